import { listDocumentsBy } from '@/collections/documents/queries';
import { listEventsOrganisedBy } from '@/collections/events/queries';
import { memberName } from '@/collections/members/name';
import { listBelonging, type MemberPage } from '@/collections/members/queries';
import { Band } from '@/components/band/band';
import { Block } from '@/components/block/block';
import { EventList } from '@/components/event-list/event-list';
import { type Fact, Facts } from '@/components/facts/facts';
import { Anchor } from '@/components/link/anchor';
import { DocumentLink } from '@/components/link/document-link';
import { Logo } from '@/components/logo/logo';
import { MemberList } from '@/components/member-list/member-list';
import { TranslationNotice } from '@/components/notice/translation-notice';
import { RelatedDocuments } from '@/components/related-documents/related-documents';
import { RichText } from '@/components/rich-text/rich-text';
import { langOf } from '@/lib/addresses';
import { formatDate } from '@/lib/dates';
import { fieldMark } from '@/lib/field-marks';
import { langAttributes } from '@/lib/lang-attributes';
import type { Locale } from '@/lib/locales';
import { countryName } from '@/lib/names';
import { allPopulated, populated } from '@/lib/populated';
import { sectionPath } from '@/lib/routes';
import { getT } from '@/messages/site';
import styles from './article.module.css';

function factsOf(member: MemberPage, locale: Locale): Fact[] {
  const t = getT(locale);
  const one = (value: Fact['values'][number] | null | undefined) => (value ? [value] : []);
  return [
    { label: t('members.nature'), values: [t(`members.kind.${member.kind}`)], mark: fieldMark(member, 'kind') },
    {
      label: t('members.country'),
      values: one(member.country && countryName(locale, member.country)),
      mark: fieldMark(member, 'country'),
    },
    { label: t('members.place'), values: one(member.place), mark: fieldMark(member, 'place') },
    {
      label: t('members.joined'),
      values: one(member.joinedOn && formatDate(locale, member.joinedOn)),
      mark: fieldMark(member, 'joinedOn'),
    },
    {
      label: t('members.memberOf'),
      values: allPopulated(member.memberOf).map((network) => (
        <DocumentLink key={network.id} collection="members" document={network} locale={locale}>
          {memberName(network)}
        </DocumentLink>
      )),
      mark: fieldMark(member, 'memberOf'),
    },
    {
      label: t('members.website'),
      values: one(
        member.website && (
          <Anchor href={member.website} lang={langOf(member, locale)}>
            {member.websiteLabel || new URL(member.website).host}
          </Anchor>
        ),
      ),
      mark: fieldMark(member, 'website'),
    },
    {
      label: t('members.email'),
      values: one(member.email && <a href={`mailto:${member.email}`}>{member.email}</a>),
      mark: fieldMark(member, 'email'),
    },
    {
      label: t('members.networks'),
      values: (member.socialLinks ?? []).map(({ network, url }) => (
        <Anchor key={url} href={url}>
          {network}
        </Anchor>
      )),
      mark: fieldMark(member, 'socialLinks'),
    },
  ];
}

/** A member's page: presentation, organised events and written documents. */
export async function MemberArticle({ locale, member }: { locale: Locale; member: MemberPage }) {
  const t = getT(locale);
  const lang = langOf(member, locale);
  const title = member.acronym || member.name;
  const [belonging, events, documents] = await Promise.all([
    listBelonging(locale, member.id),
    listEventsOrganisedBy(locale, member.id),
    listDocumentsBy(locale, member.id),
  ]);
  const logo = populated(member.logo);
  return (
    <>
      <Band
        locale={locale}
        crumbs={[
          { label: t('sections.members'), href: sectionPath('members', locale) },
          { label: title, lang },
        ]}
        kicker={member.founder ? t('members.founder') : t(`members.kind.${member.kind}`)}
        title={title}
        lang={lang}
        standfirst={title === member.name ? null : member.name}
        marks={{
          kicker: fieldMark(member, member.founder ? 'founder' : 'kind'),
          title: fieldMark(member, member.acronym ? 'acronym' : 'name'),
          standfirst: fieldMark(member, 'name'),
        }}
      />
      <TranslationNotice locale={locale} document={member} />
      <section className="block">
        {(member.description || member.summary || logo) && (
          <div className="split">
            {logo && (
              <div className="split-side" {...langAttributes(lang)} {...fieldMark(member, 'logo')}>
                <Logo media={logo} sizes="13.5rem" className={styles.logo} />
              </div>
            )}
            {member.description ? (
              <RichText
                locale={locale}
                text={member.description}
                className="split-main"
                lang={lang}
                mark={fieldMark(member, 'description')}
              />
            ) : (
              member.summary && (
                <p className="split-main measure" {...langAttributes(lang)} {...fieldMark(member, 'summary')}>
                  {member.summary}
                </p>
              )
            )}
          </div>
        )}
        <Facts facts={factsOf(member, locale)} />
      </section>
      {belonging.length > 0 && (
        <Block title={t('members.belonging')} surface="soft">
          <MemberList locale={locale} members={belonging} heading="h3" />
        </Block>
      )}
      {events.length > 0 && (
        <Block title={t('members.organisedEvents')}>
          <EventList locale={locale} events={events} heading="h3" />
        </Block>
      )}
      {documents.length > 0 && (
        <Block title={t('members.writtenDocuments')}>
          <RelatedDocuments locale={locale} documents={documents} />
        </Block>
      )}
    </>
  );
}
