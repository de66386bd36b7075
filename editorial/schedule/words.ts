import { inLanguage, type Words, words } from '@/lib/words';

const messages = {
  past: words(
    'Ce moment est passé\u00a0: choisissez-en un à venir.',
    'This moment has passed: choose one in the future.',
    'Ese momento ya ha pasado: elija uno futuro.',
  ),
  never: words(
    'Cette heure n’existe pas\u00a0: cette nuit-là, les horloges passent de 2\u00a0h à 3\u00a0h. Choisissez 3\u00a0h.',
    'This time does not exist: that night the clocks go forward from 2:00 to 3:00. Choose 3:00.',
    'Esa hora no existe: esa noche los relojes pasan de las 2:00 a las 3:00. Elija las 3:00.',
  ),
  noMoment: words('Choisissez un jour et une heure.', 'Choose a day and a time.', 'Elija un día y una hora.'),
  gone: words(
    'Ce contenu n’existe plus, ou il est dans la corbeille.',
    'This content no longer exists, or it is in the bin.',
    'Este contenido ya no existe, o está en la papelera.',
  ),
  nothingToPublish: words(
    'Rien à programmer\u00a0: ce texte est déjà sur le site. Changez-le d’abord.',
    'Nothing to schedule: this text is already on the site. Change it first.',
    'Nada que programar: este texto ya está en el sitio. Cámbielo primero.',
  ),
  notOnSite: words(
    'Ce contenu n’est pas sur le site, et rien ne l’y met avant cette heure.',
    'This content is not on the site, and nothing puts it there before that time.',
    'Este contenido no está en el sitio, y nada lo pone allí antes de esa hora.',
  ),
  toFix: words(
    'À corriger avant de programmer. Un texte programmé paraît sans vous.',
    'To fix before scheduling. A scheduled text appears without you.',
    'Por corregir antes de programar. Un texto programado aparece sin usted.',
  ),
  calledOff: words(
    'Ce n’est plus programmé\u00a0: quelqu’un l’a déjà annulé, ou c’est fait.',
    'This is no longer scheduled: someone has called it off, or it has been done.',
    'Ya no está programado: alguien lo ha anulado o ya se ha hecho.',
  ),
} satisfies Record<string, Words>;

/** A refusal in the language of whoever asks. */
export function tell(message: keyof typeof messages, req: { i18n?: { language?: string } }): string {
  return inLanguage(messages[message], req.i18n?.language ?? 'fr');
}
