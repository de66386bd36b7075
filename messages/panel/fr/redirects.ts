export const redirects = {
  states: {
    works: 'Marche',
    trashed: 'Contenu à la corbeille',
    off: 'Contenu pas sur le site',
  },
  gone: 'Contenu effacé',
  origins: {
    rename: 'Adresse changée',
    hand: 'Ajoutée à la main',
  },
  text: 'Quand un contenu change d’adresse, l’ancienne continue de marcher. Ces lignes se font d’elles-mêmes ; vous pouvez en ajouter pour un tract ou une affiche.',
  singular: 'Ancienne adresse',
  plural: 'Anciennes adresses',
  group: 'Réglages',
  help: 'Pour que les adresses d’avant continuent de fonctionner.',
  from: 'Ancienne adresse',
  fromHelp:
    'Par exemple /fr/ancienne-page. Si l’ancien site distinguait ses pages par ce qui suit un « ? », gardez-le : /spip.php?article12, /?p=123. L’ordre ne compte pas.',
  to: 'Mène maintenant vers',
  webAddress: 'Adresse web',
  origin: 'D’où elle vient',
  originHand: 'Ajoutée à la main',
  originRename: 'Adresse changée',
  takenBy: 'Cette adresse est aujourd’hui celle de « {title} » : une ancienne adresse n’y servirait à rien.',
  alreadyKnown:
    'Cette ancienne adresse mène déjà quelque part : changez sa ligne dans la liste plutôt que d’en ajouter une.',
  target: 'Mène à',
  circular: 'Elle tournerait en rond : c’est l’adresse d’aujourd’hui de ce contenu. Choisissez une autre adresse.',
} as const;
