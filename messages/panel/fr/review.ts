export const review = {
  refusals: {
    notStaff: 'Votre compte ne permet pas de demander une relecture.',
    notEditor: 'Seules les personnes qui publient peuvent répondre à une demande de relecture.',
    notYours: 'Cette demande est celle d’une autre personne.',
    gone: 'Ce texte n’existe plus.',
    binned: 'Ce texte est dans la corbeille : sortez-le d’abord de la corbeille.',
    nothing: 'Il n’y a rien à relire : tout ce qui est enregistré est déjà publié.',
    alreadyAsked: 'Une relecture est déjà demandée pour ce texte.',
    notAsked: 'Personne n’attend de réponse pour ce texte : la demande a été retirée, ou quelqu’un a déjà répondu.',
    stale:
      'Le texte a changé pendant que vous le relisiez. Rien n’a été fait : relisez la nouvelle version, puis répondez.',
    noteNeeded: 'Écrivez un mot : sans lui, la personne ne saurait pas quoi reprendre.',
    noteTooLong: 'Ce mot est trop long : 2 000 signes au plus.',
    unreadable: 'La demande n’a pas pu être lue. Rechargez la page et réessayez.',
  },
} as const;
