'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { momentInWords } from '@/lib/moments';
import type { ClientT } from '@/messages/panel/types';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import layout from '../ui/layout.module.css';
import { Notice } from '../ui/notice';
import type { Change } from './state';

/** Who made a change, and when: `Nom, aujourd’hui à 9 h 02.` */
function describeAuthor({ at, by, isYou }: Change, t: ClientT): string {
  const when = at === null ? '' : momentInWords(new Date(at).toISOString(), t.language);
  if (isYou) return t('documentState.byYou', { when });
  return by ? t('documentState.byPerson', { name: by, when }) : t('documentState.bySomeone', { when });
}

type ChangedElsewhereProps = {
  change: Change;
  /** Whether something is typed that is not saved, and kept in this browser. */
  isModified: boolean;
};

/** Tells what was done to this document elsewhere, by whom, and what to do now. */
export function ChangedElsewhere({ change, isModified }: ChangedElsewhereProps) {
  const { config } = useConfig();
  const { id, collectionSlug } = useDocumentInfo();
  const t = useT();
  const { kind, isSameContent } = change;
  const list = `${config.routes.admin}/collections/${collectionSlug}`;
  const button = `${buttons.button} ${buttons.main}`;
  if (isSameContent) {
    return (
      <Notice tone="ok" label={t(`documentState.same.${kind === 'published' ? 'published' : 'other'}`)}>
        <p>
          {describeAuthor(change, t)} {t('documentState.goOn')}
        </p>
      </Notice>
    );
  }
  return (
    <Notice tone="warn" label={t(`documentState.titles.${kind}`)}>
      <div className={layout.stack}>
        <p>
          {kind !== 'deleted' && `${describeAuthor(change, t)} `}
          {t(`documentState.todo.${kind === 'trashed' || kind === 'deleted' ? kind : 'load'}`)}
          {isModified && kind !== 'deleted' && ` ${t('documentState.kept')}`}
        </p>
        <div className={layout.row}>
          {kind === 'trashed' && (
            <a className={button} href={`${list}/trash/${id}`}>
              {t('documentState.openTrash')}
            </a>
          )}
          {kind === 'deleted' && (
            <a className={buttons.button} href={list}>
              {t('documentState.openList')}
            </a>
          )}
          {kind !== 'trashed' && kind !== 'deleted' && (
            <button type="button" className={button} onClick={() => window.location.reload()}>
              {t('documentState.load')}
            </button>
          )}
        </div>
      </div>
    </Notice>
  );
}
