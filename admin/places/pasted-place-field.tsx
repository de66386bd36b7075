'use client';

import { FieldLabel, RenderCustomComponent } from '@payloadcms/ui';
import type { NumberFieldClientProps } from 'payload';
import { useT } from '../texts/use-t';
import { State } from '../ui/state';
import { PlaceMap } from './place-map';
import styles from './places.module.css';
import { usePastedPlace } from './use-pasted-place';

export type PlaceFieldProps = NumberFieldClientProps & {
  /** Whether the server stores it to about a kilometre. */
  isRounded: boolean;
};

const idOf = (path: string): string => `field-${path.replace(/\./g, '__')}`;

/** Both coordinates as one text, what was understood of it, and where that is on the site's own map. */
export function PastedPlaceField({ path: givenPath, readOnly, isRounded }: PlaceFieldProps) {
  const t = useT();
  const place = usePastedPlace(givenPath, isRounded);
  const { path, customComponents, problem, sentence } = place;
  const id = idOf(path);
  const error = problem ?? place.error;
  return (
    // The checks focus the longitude by its id, too.
    <div className={styles.field} id={idOf(path.replace(/latitude$/, 'longitude'))}>
      <div id={id}>
        <RenderCustomComponent
          CustomComponent={customComponents?.Label}
          Fallback={<FieldLabel htmlFor={`${id}-text`} label={t('places.coordinates')} path={path} />}
        />
        <input
          id={`${id}-text`}
          type="text"
          className={styles.input}
          value={place.text}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          disabled={Boolean(readOnly || place.disabled)}
          aria-invalid={error !== null}
          aria-describedby={`${id}-reading`}
          onChange={({ target }) => place.change(target.value)}
          onBlur={place.tidy}
        />
        {/* Node and the browser may write a number with other spaces. */}
        <p id={`${id}-reading`} className={styles.reading} role="status" suppressHydrationWarning>
          {error ? (
            <State icon="error" tone="bad">
              {error}
            </State>
          ) : (
            (sentence ?? <span className={styles.hint}>{t('places.hint')}</span>)
          )}
        </p>
        {isRounded && <p className={styles.hint}>{t('places.rounded')}</p>}
        {place.place && <PlaceMap place={place.place} />}
      </div>
    </div>
  );
}
