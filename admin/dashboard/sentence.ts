import { getT } from '@/messages/panel';
import type { PanelLanguage } from '@/messages/panel/languages';

/** Amount of waiting work of a person. */
export type Waiting = {
  /** Schedules that failed. */
  failed: number;
  reviews: number;
  requests: number;
  /** Open comments that mention the person or that they took part in. */
  comments: number;
  unfinished: number;
  messages: number;
};

const numbers = ['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8', 'n9'] as const;

/** Returns one sentence about all waiting work: `Deux textes attendent votre relecture ; un texte est à reprendre.` */
export function sumUp(waiting: Waiting, language: PanelLanguage): string {
  const t = getT(language);
  const parts = (['failed', 'reviews', 'requests', 'comments', 'unfinished', 'messages'] as const).flatMap((what) => {
    const count = waiting[what];
    if (count === 0) return [];
    const spelled = numbers[count - 1];
    return [t(`dashboard.waiting.${what}`, { count, number: spelled ? t(`dashboard.numbers.${spelled}`) : count })];
  });
  if (parts.length === 0) return t('dashboard.nothingWaits');
  const sentence = parts.reduce((first, next) => t('dashboard.joined', { first, next }));
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
