'use client';

import { ShimmerEffect, withCondition } from '@payloadcms/ui';
import { lazy, Suspense } from 'react';
import type { UploadInputProps } from '../media/picker/upload-frame';

const FileInput = lazy(async () => ({ default: (await import('./file-input')).FileInput }));

/** The field of a file in forms. */
export const FileField = withCondition((props: UploadInputProps) => (
  <Suspense fallback={<ShimmerEffect height={80} />}>
    <FileInput {...props} />
  </Suspense>
));
