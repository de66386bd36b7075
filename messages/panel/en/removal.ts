import type { Translation } from '../types';

export const removal = {
  wouldLeaveGapSite: 'It would leave a gap on the site: {places}{more}',
} satisfies Translation<'removal'>;
