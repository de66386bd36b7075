import type { Locale } from '@/lib/locales';
import { inLanguage, type Words, words } from '@/lib/words';

/** What a cell needs that the rules of a field don't say, in the three languages. */
export const needs = {
  name: words('Il manque le nom.', 'The name is missing.', 'Falta el nombre.'),
  country: words('Pays inconnu.', 'Unknown country.', 'País desconocido.'),
  kind: words('Type inconnu.', 'Unknown type.', 'Tipo desconocido.'),
  founder: words('Ni oui ni non.', 'Neither yes nor no.', 'Ni sí ni no.'),
  number: words('Ce n’est pas un nombre.', 'This is not a number.', 'No es un número.'),
  date: words('Ce n’est pas une date.', 'This is not a date.', 'No es una fecha.'),
  memberOf: words('Membre inconnu.', 'Unknown member.', 'Miembro desconocido.'),
  website: words('Ce n’est pas une adresse web.', 'This is not a web address.', 'No es una dirección web.'),
  repeated: words(
    'Ce membre est déjà plus haut dans le fichier.',
    'This member is already further up in the file.',
    'Este miembro ya está más arriba en el archivo.',
  ),
  ambiguous: words(
    'Plusieurs membres portent ce nom.',
    'Several members have this name.',
    'Varios miembros llevan este nombre.',
  ),
} satisfies Record<string, Words>;

/** What helps to mend it. */
export const advice = {
  name: words(
    'C’est la seule colonne obligatoire.',
    'It is the only required column.',
    'Es la única columna obligatoria.',
  ),
  country: words(
    'Un nom de pays ou son code (ES).',
    'The name of a country or its code (ES).',
    'El nombre de un país o su código (ES).',
  ),
  founder: words('Écrivez oui ou non.', 'Write yes or no.', 'Escriba sí o no.'),
  number: words('Par exemple 45,76.', 'For example 45.76.', 'Por ejemplo 45,76.'),
  date: words(
    'Par exemple 2024-03-01 ou 01/03/2024.',
    'For example 2024-03-01.',
    'Por ejemplo 2024-03-01 o 01/03/2024.',
  ),
  memberOf: words(
    'Le nom d’un membre qui est déjà sur le site\u00a0; plusieurs, séparés par un point-virgule.',
    'The name of a member already on the site; several, separated by semicolons.',
    'El nombre de un miembro que ya está en el sitio; varios, separados por punto y coma.',
  ),
  website: words(
    'Par exemple https://exemple.org',
    'For example https://example.org',
    'Por ejemplo https://ejemplo.org',
  ),
  ambiguous: words(
    'Donnez aussi son site, ou changez ce membre à la main.',
    'Give its website too, or edit this member by hand.',
    'Indique también su sitio web o cambie este miembro a mano.',
  ),
} satisfies Record<string, Words>;

/** `Vouliez-vous dire « Espagne » ?` */
export function didYouMean(suggestion: string, language: Locale): string {
  return inLanguage(
    words(
      `Vouliez-vous dire «\u00a0${suggestion}\u00a0»\u00a0?`,
      `Did you mean “${suggestion}”?`,
      `¿Quería decir «${suggestion}»?`,
    ),
    language,
  );
}
