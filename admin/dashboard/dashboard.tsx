import { Gutter } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { Suspense } from 'react';
import { askedPages } from '@/lib/paging';
import { label } from '@/messages/panel';
import ui from '../ui/ui.module.css';
import { FirstDay, firstDayTitle } from './first-day';
import { Greeting, Hello, Summary } from './greeting';
import { Opening, openingTitle } from './opening';
import { isEditing, personOf } from './person';
import { quietTitles, Recent, Suggestions } from './quiet-day';
import { startReads } from './reads';
import { longSections } from './reads/work';
import { Scheduled, scheduledTitle } from './scheduled';
import { Section } from './section';
import { Messages, NextEvents, siteTitles } from './site';
import { Translations, translationsTitle } from './translations';
import { Watch, watchTitle } from './watch';
import { Requests, Reviews, titles, Unfinished } from './work';
import { Write, writeTitle } from './write';

const summaryTitle = label('dashboard.summaryTitle');

/** What do I do now: the first view of the admin panel. Everything is asked for at once; each part shows when it comes. */
export function Dashboard({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult;
  const person = personOf(req);
  // Whoever must still choose a password sees that form instead.
  if (!person) return null;
  const { payload } = req;
  const wanted = askedPages(searchParams, longSections);
  const reads = startReads(req, person, wanted);
  const { language, role } = person;
  const panel = { route: payload.config.routes.admin, language };
  const part = { reads, panel, payload };
  const edits = isEditing(person);
  return (
    <Gutter className={ui.view}>
      <h1>
        <Suspense fallback={<Hello language={language} />}>
          <Greeting reads={reads} person={person} />
        </Suspense>
      </h1>
      <Section title={summaryTitle} language={language}>
        <Summary reads={reads} person={person} />
      </Section>
      <Section title={writeTitle} language={language}>
        <Write {...part} />
      </Section>
      <Section title={firstDayTitle} language={language}>
        <FirstDay reads={reads} panel={panel} role={role} />
      </Section>
      <div className={ui.columns}>
        <div>
          <Section title={edits ? titles.reviews : titles.requests} language={language}>
            {edits ? <Reviews {...part} /> : <Requests {...part} />}
          </Section>
          <Section title={titles.unfinished} language={language}>
            <Unfinished {...part} wanted={wanted} />
          </Section>
          <Section title={scheduledTitle} language={language}>
            <Scheduled {...part} wanted={wanted} />
          </Section>
          <Section title={quietTitles.moment} language={language}>
            <Suggestions {...part} />
          </Section>
          <Section title={quietTitles.recent} language={language}>
            <Recent {...part} />
          </Section>
          <Section title={translationsTitle} language={language}>
            <Translations {...part} />
          </Section>
        </div>
        <div>
          <Section title={siteTitles.events} language={language}>
            <NextEvents {...part} />
          </Section>
          {edits && (
            <>
              <Section title={siteTitles.messages} language={language}>
                <Messages {...part} />
              </Section>
              <Section title={openingTitle} language={language}>
                <Opening reads={reads} panel={panel} role={role} />
              </Section>
              <Section title={watchTitle} language={language}>
                <Watch {...part} />
              </Section>
            </>
          )}
        </div>
      </div>
    </Gutter>
  );
}
