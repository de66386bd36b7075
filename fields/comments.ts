import type { Config, Field, Plugin } from 'payload';
import { mapFields } from '@/lib/map-fields';
import { isPublicCollection } from '@/lib/routes';

/** Fields that hold others, or nothing. */
const withoutInput = new Set<Field['type']>([
  ...(['array', 'blocks', 'collapsible', 'group', 'join', 'row', 'tabs', 'ui'] as const),
]);

const slot = '/admin/comments/slot#CommentSlot';

/** What people write in the form itself: beside it are addresses, languages and who did what. */
function withSlot(field: Field): Field {
  if (withoutInput.has(field.type) || !('name' in field)) return field;
  // Each kind of field has a type of its own for these.
  const admin = field.admin as
    | { hidden?: boolean; position?: string; readOnly?: boolean; components?: object }
    | undefined;
  if (admin?.hidden || admin?.position === 'sidebar' || admin?.readOnly) return field;
  const components = (admin?.components ?? {}) as { afterInput?: unknown[] };
  const afterInput = [...(components.afterInput ?? []), slot];
  return { ...field, admin: { ...admin, components: { ...components, afterInput } } } as Field;
}

/** Payload plugin: each field of content has a place for the team's comments on it. Rows have theirs in their label. */
export const commentOnFields: Plugin = (config) => {
  const isContent = ({ slug }: { slug: string }) => isPublicCollection(slug);
  const content: Config = { ...config, collections: config.collections?.filter(isContent) ?? [], globals: [] };
  const mapped = new Map(mapFields(content, withSlot).collections?.map((collection) => [collection.slug, collection]));
  return { ...config, collections: config.collections?.map((each) => mapped.get(each.slug) ?? each) };
};
