export const versionRestore = {
  use: 'Reprendre cette version',
  consequence:
    'Un brouillon est créé avec ce texte-là, dans toutes les langues. Le site ne change pas tant que vous ne publiez pas, et le texte de maintenant reste dans l’historique.',
  cancel: 'Annuler',
  refused: 'Rien n’a changé',
  title: 'Reprendre cette version ?',
} as const;
