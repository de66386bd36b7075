import { memberName } from '@/collections/members/name';
import { findMember } from '@/collections/members/queries';
import { SiteFrame } from '@/components/site-frame/site-frame';
import { StructuredData } from '@/components/structured-data/structured-data';
import { alternatesOf } from '@/lib/addresses';
import { isLocale, localeOrSource, sourceLocale } from '@/lib/locales';
import { cardPath, documentPath } from '@/lib/routes';
import { movedOrNotFound, redirectIfMoved } from '../../../moved';
import { notFoundMetadata, notFoundPage } from '../../../not-found-page';
import { pageMetadata } from '../../../page-metadata';
import type { DocumentProps } from '../../../section-metadata';
import { MemberArticle } from '../article';
import { memberPageData } from '../structured-data';

export async function generateMetadata({ params }: DocumentProps) {
  const { locale, slug } = await params;
  const member = isLocale(locale) ? await findMember(locale, slug) : null;
  if (!isLocale(locale) || !member) return notFoundMetadata(localeOrSource(locale));
  const { name, acronym, summary, seo } = member;
  const title = memberName({ name, acronym });
  const alternates = alternatesOf('members', member);
  const card = { path: cardPath('members', member.id, locale), alt: name };
  return pageMetadata({ locale, title, description: summary, seo, alternates, card });
}

/** A member. */
export default async function MemberPage({ params, searchParams }: DocumentProps) {
  const { locale, slug } = await params;
  if (!isLocale(locale)) return notFoundPage(sourceLocale);
  const member = await findMember(locale, slug);
  if (!member) return movedOrNotFound(locale, documentPath('members', slug, locale), searchParams);
  redirectIfMoved('members', member, locale, slug);
  return (
    <SiteFrame
      locale={locale}
      alternates={alternatesOf('members', member)}
      document={{ collection: 'members', id: member.id }}
    >
      <StructuredData data={memberPageData(member, locale)} />
      <MemberArticle locale={locale} member={member} />
    </SiteFrame>
  );
}
