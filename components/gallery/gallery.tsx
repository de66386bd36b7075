import type { Locale } from '@/lib/locales';
import type { Media } from '@/payload-types';
import { Figure } from '../figure/figure';
import styles from './gallery.module.css';

/** Pictures side by side, the first one large from three up. */
export function Gallery({ locale, pictures }: { locale: Locale; pictures: readonly Media[] }) {
  return (
    <ul className={styles.gallery} role="list">
      {pictures.map((picture) => (
        <li key={picture.id}>
          <Figure locale={locale} media={picture} crop="standard" sizes="(min-width: 56rem) 52rem, 100vw" />
        </li>
      ))}
    </ul>
  );
}
