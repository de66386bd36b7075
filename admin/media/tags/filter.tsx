'use client';

import { useListQuery } from '@payloadcms/ui';
import { useEffect, useId, useState } from 'react';
import { useT } from '../../texts/use-t';
import buttons from '../../ui/button.module.css';
import forms from '../../ui/form.module.css';
import styles from '../media.module.css';
import { requestedTag, withTag } from './where';

/**
 * Asks the list it stands above for the pictures with one tag: in its address, where the list's own filters stand too, or
 * in the window in which a picture is chosen. No form: that window lies within one, to which a submit would go.
 */
export function TagFilter({ tags }: { tags: readonly string[] }) {
  const t = useT();
  const { query, handleWhereChange } = useListQuery();
  const requested = requestedTag(query?.where);
  const [chosen, setChosen] = useState(requested ?? '');
  const id = useId();
  // Also where the list's own filters changed it, or the way back.
  useEffect(() => setChosen(requested ?? ''), [requested]);
  const filterBy = (tag: string | null) => handleWhereChange?.(withTag(query?.where, tag));
  // One that was asked for by an address and that no picture has any more.
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
