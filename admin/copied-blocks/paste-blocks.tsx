'use client';

import { toast, useDocumentInfo, useForm, useFormFields, useLocale, useTranslation } from '@payloadcms/ui';
import ObjectID from 'bson-objectid';
import { useEffect, useId, useState, useSyncExternalStore } from 'react';
import { localeOrSource } from '@/lib/locales';
import { type PanelLanguage, panelLanguageOf } from '@/messages/panel/languages';
import { focusField } from '../focus-field/focus-field';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import forms from '../ui/form.module.css';
import { readInAllLocales } from '../undo-removal/read-document';
import { textsOfRow } from '../undo-removal/row-texts';
import { useTextsAfterSave } from '../undo-removal/use-texts-after-save';
import { copyInLocale } from './copy-in-locale';
import styles from './paste-blocks.module.css';
import { copiedBlocks, listenToCopies, originOf, watchCopies } from './store';

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

  const paste = async () => {
    setIsPasting(true);
    const first = place === '' ? rows.length : rows.findIndex((row) => row.id === place);
    const index = first < 0 ? rows.length : first;
    // All of them were copied at once.
    const from = originOf(copied.rows[0]?.id ?? '');
    const source = from && (await readInAllLocales(`${from.collection}/${from.id}`, t));
    if (from && !source) toast.error(t('copiedBlocks.withoutTranslations'));
    for (const [offset, each] of copied.rows.entries()) {
      const { block, others } = copyInLocale(each, {
        texts: source ? textsOfRow(source, `${copied.path}.${each.id}`, null) : {},
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
