'use client';

import { toast, useConfig, useLocale } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { Act } from '@/editorial/deletion/acts';
import type { Selection } from '@/editorial/deletion/selection';
import type { SelectionUsage } from '@/editorial/deletion/selection-endpoints';
import type { ReferenceableCollection } from '@/editorial/links/referenceable';
import { isRecord } from '@/lib/api/values';
import { requestJson } from '../api/request';
import { useT } from '../texts/use-t';
import layout from '../ui/layout.module.css';
import { RemovalDialog } from './removal-dialog';
import { describeConsequenceOfSelection } from './texts';

type SelectionRemovalProps = {
  act: Act;
  collection: ReferenceableCollection;
  selection: Selection;
  /** How many the list says that there are. */
  count: number;
  onClose: () => void;
  onRemoved: () => void;
};

/** The dialog that removes the documents of a selection. */
export function SelectionRemoval({ act, collection, selection, count, onClose, onRemoved }: SelectionRemovalProps) {
  const t = useT();
  const { answer, failure, look, remove } = useSelectionRemoval(act, collection, selection, onRemoved);
  const documents = answer?.documents;
  const counted = t(`usage.counted.${collection}`, { count: documents?.length ?? count });
  const [only] = documents?.length === 1 ? documents : [];
  const noun = t(`usage.${only ? 'this' : 'these'}.${collection}`);
  const texts = {
    question: only
      ? t(`removal.${act}Question`, { title: only.title })
      : t(`removal.selection.${act}Question`, { documents: counted }),
    consequence: describeConsequenceOfSelection(act, collection, t),
    keep: t('removal.selection.keep'),
    unused: t(only ? 'removal.notReferenced' : 'removal.selection.notReferenced'),
    places: (places: number) =>
      only ? t('usage.places', { count: places, noun }) : t('removal.selection.places', { count: places }),
    caption: t('removal.referencedBy', { noun }),
    morePlaces: (places: number) => t('removal.selection.morePlaces', { count: places }),
  };
  return (
    <RemovalDialog
      act={act}
      texts={texts}
      answer={answer}
      failure={failure}
      isRemovable={documents?.length !== 0}
      onLook={look}
      onRemove={remove}
      onClose={onClose}
    >
      {documents && documents.length > 1 && (
        <details>
          <summary className={layout.more}>{counted}</summary>
          <ul>
            {documents.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </details>
      )}
      {documents?.length === 0 && <p>{t('removal.nothing')}</p>}
      {answer && answer.skipped > 0 && (
        <p>{t(`removal.selection.${act === 'takeOff' ? 'notOnSite' : 'published'}`, { count: answer.skipped })}</p>
      )}
    </RemovalDialog>
  );
}

/** Usages of the selection and its removal; `failure` is null, or why a request failed. */
function useSelectionRemoval(
  act: Act,
  collection: ReferenceableCollection,
  selection: Selection,
  onRemoved: () => void,
) {
  const { config } = useConfig();
  const { code: locale } = useLocale();
  const t = useT();
  const [answer, setAnswer] = useState<SelectionUsage | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const { api } = config.routes;

  const look = useCallback(async () => {
    setFailure(null);
    const request = { method: 'POST', query: { locale }, body: { act, selection }, t } as const;
    const result = await requestJson<SelectionUsage>(`${api}/editorial/usage/${collection}`, request);
    if (result.ok) setAnswer(result.body);
    else setFailure(result.error.message);
  }, [act, api, collection, locale, selection, t]);

  useEffect(() => {
    void look();
  }, [look]);

  const remove = useCallback(async () => {
    if (!answer) return;
    setFailure(null);
    const body = { act, ids: answer.documents.map(({ id }) => id) };
    const request = { method: 'POST', query: { locale }, body, t } as const;
    const result = await requestJson<{ errors: string[] }>(`${api}/editorial/removal/${collection}`, request);
    if (!result.ok) {
      const { data, messages } = result.error;
      // They are needed since the dialog was opened: the dialog shows the refusal.
      if (isRecord(data) && data.brokenReferences) await look();
      else setFailure(messages.join(' '));
      return;
    }
    const { errors } = result.body;
    if (errors.length > 0) toast.error(errors.join(' '));
    const removed = t(`usage.counted.${collection}`, { count: body.ids.length - errors.length });
    toast.success(t(`removal.selection.${act}Done`, { documents: removed }));
    onRemoved();
  }, [act, answer, api, collection, locale, look, onRemoved, t]);

  return { answer, failure, look, remove };
}
