import { Link } from '@payloadcms/ui';
import type { PayloadRequest } from 'payload';
import { actInWords, detailInWords, kindName } from '@/editorial/activity/describe';
import type { PlacedRow } from '@/editorial/activity/read';
import { quoted } from '@/editorial/difference/labels';
import { hourInWords } from '@/lib/moments';
import { isPublicCollection } from '@/lib/routes';
import { getT } from '@/messages/panel';
import { panelLanguageOf } from '@/messages/panel/languages';
import { isYou, type NameOf } from '../people';
import buttons from '../ui/button.module.css';
import layout from '../ui/layout.module.css';
import { addressesOf } from './addresses';

type LineProps = { row: PlacedRow; nameOf: NameOf; req: PayloadRequest };

/** One line of the activity: when, who did what, with a link to what it was done to and to its history. */
export function Line({ row, nameOf, req }: LineProps) {
  const language = panelLanguageOf(req.i18n.language);
  const t = getT(language);
  const isSite = row.automatic && row.by === null;
  const kind = kindName(row.inCollection, req, language);
  const isGlobal = !(row.inCollection in req.payload.collections);
  const title = isGlobal ? kind : row.title ? quoted(row.title, language) : t('activity.untitled');
  const facts = [
    row.viaKey ? t('apiKeys.viaKey', { name: row.viaKey }) : '',
    isGlobal ? '' : kind,
    detailInWords(row, language),
    row.place === 'trash' ? t('activity.inTrash') : '',
    row.place === null && row.action !== 'deleted' ? t('activity.gone') : '',
  ].filter(Boolean);
  const { form, history } = addressesOf(row, req.payload.config.routes.admin, isGlobal);
  return (
    <li>
      <time dateTime={row.at} className={layout.quiet}>
        {hourInWords(row.at, language)}
      </time>
      <div>
        <strong>{isSite ? t('activity.site') : nameOf(row.by)}</strong> {actInWords(row, isYou(row.by, req), language)}{' '}
        {form ? (
          <Link href={form} prefetch={false}>
            {title}
          </Link>
        ) : (
          title
        )}
        {facts.length > 0 && <small>{facts.join(', ')}</small>}
      </div>
      {history && isPublicCollection(row.inCollection) && (
        <Link className={`${buttons.button} ${buttons.small}`} href={history} prefetch={false}>
          {t(row.version ? 'activity.difference' : 'activity.history')}
          <span className={layout.visuallyHidden}>
            {' '}
            {t('activity.of')} {title}
          </span>
        </Link>
      )}
    </li>
  );
}
