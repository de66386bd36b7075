import type { Locale } from '@/lib/locales';
import { type PublicCollection, publicCollections } from '@/lib/routes';
import { getT } from '@/messages/site';
import styles from './search-results.module.css';

type Props = {
  locale: Locale;
  type: PublicCollection | null;
  counts: Record<PublicCollection, number>;
  /** The address of the results of one type, or of all. */
  href(type: PublicCollection | null): string;
};

/** The results by what they are, with how many there are of each; none where all are of one type. */
export function SearchTypes({ locale, type, counts, href }: Props) {
  const t = getT(locale);
  const found = publicCollections.filter((name) => counts[name] > 0 || name === type);
  if (found.length < 2) return null;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <nav aria-label={t('search.byType')}>
      <ul className={styles.types} role="list">
        {[null, ...found].map((name) => (
          <li key={name}>
            <a href={href(name)} aria-current={name === type ? 'true' : undefined}>
              {name ? `${t(`search.types.${name}`)} (${counts[name]})` : `${t('search.all')} (${total})`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
