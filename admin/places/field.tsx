'use client';

import { ShimmerEffect } from '@payloadcms/ui';
import { lazy, Suspense } from 'react';
import type { PlaceFieldProps } from './pasted-place-field';

/** Loaded with the first place: every page of the panel loads this file. */
const PastedPlaceField = lazy(async () => ({ default: (await import('./pasted-place-field')).PastedPlaceField }));

/** The field of the latitude, which takes both coordinates as they are copied from a map. */
export function PlaceField(props: PlaceFieldProps) {
  return (
    <Suspense fallback={<ShimmerEffect height={50} />}>
      <PastedPlaceField {...props} />
    </Suspense>
  );
}
