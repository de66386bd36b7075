import type { Locale } from '@/lib/locales';
import type { Media } from '@/payload-types';
import { Figure } from '../figure/figure';
import styles from './gallery.module.css';

const largeSizes = '(min-width: 84rem) 52rem, (min-width: 56rem) 62vw, 100vw';
const halfSizes = '(min-width: 84rem) 38rem, (min-width: 40rem) 48vw, 100vw';
const smallSizes = '(min-width: 84rem) 25rem, (min-width: 56rem) 31vw, (min-width: 40rem) 48vw, 100vw';

/** How wide a picture is, as the style sheet has it: rows of two at the end, else of three, below a large one. */
function sizesOf(index: number, count: number): string {
  if (count === 1) return '(min-width: 84rem) 78rem, 100vw';
  if (index === 0 && (count === 3 || count >= 5)) return largeSizes;
  const lastRows = { 0: 0, 1: 4, 2: 2 }[count % 3] ?? 0;
  return index >= count - lastRows ? halfSizes : smallSizes;
}

type Props = {
  locale: Locale;
  pictures: readonly Media[];
  /** Language of the captions if it is not the page's. */
  lang?: string | undefined;
};

/** Pictures in a grid without gaps; the first one is large when there are three, or five and more. */
export function Gallery({ locale, pictures, lang }: Props) {
  return (
    <ul className={styles.gallery} role="list" data-print="columns">
      {pictures.map((image, index) => (
        <li key={image.id}>
          <Figure locale={locale} media={image} lang={lang} crop="standard" sizes={sizesOf(index, pictures.length)} />
        </li>
      ))}
    </ul>
  );
}
