export const video = {
  name: 'Vidéo',
  url: 'Adresse de la vidéo',
  title: 'Titre',
  picture: 'Image de la vidéo',
  pictureHelp: 'Celle de la vidéo, ou une autre image du site. Sans image, le lien paraît seul.',
  duration: 'Durée',
  durationHelp: 'Comme dans un lecteur : 4:05 ou 1:02:03.',
  transcript: 'Transcription',
  transcriptHelp:
    'Ce qui se dit et ce qu’il faut voir pour comprendre, une ligne par prise de parole. Elle se lit sous la vidéo et se trouve par la recherche.',
} as const;
