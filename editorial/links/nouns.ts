import { type Words, words } from '@/lib/words';

/** What can be used elsewhere and leave a hole: content, and what content is made of. */
export const usable = ['pages', 'events', 'members', 'documents', 'concepts', 'media', 'files', 'forms'] as const;
export type Usable = (typeof usable)[number];
export const isUsable = (slug: string): slug is Usable => (usable as readonly string[]).includes(slug);

type Noun = { this: Words; the: Words };

/** How people say each kind in a sentence: `cet événement`, `l’événement`. */
export const nouns: Record<Usable, Noun> = {
  pages: { this: words('cette page', 'this page', 'esta página'), the: words('la page', 'the page', 'la página') },
  events: {
    this: words('cet événement', 'this event', 'este evento'),
    the: words('l’événement', 'the event', 'el evento'),
  },
  members: {
    this: words('ce membre', 'this member', 'este miembro'),
    the: words('le membre', 'the member', 'el miembro'),
  },
  documents: {
    this: words('ce document', 'this document', 'este documento'),
    the: words('le document', 'the document', 'el documento'),
  },
  concepts: {
    this: words('ce concept', 'this concept', 'este concepto'),
    the: words('le concept', 'the concept', 'el concepto'),
  },
  media: {
    this: words('cette image', 'this picture', 'esta imagen'),
    the: words('l’image', 'the picture', 'la imagen'),
  },
  files: { this: words('ce fichier', 'this file', 'este archivo'), the: words('le fichier', 'the file', 'el archivo') },
  forms: {
    this: words('ce formulaire', 'this form', 'este formulario'),
    the: words('le formulaire', 'the form', 'el formulario'),
  },
};
