import type { AdminViewServerProps } from 'payload';
import { importers } from '@/collections/panel-components/csv';
import { importPath } from '@/editorial/member-import/endpoints';
import { findImport, recentImports, type StoredImport } from '@/editorial/member-import/stored';
import { type Work, workOn } from '@/editorial/member-import/work';
import { isEditor } from '@/lib/access';
import { type Locale, localeOrSource } from '@/lib/locales';
import { inLanguage } from '@/lib/words';
import { label } from '@/messages/panel';
import { Notice } from '../ui/notice';
import ui from '../ui/ui.module.css';
import { View } from '../ui/view';
import { Finished } from './finished';
import { Progress } from './progress';
import { Recent } from './recent';
import { Start } from './start';
import { TrialRun } from './trial-run';

const title = label('memberImport.importMembers');
const members = label('memberImport.members');
const anotherFile = label('memberImport.anotherFile');
const short = label('memberImport.short');
const gone = label('memberImport.gone');
const goneReason = label('memberImport.goneReason');

/** What each part of the view is given. */
export type ImportProps = {
  found: StoredImport;
  language: Locale;
  /** Paths of the admin panel, of the API and of this view. */
  routes: { admin: string; api: string; here: string };
};

const single = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

/** Members from a file: choose it, read the trial run, import, undo. One page, whatever the step. */
export async function ImportMembers(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const language = localeOrSource(req.i18n.language);
  const { admin, api } = req.payload.config.routes;
  const routes = { admin, api, here: `${admin}${importPath}` };
  const id = single(view.searchParams?.import);
  const asked = id && isEditor({ req }) ? id : null;
  const work = asked ? await workOn(req.payload, asked) : null;
  // The person's own, and only theirs: the collection itself lets nobody read.
  const found = asked ? await findImport(req.payload, asked, req.user) : null;
  return (
    <View
      view={view}
      title={inLanguage(title, language)}
      roles={importers}
      isFramed
      // One step only: with two, Payload's bar is wider than a phone. The way back is at the end.
      path={[{ label: inLanguage(short, language) }]}
    >
      {id && !found && (
        <Notice label={inLanguage(gone, language)} tone="warn">
          <p>{inLanguage(goneReason, language)}</p>
        </Notice>
      )}
      {found && work ? (
        <Step
          found={found}
          work={work}
          language={language}
          routes={routes}
          show={single(view.searchParams?.show)}
          page={single(view.searchParams?.page)}
        />
      ) : (
        <>
          <Start language={language} routes={routes} />
          {isEditor({ req }) && req.user && (
            <Recent imports={await recentImports(req.payload, req.user)} language={language} routes={routes} />
          )}
        </>
      )}
      <p className={ui.row}>
        {found && (
          <a className={ui.more} href={routes.here}>
            {inLanguage(anotherFile, language)}
          </a>
        )}
        <a className={ui.more} href={`${admin}/collections/members`}>
          {inLanguage(members, language)}
        </a>
      </p>
    </View>
  );
}

type StepProps = ImportProps & { work: Work; show: string | undefined; page: string | undefined };

function Step({ show, page, work, ...props }: StepProps) {
  const { state } = props.found;
  if (state === 'tried') return <TrialRun {...props} show={show} page={page} />;
  if (state === 'queued' || state === 'undoing') return <Progress {...props} work={work} />;
  return <Finished {...props} />;
}
