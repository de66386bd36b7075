export const languages = {
  fr: 'Français',
  en: 'Anglais',
  es: 'Espagnol',
} as const;
