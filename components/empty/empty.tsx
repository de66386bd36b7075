import styles from './empty.module.css';

/** The text of an empty list, with a link where there is one. */
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
