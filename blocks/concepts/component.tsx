import { conceptsByIds, listFullConcepts } from '@/collections/concepts/queries';
import { Block } from '@/components/block/block';
import { ConceptList, FullConceptList } from '@/components/concept-list/concept-list';
import { idsOf } from '@/lib/populated';
import type { ConceptsBlock } from '@/payload-types';
import type { BlockProps } from '../block-props';
import { frameOf } from '../frame';

/** Questions with their short answers, or with their whole texts. */
export async function Concepts({ block, locale, lang }: BlockProps<ConceptsBlock>) {
  const concepts =
    block.mode === 'chosen' ? await conceptsByIds(locale, idsOf(block.chosen)) : (await listFullConcepts(locale)).docs;
  if (concepts.length === 0) return null;
  const heading = block.title ? 'h3' : 'h2';
  return (
    <Block {...frameOf(block)} lang={lang}>
      {block.full ? (
        <FullConceptList locale={locale} concepts={concepts} heading={heading} />
      ) : (
        <ConceptList locale={locale} concepts={concepts} heading={heading} short />
      )}
    </Block>
  );
}
