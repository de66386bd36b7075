import { type ReactNode, Suspense } from 'react';
import { frenchSpaces } from '@/lib/french-spaces';
import type { Locale } from '@/lib/locales';
import { inLanguage, type Words } from '@/lib/words';
import { label } from '@/messages/panel';
import { RetryingBoundary } from './retrying-boundary';
import { Waiting } from './waiting';

const rest = label('dashboard.rest');
const retry = label('dashboard.retry');
const quote = label('dashboard.quote');

const missing: Record<Locale, (title: string) => string> = {
  fr: (title) => frenchSpaces(`« ${title} » ne s’affiche pas`),
  en: (title) => `“${title}” can’t be shown`,
  es: (title) => `«${title}» no se muestra`,
};
const coming: Record<Locale, (title: string) => string> = {
  fr: (title) => frenchSpaces(`« ${title} » arrive…`),
  en: (title) => `“${title}” is loading…`,
  es: (title) => `«${title}» se está cargando…`,
};

type SectionProps = { title: Words; language: Locale; children: ReactNode };

/** One part of the dashboard, which waits and fails alone. */
export function Section({ title, language, children }: SectionProps) {
  const name = inLanguage(title, language);
  const say = (text: Words) => inLanguage(text, language);
  return (
    <RetryingBoundary title={missing[language](name)} rest={say(rest)} retry={say(retry)} quote={say(quote)}>
      <Suspense fallback={<Waiting sentence={coming[language](name)} />}>{children}</Suspense>
    </RetryingBoundary>
  );
}
