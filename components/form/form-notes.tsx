import { linkFinder } from '@/components/link/targets';
import { readSettings } from '@/globals/settings/queries';
import { langOf } from '@/lib/addresses';
import { langAttributes } from '@/lib/lang-attributes';
import type { Locale } from '@/lib/locales';
import { populated } from '@/lib/populated';
import { getT } from '@/messages/site';
import styles from './form.module.css';

/** A page chosen in Settings, as a link with its title; nothing while it is not public. */
async function PageOfSettings({ name, language }: { name: 'helpPage' | 'personalDataPage'; language: Locale }) {
  const [settings, links] = await Promise.all([readSettings(language), linkFinder(language)]);
  const page = populated(settings[name]);
  const href = page && links.path({ relationTo: 'pages', value: page });
  return href ? (
    <a href={href} {...langAttributes(langOf(page, language))}>
      {page.title}
    </a>
  ) : null;
}

/** A note before the form: this is not a help service, with a link to one. */
export function FormWarning({ language }: { language: Locale }) {
  return (
    <p className="measure">
      {getT(language)('forms.warning')} <PageOfSettings name="helpPage" language={language} />
    </p>
  );
}

/** How the answers are used, and how long they are kept. */
export function FormPrivacy({ language, months }: { language: Locale; months: number }) {
  return (
    <p className={styles.privacy}>
      {getT(language)('forms.purpose', { count: months })}{' '}
      <PageOfSettings name="personalDataPage" language={language} />
    </p>
  );
}
