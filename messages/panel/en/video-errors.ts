import type { Translation } from '../types';

export const videoErrors = {
  noAnswer: '{site} did not answer within {seconds} seconds. Write the title and choose a picture, or try again later.',
  inner:
    'This address belongs to a private network: the site does not request it. Write the title and choose a picture.',
  noVideo:
    '{site} does not know this video, or shows it to some people only. Check the address; otherwise write the title and choose a picture.',
  noService: '{site} does not seem to be a PeerTube instance. Check the address.',
  failed: 'The site did not understand what {site} answered. Write the title and choose a picture.',
  tooMany: 'You have added many videos. Wait some minutes, or write the title and choose a picture.',
} satisfies Translation<'videoErrors'>;
