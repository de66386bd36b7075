'use client';

import { type ComponentProps, useEffect, useRef } from 'react';

type Props = Omit<ComponentProps<'input'>, 'type' | 'onChange' | 'ref'> & { onFiles: (files: File[]) => void };

/** A file input. Files that were chosen before React had taken over the page are handled as well. */
export function FileChooser({ onFiles, ...props }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const take = () => {
    const { current } = input;
    const files = [...(current?.files ?? [])];
    if (!current || files.length === 0) return;
    // The same file can be chosen again.
    current.value = '';
    onFiles(files);
  };
  const latestTake = useRef(take);
  latestTake.current = take;
  useEffect(() => latestTake.current(), []);
  return <input {...props} ref={input} type="file" onChange={take} />;
}
