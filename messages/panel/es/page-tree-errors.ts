import type { PartialTranslation } from '../types';

export const pageTreeErrors = {
  gone: 'Esta página ya no existe.',
  trashed: 'Esta página está en la papelera. Recupérela primero.',
  changed:
    'Esta página ha cambiado entretanto. Cierre esta ventana: el árbol se lee de nuevo; luego inténtelo otra vez.',
  parentGone: 'La página bajo la que quiere ponerla ya no existe o está en la papelera.',
  parentNotPublic: '«{title}» no está en el sitio: lo que se ponga debajo no tendría dirección. Publíquela primero.',
  reserved:
    'En el primer nivel su dirección sería la de una sección del sitio. Cambie primero el final de su dirección.',
  locked: 'Otra persona ha abierto esta página. No se ha movido nada.',
} satisfies PartialTranslation<'pageTreeErrors'>;
