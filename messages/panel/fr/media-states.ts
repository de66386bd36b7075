export const mediaStates = {
  states: {
    waiting: 'À compléter : invisible sur le site, et pour les autres',
    unanswered: 'Invisible sur le site : la question sur les personnes n’a pas de réponse',
    draft: 'Dans des brouillons seulement',
    unused: 'Ne sert nulle part',
  },
  visible: {
    one: 'Visible sur le site, à 1\u00a0endroit',
    other: 'Visible sur le site, à {count}\u00a0endroits',
  },
  inDraft: 'brouillon',
  pictures: 'Images',
  unused: 'Images qui ne servent nulle part',
  waiting: {
    one: '{count} image vous attend, à compléter',
    other: '{count} images vous attendent, à compléter',
  },
} as const;
