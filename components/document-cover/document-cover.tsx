import type { DocumentCard } from '@/collections/cards';
import { publicFiles } from '@/collections/documents/files';
import { yearOf } from '@/lib/dates';
import type { Locale } from '@/lib/locales';
import { populated } from '@/lib/populated';
import { getT } from '@/messages/site';
import { Picture } from '../figure/picture';
import styles from './document-cover.module.css';

type Props = {
  locale: Locale;
  document: DocumentCard;
  /** Widths it is shown at, for the `sizes` attribute. */
  sizes: string;
  /** Loaded eagerly, because it is visible without scrolling. */
  eager?: boolean;
};

const grounds: Partial<Record<DocumentCard['kind'], string | undefined>> = {
  proceedings: styles.proceedings,
  'founding-text': styles.founding,
};

/**
 * The cover of a document: the chosen picture, else the first page of the reader's file, else a generated cover. All
 * are decorative: they repeat the text beside them.
 */
export function DocumentCover({ locale, document, sizes, eager = false }: Props) {
  const chosen = populated(document.cover);
  if (chosen) {
    return (
      <div className={styles.cover}>
        <Picture media={chosen} sizes={sizes} eager={eager} decorative />
      </div>
    );
  }
  const firstPage = publicFiles(document, locale).find((file) => file.firstPage)?.firstPage;
  if (!firstPage) return <DrawnCover locale={locale} document={document} />;
  const { small, large, width, height } = firstPage;
  return (
    <div className={styles.cover}>
      <img
        src={large}
        {...(width > 320 && { srcSet: `${small} 320w, ${large} ${width}w`, sizes })}
        width={width}
        height={height}
        alt=""
        loading={eager ? 'eager' : 'lazy'}
        decoding="async"
      />
    </div>
  );
}

function DrawnCover({ locale, document }: { locale: Locale; document: DocumentCard }) {
  return (
    <div className={`${styles.drawn} ${grounds[document.kind] ?? ''}`} aria-hidden="true">
      <p>
        <span className={styles.bar} />
        {getT(locale)(`documents.kind.${document.kind}`)}
      </p>
      {document.publishedOn && <p className={styles.year}>{yearOf(document.publishedOn)}</p>}
    </div>
  );
}
