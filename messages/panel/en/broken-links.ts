import type { Translation } from '../types';

export const brokenLinks = {
  reasons: {
    'not-found': 'Page not found',
    'no-site': 'The site no longer exists',
    'no-answer': 'Does not respond',
    unsafe: 'Unsafe connection',
    closed: 'Closed to robots',
    busy: 'Site busy or down',
    inner: 'Internal address, not checked',
    circle: 'Redirects endlessly',
  },
  unknownReason: 'To look at',
  offSite: 'Leads to content that is not on the site',
} satisfies Translation<'brokenLinks'>;
