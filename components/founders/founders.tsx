import type { Founder } from '@/collections/members/queries';
import { langOf, pathOf } from '@/lib/addresses';
import { langAttributes } from '@/lib/lang-attributes';
import type { Locale } from '@/lib/locales';
import { MoreLink } from '../button/button';
import { Logo } from '../logo/logo';
import { RichText } from '../rich-text/rich-text';
import styles from './founders.module.css';

/** The founding members facing each other: acronym, who they are, their site. */
export function Founders({ locale, founders }: { locale: Locale; founders: readonly Founder[] }) {
  return (
    <div className={styles.founders}>
      {founders.map((founder) => {
        const href = founder.website || pathOf('members', founder, locale);
        return (
          <article className={styles.founder} key={founder.id} {...langAttributes(langOf(founder, locale))}>
            {founder.logo && typeof founder.logo === 'object' && (
              <Logo media={founder.logo} sizes="10rem" className={styles.logo} />
            )}
            <h3>{founder.acronym || founder.name}</h3>
            {founder.description ? (
              <RichText
                locale={locale}
                text={founder.description}
                className={styles.text}
                lang={langOf(founder, locale)}
              />
            ) : (
              <p>{founder.summary}</p>
            )}
            {href && (
              <p>
                <MoreLink href={href}>{(founder.website && founder.websiteLabel) || founder.name}</MoreLink>
              </p>
            )}
          </article>
        );
      })}
    </div>
  );
}
