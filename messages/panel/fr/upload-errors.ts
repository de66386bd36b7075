export const uploadErrors = {
  disconnected: 'L’envoi de ce fichier a été interrompu. Ajoutez-le à nouveau.',
  fileKind: 'Ce fichier n’est pas d’un type accepté (c’est son contenu qui compte, pas son nom).',
  fileSize: 'Ce fichier est trop lourd. Taille maximale, en mégaoctets : {max}',
  fileEmpty: 'Ce fichier est vide. Vérifiez qu’il s’ouvre, puis ajoutez-le à nouveau.',
  fileIsPicture: 'Ce fichier est une image : ajoutez-la dans « Images ».',
  fileIsMedia:
    'Le site ne diffuse ni son ni vidéo. Publiez ce fichier sur une plateforme, puis mettez son adresse en lien.',
  fileIsOldOffice:
    'Ce fichier est d’un ancien format d’Office (.doc, .xls, .ppt), ou protégé par un mot de passe. Enregistrez-le sans mot de passe en PDF, .docx, .xlsx, .odt ou .ods, puis ajoutez-le à nouveau.',
  pdfCut: 'Ce PDF est incomplet : sa fin manque. Téléchargez-le ou exportez-le à nouveau, puis ajoutez-le.',
  pictureIsFile:
    'Ce fichier n’est pas une image mais un document. Ajoutez-le dans « Fichiers », ou enregistrez la page voulue en JPEG ou en PNG.',
  pictureHeic:
    'Cette photo est au format HEIC, que la plupart des navigateurs n’affichent pas. Ajoutez-la depuis le téléphone, qui la convertit, ou exportez-la en JPEG. Pour les prochaines, sur un iPhone : « Réglages › Appareil photo › Formats › Le plus compatible » ; sur un Android : réglages de l’appareil photo, désactivez « Photos HEIF » ou « Haute efficacité ».',
  pictureGif:
    'Le format GIF n’est pas accepté. Enregistrez l’image en PNG, puis ajoutez-la à nouveau ; d’une animation, choisissez une image fixe.',
  pictureAnimated:
    'Cette image est animée, et personne ne pourrait l’arrêter : le site n’en montre pas. Enregistrez-en une image fixe en PNG ou en JPEG, puis ajoutez-la.',
  pictureTiff:
    'Le format TIFF est fait pour l’impression et les navigateurs ne l’affichent pas. Enregistrez l’image en JPEG ou en PNG, puis ajoutez-la à nouveau.',
  pictureKind:
    'Ce format d’image n’est pas accepté. Enregistrez l’image en JPEG, PNG ou WebP, puis ajoutez-la à nouveau.',
  pictureDamaged:
    'Cette image est abîmée ou incomplète. Ouvrez-la pour le vérifier, puis copiez-la ou enregistrez-la à nouveau en JPEG ou en PNG, et ajoutez-la.',
  picturePixels:
    'Cette image a {millions} millions de pixels ({width} × {height}) ; {max} millions au plus. Enregistrez-la plus petite, puis ajoutez-la à nouveau.',
  svgDamaged:
    'Ce dessin SVG est abîmé ou incomplet. Ouvrez-le dans un logiciel de dessin, exportez-le à nouveau en SVG, puis ajoutez-le.',
  svgEntities:
    'Ce dessin SVG contient des entités XML que le site ne lit pas. Exportez-le en « SVG optimisé » ou « SVG simple », puis ajoutez-le à nouveau.',
  svgOutside:
    'Ce dessin SVG montre quelque chose qui est ailleurs (une image ou un motif liés) et n’apparaîtrait pas sur le site. Incorporez les images dans le dessin, exportez-le à nouveau, puis ajoutez-le.',
  svgHtml:
    'Ce dessin SVG contient du texte mis en forme comme une page web (« foreignObject »), que le site retire. Convertissez le texte en tracés, exportez le dessin à nouveau, puis ajoutez-le.',
  svgFonts:
    'Ce dessin SVG va chercher sa police ailleurs : ses lettres changeraient sur le site. Convertissez le texte en tracés (« vectoriser »), exportez le dessin à nouveau, puis ajoutez-le.',
  svgComplex:
    'Ce dessin SVG a tant de parties, ou les répète tant de fois, qu’un navigateur ne pourrait guère l’afficher. Simplifiez-le, ou enregistrez-le en PNG, puis ajoutez-le à nouveau.',
} as const;
