import type { Translation } from '../types';

export const videoForm = {
  help: 'YouTube, Vimeo or PeerTube. The site asks once for title and picture; visitors load nothing from there.',
  lookUp: 'Find title and picture',
  again: 'Find again',
  asking: 'The site asks for title and picture…',
  found: 'Found: {parts}.',
  foundTitle: 'title',
  foundDuration: 'duration',
  foundPicture: 'picture to describe',
  nothing: 'Title and picture were there already.',
  noPicture: 'No picture: choose one below.',
  offer: 'This is the address of a video on {site}.',
  accept: 'Make it a video',
  decline: 'Keep the link',
} satisfies Translation<'videoForm'>;
