/** Names of languages that `Intl.DisplayNames` does not know, by the language they are written in. */
export const languageNames: Partial<Record<string, Partial<Record<string, string>>>> = {
  fr: {
    bfi: 'langue des signes britannique',
    fsl: 'langue des signes française',
    ils: 'signes internationaux',
    sfb: 'langue des signes de Belgique francophone',
    ssp: 'langue des signes espagnole',
    ssr: 'langue des signes de Suisse romande',
  },
  en: {
    bfi: 'British Sign Language',
    fsl: 'French Sign Language',
    ils: 'International Sign',
    sfb: 'French Belgian Sign Language',
    ssp: 'Spanish Sign Language',
    ssr: 'Swiss-French Sign Language',
  },
  es: {
    ary: 'árabe marroquí',
    arz: 'árabe egipcio',
    ase: 'lengua de signos estadounidense',
    bfi: 'lengua de signos británica',
    fsl: 'lengua de signos francesa',
    ils: 'signos internacionales',
    rif: 'rifeño',
    sfb: 'lengua de signos de la Bélgica francófona',
    ssp: 'lengua de signos española',
    ssr: 'lengua de signos de la Suiza francófona',
  },
};
