import { headers } from 'next/headers';
import { staffRequest } from '@/collections/users/queries';
import { targetLocales } from '@/editorial/status';
import { readStatus } from '@/editorial/status/read';
import { chosenPanelLanguage } from '@/lib/accepted-locale';
import { langAttributes } from '@/lib/lang-attributes';
import { type Locale, localeNames, sourceLocale } from '@/lib/locales';
import type { PublicCollection } from '@/lib/routes';
import { getT } from '@/messages/panel';
import { panelLanguageOf } from '@/messages/panel/languages';
import styles from './staff-bar.module.css';

/** The document that a page shows. */
export type ShownDocument = { collection: PublicCollection; id: string };

type Props = { locale: Locale; document: ShownDocument };

/**
 * For people signed in to the panel: the state of the document that they see, and the way to its form. Others have a
 * page without it, byte for byte: what is stored for all is rendered from a request without cookies.
 */
export async function StaffBar({ locale, document }: Props) {
  const sent = await headers();
  const req = await staffRequest(sent);
  if (!req) return null;
  const language = chosenPanelLanguage(sent.get('cookie')) ?? panelLanguageOf(locale);
  const t = getT(language);
  const status = await readStatus(document.collection, document.id, req);
  // The source page has the state of each translation, a translation its own.
  const translations = locale === sourceLocale ? targetLocales : [locale];
  const form = `/admin/collections/${document.collection}/${document.id}`;
  return (
    <aside
      className={`${styles.bar} rails`}
      data-surface="ink"
      {...langAttributes(language)}
      aria-label={t('staffBar.label')}
    >
      <p>
        <a className={styles.edit} href={`${form}?locale=${locale}`}>
          {t('staffBar.edit')}
        </a>
        {status && <span>{t(`staffBar.publication.${status.publication}`)}</span>}
        {status &&
          translations.map((target) => (
            <a key={target} href={`${form}/translate?locale=${target}`}>
              {t(`staffBar.translation.${status.translation[target].state}`, { name: localeNames[target] })}
            </a>
          ))}
        <a className={styles.last} href="/admin">
          {t('staffBar.dashboard')}
        </a>
      </p>
    </aside>
  );
}
