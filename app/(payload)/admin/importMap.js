import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CleanPasteClient as CleanPasteClient_00397ab63acfe7c0719807a841bf79c7 } from '../../../admin/rich-text/clean-paste'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_13e848d36dc58e6bde8b728c04084545 } from '../../../admin/rich-text/table'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TextStateFeatureClient as TextStateFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { MetaTitleComponent as MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaDescriptionComponent as MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaImageComponent as MetaImageComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { ShownLanguage as ShownLanguage_7f9b75ec3a27956fe41f039ebce2c9d4 } from '../../../admin/shown-language/field'
import { LanguagesCell as LanguagesCell_7ef918717609ba6d24692c64a0e8e89c } from '../../../admin/public-addresses/cell'
import { PublicAddresses as PublicAddresses_2237cb17d092f928dbff6a49e38f09ee } from '../../../admin/public-addresses/field'
import { AskButton as AskButton_8baecf57866a3f1572c305d0c0ea10a4 } from '../../../admin/review/ask-button'
import { HistoryView as HistoryView_04dc8b6aedd9bd8bae2ae3da18545178 } from '../../../admin/history/list'
import { VersionView as VersionView_0692a05e1cc3fbf736a59d3d41c73255 } from '../../../admin/history/version'
import { QuestionLabel as QuestionLabel_7bbd406eb9349b90e01c512c2562d149 } from '../../../admin/question-label/label'
import { NoMailNotice as NoMailNotice_acfadb7f61814169809c293f5159230c } from '../../../admin/mail-notice/notice'
import { SubmissionAnswers as SubmissionAnswers_5bcc12d36492a0c476e50d44347a5dae } from '../../../admin/submission-answers/field'
import { Icon as Icon_de79cabe6124b6a3fe0a72d8a879724d } from '../../../admin/graphics/icon'
import { Logo as Logo_add1bce40e4bf3dd5559cde6f9eb417d } from '../../../admin/graphics/logo'
import { WorkLinks as WorkLinks_adf045d457f68e787a9584e427bf2c97 } from '../../../admin/nav/links'
import { FirstPasswordGate as FirstPasswordGate_9fef5954d4e80f7e0d1cd6fcace2a8f9 } from '../../../admin/first-password/gate'
import { ReviewsView as ReviewsView_b2821390a2fba9ed279aba5059b596d5 } from '../../../admin/review/list'
import { ReviewView as ReviewView_90c327de0d8733f0b08a4dc3659997dd } from '../../../admin/review/review'
import { GuideView as GuideView_f4ced3f579a7d8b708d4cf216170b2e7 } from '../../../admin/guide/view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/rich-text/clean-paste#CleanPasteClient": CleanPasteClient_00397ab63acfe7c0719807a841bf79c7,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/rich-text/table#TableFeatureClient": TableFeatureClient_13e848d36dc58e6bde8b728c04084545,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TextStateFeatureClient": TextStateFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/plugin-seo/client#MetaTitleComponent": MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaDescriptionComponent": MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaImageComponent": MetaImageComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "/admin/shown-language/field#ShownLanguage": ShownLanguage_7f9b75ec3a27956fe41f039ebce2c9d4,
  "/admin/public-addresses/cell#LanguagesCell": LanguagesCell_7ef918717609ba6d24692c64a0e8e89c,
  "/admin/public-addresses/field#PublicAddresses": PublicAddresses_2237cb17d092f928dbff6a49e38f09ee,
  "/admin/review/ask-button#AskButton": AskButton_8baecf57866a3f1572c305d0c0ea10a4,
  "/admin/history/list#HistoryView": HistoryView_04dc8b6aedd9bd8bae2ae3da18545178,
  "/admin/history/version#VersionView": VersionView_0692a05e1cc3fbf736a59d3d41c73255,
  "/admin/question-label/label#QuestionLabel": QuestionLabel_7bbd406eb9349b90e01c512c2562d149,
  "/admin/mail-notice/notice#NoMailNotice": NoMailNotice_acfadb7f61814169809c293f5159230c,
  "/admin/submission-answers/field#SubmissionAnswers": SubmissionAnswers_5bcc12d36492a0c476e50d44347a5dae,
  "/admin/graphics/icon#Icon": Icon_de79cabe6124b6a3fe0a72d8a879724d,
  "/admin/graphics/logo#Logo": Logo_add1bce40e4bf3dd5559cde6f9eb417d,
  "/admin/nav/links#WorkLinks": WorkLinks_adf045d457f68e787a9584e427bf2c97,
  "/admin/first-password/gate#FirstPasswordGate": FirstPasswordGate_9fef5954d4e80f7e0d1cd6fcace2a8f9,
  "/admin/review/list#ReviewsView": ReviewsView_b2821390a2fba9ed279aba5059b596d5,
  "/admin/review/review#ReviewView": ReviewView_90c327de0d8733f0b08a4dc3659997dd,
  "/admin/guide/view#GuideView": GuideView_f4ced3f579a7d8b708d4cf216170b2e7,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
