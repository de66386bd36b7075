'use client';

import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import type { ReactNode } from 'react';

type ToolbarItemProps = {
  editor: LexicalEditor;
  /** Its key in the toolbar. */
  name: string;
  label: string;
  /** Under the pointer, with the keys that do the same. */
  title: string;
  isEnabled?: boolean;
  isActive?: boolean;
  /** The focus is in the text again. */
  onSelect: () => void;
  /** Path of the icon, on a square of 20. */
  icon: ReactNode;
};

/** A button of the toolbar with the look of Payload's, which has no name and no tooltip. */
export function ToolbarItem({
  editor,
  name,
  label,
  title,
  isEnabled = true,
  isActive,
  onSelect,
  icon,
}: ToolbarItemProps) {
  const state = isEnabled ? (isActive ? 'active' : '') : 'disabled';
  return (
    <button
      type="button"
      className={`toolbar-popup__button toolbar-popup__button-${name} ${state}`}
      aria-label={label}
      title={title}
      aria-disabled={!isEnabled}
      // The selection stays in the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => isEnabled && editor.focus(onSelect)}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" aria-hidden="true">
        {icon}
      </svg>
    </button>
  );
}
