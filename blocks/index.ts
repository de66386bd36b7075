import type { Block } from 'payload';
import { CallToActionBlock } from './call-to-action/config';
import { ConceptsBlock } from './concepts/config';
import { DocumentsBlock } from './documents/config';
import { EventsBlock } from './events/config';
import { FormBlock } from './form/config';
import { HeroBlock } from './hero/config';
import { KeyFiguresBlock } from './key-figures/config';
import { MediaTextBlock } from './media-text/config';
import { MembersBlock } from './members/config';
import { QuoteBlock } from './quote/config';
import { RichTextBlock } from './rich-text/config';
import { StepsBlock } from './steps/config';

/** The blocks an editor builds pages of, in the order of the picker. */
export const blocks: Block[] = [
  HeroBlock,
  RichTextBlock,
  MediaTextBlock,
  MembersBlock,
  EventsBlock,
  DocumentsBlock,
  ConceptsBlock,
  QuoteBlock,
  KeyFiguresBlock,
  CallToActionBlock,
  StepsBlock,
  FormBlock,
];
