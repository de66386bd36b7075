import type { Translation } from '../types';

export const checkRules = {
  required: {
    found: '“{field}” is empty',
    fix: 'This field is needed to publish.',
  },
  'too-long': {
    found: '“{field}” is too long: {count} characters',
    fix: 'At most {limit} characters.',
  },
  refused: {
    found: '“{field}” cannot be published',
    fix: '{about}',
  },
  'picture-undescribed': {
    found: 'Picture: the description is missing ({about})',
    fix: 'Describe the picture (the description is read aloud), or tick “Decorative picture”.',
  },
  'picture-people': {
    found: 'Picture: the question “People” has no answer ({about})',
    fix: 'Answer it in the picture. Without an answer, it does not appear on the site.',
  },
  'picture-gone': {
    found: 'The picture no longer exists',
    fix: 'Choose another one, or remove it from here.',
  },
  'picture-untranslated': {
    found: 'Picture: the description is not translated ({about})',
    fix: 'Write it in this language, in the picture.',
  },
  'link-wordless': {
    found: 'Link without text',
    fix: 'Write the link text, or remove the link.',
  },
  'link-vague': {
    found: 'Link “{about}”',
    fix: 'Say where the link leads.',
  },
  'link-nowhere': {
    found: 'The link “{about}” leads nowhere',
    fix: 'Choose where it leads, or remove it.',
  },
  'link-broken': {
    found: 'A link leads to content that was removed ({about})',
    fix: 'Choose other content.',
  },
  'link-waiting': {
    found: 'A link leads to content that is not on the site ({about})',
    fix: 'The link will appear once that content is published.',
  },
  'file-gone': {
    found: 'The file no longer exists',
    fix: 'Choose another one.',
  },
  'file-password': {
    found: 'The file is protected by a password ({about})',
    fix: 'Nobody could open it. Save it without a password, add it and choose it here.',
  },
  'file-no-pages': {
    found: 'The file has no page ({about})',
    fix: 'Export it as PDF again, add it and choose it here.',
  },
  'file-unreadable': {
    found: 'The site could not read the file ({about})',
    fix: 'Open it to see whether it is damaged. If so, export it again and replace it.',
  },
  'file-tracked-changes': {
    found: 'The file contains tracked changes ({about})',
    fix: 'Readers would see the deleted text and the names. Accept the changes, then add the file again.',
  },
  'file-comments': {
    found: 'The file contains comments ({about})',
    fix: 'Readers would see them, with names. Delete them, then add the file again.',
  },
  'file-hidden-text': {
    found: 'The file contains hidden text ({about})',
    fix: 'Readers can display it. Delete it if it is not meant for them, then add the file again.',
  },
  'relation-gone': {
    found: '“{field}” names content that was removed ({about})',
    fix: 'The site does not show it.',
  },
  'parent-hidden': {
    found: 'The page above it is not on the site ({about})',
    fix: 'Without it, this page has no address.',
  },
  'heading-jump': {
    found: 'The heading “{about}” skips a level',
    fix: 'People who listen to the text look for the level that is missing.',
  },
  'long-sentence': {
    found: 'Sentence of {count} words',
    fix: '“{about}” Split it: beyond {maxSentenceWords} words, readers lose the thread.',
  },
  'long-paragraph': {
    found: 'Paragraph of {count} words',
    fix: '“{about}” Split it in two: {maxParagraphWords} words at most.',
  },
  summary: {
    found: 'The summary is missing',
    fix: 'Lists and search engines show it.',
  },
  'table-caption': {
    found: 'Table without a caption',
    fix: 'Say what it shows (table menu, “Caption”).',
  },
  'video-address': {
    found: 'Video without an address that the site knows ({about})',
    fix: 'Give the address of a video on YouTube, Vimeo or PeerTube, or take the video away: it would not be shown.',
  },
  'video-title': {
    found: 'Video without a title ({about})',
    fix: 'Give it a title: people who listen to the page don’t know otherwise where the link leads.',
  },
  'video-transcript': {
    found: 'Video without a transcript ({about})',
    fix: 'Write what is said in it: for deaf people, and for those who can’t or won’t watch it.',
  },
  'end-before-start': {
    found: 'End before the start',
    fix: 'The end is before the start.',
  },
  'event-place': {
    found: 'The place is missing',
    fix: 'Give a name, a street or a town.',
  },
  'event-online': {
    found: 'The online address is missing',
    fix: 'Give it, or the registration address.',
  },
  'body-or-file': {
    found: 'Neither a text nor a file',
    fix: 'A document has at least a text or a file.',
  },
  'translation-missing': {
    found: 'Some texts are not translated ({count})',
    fix: 'This language is shown on the site, and these texts are missing from it.',
  },
  'translation-stale': {
    found: 'The translation is to be checked ({count})',
    fix: 'The {source} text has changed; the old translation is still shown.',
  },
} satisfies Translation<'checkRules'>;
