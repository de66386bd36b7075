import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { type Asked, checkSummary, listLinksToMend } from '@/editorial/outside-links/report';
import { isEditor } from '@/lib/access';
import { isLocale } from '@/lib/locales';
import { momentInWords } from '@/lib/moments';
import { askedPage } from '@/lib/paging';
import { publicCollections } from '@/lib/routes';
import { inLanguage, type Words } from '@/lib/words';
import { PageLinks } from '../ui/page-links';
import ui from '../ui/ui.module.css';
import { View } from '../ui/view';
import { CheckNow } from './check-now';
import { Filters } from './filters';
import { LinksTable } from './links-table';
import { lastCheck, summary, texts, title, watched } from './words';

/** The links that lead nowhere, and those that may: `/admin/broken-links`. */
export function BrokenLinks(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const name = inLanguage(title, req.i18n.language);
  return (
    <View view={view} title={name} path={[{ label: name }]} roles={['admin', 'editor']}>
      {/* Not even asked for, for whoever may not see it. */}
      {isEditor({ req }) && <Report req={req} asked={readAsked(view.searchParams ?? {})} />}
    </View>
  );
}

async function Report({ req, asked }: { req: PayloadRequest; asked: Asked }) {
  const { language } = req.i18n;
  const say = (text: Words) => inLanguage(text, language);
  const [{ links, total, pages }, { addresses, checkedAt, checking }] = await Promise.all([
    listLinksToMend(asked, req),
    checkSummary(req),
  ]);
  const moment = checkedAt && momentInWords(checkedAt, isLocale(language) ? language : 'fr');
  const href = (page: number) => {
    const { problem, inCollection } = asked;
    return `?${new URLSearchParams({ problem, ...(inCollection && { content: inCollection }), page: String(page) })}`;
  };
  return (
    <>
      <p className={ui.lead}>
        {say(summary(total))} {addresses > 0 && say(watched(addresses))}{' '}
        {moment ? say(lastCheck(moment)) : say(texts.never)}
      </p>
      <p className={ui.quiet}>{say(texts.weekly)}</p>
      <CheckNow checking={checking} />
      <Filters asked={asked} req={req} />
      {links.length > 0 ? (
        <LinksTable links={links} problem={asked.problem} language={language} />
      ) : (
        <p>{say(asked.problem === 'broken' ? texts.none : texts.noneUnsure)}</p>
      )}
      <PageLinks page={asked.page} pages={pages} href={href} language={language} />
    </>
  );
}

/** What stands in the address; whatever is no choice of the filter is as if left out. */
function readAsked(search: Record<string, string | string[] | undefined>): Asked {
  const content = [...publicCollections, 'header', 'footer', 'settings', 'redirects'];
  return {
    problem: search.problem === 'unsure' ? 'unsure' : 'broken',
    inCollection: typeof search.content === 'string' && content.includes(search.content) ? search.content : null,
    page: askedPage(search.page) ?? 1,
  };
}
