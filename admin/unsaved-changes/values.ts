import { sortKeys } from '@/lib/sort-keys';

type Values = Record<string, unknown>;

/** Fields that the server sets at each save. */
const ofServer = new Set([
  ...['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'createdBy', 'updatedBy', 'globalType'],
  ...['addresses', 'urls', 'sortTitle', 'translatedFrom', 'firstPublishedAt'],
]);

/** The only fields of an account that are stored in a browser: its form has passwords. */
const ofAccount = new Set(['name', 'email', 'role', 'mustChangePassword']);

/** The values of a form that are sent to the server, and may be stored; a chosen file can't be. */
export function sent(values: Values, collection?: string): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([name]) =>
      collection === 'users' ? ofAccount.has(name) : !ofServer.has(name) && name !== 'file',
    ),
  );
}

/** Equal values give the same string: empty is empty, however it is stored. */
export function fingerprint(values: Values): string {
  return JSON.stringify(sent(values), (_, value: unknown) => {
    if (value === null || value === '') return undefined;
    if (typeof value !== 'object' || Array.isArray(value)) return value;
    return sortKeys(value as Record<string, unknown>);
  });
}

/** Documents that refer to this one, which are saved elsewhere: a field of the type `join`. */
const isJoin = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'docs' in value && 'hasNextPage' in value;

const isSame = (one: unknown, other: unknown): boolean => fingerprint({ value: one }) === fingerprint({ value: other });

/**
 * Whether a document, as it is stored now, holds something that a form neither has nor sent: somebody else wrote it, or the
 * same person in another tab. A save whose answer was lost is none.
 *
 * @param opened the document as the form knows it, from its last save
 * @param ours what the form has, and what it last sent
 */
export function isChangedElsewhere(stored: Values, opened: Values, ours: readonly Values[]): boolean {
  return Object.keys(sent({ ...opened, ...stored })).some(
    (name) =>
      !isJoin(stored[name]) &&
      !isSame(stored[name], opened[name]) &&
      !ours.some((values) => name in values && isSame(values[name], stored[name])),
  );
}
