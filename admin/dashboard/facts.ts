import type { PlainKey } from '@/messages/panel/types';
import type { Setting } from '@/payload-types';

/** A task to do before the site opens, ticked by stored data and never by a click. */
export type Fact = { title: PlainKey<'dashboard'>; why: PlainKey<'dashboard'>; done: boolean };

/** What the law and readers require of the settings before the site opens. */
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
      title: 'dashboard.nameAndHomePage',
      why: 'dashboard.nameAndHomePageWhy',
      done: Boolean(siteName && homePage),
    },
    {
      title: 'dashboard.directorAndHost',
      why: 'dashboard.directorAndHostWhy',
      done: Boolean(organisation?.publicationDirector && organisation.host),
    },
    {
      title: 'dashboard.addresses',
      why: 'dashboard.addressesWhy',
      done: Boolean(organisation?.address && organisation.email),
    },
    {
      title: 'dashboard.legalPages',
      why: 'dashboard.legalPagesWhy',
      done: Boolean(legalPage && personalDataPage),
    },
    {
      title: 'dashboard.sharingImage',
      why: 'dashboard.sharingImageWhy',
      done: Boolean(socialImage),
    },
    {
      title: 'dashboard.auditDate',
      why: 'dashboard.auditDateWhy',
      done: Boolean(accessibility?.auditedOn),
    },
  ];
}
