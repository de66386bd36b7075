import { words } from '@/lib/words';

/** What a document can be. */
export const documentKinds = [
  { value: 'founding-text', label: words('Texte fondateur', 'Founding text', 'Texto fundacional') },
  { value: 'proceedings', label: words('Actes', 'Proceedings', 'Actas') },
  { value: 'report', label: words('Rapport', 'Report', 'Informe') },
  { value: 'statement', label: words('Prise de position', 'Statement', 'Declaración') },
  { value: 'press-release', label: words('Communiqué de presse', 'Press release', 'Comunicado de prensa') },
  { value: 'press-kit', label: words('Dossier de presse', 'Press kit', 'Dossier de prensa') },
  { value: 'model-deliberation', label: words('Modèle de délibération', 'Model resolution', 'Modelo de acuerdo') },
  { value: 'guide', label: words('Guide', 'Guide', 'Guía') },
];
