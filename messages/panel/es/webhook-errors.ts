import type { Translation } from '../types';

export const webhookErrors: Translation<'webhookErrors'> = {
  privateAddress: 'Esta dirección es de una red privada: no se envía nada allí.',
  unknownHost: 'No se ha encontrado ningún sitio en esta dirección.',
  httpsOnly: 'La dirección debe empezar por https://.',
  inactive: 'Este webhook no está activo: marque «Activo» y guarde.',
  noSecret: 'Cree primero la clave de firma.',
};
