import { signInLimits } from './limits';
import { uploadMessages } from './upload-words';
import { inLanguage, type Words, words } from './words';

/** Messages that several checks of the admin panel share, in its three languages. */
export const messages = {
  ...uploadMessages,
  required: words(
    'Ce champ est nécessaire pour publier.',
    'This field is needed to publish.',
    'Este campo es necesario para publicar.',
  ),
  requiredInFrench: words(
    'Ce champ est nécessaire en français pour publier.',
    'This field is needed in French to publish.',
    'Este campo es necesario en francés para publicar.',
  ),
  requiredToShow: words(
    'Ce champ est vide dans une langue cochée « Montrer cette langue ».',
    'This field is empty in a language where “Show this language” is ticked.',
    'Este campo está vacío en un idioma con la casilla «Mostrar este idioma» marcada.',
  ),
  reservedSlug: words(
    'Cette adresse est déjà celle d’une rubrique du site. Choisissez-en une autre.',
    'This is already the address of a section of the site. Choose another one.',
    'Esta dirección ya es la de una sección del sitio. Elija otra.',
  ),
  takenSlug: words(
    'Cette adresse est déjà prise par un autre contenu (peut-être dans la corbeille). Choisissez-en une autre.',
    'This address is already taken by other content (perhaps in the bin). Choose another one.',
    'Esta dirección ya está ocupada por otro contenido (quizás en la papelera). Elija otra.',
  ),
  ownParent: words(
    'Une page ne peut pas être rangée sous elle-même ni sous une de ses sous-pages.',
    'A page can’t be placed under itself or under one of its own sub-pages.',
    'Una página no puede estar situada bajo sí misma ni bajo una de sus subpáginas.',
  ),
  endBeforeStart: words(
    'La fin est avant le début.',
    'The end is before the start.',
    'El final es anterior al inicio.',
  ),
  bothCoordinates: words(
    'Donnez la latitude et la longitude, ou aucune des deux.',
    'Give both latitude and longitude, or neither.',
    'Indique la latitud y la longitud, o ninguna de las dos.',
  ),
  noticeWithoutEnd: words(
    'Un avis urgent a une date de fin.',
    'An urgent notice has an end date.',
    'Un aviso urgente tiene una fecha de fin.',
  ),
  oldAddress: words(
    'Une adresse de ce site, sans le nom du site, par exemple /fr/ancienne-page ou /spip.php?article12.',
    'An address of this site, without the name of the site, for example /en/old-page or /spip.php?article12.',
    'Una dirección de este sitio, sin el nombre del sitio, por ejemplo /es/pagina-antigua o /spip.php?article12.',
  ),
  redirectToNothing: words(
    'Choisissez où mène cette adresse.',
    'Choose where this address leads.',
    'Elija a dónde lleva esta dirección.',
  ),
  redirectWithin: words(
    'Choisissez un contenu ou une rubrique plutôt qu’une adresse de ce site.',
    'Choose content or a section rather than an address of this site.',
    'Elija un contenido o una sección en lugar de una dirección de este sitio.',
  ),
  notItself: words(
    'Un contenu ne peut pas être lié à lui-même.',
    'Content can’t be linked to itself.',
    'Un contenido no puede enlazarse a sí mismo.',
  ),
  altMissing: words(
    'Décrivez l’image (la description est lue à voix haute), ou cochez « Image décorative ».',
    'Describe the picture (the description is read aloud), or tick “Decorative picture”.',
    'Describa la imagen (la descripción se lee en voz alta) o marque «Imagen decorativa».',
  ),
  bodyOrFile: words(
    'Un document a au moins un texte ou un fichier.',
    'A document has at least a text or a file.',
    'Un documento tiene al menos un texto o un archivo.',
  ),
  oneFileEach: words(
    'Deux fichiers ont la même langue et le même format : ils auraient la même adresse.',
    'Two files have the same language and format: they would have the same address.',
    'Dos archivos tienen el mismo idioma y formato: tendrían la misma dirección.',
  ),
  webAddress: words(
    'Ce n’est pas une adresse web. Écrivez-la comme www.exemple.org ou https://exemple.org/page.',
    'This is not a web address. Write it like www.example.org or https://example.org/page.',
    'No es una dirección web. Escríbala como www.ejemplo.org o https://ejemplo.org/pagina.',
  ),
  linkAddress: words(
    'Ce lien ne mène nulle part. Écrivez une adresse web (www.exemple.org), une adresse électronique ou un numéro de téléphone.',
    'This link leads nowhere. Write a web address (www.example.org), an e-mail address or a phone number.',
    'Este enlace no lleva a ninguna parte. Escriba una dirección web (www.ejemplo.org), una dirección electrónica o un número de teléfono.',
  ),
  textLink: words(
    'Ce lien ne mène nulle part. Écrivez une adresse web (www.exemple.org), une adresse électronique, un numéro de téléphone ou une page de ce site (/fr/page).',
    'This link leads nowhere. Write a web address (www.example.org), an e-mail address, a phone number or a page of this site (/en/page).',
    'Este enlace no lleva a ninguna parte. Escriba una dirección web (www.ejemplo.org), una dirección electrónica, un número de teléfono o una página de este sitio (/es/pagina).',
  ),
  emailAddress: words(
    'Une des adresses n’est pas une adresse électronique.',
    'One of the addresses is not an e-mail address.',
    'Una de las direcciones no es un correo electrónico.',
  ),
  filesNeverChange: words(
    'Un fichier ne se remplace pas : ajoutez le nouveau et choisissez-le dans le document.',
    'A file can’t be replaced: add the new one and choose it in the document.',
    'Un archivo no se puede reemplazar: añada el nuevo y elíjalo en el documento.',
  ),
  passwordWeak: words(
    'Ce mot de passe est trop facile à deviner. Prenez par exemple quatre mots sans lien entre eux.',
    'This password is too easy to guess. Use, for example, four unrelated words.',
    'Esta contraseña es demasiado fácil de adivinar. Use, por ejemplo, cuatro palabras sin relación entre sí.',
  ),
  passwordShort: words(
    `Un mot de passe a au moins ${signInLimits.minPasswordLength} caractères.`,
    `A password must have at least ${signInLimits.minPasswordLength} characters.`,
    `Una contraseña debe tener al menos ${signInLimits.minPasswordLength} caracteres.`,
  ),
  passwordSame: words(
    'Choisissez un mot de passe différent de l’actuel.',
    'Choose a password different from the current one.',
    'Elija una contraseña distinta de la actual.',
  ),
  homePage: words(
    'Cette page est la page d’accueil : choisissez-en une autre dans les Paramètres d’abord.',
    'This page is the home page: choose another one in Settings first.',
    'Esta página es la página de inicio: elija otra primero en los Ajustes.',
  ),
  allLanguages: words(
    'Demandez une langue à la fois (fr, en ou es).',
    'Ask for one language at a time (fr, en or es).',
    'Pida un solo idioma a la vez (fr, en o es).',
  ),
  databaseBusy: words(
    'Le site est occupé et rien n’a été enregistré. Réessayez dans un instant.',
    'The site is busy and nothing was saved. Try again in a moment.',
    'El sitio está ocupado y no se ha guardado nada. Inténtelo de nuevo dentro de un momento.',
  ),
  databaseAway: words(
    'La base de données ne répond pas : rien n’a été enregistré. Ce que vous avez écrit est gardé sur cet ordinateur. Réessayez dans un instant.',
    'The database is not answering: nothing was saved. What you have written is kept on this computer. Try again in a moment.',
    'La base de datos no responde: no se ha guardado nada. Lo que ha escrito se conserva en este ordenador. Inténtelo de nuevo dentro de un momento.',
  ),
  databaseAwayTitle: words(
    'La base de données ne répond pas',
    'The database is not answering',
    'La base de datos no responde',
  ),
  databaseReplaced: words(
    'Le fichier de la base de données a été supprimé ou remplacé pendant que le site tournait : rien n’a été enregistré. Gardez cette page ouverte et prévenez qui s’occupe du serveur.',
    'The database file was deleted or replaced while the site was running: nothing was saved. Keep this page open and tell whoever looks after the server.',
    'El archivo de la base de datos se ha borrado o sustituido mientras el sitio funcionaba: no se ha guardado nada. Deje esta página abierta y avise a quien se ocupa del servidor.',
  ),
  diskFull: words(
    'Le disque du serveur est plein : rien n’a été enregistré. Gardez cette page ouverte et prévenez qui s’occupe du serveur.',
    'The disk of the server is full: nothing was saved. Keep this page open and tell whoever looks after the server.',
    'El disco del servidor está lleno: no se ha guardado nada. Deje esta página abierta y avise a quien se ocupa del servidor.',
  ),
  tryAgain: words('Réessayer', 'Try again', 'Intentarlo de nuevo'),
  notSaved: words(
    'Rien n’a été enregistré : une erreur est survenue. Réessayez ; si cela continue, prévenez qui s’occupe du serveur.',
    'Nothing was saved: an error occurred. Try again; if it keeps happening, tell whoever looks after the server.',
    'No se ha guardado nada: se ha producido un error. Inténtelo de nuevo; si el problema continúa, avise a quien se ocupa del servidor.',
  ),
  lockedByOther: words(
    'Quelqu’un d’autre modifie ce contenu en ce moment\u00a0: ici, rien n’a été enregistré. Attendez un instant, ou prenez la main dans le formulaire.',
    'Someone else is editing this content right now: nothing was saved here. Wait a moment, or take over in the form.',
    'Otra persona está modificando este contenido en este momento: aquí no se ha guardado nada. Espere un momento o tome el relevo en el formulario.',
  ),
  savedElsewhere: words(
    'Ce contenu a été enregistré ailleurs au même moment. Rien n’a été perdu là-bas ; ici, rechargez la page et réessayez.',
    'This content was saved elsewhere at the same moment. Nothing was lost there; here, reload the page and try again.',
    'Este contenido se ha guardado en otro lugar al mismo tiempo. Allí no se ha perdido nada; aquí, recargue la página e inténtelo de nuevo.',
  ),
} satisfies Record<string, Words>;

/** One of the shared messages in the language of whoever asks. */
export function say(message: keyof typeof messages, req: { i18n?: { language?: string } }): string {
  return inLanguage(messages[message], req.i18n?.language);
}
