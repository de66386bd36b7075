import type { PartialTranslation } from '../types';

export const checkRules = {
  required: {
    found: '«{field}» está vacío',
    fix: 'Este campo es necesario para publicar.',
  },
  'too-long': {
    found: '«{field}» es demasiado largo: {count} caracteres',
    fix: '{limit} caracteres como máximo.',
  },
  refused: {
    found: '«{field}» no puede publicarse',
    fix: '{about}',
  },
  'picture-undescribed': {
    found: 'Imagen: falta la descripción ({about})',
    fix: 'Describa la imagen (la descripción se lee en voz alta) o marque «Imagen decorativa».',
  },
  'picture-people': {
    found: 'Imagen: la pregunta «Personas» no tiene respuesta ({about})',
    fix: 'Respóndala en la imagen. Sin respuesta, no aparece en el sitio.',
  },
  'picture-gone': {
    found: 'La imagen ya no existe',
    fix: 'Elija otra o quítela de aquí.',
  },
  'picture-untranslated': {
    found: 'Imagen: la descripción no está traducida ({about})',
    fix: 'Escríbala en este idioma, en la imagen.',
  },
  'link-wordless': {
    found: 'Enlace sin texto',
    fix: 'Escriba el texto del enlace o quite el enlace.',
  },
  'link-vague': {
    found: 'Enlace «{about}»',
    fix: 'Diga a dónde lleva el enlace.',
  },
  'link-nowhere': {
    found: 'El enlace «{about}» no lleva a ninguna parte',
    fix: 'Elija a dónde lleva o quítelo.',
  },
  'link-broken': {
    found: 'Un enlace lleva a un contenido retirado ({about})',
    fix: 'Elija otro contenido.',
  },
  'link-waiting': {
    found: 'Un enlace lleva a un contenido que no está en el sitio ({about})',
    fix: 'El enlace aparecerá cuando se publique ese contenido.',
  },
  'file-gone': {
    found: 'El archivo ya no existe',
    fix: 'Elija otro.',
  },
  'file-password': {
    found: 'El archivo está protegido por una contraseña ({about})',
    fix: 'Nadie podría abrirlo. Guárdelo sin contraseña, añádalo y elíjalo aquí.',
  },
  'file-no-pages': {
    found: 'El archivo no tiene ninguna página ({about})',
    fix: 'Expórtelo de nuevo en PDF, añádalo y elíjalo aquí.',
  },
  'file-unreadable': {
    found: 'El sitio no pudo leer el archivo ({about})',
    fix: 'Ábralo para ver si está dañado. Si lo está, expórtelo de nuevo y reemplácelo.',
  },
  'file-tracked-changes': {
    found: 'El archivo contiene cambios registrados ({about})',
    fix: 'Los lectores verían el texto suprimido y los nombres. Acepte los cambios y añada el archivo de nuevo.',
  },
  'file-comments': {
    found: 'El archivo contiene comentarios ({about})',
    fix: 'Los lectores los verían, con los nombres. Elimínelos y añada el archivo de nuevo.',
  },
  'file-hidden-text': {
    found: 'El archivo contiene texto oculto ({about})',
    fix: 'Los lectores pueden mostrarlo. Elimínelo si no es para ellos y añada el archivo de nuevo.',
  },
  'relation-gone': {
    found: '«{field}» menciona un contenido retirado ({about})',
    fix: 'El sitio no lo muestra.',
  },
  'parent-hidden': {
    found: 'La página superior no está en el sitio ({about})',
    fix: 'Sin ella, esta página no tiene dirección.',
  },
  'heading-jump': {
    found: 'El título «{about}» salta un nivel',
    fix: 'Quien escucha el texto busca el nivel que falta.',
  },
  'long-sentence': {
    found: 'Frase de {count} palabras',
    fix: '«{about}» Córtela: con más de {maxSentenceWords} palabras se pierde el hilo.',
  },
  'long-paragraph': {
    found: 'Párrafo de {count} palabras',
    fix: '«{about}» Divídalo en dos: {maxParagraphWords} palabras como máximo.',
  },
  summary: {
    found: 'Falta el resumen',
    fix: 'Las listas y los buscadores lo muestran.',
  },
  'table-caption': {
    found: 'Tabla sin leyenda',
    fix: 'Diga qué muestra (menú de la tabla, «Leyenda»).',
  },
  'video-address': {
    found: 'Vídeo sin una dirección que el sitio conozca ({about})',
    fix: 'Indique la dirección de un vídeo de YouTube, Vimeo o PeerTube, o quite el vídeo: no se mostraría.',
  },
  'video-title': {
    found: 'Vídeo sin título ({about})',
    fix: 'Póngale un título: si no, quien escucha la página no sabe adónde lleva el enlace.',
  },
  'video-transcript': {
    found: 'Vídeo sin transcripción ({about})',
    fix: 'Escriba lo que se dice en él: para las personas sordas y para quien no puede o no quiere verlo.',
  },
  'end-before-start': {
    found: 'Fin antes del inicio',
    fix: 'El final es anterior al inicio.',
  },
  'event-place': {
    found: 'Falta el lugar',
    fix: 'Indique un nombre, una calle o una ciudad.',
  },
  'event-online': {
    found: 'Falta la dirección en línea',
    fix: 'Indíquela, o la dirección de inscripción.',
  },
  'body-or-file': {
    found: 'Ni texto ni archivo',
    fix: 'Un documento tiene al menos un texto o un archivo.',
  },
  'translation-missing': {
    found: 'Algunos textos no están traducidos ({count})',
    fix: 'Este idioma se muestra en el sitio y le faltan esos textos.',
  },
  'translation-stale': {
    found: 'La traducción está por revisar ({count})',
    fix: 'El texto en {source} ha cambiado; todavía se muestra la traducción antigua.',
  },
} satisfies PartialTranslation<'checkRules'>;
