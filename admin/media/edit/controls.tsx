import type { ServerProps } from 'payload';
import { blocks } from '@/blocks';
import { labelOf, type Place, placesOf } from '@/editorial/media/places';
import { roleOf } from '@/lib/access';
import { sourceLocale } from '@/lib/locales';
import { getT, readLabel } from '@/messages/panel';
import { State } from '../../ui/state';
import frame from '../../ui/view.module.css';
import { shownName } from '../add/media-item';
import styles from '../media.module.css';
import { ReplaceDialog } from './replace-dialog';
import { WithdrawDialog } from './withdraw-dialog';

type Props = ServerProps & { id?: string | number };

/** First in the form of a media: whether it is public and in how many places; replacing the file; withdrawing it. */
export async function MediaControls({ id, i18n, payload, user }: Props) {
  const role = roleOf({ user: user ?? null } as Parameters<typeof roleOf>[0]);
  if (!id || !role || !user) return null;
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { equals: id } },
    locale: sourceLocale,
    depth: 0,
    limit: 1,
    pagination: false,
    trash: true,
    overrideAccess: false,
    user,
  });
  const media = docs[0];
  if (!media) return null;
  const { places, total, live } = await placesOf(payload, media.id);
  const { language } = i18n;
  const isPublic = Boolean(media.people) && !media.waitingUntil;
  const isTheirs = role !== 'contributor' || (!isPublic && media.addedBy === user.id);
  const name = shownName(media.filename);
  const shared = { id: media.id, language, api: payload.config.routes.api };
  const image = media.thumbnailURL ?? media.url ?? '';
  return (
    <div className={`${frame.view} ${styles.controls}`}>
      <MediaState isWaiting={Boolean(media.waitingUntil)} {...{ isPublic, live, total, language }} />
      {isTheirs && !media.deletedAt && (
        <ReplaceDialog {...shared} name={name} alt={media.alt ?? ''} decorative={media.decorative ?? false} />
      )}
      {role !== 'contributor' && (
        <WithdrawDialog
          {...shared}
          image={image}
          alt={media.alt ?? name}
          admin={payload.config.routes.admin}
          places={places.map((place) => describePlace(payload, place, language))}
          more={total - places.length}
        />
      )}
    </div>
  );
}

type StateProps = { isWaiting: boolean; isPublic: boolean; live: number; total: number; language: string };

function MediaState({ isWaiting, isPublic, live, total, language }: StateProps) {
  const t = getT(language);
  if (isWaiting) {
    return (
      <State icon="missing" tone="warn">
        {t('mediaStates.states.waiting')}
      </State>
    );
  }
  if (!isPublic) {
    return (
      <State icon="hidden" tone="off">
        {t('mediaStates.states.unanswered')}
      </State>
    );
  }
  if (live > 0) {
    return (
      <State icon="shown" tone="plain">
        {t('mediaStates.visible', { count: live })}
      </State>
    );
  }
  return (
    <State icon={total > 0 ? 'draft' : 'missing'} tone="off">
      {t(total > 0 ? 'mediaStates.states.draft' : 'mediaStates.states.unused')}
    </State>
  );
}

/** `La rencontre de 2019 (Événement), galerie` */
function describePlace(
  payload: Props['payload'],
  { inCollection, title, block, live }: Place,
  language: string,
): string {
  const kind = readLabel(labelOf(payload, inCollection), language) ?? inCollection;
  const blockLabel = block && blocks.find(({ slug }) => slug === block)?.labels?.singular;
  const where = readLabel(blockLabel, language)?.toLocaleLowerCase(language);
  const parts = [title ? `${title} (${kind})` : kind, where, live ? null : getT(language)('mediaStates.inDraft')];
  return parts.filter(Boolean).join(', ');
}
