import { inLanguage, type Words } from '@/lib/words';
import { label } from '@/messages/panel';

const messages = {
  past: label('schedule.past'),
  never: label('schedule.never'),
  noMoment: label('schedule.noMoment'),
  gone: label('schedule.gone'),
  nothingToPublish: label('schedule.nothingToPublish'),
  notOnSite: label('schedule.notOnSite'),
  toFix: label('schedule.toFix'),
  calledOff: label('schedule.calledOff'),
} satisfies Record<string, Words>;

/** A refusal in the language of whoever asks. */
export function tell(message: keyof typeof messages, req: { i18n?: { language?: string } }): string {
  return inLanguage(messages[message], req.i18n?.language ?? 'fr');
}
