import type { PartialTranslation } from '../types';

export const richText = {
  glossary: 'Palabra del glosario: mostrar la definición',
  glossaryHelp: 'La definición del concepto se abre junto a la palabra, sin salir de la página.',
  heading: 'Título {level}',
  bulletedList: 'Lista con viñetas',
  numberedList: 'Lista numerada',
  languageOfTheText: 'Idioma del texto',
  picture: 'Imagen',
  name: 'Nota al pie',
  note: 'Texto de la nota',
  noteHelp: 'Se lee al final del texto. Los números se ponen solos; una dirección web se convierte en enlace.',
  rows: 'Filas',
  columns: 'Columnas',
  caption: 'Leyenda',
  captionHelp: 'Dice qué muestra la tabla; aparece encima y es lo primero que se lee en voz alta.',
} satisfies PartialTranslation<'richText'>;
