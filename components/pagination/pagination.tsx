import type { Locale } from '@/lib/locales';
import { pagesShown } from '@/lib/paging';
import { getT } from '@/messages/site';
import styles from './pagination.module.css';

type Props = { locale: Locale; page: number; pages: number; hrefOf: (page: number) => string };

/** Links to the pages of a list, none where there is only one. */
export function Pagination({ locale, page, pages, hrefOf }: Props) {
  if (pages <= 1) return null;
  const t = getT(locale);
  return (
    <nav className={styles.pagination} aria-label={t('pagination.label')}>
      <ul role="list">
        {pagesShown(page, pages).map((number, index, shown) =>
          number === null ? (
            <li key={`after ${shown[index - 1]}`} className={styles.gap} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={number}>
              <a
                href={hrefOf(number)}
                aria-label={t('pagination.page', { page: number })}
                aria-current={number === page ? 'page' : undefined}
              >
                {number}
              </a>
            </li>
          ),
        )}
      </ul>
      {page < pages && (
        <a className={styles.next} href={hrefOf(page + 1)} rel="next">
          {t('pagination.next')}
        </a>
      )}
    </nav>
  );
}
