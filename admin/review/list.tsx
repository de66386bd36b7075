import type { AdminViewServerProps, PayloadRequest } from 'payload';
import type { ReactNode } from 'react';
import { quoted } from '@/editorial/difference/labels';
import { isEditor, roleOf } from '@/lib/access';
import { colon } from '@/lib/french-spaces';
import { dayInWords, momentInWords } from '@/lib/moments';
import { type Pages, pageAddress, requestedPages } from '@/lib/paging';
import { getT } from '@/messages/panel';
import { type PanelLanguage, panelLanguageOf } from '@/messages/panel/languages';
import { kindOf } from '../kind';
import { type NameOf, peopleNames } from '../people';
import buttons from '../ui/button.module.css';
import { Heading } from '../ui/heading';
import layout from '../ui/layout.module.css';
import lists from '../ui/list.module.css';
import { PageLinks } from '../ui/page-links';
import { View } from '../ui/view';
import { type Answered, type ReviewPage, type ReviewRow, readAnswered, readRequests, readWaiting } from './read';

/** Names of the sections in the address. */
const listNames = ['waiting', 'requests'] as const;

const nothing: ReviewPage = { rows: [], total: 0, page: 1, pages: 1 };

/** Review requests: all of them for editors, their own for contributors. */
export async function ReviewsView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const language = panelLanguageOf(req.i18n.language);
  const t = getT(language);
  const edits = isEditor({ req });
  const title = t(edits ? 'review.toReview' : 'review.myRequests');
  const pages = requestedPages(view.searchParams, listNames);
  if (!roleOf(req)) return <View view={view} title={title} path={[{ label: title }]} children={null} />;

  const [waiting, requests, answered] = await Promise.all([
    edits ? readWaiting(pages.waiting ?? 1, req) : nothing,
    readRequests(pages.requests ?? 1, req),
    edits ? readAnswered(req) : [],
  ]);
  const people = [...waiting.rows, ...requests.rows, ...answered].map(({ by }) => by);
  const list = { req, language, pages, nameOf: await peopleNames(people, req) };
  return (
    <View view={view} title={title} path={[{ label: title }]}>
      {edits ? <Waiting found={waiting} {...list} /> : <Requests found={requests} {...list} />}
      {edits && requests.total > 0 && (
        <section>
          <Heading count={requests.total}>{t('review.myRequests')}</Heading>
          <RequestRows found={requests} {...list} />
        </section>
      )}
      {answered.length > 0 && <Reviewed rows={answered} {...list} />}
    </View>
  );
}

type List = { req: PayloadRequest; language: PanelLanguage; pages: Pages<(typeof listNames)[number]>; nameOf: NameOf };

function Waiting({ found, ...list }: List & { found: ReviewPage }) {
  const { language, req, pages } = list;
  const t = getT(language);
  if (found.total === 0) return <p className={layout.intro}>{t('review.noneWaits')}</p>;
  return (
    <>
      <p className={layout.intro}>
        {t('review.waitingFor', { count: found.total })} {t('review.answerReaches')}
      </p>
      <ul className={lists.list}>
        {found.rows.map((row, index) => {
          const title = row.title || t('review.untitled');
          const href = `${req.payload.config.routes.admin}/reviews/${row.inCollection}/${row.documentId}`;
          return (
            <Item
              key={row.id}
              title={title}
              href={href}
              button={t('review.review')}
              look={index === 0 ? buttons.main : ''}
            >
              {aboutRow(row, list)}. {list.nameOf(row.by)}, {momentInWords(row.at, language)}
              {noteOf(row, language)}
            </Item>
          );
        })}
      </ul>
      <PageLinks
        page={found.page}
        pages={found.pages}
        href={(to) => pageAddress(pages, 'waiting', to)}
        language={language}
        list={t('review.toReview')}
      />
    </>
  );
}

type ItemProps = { title: string; href: string; button: string; look: string | undefined; children: ReactNode };

/** A request in a list: its document, what is known of it, and the button that opens it. */
function Item({ title, href, button, look, children }: ItemProps) {
  return (
    <li>
      <a className={lists.title} href={href}>
        {title}
      </a>
      <span className={lists.meta}>{children}</span>
      <span className={lists.action}>
        <a className={`${buttons.button} ${look}`} href={href}>
          {button}
          <span className={layout.visuallyHidden}> {title}</span>
        </a>
      </span>
    </li>
  );
}

const noteOf = ({ note }: ReviewRow, language: PanelLanguage): string =>
  note ? colon(language) + quoted(note, language) : '.';

function aboutRow(row: ReviewRow, { req, language }: List): string {
  const kind = kindOf(row.inCollection, req, language);
  const isPublished = row.publication === 'published' || row.publication === 'changed';
  return `${kind}, ${getT(language)(isPublished ? 'review.published' : 'review.notYet')}`;
}

function Requests({ found, ...list }: List & { found: ReviewPage }) {
  const t = getT(list.language);
  if (found.total === 0) return <p className={layout.intro}>{t('review.noRequest')}</p>;
  return <RequestRows found={found} {...list} />;
}

const answers = { 'sent-back': 'review.sentBackBy', published: 'review.publishedBy' } as const;

function RequestRows({ found, ...list }: List & { found: ReviewPage }) {
  const { language, req, pages, nameOf } = list;
  const t = getT(language);
  return (
    <>
      <ul className={lists.list}>
        {found.rows.map((row) => {
          const title = row.title || t('review.untitled');
          const href = `${req.payload.config.routes.admin}/collections/${row.inCollection}/${row.documentId}`;
          const state =
            row.state === 'in-review'
              ? `${t('review.waits')} ${dayInWords(row.at, language)}`
              : `${t(answers[row.state])} ${nameOf(row.by)}, ${dayInWords(row.at, language)}`;
          return (
            <Item
              key={row.id}
              title={title}
              href={href}
              button={t(row.state === 'published' ? 'review.openText' : 'review.goOn')}
              look={buttons.small}
            >
              {kindOf(row.inCollection, req, language)}, {state}
              {noteOf(row, language)}
            </Item>
          );
        })}
      </ul>
      <PageLinks
        page={found.page}
        pages={found.pages}
        href={(to) => pageAddress(pages, 'requests', to)}
        language={language}
        list={t('review.myRequests')}
      />
    </>
  );
}

function Reviewed({ rows, language, nameOf }: List & { rows: readonly Answered[] }) {
  const t = getT(language);
  return (
    <section>
      <Heading>{t('review.reviewed')}</Heading>
      <ul className={lists.list}>
        {rows.map(({ id, title, action, by, at }) => (
          <li key={id}>
            <span className={lists.title}>{title || t('review.untitled')}</span>
            <span className={lists.meta}>
              {t(action === 'published' ? 'review.publishedBy' : 'review.sentBackBy')} {nameOf(by)},{' '}
              {dayInWords(at, language)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
