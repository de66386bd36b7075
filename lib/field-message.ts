import { isRecord } from './api/values';

/** What the preview sends to the form beside it when somebody clicks what a field shows. */
type FieldMessage = { type: 'focus-field'; field: string };

/** Path of a field with rows by id: `layout.6650….title`. */
const path = /^\w+(\.[\w-]+)*$/;

export const fieldMessage = (field: string): FieldMessage => ({ type: 'focus-field', field });

/** Returns the field that a message asks for; null for every other message, as Payload's own. */
export function fieldOfMessage(message: unknown): string | null {
  if (!isRecord(message) || message.type !== 'focus-field') return null;
  return typeof message.field === 'string' && path.test(message.field) ? message.field : null;
}
