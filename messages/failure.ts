import type { Locale } from '@/lib/locales';

/** What is said when a page could not be made: by the server itself, which has nothing else to say it with. */
export const failure: Record<Locale, { title: string; reason: string }> = {
  fr: {
    title: 'Cette page n’a pas pu s’afficher',
    reason: 'L’erreur vient de nous. Elle est notée\u00a0; réessayez dans un moment.',
  },
  en: {
    title: 'This page could not be shown',
    reason: 'The error is ours. It has been noted; please try again in a moment.',
  },
  es: {
    title: 'No se ha podido mostrar esta página',
    reason: 'El error es nuestro. Queda registrado; vuelva a intentarlo en un momento.',
  },
};
