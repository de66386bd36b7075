import type { AdminViewServerProps } from 'payload';
import { importers } from '@/collections/panel-components/csv';
import { importPath } from '@/editorial/member-import/endpoints';
import { findImport, isStopped, recentImports, type StoredImport } from '@/editorial/member-import/stored';
import { importLimits } from '@/lib/limits';
import { momentInWords } from '@/lib/moments';
import { requestT } from '@/messages/panel';
import type { PanelT } from '@/messages/panel/types';
import buttons from '../ui/button.module.css';
import forms from '../ui/form.module.css';
import { Heading } from '../ui/heading';
import layout from '../ui/layout.module.css';
import lists from '../ui/list.module.css';
import { SendForm } from '../ui/send-form';
import { View } from '../ui/view';
import { Finished, Progress } from './outcome';
import { TrialRun } from './trial-run';

/** Import of members from a file: choose it, read the trial run, import, undo. All steps are on one page. */
export async function ImportMembers(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const { routes } = req.payload.config;
  const t = requestT(req);
  const api = `${routes.api}/editorial/member-imports`;
  const members = `${routes.admin}/collections/members`;
  const id = [view.searchParams?.import].flat()[0] ?? '';
  const stopped = await isStopped(id, req);
  // Only the person's own imports: the access rules of the collection refuse everyone.
  const found = await findImport(id, req);
  const step = found && { found, t, members, api: `${api}/${id}` };
  return (
    <View
      view={view}
      title={t('memberImport.importMembers')}
      roles={importers}
      isFramed
      // One item only: with two, Payload's bar is wider than a phone. A link back is at the end of the page.
      path={[{ label: t('memberImport.short') }]}
    >
      <div className={layout.stack}>
        {id && !found && <p role="alert">{t('memberImport.gone', { days: importLimits.retentionDays })}</p>}
        {!step ? (
          <Start t={t} api={api} recent={await recentImports(req)} />
        ) : step.found.state === 'tried' ? (
          <TrialRun {...step} />
        ) : step.found.state === 'queued' || step.found.state === 'undoing' ? (
          <Progress {...step} isStopped={stopped} />
        ) : (
          <Finished {...step} />
        )}
      </div>
      <p className={layout.row}>
        {found && (
          <a className={layout.more} href={`${routes.admin}${importPath}`}>
            {t('memberImport.anotherFile')}
          </a>
        )}
        <a className={layout.more} href={`${members}?sort=-updatedAt`}>
          {t('memberImport.members')}
        </a>
      </p>
    </View>
  );
}

/** First step: the template and the file; and the person's latest imports, also unfinished ones. */
function Start({ t, api, recent }: { t: PanelT; api: string; recent: StoredImport[] }) {
  return (
    <>
      <p className={layout.intro}>{t('memberImport.intro')}</p>
      <Heading>{t('memberImport.model')}</Heading>
      <p>{t('memberImport.modelText')}</p>
      <a className={buttons.button} href={`${api}/model.csv`} download>
        {t('memberImport.download')}
      </a>
      <Heading>{t('memberImport.choose')}</Heading>
      <SendForm action={api} className={layout.stack} withFile button={t('memberImport.tryOut')} tone="main">
        <div className={forms.field}>
          <label htmlFor="import-file">{t('memberImport.file')}</label>
          <p className={forms.hint} id="import-hint">
            {t('memberImport.hint', { maxRows: importLimits.maxRows, maxMegabytes: importLimits.maxMegabytes })}
          </p>
          <input
            className={forms.input}
            id="import-file"
            name="file"
            type="file"
            accept=".csv,.txt,text/csv"
            aria-describedby="import-hint"
            required
          />
        </div>
      </SendForm>
      {recent.length > 0 && <Heading>{t('memberImport.title')}</Heading>}
      <ul className={lists.list}>
        {recent.map(({ id, fileName, state, createdAt }) => (
          <li key={id}>
            <a className={lists.title} href={`?import=${id}`}>
              {fileName}
            </a>
            <span className={lists.meta}>
              {t(`memberImport.states.${state}`)}, {momentInWords(createdAt, t.language)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
