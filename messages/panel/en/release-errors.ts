import type { Translation } from '../types';

export const releaseErrors = {
  invalid: 'Give the release a name, with at most {limit} characters.',
  gone: 'This release no longer exists.',
  published: 'This release has been published already.',
  tooManyOpen: '{count} releases are in preparation already: publish or delete some first.',
  tooManyEntries: 'A release has at most {count} documents.',
  documentGone: 'This document no longer exists.',
  documentTrashed: 'This document is in the trash: restore it first.',
  elsewhere: 'This document is already in the release “{name}”. Remove it from there first.',
  notIn: 'This document is no longer in this release: someone has removed it already.',
  empty: 'This release has no documents yet.',
  toFix: 'To fix first: all documents are published, or none.',
} satisfies Translation<'releaseErrors'>;
