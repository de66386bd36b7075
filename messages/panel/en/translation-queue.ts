import type { Translation } from '../types';

export const translationQueue = {
  title: 'Translations',
  intro:
    '{Source} comes first. A translation appears when it is complete and “Show this language” is ticked; otherwise the site shows the {source} text.',
  progress: 'Progress',
  list: 'List',
  filter: 'Filter the translations',
  search: 'Title',
  language: 'Language',
  state: 'State',
  collection: 'Content',
  all: 'All',
  submit: 'Filter',
  reset: 'Show everything',
  changed: '{Source} changed',
  notPublished: 'The {source} text is not published yet',
  shown: 'Shown',
  hidden: 'Not shown',
  translate: 'Translate',
  open: 'Open',
  untitled: 'Untitled',
  done: 'Everything that is published is translated, up to date and shown.',
  none: 'No content matches these filters.',
  stateFilters: {
    todo: 'What is left to do',
    missing: 'Missing',
    stale: 'To check',
    hidden: 'Up to date, not shown',
    all: 'All',
  },
  order: ', most recently changed {source} text first, what is not published last. Page {page} of {pages}.',
  progressOf: {
    one: '{current} up to date, {stale} to check, {count} missing, of {total}',
    other: '{current} up to date, {stale} to check, {count} missing, of {total}',
  },
  fields: {
    missing: {
      one: '{count} field to translate',
      other: '{count} fields to translate',
    },
    stale: {
      one: '{count} field to check',
      other: '{count} fields to check',
    },
  },
  total: {
    one: '{count} item',
    other: '{count} items',
  },
  publication: {
    draft: 'draft',
    published: 'published',
    changed: 'published, unpublished changes',
    off: 'taken off the site',
  },
} satisfies Translation<'translationQueue'>;
