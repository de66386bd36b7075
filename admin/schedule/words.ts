import type { Schedule } from '@/editorial/schedule/endpoints';
import { notDone } from '@/editorial/schedule/failure';
import { formatTime, isoDay } from '@/lib/dates';
import { type Locale, localeOrSource, organisationTimeZone } from '@/lib/locales';
import { momentInWords } from '@/lib/moments';
import { inLanguage, type Words, words } from '@/lib/words';

const texts = {
  title: words('Programmer', 'Schedule', 'Programar'),
  what: words('Que faut-il faire\u00a0?', 'What should be done?', '¿Qué hay que hacer?'),
  publish: words('Publier', 'Publish', 'Publicar'),
  unpublish: words('Retirer du site', 'Take off the site', 'Retirar del sitio'),
  day: words('Jour', 'Day', 'Día'),
  hour: words('Heure de Paris', 'Paris time', 'Hora de París'),
  ofParis: words('heure de Paris', 'Paris time', 'hora de París'),
  twice: words(
    'Cette nuit-là, cette heure vient deux fois\u00a0: ce sera la première.',
    'That night this time comes twice: it will be the first one.',
    'Esa noche esa hora llega dos veces: será la primera.',
  ),
  never: words(
    'Cette heure n’existe pas\u00a0: cette nuit-là, les horloges passent de 2\u00a0h à 3\u00a0h.',
    'This time does not exist: that night the clocks go forward from 2:00 to 3:00.',
    'Esa hora no existe: esa noche los relojes pasan de las 2:00 a las 3:00.',
  ),
  past: words('Ce moment est passé.', 'This moment has passed.', 'Ese momento ya ha pasado.'),
  rule: words(
    'C’est le texte de maintenant qui paraîtra. S’il change après, nous vous redemanderons.',
    'The current text is the one that will appear. If it changes afterwards, we will ask you again.',
    'Aparecerá el texto actual. Si cambia después, se lo preguntaremos de nuevo.',
  ),
  planned: words('Déjà programmé', 'Already scheduled', 'Ya programado'),
  change: words('Changer', 'Change', 'Cambiar'),
  cancel: words('Annuler', 'Cancel', 'Anular'),
  dismiss: words('Compris', 'Understood', 'Entendido'),
  close: words('Fermer', 'Close', 'Cerrar'),
  unread: words(
    'Le serveur ne répond pas. Votre texte n’a pas changé ; réessayez dans un instant.',
    'The server is not responding. Your text has not changed; try again in a moment.',
    'El servidor no responde. Su texto no ha cambiado; inténtelo de nuevo dentro de un momento.',
  ),
  publishNew: words(
    'Publier la nouvelle version à cette heure',
    'Publish the new version at that time',
    'Publicar la nueva versión a esa hora',
  ),
  changed: words('Le texte a changé depuis.', 'The text has changed since.', 'El texto ha cambiado desde entonces.'),
  saving: words('Enregistrement…', 'Saving…', 'Guardando…'),
} satisfies Record<string, Words>;

export type Say = (key: keyof typeof texts) => string;

/** The words of scheduling in a language of the admin panel. */
export const sayIn =
  (language: string): Say =>
  (key) =>
    inLanguage(texts[key], language);

/** Two places of the alliance's world, so that nobody counts on their fingers. */
const elsewhere = [
  { zone: 'Africa/Dakar', name: words('Dakar', 'Dakar', 'Dakar') },
  { zone: 'America/Toronto', name: words('Montréal', 'Montreal', 'Montreal') },
] as const;

const dayBefore = words('la veille', 'the day before', 'el día anterior');

/** `Soit 8 h 00 à Dakar et 3 h 00 à Montréal.` */
export function hoursElsewhere(at: string, language: string): string {
  const locale = localeOrSource(language);
  const here = isoDay({ at, zone: organisationTimeZone });
  const [one, other] = elsewhere.map(({ zone, name }) => {
    const before = isoDay({ at, zone }) < here ? ` ${inLanguage(dayBefore, language)}` : '';
    return { hour: `${formatTime(locale, { at, zone })}${before}`, name: inLanguage(name, language) };
  }) as [{ hour: string; name: string }, { hour: string; name: string }];
  return inLanguage(
    words(
      `Soit ${one.hour} à ${one.name} et ${other.hour} à ${other.name}.`,
      `That is ${one.hour} in ${one.name} and ${other.hour} in ${other.name}.`,
      `Es decir, ${one.hour} en ${one.name} y ${other.hour} en ${other.name}.`,
    ),
    language,
  );
}

/** `Lundi 30 novembre à 9 h, heure de Paris` */
export function momentOfParis(at: string, language: string): string {
  const moment = momentInWords(at, localeOrSource(language));
  return `${moment.charAt(0).toUpperCase()}${moment.slice(1)}, ${sayIn(language)('ofParis')}`;
}

/** What is scheduled, in one sentence: `Paraît lundi 30 novembre à 9 h`. */
export function scheduleInWords({ type, at, failure }: Schedule, language: string): string {
  const moment = momentInWords(at, localeOrSource(language));
  if (failure) return `${inLanguage(notDone[type], language)} (${moment})`;
  if (type === 'publish')
    return inLanguage(words(`Paraît ${moment}`, `Appears ${moment}`, `Aparece ${moment}`), language);
  return inLanguage(
    words(`Quitte le site ${moment}`, `Leaves the site ${moment}`, `Sale del sitio ${moment}`),
    language,
  );
}

/** Which text will appear once it has changed: `À cette heure paraîtra le texte d’hier à 17 h 40; …`. */
export function oldTextInWords(textAt: string, language: string): string {
  const moment = momentInWords(textAt, localeOrSource(language) as Locale);
  return inLanguage(
    words(
      `À cette heure paraîtra le texte enregistré ${moment}, sans les changements faits depuis, qui restent un brouillon.`,
      `At that time the text saved ${moment} will appear, without the changes made since, which stay in draft.`,
      `A esa hora aparecerá el texto guardado ${moment}, sin los cambios hechos desde entonces, que siguen en borrador.`,
    ),
    language,
  );
}
