import type { TextFieldServerProps } from 'payload';
import { readLabel } from '@/messages/panel';
import { panelLanguageOf } from '@/messages/panel/languages';
import { FieldComments } from './field-comments';

/**
 * After the input of each field of content (fields/comments.ts). On the server, so that the browser is sent a path and a
 * name, and not the whole schema of the field, as a client component is.
 */
export function CommentSlot({ path, field, i18n }: Pick<TextFieldServerProps, 'field' | 'i18n'> & { path: string }) {
  const name = readLabel(field.label, panelLanguageOf(i18n.language));
  return name ? <FieldComments path={path} name={name} /> : null;
}
