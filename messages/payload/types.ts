import type { DefaultTranslationsObject } from '@payloadcms/translations';
import type { PanelLanguage } from '../panel/languages';

/** Payload's own texts by their group and name, as far as we say them otherwise. */
type Overrides = {
  [Group in keyof DefaultTranslationsObject]?: { [Name in keyof DefaultTranslationsObject[Group]]?: string };
};

/** Texts of ours that Payload asks for by a key: a tab's label and the editor's menus get no language, only its `t`. */
type OwnTexts = {
  editorial: { language: PanelLanguage; translate: string };
  usage: { tab: string };
  richTextTable: { name: string; caption: string };
};

export type PayloadTexts = Overrides & OwnTexts;
