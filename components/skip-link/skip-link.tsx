import styles from './skip-link.module.css';

/** Address of the main content within every page. */
export const mainId = 'contenu';

/** The first link of every page, seen when it has the focus. */
export function SkipLink({ children }: { children: string }) {
  return (
    <a className={styles.link} href={`#${mainId}`}>
      {children}
    </a>
  );
}
