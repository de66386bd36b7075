'use client';

import { useListQuery } from '@payloadcms/ui';
import { useEffect, useId, useState } from 'react';
import { useT } from '../../texts/use-t';
import buttons from '../../ui/button.module.css';
import forms from '../../ui/form.module.css';
import styles from '../media.module.css';
import { requestedTag, withTag } from './where';

/**
 * Filters the list below by one tag: in the address, together with the list's own filters, or in the dialog in which a
 * media is chosen. Not a form: that dialog is inside a form, which would be submitted.
 */
export function TagFilter({ tags }: { tags: readonly string[] }) {
  const t = useT();
  const { query, handleWhereChange } = useListQuery();
  const requested = requestedTag(query?.where);
  const [chosen, setChosen] = useState(requested ?? '');
  const id = useId();
  // Also after a change by the list's own filters or by the Back button.
  useEffect(() => setChosen(requested ?? ''), [requested]);
  const filterBy = (tag: string | null) => handleWhereChange?.(withTag(query?.where, tag));
  // A tag given in the address that no media has any more.
  const offered = requested && !tags.includes(requested) ? [requested, ...tags] : tags;
  return (
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
      <button type="button" className={`${buttons.button} ${buttons.small}`} onClick={() => filterBy(chosen || null)}>
        {t('mediaTags.show')}
      </button>
      {requested && (
        <button type="button" className={buttons.link} onClick={() => filterBy(null)}>
          {t('mediaTags.clear')}
        </button>
      )}
    </div>
  );
}
