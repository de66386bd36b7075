import { frenchSpaces } from '@/lib/french-spaces';
import type { Locale } from '@/lib/locales';

/** How much waits for a person. */
export type Waiting = { reviews: number; requests: number; unfinished: number; messages: number };

const small: Record<Locale, readonly string[]> = {
  fr: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  es: ['cero', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'],
};

type Phrase = Record<Locale, readonly [one: string, many: string]>;

const phrases: Record<keyof Waiting, Phrase> = {
  reviews: {
    fr: ['texte attend votre relecture', 'textes attendent votre relecture'],
    en: ['text waits for your review', 'texts wait for your review'],
    es: ['texto espera su revisión', 'textos esperan su revisión'],
  },
  requests: {
    fr: ['texte que vous avez écrit attend une relecture', 'textes que vous avez écrits attendent une relecture'],
    en: ['text of yours waits for a review', 'texts of yours wait for a review'],
    es: ['texto suyo espera una revisión', 'textos suyos esperan una revisión'],
  },
  unfinished: {
    fr: ['texte est à reprendre', 'textes sont à reprendre'],
    en: ['text is to be finished', 'texts are to be finished'],
    es: ['texto está por retomar', 'textos están por retomar'],
  },
  messages: {
    fr: ['message n’est pas lu', 'messages ne sont pas lus'],
    en: ['message is unread', 'messages are unread'],
    es: ['mensaje no está leído', 'mensajes no están leídos'],
  },
};

const nothing: Record<Locale, string> = {
  fr: 'Rien n’attend : tout ce que vous avez écrit est publié.',
  en: 'Nothing waits: everything you wrote is published.',
  es: 'Nada espera: todo lo que ha escrito está publicado.',
};

/** One sentence that sums up what waits: `Deux textes attendent votre relecture ; un texte est à reprendre.` */
export function sumUp(waiting: Waiting, language: Locale): string {
  const parts = (['reviews', 'requests', 'unfinished', 'messages'] as const).flatMap((what) => {
    const count = waiting[what];
    if (count === 0) return [];
    const [one, many] = phrases[what][language];
    return [`${small[language][count] ?? count} ${count === 1 ? one : many}`];
  });
  if (parts.length === 0) return frenchSpaces(nothing[language]);
  const sentence = parts.join(language === 'fr' ? ' ; ' : '; ');
  return frenchSpaces(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`);
}
