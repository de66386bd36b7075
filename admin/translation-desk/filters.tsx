import ui from '@/admin/ui/ui.module.css';
import { languageNames } from '@/editorial/language-names';
import { targetLocales } from '@/editorial/status';
import { publicCollections } from '@/lib/routes';
import { inLanguage, type Words } from '@/lib/words';
import type { DeskFilters } from './query';
import { deskWords, stateFilters } from './words';

type FiltersProps = {
  filters: DeskFilters;
  language: string;
  /** The desk's own address. */
  action: string;
  nameOf: (collection: (typeof publicCollections)[number]) => string;
};

/** A form that asks for another list: no script, and the address says what is filtered. */
export function Filters({ filters, language, action, nameOf }: FiltersProps) {
  const say = (text: Words) => inLanguage(text, language);
  const only = filters.languages.length === 1 ? filters.languages[0] : '';
  return (
    <form className={ui.filters} action={action} aria-label={say(deskWords.filter)}>
      <div className={ui.field}>
        <label htmlFor="desk-q">{say(deskWords.search)}</label>
        <input className={ui.input} id="desk-q" name="q" type="search" defaultValue={filters.search} />
      </div>
      <div className={ui.field}>
        <label htmlFor="desk-language">{say(deskWords.language)}</label>
        <select className={ui.input} id="desk-language" name="langue" defaultValue={only}>
          <option value="">{say(deskWords.both)}</option>
          {targetLocales.map((locale) => (
            <option key={locale} value={locale}>
              {say(languageNames[locale])}
            </option>
          ))}
        </select>
      </div>
      <div className={ui.field}>
        <label htmlFor="desk-state">{say(deskWords.state)}</label>
        <select className={ui.input} id="desk-state" name="etat" defaultValue={filters.state}>
          {Object.entries(stateFilters).map(([value, label]) => (
            <option key={value} value={value}>
              {say(label)}
            </option>
          ))}
        </select>
      </div>
      <div className={ui.field}>
        <label htmlFor="desk-collection">{say(deskWords.collection)}</label>
        <select className={ui.input} id="desk-collection" name="contenu" defaultValue={filters.collection ?? ''}>
          <option value="">{say(deskWords.all)}</option>
          {publicCollections.map((collection) => (
            <option key={collection} value={collection}>
              {nameOf(collection)}
            </option>
          ))}
        </select>
      </div>
      <button className={`${ui.button} ${ui.buttonMain}`} type="submit">
        {say(deskWords.submit)}
      </button>
      <a href={`${action}?etat=tout`}>{say(deskWords.reset)}</a>
    </form>
  );
}
