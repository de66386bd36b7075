/**
 * Payload's own words where they are a developer's, in the words of communications staff (the terms chosen for the
 * whole panel: brouillon, retirer du site, corbeille, langue, historique, aperçu).
 */
const fr = {
  error: {
    valueMustBeUnique:
      'Cette adresse est déjà prise par un autre contenu (peut-être dans la corbeille). Choisissez-en une autre.',
  },
  general: {
    anotherUserTakenOver: 'Quelqu’un d’autre a pris la main sur ce texte. Votre dernier enregistrement est gardé.',
    currentlyEditing:
      'modifie ce texte. Vous pouvez lire. Si vous prenez la main, cette personne est prévenue et son dernier enregistrement est gardé.',
    documentLocked: 'Quelqu’un d’autre modifie ce texte',
    editedSince: 'Dernier changement',
    editingTakenOver: 'Quelqu’un d’autre a pris la main',
    goBack: 'Revenir',
    takeOver: 'Prendre la main',
    viewReadOnly: 'Lire seulement',
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
  error: {
    valueMustBeUnique: 'This address is already taken by other content (perhaps in the bin). Choose another one.',
  },
  general: {
    anotherUserTakenOver: 'Someone else has taken over this text. What you saved last is kept.',
    currentlyEditing:
      'is editing this text. You can read. If you take over, they are told, and what they saved last is kept.',
    documentLocked: 'Someone else is editing this text',
    editingTakenOver: 'Someone else has taken over',
    viewReadOnly: 'Read only',
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
  error: {
    valueMustBeUnique: 'Esta dirección ya está ocupada por otro contenido (quizás en la papelera). Elija otra.',
  },
  general: {
    anotherUserTakenOver: 'Otra persona ha tomado el relevo en este texto. Lo último que guardó se conserva.',
    currentlyEditing:
      'está modificando este texto. Puede leerlo. Si toma el relevo, se avisa a esa persona y lo último que guardó se conserva.',
    documentLocked: 'Otra persona está modificando este texto',
    editingTakenOver: 'Otra persona ha tomado el relevo',
    takeOver: 'Tomar el relevo',
    viewReadOnly: 'Solo leer',
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
