'use client';

import { PasswordField, useAuth, useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useEffect } from 'react';
import { useT } from '../texts/use-t';

const path = 'currentPassword';

/** Asks for one's current password to create an account, or to change how one signs in or a role (the server does too). */
export function CurrentPassword() {
  const t = useT();
  const { user } = useAuth();
  const { id, savedDocumentData } = useDocumentInfo();
  // The form's state does not hold what was stored of this field, which Payload draws outside of it.
  const stored: unknown = savedDocumentData?.email;
  const storedRole: unknown = savedDocumentData?.role;
  // Moves with a save; the time of the last change that Payload gives beside it moves with a lock too.
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

  // Nobody is signed in where the first account of all is made.
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
        // Whether it is right only the server knows; it says so too where it is missing.
        validate={() => true}
      />
      <p className="field-description">{t('currentPassword.why')}</p>
    </div>
  );
}
