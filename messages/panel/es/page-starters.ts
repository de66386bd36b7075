import type { PartialTranslation } from '../types';

export const pageStarters = {
  from: 'Empezar a partir de',
  empty: 'Una página vacía',
  presentation: 'Presentación: quiénes somos, qué hacemos',
  theme: 'Tema: el contexto y lo que aparece sobre él',
  contact: 'Contacto o inscripción: cómo hacerlo, y un formulario',
} satisfies PartialTranslation<'pageStarters'>;
