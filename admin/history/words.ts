import type { Locale } from '@/lib/locales';
import { words } from '@/lib/words';

export const history = words('Historique', 'History', 'Historial');
export const lead = words(
  'Tout ce qui a été fait, et par qui. Reprendre une ancienne version crée un brouillon : le site ne change pas tant que vous ne publiez pas.',
  'Everything that has been done, and by whom. Using an older version again creates a draft: the site does not change until you publish.',
  'Todo lo que se ha hecho y quién lo ha hecho. Recuperar una versión anterior crea un borrador: el sitio no cambia hasta que publique.',
);
export const none = words(
  'Rien n’est encore enregistré. L’historique commence au premier enregistrement.',
  'Nothing has been saved yet. The history begins with the first save.',
  'Aún no hay nada guardado. El historial empieza con el primer guardado.',
);
export const lastDays = words('Ces sept derniers jours', 'The last seven days', 'Los últimos siete días');

const has = (fr: string, en: string, es: string) => ({
  other: words(` a ${fr}`, ` ${en}`, ` ha ${es}`),
  you: words(` avez ${fr}`, ` ${en}`, ` ha ${es}`),
});

/** What someone did, after their name; "vous" takes another verb in French. */
export const did = {
  saved: has('modifié le texte', 'changed the text', 'modificado el texto'),
  publication: has('publié', 'published', 'publicado'),
  asked: has('demandé une relecture', 'asked for a review', 'pedido una revisión'),
  withdrawn: has(
    'retiré la demande de relecture',
    'withdrew the request for review',
    'retirado la petición de revisión',
  ),
  'sent-back': has('renvoyé le texte', 'sent the text back', 'devuelto el texto'),
  published: has('relu et publié', 'reviewed and published', 'revisado y publicado'),
  'taken-off': has('retiré le texte du site', 'took the text off the site', 'retirado el texto del sitio'),
};

export const tags = {
  draft: words('Brouillon', 'Draft', 'Borrador'),
  live: words('Sur le site', 'On the site', 'En el sitio'),
  published: words('Publié', 'Published', 'Publicado'),
};

const saves: Record<Locale, (count: number) => string> = {
  fr: (count) => (count === 1 ? 'Un enregistrement plus tôt' : `${count} enregistrements plus tôt`),
  en: (count) => (count === 1 ? 'One earlier save' : `${count} earlier saves`),
  es: (count) => (count === 1 ? 'Un guardado anterior' : `${count} guardados anteriores`),
};
export const earlierSaves = (count: number, language: Locale): string => saves[language](count);

export const compare = words('Comparer', 'Compare', 'Comparar');
export const versionOf = words('la version de', 'the version from', 'la versión guardada');
export const what = {
  previous: words('Avec la version d’avant', 'With the previous version', 'Con la versión anterior'),
  now: words('Avec le texte de maintenant', 'With the current text', 'Con el texto actual'),
  live: words('Avec ce qui est sur le site', 'With what is on the site', 'Con lo que está en el sitio'),
};
export const explained = {
  previous: words(
    'Ce que cette version a changé à la version d’avant.',
    'What this version changed in the previous one.',
    'Lo que esta versión cambió respecto a la anterior.',
  ),
  now: words(
    'Ce que reprendre cette version changerait au texte de maintenant.',
    'What using this version again would change in the current text.',
    'Lo que cambiaría en el texto actual si recupera esta versión.',
  ),
  live: words(
    'Ce que cette version change à ce qui est sur le site.',
    'What this version changes compared with what is on the site.',
    'Lo que esta versión cambia respecto a lo que está en el sitio.',
  ),
};
export const first = words(
  'C’est la première version que le site a gardée : tout y est nouveau.',
  'This is the first version the site has kept: all of it is new.',
  'Es la primera versión que el sitio ha guardado: todo en ella es nuevo.',
);
export const gone = words(
  'Cette version n’existe plus : le site garde les 50 dernières.',
  'This version no longer exists: the site keeps the last 50.',
  'Esta versión ya no existe: el sitio guarda las 50 últimas.',
);
export const back = words('Retour à l’historique', 'Back to the history', 'Volver al historial');
export const version = words('Version de', 'Version from', 'Versión guardada');
export const comparedWith = words('Comparer cette version', 'Compare this version', 'Comparar esta versión');

export const restore = {
  use: words('Reprendre cette version', 'Use this version again', 'Recuperar esta versión'),
  title: words('Reprendre cette version ?', 'Use this version again?', '¿Recuperar esta versión?'),
  consequence: words(
    'Un brouillon est créé avec ce texte-là, dans toutes les langues. Le site ne change pas tant que vous ne publiez pas, et le texte de maintenant reste dans l’historique.',
    'A draft is created with that text, in all languages. The site does not change until you publish, and the current text stays in the history.',
    'Se crea un borrador con ese texto, en todos los idiomas. El sitio no cambia hasta que publique, y el texto actual queda en el historial.',
  ),
  cancel: words('Annuler', 'Cancel', 'Cancelar'),
  refused: words('Rien n’a changé', 'Nothing has changed', 'Nada ha cambiado'),
};
