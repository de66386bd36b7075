import type { Locale } from '@/lib/locales';
import { messagesIn } from '@/messages/messages';
import styles from './pagination.module.css';

type Props = {
  locale: Locale;
  page: number;
  pages: number;
  /** The list's own address, with what is asked of it. */
  path: string;
};

/** Links to the pages of a list, none where there is only one. The first page is the list's own address. */
export function Pagination({ locale, page, pages, path }: Props) {
  if (pages <= 1) return null;
  const messages = messagesIn(locale).pagination;
  const href = (number: number) => (number === 1 ? path : `${path}${path.includes('?') ? '&' : '?'}page=${number}`);
  return (
    <nav className={styles.pagination} aria-label={messages.label}>
      <ul role="list">
        {Array.from({ length: pages }, (_, index) => index + 1).map((number) => (
          <li key={number}>
            <a
              href={href(number)}
              aria-label={messages.page(number)}
              aria-current={number === page ? 'page' : undefined}
            >
              {number}
            </a>
          </li>
        ))}
      </ul>
      {page < pages && (
        <a className={styles.next} href={href(page + 1)} rel="next">
          {messages.next}
        </a>
      )}
    </nav>
  );
}
