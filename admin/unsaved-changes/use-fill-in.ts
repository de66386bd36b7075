'use client';

import { useAllFormFields, useDocumentInfo, useForm, useLocale, useServerFunctions } from '@payloadcms/ui';
import { useCallback, useRef } from 'react';

type Values = Record<string, unknown>;

/**
 * Returns a function that puts values into the form, rows and long texts included: the server draws the fields again, as Payload
 * does when a form is reset. Resolves to whether they are in it.
 *
 * @param onFill called when the form has words that the server does not have
 */
export function useFillIn(
  valuesNow: () => Values,
  onFill: () => void,
): (values: Values, isSaved?: boolean) => Promise<boolean> {
  const { id, collectionSlug, globalSlug, docPermissions, getDocPreferences } = useDocumentInfo();
  const { code: locale } = useLocale();
  const { getFormState } = useServerFunctions();
  const { setModified } = useForm();
  const [fields, dispatch] = useAllFormFields();
  const now = useRef({ fields, docPermissions, getDocPreferences });
  now.current = { fields, docPermissions, getDocPreferences };

  return useCallback(
    async (values: Values, isSaved = false) => {
      if (collectionSlug === 'users') {
        // Payload renders address and password outside of the fields that the server draws.
        for (const [path, value] of Object.entries(values)) dispatch({ type: 'UPDATE', path, value });
        setModified(true);
        onFill();
        return true;
      }
      const result = await getFormState({
        ...(id === undefined ? {} : { id }),
        ...(collectionSlug ? { collectionSlug } : {}),
        ...(globalSlug ? { globalSlug } : {}),
        data: { ...valuesNow(), ...values },
        docPermissions: now.current.docPermissions,
        docPreferences: await now.current.getDocPreferences(),
        locale,
        operation: id || globalSlug ? 'update' : 'create',
        renderAllFields: true,
        schemaPath: collectionSlug ?? globalSlug ?? '',
        skipValidation: true,
      });
      if (!('state' in result) || !result.state) return false;
      const { file } = now.current.fields;
      dispatch({ type: 'REPLACE_STATE', state: file ? { ...result.state, file } : result.state });
      setModified(!isSaved);
      if (!isSaved) onFill();
      return true;
    },
    [id, collectionSlug, globalSlug, locale, getFormState, dispatch, setModified, valuesNow, onFill],
  );
}
