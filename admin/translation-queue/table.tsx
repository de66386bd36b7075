import { translatePath } from '@/admin/translate/address';
import { stateLooks } from '@/admin/translate/languages';
import { State } from '@/admin/ui/state';
import type { TargetLocale } from '@/editorial/status';
import { colon } from '@/lib/french-spaces';
import { sourceLocale } from '@/lib/locales';
import { dayInWords } from '@/lib/moments';
import { languageName, languageTitle } from '@/lib/names';
import { getT } from '@/messages/panel';
import { panelLanguageOf } from '@/messages/panel/languages';
import buttons from '../ui/button.module.css';
import layout from '../ui/layout.module.css';
import tables from '../ui/table.module.css';
import type { QueueFilters, QueueRow } from './query';

type TableProps = {
  rows: readonly QueueRow[];
  total: number;
  pages: number;
  filters: QueueFilters;
  language: string;
  /** Path of the admin panel. */
  admin: string;
  kindOf: (row: QueueRow) => string;
};

/** Documents of a page with the state of each requested locale; below 700 px each is a block of its own. */
export function Table({ rows, total, pages, filters, language, admin, kindOf }: TableProps) {
  const t = getT(language);
  return (
    <div className={tables.wrap}>
      {/* Without these roles, a table that is laid out as a list is not announced as a table. */}
      {/* biome-ignore-start lint/a11y/noRedundantRoles: display: block takes the role away. */}
      <table role="table" className={`${tables.table} ${tables.stacked}`}>
        <caption>
          <strong>{t('translationQueue.total', { count: total })}</strong>
          {t('translationQueue.order', { page: filters.page, pages })}
        </caption>
        <thead>
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('translationQueue.collection')}
            </th>
            <th role="columnheader" scope="col">
              {t('translationQueue.changed')}
            </th>
            {filters.languages.map((locale) => (
              <th key={locale} role="columnheader" scope="col">
                {languageTitle(t.language, locale)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr role="row" key={row.id}>
              <th role="rowheader" scope="row">
                <a href={addressOf(row, firstToDo(row, filters.languages), admin)}>
                  {row.title || t('translationQueue.untitled')}
                </a>
                <small>
                  {kindOf(row)}, {t(`translationQueue.publication.${row.publication}`)}
                </small>
              </th>
              <td role="cell" data-l={t('translationQueue.changed')}>
                {row.sourceChangedAt ? dayInWords(row.sourceChangedAt, panelLanguageOf(language)) : ''}
              </td>
              {filters.languages.map((locale) => (
                <td key={locale} role="cell" data-l={languageTitle(t.language, locale)}>
                  <Translation {...{ row, locale, language, admin }} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: display: block takes the role away. */}
    </div>
  );
}

const addressOf = ({ inCollection, documentId }: QueueRow, locale: TargetLocale, admin: string): string =>
  admin + translatePath(inCollection, documentId, locale);

const isDone = ({ translation }: QueueRow, locale: TargetLocale): boolean =>
  translation[locale].state === 'current' && translation[locale].localePublished === true;

/** Returns the locale that a title links to: the first of the requested ones with work left. */
function firstToDo(row: QueueRow, languages: readonly TargetLocale[]): TargetLocale {
  return languages.find((locale) => !isDone(row, locale)) ?? languages[0] ?? sourceLocale;
}

type TranslationProps = { row: QueueRow; locale: TargetLocale; language: string; admin: string };

/** State of one translation, with a link to it. */
function Translation({ row, locale, language, admin }: TranslationProps) {
  const t = getT(language);
  const { state, localePublished, toCheck } = row.translation[locale];
  const count = Array.isArray(toCheck) ? toCheck.length : 0;
  const facts = [
    ...(state !== 'current' && count > 0 ? [t(`translationQueue.fields.${state}`, { count })] : []),
    ...(state === 'missing' ? [] : [t(localePublished ? 'translationQueue.shown' : 'translationQueue.hidden')]),
    ...(row.live ? [] : [t('translationQueue.notPublished')]),
  ];
  return (
    <>
      <State {...stateLooks[state]}>{t(`translation.${state}`)}</State>
      <small>{facts.join('. ')}</small>
      <a className={`${buttons.button} ${buttons.small}`} href={addressOf(row, locale, admin)}>
        {t(isDone(row, locale) ? 'translationQueue.open' : 'translationQueue.translate')}
        <span className={layout.visuallyHidden}>
          {' '}
          {t('translation.inThatLanguage', { name: languageName(t.language, locale) })}
          {colon(language)}
          {row.title || t('translationQueue.untitled')}
        </span>
      </a>
    </>
  );
}
