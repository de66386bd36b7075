'use client';

import { CheckboxField, useLocale } from '@payloadcms/ui';
import type { CheckboxFieldClientComponent } from 'payload';
import { sourceLocale } from '@/lib/locales';

/** "Show this language" on the tabs of the translations; French, the source, always is. */
export const LocalePublished: CheckboxFieldClientComponent = (props) => {
  const locale = useLocale();
  return locale.code === sourceLocale ? null : <CheckboxField {...props} />;
};
