import type { Field, TextField, TextFieldSingleValidation } from 'payload';
import { textLimits, videoLimits } from '@/lib/limits';
import { parseVideoAddress } from '@/lib/video/address';
import { parseDuration } from '@/lib/video/duration';
import { label, requestT, textByLanguage } from '@/messages/panel';
import { blockTitle } from './block-parts';
import { withPicker } from './relation-pickers';
import { webAddress } from './web-address';

/** What a video may be stored with before it is complete: only what is no address of a video is refused. */
const isVideoAddress: TextFieldSingleValidation = (value, { req }) =>
  !value || parseVideoAddress(value) !== null || requestT(req)('errors.videoAddress');

const isDuration: TextFieldSingleValidation = (value, { req }) =>
  !value || parseDuration(value) !== null || requestT(req)('errors.videoDuration');

/** Its address, whose field asks the site of the video for the rest (admin/video/address-field.tsx). */
const url: TextField = webAddress('url', 'video.url', {
  validate: isVideoAddress,
  admin: {
    components: {
      Field: { path: '/admin/video/field#VideoAddressField', clientProps: { labels: textByLanguage('video.url') } },
    },
  },
});

const media: Field = {
  name: 'media',
  type: 'upload',
  relationTo: 'media',
  label: label('video.picture'),
  admin: { description: textByLanguage('video.pictureHelp') },
};

const duration: TextField = {
  name: 'duration',
  type: 'text',
  label: label('video.duration'),
  validate: isDuration,
  admin: { description: textByLanguage('video.durationHelp') },
};

const transcript: Field = {
  name: 'transcript',
  type: 'textarea',
  localized: true,
  maxLength: videoLimits.maxTranscriptLength,
  label: label('video.transcript'),
  admin: { description: textByLanguage('video.transcriptHelp'), rows: 6 },
};

type Text = Parameters<typeof textByLanguage>[0];

/** The fields of a video in a block, which has its title: the words are localized. */
export const videoFields = (others: readonly Field[]): Field[] => [
  url,
  blockTitle,
  ...others,
  media,
  duration,
  transcript,
];

/**
 * The fields of a video within a text, which is in one language with all that is in it.
 *
 * Nothing in them is refused by itself: the checks say what is wrong with an address, and where (editorial/checks/rules/videos.ts), while
 * the text as a whole would be refused in English. A duration that is not understood is not shown.
 */
export const videoFieldsInText = (): Field[] => {
  // Payload keeps the client's part of the editor: a function would be called once, for all languages.
  const inText = <F extends Field>(field: F, text: Text, more: object = {}): Field =>
    withPicker({ ...field, localized: false, label: textByLanguage(text), validate: () => true, ...more } as Field);
  const component = (text: Text, help?: Text, rows?: number) => {
    const clientProps = {
      labels: textByLanguage(text),
      ...(help && { help: textByLanguage(help) }),
      ...(rows && { rows }),
    };
    return { admin: { components: { Field: { path: '/admin/video/text-field#VideoTextField', clientProps } } } };
  };
  return [
    inText(url, 'video.url'),
    inText(blockTitle, 'video.title', { ...component('video.title'), maxLength: textLimits.maxTitleLength }),
    inText(media, 'video.picture'),
    inText(duration, 'video.duration', component('video.duration', 'video.durationHelp')),
    inText(transcript, 'video.transcript', component('video.transcript', 'video.transcriptHelp', 6)),
  ];
};
