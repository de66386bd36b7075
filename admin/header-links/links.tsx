import { Link } from '@payloadcms/ui';
import type { ServerProps } from 'payload';
import { localeOrSource } from '@/lib/locales';
import { pagePath } from '@/lib/routes';
import { inLanguage } from '@/lib/words';
import { label } from '@/messages/panel';
import { adminViews } from '../views';
import styles from './links.module.css';

const site = label('nav.site');
const guide = label('nav.guide');

/** In the header of every view: the site itself, in the reader's language, and the guide where there is one. */
export function HeaderLinks({ i18n, payload }: ServerProps) {
  const language = localeOrSource(i18n.language);
  return (
    <span className={styles.links}>
      <a href={pagePath([], language)}>{inLanguage(site, language)}</a>
      {adminViews.guide && (
        <Link href={`${payload.config.routes.admin}/guide`} prefetch={false}>
          {inLanguage(guide, language)}
        </Link>
      )}
    </span>
  );
}
