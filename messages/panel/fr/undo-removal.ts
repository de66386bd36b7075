export const undoRemoval = {
  block: 'Le bloc est retiré.',
  row: 'La ligne est retirée.',
  undo: 'Annuler',
  failed: 'Le texte est revenu, mais ses traductions n’ont pas pu être rétablies. Reprenez-les dans l’historique.',
} as const;
