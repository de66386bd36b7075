import type { Name } from '@/editorial/difference/names';
import type { PanelLanguage } from '@/messages/panel/languages';

/** Properties of every part of a comparison: titles of the referenced documents, and the language of the panel. */
export type DifferenceProps = { names: ReadonlyMap<string, Name>; language: PanelLanguage };
