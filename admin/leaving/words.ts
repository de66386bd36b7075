import { nouns, type Usable } from '@/editorial/links/nouns';
import { trashRetentionDays } from '@/lib/limits';
import { type Words, words } from '@/lib/words';

/** Into the bin, for good where there is none, or off the site as a draft. */
export type Act = 'bin' | 'delete' | 'takeOff';

export const actions: Record<Act, Words> = {
  bin: words('Mettre à la corbeille', 'Move to the bin', 'Mover a la papelera'),
  delete: words('Effacer', 'Delete', 'Borrar'),
  takeOff: words('Retirer du site', 'Take off the site', 'Retirar del sitio'),
};

/** The question, with the title of what it is about. */
export function question(act: Act, title: string): Words {
  if (act === 'bin') {
    return words(
      `Mettre «\u00a0${title}\u00a0» à la corbeille\u00a0?`,
      `Move “${title}” to the bin?`,
      `¿Mover «${title}» a la papelera?`,
    );
  }
  if (act === 'delete') {
    return words(
      `Effacer «\u00a0${title}\u00a0» pour de bon\u00a0?`,
      `Delete “${title}” for good?`,
      `¿Borrar «${title}» definitivamente?`,
    );
  }
  return words(
    `Retirer «\u00a0${title}\u00a0» du site\u00a0?`,
    `Take “${title}” off the site?`,
    `¿Retirar «${title}» del sitio?`,
  );
}

/** What follows from it. */
export function explanation(act: Act, collection: Usable): Words {
  if (act === 'delete') {
    return words(
      'C’est effacé aussitôt et pour de bon\u00a0: il n’y a pas de corbeille ici.',
      'It is deleted at once and for good: there is no bin here.',
      'Se borra enseguida y definitivamente: aquí no hay papelera.',
    );
  }
  if (act === 'takeOff') {
    return words(
      'Le contenu quitte le site aussitôt et redevient un brouillon, que vous pouvez publier de nouveau. Son adresse lui reste réservée.',
      'The content leaves the site at once and becomes a draft again, which you can publish again. Its address stays reserved for it.',
      'El contenido sale del sitio enseguida y vuelve a ser un borrador, que puede publicar de nuevo. Su dirección queda reservada.',
    );
  }
  if (collection === 'media') {
    return words(
      `L’image quitte le site aussitôt. Elle reste ${trashRetentionDays} jours dans la corbeille, d’où vous pouvez la reprendre telle quelle.`,
      `The picture leaves the site at once. It stays in the bin for ${trashRetentionDays} days, and you can take it out again just as it is.`,
      `La imagen sale del sitio enseguida. Permanece ${trashRetentionDays} días en la papelera, de donde puede sacarla tal cual.`,
    );
  }
  return words(
    `Le contenu quitte le site aussitôt. Il reste ${trashRetentionDays} jours dans la corbeille, d’où vous pouvez le reprendre tel quel. Son adresse lui reste réservée.`,
    `The content leaves the site at once. It stays in the bin for ${trashRetentionDays} days, and you can take it out again just as it is. Its address stays reserved for it.`,
    `El contenido sale del sitio enseguida. Permanece ${trashRetentionDays} días en la papelera, de donde puede sacarlo tal cual. Su dirección queda reservada.`,
  );
}

export function keepIt(collection: Usable): Words {
  const { the } = nouns[collection];
  return words(`Garder ${the.fr}`, `Keep ${the.en}`, `Conservar ${the.es}`);
}

export function usedBy(collection: Usable): Words {
  const noun = nouns[collection].this;
  return words(`Ce qui utilise ${noun.fr}`, `What uses ${noun.en}`, `Lo que utiliza ${noun.es}`);
}

/** How many holes, in a sentence that is the heart of the refusal. */
export function holesInWords(count: number): Words {
  if (count === 1) {
    return words(
      'Le site aurait un trou à un endroit.',
      'It would leave a gap in one place on the site.',
      'Dejaría un hueco en un lugar del sitio.',
    );
  }
  return words(
    `Le site aurait un trou à ${count} endroits.`,
    `It would leave a gap in ${count} places on the site.`,
    `Dejaría un hueco en ${count} lugares del sitio.`,
  );
}

export function othersInWords(count: number): Words {
  return count === 1
    ? words(
        'L’autre endroit ne pose pas de problème',
        'The other place is not a problem',
        'El otro lugar no es un problema',
      )
    : words(
        `Les ${count} autres endroits ne posent pas de problème`,
        `The ${count} other places are not a problem`,
        `Los otros ${count} lugares no son un problema`,
      );
}

export function moreInWords(count: number): Words {
  return words(
    `et ${count} autres endroits, dans l’onglet «\u00a0Utilisé dans\u00a0».`,
    `and ${count} other places, in the “Used in” tab.`,
    `y otros ${count} lugares, en la pestaña «Utilizado en».`,
  );
}

export const texts = {
  loading: words('On cherche ce qui l’utilise…', 'Looking for what uses it…', 'Buscando lo que lo utiliza…'),
  unused: words('Rien sur le site ne l’utilise.', 'Nothing on the site uses it.', 'Nada en el sitio lo utiliza.'),
  mendFirst: words(
    'Réglez cela d’abord, puis revenez\u00a0: cette fenêtre vous attend.',
    'Sort this out first, then come back: this window will wait for you.',
    'Resuélvalo primero y vuelva: esta ventana le espera.',
  ),
  close: words('Fermer', 'Close', 'Cerrar'),
  checkAgain: words('Vérifier de nouveau', 'Check again', 'Comprobar de nuevo'),
  retry: words('Réessayer', 'Try again', 'Reintentar'),
  failedLabel: words('Rien n’a changé', 'Nothing has changed', 'Nada ha cambiado'),
  hide: words(
    'Vous voulez seulement le cacher quelque temps\u00a0? Fermez, puis choisissez «\u00a0Retirer du site\u00a0» dans le même menu\u00a0: il redevient un brouillon.',
    'Do you only want to hide it for a while? Close this, then choose “Take off the site” in the same menu: it becomes a draft again.',
    '¿Solo quiere ocultarlo un tiempo? Cierre y elija «Retirar del sitio» en el mismo menú: vuelve a ser un borrador.',
  ),
  newTab: words('nouvel onglet', 'new tab', 'pestaña nueva'),
};
