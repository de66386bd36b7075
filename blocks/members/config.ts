import type { Block } from 'payload';
import { anchor, blockTitle, chosen, mode, surface } from '@/fields/block-parts';
import { label } from '@/messages/panel';

export const MembersBlock: Block = {
  slug: 'members',
  interfaceName: 'MembersBlock',
  labels: { singular: label('blocks.members.singular'), plural: label('blocks.members.plural') },
  fields: [
    blockTitle,
    anchor,
    surface(),
    mode(
      [
        {
          value: 'founders',
          label: label('blocks.members.membersBlockFounders'),
        },
        { value: 'chosen', label: label('blocks.members.membersBlockChosen') },
        {
          value: 'all',
          label: label('blocks.members.membersBlockAll'),
        },
      ],
      'founders',
    ),
    chosen('members'),
  ],
};
