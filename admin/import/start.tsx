import type { ListedImport } from '@/editorial/member-import/stored';
import { importLimits } from '@/lib/limits';
import { momentInWords } from '@/lib/moments';
import { Heading } from '../ui/heading';
import { SendForm } from '../ui/send-form';
import ui from '../ui/ui.module.css';
import type { ImportProps } from './props';

type StartProps = Omit<ImportProps, 'found'> & { recent: readonly ListedImport[] };

/** The first step: the template and the file; and the person's latest files, where what was left unfinished is found again. */
export function Start({ language, recent, routes, t }: StartProps) {
  return (
    <>
      <p className={ui.lead}>{t('memberImport.intro')}</p>
      <Heading>{t('memberImport.model')}</Heading>
      <div className={ui.stack}>
        <p>{t('memberImport.modelText')}</p>
        <p>
          <a className={ui.button} href={`${routes.api}/editorial/member-imports/model.csv`} download>
            {t('memberImport.download')}
          </a>
        </p>
      </div>
      <Heading>{t('memberImport.choose')}</Heading>
      <SendForm action={`${routes.api}/editorial/member-imports`} className={ui.stack} withFile>
        <div className={ui.field}>
          <label htmlFor="import-file">{t('memberImport.file')}</label>
          <p className={ui.hint} id="import-hint">
            {t('memberImport.hint', { maxRows: importLimits.maxRows, maxMegabytes: importLimits.maxMegabytes })}
          </p>
          <input
            className={ui.input}
            id="import-file"
            name="file"
            type="file"
            accept=".csv,.txt,text/csv"
            aria-describedby="import-hint"
            required
          />
        </div>
        <p>
          <button type="submit" className={`${ui.button} ${ui.buttonMain}`}>
            {t('memberImport.tryOut')}
          </button>
        </p>
      </SendForm>
      {recent.length > 0 && <Heading>{t('memberImport.title')}</Heading>}
      <ul className={ui.list}>
        {recent.map(({ id, fileName, state, createdAt }) => (
          <li key={id}>
            <a className={ui.listTitle} href={`${routes.here}?import=${id}`}>
              {fileName}
            </a>
            <span className={ui.listMeta}>
              {t(`memberImport.states.${state}`)}, {momentInWords(createdAt, language)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
