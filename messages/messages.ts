import type { Locale } from '@/lib/locales';
import { en } from './en';
import { es } from './es';
import { fr, type Messages } from './fr';

const all: Record<Locale, Messages> = { fr, en, es };

/** The interface strings of a language. */
export function messagesIn(locale: Locale): Messages {
  return all[locale];
}
