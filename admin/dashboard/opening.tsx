import type { Role } from '@/lib/access';
import { getT } from '@/messages/panel';
import { Heading } from '../ui/heading';
import layout from '../ui/layout.module.css';
import lists from '../ui/list.module.css';
import { State } from '../ui/state';
import { type Fact, factsOf } from './facts';
import type { Reads } from './reads';
import { rowsShown } from './reads/reader';
import { AllRows, type Panel, Row } from './rows';

const settingsPath = '/globals/settings';

type OpeningProps = { reads: Reads; panel: Panel; role: Role };

/**
 * What remains to do before the site opens: facts that tick themselves, and notes of staff; hidden afterwards. All of
 * it is in the settings, which only admins change: other people see how much remains.
 */
export async function Opening({ reads, panel, role }: OpeningProps) {
  const settings = await reads.settings;
  if (settings.launched) return null;
  const { language } = panel;
  const t = getT(language);
  const facts = factsOf(settings);
  const done = facts.filter((fact) => fact.done);
  const left = [
    ...facts.filter((fact) => !fact.done).map(({ title, why }) => ({ title: t(title), about: t(why) })),
    ...(settings.toComplete ?? []).map(({ text }) => ({ title: text, about: t('dashboard.noted') })),
  ];
  if (left.length === 0) return null;
  return (
    <section>
      <Heading count={t('dashboard.openingProgress', { done: done.length, total: done.length + left.length })}>
        {t('dashboard.openingTitle')}
      </Heading>
      <p className={layout.quiet}>{t('dashboard.notOpenYet')}</p>
      {role === 'admin' ? (
        <ToDo left={left} done={done} panel={panel} />
      ) : (
        <p>{t('dashboard.leftForAdmins', { count: left.length })}</p>
      )}
    </section>
  );
}

type ToDoProps = { left: readonly { title: string; about: string }[]; done: readonly Fact[]; panel: Panel };

function ToDo({ left, done, panel }: ToDoProps) {
  const { language } = panel;
  const t = getT(language);
  return (
    <>
      <ul className={lists.list}>
        {left.slice(0, rowsShown).map(({ title, about }) => (
          <Row
            key={title}
            title={title}
            path={settingsPath}
            panel={panel}
            state={
              <State icon="error" tone="bad">
                {t('dashboard.toDo')}
              </State>
            }
          >
            {about}
          </Row>
        ))}
      </ul>
      {left.length > rowsShown && <AllRows panel={panel} path={settingsPath} />}
      {done.length > 0 && (
        <details>
          <summary className={layout.more}>{t('dashboard.alreadyDone', { count: done.length })}</summary>
          <ul>
            {done.map(({ title }) => (
              <li key={title}>{t(title)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
