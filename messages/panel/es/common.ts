import type { PartialTranslation } from '../types';

export const common = {
  roleNames: {
    editor: 'edición',
    contributor: 'colaboración',
    admin: 'administración',
  },
  you: 'Usted',
  someone: 'Alguien',
  onTheSite: 'En el sitio',
  pagesOfList: 'Páginas de la lista',
  earlier: 'Página anterior',
  later: 'Página siguiente',
  pageOf: 'Página {page} de {pages}',
  noAccess: 'Su cuenta no da acceso a esta página.',
  added: 'añadido',
  removed: 'quitado',
  sending: 'Un momento…',
  quoted: '«{text}»',
  noAnswer: 'El sitio no ha respondido. No se ha perdido nada: compruebe la conexión y vuelva a intentarlo.',
  parisTime: 'hora de París',
} satisfies PartialTranslation<'common'>;
