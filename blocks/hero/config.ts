import type { Block } from 'payload';
import { blockTitle } from '@/fields/block-parts';
import { linkField } from '@/fields/link';
import { label, textByLanguage } from '@/messages/panel';

export const HeroBlock: Block = {
  slug: 'hero',
  interfaceName: 'HeroBlock',
  labels: { singular: label('blocks.hero.singular'), plural: label('blocks.hero.plural') },
  fields: [
    {
      name: 'variant',
      type: 'select',
      required: true,
      defaultValue: 'page',
      label: label('blocks.hero.variant'),
      options: [
        { value: 'page', label: label('blocks.hero.variantPage') },
        {
          value: 'quiet',
          label: label('blocks.hero.variantQuiet'),
        },
        {
          value: 'home',
          label: label('blocks.hero.variantHome'),
        },
      ],
    },
    {
      name: 'kicker',
      type: 'text',
      localized: true,
      label: label('blocks.hero.kicker'),
    },
    {
      ...blockTitle,
      label: label('blocks.hero.title'),
      admin: { description: textByLanguage('blocks.hero.titleHelp') },
    },
    { name: 'standfirst', type: 'textarea', localized: true, label: label('blocks.hero.standfirst') },
    { name: 'image', type: 'upload', relationTo: 'media', label: label('blocks.hero.image') },
    {
      name: 'actions',
      type: 'array',
      maxRows: 2,
      label: label('blocks.hero.actions'),
      labels: { singular: label('blocks.hero.action'), plural: label('blocks.hero.actions') },
      fields: [linkField('link', 'blocks.hero.link')],
    },
    {
      name: 'anchors',
      type: 'array',
      maxRows: 5,
      label: label('blocks.hero.anchors'),
      labels: { singular: label('blocks.hero.link'), plural: label('blocks.hero.anchors') },
      fields: [
        { name: 'label', type: 'text', localized: true, required: true, label: label('blocks.hero.label') },
        {
          name: 'target',
          type: 'text',
          required: true,
          label: label('blocks.hero.target'),
        },
      ],
    },
  ],
};
