'use client';

import { useEffect, useRef } from 'react';
import { Notice } from '@/admin/ui/notice';
import { useT } from '../texts/use-t';
import { type ShownPair, sectionId } from './pair';

/** Why the translation is neither up to date nor shown nor published yet: the suggestions that are neither confirmed nor dropped. */
export function OpenSuggestionsNotice({ pairs }: { pairs: readonly ShownPair[] }) {
  const t = useT();
  const place = useRef<HTMLDivElement>(null);
  // The button may be below the fields, out of sight of this.
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <div ref={place}>
      <Notice label={t('translation.suggestion.decide')} tone="warn" role="alert">
        <p>{t('translation.suggestion.decideHint')}</p>
        <ul>
          {pairs.map(({ key, name }) => (
            <li key={key}>
              <a href={`#${sectionId(key)}`}>{name}</a>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
