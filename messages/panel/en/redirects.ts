import type { Translation } from '../types';

export const redirects = {
  states: {
    works: 'Works',
    trashed: 'Content in the trash',
    off: 'Content not on the site',
  },
  gone: 'Content deleted',
  origins: {
    rename: 'Address changed',
    hand: 'Added by hand',
  },
  text: 'When the address of content changes, the old one redirects to it. These redirects are created automatically; you can add others, for a leaflet or a poster.',
  singular: 'Redirect',
  plural: 'Redirects',
  group: 'Settings',
  help: 'So that earlier addresses keep working.',
  from: 'Old address',
  fromHelp:
    'For example /en/old-page. If the earlier site told its pages apart by what follows a “?”, keep it: /spip.php?article12, /?p=123. The order does not matter.',
  to: 'Redirects to',
  webAddress: 'Web address',
  origin: 'Where it comes from',
  originHand: 'Added by hand',
  originRename: 'Address changed',
  takenBy: 'This is currently the address of “{title}”: a redirect would have no effect there.',
  alreadyKnown: 'This address already has a redirect: edit it in the list instead of adding one.',
  target: 'Target',
  circular: 'This redirect would be circular: this is the current address of this content. Choose another address.',
} satisfies Translation<'redirects'>;
