import { type ReactNode, Suspense } from 'react';
import { getT } from '@/messages/panel';
import type { PanelLanguage } from '@/messages/panel/languages';
import type { PanelText } from '@/messages/panel/types';
import { RetryingBoundary } from './retrying-boundary';
import { Waiting } from './waiting';

type SectionProps = { title: PanelText; language: PanelLanguage; children: ReactNode };

/** A section of the dashboard, which loads and fails alone. */
export function Section({ title, language, children }: SectionProps) {
  const t = getT(language);
  const name = t(title);
  return (
    <RetryingBoundary
      title={t('dashboard.sectionFailed', { title: name })}
      rest={t('dashboard.rest')}
      retry={t('dashboard.retry')}
      quote={t('dashboard.quote')}
    >
      <Suspense fallback={<Waiting sentence={t('dashboard.sectionLoading', { title: name })} />}>{children}</Suspense>
    </RetryingBoundary>
  );
}
