import { textLimits } from '@/lib/limits';
import { words } from '@/lib/words';

export const tagWords = {
  hint: words(
    'Vos propres mots pour retrouver l’image, séparés par des virgules : « rencontre 2019 », « portraits ». Pour l’équipe seulement.',
    'Your own words to find the picture again, separated by commas: “meeting 2019”, “portraits”. For the team only.',
    'Sus propias palabras para encontrar la imagen, separadas por comas: «encuentro 2019», «retratos». Solo para el equipo.',
  ),
  full: words(
    `${textLimits.maxTags} étiquettes au plus : enlevez-en une pour en ajouter une autre.`,
    `${textLimits.maxTags} tags at most: remove one to add another.`,
    `${textLimits.maxTags} etiquetas como máximo: quite una para añadir otra.`,
  ),
  tooLong: words(
    `Une étiquette a ${textLimits.maxTagLength} caractères au plus. Raccourcissez-la.`,
    `A tag has ${textLimits.maxTagLength} characters at most. Shorten it.`,
    `Una etiqueta tiene ${textLimits.maxTagLength} caracteres como máximo. Acórtela.`,
  ),
  replaces: words(
    'Remplacent les étiquettes de toutes les images choisies.',
    'They replace the tags of all chosen pictures.',
    'Sustituyen las etiquetas de todas las imágenes elegidas.',
  ),
  add: words('Ajouter l’étiquette', 'Add the tag', 'Añadir la etiqueta'),
  takeOff: words('Enlever', 'Remove', 'Quitar'),
  onIt: words('Étiquettes de l’image', 'Picture tags', 'Etiquetas de la imagen'),
  filter: words('Étiquette', 'Tag', 'Etiqueta'),
  any: words('Toutes', 'All', 'Todas'),
  show: words('Montrer', 'Show', 'Mostrar'),
  clear: words('Montrer toutes les images', 'Show all pictures', 'Mostrar todas las imágenes'),
};
