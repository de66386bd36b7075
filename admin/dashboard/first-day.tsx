import type { Role } from '@/lib/access';
import type { Locale } from '@/lib/locales';
import { inLanguage, type Words, words } from '@/lib/words';
import type { Setting } from '@/payload-types';
import { Heading } from '../ui/heading';
import ui from '../ui/ui.module.css';
import type { Reads } from './reads';
import { type Panel, PanelLink } from './rows';

export const firstDayTitle = words('Pour commencer', 'To begin', 'Para empezar');

type Step = { title: Words; about?: Words; done: boolean; path?: string; button?: Words };

/** The steps of a first day, ticked by what is stored. */
export function stepsOf(
  { pictures, members }: NonNullable<Awaited<Reads['beginning']>>,
  { siteName, homePage }: Pick<Setting, 'siteName' | 'homePage'>,
  role: Role,
): Step[] {
  const settings: Step = {
    title: words(
      'Vérifier le nom du site et la page d’accueil',
      'Check the name of the site and the home page',
      'Comprobar el nombre del sitio y la página de inicio',
    ),
    about: words('Environ 3 minutes', 'About 3 minutes', 'Unos 3 minutos'),
    done: Boolean(siteName && homePage),
    path: '/globals/settings',
    button: words('Ouvrir les paramètres', 'Open settings', 'Abrir los ajustes'),
  };
  return [
    {
      title: words(
        'Vous connecter et choisir votre mot de passe',
        'Log in and choose your password',
        'Entrar y elegir su contraseña',
      ),
      done: true,
    },
    ...(role === 'admin' ? [settings] : []),
    {
      title: words('Ajouter les premières images', 'Add the first pictures', 'Añadir las primeras imágenes'),
      about: words(
        'Plusieurs à la fois, depuis votre ordinateur ou votre téléphone',
        'Several at once, from your computer or your phone',
        'Varias a la vez, desde su ordenador o su teléfono',
      ),
      done: pictures,
      path: '/collections/media/ajouter',
      button: words('Ajouter des images', 'Add pictures', 'Añadir imágenes'),
    },
    {
      title: words('Ajouter les membres', 'Add the members', 'Añadir los miembros'),
      about: words(
        'Un par un, ou tous ensemble depuis un tableur',
        'One by one, or all together from a spreadsheet',
        'Uno por uno, o todos juntos desde una hoja de cálculo',
      ),
      done: members,
      path: '/collections/members',
      button: words('Ouvrir les membres', 'Open the members', 'Abrir los miembros'),
    },
    {
      title: words('Écrire un premier événement', 'Write a first event', 'Escribir un primer evento'),
      about: words(
        'Il reste un brouillon aussi longtemps que vous voulez',
        'It stays a draft as long as you like',
        'Sigue siendo un borrador todo el tiempo que quiera',
      ),
      done: false,
      path: '/collections/events/create?locale=fr',
      button: words('Écrire un événement', 'Write an event', 'Escribir un evento'),
    },
  ];
}

const done = words('Fait', 'Done', 'Hecho');
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
