'use client';

import { PasswordField, useAuth, useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useEffect } from 'react';
import { useT } from '../texts/use-t';

const path = 'currentPassword';

/**
 * Asks for the current password before an account is created, or sign-in data or a role is changed (the server checks
 * it too).
 */
export function CurrentPassword() {
  const t = useT();
  const { user } = useAuth();
  const { id, savedDocumentData } = useDocumentInfo();
  // The form's state does not have the stored value of this field, which Payload renders outside of the form.
  const stored: unknown = savedDocumentData?.email;
  const storedRole: unknown = savedDocumentData?.role;
  // Changes with a save; the modification time that Payload provides beside it changes with a lock too.
  const savedAt: unknown = savedDocumentData?.updatedAt;
  const isRequested = useFormFields(([fields]) => {
    const typed = fields.email?.value;
    const isOther = typeof stored === 'string' && typeof typed === 'string' && typed.toLowerCase().trim() !== stored;
    const role = fields.role?.value;
    const isOtherRole = typeof storedRole === 'string' && typeof role === 'string' && role !== storedRole;
    return !id || Boolean(fields.password?.value) || isOther || isOtherRole;
  });
  const dispatch = useFormFields(([, dispatchFields]) => dispatchFields);
  // Payload hides a new password once it was saved, but would send it again with each later save.
  useEffect(() => {
    if (!id || !savedAt) return;
    for (const name of ['password', 'confirm-password']) dispatch({ type: 'REMOVE', path: name });
    dispatch({ type: 'UPDATE', path, value: '' });
  }, [dispatch, id, savedAt]);

  // When the first account is created, no one is signed in.
  if (!user || !isRequested) return null;
  return (
    <div className="field-type password">
      <PasswordField
        autoComplete="current-password"
        field={{ name: path, label: t('currentPassword.field'), required: true }}
        indexPath=""
        parentPath=""
        parentSchemaPath=""
        path={path}
        schemaPath={path}
        // Only the server knows whether it is right; it also reports a missing one.
        validate={() => true}
      />
      <p className="field-description">{t('currentPassword.why')}</p>
    </div>
  );
}
