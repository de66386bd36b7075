import type { Translation } from '../types';

export const staffBar = {
  label: 'Para el equipo',
  edit: 'Modificar esta página',
  dashboard: 'Panel',
  publication: {
    draft: 'Aún no publicado',
    published: 'Publicado',
    changed: 'Publicado, con cambios aún no publicados',
    off: 'Retirado del sitio',
  },
  translation: {
    missing: '{name}: por traducir',
    stale: '{name}: por revisar',
    current: '{name}: al día',
  },
} satisfies Translation<'staffBar'>;
