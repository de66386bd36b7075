'use client';

import { toast, useDocumentInfo, useForm, useFormFields, useLocale, useTranslation } from '@payloadcms/ui';
import ObjectID from 'bson-objectid';
import { useEffect, useId, useState, useSyncExternalStore } from 'react';
import { localeOrSource } from '@/lib/locales';
import { type PanelLanguage, panelLanguageOf } from '@/messages/panel/languages';
import { requestJson } from '../api/request';
import { focusField } from '../focus-field/focus-field';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import forms from '../ui/form.module.css';
import { type RowTexts, textsOfRow } from '../undo-removal/row-texts';
import { useTextsAfterSave } from '../undo-removal/use-texts-after-save';
import type { CopiedBlock } from './copied-blocks';
import { copyInLocale } from './copy-in-locale';
import styles from './paste-blocks.module.css';
import { type CopiedFrom, copiedBlocks, listenToCopies, originOf, watchCopies } from './store';

type PasteBlocksProps = {
  path: string;
  /** What each kind of block that the list takes is called. */
  kinds: Record<string, Record<PanelLanguage, string>>;
};

const noBlocks = () => null;

/**
 * Below a list of blocks: puts copied blocks into it, in a place of one's choice, with their texts in all locales.
 * Payload's own menus can only replace a row, or the whole list, by what was copied.
 */
export function PasteBlocks({ kinds: kindsByType, path }: PasteBlocksProps) {
  const t = useT();
  const { i18n } = useTranslation();
  const { collectionSlug, id } = useDocumentInfo();
  const locale = localeOrSource(useLocale().code);
  const form = useForm();
  const rows = useFormFields(([fields]) => fields[path]?.rows) ?? [];
  const copied = useSyncExternalStore(listenToCopies, copiedBlocks, noBlocks);
  const storeTexts = useTextsAfterSave(t('copiedBlocks.withoutTranslations'));
  const [place, setPlace] = useState('');
  const [isPasting, setIsPasting] = useState(false);
  const [toFocus, setToFocus] = useState<string | null>(null);
  const placeId = useId();

  useEffect(
    () => (collectionSlug && id ? watchCopies({ collection: collectionSlug, id: String(id), locale }) : undefined),
    [collectionSlug, id, locale],
  );

  // Once the form has the row: it opens those around by what it holds.
  const indexToFocus = rows.findIndex((row) => row.id === toFocus);
  useEffect(() => {
    if (indexToFocus < 0) return;
    setToFocus(null);
    void focusField(`${path}.${indexToFocus}`, form);
  }, [form, indexToFocus, path]);

  const kindOf = (blockType: string | undefined): string | null =>
    kindsByType[blockType ?? '']?.[panelLanguageOf(i18n.language)] ?? null;
  const kinds = copied?.rows.map(({ blockType }) => kindOf(blockType)) ?? [];
  if (!copied || form.disabled || kinds.includes(null)) return null;

  /** Texts of a copied block in all locales; null when they can't be read. */
  const readTexts = async (block: CopiedBlock, from: CopiedFrom): Promise<RowTexts | null> => {
    const query = { locale: 'all', draft: 'true', depth: '0' };
    const result = await requestJson<Record<string, unknown>>(`/api/${from.collection}/${from.id}`, { query, t });
    return result.ok ? textsOfRow(result.body, `${copied.path}.${block.id}`, null) : null;
  };

  const paste = async () => {
    setIsPasting(true);
    const first = place === '' ? rows.length : rows.findIndex((row) => row.id === place);
    const index = first < 0 ? rows.length : first;
    for (const [offset, each] of copied.rows.entries()) {
      const from = originOf(each.id);
      const texts = from && (await readTexts(each, from));
      if (from && !texts) toast.error(t('copiedBlocks.withoutTranslations'));
      const { block, others } = copyInLocale(each, {
        texts: texts ?? {},
        copiedIn: from?.locale ?? locale,
        locale,
        from: copied.path,
        to: path,
        newId: () => new ObjectID().toHexString(),
      });
      form.addFieldRow({
        path,
        schemaPath: path,
        rowIndex: index + offset,
        blockType: block.blockType,
        subFieldState: block.fields,
      });
      storeTexts(others);
      if (offset === 0) setToFocus(block.id);
    }
    setIsPasting(false);
    setPlace('');
    toast.success(t('copiedBlocks.pasted', { count: copied.rows.length }));
  };

  const [kind] = kinds;
  return (
    <div className={styles.paste}>
      <button type="button" className={buttons.button} disabled={isPasting} onClick={() => void paste()}>
        {kinds.length === 1
          ? t('copiedBlocks.pasteOne', { kind: kind ?? '' })
          : t('copiedBlocks.pasteMany', { count: kinds.length })}
      </button>
      {rows.length > 0 && (
        <>
          <label htmlFor={placeId}>{t('copiedBlocks.place')}</label>
          <select id={placeId} className={forms.input} value={place} onChange={(event) => setPlace(event.target.value)}>
            <option value="">{t('copiedBlocks.atTheEnd')}</option>
            {rows.map((row, index) => (
              <option key={row.id} value={row.id}>
                {t('copiedBlocks.before', { number: index + 1, kind: kindOf(row.blockType) ?? '' })}
              </option>
            ))}
          </select>
        </>
      )}
    </div>
  );
}
