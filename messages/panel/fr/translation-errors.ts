export const translationErrors = {
  invalid: 'Cet enregistrement n’a pas la forme attendue. Rechargez la page.',
  gone: 'Ce contenu n’existe plus.',
  trashed: 'Ce contenu est dans la corbeille. Reprenez-le d’abord.',
  changed:
    'Des lignes ou des blocs ont été retirés du texte en {source} pendant que vous traduisiez. Rechargez la page : votre texte d’avant est enregistré.',
  locked: 'Quelqu’un d’autre a ouvert ce contenu. Rien n’a été enregistré.',
  incomplete: 'Cette langue ne peut pas encore être montrée : il manque',
  noService: 'Ce site n’a pas de service de traduction automatique.',
  tooMany: 'Vous avez demandé beaucoup de propositions. Attendez quelques minutes.',
  tooLong: 'Ce texte est trop long pour une proposition (plus de {value} caractères). Traduisez-le par parties.',
  serviceKey: 'Le service de traduction refuse la clé de ce site. Prévenez la personne qui gère le site.',
  serviceQuota: 'Ce site a utilisé tout ce que le service de traduction lui accorde pour l’instant.',
  serviceBusy: 'Le service de traduction reçoit trop de demandes. Réessayez dans une minute.',
  serviceLate: 'Le service de traduction n’a pas répondu en {seconds} secondes. Réessayez plus tard.',
  serviceFailed: 'Le service de traduction n’a pas pu traduire ce texte. Réessayez plus tard.',
  serviceMarkup:
    'Le service a perdu la mise en forme de ce texte (liens, notes, gras). Rien n’est proposé : traduisez-le vous-même.',
} as const;
