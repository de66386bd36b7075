export const richText = {
  glossary: 'Mot du glossaire : montrer la définition',
  glossaryHelp: 'La définition du concept s’ouvre à côté du mot, sans quitter la page.',
  languageOfTheText: 'Langue du texte',
  picture: 'Image',
  name: 'Note de bas de page',
  note: 'Texte de la note',
  noteHelp: 'Se lit à la fin du texte. Les numéros se font tout seuls ; une adresse web devient un lien.',
  rows: 'Lignes',
  columns: 'Colonnes',
  caption: 'Légende',
  captionHelp: 'Dit ce que le tableau montre ; elle se lit au-dessus, et la première à voix haute.',
} as const;
