import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { quoted } from '@/editorial/difference/labels';
import { isEditor, roleOf } from '@/lib/access';
import { colon } from '@/lib/french-spaces';
import { type Locale, localeOrSource } from '@/lib/locales';
import { dayInWords, momentInWords } from '@/lib/moments';
import { askedPages, type Pages, pageAddress } from '@/lib/paging';
import { inLanguage } from '@/lib/words';
import { kindOf } from '../kind';
import { type NameOf, peopleNames } from '../people';
import { Heading } from '../ui/heading';
import { PageLinks } from '../ui/page-links';
import ui from '../ui/ui.module.css';
import { View } from '../ui/view';
import { type Answered, type ReviewPage, type ReviewRow, readAnswered, readRequests, readWaiting } from './read';
import * as said from './words';

/** Their names in the address. */
const listNames = ['a-relire', 'demandes'] as const;

const nothing: ReviewPage = { rows: [], total: 0, page: 1, pages: 1 };

/** What waits for a review, for those who publish; for contributors what they asked for themselves. */
export async function ReviewsView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const language = localeOrSource(req.i18n.language);
  const edits = isEditor({ req });
  const title = inLanguage(edits ? said.toReview : said.myRequests, language);
  const pages = askedPages(view.searchParams, listNames);
  if (!roleOf(req)) return <View view={view} title={title} path={[{ label: title }]} children={null} />;

  const [waiting, requests, answered] = await Promise.all([
    edits ? readWaiting(pages['a-relire'] ?? 1, req) : nothing,
    readRequests(pages.demandes ?? 1, req),
    edits ? readAnswered(req) : [],
  ]);
  const people = [...waiting.rows, ...requests.rows, ...answered].map(({ by }) => by);
  const list = { req, language, pages, nameOf: await peopleNames(people, req) };
  return (
    <View view={view} title={title} path={[{ label: title }]}>
      {edits ? <Waiting found={waiting} {...list} /> : <Requests found={requests} {...list} />}
      {edits && requests.total > 0 && (
        <section>
          <Heading count={requests.total}>{inLanguage(said.myRequests, language)}</Heading>
          <RequestRows found={requests} {...list} />
        </section>
      )}
      {answered.length > 0 && <Reviewed rows={answered} {...list} />}
    </View>
  );
}

type List = { req: PayloadRequest; language: Locale; pages: Pages<(typeof listNames)[number]>; nameOf: NameOf };

function Waiting({ found, ...list }: List & { found: ReviewPage }) {
  const { language, req, pages } = list;
  if (found.total === 0) return <p className={ui.lead}>{inLanguage(said.noneWaits, language)}</p>;
  return (
    <>
      <p className={ui.lead}>
        {said.waitingFor(found.total, language)} {inLanguage(said.answerReaches, language)}
      </p>
      <ul className={ui.list}>
        {found.rows.map((row, index) => {
          const title = row.title || inLanguage(said.untitled, language);
          const href = `${req.payload.config.routes.admin}/reviews/${row.inCollection}/${row.documentId}`;
          return (
            <li key={row.id}>
              <a className={ui.listTitle} href={href}>
                {title}
              </a>
              <span className={ui.listMeta}>
                {aboutRow(row, list)}. {list.nameOf(row.by)}, {momentInWords(row.at, language)}
                {noteOf(row, language)}
              </span>
              <span className={ui.listAction}>
                <a className={`${ui.button} ${index === 0 ? ui.buttonMain : ''}`} href={href}>
                  {inLanguage(said.review, language)}
                  <span className={ui.unseen}> {title}</span>
                </a>
              </span>
            </li>
          );
        })}
      </ul>
      <PageLinks
        page={found.page}
        pages={found.pages}
        href={(to) => pageAddress(pages, 'a-relire', to)}
        language={language}
        list={inLanguage(said.toReview, language)}
      />
    </>
  );
}

const noteOf = ({ note }: ReviewRow, language: Locale): string =>
  note ? colon(language) + quoted(note, language) : '.';

function aboutRow(row: ReviewRow, { req, language }: List): string {
  const kind = kindOf(row.inCollection, req, language);
  return `${kind}, ${inLanguage(said.isPublished(row.publication), language)}`;
}

function Requests({ found, ...list }: List & { found: ReviewPage }) {
  if (found.total === 0) return <p className={ui.lead}>{inLanguage(said.noRequest, list.language)}</p>;
  return <RequestRows found={found} {...list} />;
}

const answers = { 'sent-back': said.sentBackBy, published: said.publishedBy };

function RequestRows({ found, ...list }: List & { found: ReviewPage }) {
  const { language, req, pages, nameOf } = list;
  return (
    <>
      <ul className={ui.list}>
        {found.rows.map((row) => {
          const title = row.title || inLanguage(said.untitled, language);
          const href = `${req.payload.config.routes.admin}/collections/${row.inCollection}/${row.documentId}`;
          const state =
            row.state === 'asked'
              ? `${inLanguage(said.waits, language)} ${dayInWords(row.at, language)}`
              : `${inLanguage(answers[row.state], language)} ${nameOf(row.by)}, ${dayInWords(row.at, language)}`;
          return (
            <li key={row.id}>
              <a className={ui.listTitle} href={href}>
                {title}
              </a>
              <span className={ui.listMeta}>
                {kindOf(row.inCollection, req, language)}, {state}
                {noteOf(row, language)}
              </span>
              <span className={ui.listAction}>
                <a className={`${ui.button} ${ui.buttonSmall}`} href={href}>
                  {inLanguage(row.state === 'published' ? said.openText : said.goOn, language)}
                  <span className={ui.unseen}> {title}</span>
                </a>
              </span>
            </li>
          );
        })}
      </ul>
      <PageLinks
        page={found.page}
        pages={found.pages}
        href={(to) => pageAddress(pages, 'demandes', to)}
        language={language}
        list={inLanguage(said.myRequests, language)}
      />
    </>
  );
}

function Reviewed({ rows, language, nameOf }: List & { rows: readonly Answered[] }) {
  return (
    <section>
      <Heading>{inLanguage(said.reviewed, language)}</Heading>
      <ul className={ui.list}>
        {rows.map(({ id, title, action, by, at }) => (
          <li key={id}>
            <span className={ui.listTitle}>{title || inLanguage(said.untitled, language)}</span>
            <span className={ui.listMeta}>
              {inLanguage(action === 'published' ? said.publishedBy : said.sentBackBy, language)} {nameOf(by)},{' '}
              {dayInWords(at, language)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
