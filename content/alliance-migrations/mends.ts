/** A slip of the pen in the owner's text: `before` stands exactly once in owner-text.txt and is published as `after`. */
type Mend = { before: string; after: string };

/** Nothing else may differ between the owner's text and the home page but spaces, apostrophes and line breaks. */
export const mends: Mend[] = [
  {
    before: 'l’Association Nationale des Villes et Territoires Accueillants et de leurs expériences',
    after: 'l’Association Nationale des Villes et Territoires Accueillants) et de leurs expériences',
  },
  { before: 'Chaque personne quel que soit sa nationalité', after: 'Chaque personne quels que soient sa nationalité' },
  { before: 'la société dans lequel', after: 'la société dans laquelle' },
  { before: 'idées qui eurissent', after: 'idées qui fleurissent' },
  { before: 'des solutions sont trouvés', after: 'des solutions sont trouvées' },
  { before: 'quelques soit leur statut', after: 'quel que soit leur statut' },
  { before: 'politiques publique entend', after: 'politiques publiques entend' },
  { before: 'a une rôle', after: 'a un rôle' },
  { before: 'de part leurs compétences', after: 'de par leurs compétences' },
  { before: 'se sont succédés', after: 'se sont succédé' },
];
