import type { PartialTranslation } from '../types';

export const users = {
  signIn: 'Inicio de sesión',
  singular: 'Persona',
  plural: 'Equipo',
  group: 'Ajustes',
  help: 'Las personas que gestionan el sitio.',
  name: 'Nombre',
  role: 'Función',
  roleAdmin: 'Administración: todo',
  roleEditor: 'Edición: escribe y publica',
  roleContributor: 'Colaboración: escribe borradores',
  isService: 'Cuenta de servicio: la usa un programa, nadie inicia sesión con ella',
  mustChangePassword: 'Debe cambiar la contraseña la próxima vez que entre',
} satisfies PartialTranslation<'users'>;
