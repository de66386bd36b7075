import type { Translation } from '../types';

export const video = {
  name: 'Video',
  url: 'Address of the video',
  title: 'Title',
  picture: 'Picture of the video',
  pictureHelp: 'That of the video, or another picture of this site. Without a picture, the link stands alone.',
  duration: 'Duration',
  durationHelp: 'As a player shows it: 4:05 or 1:02:03.',
  transcript: 'Transcript',
  transcriptHelp:
    'What is said, and what must be seen to understand it, a line for each turn to speak. It is read below the video and found by the search.',
} satisfies Translation<'video'>;
