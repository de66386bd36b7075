import type { BeforeDocumentControlsServerProps } from 'payload';
import { roleOf } from '@/lib/access';
import { momentInWords } from '@/lib/moments';
import { idOf } from '@/lib/populated';
import type { PublicCollection } from '@/lib/routes';
import { panelLanguageOf } from '@/messages/panel/languages';
import { RequestDialog } from './request-dialog';

type RequestButtonProps = BeforeDocumentControlsServerProps & { collection: PublicCollection };

/** Beside the save button of a document: the state of its review, and the dialog to request one. */
export async function RequestButton({ collection, id, payload, user, i18n }: RequestButtonProps) {
  const role = roleOf({ user } as Parameters<typeof roleOf>[0]);
  if (!id || !role || !user) return null;
  const { docs } = await payload.find({
    collection: 'content-status',
    where: { key: { equals: `${collection}/${id}` } },
    // For the name of the reviewer who sent it back.
    depth: 1,
    populate: { users: { name: true } },
    limit: 1,
    pagination: false,
    overrideAccess: false,
    user,
  });
  const review = docs[0]?.review;
  const language = panelLanguageOf(i18n.language);
  const by = typeof review?.by === 'object' ? (review.by?.name ?? null) : null;
  const { routes } = payload.config;
  return (
    <RequestDialog
      api={`${routes.api}/editorial/review`}
      page={`${routes.admin}/reviews/${collection}/${id}`}
      requested={{ collection, id: String(id) }}
      isEditor={role !== 'contributor'}
      isMine={idOf(review?.requestedBy) === user.id}
      review={{
        state: review?.state ?? 'none',
        by,
        note: review?.note ?? null,
        at: review?.at ? momentInWords(review.at, language) : null,
      }}
    />
  );
}
