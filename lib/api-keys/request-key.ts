import type { PayloadRequest } from 'payload';

/**
 * What a key may do: read what the public reads, read what its account reads (drafts too), or all that the role of its
 * account may do with content.
 */
export const keyScopes = ['published', 'read', 'write'] as const;
export type KeyScope = (typeof keyScopes)[number];

/** The key that a request was sent with, once it was accepted. */
export type RequestKey = {
  id: string;
  name: string;
  scope: KeyScope;
  /** Whether it may read submissions and accounts. */
  personalData: boolean;
};

/** Why a key was not accepted. */
export type KeyRefusal = 'invalid-key' | 'key-expired' | 'key-revoked' | 'key-suspended';

/** What the strategy notes in the context of a request. */
export type KeyContext = { apiKey?: RequestKey; apiKeyRefusal?: KeyRefusal };

/** An account that a key acts for. Part of the account, since calls of our own hand on the user and not always the context. */
export type KeyUser = { apiKey?: RequestKey };

/** Returns the key of a request; null where it was sent with none. */
export const apiKeyOf = ({ user, context }: Pick<PayloadRequest, 'user'> & { context?: object }): RequestKey | null =>
  (user as KeyUser | null)?.apiKey ?? (context as KeyContext | undefined)?.apiKey ?? null;

/**
 * Whether a request may read personal data (submissions, accounts) as far as its key goes. The access rules of the role come
 * on top.
 */
export const mayReadPersonalData = (req: Pick<PayloadRequest, 'user'> & { context?: object }): boolean =>
  apiKeyOf(req)?.personalData !== false;
