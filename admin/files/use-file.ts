'use client';

import { useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { colon } from '@/lib/french-spaces';
import { megabyte, uploadLimits } from '@/lib/limits';
import { sourceLocale } from '@/lib/locales';
import { requestJson } from '../api/request';
import { sendUntilTaken } from '../media/add/send-again';
import { bracketed } from '../picker/bracketed';
import { useT } from '../texts/use-t';
import { useBeforeUnload } from '../ui/use-before-unload';

export type StoredFile = {
  id: string;
  filename?: string | null;
  url?: string | null;
  thumbnailURL?: string | null;
  filesize?: number | null;
  pages?: number | null;
};

const shownFields = {
  filename: true,
  url: true,
  sizes: { small: { url: true, filename: true } },
  thumbnailURL: true,
  filesize: true,
  pages: true,
} as const;

/** The file with this id, null while it is unknown; and the sending of another one. */
export function useFile(id: string | null, onStored: (id: string) => void) {
  const t = useT();
  const { config } = useConfig();
  const { api } = config.routes;
  const [file, setFile] = useState<StoredFile | null>(null);
  const [isGone, setIsGone] = useState(false);
  const [sending, setSending] = useState<string | null>(null);
  const [problem, setProblem] = useState('');

  useEffect(() => {
    setIsGone(false);
    if (!id || file?.id === id) return;
    const aborted = new AbortController();
    requestJson<{ docs: StoredFile[] }>(`${api}/files`, {
      query: {
        ...{ depth: '0', limit: '1', pagination: 'false' },
        ...bracketed('select', shownFields),
        ...bracketed('where', { id: { equals: id } }),
      },
      t,
      signal: aborted.signal,
    }).then((answer) => {
      if (!answer.ok || aborted.signal.aborted) return;
      setFile(answer.body.docs[0] ?? null);
      setIsGone(answer.body.docs.length === 0);
    });
    return () => aborted.abort();
  }, [api, file?.id, id, t]);

  useBeforeUnload(sending !== null);

  /** Stores a file from the computer; it is chosen as soon as the server has it. */
  async function send(chosen: File) {
    const max = uploadLimits.maxFileMegabytes;
    if (chosen.size > max * megabyte) return setProblem(t('filePicker.tooHeavy', { name: chosen.name, max }));
    setProblem('');
    setSending(chosen.name);
    const post = () => {
      const form = new FormData();
      form.append('file', chosen);
      const query = { locale: sourceLocale, depth: '0' };
      return requestJson<{ doc: StoredFile }>(`${api}/files`, { method: 'POST', query, body: form, t });
    };
    const answer = await sendUntilTaken(post, () => undefined);
    setSending(null);
    if (!answer.ok) return setProblem(chosen.name + colon(t.language) + answer.error.message);
    setFile(answer.body.doc);
    onStored(answer.body.doc.id);
  }

  return { file: file?.id === id ? file : null, isGone, sending, problem, send };
}
