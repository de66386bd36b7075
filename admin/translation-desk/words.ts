import { words } from '@/lib/words';

const space = '\u00a0';

/** The words of the translation desk. */
export const deskWords = {
  title: words('Traductions', 'Translations', 'Traducciones'),
  lead: words(
    `Le français vient d’abord. Une traduction paraît quand elle est complète et que «${space}Montrer cette langue${space}» est coché${space}; sinon le site montre le français.`,
    'French comes first. A translation appears when it is complete and “Show this language” is ticked; otherwise the site shows the French.',
    'El francés va primero. Una traducción aparece cuando está completa y «Mostrar este idioma» está marcado; si no, el sitio muestra el francés.',
  ),
  progress: words('Avancement', 'Progress', 'Avance'),
  list: words('Liste', 'List', 'Lista'),
  filter: words('Filtrer les traductions', 'Filter the translations', 'Filtrar las traducciones'),
  search: words('Titre', 'Title', 'Título'),
  language: words('Langue', 'Language', 'Idioma'),
  both: words('Anglais et espagnol', 'English and Spanish', 'Inglés y español'),
  state: words('État', 'State', 'Estado'),
  collection: words('Contenu', 'Content', 'Contenido'),
  all: words('Tout', 'All', 'Todo'),
  submit: words('Filtrer', 'Filter', 'Filtrar'),
  reset: words('Tout afficher', 'Show everything', 'Mostrar todo'),
  changed: words('Français modifié', 'French changed', 'Francés modificado'),
  notPublished: words(
    'Le français n’est pas encore publié',
    'The French is not published yet',
    'El francés todavía no está publicado',
  ),
  shown: words('Montrée', 'Shown', 'Visible'),
  hidden: words('Pas montrée', 'Not shown', 'No visible'),
  translate: words('Traduire', 'Translate', 'Traducir'),
  open: words('Ouvrir', 'Open', 'Abrir'),
  untitled: words('Sans titre', 'Untitled', 'Sin título'),
  done: words(
    `Tout ce qui est publié est traduit, à jour et montré.`,
    'Everything that is published is translated, up to date and shown.',
    'Todo lo publicado está traducido, al día y visible.',
  ),
  none: words(
    'Aucun contenu ne correspond à ces filtres.',
    'No content matches these filters.',
    'Ningún contenido coincide con estos filtros.',
  ),
};

/** The states that can be asked for, by their name in the address. */
export const stateFilters = {
  reste: words('Ce qui reste à faire', 'What is left to do', 'Lo que queda por hacer'),
  manquante: words('Manquante', 'Missing', 'Falta'),
  'a-revoir': words('À revoir', 'To check', 'Por revisar'),
  'pas-montree': words('À jour, pas montrée', 'Up to date, not shown', 'Al día, no visible'),
  tout: words('Tout', 'All', 'Todo'),
};

/** What readers see of a document, in one word. */
export const publicationWords = {
  draft: words('brouillon', 'draft', 'borrador'),
  published: words('publié', 'published', 'publicado'),
  changed: words(
    'publié, changements non publiés',
    'published, unpublished changes',
    'publicado, cambios sin publicar',
  ),
  off: words('retiré du site', 'taken off the site', 'retirado del sitio'),
};

/** `31 à jour, 6 à revoir, 11 manquantes, sur 48` */
export const progressWords = (current: number, stale: number, missing: number, total: number) =>
  words(
    `${current} à jour, ${stale} à revoir, ${missing} ${missing > 1 ? 'manquantes' : 'manquante'}, sur ${total}`,
    `${current} up to date, ${stale} to check, ${missing} missing, of ${total}`,
    `${current} al día, ${stale} por revisar, ${missing} ${missing === 1 ? 'falta' : 'faltan'}, de ${total}`,
  );

/** `3 champs à traduire` */
export const fieldsWords = (state: 'missing' | 'stale', count: number) =>
  state === 'missing'
    ? words(
        `${count}${space}${count > 1 ? 'champs' : 'champ'} à traduire`,
        `${count} ${count === 1 ? 'field' : 'fields'} to translate`,
        `${count} ${count === 1 ? 'campo' : 'campos'} por traducir`,
      )
    : words(
        `${count}${space}${count > 1 ? 'champs' : 'champ'} à revoir`,
        `${count} ${count === 1 ? 'field' : 'fields'} to check`,
        `${count} ${count === 1 ? 'campo' : 'campos'} por revisar`,
      );

export const totalWords = (total: number) =>
  words(
    `${total}${space}${total > 1 ? 'contenus' : 'contenu'}`,
    `${total} ${total === 1 ? 'item' : 'items'}`,
    `${total} ${total === 1 ? 'contenido' : 'contenidos'}`,
  );

/** The rest of the sentence above the list. */
export const orderWords = (page: number, pages: number) =>
  words(
    `, le français changé le plus récemment d’abord, ce qui n’est pas publié à la fin. Page ${page} sur ${pages}.`,
    `, most recently changed French first, what is not published last. Page ${page} of ${pages}.`,
    `, primero el francés que cambió más recientemente, lo no publicado al final. Página ${page} de ${pages}.`,
  );
