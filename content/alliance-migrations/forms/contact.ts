import type { Form } from '../../types';

/** Nobody has said yet who reads it: what it brings is in the admin panel only (to-complete.ts). */
export const contactForm: Form = {
  key: 'contact',
  id: 'b6a1f0c27d5e4983a0c4d1e7',
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
    {
      blockType: 'text',
      label: { fr: 'Structure', en: 'Organisation', es: 'Organización' },
      hint: {
        fr: 'Si vous écrivez au nom d’une collectivité, d’une association, d’un média…',
        en: 'If you write on behalf of a local authority, an association, a newspaper…',
        es: 'Si escribe en nombre de una entidad local, una asociación, un medio…',
      },
      required: false,
      autocomplete: 'organization',
    },
    { blockType: 'textarea', label: { fr: 'Message', en: 'Message', es: 'Mensaje' }, required: true },
  ],
  submitLabel: { fr: 'Envoyer le message', en: 'Send the message', es: 'Enviar el mensaje' },
  thanks: {
    fr: 'Merci. Votre message sera lu par les personnes qui tiennent ce site pour l’Alliance.',
    en: 'Thank you. Your message will be read by the people who run this site for the Alliance.',
    es: 'Gracias. Leerán su mensaje las personas que gestionan este sitio para la Alianza.',
  },
};
