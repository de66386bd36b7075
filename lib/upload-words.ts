import { words } from './words';

/** Why an uploaded file is not taken, and what to do. `{…}` are filled in by who refuses it. */
export const uploadMessages = {
  fileKind: words(
    'Ce fichier n’est pas d’un type accepté (c’est son contenu qui compte, pas son nom).',
    'This file is not of an accepted type (its content counts, not its name).',
    'Este archivo no es de un tipo aceptado (cuenta su contenido, no su nombre).',
  ),
  fileSize: words(
    'Ce fichier est trop lourd. Taille maximale, en mégaoctets : {most}',
    'This file is too large. Maximum size, in megabytes: {most}',
    'Este archivo es demasiado grande. Tamaño máximo, en megabytes: {most}',
  ),
  fileEmpty: words(
    'Ce fichier est vide. Vérifiez qu’il s’ouvre, puis ajoutez-le à nouveau.',
    'This file is empty. Check that it opens, then add it again.',
    'Este archivo está vacío. Compruebe que se abre y añádalo de nuevo.',
  ),
  fileIsPicture: words(
    'Ce fichier est une image : ajoutez-la dans « Images ».',
    'This file is a picture: add it under “Pictures”.',
    'Este archivo es una imagen: añádala en «Imágenes».',
  ),
  fileIsMedia: words(
    'Le site ne diffuse ni son ni vidéo. Publiez ce fichier sur une plateforme, puis mettez son adresse en lien.',
    'The site does not stream sound or video. Publish this file on a platform, then link to its address.',
    'El sitio no difunde sonido ni vídeo. Publique este archivo en una plataforma y ponga un enlace a su dirección.',
  ),
  fileIsOldOffice: words(
    'Ce fichier est d’un ancien format d’Office (.doc, .xls, .ppt), ou protégé par un mot de passe. Enregistrez-le sans mot de passe en PDF, .docx, .xlsx, .odt ou .ods, puis ajoutez-le à nouveau.',
    'This file is in an old Office format (.doc, .xls, .ppt), or protected by a password. Save it without a password as PDF, .docx, .xlsx, .odt or .ods, then add it again.',
    'Este archivo es de un formato antiguo de Office (.doc, .xls, .ppt) o está protegido por una contraseña. Guárdelo sin contraseña en PDF, .docx, .xlsx, .odt u .ods y añádalo de nuevo.',
  ),
  pdfCut: words(
    'Ce PDF est incomplet : sa fin manque. Téléchargez-le ou exportez-le à nouveau, puis ajoutez-le.',
    'This PDF is incomplete: its end is missing. Download or export it again, then add it.',
    'Este PDF está incompleto: falta el final. Descárguelo o expórtelo de nuevo y añádalo.',
  ),
  pictureIsFile: words(
    'Ce fichier n’est pas une image mais un document. Ajoutez-le dans « Fichiers », ou enregistrez la page voulue en JPEG ou en PNG.',
    'This file is a document, not a picture. Add it under “Files”, or save the page you want as JPEG or PNG.',
    'Este archivo no es una imagen sino un documento. Añádalo en «Archivos» o guarde la página deseada en JPEG o PNG.',
  ),
  pictureHeic: words(
    'Cette photo est au format HEIC, que la plupart des navigateurs n’affichent pas. Exportez-la en JPEG, puis ajoutez-la à nouveau. Sur un iPhone, « Réglages, Appareil photo, Formats, Le plus compatible » l’évite pour les prochaines.',
    'This photo is in HEIC format, which most browsers can’t display. Export it as JPEG, then add it again. On an iPhone, “Settings, Camera, Formats, Most Compatible” avoids this for the next ones.',
    'Esta foto está en formato HEIC, que la mayoría de los navegadores no muestra. Expórtela en JPEG y añádala de nuevo. En un iPhone, «Ajustes, Cámara, Formatos, El más compatible» lo evita en las próximas.',
  ),
  pictureGif: words(
    'Le format GIF n’est pas accepté. Enregistrez l’image en PNG, puis ajoutez-la à nouveau ; d’une animation, choisissez une image fixe.',
    'The GIF format is not accepted. Save the picture as PNG, then add it again; of an animation, choose one still picture.',
    'El formato GIF no se acepta. Guarde la imagen en PNG y añádala de nuevo; de una animación, elija una imagen fija.',
  ),
  pictureAnimated: words(
    'Cette image est animée, et personne ne pourrait l’arrêter : le site n’en montre pas. Enregistrez-en une image fixe en PNG ou en JPEG, puis ajoutez-la.',
    'This picture is animated, and nobody could stop it: the site shows none. Save a still picture of it as PNG or JPEG, then add that.',
    'Esta imagen está animada y nadie podría detenerla: el sitio no muestra ninguna. Guarde una imagen fija en PNG o JPEG y añádala.',
  ),
  pictureTiff: words(
    'Le format TIFF est fait pour l’impression et les navigateurs ne l’affichent pas. Enregistrez l’image en JPEG ou en PNG, puis ajoutez-la à nouveau.',
    'The TIFF format is made for printing and browsers can’t display it. Save the picture as JPEG or PNG, then add it again.',
    'El formato TIFF es para la imprenta y los navegadores no lo muestran. Guarde la imagen en JPEG o PNG y añádala de nuevo.',
  ),
  pictureKind: words(
    'Ce format d’image n’est pas accepté. Enregistrez l’image en JPEG, PNG ou WebP, puis ajoutez-la à nouveau.',
    'This picture format is not accepted. Save the picture as JPEG, PNG or WebP, then add it again.',
    'Este formato de imagen no se acepta. Guarde la imagen en JPEG, PNG o WebP y añádala de nuevo.',
  ),
  pictureDamaged: words(
    'Cette image est abîmée ou incomplète. Ouvrez-la pour le vérifier, puis copiez-la ou enregistrez-la à nouveau en JPEG ou en PNG, et ajoutez-la.',
    'This picture is damaged or incomplete. Open it to check, then copy it again or save it again as JPEG or PNG, and add it.',
    'Esta imagen está dañada o incompleta. Ábrala para comprobarlo, cópiela o guárdela de nuevo en JPEG o PNG y añádala.',
  ),
  picturePixels: words(
    'Cette image a {millions} millions de pixels ({width} × {height}) ; {most} millions au plus. Enregistrez-la plus petite, puis ajoutez-la à nouveau.',
    'This picture has {millions} million pixels ({width} × {height}); {most} million at most. Save it smaller, then add it again.',
    'Esta imagen tiene {millions} millones de píxeles ({width} × {height}); {most} millones como máximo. Guárdela más pequeña y añádala de nuevo.',
  ),
  svgDamaged: words(
    'Ce dessin SVG est abîmé ou incomplet. Ouvrez-le dans un logiciel de dessin, exportez-le à nouveau en SVG, puis ajoutez-le.',
    'This SVG drawing is damaged or incomplete. Open it in a drawing program, export it as SVG again, then add it.',
    'Este dibujo SVG está dañado o incompleto. Ábralo en un programa de dibujo, expórtelo de nuevo en SVG y añádalo.',
  ),
  svgEntities: words(
    'Ce dessin SVG contient des entités XML que le site ne lit pas. Exportez-le en « SVG optimisé » ou « SVG simple », puis ajoutez-le à nouveau.',
    'This SVG drawing contains XML entities that the site does not read. Export it as “optimised SVG” or “plain SVG”, then add it again.',
    'Este dibujo SVG contiene entidades XML que el sitio no lee. Expórtelo como «SVG optimizado» o «SVG simple» y añádalo de nuevo.',
  ),
  svgOutside: words(
    'Ce dessin SVG montre quelque chose qui est ailleurs (une image ou un motif liés) et n’apparaîtrait pas sur le site. Incorporez les images dans le dessin, exportez-le à nouveau, puis ajoutez-le.',
    'This SVG drawing shows something that is elsewhere (a linked picture or pattern) and would not appear on the site. Embed the pictures in the drawing, export it again, then add it.',
    'Este dibujo SVG muestra algo que está en otro lugar (una imagen o un motivo enlazados) y no aparecería en el sitio. Incorpore las imágenes en el dibujo, expórtelo de nuevo y añádalo.',
  ),
  svgHtml: words(
    'Ce dessin SVG contient du texte mis en forme comme une page web (« foreignObject »), que le site retire. Convertissez le texte en tracés, exportez le dessin à nouveau, puis ajoutez-le.',
    'This SVG drawing contains text laid out like a web page (“foreignObject”), which the site removes. Convert the text to outlines, export the drawing again, then add it.',
    'Este dibujo SVG contiene texto compuesto como una página web («foreignObject»), que el sitio retira. Convierta el texto en trazados, exporte el dibujo de nuevo y añádalo.',
  ),
  svgFonts: words(
    'Ce dessin SVG va chercher sa police ailleurs : ses lettres changeraient sur le site. Convertissez le texte en tracés (« vectoriser »), exportez le dessin à nouveau, puis ajoutez-le.',
    'This SVG drawing fetches its font from elsewhere: its letters would change on the site. Convert the text to outlines, export the drawing again, then add it.',
    'Este dibujo SVG busca su tipo de letra en otro lugar: sus letras cambiarían en el sitio. Convierta el texto en trazados, exporte el dibujo de nuevo y añádalo.',
  ),
  svgComplex: words(
    'Ce dessin SVG a tant de parties, ou les répète tant de fois, qu’un navigateur ne pourrait guère l’afficher. Simplifiez-le, ou enregistrez-le en PNG, puis ajoutez-le à nouveau.',
    'This SVG drawing has so many parts, or repeats them so many times, that a browser could hardly display it. Simplify it, or save it as PNG, then add it again.',
    'Este dibujo SVG tiene tantas partes, o las repite tantas veces, que un navegador apenas podría mostrarlo. Simplifíquelo o guárdelo en PNG y añádalo de nuevo.',
  ),
};

export type UploadMessage = keyof typeof uploadMessages;
