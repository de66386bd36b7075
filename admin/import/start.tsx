import { inLanguage } from '@/lib/words';
import { label } from '@/messages/panel';
import { Heading } from '../ui/heading';
import { SendForm } from '../ui/send-form';
import ui from '../ui/ui.module.css';
import type { ImportProps } from './view';

const texts = {
  lead: label('memberImport.lead'),
  model: label('memberImport.model'),
  modelText: label('memberImport.modelText'),
  download: label('memberImport.download'),
  choose: label('memberImport.choose'),
  file: label('memberImport.file'),
  hint: label('memberImport.hint'),
  tryOut: label('memberImport.tryOut'),
};

/** The first step: the model, and the file. */
export function Start({ language, routes }: Pick<ImportProps, 'language' | 'routes'>) {
  const say = (text: keyof typeof texts) => inLanguage(texts[text], language);
  return (
    <>
      <p className={ui.lead}>{say('lead')}</p>
      <Heading>{say('model')}</Heading>
      <div className={ui.stack}>
        <p>{say('modelText')}</p>
        <p>
          <a className={ui.button} href={`${routes.api}/editorial/member-imports/model.csv`} download>
            {say('download')}
          </a>
        </p>
      </div>
      <Heading>{say('choose')}</Heading>
      <SendForm action={`${routes.api}/editorial/member-imports`} className={ui.stack} language={language} withFile>
        <div className={ui.field}>
          <label htmlFor="import-file">{say('file')}</label>
          <p className={ui.hint} id="import-hint">
            {say('hint')}
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
            {say('tryOut')}
          </button>
        </p>
      </SendForm>
    </>
  );
}
