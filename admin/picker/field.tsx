'use client';

import { ShimmerEffect, withCondition } from '@payloadcms/ui';
import { lazy, Suspense } from 'react';
import type { PickerFieldProps } from './picker';

/** Loaded with the first picker: every page of the panel loads this file. */
const Picker = lazy(async () => ({ default: (await import('./picker')).Picker }));

/** The field of every relation in forms: Payload's own, searched as the panel is. */
export const PickerField = withCondition((props: PickerFieldProps) => (
  <Suspense fallback={<ShimmerEffect height={50} />}>
    <Picker {...props} />
  </Suspense>
));
