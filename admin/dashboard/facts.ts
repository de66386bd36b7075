import { type Words, words } from '@/lib/words';
import type { Setting } from '@/payload-types';

/** Something to be settled before the site opens, ticked by what is stored and never by a click. */
export type Fact = { title: Words; why: Words; done: boolean };

/** What the law and readers ask of the settings before the site opens. */
export function factsOf({
  siteName,
  homePage,
  socialImage,
  organisation,
  legalPage,
  personalDataPage,
  accessibility,
}: Setting): Fact[] {
  return [
    {
      title: words(
        'Nom du site et page d’accueil',
        'Name of the site and home page',
        'Nombre del sitio y página de inicio',
      ),
      why: words('Ce que l’on voit en premier', 'What is seen first', 'Lo primero que se ve'),
      done: Boolean(siteName && homePage),
    },
    {
      title: words(
        'Direction de la publication et hébergeur',
        'Publication director and hosting provider',
        'Responsable de la publicación y proveedor de alojamiento',
      ),
      why: words(
        'Demandés par la loi, dans les mentions légales',
        'Required by law, in the legal notice',
        'Exigidos por la ley, en el aviso legal',
      ),
      done: Boolean(organisation?.publicationDirector && organisation.host),
    },
    {
      title: words(
        'Adresses postale et électronique de l’organisation',
        'Postal and e-mail addresses of the organisation',
        'Direcciones postal y de correo electrónico de la organización',
      ),
      why: words(
        'Pour que l’on puisse vous joindre',
        'So that people can reach you',
        'Para que puedan ponerse en contacto con ustedes',
      ),
      done: Boolean(organisation?.address && organisation.email),
    },
    {
      title: words(
        'Mentions légales et page des données personnelles',
        'Legal notice and personal data page',
        'Aviso legal y página de datos personales',
      ),
      why: words('Deux pages à choisir', 'Two pages to choose', 'Dos páginas por elegir'),
      done: Boolean(legalPage && personalDataPage),
    },
    {
      title: words('Image de partage', 'Sharing image', 'Imagen para compartir'),
      why: words(
        'Montrée quand une page est partagée',
        'Shown when a page is shared',
        'Se muestra cuando se comparte una página',
      ),
      done: Boolean(socialImage),
    },
    {
      title: words(
        'Date de l’audit d’accessibilité',
        'Date of the accessibility audit',
        'Fecha de la auditoría de accesibilidad',
      ),
      why: words(
        'Sans date, le site dit « non conforme »',
        'Without a date, the site says “not compliant”',
        'Sin fecha, el sitio dice «no conforme»',
      ),
      done: Boolean(accessibility?.auditedOn),
    },
  ];
}
