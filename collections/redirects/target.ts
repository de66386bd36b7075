import type { CollectionAfterOperationHook, PayloadRequest } from 'payload';
import { isEditor } from '@/lib/access';
import { localeOrSource } from '@/lib/locales';
import { idOf } from '@/lib/populated';
import { getT } from '@/messages/site';
import type { Redirect } from '@/payload-types';

/** The target of a redirect as the list of redirects shows it. */
export type RedirectTarget = {
  title: string;
  /** The form of the target. */
  href: string | null;
  state: 'works' | 'trashed' | 'off';
};

/** Adds the target to each redirect of a list, by one query for all. */
export const addTargets: CollectionAfterOperationHook = async ({ operation, result, req }) => {
  if (operation !== 'find' || !isEditor({ req })) return result;
  const { docs } = result as { docs?: (Redirect & { target?: RedirectTarget })[] };
  if (!docs?.length) return result;
  const keys = docs.flatMap(({ to }) => keyOf(to) ?? []);
  const statuses = await statusesOf(keys, req);
  for (const doc of docs) doc.target = targetOf(doc.to, statuses, req);
  return result;
};

type Status = { key: string; title?: string; publication?: string; trashed?: boolean | null };

function keyOf(to: Redirect['to'] | undefined): string | null {
  if (to?.type === 'file') return to.file ? `documents/${idOf(to.file)}` : null;
  return to?.type === 'document' && to.document ? `${to.document.relationTo}/${idOf(to.document.value)}` : null;
}

async function statusesOf(keys: string[], req: PayloadRequest): Promise<Map<string, Status>> {
  if (keys.length === 0) return new Map();
  const { docs } = await req.payload.db.find<Status>({
    collection: 'content-status',
    where: { key: { in: [...new Set(keys)] } },
    pagination: false,
    limit: 0,
    req,
  });
  return new Map(docs.map((row) => [row.key, row]));
}

function targetOf(
  to: Redirect['to'] | undefined,
  statuses: ReadonlyMap<string, Status>,
  req: PayloadRequest,
): RedirectTarget {
  if (to?.type === 'url') return { title: to.url ?? '', href: null, state: 'works' };
  if (to?.type === 'section' && to.section) {
    const { language } = req.i18n;
    return { title: getT(localeOrSource(language))(`sections.${to.section}`), href: null, state: 'works' };
  }
  const key = keyOf(to);
  const status = key ? statuses.get(key) : undefined;
  if (!key || !status) return { title: '', href: null, state: 'off' };
  const isOn = status.publication === 'published' || status.publication === 'changed';
  return {
    title: status.title ?? '',
    href: `${req.payload.config.routes.admin}/collections/${status.trashed ? key.replace('/', '/trash/') : key}`,
    state: status.trashed ? 'trashed' : isOn ? 'works' : 'off',
  };
}
