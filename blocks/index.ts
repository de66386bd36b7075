import type { Block } from 'payload';
import { CallToActionBlock } from './call-to-action/config';
import { ConceptsBlock } from './concepts/config';
import { DocumentsBlock } from './documents/config';
import { EventsBlock } from './events/config';
import { FormBlock } from './form/config';
import { GalleryBlock } from './gallery/config';
import { HeroBlock } from './hero/config';
import { KeyFiguresBlock } from './key-figures/config';
import { MapBlock } from './map/config';
import { MediaTextBlock } from './media-text/config';
import { MembersBlock } from './members/config';
import { withPreview } from './previews';
import { QuoteBlock } from './quote/config';
import { RichTextBlock } from './rich-text/config';
import { StepsBlock } from './steps/config';
import { TimelineBlock } from './timeline/config';
import { VideoBlock } from './video/config';

/** The blocks an editor builds pages of, in the order of the picker. */
export const blocks: Block[] = [
  HeroBlock,
  RichTextBlock,
  MediaTextBlock,
  MembersBlock,
  MapBlock,
  EventsBlock,
  DocumentsBlock,
  ConceptsBlock,
  QuoteBlock,
  GalleryBlock,
  VideoBlock,
  KeyFiguresBlock,
  TimelineBlock,
  CallToActionBlock,
  StepsBlock,
  FormBlock,
].map(withPreview);
