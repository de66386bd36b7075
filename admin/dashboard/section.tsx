import { type ReactNode, Suspense } from 'react';
import { frenchSpaces } from '@/lib/french-spaces';
import type { Locale } from '@/lib/locales';
import { inLanguage, type Words, words } from '@/lib/words';
import { RetryingBoundary } from './retrying-boundary';
import { Waiting } from './waiting';

const rest = words(
  'Le reste du tableau de bord est à jour. Votre travail est enregistré.',
  'The rest of the dashboard is up to date. Your work is saved.',
  'El resto del panel está al día. Su trabajo está guardado.',
);
const retry = words('Réessayer', 'Try again', 'Reintentar');
const quote = words(
  'Si cela dure, donnez ce numéro à la personne qui gère le site :',
  'If this continues, give this number to whoever runs the site:',
  'Si el problema continúa, dé este número a quien gestiona el sitio:',
);

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
