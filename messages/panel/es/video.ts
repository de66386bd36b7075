import type { Translation } from '../types';

export const video = {
  name: 'Vídeo',
  url: 'Dirección del vídeo',
  title: 'Título',
  picture: 'Imagen del vídeo',
  pictureHelp: 'La del vídeo u otra imagen del sitio. Sin imagen, el enlace aparece solo.',
  duration: 'Duración',
  durationHelp: 'Como en un reproductor: 4:05 o 1:02:03.',
  transcript: 'Transcripción',
  transcriptHelp:
    'Lo que se dice y lo que hay que ver para entenderlo, una línea por intervención. Se lee bajo el vídeo y lo encuentra la búsqueda.',
} satisfies Translation<'video'>;
