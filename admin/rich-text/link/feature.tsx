'use client';

import {
  createClientFeature,
  LinkFeatureClient as PayloadLink,
  slashMenuBasicGroupWithItems,
  toolbarFeatureButtonsGroupWithItems,
} from '@payloadcms/richtext-lexical/client';
import type { BaseSelection, LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import type { I18nClient } from '@payloadcms/translations';
import { LinkTools } from './link-tools';
import { $linkOf, OPEN_LINK } from './selected-link';

function LinkIcon() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M8.5 11.5l3-3M9 6.5l1.8-1.8a3 3 0 0 1 4.3 4.3L13.3 10.8M11 13.5l-1.8 1.8a3 3 0 0 1-4.3-4.3L6.7 9.2" />
    </svg>
  );
}

const label = ({ i18n }: { i18n: I18nClient }) => i18n.t('lexical:link:label' as never);
const open = ({ editor }: { editor: LexicalEditor }) => {
  editor.dispatchCommand(OPEN_LINK, undefined);
};

const button = toolbarFeatureButtonsGroupWithItems([
  {
    ChildComponent: LinkIcon,
    isActive: ({ selection }: { selection: BaseSelection }) => $linkOf(selection) !== null,
    key: 'link',
    label,
    onSelect: open,
    order: 1,
  },
]);

/** Payload's links, in a small dialog that searches, instead of a drawer with a form. */
export const LinkFeatureClient = createClientFeature((args) => {
  const provided = PayloadLink(args.props as never).feature;
  const feature = typeof provided === 'function' ? provided(args as never) : provided;
  return {
    ...feature,
    plugins: [
      // Payload's floating editor of links, with its drawer.
      ...(feature.plugins ?? []).filter(({ position }) => position !== 'floatingAnchorElem'),
      { Component: LinkTools, position: 'floatingAnchorElem' },
    ],
    slashMenu: {
      groups: [
        slashMenuBasicGroupWithItems([{ Icon: LinkIcon, key: 'link', keywords: ['url'], label, onSelect: open }]),
      ],
    },
    toolbarFixed: { groups: [button] },
    toolbarInline: { groups: [button] },
  };
});
