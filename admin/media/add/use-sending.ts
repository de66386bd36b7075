'use client';

import { useRef, useState } from 'react';
import { megabyte, uploadLimits } from '@/lib/limits';
import { sourceLocale } from '@/lib/locales';
import { requestJson } from '../../api/request';
import { useT } from '../../texts/use-t';
import { useBeforeUnload } from '../../ui/use-before-unload';
import { readablePhoto } from '../readable-photo';
import type { Answered, Progress } from './media-item';
import { sendUntilTaken } from './send-again';

const { maxImageMegabytes, maxSentAtOnce } = uploadLimits;

/** A file that was not stored, and why. `canTryAgain`: the file is not the cause. */
type Refused = { file: File; why: string; canTryAgain: boolean };

type Options = { api: string; onStored: (doc: Answered) => void };

/** Statuses of no answer, an ended session, a busy server: causes outside of the file. */
const isPassing = (status: number | undefined): boolean =>
  status === undefined || [401, 403, 429].includes(status) || status >= 500;

/** Uploads many files, a few at once; a file that was not stored is kept with the reason. */
export function useSending({ api, onStored }: Options) {
  const t = useT();
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const [progress, setProgress] = useState<Progress | null>(null);
  const queue = useRef<File[]>([]);
  const counts = useRef({ done: 0, total: 0, atOnce: 0 });

  useBeforeUnload(progress !== null);

  const show = ({ name }: File, isBusy = false) => {
    const { done, total } = counts.current;
    setProgress({ name, done, total, isBusy });
  };

  function send(files: readonly File[]) {
    queue.current.push(...files);
    counts.current.total += files.length;
    while (counts.current.atOnce < maxSentAtOnce && counts.current.atOnce < queue.current.length) work();
  }

  async function work() {
    counts.current.atOnce += 1;
    // The other uploads of this round take the next files.
    await Promise.resolve();
    for (let file = queue.current.shift(); file; file = queue.current.shift()) {
      show(file);
      const refusal = await sendOne(file);
      counts.current.done += 1;
      if (refusal) setRefused((current) => [...current, refusal]);
    }
    counts.current.atOnce -= 1;
    if (counts.current.atOnce > 0) return;
    counts.current = { done: 0, total: 0, atOnce: 0 };
    setProgress(null);
  }

  async function sendOne(file: File): Promise<Refused | null> {
    if (file.size > maxImageMegabytes * megabyte)
      return { file, why: t('mediaUpload.tooHeavy', { maxMegabytes: maxImageMegabytes }), canTryAgain: false };
    // The server decides by the content which images are accepted: the system may not know their type.
    if (file.type && !file.type.startsWith('image/'))
      return { file, why: t('mediaUpload.notPicture'), canTryAgain: false };
    const photo = await readablePhoto(file);
    const post = () => {
      const query = { locale: sourceLocale, depth: '0' };
      const form = new FormData();
      form.append('file', photo);
      form.append('_payload', JSON.stringify({ waitingUntil: new Date().toISOString() }));
      return requestJson<{ doc: Answered }>(`${api}/media`, { method: 'POST', query, body: form, t });
    };
    const answer = await sendUntilTaken(post, () => show(file, true));
    if (answer.ok) {
      onStored(answer.body.doc);
      return null;
    }
    const { message, status } = answer.error;
    return { file, why: `: ${message}`, canTryAgain: isPassing(status) };
  }

  /** Uploads refused files again that are not the cause of their refusal. */
  function sendAgain() {
    const again = refused.filter(({ canTryAgain }) => canTryAgain);
    // Reads the current list: some may have been refused since this was rendered.
    setRefused((current) => current.filter((each) => !again.includes(each)));
    send(again.map(({ file }) => file));
  }

  return { send, sendAgain, progress, refused };
}
