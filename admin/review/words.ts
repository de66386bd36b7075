import type { Locale } from '@/lib/locales';
import { words } from '@/lib/words';

export const toReview = words('À relire', 'To review', 'Por revisar');
export const myRequests = words('Mes demandes', 'My requests', 'Mis peticiones');
export const reviewed = words('Relu cette semaine', 'Reviewed this week', 'Revisado esta semana');
export const review = words('Relire', 'Review', 'Revisar');
export const goOn = words('Continuer', 'Continue', 'Continuar');
export const untitled = words('Sans titre', 'Untitled', 'Sin título');

export const noneWaits = words(
  'Rien n’attend de relecture. Ce qu’on vous demandera de relire paraîtra ici.',
  'Nothing is waiting for a review. What you are asked to review will appear here.',
  'Nada espera revisión. Lo que le pidan revisar aparecerá aquí.',
);
export const noRequest = words(
  'Vous n’attendez aucune relecture. Pour en demander une, ouvrez un brouillon et choisissez « Demander une relecture ».',
  'You are not waiting for any review. To ask for one, open a draft and choose “Ask for a review”.',
  'No espera ninguna revisión. Para pedir una, abra un borrador y elija «Pedir una revisión».',
);
export const answerReaches = words(
  'La personne reçoit votre réponse dans « Mes demandes ».',
  'The person receives your answer in “My requests”.',
  'La persona recibe su respuesta en «Mis peticiones».',
);

const waiting: Record<Locale, (count: number) => string> = {
  fr: (count) => (count === 1 ? 'Un texte vous attend.' : `${count} textes vous attendent.`),
  en: (count) => (count === 1 ? 'One text is waiting for you.' : `${count} texts are waiting for you.`),
  es: (count) => (count === 1 ? 'Un texto le espera.' : `${count} textos le esperan.`),
};
export const waitingFor = (count: number, language: Locale): string => waiting[language](count);

const published = words('déjà publié', 'already published', 'ya publicado');
const notYet = words('pas encore publié', 'not published yet', 'aún no publicado');
export const isPublished = (publication: string) =>
  publication === 'published' || publication === 'changed' ? published : notYet;

export const sentBackBy = words('renvoyé par', 'sent back by', 'devuelto por');
export const publishedBy = words('publié par', 'published by', 'publicado por');
export const waits = words('attend une réponse depuis', 'waiting for an answer since', 'espera respuesta desde');

export const whatChanges = words('Ce qui change', 'What changes', 'Lo que cambia');
export const allIsNew = words(
  'Rien de ce texte n’est encore sur le site : tout est nouveau.',
  'Nothing of this text is on the site yet: all of it is new.',
  'Nada de este texto está aún en el sitio: todo es nuevo.',
);
export const yourAnswer = words('Votre réponse', 'Your answer', 'Su respuesta');
export const trail = words('Le fil', 'The thread', 'El hilo');
export const editMyself = words('Modifier moi-même', 'Edit it myself', 'Modificarlo yo');
export const noNote = words('Sans mot.', 'No note.', 'Sin nota.');
export const oneChange = words('1 changement', '1 change', '1 cambio');
export const manyChanges = words('changements', 'changes', 'cambios');
export const against = words(
  'par rapport au texte publié.',
  'compared with the published text.',
  'respecto al texto publicado.',
);

export const nothingToMend = words('Aucun point à corriger', 'Nothing to fix', 'Ningún punto por corregir');

export const notAsked = words(
  'Personne n’attend de réponse pour ce texte : la demande a été retirée, ou quelqu’un a déjà répondu.',
  'Nobody is waiting for an answer about this text: the request was withdrawn, or someone has already answered.',
  'Nadie espera una respuesta sobre este texto: la petición se ha retirado o alguien ya ha respondido.',
);
export const gone = words('Ce texte n’existe plus.', 'This text no longer exists.', 'Este texto ya no existe.');
export const backToList = words(
  'Voir ce qui est à relire',
  'See what is to be reviewed',
  'Ver lo que está por revisar',
);
export const openText = words('Ouvrir le texte', 'Open the text', 'Abrir el texto');

export const steps = {
  asked: words('demande de relecture', 'request for review', 'petición de revisión'),
  withdrawn: words('demande retirée', 'request withdrawn', 'petición retirada'),
  'sent-back': words('renvoi avec un mot', 'sent back with a note', 'devolución con una nota'),
  published: words('publication', 'publication', 'publicación'),
  'taken-off': words('retrait du site', 'taken off the site', 'retirada del sitio'),
};

export const answer = {
  note: words('Un mot pour cette personne', 'A note for this person', 'Una nota para esta persona'),
  noteHint: words(
    'Facultatif pour publier, nécessaire pour renvoyer.',
    'Optional for publishing, required for sending back.',
    'Opcional para publicar, necesaria para devolver.',
  ),
  publish: words('Publier', 'Publish', 'Publicar'),
  sendBack: words('Renvoyer avec un mot', 'Send back with a note', 'Devolver con una nota'),
  consequence: words(
    'Publier met ces changements sur le site. Les traductions que cela touche deviennent « à revoir ».',
    'Publishing puts these changes on the site. The translations affected become “to check”.',
    'Publicar pone estos cambios en el sitio. Las traducciones afectadas pasan a «por revisar».',
  ),
  notPublished: words('Pas publié', 'Not published', 'No publicado'),
  notDone: words('Rien n’a été fait', 'Nothing was done', 'No se ha hecho nada'),
  changed: words('Le texte a changé', 'The text has changed', 'El texto ha cambiado'),
};

export const asking = {
  ask: words('Demander une relecture', 'Ask for a review', 'Pedir una revisión'),
  asked: words('Relecture demandée', 'Review asked for', 'Revisión pedida'),
  sentBack: words('Renvoyé avec un mot', 'Sent back with a note', 'Devuelto con una nota'),
  note: words('Un mot pour la personne qui relit', 'A note for whoever reviews', 'Una nota para quien revisa'),
  noteHint: words(
    'Facultatif. Elle le lira avant le texte.',
    'Optional. It will be read before the text.',
    'Opcional. La leerá antes que el texto.',
  ),
  consequence: words(
    'L’équipe d’édition est prévenue. Vous pouvez continuer à écrire en attendant.',
    'The editors are told. You can go on writing while you wait.',
    'Se avisa al equipo de edición. Puede seguir escribiendo mientras espera.',
  ),
  send: words('Envoyer la demande', 'Send the request', 'Enviar la petición'),
  cancel: words('Annuler', 'Cancel', 'Cancelar'),
  close: words('Fermer', 'Close', 'Cerrar'),
  withdraw: words('Retirer la demande', 'Withdraw the request', 'Retirar la petición'),
  waiting: words(
    'L’équipe d’édition n’a pas encore répondu.',
    'The editors have not answered yet.',
    'El equipo de edición aún no ha respondido.',
  ),
  askAgain: words('Demander à nouveau', 'Ask again', 'Pedir de nuevo'),
  review: words('Relire ce qui change', 'Review what changes', 'Revisar lo que cambia'),
};
