import * as z from 'zod/mini';

/** The preference that holds how a person left the list of pages. */
export const preferenceKey = 'page-tree';

const stored = z.object({
  view: z.enum(['tree', 'list']),
  // Ids of the pages whose sub-pages are shown; null before the person has opened or closed any.
  open: z.nullable(z.array(z.string())),
});

/** How a person left the list of pages. */
export type ViewOfPages = z.infer<typeof stored>;

/** Returns how a person left the list of pages: at first as a tree. */
export const viewOfPages = (preference: unknown): ViewOfPages =>
  stored.safeParse(preference).data ?? { view: 'tree', open: null };

/** Up to so many pages, all are shown until somebody closes some. */
const maxAllOpen = 40;

/** The pages whose sub-pages are shown. */
export function openPages(open: ViewOfPages['open'], ids: readonly string[]): ReadonlySet<string> {
  return new Set(open ?? (ids.length <= maxAllOpen ? ids : []));
}

/** Whether a list shows some of its documents only: searched, filtered, or the filter of a preset. */
export function isNarrowed(query: Readonly<Record<string, unknown>>, preset: { where?: unknown } | undefined): boolean {
  const isGiven = (value: unknown) => value !== undefined && value !== null && value !== '' && value !== '{}';
  const inPreset = preset?.where;
  return (
    Object.entries(query).some(([name, value]) => (name === 'search' || /^where\b/.test(name)) && isGiven(value)) ||
    (typeof inPreset === 'object' && inPreset !== null && Object.keys(inPreset).length > 0)
  );
}
