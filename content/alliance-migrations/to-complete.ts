import type { Settings } from '../types';

/** What nobody has decided yet, for the staff to fill in before the site opens; readers see nothing of it. */
export const toComplete: Settings['toComplete'] = [
  {
    text: {
      fr: 'Adresse de contact de l’Alliance (courriel, adresse postale).',
      en: 'Contact address of the Alliance (e-mail, postal address).',
      es: 'Dirección de contacto de la Alianza (correo electrónico, dirección postal).',
    },
  },
  {
    text: {
      fr: 'Formulaires « Contact » et « Rejoindre l’Alliance » : adresses qui reçoivent les messages. Tant qu’il n’y en a pas, ils se lisent seulement ici, dans « Messages reçus ».',
      en: 'Forms “Contact” and “Join the Alliance”: addresses that receive the messages. Until there are any, they are read only here, in “Messages received”.',
      es: 'Formularios «Contacto» y «Unirse a la Alianza»: direcciones que reciben los mensajes. Mientras no las haya, solo se leen aquí, en «Mensajes recibidos».',
    },
  },
  {
    text: {
      fr: 'Éditeur du site, directeur ou directrice de la publication, hébergeur : la loi les demande dans les mentions légales.',
      en: 'Publisher of the site, director of publication, host: the law requires them in the legal notice.',
      es: 'Editor del sitio, responsable de la publicación, proveedor de alojamiento: la ley los exige en el aviso legal.',
    },
  },
  {
    text: {
      fr: 'Date et résultat de l’audit d’accessibilité : le site reste « non conforme » tant qu’il n’y en a pas.',
      en: 'Date and result of the accessibility audit: the site stays “not compliant” until there is one.',
      es: 'Fecha y resultado de la auditoría de accesibilidad: el sitio seguirá siendo «no conforme» mientras no la haya.',
    },
  },
  {
    text: {
      fr: 'Comptes de l’Alliance sur les réseaux sociaux, si elle en a.',
      en: 'The Alliance’s social media accounts, if it has any.',
      es: 'Cuentas de la Alianza en redes sociales, si las tiene.',
    },
  },
  {
    text: {
      fr: 'Page Presse : contact presse : nom, courriel, téléphone.',
      en: 'Press page: press contact: name, e-mail, telephone.',
      es: 'Página Prensa: contacto de prensa: nombre, correo electrónico, teléfono.',
    },
  },
  {
    text: {
      fr: 'Page Rejoindre : conditions d’adhésion : qui décide, en combien de temps, à quoi s’engage un membre.',
      en: 'Join page: conditions for joining: who decides, how long it takes, what a member commits to.',
      es: 'Página Unirse: condiciones de adhesión: quién decide, en cuánto tiempo, a qué se compromete un miembro.',
    },
  },
  {
    text: {
      fr: 'Page « Vous cherchez de l’aide ? » : à relire et à valider avant de la publier, car des personnes en exil peuvent s’y fier.',
      en: 'Page “Are you looking for help?”: to be read and approved before it is published, as people in exile may rely on it.',
      es: 'Página «¿Busca ayuda?»: debe leerse y aprobarse antes de publicarla, pues las personas en exilio pueden confiar en ella.',
    },
  },
  {
    text: {
      fr: 'Page Données personnelles : responsable du traitement, durée de conservation des journaux du serveur par l’hébergeur.',
      en: 'Personal data page: data controller, how long the host keeps its server logs.',
      es: 'Página Datos personales: responsable del tratamiento, plazo de conservación de los registros del servidor por el proveedor.',
    },
  },
  {
    text: {
      fr: 'Texte fondateur : texte signé (fichier), date de publication, signataires.',
      en: 'Founding text: signed text (file), date of publication, signatories.',
      es: 'Texto fundacional: texto firmado (archivo), fecha de publicación, firmantes.',
    },
  },
  {
    text: {
      fr: 'Actes : actes complets (fichier), date de publication.',
      en: 'Proceedings: complete proceedings (file), date of publication.',
      es: 'Actas: actas completas (archivo), fecha de publicación.',
    },
  },
  {
    text: {
      fr: 'Rencontre de 2019 : programme, langues interprétées, photographies dont les droits et l’accord des personnes sont sûrs.',
      en: '2019 meeting: programme, languages interpreted, photographs whose rights and people’s consent are certain.',
      es: 'Encuentro de 2019: programa, idiomas interpretados, fotografías cuyos derechos y consentimientos sean seguros.',
    },
  },
  {
    text: {
      fr: 'OCU : logo, pays et lieu du siège.',
      en: 'OCU: logo, country and place of the head office.',
      es: 'OCU: logotipo, país y lugar de la sede.',
    },
  },
  {
    text: {
      fr: 'ANVITA : logo et lieu du siège.',
      en: 'ANVITA: logo and place of the head office.',
      es: 'ANVITA: logotipo y lugar de la sede.',
    },
  },
];
