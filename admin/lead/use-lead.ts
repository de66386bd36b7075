'use client';

import { getTranslation } from '@payloadcms/translations';
import { useConfig, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui';
import { useCallback } from 'react';
import { byNumber, leadToField } from './lead-to-field';
import { openTab, tabOf } from './tabs';

/**
 * Leads to fields of the form around: opens their tab, then the rows they stand in, and puts the focus into them.
 *
 * @returns `lead` takes a path, rows by number or by id; `tabLabel` tells on which tab it stands, '' where there are none
 */
export function useLead(): { lead: (path: string) => void; tabLabel: (path: string) => string } {
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
  const lead = useCallback(
    (path: string) => {
      const { label, count } = tabAt(path);
      if (label && formRef.current) openTab(formRef.current, label, count);
      void leadToField(byNumber(path, getField), { getField, dispatchFields });
    },
    [tabAt, getField, dispatchFields, formRef],
  );
  return { lead, tabLabel };
}
