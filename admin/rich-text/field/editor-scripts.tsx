'use client';

import dynamic from 'next/dynamic';
import { Suspense } from 'react';

// With `next/dynamic` the server names the scripts in the head of the page.
const Scripts = dynamic(async () => {
  await import('./editor');
  return () => null;
});

/**
 * Begins to load the editor with the other scripts of a form. Payload draws fields once the form is shown, in the browser: the field
 * itself would ask for them when all the others have run.
 */
export function EditorScripts() {
  return (
    <Suspense>
      <Scripts />
    </Suspense>
  );
}
