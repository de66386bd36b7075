import { z } from 'zod';

/** The id that a page of a browser has given itself (admin/unsaved-changes/page.ts). */
export const pageIdSchema = z.string().regex(/^[a-z0-9]{1,20}$/);
