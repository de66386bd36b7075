import { nameKey } from '@/editorial/difference/names';
import type { Named, Value } from '@/editorial/difference/values';
import { inLanguage } from '@/lib/words';
import { Difference } from '../ui/difference';
import ui from '../ui/ui.module.css';
import styles from './difference.module.css';
import type { DifferenceProps } from './props';
import * as said from './words';

type ValuesProps = DifferenceProps & {
  before: readonly Value[];
  after: readonly Value[];
  /** Within a row that came or went whole: there is no other side. */
  isWhole: boolean;
};

/** Choices, dates, related documents: what is gone and what came; pictures beside each other. */
export function Values({ before, after, isWhole, names, language }: ValuesProps) {
  if ([...before, ...after].some((value) => typeof value !== 'string' && value.collection === 'media')) {
    return <Pictures before={before} after={after} isWhole={isWhole} names={names} language={language} />;
  }
  const textOf = (value: Value) =>
    typeof value === 'string' ? value : names.get(nameKey(value))?.title || inLanguage(said.untitled, language);
  const [was, is] = [before.map(textOf), after.map(textOf)];
  const kept = is.filter((text) => was.includes(text));
  const gone = was.filter((text) => !is.includes(text));
  const came = is.filter((text) => !was.includes(text));
  // Only their order changed: the new order, and that it was another.
  const reordered = gone.length === 0 && came.length === 0;
  const parts = [
    ...kept.map((text) => ({ text, kind: 'same' as const })),
    ...gone.map((text) => ({ text, kind: 'removed' as const })),
    ...came.map((text) => ({ text, kind: 'added' as const })),
  ];
  return (
    <>
      {before.length === 0 && !isWhole && <p className={ui.quiet}>{inLanguage(said.wasEmpty, language)}</p>}
      {after.length === 0 && !isWhole && <p className={ui.quiet}>{inLanguage(said.isEmptied, language)}</p>}
      {reordered && <p className={ui.quiet}>{inLanguage(said.reordered, language)}</p>}
      <ul className={`${ui.diffText} ${styles.values}`}>
        {parts.map((part, index) => (
          <li key={index}>
            <Difference changes={[part]} language={language} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Pictures({ before, after, isWhole, names, language }: ValuesProps) {
  const sides = [
    { label: said.before, values: before },
    { label: said.after, values: after },
  ].filter(({ values }) => !isWhole || values.length > 0);
  return (
    <div className={ui.pair}>
      {sides.map(({ label, values }) => (
        <div key={label.fr}>
          <p className={ui.quiet}>{inLanguage(label, language)}</p>
          {values.length === 0 && <p>{inLanguage(said.noPicture, language)}</p>}
          {values.map(
            (value) =>
              typeof value !== 'string' && (
                <Picture key={nameKey(value)} value={value} names={names} language={language} />
              ),
          )}
        </div>
      ))}
    </div>
  );
}

/** A picture with its description, which stands in words under it. */
export function Picture({ value, names, language }: DifferenceProps & { value: Named }) {
  const name = names.get(nameKey(value));
  if (!name?.picture) return <p>{name?.title || inLanguage(said.untitled, language)}</p>;
  const { url, alt } = name.picture;
  return (
    <figure className={styles.picture}>
      {/* Its description stands under it. */}
      <img src={url} alt="" width={240} loading="lazy" />
      <figcaption className={ui.quiet}>{alt || name.title}</figcaption>
    </figure>
  );
}
