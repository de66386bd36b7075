import ui from '@/admin/ui/ui.module.css';
import { targetLocales } from '@/editorial/status';
import { languageName, languageTitle, sentenceList } from '@/lib/names';
import { publicCollections } from '@/lib/routes';
import { getT } from '@/messages/panel';
import type { QueueFilters } from './query';
import { filterNames, stateFilters } from './query';

type FiltersProps = {
  filters: QueueFilters;
  language: string;
  /** The queue's own address. */
  action: string;
  nameOf: (collection: (typeof publicCollections)[number]) => string;
};

/** A form that asks for another list: no script, and the address says what is filtered. */
export function Filters({ filters, language, action, nameOf }: FiltersProps) {
  const t = getT(language);
  const only = filters.languages.length === 1 ? filters.languages[0] : '';
  return (
    <form className={ui.filters} action={action} aria-label={t('translationQueue.filter')}>
      <div className={ui.field}>
        <label htmlFor="queue-q">{t('translationQueue.search')}</label>
        <input
          className={ui.input}
          id="queue-q"
          name={filterNames.search}
          type="search"
          defaultValue={filters.search}
        />
      </div>
      <div className={ui.field}>
        <label htmlFor="queue-language">{t('translationQueue.language')}</label>
        <select className={ui.input} id="queue-language" name={filterNames.language} defaultValue={only}>
          <option value="">
            {sentenceList(
              t.language,
              targetLocales.map((locale) => languageName(t.language, locale)),
            )}
          </option>
          {targetLocales.map((locale) => (
            <option key={locale} value={locale}>
              {languageTitle(t.language, locale)}
            </option>
          ))}
        </select>
      </div>
      <div className={ui.field}>
        <label htmlFor="queue-state">{t('translationQueue.state')}</label>
        <select className={ui.input} id="queue-state" name={filterNames.state} defaultValue={filters.state}>
          {stateFilters.map((value) => (
            <option key={value} value={value}>
              {t(`translationQueue.stateFilters.${value}`)}
            </option>
          ))}
        </select>
      </div>
      <div className={ui.field}>
        <label htmlFor="queue-collection">{t('translationQueue.collection')}</label>
        <select
          className={ui.input}
          id="queue-collection"
          name={filterNames.collection}
          defaultValue={filters.collection ?? ''}
        >
          <option value="">{t('translationQueue.all')}</option>
          {publicCollections.map((collection) => (
            <option key={collection} value={collection}>
              {nameOf(collection)}
            </option>
          ))}
        </select>
      </div>
      <button className={`${ui.button} ${ui.buttonMain}`} type="submit">
        {t('translationQueue.submit')}
      </button>
      <a href={`${action}?${filterNames.state}=all`}>{t('translationQueue.reset')}</a>
    </form>
  );
}
