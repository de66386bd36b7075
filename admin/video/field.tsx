'use client';

import { ShimmerEffect, withCondition } from '@payloadcms/ui';
import { lazy, Suspense } from 'react';
import type { AddressFieldProps } from './address-field';

/** Loaded with the first video: every page of the panel loads this file. */
const AddressField = lazy(async () => ({ default: (await import('./address-field')).AddressField }));

/** The field of the address of a video, which asks for its title, its duration and its picture. */
export const VideoAddressField = withCondition((props: AddressFieldProps) => (
  <Suspense fallback={<ShimmerEffect height={50} />}>
    <AddressField {...props} />
  </Suspense>
));
