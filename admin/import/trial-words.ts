import type { Outcome } from '@/editorial/member-import/trial';
import type { Locale } from '@/lib/locales';
import { inLanguage, type Words, words } from '@/lib/words';
import { label } from '@/messages/panel';

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
  new: label('memberImport.consequences.new'),
  changed: label('memberImport.consequences.changed'),
  same: label('memberImport.consequences.same'),
  wrong: label('memberImport.consequences.wrong'),
};

export const trialTexts = {
  nothingSaved: label('memberImport.trialTexts.nothingSaved'),
  show: label('memberImport.trialTexts.show'),
  all: label('memberImport.trialTexts.all'),
  chooseRows: label('memberImport.trialTexts.chooseRows'),
  downloadWrong: label('memberImport.trialTexts.downloadWrong'),
  row: label('memberImport.trialTexts.row'),
  member: label('memberImport.trialTexts.member'),
  column: label('memberImport.trialTexts.column'),
  there: label('memberImport.trialTexts.there'),
  needed: label('memberImport.trialTexts.needed'),
  happens: label('memberImport.trialTexts.happens'),
  empty: label('memberImport.trialTexts.empty'),
  becomesNew: label('memberImport.trialTexts.becomesNew'),
  staysSame: label('memberImport.trialTexts.staysSame'),
  noRow: label('memberImport.trialTexts.noRow'),
  leftOut: label('memberImport.trialTexts.leftOut'),
  before: label('memberImport.trialTexts.before'),
  drafts: label('memberImport.trialTexts.drafts'),
  nothingReady: label('memberImport.trialTexts.nothingReady'),
  pages: label('memberImport.trialTexts.pages'),
  previous: label('memberImport.trialTexts.previous'),
  next: label('memberImport.trialTexts.next'),
} satisfies Record<string, Words>;
