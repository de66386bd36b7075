import type { Page } from '../../types';

/** Says only what the site does; the controller's name and address join it once they are known. */
export const personalData: Page = {
  key: 'donnees-personnelles',
  id: '06486010f805604f77be8c1a',
  slug: { fr: 'donnees-personnelles', en: 'personal-data', es: 'datos-personales' },
  title: { fr: 'Données personnelles', en: 'Personal data', es: 'Datos personales' },
  seo: {
    title: { fr: 'Données personnelles', en: 'Personal data', es: 'Datos personales' },
    description: {
      fr: 'Ce site se lit sans cookie, sans mesure d’audience et sans appel à un autre site. Vos droits et comment les exercer.',
      en: 'You read this site without cookies, audience measurement or requests to other sites. Your rights and how to use them.',
      es: 'Este sitio se lee sin cookies, sin medición de audiencia y sin llamadas a otros sitios. Sus derechos y cómo ejercerlos.',
    },
  },
  showInSitemap: true,
  layout: [
    {
      blockType: 'hero',
      variant: 'quiet',
      title: { fr: 'Données personnelles', en: 'Personal data', es: 'Datos personales' },
      standfirst: {
        fr: 'Ce site se lit sans cookie, sans mesure d’audience et sans compte.',
        en: 'You read this site without cookies, audience measurement or an account.',
        es: 'Este sitio se lee sin cookies, sin medición de audiencia y sin cuenta.',
      },
      actions: [],
      anchors: [],
    },
    {
      blockType: 'rich-text',
      body: {
        fr: [
          '## Si vous lisez ce site',
          'Nous ne déposons aucun cookie et ne mesurons pas l’audience. Les textes, les images et les polices viennent de ce site : vos visites ne sont annoncées à aucun autre. Pour vous envoyer une page, le serveur reçoit, comme tout serveur, l’adresse IP de votre appareil et l’adresse de la page demandée.',
          '## Si vous remplissez un formulaire',
          'Vos réponses servent seulement à vous répondre. Les personnes qui tiennent ce site pour l’Alliance les lisent ; elles sont effacées au bout de la durée que le formulaire annonce. L’adresse IP de votre appareil n’est pas enregistrée avec elles.',
          '## Si vous apparaissez sur ce site',
          'Une image où une personne est reconnaissable n’est publiée qu’avec son accord. Si votre nom ou votre image se trouve ici et que vous souhaitez qu’il en soit retiré, [écrivez-nous](ref:pages/contact).',
          '## Si vous écrivez ou publiez sur ce site',
          'Les personnes qui tiennent ce site ont un compte : leur nom, leur adresse électronique et leur rôle y sont enregistrés, ainsi que les modifications qu’elles font. Un cookie, nécessaire à la connexion, est déposé pour elles seules.',
          '## Vos droits',
          'Vous pouvez demander à consulter les données qui vous concernent, à les faire corriger ou effacer, à en limiter l’usage ou vous y opposer, comme le prévoit le règlement général sur la protection des données (RGPD). La page [Contact](ref:pages/contact) dit où écrire.',
          'Si notre réponse ne vous convient pas, vous pouvez saisir la [Commission nationale de l’informatique et des libertés](https://www.cnil.fr) (CNIL) ou l’autorité de votre pays.',
        ],
        en: [
          '## If you read this site',
          'We set no cookies and do not measure audience. Texts, images and typefaces come from this site: your visits are not reported to any other. To send you a page, the server receives, as any server does, the IP address of your device and the address of the page you asked for.',
          '## If you fill in a form',
          'Your answers are used only to reply to you. The people who run this site for the Alliance read them; they are deleted after the time the form announces. The IP address of your device is not stored with them.',
          '## If you appear on this site',
          'An image in which someone can be recognised is published only with their consent. If your name or your image is here and you would like it removed, please [write to us](ref:pages/contact).',
          '## If you write or publish on this site',
          'The people who run this site have an account: their name, e-mail address and role are recorded there, as are the changes they make. A cookie, necessary for logging in, is set for them alone.',
          '## Your rights',
          'You may ask to see the data about you, to have it corrected or erased, to restrict its use or to object to it, as provided by the General Data Protection Regulation (GDPR). The [Contact](ref:pages/contact) page says where to write.',
          'If our answer does not satisfy you, you may complain to the French data protection authority, the [Commission nationale de l’informatique et des libertés](https://www.cnil.fr) (CNIL), or to the authority of your own country.',
        ],
        es: [
          '## Si lee este sitio',
          'No instalamos cookies ni medimos la audiencia. Los textos, las imágenes y las tipografías proceden de este sitio: sus visitas no se comunican a ningún otro. Para enviarle una página, el servidor recibe, como cualquier servidor, la dirección IP de su dispositivo y la dirección de la página solicitada.',
          '## Si rellena un formulario',
          'Sus respuestas sirven únicamente para responderle. Las leen las personas que gestionan este sitio para la Alianza; se borran al cabo del plazo que anuncia el formulario. La dirección IP de su dispositivo no se guarda con ellas.',
          '## Si aparece en este sitio',
          'Una imagen en la que se reconoce a una persona solo se publica con su consentimiento. Si su nombre o su imagen figura aquí y desea que se retire, [escríbanos](ref:pages/contact).',
          '## Si escribe o publica en este sitio',
          'Las personas que gestionan este sitio tienen una cuenta: en ella constan su nombre, su dirección de correo electrónico y su función, así como los cambios que hacen. Solo para ellas se instala una cookie, necesaria para iniciar sesión.',
          '## Sus derechos',
          'Puede pedir que se le muestren los datos que le conciernen, que se corrijan o se supriman, que se limite su uso u oponerse a él, según prevé el Reglamento General de Protección de Datos (RGPD). La página [Contacto](ref:pages/contact) indica dónde escribir.',
          'Si nuestra respuesta no le satisface, puede presentar una reclamación ante la autoridad francesa de protección de datos, la [Commission nationale de l’informatique et des libertés](https://www.cnil.fr) (CNIL), o ante la autoridad de su país.',
        ],
      },
    },
  ],
};
