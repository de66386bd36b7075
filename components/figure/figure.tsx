import { langAttributes } from '@/lib/lang-attributes';
import type { Locale } from '@/lib/locales';
import { getT } from '@/messages/site';
import type { Media } from '@/payload-types';
import styles from './figure.module.css';
import { Picture } from './picture';

type Props = {
  locale: Locale;
  media: Media;
  sizes: string;
  /** `standard` is 3:2; free when left out. */
  crop?: 'standard';
  /** Language of what is said about it when that is not the page's. */
  lang?: string | undefined;
};

/** A picture with its caption and credit, when it has them; a decorative one has neither. */
export function Figure({ locale, media, sizes, crop, lang }: Props) {
  // A decorative drawing has no information to caption or credit.
  const { caption, credit } = media.decorative ? {} : media;
  return (
    <figure className={crop ? `${styles.figure} ${styles[crop]}` : styles.figure}>
      <Picture media={media} sizes={sizes} lang={lang} />
      {(caption || credit) && (
        <figcaption>
          <span>
            {caption && <span {...langAttributes(lang)}>{caption}</span>}
            {credit && <span className={styles.credit}>{getT(locale)('imageCredit', { credit })}</span>}
          </span>
        </figcaption>
      )}
    </figure>
  );
}
