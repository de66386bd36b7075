import { Gutter } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { Suspense } from 'react';
import { requestedPages } from '@/lib/paging';
import layout from '../ui/layout.module.css';
import frame from '../ui/view.module.css';
import { Comments } from './comments';
import { FirstDay } from './first-day';
import { Greeting, Hello, Summary } from './greeting';
import { Opening } from './opening';
import { isEditing, personOf } from './person';
import { Recent, Suggestions } from './quiet-day';
import { startReads } from './reads';
import { longSections } from './reads/work';
import { Scheduled } from './scheduled';
import { Section } from './section';
import { Messages, NextEvents } from './site';
import { Translations } from './translations';
import { Watch } from './watch';
import { Requests, Reviews, Unfinished } from './work';
import { Write } from './write';

/**
 * The first view of the admin panel: work that waits. Everything is requested at once; each section is shown when it is
 * ready.
 */
export function Dashboard({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult;
  const person = personOf(req);
  // A person who must still choose a password sees that form instead.
  if (!person) return null;
  const { payload } = req;
  const wanted = requestedPages(searchParams, longSections);
  const reads = startReads(req, person, wanted);
  const { language, role } = person;
  const panel = { route: payload.config.routes.admin, language };
  const part = { reads, panel, payload };
  const edits = isEditing(person);
  return (
    <main>
      <Gutter className={frame.view}>
        <h1>
          <Suspense fallback={<Hello language={language} />}>
            <Greeting reads={reads} person={person} />
          </Suspense>
        </h1>
        <Section title={'dashboard.summaryTitle'} language={language}>
          <Summary reads={reads} person={person} />
        </Section>
        <Section title={'dashboard.writeTitle'} language={language}>
          <Write {...part} />
        </Section>
        <Section title={'dashboard.firstDayTitle'} language={language}>
          <FirstDay reads={reads} panel={panel} role={role} />
        </Section>
        <div className={layout.columns}>
          <div>
            <Section title={edits ? 'dashboard.titles.reviews' : 'dashboard.titles.requests'} language={language}>
              {edits ? <Reviews {...part} /> : <Requests {...part} />}
            </Section>
            <Section title={'dashboard.titles.comments'} language={language}>
              <Comments {...part} wanted={wanted} />
            </Section>
            <Section title={'dashboard.titles.unfinished'} language={language}>
              <Unfinished {...part} wanted={wanted} />
            </Section>
            <Section title={'dashboard.scheduledTitle'} language={language}>
              <Scheduled {...part} wanted={wanted} />
            </Section>
            <Section title={'dashboard.quietTitles.moment'} language={language}>
              <Suggestions {...part} />
            </Section>
            <Section title={'dashboard.quietTitles.recent'} language={language}>
              <Recent {...part} />
            </Section>
            <Section title={'dashboard.translationsTitle'} language={language}>
              <Translations {...part} />
            </Section>
          </div>
          <div>
            <Section title={'dashboard.siteTitles.events'} language={language}>
              <NextEvents {...part} />
            </Section>
            {edits && (
              <>
                <Section title={'dashboard.siteTitles.messages'} language={language}>
                  <Messages {...part} />
                </Section>
                <Section title={'dashboard.openingTitle'} language={language}>
                  <Opening reads={reads} panel={panel} role={role} />
                </Section>
                <Section title={'dashboard.watchTitle'} language={language}>
                  <Watch {...part} />
                </Section>
              </>
            )}
          </div>
        </div>
      </Gutter>
    </main>
  );
}
