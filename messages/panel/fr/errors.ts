export const errors = {
  staffOnly: 'Ceci est réservé à l’équipe.',
  onlyEditors: 'Seules les personnes qui publient peuvent faire cela.',
  nothingSaved:
    'Rien n’a été enregistré, car tout ne pouvait pas l’être. Corrigez ce qui suit, ou retirez-le de la sélection.',
  nothingDeleted: 'Rien n’a été supprimé, car tout ne pouvait pas l’être. Retirez ce qui suit de la sélection.',
  fault: 'une erreur est survenue.',
} as const;
