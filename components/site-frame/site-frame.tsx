import type { ReactNode } from 'react';
import type { Drafted } from '@/globals/around';
import type { Alternate } from '@/lib/addresses';
import type { Locale } from '@/lib/locales';
import { getT } from '@/messages/site';
import { ReleaseBar } from '../release-bar/release-bar';
import { SiteFooter } from '../site-footer/site-footer';
import { SiteHeader } from '../site-header/site-header';
import { mainId, SkipLink } from '../skip-link/skip-link';
import { type ShownDocument, StaffBar } from '../staff-bar/staff-bar';
import { UrgentNotice } from '../urgent-notice/urgent-notice';

type Props = {
  locale: Locale;
  /** The page's addresses, for the language switcher and the current link; none on a 404. */
  alternates: readonly Alternate[];
  /** The header on plain paper, above a quiet band. */
  quiet?: boolean | undefined;
  /** In the preview of the header, the footer or the settings: which of them. */
  drafted?: Drafted;
  /** The document of the page, for the bar of those signed in. */
  document?: ShownDocument | undefined;
  children: ReactNode;
};

/**
 * Header and footer around the content of every page. Not in the layout, because the language switcher links to the
 * same content, which only the page knows.
 */
export function SiteFrame({ locale, alternates, quiet, drafted, document, children }: Props) {
  const path = alternates.find((alternate) => alternate.locale === locale)?.path ?? null;
  return (
    <>
      <SkipLink>{getT(locale)('skipToContent')}</SkipLink>
      <ReleaseBar locale={locale} />
      {document && <StaffBar locale={locale} document={document} />}
      <UrgentNotice locale={locale} drafted={drafted} />
      <SiteHeader locale={locale} path={path} alternates={alternates} quiet={quiet} drafted={drafted} />
      <main id={mainId} tabIndex={-1}>
        {children}
      </main>
      <SiteFooter locale={locale} path={path} drafted={drafted} />
    </>
  );
}
