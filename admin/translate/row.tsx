'use client';

import { RenderFields, useConfig } from '@payloadcms/ui';
import type { CollectionSlug } from 'payload';
import { useMemo } from 'react';
import { State } from '@/admin/ui/state';
import type { Locale } from '@/lib/locales';
import { useT } from '../texts/use-t';
import forms from '../ui/form.module.css';
import layout from '../ui/layout.module.css';
import { fieldOf } from './fields';
import { Original } from './original';
import { type PairState, type ShownPair, sectionId } from './pair';
import { type RowSuggestion, SuggestionOfField } from './suggestion';
import styles from './translate.module.css';

const looks = {
  missing: { icon: 'missing', tone: 'off', className: `${styles.toDo} ${styles.empty}` },
  stale: { icon: 'stale', tone: 'warn', className: styles.toDo },
  current: { icon: 'current', tone: 'ok', className: '' },
  left: { icon: 'missing', tone: 'off', className: '' },
} as const;

type RowProps = {
  collection: CollectionSlug;
  target: Locale;
  pair: ShownPair;
  /** None for the slug, which is not translated. */
  state: PairState | null;
  isReadOnly: boolean;
  language: string;
  onCopy: (pair: ShownPair) => void;
  suggesting: RowSuggestion | null;
};

/** One field: the source text on the left, its translation in Payload's own field on the right. */
export function Row({ collection, target, pair, state, isReadOnly, language, onCopy, suggesting }: RowProps) {
  const t = useT();
  const { config, getEntityConfig } = useConfig();
  const { fields } = getEntityConfig({ collectionSlug: collection });
  const { path, steps, key, name, kind } = pair;
  const field = useMemo(() => fieldOf(fields, steps, config.blocksMap ?? {}), [fields, steps, config.blocksMap]);
  const id = sectionId(key);
  const look = state && looks[state];
  const changed = state === 'stale' && pair.changes ? 'staleChanged' : state;
  const parentPath = path.split('.').slice(0, -1).join('.');
  return (
    <section
      className={`${styles.pair} ${look?.className ?? ''}`}
      id={id}
      data-key={key}
      aria-labelledby={`${id}-name`}
    >
      <div className={`${layout.row} ${layout.rowEnd}`}>
        <h2 className={layout.subheading} id={`${id}-name`}>
          {name}
        </h2>
        {look && changed && (
          <State icon={look.icon} tone={look.tone}>
            {t(`translation.${changed}`)}
          </State>
        )}
      </div>
      <div className={styles.sides}>
        <div>
          <p className={forms.label}>{t('translation.source')}</p>
          <Original pair={pair} isChanged={pair.toCheck} language={language} />
          {kind !== 'list' && kind !== 'address' && pair.original.length > 0 && !isReadOnly && (
            <button type="button" className={styles.asButton} onClick={() => onCopy(pair)}>
              {t('translation.copy')}
              <span className={layout.visuallyHidden}>
                {' '}
                {t('translation.copyInto')} {name}
              </span>
            </button>
          )}
        </div>
        <div>
          <div data-target lang={target}>
            {field && (
              <RenderFields
                fields={[field]}
                margins={false}
                parentIndexPath=""
                parentPath={parentPath}
                parentSchemaPath={collection}
                permissions
                readOnly={isReadOnly}
              />
            )}
          </div>
          {suggesting && !isReadOnly && <SuggestionOfField {...suggesting} {...{ pair, target }} />}
        </div>
      </div>
    </section>
  );
}
