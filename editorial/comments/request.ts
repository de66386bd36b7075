import { z } from 'zod';
import { commentLimits } from '@/lib/limits';
import { locales } from '@/lib/locales';
import { type PublicCollection, publicCollections } from '@/lib/routes';

const id = z.string().regex(/^[0-9a-f]{24}$/);

/** A document that people comment on. */
export const documentParams = z.object({
  collection: z.enum(publicCollections as [PublicCollection, ...PublicCollection[]]),
  id,
});

export const threadParams = documentParams.extend({ thread: id });
export const commentParams = documentParams.extend({ comment: id });

/** What somebody writes, and whom it names. */
export const writtenBody = z.object({
  text: z.string().trim().min(1).max(commentLimits.maxTextLength),
  mentions: z.array(id).max(commentLimits.maxMentions).default([]),
});

/** The first comment of a thread, with what it is about. */
export const threadBody = writtenBody.extend({
  path: z.string().regex(/^\w+(\.\w+){0,15}$/),
  locale: z.enum(locales),
  /** The words that were selected. */
  quote: z.string().max(commentLimits.maxQuoteLength).default(''),
});

export const resolvedBody = z.object({ isResolved: z.boolean() });

export type CommentedDocument = z.output<typeof documentParams>;
export type Written = z.output<typeof writtenBody>;
export type NewThread = z.output<typeof threadBody>;
