import styles from './empty.module.css';

/** What stands at the place of an empty list: one sentence, and the way out where there is one. */
export function Empty({ text, wayOut }: { text: string; wayOut?: { href: string; label: string } | undefined }) {
  return (
    <div className={styles.empty}>
      <p>{text}</p>
      {wayOut && (
        <p>
          <a href={wayOut.href}>{wayOut.label}</a>
        </p>
      )}
    </div>
  );
}
