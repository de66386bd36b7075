import type { PartialTranslation } from '../types';

export const redirects = {
  states: {
    works: 'Funciona',
    trashed: 'Contenido en la papelera',
    off: 'Contenido que no está en el sitio',
  },
  gone: 'Contenido borrado',
  origins: {
    rename: 'Dirección cambiada',
    hand: 'Añadida a mano',
  },
  text: 'Cuando un contenido cambia de dirección, la antigua sigue funcionando. Estas líneas se crean solas; puede añadir otras para un folleto o un cartel.',
  singular: 'Dirección antigua',
  plural: 'Direcciones antiguas',
  group: 'Ajustes',
  help: 'Para que las direcciones anteriores sigan funcionando.',
  from: 'Dirección antigua',
  fromHelp:
    'Por ejemplo /es/pagina-antigua. Si el sitio anterior distinguía sus páginas por lo que sigue a un «?», consérvelo: /spip.php?article12, /?p=123. El orden no importa.',
  to: 'Ahora lleva a',
  webAddress: 'Dirección web',
  origin: 'De dónde viene',
  originHand: 'Añadida a mano',
  originRename: 'Dirección cambiada',
  takenBy: 'Esta dirección es hoy la de «{title}»: una dirección antigua no serviría de nada.',
  alreadyKnown: 'Esta dirección antigua ya lleva a algún sitio: cambie su línea en la lista en lugar de añadir otra.',
  target: 'Lleva a',
  circular: 'Giraría en círculo: es la dirección actual de este contenido. Elija otra dirección.',
} satisfies PartialTranslation<'redirects'>;
