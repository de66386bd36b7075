import { type Field, Forbidden, type GlobalBeforeOperationHook, type GlobalConfig, type GlobalSlug } from 'payload';
import { formParts } from '@/collections/panel-components/form-parts';
import { recordGlobalChange } from '@/editorial/activity/hooks';
import { preventPublishingErrors } from '@/editorial/checks/publishing';
import type { CheckedKind } from '@/editorial/checks/subject';
import { isStaff, previewOf } from '@/lib/access';
import { ApiError } from '@/lib/api/api-error';
import { lockDocuments, renewGlobalLock } from '@/lib/locks';
import { globalPreviewUrl } from '@/lib/preview';
import { isReleasableGlobal } from '@/lib/releases';
import { preventStockRestore, restoreAsDraft } from './restore';

/**
 * Makes every save a draft or a publication. Header, footer and settings are never unpublished, and a save without a
 * status publishes: Payload would keep the status of the newest draft, and readers would see nothing.
 */
const publishOrDraft: GlobalBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update') return args;
  const update = args as typeof args & { data?: { _status?: string }; draft?: boolean; unpublishAllLocales?: unknown };
  if (update.draft && update.data?._status !== 'published') return args;
  if (update.data?._status === 'draft' || update.unpublishAllLocales) {
    throw new ApiError(req, 'conflict', 'content.stays');
  }
  return { ...args, data: { ...update.data, _status: 'published' } } as typeof args;
};

/** Readers get the published version, whatever they request; a preview the one it was signed for. */
const readPublishedOnly: GlobalBeforeOperationHook = ({ args, global, operation, overrideAccess, req }) => {
  const { draft } = args as typeof args & { draft?: boolean };
  const isPublic = operation === 'read' && !overrideAccess && !isStaff({ req });
  if (isPublic && draft && previewOf(req)?.collection !== global.slug) throw new Forbidden(req.t);
  return args;
};

/** Returns the fields; a hook of the first one refuses to publish errors, since only field hooks see all locales. */
function withRefusal([first, ...others]: readonly Field[]): Field[] {
  if (!first || !('name' in first) || first.type === 'ui') throw new Error('A global begins with a field of its own.');
  const hooks = { ...first.hooks, beforeChange: [...(first.hooks?.beforeChange ?? []), preventPublishingErrors] };
  // Hooks have this type, whatever the type of the field.
  return [{ ...first, hooks } as Field, ...others];
}

/** Drafts with autosave, and a live preview of the home page: the same for each global. */
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
          // Payload's own knows what this page has saved only, and would go back to the published text in one locale.
          Status: '/admin/checks/status#DocumentStatus',
          beforeDocumentControls: [
            ...(isReleasableGlobal(slug) ? ['/admin/releases/document-bar#ReleaseBar'] : []),
            '/admin/checks/issues-button#IssuesButton',
          ],
          PublishButton: '/admin/checks/publish-button#PublishWhenReady',
          UnpublishButton: '/admin/nothing#Nothing',
        },
      },
    },
    lockDocuments,
    hooks: {
      ...global.hooks,
      beforeOperation: [readPublishedOnly, publishOrDraft, preventStockRestore],
      afterChange: [...(global.hooks?.afterChange ?? []), recordGlobalChange, renewGlobalLock],
    },
    endpoints: [restoreAsDraft(global), ...(global.endpoints || [])],
    fields: [...formParts(slug as CheckedKind), ...withRefusal(global.fields)],
  };
}
