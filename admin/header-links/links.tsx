import { Link } from '@payloadcms/ui';
import type { ServerProps } from 'payload';
import { localeOrSource } from '@/lib/locales';
import { pagePath } from '@/lib/routes';
import { getT } from '@/messages/panel';
import { panelLanguageOf } from '@/messages/panel/languages';
import { adminViews } from '../views';
import styles from './links.module.css';

/**
 * Links in the header of every view: to the site, in the language of the panel, and to the guide where there is one.
 */
export function HeaderLinks({ i18n, payload }: ServerProps) {
  const language = panelLanguageOf(i18n.language);
  const t = getT(language);
  return (
    <span className={styles.links}>
      <a href={pagePath([], localeOrSource(language))}>{t('nav.site')}</a>
      {adminViews.guide && (
        <Link href={`${payload.config.routes.admin}/guide`} prefetch={false}>
          {t('nav.guide')}
        </Link>
      )}
    </span>
  );
}
