'use client';

import { useForm, useLocale } from '@payloadcms/ui';
import { useRef } from 'react';
import type { DescribedIssue } from '@/editorial/checks';

/**
 * Shows errors at their fields and on their tabs, as Payload does for errors of the server. Fixed errors are removed at
 * the next call: an error of a field in a closed tab would otherwise stay.
 */
export function useFieldErrors(): (issues: readonly DescribedIssue[]) => void {
  const { dispatchFields, getField, setSubmitted } = useForm();
  const { code: locale } = useLocale();
  const shown = useRef<ReadonlySet<string>>(new Set());
  return (issues) => {
    const errors = issues
      .filter((issue) => issue.severity === 'error' && (issue.locale === null || issue.locale === locale))
      .filter(({ path }) => getField(path))
      .map(({ path, found, fix }) => ({ path, message: `${found}. ${fix}` }));
    const paths = new Set(errors.map(({ path }) => path));
    for (const path of shown.current) {
      if (!paths.has(path)) dispatchFields({ type: 'UPDATE', path, valid: true, errorMessage: undefined });
    }
    shown.current = paths;
    if (errors.length === 0) return;
    dispatchFields({ type: 'ADD_SERVER_ERRORS', errors });
    setSubmitted(true);
  };
}
