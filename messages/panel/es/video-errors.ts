import type { Translation } from '../types';

export const videoErrors = {
  noAnswer:
    '{site} no ha respondido en {seconds} segundos. Escriba el título y elija una imagen, o inténtelo más tarde.',
  inner: 'Esta dirección es de una red privada: el sitio no la solicita. Escriba el título y elija una imagen.',
  noVideo:
    '{site} no conoce este vídeo, o solo lo muestra a algunas personas. Compruebe la dirección; si no, escriba el título y elija una imagen.',
  noService: '{site} no parece ser una instancia de PeerTube. Compruebe la dirección.',
  failed: 'El sitio no ha entendido la respuesta de {site}. Escriba el título y elija una imagen.',
  tooMany: 'Ha añadido muchos vídeos. Espere unos minutos, o escriba el título y elija una imagen.',
} satisfies Translation<'videoErrors'>;
