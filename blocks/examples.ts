import { examples as callToAction } from './call-to-action/example';
import { examples as concepts } from './concepts/example';
import { examples as documents } from './documents/example';
import { examples as events } from './events/example';
import type { AnyBlock, BlockExamples } from './example';
import { examples as form } from './form/example';
import { examples as gallery } from './gallery/example';
import { examples as hero } from './hero/example';
import { examples as keyFigures } from './key-figures/example';
import { examples as map } from './map/example';
import { examples as mediaText } from './media-text/example';
import { examples as members } from './members/example';
import { examples as quote } from './quote/example';
import { examples as richText } from './rich-text/example';
import { examples as steps } from './steps/example';
import { examples as timeline } from './timeline/example';
import { examples as video } from './video/example';

/** The examples of every block; a block without examples is a type error. */
export const examples: { [Type in AnyBlock['blockType']]: BlockExamples<Type> } = {
  hero,
  'rich-text': richText,
  'media-text': mediaText,
  members,
  map,
  events,
  documents,
  concepts,
  quote,
  gallery,
  video,
  'key-figures': keyFigures,
  timeline,
  'call-to-action': callToAction,
  steps,
  form,
};
