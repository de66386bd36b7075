'use client';

import { useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { languagePrefix } from '@/editorial/checks/language-prefix';
import type { ChecksAnswer } from '@/editorial/checks/read';
import type { Saved } from '@/editorial/translation/save';
import { pointQuery } from '@/lib/form-point';
import { type Locale, sourceLocale } from '@/lib/locales';
import { requestJson } from '../api/request';
import { countIssues, describeCounts } from '../checks/counts';
import { groupIssues } from '../checks/groups';
import { PublishedNotice } from '../checks/published';
import { setPublished, tellPublished, usePublished } from '../checks/published-store';
import { whileSaving } from '../document-state/store';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import { Dialog, DialogActions } from '../ui/dialog';
import { Notice } from '../ui/notice';

type Issues = ChecksAnswer['issues'];

/** What stands between the button and the site. */
type Obstacle =
  | { kind: 'issues'; issues: Issues }
  | { kind: 'question'; issues: Issues }
  | { kind: 'refused'; messages: readonly string[] };

type Options = {
  collection: string;
  id: string;
  target: Locale;
  original: Saved['original'];
  /** Saves what is typed; resolves to whether everything is saved. */
  save: () => Promise<boolean>;
  /** Reads the state again, once it is published. */
  onPublished: () => Promise<unknown>;
};

/**
 * Publishes the document with this translation: the whole of it, since it has one status. Errors are listed; warnings, or
 * a source text that would be published too, are confirmed first. The server refuses errors in any case.
 */
export function usePublish({ collection, id, target, original, save, onPublished }: Options) {
  const { config } = useConfig();
  const t = useT();
  const [obstacle, setObstacle] = useState<Obstacle | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { api } = config.routes;

  const send = async () => {
    setObstacle(null);
    // In the source locale: publishing in another one would mark its translation as up to date.
    const query = { locale: sourceLocale, depth: '0', 'fallback-locale': 'null' };
    const body = { _status: 'published' };
    const result = await requestJson(`${api}/${collection}/${id}`, { method: 'PATCH', query, body, t });
    if (!result.ok) return setObstacle({ kind: 'refused', messages: result.error.messages });
    await onPublished();
    void tellPublished(`${collection}/${id}`, t);
  };

  const check = async () => {
    if (!(await save())) return;
    const checks = await requestJson<ChecksAnswer>(`${api}/editorial/checks/${collection}/${id}`, {
      query: { locale: target },
      t,
    });
    const issues = checks.ok ? groupIssues(checks.body.issues, target).first : [];
    const errors = issues.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) setObstacle({ kind: 'issues', issues: errors });
    else if (issues.length > 0 || original !== 'published') setObstacle({ kind: 'question', issues });
    else await send();
  };

  const run = (work: () => Promise<unknown>) => async () => {
    if (isBusy) return;
    setBusy(true);
    await whileSaving(`${collection}/${id}`, work).finally(() => setBusy(false));
  };
  return { obstacle, isBusy, publish: run(check), confirm: run(send), close: () => setObstacle(null) };
}

/** What was just published in this view, until something is changed. */
export function PublishedHere({ documentKey, isDraft }: { documentKey: string; isDraft: boolean }) {
  const publication = usePublished(documentKey);
  useEffect(() => () => setPublished(null), []);
  return publication && !isDraft ? <PublishedNotice documentKey={documentKey} publication={publication} /> : null;
}

type ObstaclesProps = {
  publishing: ReturnType<typeof usePublish>;
  original: Saved['original'];
  /** Address of the document's form. */
  form: string;
};

/** Why it is not published, or what is to be confirmed. */
export function PublishObstacles({ publishing: { obstacle, confirm, close }, original, form }: ObstaclesProps) {
  const t = useT();
  const issues = obstacle?.kind === 'refused' || !obstacle ? [] : obstacle.issues;
  const list = (
    <ul>
      {issues.map(({ rule, path, locale, found, fix, severity }, index) => (
        <li key={`${rule} ${path} ${locale} ${index}`}>
          {severity === 'error' ? (
            <>
              <a
                href={`${form}${pointQuery(path, locale ?? sourceLocale)}`}
              >{`${languagePrefix(locale, t)}${found}`}</a>
              . {fix}
            </>
          ) : (
            `${languagePrefix(locale, t)}${found}`
          )}
        </li>
      ))}
    </ul>
  );
  const isQuestion = obstacle?.kind === 'question';
  const counts = describeCounts({ ...countIssues(issues), errors: 0 }, t);
  return (
    <>
      {obstacle?.kind === 'issues' && (
        <Notice label={t('translation.notPublished')} tone="bad" role="alert">
          {list}
        </Notice>
      )}
      {obstacle?.kind === 'refused' && (
        <Notice label={t('translation.notPublished')} tone="bad" role="alert">
          {obstacle.messages.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </Notice>
      )}
      <Dialog
        title={issues.length > 0 ? t('checks.question', { counts }) : t('translation.publishQuestion')}
        open={isQuestion}
        onClose={close}
      >
        {original !== 'published' && <p>{t(`translation.publishesSource.${original}`)}</p>}
        {issues.length > 0 && (
          <>
            <p>{t('checks.free')}</p>
            {list}
          </>
        )}
        <DialogActions>
          {/* biome-ignore lint/a11y/noAutofocus: the safe choice of a dialog has the focus. */}
          <button type="button" className={buttons.button} autoFocus onClick={close}>
            {t('translation.notYet')}
          </button>
          <button type="button" className={`${buttons.button} ${buttons.main}`} onClick={confirm}>
            {t(issues.length > 0 ? 'checks.anyway' : 'checks.publishWord')}
          </button>
        </DialogActions>
      </Dialog>
    </>
  );
}
