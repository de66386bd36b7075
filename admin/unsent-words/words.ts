import { localeOrSource } from '@/lib/locales';
import { momentInWords } from '@/lib/moments';
import { inLanguage, type Words, words } from '@/lib/words';
import type { Hindrance } from './use-unsent-words';

/** What hinders: its title. */
export const hindranceTitles: Record<Hindrance, Words> = {
  offline: words('Vous écrivez hors ligne', 'You are writing offline', 'Está escribiendo sin conexión'),
  session: words('Reconnectez-vous pour enregistrer', 'Log in again to save', 'Vuelva a iniciar sesión para guardar'),
  server: words('Le site ne répond pas', 'The site is not responding', 'El sitio no responde'),
};

const moment = (at: number, language: string) => momentInWords(new Date(at).toISOString(), localeOrSource(language));

/** What is kept, since when, and what happens to it. */
export function hindranceText(hindrance: Hindrance, since: number, language: string): string {
  const when = moment(since, language);
  const text: Record<Hindrance, Words> = {
    offline: words(
      `Hors ligne\u00a0: vos mots sont gardés ici, sur cet ordinateur, depuis ${when}. Ils seront enregistrés dès que la connexion revient. Vous pouvez continuer.`,
      `Offline: what you have written since ${when} is kept here, on this computer. It will be saved as soon as the connection is back. You can continue.`,
      `Sin conexión: sus palabras se conservan aquí, en este ordenador, desde ${when}. Se guardarán en cuanto vuelva la conexión. Puede continuar.`,
    ),
    session: words(
      `Rien n’est perdu\u00a0: ce que vous avez écrit depuis ${when} est gardé sur cet ordinateur. Reconnectez-vous dans un autre onglet, puis revenez ici\u00a0: vos mots seront enregistrés.`,
      `Nothing is lost: what you have written since ${when} is kept on this computer. Log in again in another tab, then come back here: your words will be saved.`,
      `No se ha perdido nada: lo que ha escrito desde ${when} se conserva en este ordenador. Vuelva a iniciar sesión en otra pestaña y regrese aquí: sus palabras se guardarán.`,
    ),
    server: words(
      `Vos mots sont gardés sur cet ordinateur depuis ${when}. Ils seront enregistrés dès que le site répond. Vous pouvez continuer.`,
      `What you have written since ${when} is kept on this computer. It will be saved as soon as the site responds. You can continue.`,
      `Sus palabras se conservan en este ordenador desde ${when}. Se guardarán en cuanto el sitio responda. Puede continuar.`,
    ),
  };
  return inLanguage(text[hindrance], language);
}

export const logIn = words('Se reconnecter', 'Log in again', 'Volver a iniciar sesión');
export const offeredTitle = words(
  'Des mots n’ont pas été enregistrés',
  'Some words were not saved',
  'Algunas palabras no se han guardado',
);
export const takeBack = words('Reprendre ces mots', 'Bring these words back', 'Recuperar estas palabras');
export const leave = words('Les oublier', 'Discard them', 'Descartarlas');
export const notTaken = words(
  'Ils n’ont pas pu être enregistrés. Ils restent gardés ici\u00a0: réessayez dans un instant.',
  'They could not be saved. They stay here: try again in a moment.',
  'No se han podido guardar. Siguen aquí: inténtelo de nuevo dentro de un momento.',
);

/** What is offered on coming back; said too, when the text was saved elsewhere since. */
export function offeredText(at: number, savedElsewhereAt: number | null, language: string): string {
  const typed = moment(at, language);
  const plain = words(
    `Vous les avez écrits ici ${typed}. Reprenez-les\u00a0: ils deviennent votre brouillon.`,
    `You wrote them here ${typed}. Bring them back: they become your draft.`,
    `Las escribió aquí ${typed}. Recupérelas: se convierten en su borrador.`,
  );
  if (savedElsewhereAt === null) return inLanguage(plain, language);
  const saved = moment(savedElsewhereAt, language);
  return inLanguage(
    words(
      `Vous les avez écrits ici ${typed}. Une version plus récente existe\u00a0: ce texte a été enregistré ailleurs ${saved}. Si vous reprenez vos mots, ils passent devant\u00a0; l’autre version reste dans l’historique.`,
      `You wrote them here ${typed}. There is a newer version: this text was saved elsewhere ${saved}. If you bring your words back, they come first; the other version stays in the history.`,
      `Las escribió aquí ${typed}. Existe una versión más reciente: este texto se guardó en otro lugar ${saved}. Si recupera sus palabras, tienen prioridad; la otra versión queda en el historial.`,
    ),
    language,
  );
}
