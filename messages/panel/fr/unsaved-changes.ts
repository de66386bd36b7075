export const unsavedChanges = {
  blockerTitles: {
    offline: 'Vous écrivez hors ligne',
    session: 'Reconnectez-vous pour enregistrer',
    server: 'Le site ne répond pas',
  },
  offline:
    'Hors ligne : vos mots sont gardés ici, sur cet ordinateur, depuis {when}. Ils seront enregistrés dès que la connexion revient. Vous pouvez continuer.',
  session:
    'Rien n’est perdu : ce que vous avez écrit depuis {when} est gardé sur cet ordinateur. Reconnectez-vous dans un autre onglet, puis revenez ici : vos mots seront enregistrés.',
  server:
    'Vos mots sont gardés sur cet ordinateur depuis {when}. Ils seront enregistrés dès que le site répond. Vous pouvez continuer.',
  logIn: 'Se reconnecter',
  offeredTitle: 'Des mots n’ont pas été enregistrés',
  takeBack: 'Reprendre ces mots',
  leave: 'Les oublier',
  notTaken: 'Ils n’ont pas pu être enregistrés. Ils restent gardés ici : réessayez dans un instant.',
  plain: 'Vous les avez écrits ici {typed}. Reprenez-les : ils deviennent votre brouillon.',
  newerVersion:
    'Vous les avez écrits ici {typed}. Une version plus récente existe : ce texte a été enregistré ailleurs {saved}. Si vous reprenez vos mots, ils passent devant ; l’autre version reste dans l’historique.',
} as const;
