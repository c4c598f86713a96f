import { NoDiff as NoDiff_6eb4dfe1709ef0da02677fe8561cef68 } from '../../../../src/admin/NoDiff.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PasteFeature as PasteFeature_dae0609476dcaf032c8fa779067e9001 } from '../../../../src/admin/paste/PasteFeature.tsx'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { DayCell as DayCell_8a0b993d8f64cb8ac459e2945118011e } from '../../../../src/admin/dates/DayCell.tsx'
import { DayField as DayField_23e6892e3aa0647248b72ac96e84f6ec } from '../../../../src/admin/dates/DayField.tsx'
import { DayDiff as DayDiff_1026c899c706adb530791abfae14a6e3 } from '../../../../src/admin/dates/DayDiff.tsx'
import { ScheduleCell as ScheduleCell_b7e448fcbc42e335e964dbf54ee05619 } from '../../../../src/admin/schedule/ScheduleCell.tsx'
import { TranslationPanel as TranslationPanel_294fab5f7c880c98662316dcf08ed199 } from '../../../../src/admin/translations/TranslationPanel.tsx'
import { StatusCell as StatusCell_60bbfdeacad9a9eb1b87f82e723f78e1 } from '../../../../src/admin/lists/StatusCell.tsx'
import { TranslateList as TranslateList_e767b96b1449fbb88a696848d0f1e225 } from '../../../../src/admin/runs/TranslateList.tsx'
import { DocumentFailures as DocumentFailures_866243d649db411f52fb6b8f3aad506f } from '../../../../src/admin/schedule/DocumentFailures.tsx'
import { DeleteDialog as DeleteDialog_224f2f97edd8bd9de68877beff249915 } from '../../../../src/admin/deleting/DeleteDialog.tsx'
import { DocumentSchedule as DocumentSchedule_94b360a330b67af293c639f78cf5f299 } from '../../../../src/admin/schedule/DocumentSchedule.tsx'
import { TranslateDocument as TranslateDocument_1cb217a1321b438393236f77bbcaab68 } from '../../../../src/admin/runs/TranslateDocument.tsx'
import { FormErrors as FormErrors_0a8783cf75eac17382c819f6dcbcb53e } from '../../../../src/admin/errors/FormErrors.tsx'
import { OwnChanges as OwnChanges_6095b9a398a87ab4c3eb2740d9f19819 } from '../../../../src/admin/OwnChanges.tsx'
import { AskBeforeSwitch as AskBeforeSwitch_f9f53f9d29eff39ecbe5ca8025495593 } from '../../../../src/admin/saving/AskBeforeSwitch.tsx'
import { NoteRead as NoteRead_3ff7ceb5cd93cc37f2e8f6f53409f993 } from '../../../../src/admin/saving/NoteRead.tsx'
import { KeepInput as KeepInput_1947a834f36b6b34da015e3f1339c3af } from '../../../../src/admin/saving/KeepInput.tsx'
import { DeleteItem as DeleteItem_b51d284ed4d5fba62c7ca76a9280e84c } from '../../../../src/admin/deleting/DeleteItem.tsx'
import { PublishInSource as PublishInSource_4f562eb9be97f6d424a5bd28b889f39f } from '../../../../src/admin/publish/PublishInSource.tsx'
import { DocumentTranslations as DocumentTranslations_92c8ea67c4ccc2dfd4e9b92882796b3d } from '../../../../src/admin/workbench/DocumentTranslations.tsx'
import { ListView as ListView_ec94aaa3d9037f66da044804a73617f6 } from '../../../../src/admin/lists/ListView.tsx'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TimezoneField as TimezoneField_a7b725f5bb9f7f2811c630f4fe3a35ae } from '../../../../src/admin/dates/TimezoneField.tsx'
import { MomentCell as MomentCell_d5f6c891bc3b33c06207ec4c5408b36a } from '../../../../src/admin/dates/MomentCell.tsx'
import { MomentField as MomentField_cd1afa12db6bb92a831b400897d938d7 } from '../../../../src/admin/dates/MomentField.tsx'
import { MomentDiff as MomentDiff_52985f147a978f93f3ad123bc0534fff } from '../../../../src/admin/dates/MomentDiff.tsx'
import { UploadHint as UploadHint_1a016932582180f50c7e64fa96ebabb1 } from '../../../../src/admin/uploads/UploadHint.tsx'
import { LastUsed as LastUsed_00a593104a37143b15531005116784ba } from '../../../../src/admin/siteKeys/LastUsed.tsx'
import { CreateKey as CreateKey_8e3de97b764e2dd31b21678bbc27104f } from '../../../../src/admin/siteKeys/CreateKey.tsx'
import { JsonField as JsonField_52bb8eab1539f7471d4cc4592ea43cb4 } from '../../../../src/admin/json/JsonField.tsx'
import { CurrentPassword as CurrentPassword_d80c6f855e64e7bc41381a0d1b11d8fd } from '../../../../src/admin/CurrentPassword.tsx'
import { CollectionCell as CollectionCell_77cf401be9c04c13aa1092eae8248cd5 } from '../../../../src/admin/translations/CollectionCell.tsx'
import { DocumentCell as DocumentCell_65399424154f82147a88f948f24ae556 } from '../../../../src/admin/translations/DocumentCell.tsx'
import { LanguageCell as LanguageCell_05833d05465a9eaf6aa56a516c28b552 } from '../../../../src/admin/translations/LanguageCell.tsx'
import { ExchangeList as ExchangeList_7cef226d6a67a1cf9632a33de4af3922 } from '../../../../src/admin/exchange/ExchangeList.tsx'
import { SegmentCell as SegmentCell_fd1ce7001ace812fecf7b3da0f7d83e4 } from '../../../../src/admin/translations/SegmentCell.tsx'
import { RunField as RunField_f0affa271118d53899a829070e9581e0 } from '../../../../src/admin/runs/RunField.tsx'
import { RunNameCell as RunNameCell_db9c8da20d8216dac042362f1c66cfd3 } from '../../../../src/admin/runs/RunNameCell.tsx'
import { LanguagesCell as LanguagesCell_80e490123815f3b0d9afb2bd8c54525f } from '../../../../src/admin/translations/LanguagesCell.tsx'
import { RunCountCell as RunCountCell_70da45f24c0eb9910fb2b08ed23a9795 } from '../../../../src/admin/runs/RunCountCell.tsx'
import { EngineCell as EngineCell_575f62db159db2e26ac321adf286dd07 } from '../../../../src/admin/runs/EngineCell.tsx'
import { OutcomeCell as OutcomeCell_6f46c209387ed02956a713f5af3a5b7a } from '../../../../src/admin/runs/OutcomeCell.tsx'
import { AuditField as AuditField_52ed7a6e50460051ef4a3b34ba328146 } from '../../../../src/admin/audit/AuditField.tsx'
import { ActionCell as ActionCell_a7dbcefc47ed21a330fd85fe354573b3 } from '../../../../src/admin/audit/ActionCell.tsx'
import { PlaceCell as PlaceCell_b46d9d7fe4083dfed78db3feece33655 } from '../../../../src/admin/audit/PlaceCell.tsx'
import { Icon as Icon_5eddd781ceb78812efb2dcc0cec36920 } from '../../../../src/admin/brand/Icon.tsx'
import { Logo as Logo_2e763df44b42c422bacb8a7fd68ccf87 } from '../../../../src/admin/brand/Logo.tsx'
import { Welcome as Welcome_bf5c5787230e49c9f258418b50414846 } from '../../../../src/admin/dashboard/Welcome.tsx'
import { NavLink as NavLink_9bd30a4fb7e9da22787657a9cf0ba89f } from '../../../../src/admin/workbench/NavLink.tsx'
import { InboxLink as InboxLink_22c280bafb0803268504abddaeb45bbe } from '../../../../src/admin/inbox/InboxLink.tsx'
import { UploadLimits as UploadLimits_9e82fc558dc818170ea8798e5829bd19 } from '../../../../src/admin/uploads/UploadLimits.tsx'
import { NameControls as NameControls_fe30b114bae8632fed4eda9281d2e8c9 } from '../../../../src/admin/accessibility/NameControls.tsx'
import { SaveGuard as SaveGuard_070dd025e5e0d6373dd591f689144073 } from '../../../../src/admin/saving/SaveGuard.tsx'
import { InboxView as InboxView_98f2c3a7bbe56fb8137fd174cb7fa9d8 } from '../../../../src/admin/inbox/InboxView.tsx'
import { QueueView as QueueView_c3a071ba1b610afa6400680c765808fb } from '../../../../src/admin/workbench/QueueView.tsx'
import { DeskView as DeskView_c3d980c7260ca00b19e2684ac5ad895b } from '../../../../src/admin/workbench/DeskView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/NoDiff.tsx#NoDiff": NoDiff_6eb4dfe1709ef0da02677fe8561cef68,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/paste/PasteFeature.tsx#PasteFeature": PasteFeature_dae0609476dcaf032c8fa779067e9001,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/dates/DayCell.tsx#DayCell": DayCell_8a0b993d8f64cb8ac459e2945118011e,
  "/src/admin/dates/DayField.tsx#DayField": DayField_23e6892e3aa0647248b72ac96e84f6ec,
  "/src/admin/dates/DayDiff.tsx#DayDiff": DayDiff_1026c899c706adb530791abfae14a6e3,
  "/src/admin/schedule/ScheduleCell.tsx#ScheduleCell": ScheduleCell_b7e448fcbc42e335e964dbf54ee05619,
  "/src/admin/translations/TranslationPanel.tsx#TranslationPanel": TranslationPanel_294fab5f7c880c98662316dcf08ed199,
  "/src/admin/lists/StatusCell.tsx#StatusCell": StatusCell_60bbfdeacad9a9eb1b87f82e723f78e1,
  "/src/admin/runs/TranslateList.tsx#TranslateList": TranslateList_e767b96b1449fbb88a696848d0f1e225,
  "/src/admin/schedule/DocumentFailures.tsx#DocumentFailures": DocumentFailures_866243d649db411f52fb6b8f3aad506f,
  "/src/admin/deleting/DeleteDialog.tsx#DeleteDialog": DeleteDialog_224f2f97edd8bd9de68877beff249915,
  "/src/admin/schedule/DocumentSchedule.tsx#DocumentSchedule": DocumentSchedule_94b360a330b67af293c639f78cf5f299,
  "/src/admin/runs/TranslateDocument.tsx#TranslateDocument": TranslateDocument_1cb217a1321b438393236f77bbcaab68,
  "/src/admin/errors/FormErrors.tsx#FormErrors": FormErrors_0a8783cf75eac17382c819f6dcbcb53e,
  "/src/admin/OwnChanges.tsx#OwnChanges": OwnChanges_6095b9a398a87ab4c3eb2740d9f19819,
  "/src/admin/saving/AskBeforeSwitch.tsx#AskBeforeSwitch": AskBeforeSwitch_f9f53f9d29eff39ecbe5ca8025495593,
  "/src/admin/saving/NoteRead.tsx#NoteRead": NoteRead_3ff7ceb5cd93cc37f2e8f6f53409f993,
  "/src/admin/saving/KeepInput.tsx#KeepInput": KeepInput_1947a834f36b6b34da015e3f1339c3af,
  "/src/admin/deleting/DeleteItem.tsx#DeleteItem": DeleteItem_b51d284ed4d5fba62c7ca76a9280e84c,
  "/src/admin/publish/PublishInSource.tsx#PublishInSource": PublishInSource_4f562eb9be97f6d424a5bd28b889f39f,
  "/src/admin/workbench/DocumentTranslations.tsx#DocumentTranslations": DocumentTranslations_92c8ea67c4ccc2dfd4e9b92882796b3d,
  "/src/admin/lists/ListView.tsx#ListView": ListView_ec94aaa3d9037f66da044804a73617f6,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/dates/TimezoneField.tsx#TimezoneField": TimezoneField_a7b725f5bb9f7f2811c630f4fe3a35ae,
  "/src/admin/dates/MomentCell.tsx#MomentCell": MomentCell_d5f6c891bc3b33c06207ec4c5408b36a,
  "/src/admin/dates/MomentField.tsx#MomentField": MomentField_cd1afa12db6bb92a831b400897d938d7,
  "/src/admin/dates/MomentDiff.tsx#MomentDiff": MomentDiff_52985f147a978f93f3ad123bc0534fff,
  "/src/admin/uploads/UploadHint.tsx#UploadHint": UploadHint_1a016932582180f50c7e64fa96ebabb1,
  "/src/admin/siteKeys/LastUsed.tsx#LastUsed": LastUsed_00a593104a37143b15531005116784ba,
  "/src/admin/siteKeys/CreateKey.tsx#CreateKey": CreateKey_8e3de97b764e2dd31b21678bbc27104f,
  "/src/admin/json/JsonField.tsx#JsonField": JsonField_52bb8eab1539f7471d4cc4592ea43cb4,
  "/src/admin/CurrentPassword.tsx#CurrentPassword": CurrentPassword_d80c6f855e64e7bc41381a0d1b11d8fd,
  "/src/admin/translations/CollectionCell.tsx#CollectionCell": CollectionCell_77cf401be9c04c13aa1092eae8248cd5,
  "/src/admin/translations/DocumentCell.tsx#DocumentCell": DocumentCell_65399424154f82147a88f948f24ae556,
  "/src/admin/translations/LanguageCell.tsx#LanguageCell": LanguageCell_05833d05465a9eaf6aa56a516c28b552,
  "/src/admin/exchange/ExchangeList.tsx#ExchangeList": ExchangeList_7cef226d6a67a1cf9632a33de4af3922,
  "/src/admin/translations/SegmentCell.tsx#SegmentCell": SegmentCell_fd1ce7001ace812fecf7b3da0f7d83e4,
  "/src/admin/runs/RunField.tsx#RunField": RunField_f0affa271118d53899a829070e9581e0,
  "/src/admin/runs/RunNameCell.tsx#RunNameCell": RunNameCell_db9c8da20d8216dac042362f1c66cfd3,
  "/src/admin/translations/LanguagesCell.tsx#LanguagesCell": LanguagesCell_80e490123815f3b0d9afb2bd8c54525f,
  "/src/admin/runs/RunCountCell.tsx#RunCountCell": RunCountCell_70da45f24c0eb9910fb2b08ed23a9795,
  "/src/admin/runs/EngineCell.tsx#EngineCell": EngineCell_575f62db159db2e26ac321adf286dd07,
  "/src/admin/runs/OutcomeCell.tsx#OutcomeCell": OutcomeCell_6f46c209387ed02956a713f5af3a5b7a,
  "/src/admin/audit/AuditField.tsx#AuditField": AuditField_52ed7a6e50460051ef4a3b34ba328146,
  "/src/admin/audit/ActionCell.tsx#ActionCell": ActionCell_a7dbcefc47ed21a330fd85fe354573b3,
  "/src/admin/audit/PlaceCell.tsx#PlaceCell": PlaceCell_b46d9d7fe4083dfed78db3feece33655,
  "/src/admin/brand/Icon.tsx#Icon": Icon_5eddd781ceb78812efb2dcc0cec36920,
  "/src/admin/brand/Logo.tsx#Logo": Logo_2e763df44b42c422bacb8a7fd68ccf87,
  "/src/admin/dashboard/Welcome.tsx#Welcome": Welcome_bf5c5787230e49c9f258418b50414846,
  "/src/admin/workbench/NavLink.tsx#NavLink": NavLink_9bd30a4fb7e9da22787657a9cf0ba89f,
  "/src/admin/inbox/InboxLink.tsx#InboxLink": InboxLink_22c280bafb0803268504abddaeb45bbe,
  "/src/admin/uploads/UploadLimits.tsx#UploadLimits": UploadLimits_9e82fc558dc818170ea8798e5829bd19,
  "/src/admin/accessibility/NameControls.tsx#NameControls": NameControls_fe30b114bae8632fed4eda9281d2e8c9,
  "/src/admin/saving/SaveGuard.tsx#SaveGuard": SaveGuard_070dd025e5e0d6373dd591f689144073,
  "/src/admin/inbox/InboxView.tsx#InboxView": InboxView_98f2c3a7bbe56fb8137fd174cb7fa9d8,
  "/src/admin/workbench/QueueView.tsx#QueueView": QueueView_c3a071ba1b610afa6400680c765808fb,
  "/src/admin/workbench/DeskView.tsx#DeskView": DeskView_c3d980c7260ca00b19e2684ac5ad895b,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
