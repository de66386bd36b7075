import { words } from '@/lib/words';
import { stateWords } from './languages';

const space = '\u00a0';

/** The words of the view in which a document is translated. */
export const translateWords = {
  tab: words('Traduire', 'Translate', 'Traducir'),
  languages: words('Langues de ce contenu', 'Languages of this content', 'Idiomas de este contenido'),
  original: words('Langue d’origine', 'Original language', 'Idioma original'),
  choose: words(
    'Choisissez la langue dans laquelle traduire.',
    'Choose the language to translate into.',
    'Elija el idioma al que traducir.',
  ),
  nothing: words(
    'Le français n’a encore aucun texte. Écrivez-le d’abord.',
    'There is no French text yet. Write it first.',
    'Todavía no hay texto en francés. Escríbalo primero.',
  ),
  refused: words(
    'Votre compte ne donne pas accès à cette page.',
    'Your account has no access to this page.',
    'Su cuenta no da acceso a esta página.',
  ),
  frenchPublished: words(
    'À gauche le français publié, que l’on ne peut pas changer ici.',
    'On the left the published French, which can’t be changed here.',
    'A la izquierda el francés publicado, que no se puede cambiar aquí.',
  ),
  frenchChanged: words(
    'À gauche le français le plus récent, que l’on ne peut pas changer ici. Il a des changements qui ne sont pas encore publiés.',
    'On the left the newest French, which can’t be changed here. It has changes that are not published yet.',
    'A la izquierda el francés más reciente, que no se puede cambiar aquí. Tiene cambios que todavía no están publicados.',
  ),
  frenchUnpublished: words(
    'À gauche le français, que l’on ne peut pas changer ici. Il n’est pas encore publié.',
    'On the left the French, which can’t be changed here. It is not published yet.',
    'A la izquierda el francés, que no se puede cambiar aquí. Todavía no está publicado.',
  ),
  marks: words(
    'Les mots soulignés ont été ajoutés, les mots barrés retirés, depuis la dernière traduction',
    'Underlined words were added, words struck through were removed, since the last translation',
    'Las palabras subrayadas se han añadido, las tachadas se han quitado, desde la última traducción',
  ),
  shared: words(
    'Dates, lieu, images et liens sont communs aux trois langues.',
    'Dates, place, pictures and links are shared by the three languages.',
    'Fechas, lugar, imágenes y enlaces son comunes a los tres idiomas.',
  ),
  french: words('Français', 'French', 'Francés'),
  address: words('Adresse', 'Address', 'Dirección'),
  plain: words(
    'Lire le français sans les marques',
    'Read the French without the marks',
    'Leer el francés sin las marcas',
  ),
  copy: words('Copier le français', 'Copy the French', 'Copiar el francés'),
  copyInto: words('dans le champ', 'into the field', 'en el campo'),
  noFrench: words(
    'Ce texte a été retiré du français.',
    'This text was removed from the French.',
    'Este texto se ha quitado del francés.',
  ),
  replace: words(
    `Remplacer votre texte par le français${space}?`,
    'Replace your text with the French?',
    '¿Sustituir su texto por el francés?',
  ),
  replaceHint: words(
    'Ce champ a déjà un texte. Ctrl + Z le fait revenir.',
    'This field has a text already. Ctrl + Z brings it back.',
    'Este campo ya tiene un texto. Ctrl + Z lo recupera.',
  ),
  keep: words('Garder mon texte', 'Keep my text', 'Conservar mi texto'),
  replaceIt: words('Remplacer', 'Replace', 'Sustituir'),
  ...stateWords,
  staleChanged: words(
    `À revoir${space}: le français a changé`,
    'To check: the French has changed',
    'Por revisar: el francés ha cambiado',
  ),
  left: words('Laissé vide', 'Left empty', 'Se ha dejado vacío'),
  shown: words('Montrée', 'Shown', 'Visible'),
  hidden: words('Pas montrée', 'Not shown', 'No visible'),
  show: words('Montrer cette langue', 'Show this language', 'Mostrar este idioma'),
  next: words('Champ suivant à revoir', 'Next field to check', 'Siguiente campo por revisar'),
  upToDate: words('Traduction à jour', 'Translation up to date', 'Traducción al día'),
  nextDocument: words(
    'Enregistrer et passer au suivant',
    'Save and go to the next one',
    'Guardar y pasar al siguiente',
  ),
  back: words('Retour aux traductions', 'Back to the translations', 'Volver a las traducciones'),
  published: words('Publié', 'Published', 'Publicado'),
  saved: words('Enregistré', 'Saved', 'Guardado'),
  asDraft: words('comme brouillon', 'as a draft', 'como borrador'),
  saving: words('Enregistrement…', 'Saving…', 'Guardando…'),
  unsaved: words('Pas encore enregistré', 'Not saved yet', 'Todavía sin guardar'),
  failed: words(
    'Pas enregistré. Votre texte est toujours dans cette page, un nouvel essai est fait toutes les cinq secondes.',
    'Not saved. Your text is still on this page; saving is tried again every five seconds.',
    'No se ha guardado. Su texto sigue en esta página; se vuelve a intentar cada cinco segundos.',
  ),
  notSaved: words('Pas enregistré', 'Not saved', 'No se ha guardado'),
  notShown: words(
    'Cette langue ne peut pas encore être montrée',
    'This language can’t be shown yet',
    'Este idioma todavía no se puede mostrar',
  ),
  fillIn: words(`Ces champs sont nécessaires${space}:`, 'These fields are needed:', 'Estos campos son necesarios:'),
  lockedBy: words('a ouvert ce contenu', 'has opened this content', 'ha abierto este contenido'),
  someone: words('Quelqu’un d’autre', 'Someone else', 'Otra persona'),
  locked: words(
    'Vous pouvez lire. Pour écrire, attendez que le contenu soit fermé (cinq minutes sans écrire suffisent), puis rechargez la page.',
    'You can read it. To write, wait until the content is closed (five minutes without writing is enough), then reload the page.',
    'Puede leer. Para escribir, espere a que se cierre el contenido (bastan cinco minutos sin escribir) y vuelva a cargar la página.',
  ),
  binned: words(
    'Ce contenu est dans la corbeille.',
    'This content is in the bin.',
    'Este contenido está en la papelera.',
  ),
  appears: words(
    'Ce qui est enregistré ici paraît sur le site quand ce contenu est publié.',
    'What is saved here appears on the site when this content is published.',
    'Lo que se guarda aquí aparece en el sitio cuando se publica este contenido.',
  ),
  openForm: words('Ouvrir pour publier', 'Open to publish', 'Abrir para publicar'),
  keyboard: words('Au clavier', 'With the keyboard', 'Con el teclado'),
  keys: {
    move: words(
      'champ suivant ou précédent à revoir',
      'next or previous field to check',
      'campo siguiente o anterior por revisar',
    ),
    save: words('enregistrer', 'save', 'guardar'),
    copy: words(
      'copier le français dans le champ où vous écrivez',
      'copy the French into the field you are writing in',
      'copiar el francés en el campo en el que escribe',
    ),
  },
};

/** `3 champs à revoir sur 8` */
export const countWords = (left: number, total: number) =>
  words(
    `${left}${space}${left > 1 ? 'champs' : 'champ'} à revoir sur ${total}`,
    `${left} of ${total} fields to check`,
    `${left} de ${total} campos por revisar`,
  );
