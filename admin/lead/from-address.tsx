'use client';

import { useFormInitializing, useLocale } from '@payloadcms/ui';
import { useSearchParams } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { pointName } from '@/lib/form-point';
import { useLead } from './use-lead';

/** In a form, shows nothing: leads to the field that the address asks for, after a change of language and from elsewhere. */
export function LeadFromAddress() {
  const asked = useSearchParams().get(pointName);
  const { code: locale } = useLocale();
  const isInitializing = useFormInitializing();
  const { lead } = useLead();
  const led = useRef<string | null>(null);
  useEffect(() => {
    const name = asked && `${locale}/${asked}`;
    if (!asked || isInitializing || led.current === name) return;
    led.current = name;
    lead(asked);
    // Once: whoever loads the page again begins where they like.
    const address = new URL(window.location.href);
    address.searchParams.delete(pointName);
    window.history.replaceState(null, '', address);
  }, [asked, locale, isInitializing, lead]);
  return null;
}
