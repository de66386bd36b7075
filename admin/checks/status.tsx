'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import type { PanelText } from '@/messages/panel/types';
import { useDocumentState } from '../document-state/use-document-state';
import { OpenElsewhere } from '../presence/open-elsewhere';
import { useT } from '../texts/use-t';
import type { IconName } from '../ui/icon';
import { State } from '../ui/state';
import styles from './checks.module.css';

type Sentence = { icon: IconName; tone: 'ok' | 'off' | 'plain' | 'warn'; label: PanelText };

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
  outdated: {
    icon: 'warning',
    tone: 'warn',
    label: 'checks.status.outdated',
  },
  trashed: {
    icon: 'hidden',
    tone: 'off',
    label: 'checks.status.trashed',
  },
} satisfies Record<string, Sentence>;

/** In the bar of a document, in one sentence: what is public, and what is saved; and who else has it open. */
export function DocumentStatus() {
  const { isTrashed } = useDocumentInfo();
  const { key, publication, isOutdated } = useDocumentState();
  const t = useT();
  const { icon, tone, label }: Sentence = sentences[isTrashed ? 'trashed' : isOutdated ? 'outdated' : publication];
  return (
    <div>
      <p className={styles.status}>
        <State icon={icon} tone={tone}>
          {t(label)}
        </State>
      </p>
      <OpenElsewhere documentKey={key} />
    </div>
  );
}
