import type { Form } from '../../types';

/** Who decides and in how long is not known, so that its thanks promise neither (to-complete.ts). */
export const joinForm: Form = {
  key: 'rejoindre',
  id: 'c85d2f914ab3e07764f1b29a',
  title: { fr: 'Rejoindre l’Alliance', en: 'Join the Alliance', es: 'Unirse a la Alianza' },
  warning: true,
  questions: [
    {
      blockType: 'section',
      label: { fr: 'Votre structure', en: 'Your organisation', es: 'Su organización' },
    },
    {
      blockType: 'select',
      label: { fr: 'Vous représentez', en: 'You represent', es: 'Usted representa a' },
      required: true,
      memberField: 'kind',
      options: [
        { label: { fr: 'Une collectivité locale', en: 'A local authority', es: 'Una entidad local' } },
        { label: { fr: 'Une association', en: 'An association', es: 'Una asociación' } },
        { label: { fr: 'Un réseau', en: 'A network', es: 'Una red' } },
        { label: { fr: 'Un syndicat', en: 'A trade union', es: 'Un sindicato' } },
        {
          label: { fr: 'Je suis élu.e', en: 'I am an elected representative', es: 'Ocupo un cargo electo' },
        },
        { label: { fr: 'Autre', en: 'Other', es: 'Otro' } },
      ],
    },
    {
      blockType: 'text',
      label: { fr: 'Nom de la structure', en: 'Name of the organisation', es: 'Nombre de la organización' },
      required: true,
      autocomplete: 'organization',
      memberField: 'name',
    },
    {
      blockType: 'text',
      label: { fr: 'Ville ou territoire, pays', en: 'City or territory, country', es: 'Ciudad o territorio, país' },
      required: true,
      memberField: 'place',
    },
    { blockType: 'section', label: { fr: 'Vous', en: 'You', es: 'Usted' } },
    {
      blockType: 'text',
      label: { fr: 'Nom et prénom', en: 'Full name', es: 'Nombre y apellidos' },
      required: true,
      autocomplete: 'name',
    },
    {
      blockType: 'email',
      label: { fr: 'Adresse électronique', en: 'E-mail address', es: 'Correo electrónico' },
      hint: {
        fr: 'Exemple : prenom.nom@exemple.org',
        en: 'Example: first.last@example.org',
        es: 'Ejemplo: nombre.apellido@ejemplo.org',
      },
      required: true,
    },
    { blockType: 'textarea', label: { fr: 'Message', en: 'Message', es: 'Mensaje' }, required: false },
  ],
  submitLabel: { fr: 'Envoyer la demande', en: 'Send the request', es: 'Enviar la solicitud' },
  thanks: {
    fr: 'Merci. Votre demande sera lue par les personnes qui tiennent ce site pour l’Alliance.',
    en: 'Thank you. Your request will be read by the people who run this site for the Alliance.',
    es: 'Gracias. Leerán su solicitud las personas que gestionan este sitio para la Alianza.',
  },
};
