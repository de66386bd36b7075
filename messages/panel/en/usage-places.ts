import type { Translation } from '../types';

export const usagePlaces = {
  consequences: {
    home: 'The site would no longer have a home page',
    setting: 'This site setting would no longer have its page',
    entry: 'The entry would lead nowhere',
    parent: 'The page would no longer have an address',
    founder: 'A founding member would be missing',
    chosen: 'It would be missing from the selection',
    only: 'The block would be empty',
    form: 'The block would be empty',
    button: 'The button would lead nowhere',
    file: 'The document would lose this file',
  },
  gone: {
    link: 'The link becomes plain text',
    picture: 'The picture is no longer shown',
    relation: 'No longer shown there',
    address: 'The redirect would have no target',
    nothing: 'Nothing visible: it is a draft',
  },
  link: 'link in the text',
  picture: 'picture in the text',
  founders: 'founding members',
  redirectsTo: 'redirects to',
  block: 'block “{name}”',
  chosenIn: 'chosen items of the block “{name}”',
  field: 'field “{name}”',
  entry: 'entry “{name}”',
  linkNamed: 'link “{name}”',
  inLanguage: 'in {name}',
} satisfies Translation<'usagePlaces'>;
