import type { Crumb } from '@/components/breadcrumb/breadcrumb';
import type { FieldMark } from '@/lib/field-marks';
import type { Locale } from '@/lib/locales';
import type { Page } from '@/payload-types';
import { CallToAction } from './call-to-action/component';
import { Concepts } from './concepts/component';
import { Documents } from './documents/component';
import { Events } from './events/component';
import { FormInPage } from './form/component';
import { Gallery } from './gallery/component';
import { Hero } from './hero/component';
import { KeyFigures } from './key-figures/component';
import { MemberMapBlock } from './map/component';
import { MediaText } from './media-text/component';
import { Members } from './members/component';
import { Quote } from './quote/component';
import { RichText } from './rich-text/component';
import { Steps } from './steps/component';
import { Timeline } from './timeline/component';
import { VideoBlock } from './video/component';

type Block = NonNullable<Page['layout']>[number];

type Props = {
  blocks: readonly Block[];
  locale: Locale;
  /** Language of the blocks' texts when the page is not published in the reader's language. */
  lang: Locale | undefined;
  pageTitle: string;
  /** Of the page's own title, in its preview. */
  titleMark?: FieldMark | undefined;
  crumbs: readonly Crumb[] | null;
  /** Whether these blocks are the header of the page. */
  isHead?: boolean;
};

/** Renders a block. A block type without a case here is a type error. */
function RenderedBlock({
  block,
  locale,
  lang,
  pageTitle,
  titleMark,
  crumbs,
  isHead = false,
}: Omit<Props, 'blocks'> & { block: Block }) {
  const props = { locale, lang };
  switch (block.blockType) {
    case 'hero':
      return (
        <Hero block={block} {...props} isHead={isHead} pageTitle={pageTitle} titleMark={titleMark} crumbs={crumbs} />
      );
    case 'rich-text':
      return <RichText block={block} {...props} />;
    case 'media-text':
      return <MediaText block={block} {...props} />;
    case 'members':
      return <Members block={block} {...props} />;
    case 'map':
      return <MemberMapBlock block={block} {...props} />;
    case 'events':
      return <Events block={block} {...props} />;
    case 'documents':
      return <Documents block={block} {...props} />;
    case 'concepts':
      return <Concepts block={block} {...props} />;
    case 'quote':
      return <Quote block={block} {...props} />;
    case 'gallery':
      return <Gallery block={block} {...props} />;
    case 'video':
      return <VideoBlock block={block} {...props} />;
    case 'key-figures':
      return <KeyFigures block={block} {...props} />;
    case 'timeline':
      return <Timeline block={block} {...props} />;
    case 'call-to-action':
      return <CallToAction block={block} {...props} />;
    case 'steps':
      return <Steps block={block} {...props} />;
    case 'form':
      return <FormInPage block={block} {...props} />;
    default:
      return block satisfies never;
  }
}

/** The blocks of a page in their order. */
export function Blocks({ blocks, ...context }: Props) {
  return blocks.map((block, index) => <RenderedBlock key={block.id ?? index} block={block} {...context} />);
}
