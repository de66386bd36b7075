'use client';

import { useConfig } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';
import type { Publication } from '@/editorial/history/publication';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import layout from '../ui/layout.module.css';
import notice from '../ui/notice.module.css';
import styles from './checks.module.css';
import { setPublished } from './published-store';

/** After publishing: where readers find the page, in each language, and what changed. Takes the focus when it appears. */
export function PublishedNotice({ documentKey, publication }: { documentKey: string; publication: Publication }) {
  const { config } = useConfig();
  const t = useT();
  const title = useRef<HTMLHeadingElement>(null);
  // "Publish", which had the focus, is disabled now.
  useEffect(() => {
    title.current?.scrollIntoView({ block: 'center' });
    title.current?.focus({ preventScroll: true });
  }, [publication]);
  const { pages, since, changes, more, difference } = publication;
  const links = pages.map(({ locale, language, url }) => (
    <li key={locale}>
      <a href={url} target="_blank" rel="noopener">
        {language}
        <span className={layout.visuallyHidden}> ({t('checks.newTab')})</span>
      </a>
    </li>
  ));
  return (
    <section className={`${notice.notice} ${notice.ok} ${styles.published}`} aria-label={t('checks.publishedNow')}>
      <h2 ref={title} tabIndex={-1} className={notice.label}>
        {t('checks.publishedNow')}
      </h2>
      {links.length > 0 ? (
        <div className={styles.pages}>
          <p>{t('checks.where')}</p>
          <ul>{links}</ul>
        </div>
      ) : (
        <p>{t('checks.notReadable')}</p>
      )}
      {since === null && <p>{t('checks.first')}</p>}
      {since !== null && changes.length === 0 && <p>{t('checks.noChanges', { when: since })}</p>}
      {since !== null && changes.length > 0 && (
        <>
          <p>{t('checks.changesSince', { when: since })}</p>
          <ul className={styles.changes}>
            {changes.map((change, index) => (
              <li key={`${index} ${change}`}>{change}</li>
            ))}
            {more > 0 && <li>{t('checks.more', { count: more })}</li>}
          </ul>
        </>
      )}
      <p className={layout.row}>
        {difference && since !== null && changes.length > 0 && (
          <a href={`${config.routes.admin}/collections/${documentKey}/${difference}`}>{t('checks.difference')}</a>
        )}
        <button type="button" className={`${buttons.button} ${buttons.small}`} onClick={() => setPublished(null)}>
          {t('checks.close')}
        </button>
      </p>
    </section>
  );
}
