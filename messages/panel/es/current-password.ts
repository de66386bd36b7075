import type { PartialTranslation } from '../types';

export const currentPassword = {
  field: 'Su contraseña actual',
  why: 'Se pide para crear una cuenta, o para cambiar un correo electrónico, una contraseña o una función, suyos o de otra persona.',
} satisfies PartialTranslation<'currentPassword'>;
