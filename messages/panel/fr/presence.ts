export const presence = {
  /** In a form. {people}: `Nom (édition) et vous, dans un autre onglet`. */
  openElsewhere: 'Aussi ouvert par {people}',
  /** In a list. */
  openNow: 'Ouvert par {people}',
  person: '{name} ({role})',
  someone: 'quelqu’un',
  you: 'vous, dans un autre onglet',
} as const;
