'use client';

import { type ReactNode, useEffect } from 'react';
import { nameRows } from '../accessibility/name-rows';
import { roleRows } from '../accessibility/role-rows';
import { useT } from '../texts/use-t';
import { editorRows } from './editor-rows';
import { otherRows } from './other-rows';
import { replaceTexts } from './replace';
import { selectRows } from './select-rows';

const rows = [...editorRows, ...selectRows, ...otherRows, ...nameRows, ...roleRows];

/**
 * Says in the language of the panel what Payload and its libraries say in English, in the few places where they take no
 * text from elsewhere. What has a key is in messages/payload; what a feature of the editor says, in fields/rich-text. Gives names and roles to what has none, too (admin/accessibility/).
 */
export function UntranslatedTexts({ children }: { children?: ReactNode }) {
  const t = useT();
  useEffect(() => replaceTexts(document, rows, t), [t]);
  return children;
}
