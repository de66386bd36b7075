'use client';

import { useLocale } from '@payloadcms/ui';
import { type FormEvent, useEffect, useId, useState } from 'react';
import type { SharedLink } from '@/editorial/preview-links/endpoints';
import { previewLinkDays } from '@/lib/limits';
import { localeOrSource, locales } from '@/lib/locales';
import { momentInWords } from '@/lib/moments';
import { languageTitle } from '@/lib/names';
import { panelLanguageOf } from '@/messages/panel/languages';
import { requestJson } from '../api/request';
import styles from '../schedule/schedule.module.css';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import { Dialog, DialogActions } from '../ui/dialog';
import forms from '../ui/form.module.css';
import layout from '../ui/layout.module.css';

type Props = {
  language: string;
  subject: { collection: string; id: string };
  open: boolean;
  onClose: () => void;
};

/** Creates, copies and revokes links to the newest version of a document for people without an account. */
export function ShareDialog({ language, subject, open, onClose }: Props) {
  const t = useT();
  const id = useId();
  const current = localeOrSource(useLocale().code);
  const [links, setLinks] = useState<SharedLink[]>([]);
  const [message, setMessage] = useState('');
  const [problem, setProblem] = useState('');
  const path = '/api/editorial/preview-links';
  const { collection, id: documentId } = subject;

  useEffect(() => {
    const query = { collection, id: documentId };
    requestJson<{ links: SharedLink[] }>(path, { query, t }).then((result) =>
      result.ok ? setLinks(result.body.links) : setProblem(result.error.message),
    );
  }, [collection, documentId, t]);

  async function make(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    // In React's tree it is inside the document's form, though not in the page.
    event.stopPropagation();
    const chosen = new FormData(event.currentTarget);
    const body = { ...subject, locale: chosen.get('locale'), days: chosen.get('days') };
    const result = await requestJson<{ links: SharedLink[]; link: SharedLink }>(path, {
      method: 'POST',
      body,
      t,
    });
    setProblem(result.ok ? '' : result.error.message);
    if (!result.ok) return;
    setLinks(result.body.links);
    await copy(result.body.link.url);
  }

  async function copy(url: string) {
    try {
      await navigator.clipboard.writeText(url);
      setMessage(t('previewLinks.copied'));
    } catch {
      // Refused, or unavailable without https: the address is in the list.
      setMessage(t('previewLinks.notCopied'));
    }
  }

  async function end({ id: link }: SharedLink) {
    const result = await requestJson(path, { method: 'DELETE', query: { link }, t });
    setProblem(result.ok ? '' : result.error.message);
    if (!result.ok) return;
    setLinks(links.filter((each) => each.id !== link));
    setMessage(t('previewLinks.ended'));
  }

  return (
    <Dialog title={t('previewLinks.title')} open={open} onClose={onClose}>
      <p>{t('previewLinks.intro')}</p>
      <form onSubmit={make} className={layout.stack}>
        <div className={styles.moment}>
          <div className={forms.field}>
            <label htmlFor={`${id}-locale`}>{t('previewLinks.locale')}</label>
            <select className={forms.input} id={`${id}-locale`} name="locale" defaultValue={current}>
              {locales.map((locale) => (
                <option key={locale} value={locale}>
                  {languageTitle(language, locale)}
                </option>
              ))}
            </select>
          </div>
          <div className={forms.field}>
            <label htmlFor={`${id}-days`}>{t('previewLinks.days')}</label>
            <select className={forms.input} id={`${id}-days`} name="days" defaultValue={7}>
              {previewLinkDays.map((days) => (
                <option key={days} value={days}>
                  {t('previewLinks.dayCount', { count: days })}
                </option>
              ))}
            </select>
          </div>
        </div>
        <DialogActions>
          <button type="submit" className={`${buttons.button} ${buttons.main}`}>
            {t('previewLinks.make')}
          </button>
        </DialogActions>
      </form>
      {problem && (
        <p className={forms.error} role="alert">
          {problem}
        </p>
      )}
      <p role="status">{message}</p>
      {links.length > 0 && (
        <section className={layout.stack}>
          <h3>{t('previewLinks.links')}</h3>
          <ul className={styles.planned}>
            {links.map((link) => (
              <li key={link.id}>
                <p>
                  {languageTitle(language, link.locale)}, {t('previewLinks.until')}{' '}
                  {momentInWords(link.expiresAt, panelLanguageOf(language))}
                </p>
                <p>
                  <a className={styles.address} href={link.url} target="_blank" rel="noreferrer">
                    {link.url}
                  </a>
                </p>
                <DialogActions>
                  <button type="button" className={`${buttons.button} ${buttons.small}`} onClick={() => copy(link.url)}>
                    {t('previewLinks.copy')}
                  </button>
                  <button type="button" className={`${buttons.button} ${buttons.small}`} onClick={() => end(link)}>
                    {t('previewLinks.end')}
                  </button>
                </DialogActions>
              </li>
            ))}
          </ul>
        </section>
      )}
      <button type="button" className={buttons.button} onClick={onClose}>
        {t('previewLinks.close')}
      </button>
    </Dialog>
  );
}
