import { contentLinks, linkProblemsOfOthers } from '../links/projection';
import { mediaUsage } from '../media/projection';
import { contentStatus } from '../status/projection';
import { type Projection, removeRows } from './projection';

/** Rows that a feature writes itself, and that are deleted with their document. */
const written = (
  collection:
    | 'translation-source-snapshots'
    | 'review-log'
    | 'preview-links'
    | 'intended-issues'
    | 'comment-threads'
    | 'comments'
    | 'release-entries'
    | 'document-presence',
  name: string,
): Projection => ({
  name,
  collection,
  owners: 'documents',
  refreshed: 'by its own feature',
  remove: removeRows(collection),
});

/**
 * All projections, in the order in which they are refreshed: later ones read what earlier ones wrote. Hooks (hooks.ts)
 * and `npm run reindex` (rebuild.ts) use this list. The search index is not one: each process has it in memory, by the
 * content revision.
 */
export const projections: readonly Projection[] = [
  contentStatus,
  contentLinks,
  mediaUsage,
  linkProblemsOfOthers,
  written('translation-source-snapshots', 'texts that translations were made of'),
  written('intended-issues', 'warnings that someone wants as they are'),
  written('review-log', 'steps of its reviews'),
  written('comment-threads', 'fields and blocks that are commented on'),
  written('comments', 'comments on them'),
  written('preview-links', 'links by which it can be previewed'),
  written('release-entries', 'the releases it is in'),
  written('document-presence', 'who has it open'),
];
