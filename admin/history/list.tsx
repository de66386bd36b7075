import type { DocumentViewServerProps, PayloadRequest } from 'payload';
import { quoted } from '@/editorial/difference/labels';
import { type HistoryPage, readHistory } from '@/editorial/history/read';
import { type Moment, timeline, type Version } from '@/editorial/history/timeline';
import { isStaff } from '@/lib/access';
import { formatPartialDate } from '@/lib/dates';
import { colon } from '@/lib/french-spaces';
import { weekMs } from '@/lib/limits';
import { momentInWords } from '@/lib/moments';
import { capitalised } from '@/lib/names';
import { requestedPage } from '@/lib/paging';
import { idOf } from '@/lib/populated';
import { getT } from '@/messages/panel';
import type { PanelLanguage } from '@/messages/panel/languages';
import { isYou, type NameOf, peopleNames } from '../people';
import buttons from '../ui/button.module.css';
import { Heading } from '../ui/heading';
import layout from '../ui/layout.module.css';
import lists from '../ui/list.module.css';
import { PageLinks } from '../ui/page-links';
import { type About, aboutDocument, Frame } from './frame';
import styles from './history.module.css';
import { Restore } from './restore';

/** Who changed a document, and when: the tab “Historique”. */
export async function HistoryView(view: DocumentViewServerProps) {
  const { req } = view.initPageResult;
  const about = aboutDocument(view);
  if (!about || !isStaff({ req })) return null;
  const { collection, id, language } = about;
  const t = getT(language);
  const found = await readHistory(collection, id, requestedPage(view.searchParams?.page) ?? 1, req);
  const moments = timeline(found.versions, found.steps);
  const people = moments.map((moment) => (moment.kind === 'step' ? idOf(moment.step.by) : moment.version.by));
  const shown = { about, found, req, nameOf: await peopleNames(people, req) };
  return (
    <Frame view={view} about={about}>
      <p className={layout.intro}>{t(moments.length > 0 ? 'history.intro' : 'history.none')}</p>
      {periods(moments, language).map(({ title, within }) => (
        <section key={title}>
          <Heading>{title}</Heading>
          <ol className={styles.history}>
            {within.map((moment) => (
              <Line key={moment.kind === 'step' ? moment.step.id : moment.version.id} moment={moment} {...shown} />
            ))}
          </ol>
        </section>
      ))}
      <PageLinks page={found.page} pages={found.pages} href={(to) => `?page=${to}`} language={language} />
    </Frame>
  );
}

/** The last days, then one group for each month. */
function periods(moments: readonly Moment[], language: PanelLanguage, now = Date.now()) {
  const all: { title: string; within: Moment[] }[] = [];
  for (const moment of moments) {
    const isRecent = now - Date.parse(moment.at) < weekMs;
    const title = isRecent
      ? getT(language)('history.lastDays')
      : capitalised(language, formatPartialDate(language, moment.at, 'month'));
    const last = all.at(-1);
    if (last?.title === title) last.within.push(moment);
    else all.push({ title, within: [moment] });
  }
  return all;
}

type Shown = { about: About; found: HistoryPage; req: PayloadRequest; nameOf: NameOf };

function Line({ moment, ...shown }: Shown & { moment: Moment }) {
  const { about, req, nameOf, found } = shown;
  const { language } = about;
  const t = getT(language);
  const when = momentInWords(moment.at, language);
  const by = moment.kind === 'step' ? idOf(moment.step.by) : moment.version.by;
  const version = moment.kind === 'versions' ? moment.version : null;
  const note = moment.step?.note;
  const what = moment.step?.action ?? (version?.isPublished ? 'publication' : 'saved');
  return (
    <li>
      <span className={layout.quiet}>{capitalised(language, when)}</span>
      <div>
        <strong>{nameOf(by)}</strong> {t(isYou(by, req) ? `history.youDid.${what}` : `history.did.${what}`)}
        {note && colon(language) + quoted(note, language)}
        {moment.kind === 'versions' && (
          <>
            {' '}
            <Tag version={moment.version} {...shown} />
            {moment.earlier.length > 0 && (
              <details>
                <summary className={layout.more}>{t('history.earlierSaves', { count: moment.earlier.length })}</summary>
                <ul className={lists.list}>
                  {moment.earlier.map((version) => (
                    <li key={version.id}>
                      <span>{momentInWords(version.at, language)}</span>
                      <Acts version={version} {...shown} />
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </>
        )}
      </div>
      {moment.kind === 'versions' && <Acts version={moment.version} {...shown} found={found} />}
    </li>
  );
}

function Tag({ version, about, found }: Shown & { version: Version }) {
  const t = getT(about.language);
  const isLive = version.id === found.lastPublished && found.isLive;
  const tag = isLive ? 'live' : version.isPublished ? 'published' : 'draft';
  return <span className={styles.tag}>{t(`history.tags.${tag}`)}</span>;
}

/** Links of a version: to its changes, and to restore it unless it is the current one. */
function Acts({ version, about, found, req }: Shown & { version: Version }) {
  const { collection, language, list, form, isTrashed } = about;
  const t = getT(language);
  const isNewest = version.id === found.newest;
  const when = momentInWords(version.at, language);
  const beside = isNewest && found.isLive && !version.isPublished ? 'live' : 'previous';
  return (
    <span className={layout.row}>
      <a className={`${buttons.button} ${buttons.small}`} href={`${list}/${version.id}?with=${beside}`}>
        {t('history.compare')}
        <span className={layout.visuallyHidden}>
          {' '}
          {t('history.versionOf')} {when}
        </span>
      </a>
      {!isNewest && !isTrashed && (
        <Restore
          address={`${req.payload.config.routes.api}/${collection}/versions/${version.id}`}
          form={form}
          when={when}
        />
      )}
    </span>
  );
}
