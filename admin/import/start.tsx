import { inLanguage, words } from '@/lib/words';
import { Heading } from '../ui/heading';
import { SendForm } from '../ui/send-form';
import ui from '../ui/ui.module.css';
import type { ImportProps } from './view';

const texts = {
  lead: words(
    'Vous voyez d’abord ce que le fichier changerait. Rien n’est enregistré avant que vous ne le demandiez.',
    'You first see what the file would change. Nothing is saved until you ask for it.',
    'Primero verá lo que cambiaría el archivo. No se guarda nada hasta que usted lo pida.',
  ),
  model: words('1. Préparer le fichier', '1. Prepare the file', '1. Preparar el archivo'),
  modelText: words(
    'Le modèle a une colonne par information et une ligne d’exemple. Seul le nom est obligatoire\u00a0; une case vide n’efface rien. Le tableau que vous exportez du site convient aussi.',
    'The template has a column for each piece of information and one example row. Only the name is required; an empty cell erases nothing. The table that you export from the site will do too.',
    'El modelo tiene una columna por dato y una fila de ejemplo. Solo el nombre es obligatorio; una celda vacía no borra nada. La tabla que exporta del sitio también sirve.',
  ),
  download: words('Télécharger le modèle (CSV)', 'Download the template (CSV)', 'Descargar el modelo (CSV)'),
  choose: words('2. Choisir le fichier', '2. Choose the file', '2. Elegir el archivo'),
  file: words('Fichier CSV', 'CSV file', 'Archivo CSV'),
  hint: words(
    'Jusqu’à 5 000 lignes et 5 Mo, enregistré en CSV par votre tableur.',
    'Up to 5,000 rows and 5 MB, saved as CSV from your spreadsheet.',
    'Hasta 5000 filas y 5 MB, guardado en CSV desde su hoja de cálculo.',
  ),
  tryOut: words('Faire l’essai', 'Do a trial run', 'Hacer la prueba'),
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
