import type { VideoObject, WithContext } from 'schema-dts';
import { langAttributes } from '@/lib/lang-attributes';
import type { Locale } from '@/lib/locales';
import { populated } from '@/lib/populated';
import type { Video as Address } from '@/lib/video/address';
import { durationInWords, isoDuration, parseDuration } from '@/lib/video/duration';
import { getT } from '@/messages/site';
import type { Media } from '@/payload-types';
import { ButtonLink } from '../button/button';
import { Picture } from '../figure/picture';
import { imageData } from '../structured-data/parts';
import { StructuredData } from '../structured-data/structured-data';
import styles from './video.module.css';

/** What editors say of a video, in a block or in a text. */
type About = {
  title?: string | null | undefined;
  media?: string | Media | null | undefined;
  duration?: string | null | undefined;
  transcript?: string | null | undefined;
};

type Props = {
  locale: Locale;
  /** Language of what is said about it when that is not the page's. */
  lang?: string | undefined;
  video: Address;
  about: About;
  /** Whether its title is shown here: a block has it above. */
  withTitle?: boolean;
};

/**
 * A video of another site: its picture from this one, and a link to its page. Nothing of that site is loaded before a
 * reader follows the link (docs/decisions/0035-videos-are-links.md).
 */
export function Video({ locale, lang, video, about, withTitle = false }: Props) {
  const t = getT(locale);
  const title = about.title?.trim();
  const media = populated(about.media);
  const seconds = parseDuration(about.duration ?? '');
  const transcript = about.transcript?.split(/\n+/).filter((line) => line.trim() !== '') ?? [];
  // The words around are the site's; what is around this part may be in the language of the text.
  const own = langAttributes(lang && locale);
  const { caption, credit } = !media || media.decorative ? {} : media;
  return (
    <div className={styles.video}>
      {withTitle && title && (
        <p className={styles.title} {...langAttributes(lang)}>
          {title}
        </p>
      )}
      <div className={styles.frame}>
        {media?.url && (
          <div className={styles.picture}>
            <Picture media={media} sizes="(min-width: 56rem) 52rem, 100vw" lang={lang} />
          </div>
        )}
        <div className={styles.actions} {...own}>
          <ButtonLink href={video.watchUrl}>
            <svg viewBox="0 0 20 20" className={styles.play} aria-hidden="true">
              <path d="M4 2.5v15L17.5 10z" />
            </svg>
            <span>
              {t(video.isList ? 'video.watchList' : 'video.watch', { site: video.site })}
              {title && <span className="visually-hidden">{t('video.about', { title })}</span>}
            </span>
          </ButtonLink>
          <p className={styles.meta}>
            {[
              seconds !== null && t('video.duration', { duration: durationInWords(seconds, locale) }),
              t('video.elsewhere', { site: video.site }),
            ]
              .filter(Boolean)
              .join(' ')}
          </p>
        </div>
      </div>
      {(caption || credit) && (
        <p className={styles.caption}>
          {caption && <span {...langAttributes(lang)}>{caption}</span>}{' '}
          {credit && <span {...own}>{t('imageCredit', { credit })}</span>}
        </p>
      )}
      {transcript.length > 0 && (
        <details className={styles.transcript}>
          <summary {...own}>
            {t('video.transcript')}
            {title && <span className="visually-hidden">{t('video.about', { title })}</span>}
          </summary>
          <div {...langAttributes(lang)}>
            {transcript.map((line, index) => (
              <p key={index}>{line}</p>
            ))}
          </div>
        </details>
      )}
      {title && <StructuredData data={videoData(video, title, media, seconds)} />}
    </div>
  );
}

function videoData(
  video: Address,
  title: string,
  media: Media | null,
  seconds: number | null,
): WithContext<VideoObject> {
  const image = imageData(media);
  return {
    '@context': 'https://schema.org',
    '@type': 'VideoObject',
    name: title,
    url: video.watchUrl,
    embedUrl: video.embedUrl,
    ...(image && { thumbnail: image }),
    ...(seconds !== null && { duration: isoDuration(seconds) }),
  };
}
