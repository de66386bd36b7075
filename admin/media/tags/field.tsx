import type { TextFieldServerProps } from 'payload';
import { TagsFieldInput } from './field-input';
import { tagsInUse } from './in-use';

/** Field for tags in the form of a media, with suggestions. */
export async function TagsField({ path, readOnly, id, operation, req, payload, i18n }: TextFieldServerProps) {
  const existing = await tagsInUse(payload, req.user, i18n.language);
  return (
    <TagsFieldInput
      path={path}
      existing={existing}
      language={i18n.language}
      isReadOnly={readOnly ?? false}
      // Payload's form for many media at once has no document.
      isForMany={operation === 'update' && !id}
    />
  );
}
