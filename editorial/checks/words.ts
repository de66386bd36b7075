import { colon } from '@/lib/french-spaces';
import { textLimits } from '@/lib/limits';
import { type Locale, sourceLocale } from '@/lib/locales';
import { messages } from '@/lib/staff-words';
import { inLanguage, type Words, words } from '@/lib/words';
import { languageNames } from '../language-names';
import type { Point, RuleName } from './point';

/** What was found, and what to do about it. `{field}`, `{about}` and `{count}` stand for those of the point. */
type Told = { found: Words; mend: Words };

const told: Record<RuleName, Told> = {
  required: {
    found: words('« {field} » est vide', '“{field}” is empty', '«{field}» está vacío'),
    mend: messages.required,
  },
  'picture-undescribed': {
    found: words(
      'Image : il manque la description ({about})',
      'Picture: the description is missing ({about})',
      'Imagen: falta la descripción ({about})',
    ),
    mend: messages.altMissing,
  },
  'picture-people': {
    found: words(
      'Image : la question « Personnes » est sans réponse ({about})',
      'Picture: the question “People” has no answer ({about})',
      'Imagen: la pregunta «Personas» no tiene respuesta ({about})',
    ),
    mend: words(
      'Répondez-y dans l’image. Sans réponse, elle n’apparaît pas sur le site.',
      'Answer it in the picture. Without an answer, it does not appear on the site.',
      'Respóndala en la imagen. Sin respuesta, no aparece en el sitio.',
    ),
  },
  'picture-gone': {
    found: words('L’image n’existe plus', 'The picture no longer exists', 'La imagen ya no existe'),
    mend: words(
      'Choisissez-en une autre, ou retirez-la d’ici.',
      'Choose another one, or remove it from here.',
      'Elija otra o quítela de aquí.',
    ),
  },
  'picture-untranslated': {
    found: words(
      'Image : la description n’est pas traduite ({about})',
      'Picture: the description is not translated ({about})',
      'Imagen: la descripción no está traducida ({about})',
    ),
    mend: words(
      'Écrivez-la dans cette langue, dans l’image.',
      'Write it in this language, in the picture.',
      'Escríbala en este idioma, en la imagen.',
    ),
  },
  'link-wordless': {
    found: words('Lien sans mots', 'Link without text', 'Enlace sin texto'),
    mend: words(
      'Écrivez les mots du lien, ou retirez-le.',
      'Write the link text, or remove the link.',
      'Escriba el texto del enlace o quite el enlace.',
    ),
  },
  'link-vague': {
    found: words('Lien « {about} »', 'Link “{about}”', 'Enlace «{about}»'),
    mend: words('Dites où mène le lien.', 'Say where the link leads.', 'Diga a dónde lleva el enlace.'),
  },
  'link-nowhere': {
    found: words(
      'Le lien « {about} » ne mène nulle part',
      'The link “{about}” leads nowhere',
      'El enlace «{about}» no lleva a ninguna parte',
    ),
    mend: words(
      'Choisissez où il mène, ou retirez-le.',
      'Choose where it leads, or remove it.',
      'Elija a dónde lleva o quítelo.',
    ),
  },
  'link-broken': {
    found: words(
      'Un lien mène à un contenu retiré ({about})',
      'A link leads to content that was removed ({about})',
      'Un enlace lleva a un contenido retirado ({about})',
    ),
    mend: words('Choisissez un autre contenu.', 'Choose other content.', 'Elija otro contenido.'),
  },
  'link-waiting': {
    found: words(
      'Un lien mène à un contenu qui n’est pas sur le site ({about})',
      'A link leads to content that is not on the site ({about})',
      'Un enlace lleva a un contenido que no está en el sitio ({about})',
    ),
    mend: words(
      'Le lien paraîtra quand ce contenu sera publié.',
      'The link will appear once that content is published.',
      'El enlace aparecerá cuando se publique ese contenido.',
    ),
  },
  'file-gone': {
    found: words('Le fichier n’existe plus', 'The file no longer exists', 'El archivo ya no existe'),
    mend: words('Choisissez-en un autre.', 'Choose another one.', 'Elija otro.'),
  },
  'file-password': {
    found: words(
      'Le fichier est protégé par un mot de passe ({about})',
      'The file is protected by a password ({about})',
      'El archivo está protegido por una contraseña ({about})',
    ),
    mend: words(
      'Personne ne pourrait l’ouvrir. Enregistrez-le sans mot de passe, ajoutez-le et choisissez-le ici.',
      'Nobody could open it. Save it without a password, add it and choose it here.',
      'Nadie podría abrirlo. Guárdelo sin contraseña, añádalo y elíjalo aquí.',
    ),
  },
  'file-no-pages': {
    found: words(
      'Le fichier n’a aucune page ({about})',
      'The file has no page ({about})',
      'El archivo no tiene ninguna página ({about})',
    ),
    mend: words(
      'Exportez-le à nouveau en PDF, ajoutez-le et choisissez-le ici.',
      'Export it as PDF again, add it and choose it here.',
      'Expórtelo de nuevo en PDF, añádalo y elíjalo aquí.',
    ),
  },
  'file-unreadable': {
    found: words(
      'Le site n’a pas pu lire le fichier ({about})',
      'The site could not read the file ({about})',
      'El sitio no pudo leer el archivo ({about})',
    ),
    mend: words(
      'Ouvrez-le pour voir s’il est abîmé. Si oui, exportez-le à nouveau et remplacez-le.',
      'Open it to see whether it is damaged. If so, export it again and replace it.',
      'Ábralo para ver si está dañado. Si lo está, expórtelo de nuevo y reemplácelo.',
    ),
  },
  'file-tracked-changes': {
    found: words(
      'Le fichier contient des modifications suivies ({about})',
      'The file contains tracked changes ({about})',
      'El archivo contiene cambios registrados ({about})',
    ),
    mend: words(
      'Les lecteurs verraient le texte supprimé et les noms. Acceptez les modifications, puis ajoutez le fichier à nouveau.',
      'Readers would see the deleted text and the names. Accept the changes, then add the file again.',
      'Los lectores verían el texto suprimido y los nombres. Acepte los cambios y añada el archivo de nuevo.',
    ),
  },
  'file-comments': {
    found: words(
      'Le fichier contient des commentaires ({about})',
      'The file contains comments ({about})',
      'El archivo contiene comentarios ({about})',
    ),
    mend: words(
      'Les lecteurs les verraient, avec les noms. Supprimez-les, puis ajoutez le fichier à nouveau.',
      'Readers would see them, with names. Delete them, then add the file again.',
      'Los lectores los verían, con los nombres. Elimínelos y añada el archivo de nuevo.',
    ),
  },
  'file-hidden-text': {
    found: words(
      'Le fichier contient du texte masqué ({about})',
      'The file contains hidden text ({about})',
      'El archivo contiene texto oculto ({about})',
    ),
    mend: words(
      'Les lecteurs peuvent l’afficher. Supprimez-le s’il n’est pas pour eux, puis ajoutez le fichier à nouveau.',
      'Readers can display it. Delete it if it is not meant for them, then add the file again.',
      'Los lectores pueden mostrarlo. Elimínelo si no es para ellos y añada el archivo de nuevo.',
    ),
  },
  'relation-gone': {
    found: words(
      '« {field} » nomme un contenu retiré ({about})',
      '“{field}” names content that was removed ({about})',
      '«{field}» menciona un contenido retirado ({about})',
    ),
    mend: words('Le site ne le montre pas.', 'The site does not show it.', 'El sitio no lo muestra.'),
  },
  'parent-hidden': {
    found: words(
      'La page du dessus n’est pas sur le site ({about})',
      'The page above it is not on the site ({about})',
      'La página superior no está en el sitio ({about})',
    ),
    mend: words(
      'Sans elle, cette page n’a pas d’adresse.',
      'Without it, this page has no address.',
      'Sin ella, esta página no tiene dirección.',
    ),
  },
  'heading-jump': {
    found: words(
      'Le titre « {about} » saute un niveau',
      'The heading “{about}” skips a level',
      'El título «{about}» salta un nivel',
    ),
    mend: words(
      'Qui écoute le texte cherche le niveau qui manque.',
      'People who listen to the text look for the level that is missing.',
      'Quien escucha el texto busca el nivel que falta.',
    ),
  },
  'long-sentence': {
    found: words('Phrase de {count} mots', 'Sentence of {count} words', 'Frase de {count} palabras'),
    mend: words(
      `« {about} » Coupez-la : au-delà de ${textLimits.maxSentenceWords} mots, on perd le fil.`,
      `“{about}” Split it: beyond ${textLimits.maxSentenceWords} words, readers lose the thread.`,
      `«{about}» Córtela: con más de ${textLimits.maxSentenceWords} palabras se pierde el hilo.`,
    ),
  },
  'long-paragraph': {
    found: words('Paragraphe de {count} mots', 'Paragraph of {count} words', 'Párrafo de {count} palabras'),
    mend: words(
      `« {about} » Faites-en deux : ${textLimits.maxParagraphWords} mots au plus.`,
      `“{about}” Split it in two: ${textLimits.maxParagraphWords} words at most.`,
      `«{about}» Divídalo en dos: ${textLimits.maxParagraphWords} palabras como máximo.`,
    ),
  },
  summary: {
    found: words('Il manque le résumé', 'The summary is missing', 'Falta el resumen'),
    mend: words(
      'Les listes et les moteurs de recherche le montrent.',
      'Lists and search engines show it.',
      'Las listas y los buscadores lo muestran.',
    ),
  },
  'table-caption': {
    found: words('Tableau sans légende', 'Table without a caption', 'Tabla sin leyenda'),
    mend: words(
      'Dites ce qu’il montre (menu du tableau, « Légende »).',
      'Say what it shows (table menu, “Caption”).',
      'Diga qué muestra (menú de la tabla, «Leyenda»).',
    ),
  },
  'end-before-start': {
    found: words('Fin avant le début', 'End before the start', 'Fin antes del inicio'),
    mend: messages.endBeforeStart,
  },
  'event-place': {
    found: words('Il manque le lieu', 'The place is missing', 'Falta el lugar'),
    mend: words(
      'Donnez un nom, une rue ou une ville.',
      'Give a name, a street or a town.',
      'Indique un nombre, una calle o una ciudad.',
    ),
  },
  'event-online': {
    found: words('Il manque l’adresse en ligne', 'The online address is missing', 'Falta la dirección en línea'),
    mend: words(
      'Donnez-la, ou l’adresse d’inscription.',
      'Give it, or the registration address.',
      'Indíquela, o la dirección de inscripción.',
    ),
  },
  'body-or-file': {
    found: words('Ni texte ni fichier', 'Neither a text nor a file', 'Ni texto ni archivo'),
    mend: messages.bodyOrFile,
  },
  'translation-missing': {
    found: words(
      'Des textes ne sont pas traduits ({count})',
      'Some texts are not translated ({count})',
      'Algunos textos no están traducidos ({count})',
    ),
    mend: words(
      'Cette langue est montrée : ils y manquent.',
      'This language is shown on the site, and these texts are missing from it.',
      'Este idioma se muestra en el sitio y le faltan esos textos.',
    ),
  },
  'translation-stale': {
    found: words(
      'La traduction est à revoir ({count})',
      'The translation is to be checked ({count})',
      'La traducción está por revisar ({count})',
    ),
    mend: words(
      'Le français a changé ; l’ancien texte est encore montré.',
      'The French has changed; the old text is still shown.',
      'El francés ha cambiado; todavía se muestra el texto antiguo.',
    ),
  },
};

/** A point as it is read: what was found and what to do about it, in the language of whoever reads. */
export function inWords(point: Point, field: string, language: string): { found: string; mend: string } {
  const { found, mend } = told[point.rule];
  const say = (text: Words) => filledIn(inLanguage(text, language), point, field, language);
  return { found: say(found), mend: say(mend) };
}

function filledIn(text: string, { about = '', count = 0 }: Point, field: string, language: string): string {
  const whole = about === '' ? text.replace(/ \(\{about\}\)|(^| )[«“]\s?\{about\}\s?[»”]/, '').trim() : text;
  const spaced = language === 'fr' ? whole.replace(/ (?=[:;?!»])|(?<=«) /g, '\u00a0') : whole;
  const values: Record<string, string> = { field, about, count: String(count) };
  return spaced.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/** What is put before a point in another language than French: `Anglais : `. */
export function languagePrefix(locale: Locale | null, language: string): string {
  if (locale === null || locale === sourceLocale) return '';
  return inLanguage(languageNames[locale], language) + colon(language);
}
