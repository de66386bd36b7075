import { weekdayInWords } from '@/lib/moments';
import { getT } from '@/messages/panel';
import type { PanelLanguage } from '@/messages/panel/languages';
import layout from '../ui/layout.module.css';
import { isEditing, type Person } from './person';
import type { Reads } from './reads';
import { sumUp } from './sentence';

type GreetingProps = { reads: Reads; person: Person };

/** The h1: welcomes the person by name. */
export async function Greeting({ reads, person: { name, language } }: GreetingProps) {
  // Missing data is reported in the section where it belongs, not in the greeting.
  const beginning = await reads.beginning.catch(() => null);
  return beginning ? getT(language)('dashboard.welcome', { name }) : <Hello language={language} />;
}

export function Hello({ language }: { language: PanelLanguage }) {
  const t = getT(language);
  return t('dashboard.hello');
}

/** The date, and one sentence about waiting work. */
export async function Summary({ reads, person }: GreetingProps) {
  const { language } = person;
  const t = getT(language);
  const [unfinished, reviews, messages, scheduled, comments, beginning] = await Promise.all([
    reads.unfinished,
    reads.reviews,
    reads.messages,
    reads.scheduled,
    reads.comments,
    reads.beginning,
  ]);
  const failed = isEditing(person) ? scheduled.failed : 0;
  if (beginning && failed === 0) {
    return (
      <p className={layout.intro}>{t(isEditing(person) ? 'dashboard.nothingShows' : 'dashboard.othersPublish')}</p>
    );
  }
  const day = weekdayInWords(new Date().toISOString(), language);
  const sentence = sumUp(
    {
      failed,
      reviews: isEditing(person) ? reviews.totalDocs : 0,
      requests: isEditing(person) ? 0 : reviews.totalDocs,
      comments: comments.concerning,
      unfinished: unfinished.totalDocs,
      messages: messages.totalDocs,
    },
    language,
  );
  return (
    <p className={layout.intro}>
      {day.charAt(0).toUpperCase() + day.slice(1)}. {sentence}
    </p>
  );
}
