import type { DefaultServerCellComponentProps } from 'payload';
import { isReferenceable } from '@/editorial/links/referenceable';
import { countReferencesTo } from '@/editorial/links/usage';
import { getT } from '@/messages/panel';
import layout from '../ui/layout.module.css';

type Cell = Pick<DefaultServerCellComponentProps, 'collectionSlug' | 'i18n' | 'payload' | 'rowData'>;

/**
 * List cell: in how many places a document is used, as its tab says it, with a link to the tab. Payload renders it in the
 * form too, without a row.
 */
export async function UsageCountCell({ collectionSlug, i18n, payload, rowData }: Cell) {
  const id = (rowData as { id?: string } | undefined)?.id;
  if (!id || !isReferenceable(collectionSlug)) return null;
  const t = getT(i18n.language);
  const count = await countReferencesTo({ collection: collectionSlug, ids: [id] }, { payload });
  if (count === 0) return t('usage.nowhere');
  return (
    <a href={`${payload.config.routes.admin}/collections/${collectionSlug}/${id}/usage`}>
      {count}
      <span className={layout.visuallyHidden}> {t('usage.inPlaces', { count })}</span>
    </a>
  );
}
