'use client';

import { CheckboxField, useLocale } from '@payloadcms/ui';
import type { CheckboxFieldClientComponent } from 'payload';
import { sourceLocale } from '@/lib/locales';

/** "Show this language" in the form of each translation; the source language is always public. */
export const LocalePublished: CheckboxFieldClientComponent = (props) => {
  const locale = useLocale();
  return locale.code === sourceLocale ? null : <CheckboxField {...props} />;
};
