import type { TextFieldServerProps } from 'payload';
import { TagsFieldInput } from './field-input';
import { tagsInUse } from './in-use';

/** The tags in the form of a picture, with those in use offered. */
export async function TagsField({ path, readOnly, id, operation, req, payload, i18n }: TextFieldServerProps) {
  const existing = await tagsInUse(payload, req.user, i18n.language);
  return (
    <TagsFieldInput
      path={path}
      existing={existing}
      language={i18n.language}
      isReadOnly={readOnly ?? false}
      // Payload's form for many pictures at once is about none of them.
      isForMany={operation === 'update' && !id}
    />
  );
}
