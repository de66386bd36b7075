export const places = {
  coordinates: 'Coordinates',
  hint: 'Paste what a map gives you: “45.76, 4.87”, or the address of its page.',
  rounded: 'Stored to about a kilometre, so that nobody finds a house.',
  north: '{degrees}° north',
  south: '{degrees}° south',
  east: '{degrees}° east',
  west: '{degrees}° west',
  found: 'Found in the address: {place}',
  stays: 'The stored place stays: {place}.',
  map: 'Map: {place}',
  problems: {
    unreadable: 'These coordinates can’t be read. Write for example: 45.76, 4.87.',
    'one-number': 'A number is missing: first the latitude, then the longitude. Write for example: 45.76, 4.87.',
    'no-such-latitude': 'A latitude is between −90 and 90. It is written before the longitude.',
    'no-such-longitude': 'A longitude is between −180 and 180. It is written after the latitude.',
    'address-without': 'This address holds no coordinates. Open it, right-click the place, then copy the two numbers.',
  },
} as const;
