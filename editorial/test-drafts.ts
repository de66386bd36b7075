import type { Payload } from 'payload';

const body = {
  root: {
    type: 'root',
    children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text: 'Un texte.' }] }],
  },
};

/** Creates a draft of a concept that could be published; returns its id. */
export async function draftConcept(payload: Payload, term: string): Promise<string> {
  // The site fills in values that the types require beyond what a save needs.
  const data = { term, question: term, definition: term, body, _status: 'draft' } as never;
  const { id } = await payload.create({
    collection: 'concepts',
    data,
    locale: 'fr',
    draft: true,
    overrideAccess: true,
  });
  return id;
}
