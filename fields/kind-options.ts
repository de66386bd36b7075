import type { Option } from 'payload';
import type { Locale } from '@/lib/locales';
import { messagesIn } from '@/messages/messages';

/** What a member, an event or a document can be, as the choices of a form: in the words that readers see. */
export function kindOptions(collection: 'members' | 'events' | 'documents'): Option[] {
  const kindsIn = (locale: Locale): Record<string, string> => messagesIn(locale)[collection].kind;
  return Object.entries(kindsIn('fr')).map(([value, fr]) => ({
    value,
    label: { fr, en: kindsIn('en')[value] ?? fr, es: kindsIn('es')[value] ?? fr },
  }));
}
