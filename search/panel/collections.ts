import { type PublicCollection, publicCollections } from '@/lib/routes';

/** What the panel finds besides public content. */
const otherCollections = ['media', 'files', 'users', 'submissions', 'forms', 'redirects'] as const;

/** A collection that the search of the panel finds. */
export type PanelCollection = PublicCollection | (typeof otherCollections)[number];

export const panelCollections: readonly PanelCollection[] = [...publicCollections, ...otherCollections];

export const isPanelCollection = (slug: string): slug is PanelCollection =>
  (panelCollections as readonly string[]).includes(slug);

/** A collection that is no public content: its rows are its own, and not those of `content-status`. */
export type OtherCollection = (typeof otherCollections)[number];
export const isOtherCollection = (slug: string): slug is OtherCollection =>
  (otherCollections as readonly string[]).includes(slug);
