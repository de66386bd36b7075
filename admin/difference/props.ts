import type { Name } from '@/editorial/difference/names';
import type { PanelLanguage } from '@/messages/panel/languages';

/** What every part of a comparison is given: how the documents it names are called, and the panel's language. */
export type DifferenceProps = { names: ReadonlyMap<string, Name>; language: PanelLanguage };
