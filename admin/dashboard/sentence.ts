import { frenchSpaces } from '@/lib/french-spaces';
import type { Locale } from '@/lib/locales';

/** How much waits for a person. */
export type Waiting = {
  /** Scheduled, and not done in its hour. */
  failed: number;
  reviews: number;
  requests: number;
  unfinished: number;
  messages: number;
};

const small: Record<Locale, readonly string[]> = {
  fr: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  es: ['cero', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'],
};

type Phrase = Record<Locale, readonly [one: string, many: string]>;

const phrases: Record<keyof Waiting, Phrase> = {
  failed: {
    fr: ['texte n’a pas été publié ou retiré comme prévu', 'textes n’ont pas été publiés ou retirés comme prévu'],
    en: [
      'text was not published or taken off the site as planned',
      'texts were not published or taken off the site as planned',
    ],
    es: [
      'texto no se ha publicado o retirado como estaba previsto',
      'textos no se han publicado o retirado como estaba previsto',
    ],
  },
  reviews: {
    fr: ['texte attend votre relecture', 'textes attendent votre relecture'],
    en: ['text is waiting for your review', 'texts are waiting for your review'],
    es: ['texto espera su revisión', 'textos esperan su revisión'],
  },
  requests: {
    fr: ['texte que vous avez écrit attend une relecture', 'textes que vous avez écrits attendent une relecture'],
    en: ['of your texts is waiting for a review', 'of your texts are waiting for a review'],
    es: ['texto suyo espera una revisión', 'textos suyos esperan una revisión'],
  },
  unfinished: {
    fr: ['texte est à reprendre', 'textes sont à reprendre'],
    en: ['text is to be finished', 'texts are to be finished'],
    es: ['texto está por retomar', 'textos están por retomar'],
  },
  messages: {
    fr: ['message attend une réponse', 'messages attendent une réponse'],
    en: ['message is waiting for an answer', 'messages are waiting for an answer'],
    es: ['mensaje espera respuesta', 'mensajes esperan respuesta'],
  },
};

const nothing: Record<Locale, string> = {
  fr: 'Rien n’attend : tout ce que vous avez écrit est publié.',
  en: 'Nothing is waiting: everything you have written is published.',
  es: 'No hay nada pendiente: todo lo que ha escrito está publicado.',
};

/** One sentence that sums up what waits: `Deux textes attendent votre relecture ; un texte est à reprendre.` */
export function sumUp(waiting: Waiting, language: Locale): string {
  const parts = (['failed', 'reviews', 'requests', 'unfinished', 'messages'] as const).flatMap((what) => {
    const count = waiting[what];
    if (count === 0) return [];
    const [one, many] = phrases[what][language];
    return [`${small[language][count] ?? count} ${count === 1 ? one : many}`];
  });
  if (parts.length === 0) return frenchSpaces(nothing[language]);
  const sentence = parts.join(language === 'fr' ? ' ; ' : '; ');
  return frenchSpaces(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`);
}
