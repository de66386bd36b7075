import type { Outcome } from '@/editorial/member-import/trial';
import type { Locale } from '@/lib/locales';
import { inLanguage, type Words, words } from '@/lib/words';

/** `3 lignes à corriger`: how many rows have an outcome, in words. */
export function countInWords(outcome: Outcome, count: number, language: Locale): string {
  const many = count > 1;
  const said: Record<Outcome, Words> = {
    new: words(
      many ? `${count} nouveaux membres` : `${count} nouveau membre`,
      many ? `${count} new members` : `${count} new member`,
      many ? `${count} miembros nuevos` : `${count} miembro nuevo`,
    ),
    changed: words(
      many ? `${count} membres à compléter` : `${count} membre à compléter`,
      many ? `${count} members to complete` : `${count} member to complete`,
      many ? `${count} miembros por completar` : `${count} miembro por completar`,
    ),
    same: words(
      many ? `${count} déjà à jour` : `${count} déjà à jour`,
      `${count} already up to date`,
      `${count} ya al día`,
    ),
    wrong: words(
      many ? `${count} lignes à corriger` : `${count} ligne à corriger`,
      many ? `${count} rows to fix` : `${count} row to fix`,
      many ? `${count} filas por corregir` : `${count} fila por corregir`,
    ),
  };
  return inLanguage(said[outcome], language);
}

/** What happens to the rows of an outcome, said before it is done. */
export const consequences: Record<Outcome, Words> = {
  new: words(
    'Ils sont créés en brouillon\u00a0: rien ne paraît sur le site.',
    'They are created as drafts: nothing appears on the site.',
    'Se crean como borradores: nada aparece en el sitio.',
  ),
  changed: words(
    'Leur fiche est complétée dans un brouillon, sans effacer ce qui est écrit.',
    'Their record is completed in a draft, without erasing what is already there.',
    'Su ficha se completa en un borrador, sin borrar lo que ya está escrito.',
  ),
  same: words('Rien ne change pour eux.', 'Nothing changes for them.', 'Nada cambia para ellos.'),
  wrong: words(
    'Elles sont laissées de côté\u00a0: corrigez-les dans votre fichier et recommencez, ou importez le reste.',
    'They are left out: fix them in your file and start again, or import the rest.',
    'Se dejan fuera: corríjalas en su archivo y vuelva a empezar, o importe el resto.',
  ),
};

export const trialTexts = {
  nothingSaved: words('Rien n’a été enregistré.', 'Nothing was saved.', 'No se ha guardado nada.'),
  show: words('Montrer', 'Show', 'Mostrar'),
  all: words('Toutes', 'All', 'Todas'),
  chooseRows: words('Choisir les lignes', 'Choose rows', 'Elegir las filas'),
  downloadWrong: words(
    'Télécharger les lignes à corriger',
    'Download the rows to fix',
    'Descargar las filas por corregir',
  ),
  row: words('Ligne', 'Row', 'Fila'),
  member: words('Membre', 'Member', 'Miembro'),
  column: words('Colonne', 'Column', 'Columna'),
  there: words('Ce qu’il y a', 'What is there', 'Lo que hay'),
  needed: words('Ce qu’il faut', 'What is needed', 'Lo que hace falta'),
  happens: words('Ce qui se passe', 'What happens', 'Lo que ocurre'),
  empty: words('vide', 'empty', 'vacío'),
  becomesNew: words('Nouveau membre', 'New member', 'Miembro nuevo'),
  staysSame: words('Déjà à jour', 'Already up to date', 'Ya al día'),
  noRow: words('Aucune ligne ici.', 'No rows here.', 'Ninguna fila aquí.'),
  leftOut: words('Colonnes laissées de côté', 'Columns left out', 'Columnas que se dejan fuera'),
  before: words('Avant d’importer', 'Before importing', 'Antes de importar'),
  drafts: words(
    'Tout est enregistré en brouillon. Vous publiez ensuite ce que vous voulez. L’import s’annule d’un seul geste pendant 24 heures, tant que personne n’a modifié ces fiches.',
    'Everything is saved as drafts. You then publish what you want. The import can be undone in one go for 24 hours, as long as nobody has changed these records.',
    'Todo se guarda como borrador. Después usted publica lo que quiera. La importación se puede anular de una sola vez durante 24 horas, mientras nadie haya modificado estas fichas.',
  ),
  nothingReady: words(
    'Aucune ligne n’est prête à importer.',
    'No rows are ready to import.',
    'Ninguna fila está lista para importar.',
  ),
  pages: words('Pages de la liste', 'Pages of the list', 'Páginas de la lista'),
  previous: words('Page précédente', 'Previous page', 'Página anterior'),
  next: words('Page suivante', 'Next page', 'Página siguiente'),
} satisfies Record<string, Words>;
