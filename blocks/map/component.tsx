import { listPlacedMembers } from '@/collections/members/list';
import { Block } from '@/components/block/block';
import { MoreLink } from '@/components/button/button';
import { MemberMap } from '@/components/member-map/member-map';
import { listPath } from '@/lib/filters';
import { sectionPath } from '@/lib/routes';
import { getT } from '@/messages/site';
import type { MapBlock } from '@/payload-types';
import type { BlockProps } from '../block-props';
import { frameOf } from '../frame';

/** Members with a place on a map, with a link to the list of all; nothing when no member has a place. */
export async function MemberMapBlock({ block, locale, lang }: BlockProps<MapBlock>) {
  const members = await listPlacedMembers(locale);
  if (members.length === 0) return null;
  return (
    <Block {...frameOf(block)} lang={lang}>
      <div>
        <MemberMap
          locale={locale}
          members={members}
          heading={block.title ? 'h3' : 'h2'}
          circleHref={(around) => listPath('members', locale, { around })}
        />
        <p>
          <MoreLink href={sectionPath('members', locale)}>{getT(locale)('members.all')}</MoreLink>
        </p>
      </div>
    </Block>
  );
}
