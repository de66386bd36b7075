'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import type { PanelText } from '@/messages/panel/types';
import { useT } from '../texts/use-t';
import type { IconName } from '../ui/icon';
import { State } from '../ui/state';
import styles from './checks.module.css';

type Sentence = { icon: IconName; tone: 'ok' | 'off' | 'plain'; label: PanelText };

const sentences = {
  draft: {
    icon: 'draft',
    tone: 'plain',
    label: 'checks.status.draft',
  },
  off: {
    icon: 'hidden',
    tone: 'off',
    label: 'checks.status.off',
  },
  published: {
    icon: 'check',
    tone: 'ok',
    label: 'checks.status.published',
  },
  changed: {
    icon: 'draft',
    tone: 'plain',
    label: 'checks.status.changed',
  },
  trashed: {
    icon: 'hidden',
    tone: 'off',
    label: 'checks.status.trashed',
  },
} satisfies Record<string, Sentence>;

/** In the bar of a document, in one sentence: what is public, and what is saved. */
export function DocumentStatus() {
  const { hasPublishedDoc, unpublishedVersionCount, isTrashed, data } = useDocumentInfo();
  const t = useT();
  const { icon, tone, label }: Sentence = sentences[stateOf()];
  return (
    <p className={styles.status}>
      <State icon={icon} tone={tone}>
        {t(label)}
      </State>
    </p>
  );

  function stateOf(): keyof typeof sentences {
    if (isTrashed) return 'trashed';
    if (hasPublishedDoc) return unpublishedVersionCount > 0 ? 'changed' : 'published';
    return data?.firstPublishedAt ? 'off' : 'draft';
  }
}
