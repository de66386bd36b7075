export const places = {
  coordinates: 'Coordenadas',
  hint: 'Pegue lo que da un mapa: «45.76, 4.87», o la dirección de su página.',
  rounded: 'Se guardan con una precisión de un kilómetro: nadie encuentra una casa.',
  north: '{degrees}° norte',
  south: '{degrees}° sur',
  east: '{degrees}° este',
  west: '{degrees}° oeste',
  found: 'Encontrado en la dirección: {place}',
  stays: 'El lugar guardado sigue siendo: {place}.',
  map: 'Mapa: {place}',
  problems: {
    unreadable: 'Estas coordenadas no se entienden. Escriba por ejemplo: 45.76, 4.87.',
    'one-number': 'Falta un número: primero la latitud, luego la longitud. Escriba por ejemplo: 45.76, 4.87.',
    'no-such-latitude': 'La latitud va de −90 a 90. Se escribe antes de la longitud.',
    'no-such-longitude': 'La longitud va de −180 a 180. Se escribe después de la latitud.',
    'address-without':
      'Esta dirección no contiene coordenadas. Ábrala, haga clic derecho en el lugar y copie los dos números.',
  },
} as const;
