import { columnTitles } from '@/editorial/member-import/columns';
import { rowsToWrite } from '@/editorial/member-import/stored';
import type { Outcome, Trial } from '@/editorial/member-import/trial';
import { didYouMean } from '@/editorial/member-import/words';
import type { Locale } from '@/lib/locales';
import { inLanguage, words } from '@/lib/words';
import { label } from '@/messages/panel';
import { Heading } from '../ui/heading';
import { Icon } from '../ui/icon';
import { Notice } from '../ui/notice';
import { SendForm } from '../ui/send-form';
import ui from '../ui/ui.module.css';
import { RowsTable } from './rows-table';
import { Steps } from './steps';
import { consequences, countInWords, trialTexts } from './trial-words';
import type { ImportProps } from './view';

const outcomes: readonly Outcome[] = ['wrong', 'new', 'changed', 'same'];
const icons = { wrong: 'error', new: 'check', changed: 'advice', same: 'current' } as const;

/** What a file would do: how many rows of each kind, those to fix first, and the button. */
export function TrialRun({
  found,
  language,
  routes,
  show,
  page,
}: ImportProps & { show: string | undefined; page: string | undefined }) {
  const { trial, counts } = found;
  const said = (text: keyof typeof trialTexts) => inLanguage(trialTexts[text], language);
  const present = outcomes.filter((outcome) => counts[outcome] > 0);
  const shown = [...present, 'all' as const].find((each) => each === show) ?? present[0] ?? 'all';
  return (
    <>
      <p className={ui.lead}>
        {inLanguage(
          label({ key: 'memberImport.trialRunOf', values: { fileName: found.fileName, count: trial.rows.length } }),
          language,
        )}{' '}
        <strong>{said('nothingSaved')}</strong>
      </p>
      <Steps at={1} language={language} />
      <Notice label={present.map((outcome) => countInWords(outcome, counts[outcome], language)).join(', ')}>
        <ul className={ui.checks}>
          {present.map((outcome) => (
            <li key={outcome} className={outcome === 'wrong' ? ui.isBad : undefined}>
              <Icon name={icons[outcome]} />
              <span>
                {countInWords(outcome, counts[outcome], language)}. {inLanguage(consequences[outcome], language)}
              </span>
            </li>
          ))}
        </ul>
      </Notice>
      <LeftOutColumns trial={trial} language={language} />
      <form className={ui.filters} aria-label={said('chooseRows')} action={routes.here} method="get">
        <input type="hidden" name="import" value={found.id} />
        <div className={ui.field}>
          <label htmlFor="import-show">{said('show')}</label>
          <select className={ui.input} id="import-show" name="show" defaultValue={shown}>
            {present.map((outcome) => (
              <option key={outcome} value={outcome}>
                {countInWords(outcome, counts[outcome], language)}
              </option>
            ))}
            <option value="all">
              {said('all')} ({trial.rows.length})
            </option>
          </select>
        </div>
        <button type="submit" className={`${ui.button} ${ui.buttonMain}`}>
          {said('show')}
        </button>
        {counts.wrong > 0 && (
          <a className={ui.button} href={`${routes.api}/editorial/member-imports/${found.id}/to-fix.csv`} download>
            {said('downloadWrong')}
          </a>
        )}
      </form>
      <RowsTable
        rows={trial.rows.filter(({ outcome }) => shown === 'all' || outcome === shown)}
        here={`${routes.here}?import=${found.id}&show=${shown}`}
        page={page}
        language={language}
        admin={routes.admin}
      />
      <Heading>{said('before')}</Heading>
      <Begin found={found} language={language} routes={routes} />
    </>
  );
}

function LeftOutColumns({ trial, language }: { trial: Trial; language: Locale }) {
  if (trial.leftOut.length === 0) return null;
  return (
    <Notice label={inLanguage(trialTexts.leftOut, language)} tone="warn">
      <ul>
        {trial.leftOut.map(({ title, suggestion }, index) => (
          <li key={index}>
            «&nbsp;{title}&nbsp;» {suggestion && didYouMean(suggestion, language)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Begin({ found, language, routes }: ImportProps) {
  const ready = rowsToWrite(found.trial);
  if (ready.length === 0) return <p>{inLanguage(trialTexts.nothingReady, language)}</p>;
  const silent = ready.filter((row) => row.outcome === 'new' && !row.values.agreedToListingOn).length;
  const agreement = columnTitles.agreedToListingOn[language];
  return (
    <SendForm
      action={`${routes.api}/editorial/member-imports/${found.id}/run`}
      className={ui.stack}
      language={language}
    >
      {silent > 0 && (
        <label className={ui.choice}>
          <input type="checkbox" name="hideWithoutAgreement" defaultChecked />
          {inLanguage(label({ key: 'memberImport.keepHidden', values: { agreement, silent } }), language)}
        </label>
      )}
      <p>
        <button type="submit" className={`${ui.button} ${ui.buttonMain}`}>
          {inLanguage(
            words(
              ready.length > 1 ? `Importer ${ready.length} lignes en brouillons` : 'Importer 1 ligne en brouillon',
              ready.length > 1 ? `Import ${ready.length} rows as drafts` : 'Import 1 row as a draft',
              ready.length > 1 ? `Importar ${ready.length} filas como borradores` : 'Importar 1 fila como borrador',
            ),
            language,
          )}
        </button>
      </p>
      <p className={ui.quiet}>{inLanguage(trialTexts.drafts, language)}</p>
    </SendForm>
  );
}
