export const videoErrors = {
  noAnswer:
    '{site} n’a pas répondu en {seconds} secondes. Écrivez le titre et choisissez une image, ou réessayez plus tard.',
  inner:
    'Cette adresse est celle d’un réseau privé : le site ne la demande pas. Écrivez le titre et choisissez une image.',
  noVideo:
    '{site} ne connaît pas cette vidéo, ou ne la montre qu’à certaines personnes. Vérifiez l’adresse ; sinon, écrivez le titre et choisissez une image.',
  noService: '{site} ne semble pas être une instance PeerTube. Vérifiez l’adresse.',
  failed: 'Le site n’a pas compris la réponse de {site}. Écrivez le titre et choisissez une image.',
  tooMany:
    'Vous avez ajouté beaucoup de vidéos. Attendez quelques minutes, ou écrivez le titre et choisissez une image.',
} as const;
