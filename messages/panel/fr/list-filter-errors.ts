export const listFilterErrors = {
  tooMany: 'Vous gardez déjà {count} filtres pour cette liste : supprimez-en un d’abord.',
  invalid: 'Ce filtre n’a pas pu être gardé : donnez-lui un nom plus court, ou moins de conditions.',
} as const;
