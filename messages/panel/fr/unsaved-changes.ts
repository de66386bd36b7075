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
  notTaken: 'Ils n’ont pas pu être repris. {problem} Ils restent gardés ici.',
  plain: 'Vous les avez écrits ici {typed}. Reprenez-les : ils deviennent votre brouillon.',
  newerVersion:
    'Vous les avez écrits ici {typed}. Une version plus récente existe : ce texte a été enregistré ailleurs {saved}. Si vous reprenez vos mots, ils passent devant ; l’autre version reste dans l’historique.',
  inForm:
    'Vous les avez écrits ici {typed}. Reprenez-les : ils reviennent dans le formulaire, que vous enregistrez ensuite.',
  newerInForm:
    'Vous les avez écrits ici {typed}. Le texte a été enregistré ailleurs {saved}. Si vous reprenez vos mots, ils reviennent dans le formulaire ; rien n’est remplacé tant que vous n’enregistrez pas.',
  whileLocked:
    'Quelqu’un d’autre modifie ce texte : vos mots restent gardés ici, et vous pourrez les reprendre ensuite.',
  seeDifference: 'Voir la différence',
  differenceTitle: 'Vos mots, par rapport au texte enregistré',
  noDifference: 'La différence n’a pas pu être lue. Réessayez dans un instant.',
  close: 'Fermer',
  conflictTitle: 'Ce texte a été enregistré ailleurs',
  conflict:
    'Il a changé {when}, dans un autre onglet, sur un autre appareil ou par quelqu’un d’autre. Vos mots sont gardés ici et rien n’est écrasé. Si vous gardez vos mots, l’autre version reste dans l’historique ; si vous chargez l’autre version, vos mots vous sont proposés au-dessus.',
  conflictInForm:
    'Il a changé {when}, dans un autre onglet, sur un autre appareil ou par quelqu’un d’autre. Vos mots sont gardés ici et rien n’est écrasé. Si vous gardez vos mots, enregistrez ensuite ; si vous chargez l’autre version, vos mots vous sont proposés au-dessus.',
  keepMine: 'Garder mes mots',
  loadOther: 'Charger l’autre version',
  signOutTitle: 'Des mots n’ont pas été enregistrés',
  signOut:
    'Ils restent gardés sur cet ordinateur pendant {days} jours et vous seront proposés quand vous vous reconnecterez ; ils ne seront proposés à personne d’autre. Si d’autres utilisent cet ordinateur, vous pouvez aussi les oublier.',
  keep: 'Les garder',
} as const;
