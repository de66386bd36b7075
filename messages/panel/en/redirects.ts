import type { Translation } from '../types';

export const redirects = {
  states: {
    works: 'Works',
    binned: 'Content in the bin',
    off: 'Content not on the site',
  },
  gone: 'Content deleted',
  origins: {
    rename: 'Address changed',
    hand: 'Added by hand',
  },
  text: 'When the address of content changes, the old one keeps working. These lines are added automatically; you can add others for a leaflet or a poster.',
  singular: 'Old address',
  plural: 'Old addresses',
  redirectsGroup: 'Settings',
  redirectsHelp: 'So that earlier addresses keep working.',
  from: 'Old address',
  fromHelp:
    'For example /en/old-page. If the earlier site told its pages apart by what follows a “?”, keep it: /spip.php?article12, /?p=123. The order does not matter.',
  to: 'Now leads to',
  webAddress: 'Web address',
  leads: 'Leads to',
  origin: 'Where it comes from',
  originHand: 'Added by hand',
  originRename: 'Address changed',
  leadsToItself: 'It would go round in a circle: this is the current address of this content. Choose another address.',
  takenBy: 'This is currently the address of “{title}”: an old address would have no effect there.',
  alreadyKnown: 'This old address already leads somewhere: change its line in the list rather than adding one.',
} satisfies Translation<'redirects'>;
