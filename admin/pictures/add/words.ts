import { uploadLimits } from '@/lib/limits';
import { words } from '@/lib/words';
import type { Progress } from './picture';

export const addWords = {
  title: words('Ajouter des images', 'Add pictures', 'Añadir imágenes'),
  short: words('Ajouter', 'Add', 'Añadir'),
  drop: words('Déposez vos images ici, ou', 'Drop your pictures here, or', 'Suelte sus imágenes aquí, o'),
  choose: words('Choisir des images', 'Choose pictures', 'Elegir imágenes'),
  camera: words('Prendre une photo', 'Take a photo', 'Hacer una foto'),
  kinds: words(
    `JPEG, PNG, WebP, AVIF ou SVG, ${uploadLimits.maxPictureMegabytes}\u00a0Mo au plus. Le lieu enregistré par l’appareil photo est effacé.`,
    `JPEG, PNG, WebP, AVIF or SVG, ${uploadLimits.maxPictureMegabytes} MB at most. The location recorded by the camera is erased.`,
    `JPEG, PNG, WebP, AVIF o SVG, ${uploadLimits.maxPictureMegabytes} MB como máximo. El lugar registrado por la cámara se borra.`,
  ),
  sameCredit: words('Même crédit pour toutes', 'Same credit for all', 'Mismo crédito para todas'),
  apply: words('Mettre à toutes', 'Apply to all', 'Aplicar a todas'),
  sameTags: words('Étiquettes pour toutes', 'Tags for all', 'Etiquetas para todas'),
  addTags: words('Ajouter à toutes', 'Add to all', 'Añadir a todas'),
  rows: words('Images à compléter', 'Pictures to complete', 'Imágenes por completar'),
  credit: words('Crédit', 'Credit', 'Crédito'),
  takeOff: words('Enlever de la liste', 'Remove from the list', 'Quitar de la lista'),
  focalPoint: words('Choisir le point important', 'Choose the focal point', 'Elegir el punto importante'),
  describe: words(
    'Décrivez l’image, ou cochez « Image de décor ».',
    'Describe the picture, or tick “Decorative picture”.',
    'Describa la imagen o marque «Imagen decorativa».',
  ),
  answer: words(
    'Sans réponse, l’image reste invisible sur le site.',
    'Without an answer, the picture stays invisible on the site.',
    'Sin respuesta, la imagen sigue siendo invisible en el sitio.',
  ),
  toComplete: words('À compléter', 'To complete', 'Por completar'),
  saved: words('Enregistrée', 'Saved', 'Guardada'),
  saving: words('Enregistrement…', 'Saving…', 'Guardando…'),
  open: words('Ouvrir la fiche', 'Open the picture', 'Abrir la ficha'),
  progress: words('Envoi des images', 'Sending the pictures', 'Envío de las imágenes'),
  again: words('Envoyer à nouveau', 'Send again', 'Enviar de nuevo'),
  refusedTitle: words('Fichiers refusés', 'Files refused', 'Archivos rechazados'),
  tooHeavy: words(
    `pèse plus de ${uploadLimits.maxPictureMegabytes}\u00a0Mo. Enregistrez-le plus petit, puis ajoutez-le à nouveau.`,
    `is larger than ${uploadLimits.maxPictureMegabytes} MB. Save a smaller version, then add it again.`,
    `pesa más de ${uploadLimits.maxPictureMegabytes} MB. Guarde una versión más pequeña y añádala de nuevo.`,
  ),
  notPicture: words(
    'n’est pas une image. Ajoutez-le dans « Fichiers », ou enregistrez-le en JPEG.',
    'is not a picture. Add it under “Files”, or save it as JPEG.',
    'no es una imagen. Añádalo en «Archivos» o guárdelo en JPEG.',
  ),
  stays: words(
    `Ce qui n’est pas complet vous attend ici ${uploadLimits.unfinishedPictureDays}\u00a0jours, même si vous fermez cette page. Personne d’autre ne le voit.`,
    `What is not complete waits for you here for ${uploadLimits.unfinishedPictureDays} days, even if you close this page. Nobody else can see it.`,
    `Lo que no está completo le espera aquí ${uploadLimits.unfinishedPictureDays} días, aunque cierre esta página. Nadie más lo ve.`,
  ),
  nothing: words('Rien à compléter pour le moment.', 'Nothing to complete for now.', 'Nada por completar por ahora.'),
  back: words('Voir toutes les images', 'See all pictures', 'Ver todas las imágenes'),
};

type Counts = { saved: number; waiting: number; refused: number };

const plural = (count: number, one: string, many: string) => `${count}\u00a0${count === 1 ? one : many}`;

/** `2 images enregistrées, 1 à compléter, 1 refusée.` */
export function countsInWords({ saved, waiting, refused }: Counts, language: string): string {
  const parts = {
    fr: [
      plural(saved, 'image enregistrée', 'images enregistrées'),
      plural(waiting, 'à compléter', 'à compléter'),
      plural(refused, 'fichier refusé', 'fichiers refusés'),
    ],
    en: [
      plural(saved, 'picture saved', 'pictures saved'),
      plural(waiting, 'to complete', 'to complete'),
      plural(refused, 'file refused', 'files refused'),
    ],
    es: [
      plural(saved, 'imagen guardada', 'imágenes guardadas'),
      plural(waiting, 'por completar', 'por completar'),
      plural(refused, 'archivo rechazado', 'archivos rechazados'),
    ],
  };
  const said = parts[language as keyof typeof parts] ?? parts.fr;
  return `${said.filter((_, index) => [saved, waiting, refused][index] !== 0).join(', ')}.`;
}

/** `Envoi de IMG_2041.jpg, 2 sur 5…`, or that the server asked to wait. */
export function progressInWords({ name, done, total, isBusy }: Progress, language: string): string {
  const at = Math.min(done + 1, total);
  const text = isBusy
    ? words(
        `Le site est occupé. L’envoi reprend tout seul\u00a0: ${done} sur ${total}…`,
        `The site is busy. Sending goes on by itself: ${done} of ${total}…`,
        `El sitio está ocupado. El envío continúa solo: ${done} de ${total}…`,
      )
    : words(
        `Envoi de ${name}, ${at} sur ${total}…`,
        `Sending ${name}, ${at} of ${total}…`,
        `Enviando ${name}, ${at} de ${total}…`,
      );
  return text[language as keyof typeof text] ?? text.fr;
}
