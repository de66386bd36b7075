import type { Locale } from '@/lib/locales';
import type { Media } from '@/payload-types';
import { Figure } from '../figure/figure';
import styles from './gallery.module.css';

const largeSizes = '(min-width: 84rem) 52rem, (min-width: 56rem) 62vw, 100vw';
const smallSizes = '(min-width: 84rem) 25rem, (min-width: 56rem) 31vw, (min-width: 42rem) 48vw, 100vw';

/** As the style sheet has it. */
const isLarge = (index: number, count: number): boolean => index === 0 && count >= 3;

type Props = {
  locale: Locale;
  pictures: readonly Media[];
  /** Language of what is said about the pictures when that is not the page's. */
  lang?: string | undefined;
};

/** Pictures side by side, the first one large from three up. */
export function Gallery({ locale, pictures, lang }: Props) {
  return (
    <ul className={styles.gallery} role="list">
      {pictures.map((picture, index) => (
        <li key={picture.id}>
          <Figure
            locale={locale}
            media={picture}
            lang={lang}
            crop="standard"
            sizes={isLarge(index, pictures.length) ? largeSizes : smallSizes}
          />
        </li>
      ))}
    </ul>
  );
}
