'use client';

import type { Where } from 'payload';
import { useEffect, useId, useState } from 'react';
import { useT } from '../../texts/use-t';
import buttons from '../../ui/button.module.css';
import forms from '../../ui/form.module.css';
import styles from './grid.module.css';
import { isToggled, mediaToggles, requestedTag, withTag, withToggle } from './where';

type Props = {
  tags: readonly string[];
  where: Where | undefined;
  onChange: (where: Where) => void;
};

/**
 * Filters media by one tag, and by what they lack. Not a form: the dialog in which a media is chosen is inside a form, which
 * would be submitted.
 */
export function MediaFilters({ tags, where, onChange }: Props) {
  const t = useT();
  const requested = requestedTag(where);
  const [chosen, setChosen] = useState(requested ?? '');
  const id = useId();
  // Also after a change by the list's own filters or by the Back button.
  useEffect(() => setChosen(requested ?? ''), [requested]);
  // A tag given in the address that no media has any more.
  const offered = requested && !tags.includes(requested) ? [requested, ...tags] : tags;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields of a form, and there is none.
    <div role="group" aria-label={t('mediaPicker.filters')} className={styles.filters}>
      {mediaToggles.map((toggle) => {
        const isOn = isToggled(where, toggle);
        return (
          <button
            key={toggle}
            type="button"
            aria-pressed={isOn}
            className={`${buttons.button} ${buttons.small} ${styles.toggle}`}
            onClick={() => onChange(withToggle(where, toggle, !isOn))}
          >
            {t(`mediaPicker.toggles.${toggle}`)}
          </button>
        );
      })}
      {offered.length > 0 && (
        <div className={styles.tagFilter}>
          <label htmlFor={id}>{t('mediaTags.filter')}</label>
          <select id={id} className={forms.input} value={chosen} onChange={(event) => setChosen(event.target.value)}>
            <option value="">{t('mediaTags.any')}</option>
            {offered.map((tag) => (
              <option key={tag} value={tag}>
                {tag}
              </option>
            ))}
          </select>
          <button
            type="button"
            className={`${buttons.button} ${buttons.small}`}
            onClick={() => onChange(withTag(where, chosen || null))}
          >
            {t('mediaTags.show')}
          </button>
          {requested && (
            <button type="button" className={buttons.link} onClick={() => onChange(withTag(where, null))}>
              {t('mediaTags.clear')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
