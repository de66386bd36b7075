import { FocusFieldFromAddress as FocusFieldFromAddress_14c60073dc471699739051b18072f5ad } from '../../../admin/focus-field/from-address'
import { FocusFieldFromPreview as FocusFieldFromPreview_ce4728df64d35aa59bdc5db502c00e62 } from '../../../admin/focus-field/from-preview'
import { RepeatLoadOfPreview as RepeatLoadOfPreview_12d537dbd45e0fff2dcc44487e3aff2f } from '../../../admin/preview-frame/repeat-load'
import { UnsavedChanges as UnsavedChanges_e3aa3b40c03ca8e3dd1501795f45e971 } from '../../../admin/unsaved-changes/field'
import { WatchDocument as WatchDocument_8d48107cd87ea3fc477e70767249afd6 } from '../../../admin/document-state/form'
import { UndoRemoval as UndoRemoval_633db9bfc7c67afaa2395d3e27e946b8 } from '../../../admin/undo-removal/undo-removal'
import { ChecksPanel as ChecksPanel_9faf2514162783c3eceeaa97cb3dc45c } from '../../../admin/checks/panel'
import { TitleCell as TitleCell_eb0ffa48f123071e9ce94edde612a009 } from '../../../admin/presence/title-cell'
import { LimitedDescription as LimitedDescription_d03196e130dc0dc3e6015dbb4d5787a1 } from '../../../admin/text-length/description'
import { CommentSlot as CommentSlot_dc1a9b100f534b2136424f7fb53c9729 } from '../../../admin/comments/slot'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { VideoAddressField as VideoAddressField_1acd9f08457078428bff5d97cccfeb15 } from '../../../admin/video/field'
import { VideoTextField as VideoTextField_4db427eb0c850120f91477394ab2301a } from '../../../admin/video/text-field'
import { MediaField as MediaField_8bfdec375c775130a90b0ab7b7f6c996 } from '../../../admin/media/picker/field'
import { PickerField as PickerField_d5bf7e570dc5aefb991546dc979dc06c } from '../../../admin/picker/field'
import { RichTextField as RichTextField_f3d0f7305b7cf628ea80521862aad9b7 } from '../../../admin/rich-text/field/server-field'
import { RowLabel as RowLabel_d88dc762f8241c96d0c9cb0c8b1857fa } from '../../../admin/rows/row-label'
import { DateField as DateField_985706c4f5db95138a0966f076ac7760 } from '../../../admin/dates/field'
import { PlaceField as PlaceField_3263656b7675f083f45a72c7cdd10ace } from '../../../admin/places/field'
import { Nothing as Nothing_26280fabc1e7a4b368c2d540f0b1c151 } from '../../../admin/nothing'
import { LanguagesCell as LanguagesCell_dab07342e5025ea97dd801ea1572c4d0 } from '../../../admin/languages/cell'
import { LanguagesField as LanguagesField_488e84e1092fb8bc7e69d9234eca0b07 } from '../../../admin/languages/field'
import { MetaTitleComponent as MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaDescriptionComponent as MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { LocalePublished as LocalePublished_fb0071543eccdb3dc3bf6233f27c029f } from '../../../admin/locale-published/field'
import { LanguagesCell as LanguagesCell_7ef918717609ba6d24692c64a0e8e89c } from '../../../admin/public-addresses/cell'
import { PublicAddresses as PublicAddresses_2237cb17d092f928dbff6a49e38f09ee } from '../../../admin/public-addresses/field'
import { CommentsPart as CommentsPart_d5e6d3539beafdc4420e3f69496b2b3a } from '../../../admin/comments/part'
import { CsvLinks as CsvLinks_fa0f27c91959df3cf188595fe662707e } from '../../../admin/csv/list-links'
import { WatchList as WatchList_843e5852226b64973bbe22e78b24f933 } from '../../../admin/presence/watch-list'
import { ListFilterBar as ListFilterBar_09b859b50e4bfb49ae316a085577530f } from '../../../admin/list-filters/bar'
import { EditorScripts as EditorScripts_aa151aff3efb41d300fdea9610a74bc6 } from '../../../admin/rich-text/field/editor-scripts'
import { PublicationBar as PublicationBar_10453405375d0ce574d8ac7ac1baa109 } from '../../../admin/schedule/bar'
import { ReleaseBar as ReleaseBar_5f8999c5da1296a1c02f77a8b7a7d83f } from '../../../admin/releases/document-bar'
import { IssuesButton as IssuesButton_45183e89696be7ec9a0120131b538d03 } from '../../../admin/checks/issues-button'
import { RequestButton as RequestButton_e3cd9274e13d39fdc79e7ffcd13e97ac } from '../../../admin/review/request-button'
import { PublicationMenuItems as PublicationMenuItems_b09750ab66ff2fa46d9ba7e6f2f80b67 } from '../../../admin/schedule/menu-items'
import { DeleteItem as DeleteItem_81e451d7182884577e45c3dce3961363 } from '../../../admin/removal/items'
import { PublishWhenReady as PublishWhenReady_36e4030a487537cf0db496bde4e7bc8a } from '../../../admin/checks/publish-button'
import { DocumentStatus as DocumentStatus_511a2d1d830bb4f0921f892c455a182c } from '../../../admin/checks/status'
import { UnpublishItem as UnpublishItem_81e451d7182884577e45c3dce3961363 } from '../../../admin/removal/items'
import { TranslateView as TranslateView_2ca56ea6b3cc41fc9af010162af87d43 } from '../../../admin/translate/view'
import { UsageTab as UsageTab_8bb1fa95838dbb0e19c886e2afba5085 } from '../../../admin/usage/tab'
import { UsagePill as UsagePill_fc38ed3d68f1aec1f2d9d700d2c04542 } from '../../../admin/usage/pill'
import { HistoryView as HistoryView_04dc8b6aedd9bd8bae2ae3da18545178 } from '../../../admin/history/list'
import { VersionView as VersionView_0692a05e1cc3fbf736a59d3d41c73255 } from '../../../admin/history/version'
import { ListWithUsage as ListWithUsage_4d135928d5dda30b5d37f0c8995a958f } from '../../../admin/removal/list'
import { NewDocument as NewDocument_a9bf56ef1fcc4fd259e9d87a1352115b } from '../../../admin/new-document/view'
import { UsageCountCell as UsageCountCell_97e5f472d870f061fd75be8af0d22bea } from '../../../admin/usage/count-cell'
import { FileField as FileField_740d2fcdd7e26a9c5999fed2759ca908 } from '../../../admin/files/field'
import { ImportMembers as ImportMembers_feaf79baa0d60d20e9224a3ed4deb491 } from '../../../admin/import/view'
import { OpenNewRows as OpenNewRows_c1b8fe521c341bd6631193982361b35a } from '../../../admin/rows/open-new-rows'
import { PasteBlocks as PasteBlocks_afbbaf101e5af18ebdaeaca53a7c5a4c } from '../../../admin/copied-blocks/paste-blocks'
import { PagesList as PagesList_d5f67cdcc3e15fd4428225a8b216162e } from '../../../admin/page-tree/pages-list'
import { MediaControls as MediaControls_b7d32afad179e962af2227dae2ad3d6a } from '../../../admin/media/edit/controls'
import { TagsCell as TagsCell_30e7b865fe14be1089dd5f0674389cbf } from '../../../admin/media/tags/cell'
import { TagsField as TagsField_4b4fa705c1de7512303188855b3ba15a } from '../../../admin/media/tags/field'
import { MediaListLinks as MediaListLinks_cf27da9e2f9129557f50c47f91a61625 } from '../../../admin/media/list-links'
import { MediaList as MediaList_64af0d7a44b92e0ceff3299cb78f6668 } from '../../../admin/media/grid/list'
import { AddMediaView as AddMediaView_811d09ef05af27b9ce05100b10e32401 } from '../../../admin/media/add/view'
import { UnusedMediaView as UnusedMediaView_53445acf9f3ff5a48790f35e59a76d94 } from '../../../admin/media/unused/view'
import { FileFindings as FileFindings_39f0e3b76c7235087333bcc611d60b0d } from '../../../admin/files/findings'
import { ExcerptCell as ExcerptCell_76c196a5f21ca8968f1c010cdcc24f1a } from '../../../admin/submissions/cells'
import { StateCell as StateCell_76c196a5f21ca8968f1c010cdcc24f1a } from '../../../admin/submissions/cells'
import { ReceivedCell as ReceivedCell_76c196a5f21ca8968f1c010cdcc24f1a } from '../../../admin/submissions/cells'
import { DeletedOnCell as DeletedOnCell_76c196a5f21ca8968f1c010cdcc24f1a } from '../../../admin/submissions/cells'
import { SubmissionListHead as SubmissionListHead_68ad4f06607364fae4a700f619a9eb30 } from '../../../admin/submissions/list-head'
import { SubmissionView as SubmissionView_592953c466bad6cb39d6975d0a760e69 } from '../../../admin/submissions/view'
import { List as List_cf1568e1f407ce9f0490168f629d0737 } from '../../../admin/lists/list'
import { TitlePart as TitlePart_2f71014025f365f9269fda807223b511 } from '../../../admin/document-title/title-part'
import { NoMailNotice as NoMailNotice_acfadb7f61814169809c293f5159230c } from '../../../admin/mail-notice/notice'
import { TargetCell as TargetCell_60fc874ed7276c2c31a7c59674214df9 } from '../../../admin/redirects/cells'
import { OriginCell as OriginCell_60fc874ed7276c2c31a7c59674214df9 } from '../../../admin/redirects/cells'
import { RedirectsIntro as RedirectsIntro_56d8db3a262656a7bc88dee00576ebe5 } from '../../../admin/redirects/intro'
import { CurrentPassword as CurrentPassword_802db0a016802a62f887a23ca04b0c1b } from '../../../admin/current-password/field'
import { WebhookControls as WebhookControls_aade9e903e39add8002d3da77a20ca85 } from '../../../admin/webhooks/controls'
import { Resend as Resend_0a2bd7ae271ebb69147db435cc3bed21 } from '../../../admin/webhooks/resend'
import { SkipLink as SkipLink_b9bf68db7b343af94937c6d530223903 } from '../../../admin/accessibility/skip-link'
import { Icon as Icon_de79cabe6124b6a3fe0a72d8a879724d } from '../../../admin/graphics/icon'
import { Logo as Logo_add1bce40e4bf3dd5559cde6f9eb417d } from '../../../admin/graphics/logo'
import { SearchButton as SearchButton_9d7ea3145b8eb7f221b5b663229028b4 } from '../../../admin/search/button'
import { HeaderLinks as HeaderLinks_fefbf9be6bb5405c3a178a5b0702018e } from '../../../admin/header-links/links'
import { SignInHeading as SignInHeading_84bdcb65cff5c84ff59b0009ba1a3fe1 } from '../../../admin/accessibility/sign-in-heading'
import { WorkLinks as WorkLinks_adf045d457f68e787a9584e427bf2c97 } from '../../../admin/nav/links'
import { EarlyClicks as EarlyClicks_6ccb2f88feb6f84d15ac7501a02a5e28 } from '../../../admin/early-clicks/provider'
import { PanelTexts as PanelTexts_5ae014e88467299d823a8ef6a6284819 } from '../../../admin/texts/provider'
import { UntranslatedTexts as UntranslatedTexts_908bf4c6240eff423dad6b81764c964c } from '../../../admin/untranslated/provider'
import { FirstPasswordGate as FirstPasswordGate_9fef5954d4e80f7e0d1cd6fcace2a8f9 } from '../../../admin/first-password/gate'
import { ChangesOfBrowser as ChangesOfBrowser_968032848e39e8530da7aed3a1f00529 } from '../../../admin/unsaved-changes/of-browser'
import { RepeatNavigation as RepeatNavigation_c4981deca8338ea62441cdc4aaf8e5ba } from '../../../admin/nav/repeat-navigation'
import { Dashboard as Dashboard_95a82244a7fccc0f1b6e6f23ff4ad29c } from '../../../admin/dashboard/dashboard'
import { ReviewsView as ReviewsView_b2821390a2fba9ed279aba5059b596d5 } from '../../../admin/review/list'
import { ReviewView as ReviewView_90c327de0d8733f0b08a4dc3659997dd } from '../../../admin/review/review'
import { TranslationQueue as TranslationQueue_3515e336bf3adf9369f2607ce0ad514f } from '../../../admin/translation-queue/view'
import { BrokenLinks as BrokenLinks_a6b6852e2567376acc3ee17ac0f63ed3 } from '../../../admin/broken-links/view'
import { UpkeepView as UpkeepView_b097fe89ed33f25775a3109d6ad8177c } from '../../../admin/upkeep/view'
import { ActivityView as ActivityView_2f48efa2c7e16cbd16a3aba8f5567a76 } from '../../../admin/activity/view'
import { ReleasesView as ReleasesView_ccc4a238dfa2df69b196d057ad9d8dcf } from '../../../admin/releases/list'
import { ReleaseView as ReleaseView_b1024a68639c855943ed2c847cd8426e } from '../../../admin/releases/view'
import { ApiKeysView as ApiKeysView_8f1c21db62ddd42017c2137c73d9f3ef } from '../../../admin/api-keys/view'
import { GuideView as GuideView_f4ced3f579a7d8b708d4cf216170b2e7 } from '../../../admin/guide/view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/focus-field/from-address#FocusFieldFromAddress": FocusFieldFromAddress_14c60073dc471699739051b18072f5ad,
  "/admin/focus-field/from-preview#FocusFieldFromPreview": FocusFieldFromPreview_ce4728df64d35aa59bdc5db502c00e62,
  "/admin/preview-frame/repeat-load#RepeatLoadOfPreview": RepeatLoadOfPreview_12d537dbd45e0fff2dcc44487e3aff2f,
  "/admin/unsaved-changes/field#UnsavedChanges": UnsavedChanges_e3aa3b40c03ca8e3dd1501795f45e971,
  "/admin/document-state/form#WatchDocument": WatchDocument_8d48107cd87ea3fc477e70767249afd6,
  "/admin/undo-removal/undo-removal#UndoRemoval": UndoRemoval_633db9bfc7c67afaa2395d3e27e946b8,
  "/admin/checks/panel#ChecksPanel": ChecksPanel_9faf2514162783c3eceeaa97cb3dc45c,
  "/admin/presence/title-cell#TitleCell": TitleCell_eb0ffa48f123071e9ce94edde612a009,
  "/admin/text-length/description#LimitedDescription": LimitedDescription_d03196e130dc0dc3e6015dbb4d5787a1,
  "/admin/comments/slot#CommentSlot": CommentSlot_dc1a9b100f534b2136424f7fb53c9729,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/admin/video/field#VideoAddressField": VideoAddressField_1acd9f08457078428bff5d97cccfeb15,
  "/admin/video/text-field#VideoTextField": VideoTextField_4db427eb0c850120f91477394ab2301a,
  "/admin/media/picker/field#MediaField": MediaField_8bfdec375c775130a90b0ab7b7f6c996,
  "/admin/picker/field#PickerField": PickerField_d5bf7e570dc5aefb991546dc979dc06c,
  "/admin/rich-text/field/server-field#RichTextField": RichTextField_f3d0f7305b7cf628ea80521862aad9b7,
  "/admin/rows/row-label#RowLabel": RowLabel_d88dc762f8241c96d0c9cb0c8b1857fa,
  "/admin/dates/field#DateField": DateField_985706c4f5db95138a0966f076ac7760,
  "/admin/places/field#PlaceField": PlaceField_3263656b7675f083f45a72c7cdd10ace,
  "/admin/nothing#Nothing": Nothing_26280fabc1e7a4b368c2d540f0b1c151,
  "/admin/languages/cell#LanguagesCell": LanguagesCell_dab07342e5025ea97dd801ea1572c4d0,
  "/admin/languages/field#LanguagesField": LanguagesField_488e84e1092fb8bc7e69d9234eca0b07,
  "@payloadcms/plugin-seo/client#MetaTitleComponent": MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaDescriptionComponent": MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "/admin/locale-published/field#LocalePublished": LocalePublished_fb0071543eccdb3dc3bf6233f27c029f,
  "/admin/public-addresses/cell#LanguagesCell": LanguagesCell_7ef918717609ba6d24692c64a0e8e89c,
  "/admin/public-addresses/field#PublicAddresses": PublicAddresses_2237cb17d092f928dbff6a49e38f09ee,
  "/admin/comments/part#CommentsPart": CommentsPart_d5e6d3539beafdc4420e3f69496b2b3a,
  "/admin/csv/list-links#CsvLinks": CsvLinks_fa0f27c91959df3cf188595fe662707e,
  "/admin/presence/watch-list#WatchList": WatchList_843e5852226b64973bbe22e78b24f933,
  "/admin/list-filters/bar#ListFilterBar": ListFilterBar_09b859b50e4bfb49ae316a085577530f,
  "/admin/rich-text/field/editor-scripts#EditorScripts": EditorScripts_aa151aff3efb41d300fdea9610a74bc6,
  "/admin/schedule/bar#PublicationBar": PublicationBar_10453405375d0ce574d8ac7ac1baa109,
  "/admin/releases/document-bar#ReleaseBar": ReleaseBar_5f8999c5da1296a1c02f77a8b7a7d83f,
  "/admin/checks/issues-button#IssuesButton": IssuesButton_45183e89696be7ec9a0120131b538d03,
  "/admin/review/request-button#RequestButton": RequestButton_e3cd9274e13d39fdc79e7ffcd13e97ac,
  "/admin/schedule/menu-items#PublicationMenuItems": PublicationMenuItems_b09750ab66ff2fa46d9ba7e6f2f80b67,
  "/admin/removal/items#DeleteItem": DeleteItem_81e451d7182884577e45c3dce3961363,
  "/admin/checks/publish-button#PublishWhenReady": PublishWhenReady_36e4030a487537cf0db496bde4e7bc8a,
  "/admin/checks/status#DocumentStatus": DocumentStatus_511a2d1d830bb4f0921f892c455a182c,
  "/admin/removal/items#UnpublishItem": UnpublishItem_81e451d7182884577e45c3dce3961363,
  "/admin/translate/view#TranslateView": TranslateView_2ca56ea6b3cc41fc9af010162af87d43,
  "/admin/usage/tab#UsageTab": UsageTab_8bb1fa95838dbb0e19c886e2afba5085,
  "/admin/usage/pill#UsagePill": UsagePill_fc38ed3d68f1aec1f2d9d700d2c04542,
  "/admin/history/list#HistoryView": HistoryView_04dc8b6aedd9bd8bae2ae3da18545178,
  "/admin/history/version#VersionView": VersionView_0692a05e1cc3fbf736a59d3d41c73255,
  "/admin/removal/list#ListWithUsage": ListWithUsage_4d135928d5dda30b5d37f0c8995a958f,
  "/admin/new-document/view#NewDocument": NewDocument_a9bf56ef1fcc4fd259e9d87a1352115b,
  "/admin/usage/count-cell#UsageCountCell": UsageCountCell_97e5f472d870f061fd75be8af0d22bea,
  "/admin/files/field#FileField": FileField_740d2fcdd7e26a9c5999fed2759ca908,
  "/admin/import/view#ImportMembers": ImportMembers_feaf79baa0d60d20e9224a3ed4deb491,
  "/admin/rows/open-new-rows#OpenNewRows": OpenNewRows_c1b8fe521c341bd6631193982361b35a,
  "/admin/copied-blocks/paste-blocks#PasteBlocks": PasteBlocks_afbbaf101e5af18ebdaeaca53a7c5a4c,
  "/admin/page-tree/pages-list#PagesList": PagesList_d5f67cdcc3e15fd4428225a8b216162e,
  "/admin/media/edit/controls#MediaControls": MediaControls_b7d32afad179e962af2227dae2ad3d6a,
  "/admin/media/tags/cell#TagsCell": TagsCell_30e7b865fe14be1089dd5f0674389cbf,
  "/admin/media/tags/field#TagsField": TagsField_4b4fa705c1de7512303188855b3ba15a,
  "/admin/media/list-links#MediaListLinks": MediaListLinks_cf27da9e2f9129557f50c47f91a61625,
  "/admin/media/grid/list#MediaList": MediaList_64af0d7a44b92e0ceff3299cb78f6668,
  "/admin/media/add/view#AddMediaView": AddMediaView_811d09ef05af27b9ce05100b10e32401,
  "/admin/media/unused/view#UnusedMediaView": UnusedMediaView_53445acf9f3ff5a48790f35e59a76d94,
  "/admin/files/findings#FileFindings": FileFindings_39f0e3b76c7235087333bcc611d60b0d,
  "/admin/submissions/cells#ExcerptCell": ExcerptCell_76c196a5f21ca8968f1c010cdcc24f1a,
  "/admin/submissions/cells#StateCell": StateCell_76c196a5f21ca8968f1c010cdcc24f1a,
  "/admin/submissions/cells#ReceivedCell": ReceivedCell_76c196a5f21ca8968f1c010cdcc24f1a,
  "/admin/submissions/cells#DeletedOnCell": DeletedOnCell_76c196a5f21ca8968f1c010cdcc24f1a,
  "/admin/submissions/list-head#SubmissionListHead": SubmissionListHead_68ad4f06607364fae4a700f619a9eb30,
  "/admin/submissions/view#SubmissionView": SubmissionView_592953c466bad6cb39d6975d0a760e69,
  "/admin/lists/list#List": List_cf1568e1f407ce9f0490168f629d0737,
  "/admin/document-title/title-part#TitlePart": TitlePart_2f71014025f365f9269fda807223b511,
  "/admin/mail-notice/notice#NoMailNotice": NoMailNotice_acfadb7f61814169809c293f5159230c,
  "/admin/redirects/cells#TargetCell": TargetCell_60fc874ed7276c2c31a7c59674214df9,
  "/admin/redirects/cells#OriginCell": OriginCell_60fc874ed7276c2c31a7c59674214df9,
  "/admin/redirects/intro#RedirectsIntro": RedirectsIntro_56d8db3a262656a7bc88dee00576ebe5,
  "/admin/current-password/field#CurrentPassword": CurrentPassword_802db0a016802a62f887a23ca04b0c1b,
  "/admin/webhooks/controls#WebhookControls": WebhookControls_aade9e903e39add8002d3da77a20ca85,
  "/admin/webhooks/resend#Resend": Resend_0a2bd7ae271ebb69147db435cc3bed21,
  "/admin/accessibility/skip-link#SkipLink": SkipLink_b9bf68db7b343af94937c6d530223903,
  "/admin/graphics/icon#Icon": Icon_de79cabe6124b6a3fe0a72d8a879724d,
  "/admin/graphics/logo#Logo": Logo_add1bce40e4bf3dd5559cde6f9eb417d,
  "/admin/search/button#SearchButton": SearchButton_9d7ea3145b8eb7f221b5b663229028b4,
  "/admin/header-links/links#HeaderLinks": HeaderLinks_fefbf9be6bb5405c3a178a5b0702018e,
  "/admin/accessibility/sign-in-heading#SignInHeading": SignInHeading_84bdcb65cff5c84ff59b0009ba1a3fe1,
  "/admin/nav/links#WorkLinks": WorkLinks_adf045d457f68e787a9584e427bf2c97,
  "/admin/early-clicks/provider#EarlyClicks": EarlyClicks_6ccb2f88feb6f84d15ac7501a02a5e28,
  "/admin/texts/provider#PanelTexts": PanelTexts_5ae014e88467299d823a8ef6a6284819,
  "/admin/untranslated/provider#UntranslatedTexts": UntranslatedTexts_908bf4c6240eff423dad6b81764c964c,
  "/admin/first-password/gate#FirstPasswordGate": FirstPasswordGate_9fef5954d4e80f7e0d1cd6fcace2a8f9,
  "/admin/unsaved-changes/of-browser#ChangesOfBrowser": ChangesOfBrowser_968032848e39e8530da7aed3a1f00529,
  "/admin/nav/repeat-navigation#RepeatNavigation": RepeatNavigation_c4981deca8338ea62441cdc4aaf8e5ba,
  "/admin/dashboard/dashboard#Dashboard": Dashboard_95a82244a7fccc0f1b6e6f23ff4ad29c,
  "/admin/review/list#ReviewsView": ReviewsView_b2821390a2fba9ed279aba5059b596d5,
  "/admin/review/review#ReviewView": ReviewView_90c327de0d8733f0b08a4dc3659997dd,
  "/admin/translation-queue/view#TranslationQueue": TranslationQueue_3515e336bf3adf9369f2607ce0ad514f,
  "/admin/broken-links/view#BrokenLinks": BrokenLinks_a6b6852e2567376acc3ee17ac0f63ed3,
  "/admin/upkeep/view#UpkeepView": UpkeepView_b097fe89ed33f25775a3109d6ad8177c,
  "/admin/activity/view#ActivityView": ActivityView_2f48efa2c7e16cbd16a3aba8f5567a76,
  "/admin/releases/list#ReleasesView": ReleasesView_ccc4a238dfa2df69b196d057ad9d8dcf,
  "/admin/releases/view#ReleaseView": ReleaseView_b1024a68639c855943ed2c847cd8426e,
  "/admin/api-keys/view#ApiKeysView": ApiKeysView_8f1c21db62ddd42017c2137c73d9f3ef,
  "/admin/guide/view#GuideView": GuideView_f4ced3f579a7d8b708d4cf216170b2e7,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
