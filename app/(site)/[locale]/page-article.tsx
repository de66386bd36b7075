import { Blocks } from '@/blocks/render';
import type { PageDocument } from '@/collections/pages/queries';
import { Band } from '@/components/band/band';
import type { Crumb } from '@/components/breadcrumb/breadcrumb';
import { TranslationNotice } from '@/components/notice/translation-notice';
import { langOf } from '@/lib/addresses';
import { fieldMark } from '@/lib/field-marks';
import type { Locale } from '@/lib/locales';

type Props = {
  locale: Locale;
  page: Pick<PageDocument, 'id' | 'addresses' | 'title' | 'layout'>;
  crumbs: readonly Crumb[];
};

/** A page made of blocks, with a banner for the title when the first block is none. */
export function PageArticle({ locale, page, crumbs }: Props) {
  const lang = langOf(page, locale);
  const blocks = page.layout ?? [];
  const [head, ...rest] = blocks[0]?.blockType === 'hero' ? blocks : [null, ...blocks];
  const crumbsWithPage = [...crumbs, { label: page.title, lang }];
  const titleMark = fieldMark(page, 'title');
  const shared = { locale, lang, pageTitle: page.title, titleMark, crumbs: crumbsWithPage };
  return (
    <>
      {head ? (
        <Blocks blocks={[head]} {...shared} isHead />
      ) : (
        <Band locale={locale} crumbs={crumbsWithPage} title={page.title} lang={lang} marks={{ title: titleMark }} />
      )}
      <TranslationNotice locale={locale} document={page} />
      <Blocks blocks={rest.filter((block) => block !== null)} {...shared} />
    </>
  );
}

/** Whether a page has a plain band, and a plain header above it. */
export function isQuiet({ layout }: Pick<PageDocument, 'layout'>): boolean {
  const head = layout?.[0];
  return head?.blockType === 'hero' && head.variant === 'quiet';
}
