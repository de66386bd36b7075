'use client';

import { toast, useAllFormFields, useDocumentInfo, useForm, useFormInitializing, useLocale } from '@payloadcms/ui';
import type { FormState } from 'payload';
import { useCallback, useEffect, useRef } from 'react';
import { localeOrSource } from '@/lib/locales';
import { byNumber } from '../focus-field/focus-field';
import { useT } from '../texts/use-t';
import { readInAllLocales } from './read-document';
import { findRemoval, type Removal } from './removal';
import { type RowTexts, textsOfRow } from './row-texts';
import { useTextsAfterSave } from './use-texts-after-save';

/** How long a removal may be undone. */
const undoMs = 20_000;

/**
 * Offers to undo the removal of a row or block. Its texts in other languages are read before the removal is saved, and
 * stored again after the row is. Renders nothing.
 */
export function UndoRemoval() {
  const [fields] = useAllFormFields();
  const isInitializing = useFormInitializing();
  const { collectionSlug, globalSlug, id } = useDocumentInfo();
  const { code } = useLocale();
  const { addFieldRow, getField } = useForm();
  const t = useT();
  const locale = localeOrSource(code);
  const before = useRef<FormState | null>(null);
  const storeTexts = useTextsAfterSave(t('undoRemoval.failed'));
  const address = globalSlug ? `globals/${globalSlug}` : collectionSlug && id ? `${collectionSlug}/${id}` : null;

  const readTexts = useCallback(
    async ({ list, id: row }: Removal): Promise<RowTexts> => {
      const document = address ? await readInAllLocales(address, t) : null;
      return document ? textsOfRow(document, `${list}.${row}`, locale) : {};
    },
    [address, locale, t],
  );

  const offer = useCallback(
    (removal: Removal) => {
      const texts = readTexts(removal);
      const undo = async () => {
        const path = byNumber(removal.list, getField);
        const length = getField(path)?.rows?.length ?? 0;
        addFieldRow({
          path,
          schemaPath: path,
          rowIndex: Math.min(removal.index, length),
          subFieldState: removal.fields,
          ...(removal.blockType && { blockType: removal.blockType }),
        });
        storeTexts(await texts);
      };
      toast(t(removal.blockType ? 'undoRemoval.block' : 'undoRemoval.row'), {
        duration: undoMs,
        action: { label: t('undoRemoval.undo'), onClick: () => void undo() },
      });
    },
    [readTexts, addFieldRow, getField, storeTexts, t],
  );

  useEffect(() => {
    const removal = before.current && !isInitializing ? findRemoval(before.current, fields) : null;
    before.current = isInitializing ? null : fields;
    if (removal) offer(removal);
  }, [fields, isInitializing, offer]);

  return null;
}
