import type { ServerProps } from 'payload';
import { inLanguage, words } from '@/lib/words';
import ui from '../ui/ui.module.css';

const text = words(
  'Quand un contenu change d’adresse, l’ancienne continue de marcher. Ces lignes se font d’elles-mêmes\u00a0; vous pouvez en ajouter pour un tract ou une affiche.',
  'When the address of content changes, the old one keeps working. These lines are added automatically; you can add others for a leaflet or a poster.',
  'Cuando un contenido cambia de dirección, la antigua sigue funcionando. Estas líneas se crean solas; puede añadir otras para un folleto o un cartel.',
);

/** What the list of old addresses is for, above it. */
export function OldAddressesIntro({ i18n }: ServerProps) {
  return <p className={ui.lead}>{inLanguage(text, i18n.language)}</p>;
}
