import type { PayloadRequest } from 'payload';
import { activityActions } from '@/editorial/activity/actions';
import { kindName } from '@/editorial/activity/describe';
import { type ActivityFilters, filterNames, filterQuery } from '@/editorial/activity/filters';
import { getT } from '@/messages/panel';
import { panelLanguageOf } from '@/messages/panel/languages';
import buttons from '../ui/button.module.css';
import forms from '../ui/form.module.css';
import styles from './activity.module.css';
import { DayBound } from './day-bound';

type FiltersProps = {
  filters: ActivityFilters;
  kinds: readonly string[];
  people: readonly { id: string; name: string }[];
  req: PayloadRequest;
};

type Option = { value: string; label: string };
type ChoiceProps = { name: string; label: string; all: string; value: string | null; options: readonly Option[] };

function Choice({ name, label, all, value, options }: ChoiceProps) {
  const id = `activity-${name}`;
  return (
    <div className={forms.field}>
      <label htmlFor={id}>{label}</label>
      <select className={forms.input} id={id} name={name} defaultValue={value ?? ''}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Filters of the activity, as a form whose values are in the address, so that it can be shared. */
export function Filters({ filters, kinds, people, req }: FiltersProps) {
  const language = panelLanguageOf(req.i18n.language);
  const t = getT(language);
  const action = `${req.payload.config.routes.admin}/activity`;
  return (
    <form className={`${forms.filters} ${styles.filters}`} action={action} aria-label={t('activity.filterLabel')}>
      <Choice
        name={filterNames.person}
        label={t('activity.person')}
        all={t('activity.everyone')}
        value={filters.person}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Choice
        name={filterNames.kind}
        label={t('activity.kind')}
        all={t('activity.all')}
        value={filters.kind}
        options={kinds.map((kind) => ({ value: kind, label: kindName(kind, req, language) }))}
      />
      <Choice
        name={filterNames.action}
        label={t('activity.action')}
        all={t('activity.all')}
        value={filters.action}
        options={activityActions.map((each) => ({ value: each, label: t(`activity.actions.${each}`) }))}
      />
      <DayBound name={filterNames.from} label={t('activity.from')} day={filters.from} />
      <DayBound name={filterNames.until} label={t('activity.until')} day={filters.until} isEnd />
      <button className={`${buttons.button} ${buttons.main}`} type="submit">
        {t('activity.filter')}
      </button>
      {filterQuery(filters) && <a href={action}>{t('activity.reset')}</a>}
    </form>
  );
}
