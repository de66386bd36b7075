import type { PartialTranslation } from '../types';

export const uploadErrors = {
  disconnected: 'El envío de este archivo se interrumpió. Añádalo de nuevo.',
  fileKind: 'Este archivo no es de un tipo aceptado (cuenta su contenido, no su nombre).',
  fileSize: 'Este archivo es demasiado grande. Tamaño máximo, en megabytes: {max}',
  fileEmpty: 'Este archivo está vacío. Compruebe que se abre y añádalo de nuevo.',
  fileIsPicture: 'Este archivo es una imagen: añádala en «Imágenes».',
  fileIsMedia:
    'El sitio no difunde sonido ni vídeo. Publique este archivo en una plataforma y ponga un enlace a su dirección.',
  fileIsOldOffice:
    'Este archivo es de un formato antiguo de Office (.doc, .xls, .ppt) o está protegido por una contraseña. Guárdelo sin contraseña en PDF, .docx, .xlsx, .odt u .ods y añádalo de nuevo.',
  pdfCut: 'Este PDF está incompleto: falta el final. Descárguelo o expórtelo de nuevo y añádalo.',
  pictureIsFile:
    'Este archivo no es una imagen sino un documento. Añádalo en «Archivos» o guarde la página deseada en JPEG o PNG.',
  pictureHeic:
    'Esta foto está en formato HEIC, que la mayoría de los navegadores no muestra. Añádala desde el teléfono, que la convierte, o expórtela en JPEG. Para las próximas, en un iPhone: «Ajustes › Cámara › Formatos › El más compatible»; en un Android: en los ajustes de la cámara, desactive «Fotos HEIF» o «Alta eficiencia».',
  pictureGif:
    'El formato GIF no se acepta. Guarde la imagen en PNG y añádala de nuevo; de una animación, elija una imagen fija.',
  pictureAnimated:
    'Esta imagen está animada y nadie podría detenerla: el sitio no muestra ninguna. Guarde una imagen fija en PNG o JPEG y añádala.',
  pictureTiff:
    'El formato TIFF es para la imprenta y los navegadores no lo muestran. Guarde la imagen en JPEG o PNG y añádala de nuevo.',
  pictureKind: 'Este formato de imagen no se acepta. Guarde la imagen en JPEG, PNG o WebP y añádala de nuevo.',
  pictureDamaged:
    'Esta imagen está dañada o incompleta. Ábrala para comprobarlo, cópiela o guárdela de nuevo en JPEG o PNG y añádala.',
  picturePixels:
    'Esta imagen tiene {millions} millones de píxeles ({width} × {height}); {max} millones como máximo. Guárdela más pequeña y añádala de nuevo.',
  svgDamaged:
    'Este dibujo SVG está dañado o incompleto. Ábralo en un programa de dibujo, expórtelo de nuevo en SVG y añádalo.',
  svgEntities:
    'Este dibujo SVG contiene entidades XML que el sitio no lee. Expórtelo como «SVG optimizado» o «SVG simple» y añádalo de nuevo.',
  svgOutside:
    'Este dibujo SVG muestra algo que está en otro lugar (una imagen o un motivo enlazados) y no aparecería en el sitio. Incorpore las imágenes en el dibujo, expórtelo de nuevo y añádalo.',
  svgHtml:
    'Este dibujo SVG contiene texto compuesto como una página web («foreignObject»), que el sitio retira. Convierta el texto en trazados, exporte el dibujo de nuevo y añádalo.',
  svgFonts:
    'Este dibujo SVG busca su tipo de letra en otro lugar: sus letras cambiarían en el sitio. Convierta el texto en trazados, exporte el dibujo de nuevo y añádalo.',
  svgComplex:
    'Este dibujo SVG tiene tantas partes, o las repite tantas veces, que un navegador apenas podría mostrarlo. Simplifíquelo o guárdelo en PNG y añádalo de nuevo.',
} satisfies PartialTranslation<'uploadErrors'>;
