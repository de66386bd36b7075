import { inLanguage, type Words, words } from '@/lib/words';
import type { ScheduleJob, ScheduleType } from './jobs';

/** Why something scheduled was not done; kept as JSON in the error of its job. */
export type ScheduleFailure = {
  reason: 'gone' | 'version-gone' | 'incomplete' | 'interrupted' | 'refused';
  /** The fields to fill, or what refused it, in French. */
  detail: string;
};

/** What ends a job, in the shape in which its reason is kept. */
export class FailedSchedule extends Error {
  constructor(reason: ScheduleFailure['reason'], detail = '') {
    super(JSON.stringify({ reason, detail } satisfies ScheduleFailure));
  }
}

/** Why a job failed; null while it has not. */
export function failureOf({ hasError, error }: ScheduleJob): ScheduleFailure | null {
  if (!hasError) return null;
  try {
    return JSON.parse(error?.message ?? '') as ScheduleFailure;
  } catch {
    return { reason: 'refused', detail: error?.message ?? '' };
  }
}

/** That it did not happen. */
export const notDone: Record<ScheduleType, Words> = {
  publish: words(
    'La publication programmée n’a pas eu lieu',
    'The scheduled publication did not take place',
    'La publicación programada no se ha realizado',
  ),
  unpublish: words(
    'Le retrait programmé n’a pas eu lieu',
    'The content was not taken off the site as scheduled',
    'La retirada programada no se ha realizado',
  ),
};

/** Why it did not happen and what to do. */
export function failureInWords({ reason, detail }: ScheduleFailure, language: string): string {
  const why = {
    gone: words(
      'Le contenu était dans la corbeille.',
      'The content was in the bin.',
      'El contenido estaba en la papelera.',
    ),
    'version-gone': words(
      'Le texte programmé n’est plus dans l’historique. Programmez le texte actuel.',
      'The scheduled text is no longer in the history. Schedule the current text.',
      'El texto programado ya no está en el historial. Programe el texto actual.',
    ),
    incomplete: words(
      `Il manquait de quoi publier\u00a0: ${detail}. Complétez, puis publiez ou programmez de nouveau.`,
      `Something needed for publishing was missing: ${detail}. Complete it, then publish or schedule again.`,
      `Faltaba algo para publicar: ${detail}. Complételo y publique o programe de nuevo.`,
    ),
    interrupted: words(
      'Le site s’est arrêté plusieurs fois pendant cette tâche. Vérifiez le texte, et prévenez qui s’occupe du serveur.',
      'The site stopped several times during this task. Check the text, and tell whoever looks after the server.',
      'El sitio se detuvo varias veces durante esta tarea. Compruebe el texto y avise a quien se ocupa del servidor.',
    ),
    refused: words(
      `Le site a refusé\u00a0: ${detail}`,
      `The site refused it: ${detail}`,
      `El sitio lo ha rechazado: ${detail}`,
    ),
  }[reason];
  return inLanguage(why, language);
}
