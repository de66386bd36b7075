import type { PartialTranslation } from '../types';

export const usagePlaces = {
  consequences: {
    home: 'El sitio se quedaría sin página de inicio',
    setting: 'Este ajuste del sitio se quedaría sin página',
    entry: 'La entrada no llevaría a ninguna parte',
    parent: 'La página se quedaría sin dirección',
    founder: 'Faltaría un miembro fundador',
    chosen: 'Faltaría en la selección',
    only: 'El bloque se quedaría vacío',
    form: 'El bloque se quedaría vacío',
    button: 'El botón no llevaría a ninguna parte',
    file: 'El documento perdería este archivo',
  },
  gone: {
    link: 'El enlace vuelve a ser texto',
    picture: 'La imagen ya no se muestra',
    relation: 'Ya no se muestra ahí',
    address: 'La dirección antigua ya no lleva a ninguna parte',
    nothing: 'Nada visible: es un borrador',
  },
  link: 'enlace en el texto',
  picture: 'imagen en el texto',
  founders: 'miembros fundadores',
  redirectsTo: 'lleva a',
  block: 'bloque «{name}»',
  chosenIn: 'elementos elegidos del bloque «{name}»',
  field: 'campo «{name}»',
  entry: 'entrada «{name}»',
  linkNamed: 'enlace «{name}»',
  inLanguage: 'en {name}',
} satisfies PartialTranslation<'usagePlaces'>;
