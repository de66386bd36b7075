import { z } from 'zod';
import { releaseLimits } from '@/lib/limits';
import { type ReleasableKind, releasableKinds } from '@/lib/releases';

const id = z.string().regex(/^[0-9a-f]{24}$/);

export const releaseParams = z.object({ release: id });

/** A document or global; a global has its slug as id. */
export const entrySubject = z.object({
  collection: z.enum(releasableKinds as [ReleasableKind, ...ReleasableKind[]]),
  id: z.string().regex(/^([0-9a-f]{24}|[a-z]{1,20})$/),
});

export const releaseBody = z.object({
  name: z.string().trim().min(1).max(releaseLimits.maxNameLength),
  note: z.string().trim().max(releaseLimits.maxNoteLength).default(''),
});

export const momentBody = z.object({ day: z.string(), time: z.string() });

export type EntrySubject = z.output<typeof entrySubject>;
export type ReleaseTexts = z.output<typeof releaseBody>;
