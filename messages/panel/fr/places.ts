export const places = {
  coordinates: 'Coordonnées',
  hint: 'Collez ce que donne une carte : « 45.76, 4.87 », ou l’adresse de sa page.',
  rounded: 'Enregistrées à un kilomètre près : personne ne trouve une maison.',
  north: '{degrees}° nord',
  south: '{degrees}° sud',
  east: '{degrees}° est',
  west: '{degrees}° ouest',
  found: 'Trouvé dans l’adresse : {place}',
  stays: 'Le lieu enregistré reste : {place}.',
  map: 'Carte : {place}',
  problems: {
    unreadable: 'Ces coordonnées ne sont pas comprises. Écrivez par exemple : 45.76, 4.87.',
    'one-number': 'Il manque un nombre : d’abord la latitude, puis la longitude. Écrivez par exemple : 45.76, 4.87.',
    'no-such-latitude': 'La latitude va de −90 à 90. Elle s’écrit avant la longitude.',
    'no-such-longitude': 'La longitude va de −180 à 180. Elle s’écrit après la latitude.',
    'address-without':
      'Cette adresse ne contient pas de coordonnées. Ouvrez-la, faites un clic droit sur le lieu, puis copiez les deux nombres.',
  },
} as const;
