export const translationErrors = {
  invalid: 'Cet enregistrement n’a pas la forme attendue. Rechargez la page.',
  gone: 'Ce contenu n’existe plus.',
  trashed: 'Ce contenu est dans la corbeille. Reprenez-le d’abord.',
  changed:
    'Des lignes ou des blocs ont été retirés du texte en {source} pendant que vous traduisiez. Rechargez la page : votre texte d’avant est enregistré.',
  locked: 'Quelqu’un d’autre a ouvert ce contenu. Rien n’a été enregistré.',
  incomplete: 'Cette langue ne peut pas encore être montrée : il manque',
} as const;
