import type { AdminViewServerProps } from 'payload';
import { importers } from '@/collections/panel-components/csv';
import { importPath } from '@/editorial/member-import/endpoints';
import { isStopped } from '@/editorial/member-import/jobs';
import { findImport, recentImports } from '@/editorial/member-import/stored';
import { isEditor } from '@/lib/access';
import { importLimits } from '@/lib/limits';
import { getT } from '@/messages/panel';
import { panelLanguageOf } from '@/messages/panel/languages';
import layout from '../ui/layout.module.css';
import { View } from '../ui/view';
import { Finished, Progress } from './outcome';
import type { ImportProps } from './props';
import { Start } from './start';
import { TrialRun } from './trial-run';

/** Import of members from a file: choose it, read the trial run, import, undo. All steps are on one page. */
export async function ImportMembers(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const { admin, api } = req.payload.config.routes;
  const t = getT(req.i18n.language);
  const shared = {
    language: panelLanguageOf(req.i18n.language),
    routes: { admin, api, here: `${admin}${importPath}` },
    t,
  };
  const id = [view.searchParams?.import].flat()[0];
  const user = isEditor({ req }) ? req.user : null;
  const stopped = id && user ? await isStopped(req.payload, id) : true;
  // Only the person's own imports: the access rules of the collection refuse everyone.
  const found = id ? await findImport(req.payload, id, user) : null;
  return (
    <View
      view={view}
      title={t('memberImport.importMembers')}
      roles={importers}
      isFramed
      // One item only: with two, Payload's bar is wider than a phone. A link back is at the end of the page.
      path={[{ label: t('memberImport.short') }]}
    >
      {id && !found && <p role="alert">{t('memberImport.gone', { days: importLimits.retentionDays })}</p>}
      {found ? (
        <Step {...shared} found={found} isStopped={stopped} />
      ) : (
        <Start {...shared} recent={user ? await recentImports(req.payload, user) : []} />
      )}
      <p className={layout.row}>
        {found && (
          <a className={layout.more} href={shared.routes.here}>
            {t('memberImport.anotherFile')}
          </a>
        )}
        <a className={layout.more} href={`${admin}/collections/members`}>
          {t('memberImport.members')}
        </a>
      </p>
    </View>
  );
}

function Step({ isStopped: stopped, ...props }: ImportProps & { isStopped: boolean }) {
  const { state } = props.found;
  if (state === 'tried') return <TrialRun {...props} />;
  if (state === 'queued' || state === 'undoing') return <Progress {...props} isStopped={stopped} />;
  return <Finished {...props} />;
}
