/**
 * Payload's own words where they are a developer's, in the words of communications staff (the terms chosen for the
 * whole panel: brouillon, retirer du site, corbeille, langue, historique, aperçu).
 */
const fr = {
  // Of our own: Payload asks for the label of a tab by a key.
  usedIn: { tab: 'Utilisé dans' },
  error: {
    valueMustBeUnique:
      'Cette adresse est déjà prise par un autre contenu (peut-être dans la corbeille). Choisissez-en une autre.',
  },
  general: {
    changesNotSaved: 'Vos changements ne sont pas enregistrés. En quittant maintenant, vous les perdrez.',
    createNew: 'Écrire',
    createNewLabel: 'Nouveau : {{label}}',
    noLabel: '—',
    // The label would read [object Object]: Payload does not translate it here.
    sortByLabelDirection: 'Trier : {{direction}}',
    locale: 'Langue',
    locales: 'Langues',
    selectLocale: 'Choisir une langue',
    trash: 'Corbeille',
    unsavedChanges: 'Vos changements ne sont pas enregistrés.',
  },
  version: {
    autosave: 'Enregistrement automatique',
    autosavedSuccessfully: 'Enregistré.',
    changed: 'Changements non publiés',
    confirmUnpublish: 'Retirer du site',
    draft: 'Brouillon',
    draftSavedSuccessfully: 'Brouillon enregistré.',
    previouslyPublished: 'Retiré du site',
    publish: 'Publier',
    publishChanges: 'Publier les changements',
    published: 'Publié',
    restoreThisVersion: 'Reprendre cette version',
    saveDraft: 'Enregistrer le brouillon',
    schedulePublish: 'Programmer',
    unpublish: 'Retirer du site',
    versions: 'Historique',
  },
};

const en = {
  usedIn: { tab: 'Used in' },
  error: {
    valueMustBeUnique: 'This address is already taken by other content (perhaps in the bin). Choose another one.',
  },
  general: {
    locale: 'Language',
    locales: 'Languages',
    selectLocale: 'Choose a language',
    sortByLabelDirection: 'Sort: {{direction}}',
    trash: 'Bin',
  },
  version: {
    changed: 'Unpublished changes',
    previouslyPublished: 'Taken off the site',
    restoreThisVersion: 'Use this version again',
    schedulePublish: 'Schedule',
    unpublish: 'Take off the site',
    versions: 'History',
  },
};

const es = {
  usedIn: { tab: 'Utilizado en' },
  error: {
    valueMustBeUnique: 'Esta dirección ya está ocupada por otro contenido (quizás en la papelera). Elija otra.',
  },
  general: {
    locale: 'Idioma',
    locales: 'Idiomas',
    selectLocale: 'Elegir un idioma',
    sortByLabelDirection: 'Ordenar: {{direction}}',
    trash: 'Papelera',
  },
  version: {
    changed: 'Cambios sin publicar',
    previouslyPublished: 'Retirado del sitio',
    restoreThisVersion: 'Recuperar esta versión',
    schedulePublish: 'Programar',
    unpublish: 'Retirar del sitio',
    versions: 'Historial',
  },
};

export const adminWords = { fr, en, es };
