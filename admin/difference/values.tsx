import { nameKey } from '@/editorial/difference/names';
import type { Named, Value } from '@/editorial/difference/values';
import { getT } from '@/messages/panel';
import { Difference } from '../ui/difference';
import layout from '../ui/layout.module.css';
import styles from './difference.module.css';
import type { DifferenceProps } from './props';

type ValuesProps = DifferenceProps & {
  before: readonly Value[];
  after: readonly Value[];
  /** Within an added or removed row: there is no other version. */
  isWhole: boolean;
};

/** Choices, dates and related documents: removed and added ones; media side by side. */
export function Values({ before, after, isWhole, names, language }: ValuesProps) {
  const t = getT(language);
  if ([...before, ...after].some((value) => typeof value !== 'string' && value.collection === 'media')) {
    return <MediaValues before={before} after={after} isWhole={isWhole} names={names} language={language} />;
  }
  const textOf = (value: Value) =>
    typeof value === 'string' ? value : names.get(nameKey(value))?.title || t('difference.untitled');
  const [was, is] = [before.map(textOf), after.map(textOf)];
  const unchanged = is.filter((text) => was.includes(text));
  const gone = was.filter((text) => !is.includes(text));
  const came = is.filter((text) => !was.includes(text));
  // Only their order changed: shows the new order, and says so.
  const reordered = gone.length === 0 && came.length === 0;
  const parts = [
    ...unchanged.map((text) => ({ text, kind: 'same' as const })),
    ...gone.map((text) => ({ text, kind: 'removed' as const })),
    ...came.map((text) => ({ text, kind: 'added' as const })),
  ];
  return (
    <>
      {before.length === 0 && !isWhole && <p className={layout.quiet}>{t('difference.wasEmpty')}</p>}
      {after.length === 0 && !isWhole && <p className={layout.quiet}>{t('difference.isEmptied')}</p>}
      {reordered && <p className={layout.quiet}>{t('difference.reordered')}</p>}
      <ul className={`${styles.prose} ${styles.values}`}>
        {parts.map((part, index) => (
          <li key={index}>
            <Difference changes={[part]} t={t} />
          </li>
        ))}
      </ul>
    </>
  );
}

function MediaValues({ before, after, isWhole, names, language }: ValuesProps) {
  const t = getT(language);
  const sides = [
    { label: 'difference.before' as const, values: before },
    { label: 'difference.after' as const, values: after },
  ].filter(({ values }) => !isWhole || values.length > 0);
  return (
    <div className={styles.pair}>
      {sides.map(({ label, values }) => (
        <div key={label}>
          <p className={layout.quiet}>{t(label)}</p>
          {values.length === 0 && <p>{t('difference.noPicture')}</p>}
          {values.map(
            (value) =>
              typeof value !== 'string' && (
                <MediaValue key={nameKey(value)} value={value} names={names} language={language} />
              ),
          )}
        </div>
      ))}
    </div>
  );
}

/** A media with its description as text below it. */
export function MediaValue({ value, names, language }: DifferenceProps & { value: Named }) {
  const t = getT(language);
  const name = names.get(nameKey(value));
  if (!name?.media) return <p>{name?.title || t('difference.untitled')}</p>;
  const { url, alt } = name.media;
  return (
    <figure className={styles.picture}>
      {/* Its description stands under it. */}
      <img src={url} alt="" width={240} loading="lazy" />
      <figcaption className={layout.quiet}>{alt || name.title}</figcaption>
    </figure>
  );
}
