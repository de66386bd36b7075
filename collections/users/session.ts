import { type CollectionRefreshHook, Forbidden, getFieldsToSign, jwtSign } from 'payload';
import { hourMs, secondMs, signInLimits } from '@/lib/limits';
import { settings } from '@/lib/settings';

const hour = hourMs / secondMs;

/** How long a session lasts, in seconds. */
const maxSessionSeconds = settings.sessionHours * hour;

/** Seconds without use after which it ends before that. */
export const idleSeconds = Math.min(signInLimits.idleHours * hour, maxSessionSeconds);

type Session = { id: string; createdAt?: string | Date | null; expiresAt: string | Date };
type SignedIn = { id: string; sessions?: Session[] | null; _sid?: string };

/**
 * Renews a session at most until its absolute end, counted from the sign-in. Payload would renew it for ever, so that a
 * stolen cookie would work for as long as it is used.
 */
export const endSessions: CollectionRefreshHook<SignedIn> = async ({ args: { collection, req }, user }) => {
  const sid = (req.user as SignedIn | null)?._sid;
  const session = user.sessions?.find(({ id }) => id === sid);
  const began = session?.createdAt ? new Date(session.createdAt).getTime() : 0;
  const end = Math.floor(began / 1000) + maxSessionSeconds;
  const seconds = Math.min(idleSeconds, end - Math.floor(Date.now() / 1000));
  if (!session || !req.user || seconds <= 0) throw new Forbidden(req.t);
  if (seconds < idleSeconds) {
    // Payload has just stored a later end.
    session.expiresAt = new Date(end * 1000).toISOString();
    const data = { sessions: user.sessions, updatedAt: null };
    await req.payload.db.updateOne({ collection: 'users', id: user.id, data, req, returning: false });
  }
  const { exp, token } = await jwtSign({
    fieldsToSign: getFieldsToSign({
      collectionConfig: collection.config,
      email: req.user.email,
      user: req.user,
      ...(sid && { sid }),
    }),
    secret: req.payload.secret,
    tokenExpiration: seconds,
  });
  return { exp, refreshedToken: token, setCookie: true, user: user as never };
};
