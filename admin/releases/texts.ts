import type { OpenRelease, PublishedRelease } from '@/editorial/releases/read';
import { momentInWords } from '@/lib/moments';
import type { ClientT } from '@/messages/panel/types';

/** Returns `Dans la publication groupée « Annonce », qui paraît mardi 8 décembre à 9 h`. */
export function describeMembership({ name, at, failure }: OpenRelease, t: ClientT): string {
  if (!at || failure) return t('releases.isIn', { name });
  return t('releases.isInAt', { name, moment: momentInWords(at, t.language) });
}

/** Returns `3 contenus, paraît mardi 8 décembre à 9 h`. */
export function describeRelease({ count, at, failure }: OpenRelease, t: ClientT): string {
  const counted = t('releases.count', { count });
  if (!at) return `${counted}, ${t('releases.byHand')}`;
  return `${counted}, ${t(failure ? 'releases.failedAt' : 'releases.at', { moment: momentInWords(at, t.language) })}`;
}

/** Returns `publiée le 8 décembre à 9 h, par Zoé`; without a name of an account that is gone, or of a schedule without one. */
export const describePublication = ({ by, when }: PublishedRelease['about'], t: ClientT): string =>
  by ? t('releases.publishedBy', { moment: when, name: by }) : t('releases.publishedWhen', { moment: when });
