'use client';

import { getTranslation } from '@payloadcms/translations';
import { useConfig, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui';
import { useCallback } from 'react';
import { byNumber, focusField as focusFieldOfForm } from './focus-field';
import { openTab, tabOf } from './tabs';

/**
 * Focuses fields of the surrounding form: opens their tab, then the rows around them.
 *
 * @returns `focusField` takes a path with rows by number or by id; `tabLabel` returns the tab of a path, '' where there are no tabs
 */
export function useFocusField(): { focusField: (path: string) => void; tabLabel: (path: string) => string } {
  const { i18n } = useTranslation();
  const { getEntityConfig } = useConfig();
  const { collectionSlug, globalSlug } = useDocumentInfo();
  const { getField, dispatchFields, formRef } = useForm();

  const tabAt = useCallback(
    (path: string) => {
      const config = collectionSlug
        ? getEntityConfig({ collectionSlug })
        : globalSlug
          ? getEntityConfig({ globalSlug })
          : null;
      const found = tabOf(config?.fields ?? [], path);
      return { label: found?.tab.label ? getTranslation(found.tab.label, i18n) : '', count: found?.tabs.length ?? 0 };
    },
    [collectionSlug, globalSlug, getEntityConfig, i18n],
  );
  const tabLabel = useCallback((path: string) => tabAt(path).label, [tabAt]);
  const focusField = useCallback(
    (path: string) => {
      const { label, count } = tabAt(path);
      if (label && formRef.current) openTab(formRef.current, label, count);
      void focusFieldOfForm(byNumber(path, getField), { getField, dispatchFields });
    },
    [tabAt, getField, dispatchFields, formRef],
  );
  return { focusField, tabLabel };
}
