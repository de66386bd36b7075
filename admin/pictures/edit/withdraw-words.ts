import type { Withdrawn } from '@/editorial/pictures/withdraw';
import { inLanguage, words } from '@/lib/words';

export const withdrawWords = {
  open: words('Retirer cette image…', 'Withdraw this picture…', 'Retirar esta imagen…'),
  title: words(
    'Retirer cette image de partout\u00a0?',
    'Withdraw this picture from everywhere?',
    '¿Retirar esta imagen de todas partes?',
  ),
  for: words(
    'Pour une personne qui ne veut plus être montrée.',
    'For a person who no longer wants to be shown.',
    'Para una persona que ya no quiere aparecer.',
  ),
  consequence: words(
    'L’image et tous ses formats sont effacés tout de suite',
    'The picture and all its sizes are erased at once',
    'La imagen y todos sus formatos se borran de inmediato',
  ),
  final: words(
    ', sur le site et chez nous. On ne peut pas revenir en arrière.',
    ', on the site and on our side. This can’t be undone.',
    ', en el sitio y en nuestro servidor. No se puede deshacer.',
  ),
  toWithdraw: words('Image à retirer', 'Picture to withdraw', 'Imagen que se va a retirar'),
  missing: words('Elle disparaîtra de', 'It will disappear from', 'Desaparecerá de'),
  versions: words(
    'toutes les anciennes versions et tous les brouillons',
    'all older versions and all drafts',
    'todas las versiones antiguas y todos los borradores',
  ),
  why: words('Pourquoi\u00a0?', 'Why?', '¿Por qué?'),
  whyHint: words(
    'Noté avec la date et votre nom, sans l’image ni le nom de la personne montrée.',
    'Noted with the date and your name, without the picture or the name of the person shown.',
    'Se anota con la fecha y su nombre, sin la imagen ni el nombre de la persona mostrada.',
  ),
  chooseReason: words('Choisir une raison', 'Choose a reason', 'Elegir un motivo'),
  understood: words(
    'Je comprends que l’image ne pourra pas être retrouvée',
    'I understand that it will not be possible to recover the picture',
    'Entiendo que la imagen no podrá recuperarse',
  ),
  copies: words(
    'Un navigateur redemande l’image à chaque visite et ne la reçoit plus. Les moteurs de recherche, les personnes qui l’ont déjà enregistrée et les sauvegardes du serveur peuvent en garder une copie\u00a0: demandez son effacement au moteur de recherche, et à qui s’occupe du serveur pour les sauvegardes.',
    'A browser asks for the picture again at each visit and no longer gets it. Search engines, people who have saved it and the backups of the server may keep a copy: ask the search engine to erase it and, for the backups, whoever looks after the server.',
    'Un navegador vuelve a pedir la imagen en cada visita y ya no la recibe. Los buscadores, quienes ya la guardaron y las copias de seguridad del servidor pueden conservarla: pida su borrado al buscador y, para las copias, a quien se ocupa del servidor.',
  ),
  incomplete: words(
    'Choisissez une raison et cochez la case.',
    'Choose a reason and tick the box.',
    'Elija un motivo y marque la casilla.',
  ),
  busy: words(
    'Effacement en cours, jusque dans les anciennes versions. Cela peut prendre une minute.',
    'Erasing the picture, including from older versions. This may take a minute.',
    'Borrando la imagen, también en las versiones antiguas. Puede tardar un minuto.',
  ),
  keep: words('Garder l’image', 'Keep the picture', 'Conservar la imagen'),
  withdraw: words('Effacer l’image partout', 'Erase the picture everywhere', 'Borrar la imagen en todas partes'),
  done: words('L’image est effacée', 'The picture has been erased', 'La imagen se ha borrado'),
  filesLeft: words(
    'Fichiers à effacer du serveur à la main',
    'Files to delete from the server by hand',
    'Archivos que hay que borrar del servidor a mano',
  ),
  back: words('Voir toutes les images', 'See all pictures', 'Ver todas las imágenes'),
};

export const reasons = [
  { value: 'asked', label: words('La personne le demande', 'The person asks for it', 'La persona lo pide') },
  {
    value: 'danger',
    label: words(
      'Une personne pourrait être en danger',
      'A person could be in danger',
      'Una persona podría correr peligro',
    ),
  },
  {
    value: 'rights',
    label: words('Nous n’en avons pas le droit', 'We do not have the right to use it', 'No tenemos derecho a usarla'),
  },
  { value: 'other', label: words('Autre raison', 'Another reason', 'Otro motivo') },
] as const;

const count = (number: number, one: string, many: string) => `${number}\u00a0${number === 1 ? one : many}`;

/** `Elle a été retirée de 3 contenus et de 5 versions de l’historique.` */
export function doneInWords({ texts, versions }: Withdrawn, language: string): string {
  const text = words(
    `Elle a été retirée de ${count(texts, 'contenu', 'contenus')} et de ${count(versions, 'version de l’historique', 'versions de l’historique')}. Ses adresses ne répondent plus.`,
    `It was removed from ${count(texts, 'text', 'texts')} and from ${count(versions, 'version in the history', 'versions in the history')}. Its addresses no longer work.`,
    `Se ha retirado de ${count(texts, 'contenido', 'contenidos')} y de ${count(versions, 'versión del historial', 'versiones del historial')}. Sus direcciones ya no funcionan.`,
  );
  return inLanguage(text, language);
}
