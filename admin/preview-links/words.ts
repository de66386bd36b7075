import { inLanguage, type Words, words } from '@/lib/words';

const texts = {
  title: words('Partager l’aperçu', 'Share the preview', 'Compartir la vista previa'),
  lead: words(
    'Qui a ce lien lit le dernier texte enregistré, sans compte, même avant sa publication. Les moteurs de recherche ne le montrent pas.',
    'Anyone with this link can read the last saved text, without an account, even before it is published. Search engines don’t show it.',
    'Quien tenga este enlace puede leer el último texto guardado, sin cuenta, incluso antes de que se publique. Los buscadores no lo muestran.',
  ),
  locale: words('Langue', 'Language', 'Idioma'),
  days: words('Le lien marche pendant', 'The link works for', 'El enlace funciona durante'),
  make: words('Faire un lien', 'Create a link', 'Crear un enlace'),
  links: words('Liens qui marchent', 'Links that work', 'Enlaces que funcionan'),
  copy: words('Copier le lien', 'Copy the link', 'Copiar el enlace'),
  copied: words('Lien copié.', 'Link copied.', 'Enlace copiado.'),
  notCopied: words(
    'Le navigateur ne permet pas de copier\u00a0: sélectionnez l’adresse.',
    'The browser does not allow copying: select the address.',
    'El navegador no permite copiar: seleccione la dirección.',
  ),
  end: words('Mettre fin au lien', 'End the link', 'Desactivar el enlace'),
  ended: words('Le lien ne marche plus.', 'The link no longer works.', 'El enlace ya no funciona.'),
  until: words('finit', 'ends', 'caduca'),
  close: words('Fermer', 'Close', 'Cerrar'),
} satisfies Record<string, Words>;

export type ShareSay = (key: keyof typeof texts) => string;

/** The words of sharing a preview in a language of the admin panel. */
export const sayIn =
  (language: string): ShareSay =>
  (key) =>
    inLanguage(texts[key], language);

/** So many days in a language of the admin panel: `7 jours`. */
export const daysInWords = (days: number, language: string): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days);
