'use client';

import { ShimmerEffect, withCondition } from '@payloadcms/ui';
import { lazy, Suspense } from 'react';
import type { UploadInputProps } from './upload-frame';

/** Loaded with the first form that has pictures: every page of the panel loads this file. */
const MediaInput = lazy(async () => ({ default: (await import('./media-input')).MediaInput }));

/** The field of every picture in forms. */
export const MediaField = withCondition((props: UploadInputProps) => (
  <Suspense fallback={<ShimmerEffect height={80} />}>
    <MediaInput {...props} />
  </Suspense>
));
