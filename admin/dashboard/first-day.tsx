import type { Role } from '@/lib/access';
import { sourceLocale } from '@/lib/locales';
import { getT } from '@/messages/panel';
import type { PlainKey } from '@/messages/panel/types';
import type { Setting } from '@/payload-types';
import buttons from '../ui/button.module.css';
import { Heading } from '../ui/heading';
import layout from '../ui/layout.module.css';
import lists from '../ui/list.module.css';
import styles from './dashboard.module.css';
import type { Reads } from './reads';
import { type Panel, PanelLink } from './rows';

type Step = {
  title: PlainKey<'dashboard'>;
  about?: PlainKey<'dashboard'>;
  done: boolean;
  path?: string;
  button?: PlainKey<'dashboard'>;
};

/** Steps of a first day, ticked by stored data. */
export function stepsOf(
  { media, members }: NonNullable<Awaited<Reads['beginning']>>,
  { siteName, homePage }: Pick<Setting, 'siteName' | 'homePage'>,
  role: Role,
): Step[] {
  const settings: Step = {
    title: 'dashboard.settings',
    about: 'dashboard.settingsAbout',
    done: Boolean(siteName && homePage),
    path: '/globals/settings',
    button: 'dashboard.settingsButton',
  };
  return [
    {
      title: 'dashboard.choosePassword',
      done: true,
    },
    ...(role === 'admin' ? [settings] : []),
    {
      title: 'dashboard.firstPictures',
      about: 'dashboard.firstPicturesAbout',
      done: media,
      path: '/collections/media/add',
      button: 'dashboard.addPictures',
    },
    {
      title: 'dashboard.firstMembers',
      about: 'dashboard.firstMembersAbout',
      done: members,
      path: '/collections/members',
      button: 'dashboard.openMembers',
    },
    {
      title: 'dashboard.firstEvent',
      about: 'dashboard.firstEventAbout',
      done: false,
      path: `/collections/events/create?locale=${sourceLocale}`,
      button: 'dashboard.writeEvent',
    },
  ];
}

/** Steps for a person who has written nothing yet; hidden after the first text. */
export async function FirstDay({ reads, panel, role }: { reads: Reads; panel: Panel; role: Role }) {
  const beginning = await reads.beginning;
  if (!beginning) return null;
  const steps = stepsOf(beginning, await reads.settings, role);
  const { language, route } = panel;
  const t = getT(language);
  const next = steps.find((step) => !step.done);
  return (
    <section>
      <Heading
        count={t('dashboard.stepsDone', { count: steps.filter((step) => step.done).length, total: steps.length })}
      >
        {t('dashboard.firstDayTitle')}
      </Heading>
      {/* Without its own numbers, Safari announces a list as one only when it has `role="list"`. */}
      <ol className={styles.steps} role="list">
        {steps.map((step) => (
          <li key={step.title} className={step.done ? styles.isDone : undefined}>
            <div>
              <span className={lists.title}>{t(step.title)}</span>
              <br />
              <span className={layout.quiet}>{t(step.done ? 'dashboard.done' : (step.about ?? 'dashboard.done'))}</span>
            </div>
            {!step.done && step.path && step.button && (
              <PanelLink
                className={`${buttons.button} ${step === next ? buttons.main : ''}`}
                href={`${route}${step.path}`}
              >
                {t(step.button)}
              </PanelLink>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
