import type { Role } from '@/lib/access';
import type { Locale } from '@/lib/locales';
import { inLanguage, type Words } from '@/lib/words';
import { label } from '@/messages/panel';
import type { Setting } from '@/payload-types';
import { Heading } from '../ui/heading';
import ui from '../ui/ui.module.css';
import type { Reads } from './reads';
import { type Panel, PanelLink } from './rows';

export const firstDayTitle = label('dashboard.firstDayTitle');

type Step = { title: Words; about?: Words; done: boolean; path?: string; button?: Words };

/** The steps of a first day, ticked by what is stored. */
export function stepsOf(
  { pictures, members }: NonNullable<Awaited<Reads['beginning']>>,
  { siteName, homePage }: Pick<Setting, 'siteName' | 'homePage'>,
  role: Role,
): Step[] {
  const settings: Step = {
    title: label('dashboard.settings'),
    about: label('dashboard.settingsAbout'),
    done: Boolean(siteName && homePage),
    path: '/globals/settings',
    button: label('dashboard.settingsButton'),
  };
  return [
    {
      title: label('dashboard.choosePassword'),
      done: true,
    },
    ...(role === 'admin' ? [settings] : []),
    {
      title: label('dashboard.firstPictures'),
      about: label('dashboard.firstPicturesAbout'),
      done: pictures,
      path: '/collections/media/add',
      button: label('dashboard.addPictures'),
    },
    {
      title: label('dashboard.firstMembers'),
      about: label('dashboard.firstMembersAbout'),
      done: members,
      path: '/collections/members',
      button: label('dashboard.openMembers'),
    },
    {
      title: label('dashboard.firstEvent'),
      about: label('dashboard.firstEventAbout'),
      done: false,
      path: '/collections/events/create?locale=fr',
      button: label('dashboard.writeEvent'),
    },
  ];
}

const done = label('dashboard.done');
const progress: Record<Locale, (count: number, total: number) => string> = {
  fr: (count, total) => `${count} ${count < 2 ? 'fait' : 'faits'} sur ${total}`,
  en: (count, total) => `${count} of ${total} done`,
  es: (count, total) => `${count} de ${total} hechos`,
};

/** Steps for someone who has written nothing yet; gone with the first text. */
export async function FirstDay({ reads, panel, role }: { reads: Reads; panel: Panel; role: Role }) {
  const beginning = await reads.beginning;
  if (!beginning) return null;
  const steps = stepsOf(beginning, await reads.settings, role);
  const { language, route } = panel;
  const next = steps.find((step) => !step.done);
  return (
    <section>
      <Heading count={progress[language](steps.filter((step) => step.done).length, steps.length)}>
        {inLanguage(firstDayTitle, language)}
      </Heading>
      {/* Without its own numbers Safari tells no list any more, unless it is said to be one. */}
      <ol className={ui.steps} role="list">
        {steps.map((step) => (
          <li key={step.title.fr} className={step.done ? ui.isDone : undefined}>
            <div>
              <span className={ui.listTitle}>{inLanguage(step.title, language)}</span>
              <br />
              <span className={ui.quiet}>{inLanguage(step.done ? done : (step.about ?? done), language)}</span>
            </div>
            {!step.done && step.path && step.button && (
              <PanelLink className={`${ui.button} ${step === next ? ui.buttonMain : ''}`} href={`${route}${step.path}`}>
                {inLanguage(step.button, language)}
              </PanelLink>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
