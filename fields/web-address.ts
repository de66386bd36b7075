import type { TextField } from 'payload';
import { say } from '@/lib/staff-words';
import type { Words } from '@/lib/words';

/** Whether this is an http(s) address, the only kind of outside link a page may carry (no `javascript:`). */
export function isWebAddress(value: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(value).protocol);
  } catch {
    return false;
  }
}

/** Whether a link in a text may lead there: the web, a mail, a telephone, or a path of this site; no `javascript:`. */
export function isSafeLink(value: string): boolean {
  try {
    // Relative ones lead to this site, whatever its name.
    return ['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(value, 'https://site.invalid').protocol);
  } catch {
    return false;
  }
}

/** A field for an outside web address. */
export function webAddress(name: string, label: Words, options: Partial<TextField> = {}): TextField {
  return {
    name,
    type: 'text',
    label,
    maxLength: 2000,
    validate: (value: unknown, { req, required }: { req: Parameters<typeof say>[1]; required?: boolean }) => {
      if (typeof value !== 'string' || value === '') return required ? say('required', req) : true;
      return isWebAddress(value) || say('webAddress', req);
    },
    ...options,
  } as TextField;
}
