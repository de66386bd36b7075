import type { Translation } from '../types';

export const errors = {
  staffOnly: 'This is for the team only.',
  onlyEditors: 'Only people who can publish may do this.',
  nothingSaved:
    'Nothing was saved, because not everything could be. Correct the following, or take it out of the selection.',
  nothingDeleted: 'Nothing was deleted, because not everything could be. Take the following out of the selection.',
  fault: 'an error occurred.',
} satisfies Translation<'errors'>;
