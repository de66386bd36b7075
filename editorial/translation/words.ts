import { words } from '@/lib/words';

/** What the server answers to a save of a translation that can't be made. */
export const saveWords = {
  refused: words(
    'Votre compte ne permet pas de traduire.',
    'Your account does not allow you to translate.',
    'Su cuenta no permite traducir.',
  ),
  invalid: words(
    'Cet enregistrement n’a pas la forme attendue. Rechargez la page.',
    'This save is not in the expected format. Reload the page.',
    'Lo enviado no tiene el formato esperado. Vuelva a cargar la página.',
  ),
  gone: words('Ce contenu n’existe plus.', 'This content no longer exists.', 'Este contenido ya no existe.'),
  binned: words(
    'Ce contenu est dans la corbeille. Reprenez-le d’abord.',
    'This content is in the bin. Take it out of the bin first.',
    'Este contenido está en la papelera. Sáquelo primero de la papelera.',
  ),
  changed: words(
    'Des lignes ou des blocs ont été retirés du français pendant que vous traduisiez. Rechargez la page : votre texte d’avant est enregistré.',
    'Rows or blocks were removed from the French while you were translating. Reload the page: your text up to then is saved.',
    'Se han quitado líneas o bloques del francés mientras usted traducía. Vuelva a cargar la página: su texto hasta entonces está guardado.',
  ),
  locked: words(
    'Quelqu’un d’autre a ouvert ce contenu. Rien n’a été enregistré.',
    'Someone else has opened this content. Nothing was saved.',
    'Otra persona ha abierto este contenido. No se ha guardado nada.',
  ),
  incomplete: words(
    'Cette langue ne peut pas encore être montrée : il manque',
    'This language can’t be shown yet. Missing:',
    'Este idioma todavía no se puede mostrar. Falta:',
  ),
};
