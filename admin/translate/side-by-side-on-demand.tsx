'use client';

import dynamic from 'next/dynamic';

/** The two texts beside each other, in scripts of their own: no other page of the panel loads them. */
export const SideBySide = dynamic(async () => (await import('./side-by-side')).SideBySide);
