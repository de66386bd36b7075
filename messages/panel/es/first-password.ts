import type { PartialTranslation } from '../types';

export const firstPassword = {
  title: 'Elija su contraseña',
  why: 'La contraseña que le dieron solo sirve para este primer acceso. La suya debe tener al menos {minPasswordLength} caracteres: cuatro palabras sin relación entre sí son una buena contraseña.',
  field: 'Nueva contraseña',
  save: 'Guardar y continuar',
  leave: 'Cerrar sesión',
} satisfies PartialTranslation<'firstPassword'>;
