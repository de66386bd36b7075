'use client';

import { useConfig } from '@payloadcms/ui';
import { useState } from 'react';
import type { FoundVideo } from '@/editorial/videos/endpoint';
import { requestJson } from '../api/request';
import { useT } from '../texts/use-t';

/** What was found about a video, its still as a file that can be sent like any picture. */
export type LookedUp = Omit<FoundVideo, 'still'> & { still: File | null };

type State = { kind: 'idle' } | { kind: 'asking' } | { kind: 'failed'; message: string } | { kind: 'found' };

const extensions: Record<string, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' };

/** A name by which the picture is found again in the library: that of the video. */
function fileOf({ title, still }: FoundVideo): File | null {
  if (!still) return null;
  const bytes = Uint8Array.from(atob(still.data), (character) => character.charCodeAt(0));
  const name = title.replace(/[\\/:*?"<>|]+/g, ' ').trim() || 'video';
  return new File([bytes], `${name}.${extensions[still.type] ?? 'jpg'}`, { type: still.type });
}

/** Asks the server what the site of a video says about it. */
export function useLookUp() {
  const t = useT();
  const { config } = useConfig();
  const [state, setState] = useState<State>({ kind: 'idle' });

  async function lookUp(url: string): Promise<LookedUp | null> {
    setState({ kind: 'asking' });
    const path = `${config.routes.api}/editorial/videos/look-up`;
    const answer = await requestJson<FoundVideo>(path, { method: 'POST', body: { url }, t });
    if (!answer.ok) {
      setState({ kind: 'failed', message: answer.error.message });
      return null;
    }
    setState({ kind: 'found' });
    return { ...answer.body, still: fileOf(answer.body) };
  }

  return { state, lookUp };
}
