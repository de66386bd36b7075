import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { checkSummary, listBrokenLinks, type Requested } from '@/editorial/external-links/report';
import { isEditor } from '@/lib/access';
import { momentInWords } from '@/lib/moments';
import { requestedPage } from '@/lib/paging';
import { publicCollections } from '@/lib/routes';
import { getT } from '@/messages/panel';
import { panelLanguageOf } from '@/messages/panel/languages';
import layout from '../ui/layout.module.css';
import { PageLinks } from '../ui/page-links';
import { View } from '../ui/view';
import { CheckNow } from './check-now';
import { Filters } from './filters';
import { LinksTable } from './links-table';

/** List of broken links, and of links that may be broken: `/admin/broken-links`. */
export function BrokenLinks(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const t = getT(req.i18n.language);
  const name = t('brokenLinks.title');
  return (
    <View view={view} title={name} path={[{ label: name }]} roles={['admin', 'editor']}>
      {/* The query does not run for a person without access. */}
      {isEditor({ req }) && <Report req={req} requested={readRequested(view.searchParams ?? {})} />}
    </View>
  );
}

async function Report({ req, requested }: { req: PayloadRequest; requested: Requested }) {
  const { language } = req.i18n;
  const t = getT(language);
  const [{ links, total, pages }, { addresses, checkedAt, checking }] = await Promise.all([
    listBrokenLinks(requested, req),
    checkSummary(req),
  ]);
  const moment = checkedAt && momentInWords(checkedAt, panelLanguageOf(language));
  const href = (page: number) => {
    const { problem, inCollection } = requested;
    return `?${new URLSearchParams({ problem, ...(inCollection && { content: inCollection }), page: String(page) })}`;
  };
  return (
    <>
      <p className={layout.intro}>
        {total > 0 ? t('brokenLinks.linksToReview', { count: total }) : t('brokenLinks.noLinksLookAt')}{' '}
        {addresses > 0 && t('brokenLinks.watched', { count: addresses })}{' '}
        {moment ? t('brokenLinks.lastCheck', { moment }) : t('brokenLinks.never')}
      </p>
      <p className={layout.quiet}>{t('brokenLinks.weekly')}</p>
      <CheckNow checking={checking} />
      <Filters requested={requested} req={req} />
      {links.length > 0 ? (
        <LinksTable links={links} problem={requested.problem} language={language} />
      ) : (
        <p>{t(requested.problem === 'broken' ? 'brokenLinks.none' : 'brokenLinks.noneUnsure')}</p>
      )}
      <PageLinks page={requested.page} pages={pages} href={href} language={language} />
    </>
  );
}

/** Filters in the address; an unknown value counts as missing. */
function readRequested(search: Record<string, string | string[] | undefined>): Requested {
  const content = [...publicCollections, 'header', 'footer', 'settings', 'redirects'];
  return {
    problem: search.problem === 'unsure' ? 'unsure' : 'broken',
    inCollection: typeof search.content === 'string' && content.includes(search.content) ? search.content : null,
    page: requestedPage(search.page) ?? 1,
  };
}
