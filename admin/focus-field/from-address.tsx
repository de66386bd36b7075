'use client';

import { useFormInitializing, useLocale } from '@payloadcms/ui';
import { useSearchParams } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { pointName } from '@/lib/form-point';
import { useFocusField } from './use-focus-field';

/**
 * Focuses the field given in the address of the form, after a change of locale or from another view. Renders nothing.
 */
export function FocusFieldFromAddress() {
  const requested = useSearchParams().get(pointName);
  const { code: locale } = useLocale();
  const isInitializing = useFormInitializing();
  const { focusField } = useFocusField();
  const focused = useRef<string | null>(null);
  useEffect(() => {
    const name = requested && `${locale}/${requested}`;
    if (!requested || isInitializing || focused.current === name) return;
    focused.current = name;
    focusField(requested);
    // Once: after a reload, the focus is not moved.
    const address = new URL(window.location.href);
    address.searchParams.delete(pointName);
    window.history.replaceState(null, '', address);
  }, [requested, locale, isInitializing, focusField]);
  return null;
}
