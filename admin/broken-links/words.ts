import { words } from '@/lib/words';

export const title = words('Liens à réparer', 'Links to repair', 'Enlaces por reparar');

export const texts = {
  show: words('Montrer', 'Show', 'Mostrar'),
  broken: words('À réparer', 'To repair', 'Por reparar'),
  unsure: words('Incertains', 'Uncertain', 'Dudosos'),
  content: words('Contenu', 'Content', 'Contenido'),
  all: words('Tout', 'All', 'Todo'),
  filter: words('Filtrer', 'Filter', 'Filtrar'),
  filterLabel: words('Filtrer les liens', 'Filter the links', 'Filtrar los enlaces'),
  where: words('Où', 'Where', 'Dónde'),
  link: words('Le lien', 'The link', 'El enlace'),
  reason: words('Ce qui se passe', 'What happens', 'Qué ocurre'),
  todo: words('Que faire', 'What to do', 'Qué hacer'),
  mend: words('Corriger', 'Fix', 'Corregir'),
  inner: words('contenu du site', 'site content', 'contenido del sitio'),
  caption: words('Liens à regarder, par contenu', 'Links to look at, by content', 'Enlaces por revisar, por contenido'),
  none: words('Aucun lien à réparer ici.', 'No links to repair here.', 'Ningún enlace por reparar aquí.'),
  noneUnsure: words('Aucun lien incertain ici.', 'No uncertain links here.', 'Ningún enlace dudoso aquí.'),
  never: words(
    'Les liens vers d’autres sites n’ont pas encore été vérifiés.',
    'Links to other sites have not been checked yet.',
    'Los enlaces a otros sitios aún no se han comprobado.',
  ),
  weekly: words(
    'Le site vérifie chaque lundi dans la nuit les liens vers d’autres sites\u00a0; un lien est dit cassé après deux essais. Les liens vers vos propres contenus se voient aussitôt.',
    'The site checks links to other sites early every Monday morning; a link counts as broken after two tries. Broken links to your own content show here at once.',
    'El sitio comprueba los enlaces a otros sitios cada lunes de madrugada; un enlace se considera roto tras dos intentos. Los enlaces rotos a sus propios contenidos se ven enseguida.',
  ),
  checking: words(
    'La vérification est en cours\u00a0: elle prend quelques minutes. Vous pouvez quitter cette page.',
    'The check is under way: it takes a few minutes. You can leave this page.',
    'La comprobación está en curso: tarda unos minutos. Puede salir de esta página.',
  ),
  check: words('Vérifier maintenant', 'Check now', 'Comprobar ahora'),
  refresh: words('Actualiser la liste', 'Refresh the list', 'Actualizar la lista'),
  failedLabel: words('Rien n’a changé', 'Nothing has changed', 'Nada ha cambiado'),
};

export function summary(total: number) {
  if (total === 0) return words('Aucun lien à regarder.', 'No links to look at.', 'Ningún enlace por revisar.');
  if (total === 1) return words('1 lien à regarder.', '1 link to look at.', '1 enlace por revisar.');
  return words(`${total} liens à regarder.`, `${total} links to look at.`, `${total} enlaces por revisar.`);
}

/** How many addresses of other sites are checked. */
export function watched(addresses: number) {
  if (addresses === 1)
    return words(
      '1 adresse d’un autre site suivie.',
      '1 address on another site watched.',
      '1 dirección de otro sitio vigilada.',
    );
  return words(
    `${addresses} adresses d’autres sites suivies.`,
    `${addresses} addresses on other sites watched.`,
    `${addresses} direcciones de otros sitios vigiladas.`,
  );
}

export function lastCheck(moment: string) {
  return words(`Dernière vérification\u00a0: ${moment}.`, `Last check: ${moment}.`, `Última comprobación: ${moment}.`);
}

export function failingSince(day: string) {
  return words(`depuis ${day}`, `since ${day}`, `desde ${day}`);
}
