import type { Translation } from '../types';

export const videoForm = {
  help: 'YouTube, Vimeo o PeerTube. El sitio pide una vez el título y la imagen; los visitantes no cargan nada de allí.',
  lookUp: 'Buscar el título y la imagen',
  again: 'Buscar de nuevo',
  asking: 'El sitio pide el título y la imagen…',
  found: 'Encontrado: {parts}.',
  foundTitle: 'título',
  foundDuration: 'duración',
  foundPicture: 'imagen por describir',
  nothing: 'El título y la imagen ya estaban.',
  noPicture: 'Sin imagen: elija una más abajo.',
  offer: 'Esta es la dirección de un vídeo de {site}.',
  accept: 'Convertirla en vídeo',
  decline: 'Dejar el enlace',
} satisfies Translation<'videoForm'>;
