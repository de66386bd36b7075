'use client';

import { ShimmerEffect } from '@payloadcms/ui';
import type { DateFieldClientProps } from 'payload';
import { lazy, Suspense } from 'react';
import type { DateSettings } from '@/fields/date';

/** Loaded with the first date: every page of the panel loads this file. */
const TypedDateField = lazy(async () => ({ default: (await import('./typed-date-field')).TypedDateField }));

/** The field of every date in forms: typed as people write it, or picked. */
export function DateField(props: DateFieldClientProps & { settings: DateSettings }) {
  return (
    <Suspense fallback={<ShimmerEffect height={50} />}>
      <TypedDateField {...props} />
    </Suspense>
  );
}
