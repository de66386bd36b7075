import type { PartialTranslation } from '../types';

export const common = {
  admin: 'administración',
  roleNames: {
    editor: 'edición',
    contributor: 'colaboración',
  },
  you: 'Usted',
  someone: 'Alguien',
  onTheSite: 'En el sitio',
  pagesOfList: 'Páginas de la lista',
  earlier: 'Página anterior',
  later: 'Página siguiente',
  pageOf: 'Página {page} de {pages}',
  noAccess: 'Su cuenta no da acceso a esta página.',
} satisfies PartialTranslation<'common'>;
