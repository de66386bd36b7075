'use client';

import dynamic from 'next/dynamic';

/** The page that adds media, in scripts of its own: of the other pages of the panel, only the picker loads them. */
export const AddMedia = dynamic(async () => (await import('./add-media')).AddMedia);
