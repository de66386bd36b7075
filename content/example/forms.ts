import type { Form } from '../types';

export const contactForm: Form = {
  key: 'contact',
  id: 'cc8ad3049a185dac962c14ef',
  title: { fr: 'Contact', en: 'Contact', es: 'Contacto' },
  warning: true,
  questions: [
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
    { blockType: 'textarea', label: { fr: 'Message', en: 'Message', es: 'Mensaje' }, required: true },
  ],
  submitLabel: { fr: 'Envoyer le message', en: 'Send the message', es: 'Enviar el mensaje' },
  thanks: {
    fr: 'Merci. Votre message sera lu par les personnes qui tiennent ce site.',
    en: 'Thank you. Your message will be read by the people who run this site.',
    es: 'Gracias. Leerán su mensaje las personas que gestionan este sitio.',
  },
};

/** Its answers can become a member in the admin panel. */
export const joinForm: Form = {
  key: 'rejoindre',
  id: '0f1925ebea6205e1334783e9',
  title: { fr: 'Rejoindre l’alliance', en: 'Join the alliance', es: 'Unirse a la alianza' },
  warning: true,
  questions: [
    { blockType: 'section', label: { fr: 'Votre structure', en: 'Your organisation', es: 'Su organización' } },
    {
      blockType: 'select',
      label: { fr: 'Vous représentez', en: 'You represent', es: 'Usted representa a' },
      required: true,
      memberField: 'kind',
      options: [
        { label: { fr: 'Une collectivité locale', en: 'A local authority', es: 'Una entidad local' } },
        { label: { fr: 'Une association', en: 'An association', es: 'Una asociación' } },
        { label: { fr: 'Un réseau', en: 'A network', es: 'Una red' } },
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
    { blockType: 'section', label: { fr: 'Vous', en: 'You', es: 'Usted' } },
    {
      blockType: 'email',
      label: { fr: 'Adresse électronique', en: 'E-mail address', es: 'Correo electrónico' },
      required: true,
    },
    { blockType: 'textarea', label: { fr: 'Message', en: 'Message', es: 'Mensaje' }, required: false },
  ],
  submitLabel: { fr: 'Envoyer la demande', en: 'Send the request', es: 'Enviar la solicitud' },
  thanks: {
    fr: 'Merci. Votre demande sera lue par les personnes qui tiennent ce site.',
    en: 'Thank you. Your request will be read by the people who run this site.',
    es: 'Gracias. Leerán su solicitud las personas que gestionan este sitio.',
  },
};
