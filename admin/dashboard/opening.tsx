import type { Locale } from '@/lib/locales';
import { inLanguage, words } from '@/lib/words';
import { Heading } from '../ui/heading';
import { State } from '../ui/state';
import ui from '../ui/ui.module.css';
import { factsOf } from './facts';
import type { Reads } from './reads';
import { rowsShown } from './reads/asker';
import { type Panel, PanelLink, Row } from './rows';

export const openingTitle = words(
  'À compléter avant l’ouverture',
  'To complete before opening',
  'Por completar antes de abrir',
);

const why = words(
  'Tant que le site n’est pas ouvert, les moteurs de recherche ne le voient pas.',
  'Until the site is open, search engines do not see it.',
  'Mientras el sitio no esté abierto, los buscadores no lo ven.',
);
const toDo = words('À faire', 'To do', 'Por hacer');
const all = words('Tout voir', 'See all', 'Ver todo');
const noted = words('Noté dans les Paramètres', 'Noted in Settings', 'Anotado en los Ajustes');

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

const settingsPath = '/globals/settings';

/** What is to be settled before the site opens: facts that tick themselves, and what staff noted; nothing afterwards. */
export async function Opening({ reads, panel }: { reads: Reads; panel: Panel }) {
  const settings = await reads.settings;
  if (settings.launched) return null;
  const { language, route } = panel;
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
    </section>
  );
}
