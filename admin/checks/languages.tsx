'use client';

import { Link } from '@payloadcms/ui';
import type { LanguageState } from '@/editorial/checks/endpoint';
import { languageTitle } from '@/lib/names';
import type { ClientKey } from '@/messages/panel/types';
import { useT } from '../texts/use-t';
import type { IconName } from '../ui/icon';
import languageLinks from '../ui/language-links.module.css';
import { State } from '../ui/state';
import styles from './checks.module.css';

type Look = { icon: IconName; tone: 'ok' | 'warn' | 'off'; label: ClientKey };

const looks: Record<LanguageState['state'], Look> = {
  source: { icon: 'check', tone: 'ok', label: 'checks.originalLanguage' },
  current: { icon: 'current', tone: 'ok', label: 'checks.upToDate' },
  stale: { icon: 'stale', tone: 'warn', label: 'checks.toCheck' },
  missing: { icon: 'missing', tone: 'off', label: 'checks.missing' },
};

/** Languages of the document, each with its state; the current one is marked. */
export function Languages({ languages, current }: { languages: readonly LanguageState[]; current: string }) {
  const t = useT();
  return (
    <ul className={`${languageLinks.languages} ${styles.languages}`} aria-label={t('checks.title')}>
      {languages.map(({ locale, state, localePublished }) => {
        const { icon, tone, label } = looks[state];
        return (
          <li key={locale}>
            <Link href={`?locale=${locale}`} prefetch={false} aria-current={locale === current ? 'true' : undefined}>
              {languageTitle(t.language, locale)}
              <State icon={icon} tone={tone}>
                {t(label)}
                {!localePublished && state !== 'missing' && `, ${t('checks.hidden')}`}
              </State>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
