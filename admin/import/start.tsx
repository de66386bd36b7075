import type { ListedImport } from '@/editorial/member-import/stored';
import { importLimits } from '@/lib/limits';
import { momentInWords } from '@/lib/moments';
import buttons from '../ui/button.module.css';
import forms from '../ui/form.module.css';
import { Heading } from '../ui/heading';
import layout from '../ui/layout.module.css';
import lists from '../ui/list.module.css';
import { SendForm } from '../ui/send-form';
import type { ImportProps } from './props';

type StartProps = Omit<ImportProps, 'found'> & { recent: readonly ListedImport[] };

/** First step: the template and the file; and the person's latest imports, also unfinished ones. */
export function Start({ language, recent, routes, t }: StartProps) {
  return (
    <>
      <p className={layout.intro}>{t('memberImport.intro')}</p>
      <Heading>{t('memberImport.model')}</Heading>
      <div className={layout.stack}>
        <p>{t('memberImport.modelText')}</p>
        <p>
          <a className={buttons.button} href={`${routes.api}/editorial/member-imports/model.csv`} download>
            {t('memberImport.download')}
          </a>
        </p>
      </div>
      <Heading>{t('memberImport.choose')}</Heading>
      <SendForm action={`${routes.api}/editorial/member-imports`} className={layout.stack} withFile>
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
        <p>
          <button type="submit" className={`${buttons.button} ${buttons.main}`}>
            {t('memberImport.tryOut')}
          </button>
        </p>
      </SendForm>
      {recent.length > 0 && <Heading>{t('memberImport.title')}</Heading>}
      <ul className={lists.list}>
        {recent.map(({ id, fileName, state, createdAt }) => (
          <li key={id}>
            <a className={lists.title} href={`${routes.here}?import=${id}`}>
              {fileName}
            </a>
            <span className={lists.meta}>
              {t(`memberImport.states.${state}`)}, {momentInWords(createdAt, language)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
