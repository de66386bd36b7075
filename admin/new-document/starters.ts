import { blocks } from '@/blocks';
import { type PageStarter, pageStarters } from '@/collections/pages/starters';
import { sentenceList } from '@/lib/names';
import { getT, readLabel } from '@/messages/panel';
import type { Starter } from './start-document';

/** Returns what a page may be begun with, an empty page first. */
export function startersOfPages(language: string): Starter[] {
  const t = getT(language);
  const nameOf = (blockType: string): string =>
    readLabel(blocks.find(({ slug }) => slug === blockType)?.labels?.singular, language) ?? blockType;
  const names = Object.keys(pageStarters) as PageStarter[];
  return [
    { name: 'empty', label: t('pageStarters.empty'), hint: '', layout: [] },
    ...names.map((name) => ({
      name,
      label: t(`pageStarters.${name}`),
      hint: sentenceList(
        t.language,
        pageStarters[name].map((blockType) => nameOf(blockType).toLocaleLowerCase(t.language)),
      ),
      layout: pageStarters[name].map((blockType) => ({ blockType })),
    })),
  ];
}
