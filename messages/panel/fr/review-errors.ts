export const reviewErrors = {
  notYours: 'Cette demande est celle d’une autre personne.',
  gone: 'Ce texte n’existe plus.',
  trashed: 'Ce texte est dans la corbeille : sortez-le d’abord de la corbeille.',
  nothing: 'Il n’y a rien à relire : tout ce qui est enregistré est déjà publié.',
  alreadyRequested: 'Une relecture est déjà demandée pour ce texte.',
  notRequested: 'Personne n’attend de réponse pour ce texte : la demande a été retirée, ou quelqu’un a déjà répondu.',
  stale:
    'Le texte a changé pendant que vous le relisiez. Rien n’a été fait : relisez la nouvelle version, puis répondez.',
  noteNeeded: 'Écrivez un mot : sans lui, la personne ne saurait pas quoi reprendre.',
} as const;
