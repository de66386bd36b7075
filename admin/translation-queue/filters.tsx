import { targetLocales } from '@/editorial/status';
import { languageName, languageTitle, sentenceList } from '@/lib/names';
import { publicCollections } from '@/lib/routes';
import { getT } from '@/messages/panel';
import buttons from '../ui/button.module.css';
import forms from '../ui/form.module.css';
import type { QueueFilters } from './query';
import { filterNames, stateFilters } from './query';

type FiltersProps = {
  filters: QueueFilters;
  language: string;
  /** Address of the queue. */
  action: string;
  nameOf: (collection: (typeof publicCollections)[number]) => string;
};

/** Form of the filters: no script, and the address holds the filters. */
export function Filters({ filters, language, action, nameOf }: FiltersProps) {
  const t = getT(language);
  const only = filters.languages.length === 1 ? filters.languages[0] : '';
  return (
    <form className={forms.filters} action={action} aria-label={t('translationQueue.filter')}>
      <div className={forms.field}>
        <label htmlFor="queue-q">{t('translationQueue.search')}</label>
        <input
          className={forms.input}
          id="queue-q"
          name={filterNames.search}
          type="search"
          defaultValue={filters.search}
        />
      </div>
      <div className={forms.field}>
        <label htmlFor="queue-language">{t('translationQueue.language')}</label>
        <select className={forms.input} id="queue-language" name={filterNames.language} defaultValue={only}>
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
      <div className={forms.field}>
        <label htmlFor="queue-state">{t('translationQueue.state')}</label>
        <select className={forms.input} id="queue-state" name={filterNames.state} defaultValue={filters.state}>
          {stateFilters.map((value) => (
            <option key={value} value={value}>
              {t(`translationQueue.stateFilters.${value}`)}
            </option>
          ))}
        </select>
      </div>
      <div className={forms.field}>
        <label htmlFor="queue-collection">{t('translationQueue.collection')}</label>
        <select
          className={forms.input}
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
      <button className={`${buttons.button} ${buttons.main}`} type="submit">
        {t('translationQueue.submit')}
      </button>
      <a href={`${action}?${filterNames.state}=all`}>{t('translationQueue.reset')}</a>
    </form>
  );
}
