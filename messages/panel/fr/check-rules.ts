export const checkRules = {
  required: {
    found: '« {field} » est vide',
    fix: 'Ce champ est nécessaire pour publier.',
  },
  'too-long': {
    found: '« {field} » est trop long : {count} caractères',
    fix: '{limit} caractères au plus.',
  },
  refused: {
    found: '« {field} » ne peut pas être publié',
    fix: '{about}',
  },
  'picture-undescribed': {
    found: 'Image : il manque la description ({about})',
    fix: 'Décrivez l’image (la description est lue à voix haute), ou cochez « Image décorative ».',
  },
  'picture-people': {
    found: 'Image : la question « Personnes » est sans réponse ({about})',
    fix: 'Répondez-y dans l’image. Sans réponse, elle n’apparaît pas sur le site.',
  },
  'picture-gone': {
    found: 'L’image n’existe plus',
    fix: 'Choisissez-en une autre, ou retirez-la d’ici.',
  },
  'picture-untranslated': {
    found: 'Image : la description n’est pas traduite ({about})',
    fix: 'Écrivez-la dans cette langue, dans l’image.',
  },
  'link-wordless': {
    found: 'Lien sans mots',
    fix: 'Écrivez les mots du lien, ou retirez-le.',
  },
  'link-vague': {
    found: 'Lien « {about} »',
    fix: 'Dites où mène le lien.',
  },
  'link-nowhere': {
    found: 'Le lien « {about} » ne mène nulle part',
    fix: 'Choisissez où il mène, ou retirez-le.',
  },
  'link-broken': {
    found: 'Un lien mène à un contenu retiré ({about})',
    fix: 'Choisissez un autre contenu.',
  },
  'link-waiting': {
    found: 'Un lien mène à un contenu qui n’est pas sur le site ({about})',
    fix: 'Le lien paraîtra quand ce contenu sera publié.',
  },
  'file-gone': {
    found: 'Le fichier n’existe plus',
    fix: 'Choisissez-en un autre.',
  },
  'file-password': {
    found: 'Le fichier est protégé par un mot de passe ({about})',
    fix: 'Personne ne pourrait l’ouvrir. Enregistrez-le sans mot de passe, ajoutez-le et choisissez-le ici.',
  },
  'file-no-pages': {
    found: 'Le fichier n’a aucune page ({about})',
    fix: 'Exportez-le à nouveau en PDF, ajoutez-le et choisissez-le ici.',
  },
  'file-unreadable': {
    found: 'Le site n’a pas pu lire le fichier ({about})',
    fix: 'Ouvrez-le pour voir s’il est abîmé. Si oui, exportez-le à nouveau et remplacez-le.',
  },
  'file-tracked-changes': {
    found: 'Le fichier contient des modifications suivies ({about})',
    fix: 'Les lecteurs verraient le texte supprimé et les noms. Acceptez les modifications, puis ajoutez le fichier à nouveau.',
  },
  'file-comments': {
    found: 'Le fichier contient des commentaires ({about})',
    fix: 'Les lecteurs les verraient, avec les noms. Supprimez-les, puis ajoutez le fichier à nouveau.',
  },
  'file-hidden-text': {
    found: 'Le fichier contient du texte masqué ({about})',
    fix: 'Les lecteurs peuvent l’afficher. Supprimez-le s’il n’est pas pour eux, puis ajoutez le fichier à nouveau.',
  },
  'relation-gone': {
    found: '« {field} » nomme un contenu retiré ({about})',
    fix: 'Le site ne le montre pas.',
  },
  'parent-hidden': {
    found: 'La page du dessus n’est pas sur le site ({about})',
    fix: 'Sans elle, cette page n’a pas d’adresse.',
  },
  'heading-jump': {
    found: 'Le titre « {about} » saute un niveau',
    fix: 'Qui écoute le texte cherche le niveau qui manque.',
  },
  'long-sentence': {
    found: 'Phrase de {count} mots',
    fix: '« {about} » Coupez-la : au-delà de {maxSentenceWords} mots, on perd le fil.',
  },
  'long-paragraph': {
    found: 'Paragraphe de {count} mots',
    fix: '« {about} » Faites-en deux : {maxParagraphWords} mots au plus.',
  },
  summary: {
    found: 'Il manque le résumé',
    fix: 'Les listes et les moteurs de recherche le montrent.',
  },
  'table-caption': {
    found: 'Tableau sans légende',
    fix: 'Dites ce qu’il montre (menu du tableau, « Légende »).',
  },
  'video-address': {
    found: 'Vidéo sans adresse que le site connaisse ({about})',
    fix: 'Donnez l’adresse d’une vidéo de YouTube, de Vimeo ou de PeerTube, ou retirez la vidéo : elle ne paraîtrait pas.',
  },
  'video-title': {
    found: 'Vidéo sans titre ({about})',
    fix: 'Donnez-lui un titre : qui écoute la page ne sait pas, sinon, où mène le lien.',
  },
  'video-transcript': {
    found: 'Vidéo sans transcription ({about})',
    fix: 'Écrivez ce qui s’y dit : pour les personnes sourdes, et pour qui ne peut ou ne veut pas la regarder.',
  },
  'end-before-start': {
    found: 'Fin avant le début',
    fix: 'La fin est avant le début.',
  },
  'event-place': {
    found: 'Il manque le lieu',
    fix: 'Donnez un nom, une rue ou une ville.',
  },
  'event-online': {
    found: 'Il manque l’adresse en ligne',
    fix: 'Donnez-la, ou l’adresse d’inscription.',
  },
  'body-or-file': {
    found: 'Ni texte ni fichier',
    fix: 'Un document a au moins un texte ou un fichier.',
  },
  'translation-missing': {
    found: 'Des textes ne sont pas traduits ({count})',
    fix: 'Cette langue est montrée : ils y manquent.',
  },
  'translation-stale': {
    found: 'La traduction est à revoir ({count})',
    fix: 'Le texte en {source} a changé ; l’ancienne traduction est encore montrée.',
  },
} as const;
