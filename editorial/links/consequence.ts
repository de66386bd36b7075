import { type Words, words } from '@/lib/words';
import type { Hole } from './needed';
import type { Reference } from './read';

/** The hole that a loss would leave, in words. */
const holes: Record<Hole, Words> = {
  home: words(
    'Le site n’aurait plus de page d’accueil',
    'The site would no longer have a home page',
    'El sitio se quedaría sin página de inicio',
  ),
  setting: words(
    'Ce réglage du site n’aurait plus sa page',
    'This site setting would no longer have its page',
    'Este ajuste del sitio se quedaría sin página',
  ),
  entry: words(
    'L’entrée ne mènerait nulle part',
    'The entry would lead nowhere',
    'La entrada no llevaría a ninguna parte',
  ),
  parent: words(
    'La page n’aurait plus d’adresse',
    'The page would no longer have an address',
    'La página se quedaría sin dirección',
  ),
  founder: words(
    'Un membre fondateur manquerait',
    'A founding member would be missing',
    'Faltaría un miembro fundador',
  ),
  chosen: words('Il manquerait dans le choix', 'It would be missing from the selection', 'Faltaría en la selección'),
  only: words('Le bloc serait vide', 'The block would be empty', 'El bloque se quedaría vacío'),
  form: words('Le bloc serait vide', 'The block would be empty', 'El bloque se quedaría vacío'),
  button: words(
    'Le bouton ne mènerait nulle part',
    'The button would lead nowhere',
    'El botón no llevaría a ninguna parte',
  ),
  file: words(
    'Le document n’aurait plus ce fichier',
    'The document would lose this file',
    'El documento perdería este archivo',
  ),
};

const gone = {
  link: words('Le lien redevient du texte', 'The link becomes plain text', 'El enlace vuelve a ser texto'),
  picture: words('L’image ne s’y montre plus', 'The picture is no longer shown', 'La imagen ya no se muestra'),
  relation: words('Ne s’y montre plus', 'No longer shown there', 'Ya no se muestra ahí'),
  address: words(
    'L’ancienne adresse ne mène plus',
    'The old address leads nowhere',
    'La dirección antigua ya no lleva a ninguna parte',
  ),
  nothing: words('Rien à voir\u00a0: un brouillon', 'Nothing visible: it is a draft', 'Nada visible: es un borrador'),
};

/** What happens where a reference stands when what it names goes. */
export function consequence(
  hole: Hole | null,
  { kind, live, inCollection }: { kind: Reference['kind']; live: boolean; inCollection: string },
): Words {
  if (!live) return gone.nothing;
  if (hole) return holes[hole];
  if (inCollection === 'redirects') return gone.address;
  return kind === 'outside' ? gone.link : gone[kind];
}
