import { listFounders, listMembers, membersByIds } from '@/collections/members/queries';
import { Block } from '@/components/block/block';
import { MoreLink } from '@/components/button/button';
import { Founders } from '@/components/founders/founders';
import { MemberList } from '@/components/member-list/member-list';
import { idsOf } from '@/lib/populated';
import { sectionPath } from '@/lib/routes';
import { getT } from '@/messages/site';
import type { MembersBlock } from '@/payload-types';
import type { BlockProps } from '../block-props';
import { frameOf } from '../frame';

/** How many members a page shows before it links to the rest. */
const maxMembers = 12;

/** The founding members facing each other, or members in columns. */
export async function Members({ block, locale, lang }: BlockProps<MembersBlock>) {
  const frame = { ...frameOf(block), lang };
  if (block.mode === 'founders') {
    const founders = await listFounders(locale);
    if (founders.length === 0) return null;
    return (
      <Block {...frame}>
        <Founders locale={locale} founders={founders} />
      </Block>
    );
  }
  const page = block.mode === 'all' ? await listMembers(locale, 1, maxMembers) : null;
  const members = page?.docs ?? (await membersByIds(locale, idsOf(block.chosen)));
  if (members.length === 0) return null;
  return (
    <Block {...frame}>
      <div>
        <MemberList locale={locale} members={members} heading={block.title ? 'h3' : 'h2'} />
        {page && page.totalDocs > maxMembers && (
          <p>
            <MoreLink href={sectionPath('members', locale)}>{getT(locale)('members.all')}</MoreLink>
          </p>
        )}
      </div>
    </Block>
  );
}
