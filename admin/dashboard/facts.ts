import type { Words } from '@/lib/words';
import { label } from '@/messages/panel';
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
      title: label('dashboard.nameAndHomePage'),
      why: label('dashboard.nameAndHomePageWhy'),
      done: Boolean(siteName && homePage),
    },
    {
      title: label('dashboard.directorAndHost'),
      why: label('dashboard.directorAndHostWhy'),
      done: Boolean(organisation?.publicationDirector && organisation.host),
    },
    {
      title: label('dashboard.addresses'),
      why: label('dashboard.addressesWhy'),
      done: Boolean(organisation?.address && organisation.email),
    },
    {
      title: label('dashboard.legalPages'),
      why: label('dashboard.legalPagesWhy'),
      done: Boolean(legalPage && personalDataPage),
    },
    {
      title: label('dashboard.sharingImage'),
      why: label('dashboard.sharingImageWhy'),
      done: Boolean(socialImage),
    },
    {
      title: label('dashboard.auditDate'),
      why: label('dashboard.auditDateWhy'),
      done: Boolean(accessibility?.auditedOn),
    },
  ];
}
