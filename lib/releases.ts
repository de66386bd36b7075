import { type PublicCollection, publicCollections } from './routes';

/** Globals that can be part of a release: what editors change. The settings are the admins' and take effect at once. */
export const releasableGlobals = ['header', 'footer'] as const;
export type ReleasableGlobal = (typeof releasableGlobals)[number];

/** What a release can hold: documents of public content, and the texts around every page. */
export type ReleasableKind = PublicCollection | ReleasableGlobal;
export const releasableKinds: readonly ReleasableKind[] = [...publicCollections, ...releasableGlobals];

export const isReleasableGlobal = (kind: string): kind is ReleasableGlobal =>
  (releasableGlobals as readonly string[]).includes(kind);

/** Path of the form of an entry, below the panel's own. */
export const entryFormPath = (kind: string, id: string): string =>
  isReleasableGlobal(kind) ? `/globals/${kind}` : `/collections/${kind}/${id}`;

/** Path of the view of a release, below the panel's own; of their list without an id. */
export const releasePath = (id?: string): `/${string}` => (id ? `/releases/${id}` : '/releases');
