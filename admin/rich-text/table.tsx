'use client';

import {
  createClientFeature,
  TableFeatureClient as PayloadTable,
  toolbarAddDropdownGroupWithItems,
} from '@payloadcms/richtext-lexical/client';
import type { I18nClient } from '@payloadcms/translations';
import { $selectedTable, OPEN_CAPTION, TableCaption } from './table-caption';

type Labelled = { key: string; label?: unknown };

/** Payload says "Table" in every language. */
const named = <T extends Labelled>(item: T): T =>
  item.key === 'table'
    ? { ...item, label: ({ i18n }: { i18n: I18nClient }) => i18n.t('richTextTable:name' as never) }
    : item;

function CaptionIcon() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M4 4.5h12M4 8.5h12v7H4zM10 8.5v7" />
    </svg>
  );
}

const caption = toolbarAddDropdownGroupWithItems([
  {
    ChildComponent: CaptionIcon,
    key: 'tableCaption',
    label: ({ i18n }) => i18n.t('richTextTable:caption' as never),
    isEnabled: ({ selection }) => $selectedTable(selection) !== null,
    onSelect: ({ editor }) => {
      editor.dispatchCommand(OPEN_CAPTION, undefined);
    },
  },
]);

/** Payload's table with translated labels and a caption. */
export const TableFeatureClient = createClientFeature((args) => {
  const provided = PayloadTable(args.props as never).feature;
  const feature = typeof provided === 'function' ? provided(args as never) : provided;
  const groups = feature.toolbarFixed?.groups ?? [];
  return {
    ...feature,
    plugins: [...(feature.plugins ?? []), { Component: TableCaption, position: 'normal' }],
    slashMenu: {
      groups: (feature.slashMenu?.groups ?? []).map((group) => ({ ...group, items: group.items.map(named) })),
    },
    toolbarFixed: { groups: [...groups.map((group) => ({ ...group, items: group.items.map(named) })), caption] },
  };
});
