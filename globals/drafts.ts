import {
  APIError,
  type Field,
  Forbidden,
  type GlobalBeforeOperationHook,
  type GlobalConfig,
  type GlobalSlug,
} from 'payload';
import { formParts } from '@/collections/panel-components/form-parts';
import { refuseErrors } from '@/editorial/checks/publishing';
import { isStaff, previewOf } from '@/lib/access';
import { keepGlobalLock, lockDocuments } from '@/lib/locks';
import { globalPreviewUrl } from '@/lib/preview';
import { inLanguage } from '@/lib/words';
import { label } from '@/messages/panel';
import { refuseStockRestore, restoreAsDraft } from './restore';

const stays = label('content.stays');

/**
 * A save is a draft or a publication. What stands around every page is never taken off the site, and a save that says
 * neither publishes: Payload would keep the status of the newest draft, and show readers nothing.
 */
const publishOrDraft: GlobalBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update') return args;
  const update = args as typeof args & { data?: { _status?: string }; draft?: boolean; unpublishAllLocales?: unknown };
  if (update.draft && update.data?._status !== 'published') return args;
  if (update.data?._status === 'draft' || update.unpublishAllLocales) {
    throw new APIError(inLanguage(stays, req.i18n?.language), 409, undefined, true);
  }
  return { ...args, data: { ...update.data, _status: 'published' } } as typeof args;
};

/** Readers get what is published, whatever they ask for; a preview what it was signed for. */
const publicReadsPublished: GlobalBeforeOperationHook = ({ args, global, operation, overrideAccess, req }) => {
  const { draft } = args as typeof args & { draft?: boolean };
  const isPublic = operation === 'read' && !overrideAccess && !isStaff({ req });
  if (isPublic && draft && previewOf(req)?.collection !== global.slug) throw new Forbidden(req.t);
  return args;
};

/** The fields, the first of which refuses to publish what is to be mended: only a field's hook sees all languages. */
function withRefusal([first, ...others]: readonly Field[]): Field[] {
  if (!first || !('name' in first) || first.type === 'ui') throw new Error('A global begins with a field of its own.');
  const hooks = { ...first.hooks, beforeChange: [...(first.hooks?.beforeChange ?? []), refuseErrors] };
  // Whatever the type of the field, its hooks are of this form.
  return [{ ...first, hooks } as Field, ...others];
}

/** Drafts that save themselves, and the home page beside the form as it would look: the same for each global. */
export function withDrafts(global: GlobalConfig): GlobalConfig {
  const slug = global.slug as GlobalSlug;
  return {
    ...global,
    versions: { max: 50, drafts: { autosave: { interval: 800 } } },
    admin: {
      ...global.admin,
      livePreview: { url: ({ locale, req }) => globalPreviewUrl(slug, locale?.code, req) },
      preview: (_, { locale, req }) => globalPreviewUrl(slug, locale, req) ?? null,
      components: {
        ...global.admin?.components,
        elements: {
          ...global.admin?.components?.elements,
          beforeDocumentControls: ['/admin/checks/points-button#PointsButton'],
          PublishButton: '/admin/checks/publish-button#PublishWhenReady',
          UnpublishButton: '/admin/nothing#Nothing',
        },
      },
    },
    lockDocuments,
    hooks: {
      ...global.hooks,
      beforeOperation: [publicReadsPublished, publishOrDraft, refuseStockRestore],
      afterChange: [...(global.hooks?.afterChange ?? []), keepGlobalLock],
    },
    endpoints: [restoreAsDraft(global), ...(global.endpoints || [])],
    fields: [...formParts, ...withRefusal(global.fields)],
  };
}
