import { Forbidden, type GlobalBeforeOperationHook, type GlobalConfig, type GlobalSlug, NotFound } from 'payload';
import { ApiError } from '@/lib/api/api-error';
import { endpoint } from '@/lib/api/endpoint';
import { inOneTransaction } from '@/lib/in-transaction';

/** Refuses Payload's own restore, which changes the published version even when a draft is requested. */
export const preventStockRestore: GlobalBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'restoreVersion') throw new ApiError(req, 'conflict', 'errors.notSaved');
  return args;
};

/**
 * `POST /api/globals/{slug}/versions/{id}`: an earlier version becomes the newest draft, in all its languages. Readers
 * see it once it is published.
 */
export function restoreAsDraft(global: GlobalConfig) {
  const slug = global.slug as GlobalSlug;
  return endpoint({
    path: '/versions/:id',
    method: 'post',
    // The global's own access rule decides for each role.
    role: 'staff',
    handler: async ({ req }) => {
      if (!(await global.access?.update?.({ req }))) throw new Forbidden(req.t);
      await inOneTransaction(req, async () => {
        const { docs } = await req.payload.db.findGlobalVersions<Record<string, unknown>>({
          global: slug,
          where: { id: { equals: String(req.routeParams?.id) } },
          limit: 1,
          pagination: false,
          req,
        });
        const [found] = docs;
        if (!found) throw new NotFound(req.t);
        const now = new Date().toISOString();
        await req.payload.db.createGlobalVersion({
          autosave: false,
          createdAt: now,
          globalSlug: slug,
          req,
          updatedAt: now,
          versionData: { ...found.version, _status: 'draft', updatedAt: now } as never,
        });
      });
      const doc = await req.payload.findGlobal({ slug, draft: true, depth: 0, overrideAccess: false, req });
      return { doc, message: req.t('version:restoredSuccessfully') };
    },
  });
}
