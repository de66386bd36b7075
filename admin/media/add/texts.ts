import type { ClientT } from '@/messages/panel/types';
import type { Progress } from './media-item';

type Counts = { saved: number; waiting: number; refused: number };

/** Returns `2 images enregistrées, 1 à compléter, 1 refusée.` */
export function describeCounts({ saved, waiting, refused }: Counts, t: ClientT): string {
  const parts = [
    saved > 0 && t('mediaUpload.savedCount', { count: saved }),
    waiting > 0 && t('mediaUpload.waitingCount', { count: waiting }),
    refused > 0 && t('mediaUpload.refusedCount', { count: refused }),
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

/** Returns `Envoi de IMG_2041.jpg, 2 sur 5…`, or that the server is busy. */
export function describeProgress({ name, done, total, isBusy }: Progress, t: ClientT): string {
  if (isBusy) return t('mediaUpload.busy', { done, total });
  return t('mediaUpload.sending', { name, at: Math.min(done + 1, total), total });
}
