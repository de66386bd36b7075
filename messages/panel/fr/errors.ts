export const errors = {
  onlyAdmins: 'Seule l’administration peut faire cela.',
  onlyEditors: 'Seules les personnes qui publient peuvent faire cela.',
  changedMeanwhile:
    'Ce contenu a été enregistré ailleurs entre-temps. Rien n’a été écrasé et vos mots restent ici : regardez en haut du formulaire, ou réessayez.',
  nothingSaved:
    'Rien n’a été enregistré, car tout ne pouvait pas l’être. Corrigez ce qui suit, ou retirez-le de la sélection.',
  nothingDeleted: 'Rien n’a été supprimé, car tout ne pouvait pas l’être. Retirez ce qui suit de la sélection.',
  fault: 'une erreur est survenue.',
  requiredInSource: 'Ce champ est nécessaire en {source} pour publier.',
  requiredToShow: 'Ce champ est vide dans une langue cochée « Montrer cette langue ».',
  reservedSlug: 'Cette adresse est déjà celle d’une rubrique du site. Choisissez-en une autre.',
  takenSlug:
    'Cette adresse est déjà prise par un autre contenu (peut-être dans la corbeille). Choisissez-en une autre.',
  ownParent: 'Une page ne peut pas être rangée sous elle-même ni sous une de ses sous-pages.',
  bothCoordinates: 'Donnez la latitude et la longitude, ou aucune des deux.',
  noticeWithoutEnd: 'Un avis urgent a une date de fin.',
  redirectSource: 'Une adresse de ce site, sans le nom du site, par exemple /fr/ancienne-page ou /spip.php?article12.',
  redirectToNothing: 'Choisissez où mène cette adresse.',
  redirectWithin: 'Choisissez un contenu ou une rubrique plutôt qu’une adresse de ce site.',
  notItself: 'Un contenu ne peut pas être lié à lui-même.',
  oneFileEach: 'Deux fichiers ont la même langue et le même format : ils auraient la même adresse.',
  videoAddress:
    'Ce n’est pas l’adresse d’une vidéo de YouTube, de Vimeo ou d’une instance PeerTube. Copiez-la depuis la page de la vidéo.',
  videoDuration: 'Écrivez la durée comme un lecteur vidéo : 4:05, ou 1:02:03 au-delà d’une heure.',
  webAddress: 'Ce n’est pas une adresse web. Écrivez-la comme www.exemple.org ou https://exemple.org/page.',
  linkAddress:
    'Ce lien ne mène nulle part. Écrivez une adresse web (www.exemple.org), une adresse électronique ou un numéro de téléphone.',
  textLink:
    'Ce lien ne mène nulle part. Écrivez une adresse web (www.exemple.org), une adresse électronique, un numéro de téléphone ou une page de ce site (/fr/page).',
  emailAddress: 'Une des adresses n’est pas une adresse électronique.',
  filesNeverChange: 'Un fichier ne se remplace pas : ajoutez le nouveau et choisissez-le dans le document.',
  passwordWeak: 'Ce mot de passe est trop facile à deviner. Prenez par exemple quatre mots sans lien entre eux.',
  passwordShort: 'Un mot de passe a au moins {minPasswordLength} caractères.',
  passwordSame: 'Choisissez un mot de passe différent de l’actuel.',
  notRemovable: 'On ne peut pas encore retirer {noun}. {reason}',
  homePage: 'Cette page est la page d’accueil : choisissez-en une autre dans les Paramètres d’abord.',
  databaseBusy: 'Le site est occupé et rien n’a été enregistré. Réessayez dans un instant.',
  databaseAway:
    'La base de données ne répond pas : rien n’a été enregistré. Ce que vous avez écrit est gardé sur cet ordinateur. Réessayez dans un instant.',
  databaseAwayTitle: 'La base de données ne répond pas',
  reference: 'Référence : {id}',
  databaseReplaced:
    'Le fichier de la base de données a été supprimé ou remplacé pendant que le site tournait : rien n’a été enregistré. Gardez cette page ouverte et prévenez qui s’occupe du serveur.',
  diskFull:
    'Le disque du serveur est plein : rien n’a été enregistré. Gardez cette page ouverte et prévenez qui s’occupe du serveur.',
  tryAgain: 'Réessayer',
  notSaved:
    'Rien n’a été enregistré : une erreur est survenue. Réessayez ; si cela continue, prévenez qui s’occupe du serveur.',
  lockedByOther:
    'Quelqu’un d’autre modifie ce contenu en ce moment : ici, rien n’a été enregistré. Attendez un instant, ou prenez la main dans le formulaire.',
  savedElsewhere:
    'Ce contenu a été enregistré ailleurs au même moment. Rien n’a été perdu là-bas ; ici, rechargez la page et réessayez.',
  staffOnly: 'Ceci est réservé à l’équipe.',
  issueGone: 'Ce conseil ne concerne plus ce contenu : le texte a changé entre-temps.',
  issueIsError: 'Ce point empêche de publier : il ne peut pas être laissé tel quel.',
} as const;
