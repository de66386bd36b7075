import { words } from '@/lib/words';

/** What the server answers to what can't be done with a review. */
export const refusals = {
  notStaff: words(
    'Votre compte ne permet pas de demander une relecture.',
    'Your account does not allow you to ask for a review.',
    'Su cuenta no permite pedir una revisión.',
  ),
  notEditor: words(
    'Seules les personnes qui publient peuvent répondre à une demande de relecture.',
    'Only people who can publish may answer a request for review.',
    'Solo quienes pueden publicar pueden responder a una petición de revisión.',
  ),
  notYours: words(
    'Cette demande est celle d’une autre personne.',
    'This request is someone else’s.',
    'Esta petición es de otra persona.',
  ),
  gone: words('Ce texte n’existe plus.', 'This text no longer exists.', 'Este texto ya no existe.'),
  binned: words(
    'Ce texte est dans la corbeille : sortez-le d’abord de la corbeille.',
    'This text is in the bin: take it out of the bin first.',
    'Este texto está en la papelera: sáquelo primero de la papelera.',
  ),
  nothing: words(
    'Il n’y a rien à relire : tout ce qui est enregistré est déjà publié.',
    'There is nothing to review: everything that is saved is already published.',
    'No hay nada que revisar: todo lo guardado ya está publicado.',
  ),
  alreadyAsked: words(
    'Une relecture est déjà demandée pour ce texte.',
    'A review of this text has already been asked for.',
    'Ya se ha pedido una revisión de este texto.',
  ),
  notAsked: words(
    'Personne n’attend de réponse pour ce texte : la demande a été retirée, ou quelqu’un a déjà répondu.',
    'Nobody is waiting for an answer about this text: the request was withdrawn, or someone has already answered.',
    'Nadie espera una respuesta sobre este texto: la petición se ha retirado o alguien ya ha respondido.',
  ),
  stale: words(
    'Le texte a changé pendant que vous le relisiez. Rien n’a été fait : relisez la nouvelle version, puis répondez.',
    'The text changed while you were reviewing it. Nothing was done: review the new version, then answer.',
    'El texto ha cambiado mientras lo revisaba. No se ha hecho nada: revise la nueva versión y luego responda.',
  ),
  noteNeeded: words(
    'Écrivez un mot : sans lui, la personne ne saurait pas quoi reprendre.',
    'Write a note: without it the person would not know what to change.',
    'Escriba una nota: sin ella la persona no sabría qué cambiar.',
  ),
  noteTooLong: words(
    'Ce mot est trop long : 2 000 signes au plus.',
    'This note is too long: 2,000 characters at most.',
    'Esta nota es demasiado larga: 2000 caracteres como máximo.',
  ),
  unreadable: words(
    'La demande n’a pas pu être lue. Rechargez la page et réessayez.',
    'The request could not be read. Reload the page and try again.',
    'No se ha podido leer la petición. Recargue la página e inténtelo de nuevo.',
  ),
};
