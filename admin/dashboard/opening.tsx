import type { Role } from '@/lib/access';
import type { Locale } from '@/lib/locales';
import { inLanguage } from '@/lib/words';
import { label } from '@/messages/panel';
import { Heading } from '../ui/heading';
import { State } from '../ui/state';
import ui from '../ui/ui.module.css';
import { type Fact, factsOf } from './facts';
import type { Reads } from './reads';
import { rowsShown } from './reads/asker';
import { type Panel, PanelLink, Row } from './rows';

export const openingTitle = label('dashboard.openingTitle');

const why = label('dashboard.notOpenYet');
const toDo = label('dashboard.toDo');
const all = label('dashboard.all');
const noted = label('dashboard.noted');

const progress: Record<Locale, (done: number, total: number) => string> = {
  fr: (done, total) => `${done} sur ${total}`,
  en: (done, total) => `${done} of ${total}`,
  es: (done, total) => `${done} de ${total}`,
};
const alreadyDone: Record<Locale, (count: number) => string> = {
  fr: (count) => `Ce qui est déjà fait (${count})`,
  en: (count) => `What is already done (${count})`,
  es: (count) => `Lo que ya está hecho (${count})`,
};

/** What someone who may not change the settings is told of what is left. */
const forAdmins: Record<Locale, (count: number) => string> = {
  fr: (count) =>
    count < 2
      ? 'Il reste un point, que l’administration règle dans les Paramètres.'
      : `Il reste ${count} points, que l’administration règle dans les Paramètres.`,
  en: (count) =>
    count === 1 ? 'One point is left, for an admin to settle.' : `${count} points are left, for an admin to settle.`,
  es: (count) =>
    count === 1
      ? 'Queda un punto, que resuelve la administración.'
      : `Quedan ${count} puntos, que resuelve la administración.`,
};

const settingsPath = '/globals/settings';

type OpeningProps = { reads: Reads; panel: Panel; role: Role };

/**
 * What is to be settled before the site opens: facts that tick themselves, and what staff noted; nothing afterwards. All
 * of it is settled in the settings, which admins alone change: others are told how much is left.
 */
export async function Opening({ reads, panel, role }: OpeningProps) {
  const settings = await reads.settings;
  if (settings.launched) return null;
  const { language } = panel;
  const facts = factsOf(settings);
  const done = facts.filter((fact) => fact.done);
  const left = [
    ...facts
      .filter((fact) => !fact.done)
      .map(({ title, why }) => ({ title: inLanguage(title, language), about: inLanguage(why, language) })),
    ...(settings.toComplete ?? []).map(({ text }) => ({ title: text, about: inLanguage(noted, language) })),
  ];
  if (left.length === 0) return null;
  return (
    <section>
      <Heading count={progress[language](done.length, done.length + left.length)}>
        {inLanguage(openingTitle, language)}
      </Heading>
      <p className={ui.quiet}>{inLanguage(why, language)}</p>
      {role === 'admin' ? <ToDo left={left} done={done} panel={panel} /> : <p>{forAdmins[language](left.length)}</p>}
    </section>
  );
}

type ToDoProps = { left: readonly { title: string; about: string }[]; done: readonly Fact[]; panel: Panel };

function ToDo({ left, done, panel }: ToDoProps) {
  const { language, route } = panel;
  return (
    <>
      <ul className={ui.list}>
        {left.slice(0, rowsShown).map(({ title, about }) => (
          <Row
            key={title}
            title={title}
            path={settingsPath}
            panel={panel}
            state={
              <State icon="error" tone="bad">
                {inLanguage(toDo, language)}
              </State>
            }
          >
            {about}
          </Row>
        ))}
      </ul>
      {left.length > rowsShown && (
        <PanelLink className={ui.more} href={`${route}${settingsPath}`}>
          {inLanguage(all, language)}
        </PanelLink>
      )}
      {done.length > 0 && (
        <details>
          <summary className={ui.more}>{alreadyDone[language](done.length)}</summary>
          <ul>
            {done.map(({ title }) => (
              <li key={title.fr}>{inLanguage(title, language)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
