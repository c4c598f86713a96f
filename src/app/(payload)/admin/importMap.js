import { NoDiff as NoDiff_9619e230893de87bef1a920b2a4cd2b8 } from '../../../../src/admin/no-diff.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PasteFeature as PasteFeature_a85436ac0f82cc4540357dac1c9d2de2 } from '../../../../src/admin/paste/paste-feature.tsx'
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
import { DayCell as DayCell_a4910522a2c4133fe974985834f83de2 } from '../../../../src/admin/dates/day-cell.tsx'
import { DayField as DayField_3c4f1d6b1488355eeccc7a1fa4161ac5 } from '../../../../src/admin/dates/day-field.tsx'
import { DayDiff as DayDiff_90c40efefd1364d040a20c23f0889982 } from '../../../../src/admin/dates/day-diff.tsx'
import { ScheduleCell as ScheduleCell_cef2e3611a4f5d05690c88d300d2b2d3 } from '../../../../src/admin/schedule/schedule-cell.tsx'
import { StaleBanner as StaleBanner_9132b591837c9aceec10f6a3204cec78 } from '../../../../src/admin/translations/stale-banner.tsx'
import { TranslationPanel as TranslationPanel_12a6949c98b884653f4d4e52d2d59fd2 } from '../../../../src/admin/translations/translation-panel.tsx'
import { StatusCell as StatusCell_0b718b85a2c9d332ac0a16ee4c6256c5 } from '../../../../src/admin/lists/status-cell.tsx'
import { TranslateList as TranslateList_0575cc7b083692a31c3210293953c79d } from '../../../../src/admin/runs/translate-list.tsx'
import { DocumentFailures as DocumentFailures_3130bf2f8a086973ae9a894b2a04c25a } from '../../../../src/admin/schedule/document-failures.tsx'
import { DeleteDialog as DeleteDialog_a90835cea264f23ebb7074defc284ddc } from '../../../../src/admin/deleting/delete-dialog.tsx'
import { DocumentSchedule as DocumentSchedule_7c052521dd11d9d44e83e3a20041d8d5 } from '../../../../src/admin/schedule/document-schedule.tsx'
import { TranslateDocument as TranslateDocument_8ad37835b806d60ba1af72336214fee1 } from '../../../../src/admin/runs/translate-document.tsx'
import { FormErrors as FormErrors_bcd047038c1e69f6be9b9fe428d99eac } from '../../../../src/admin/errors/form-errors.tsx'
import { OwnChanges as OwnChanges_3dff943b3785c156a41f0b3d3e49eecd } from '../../../../src/admin/own-changes.tsx'
import { AskBeforeSwitch as AskBeforeSwitch_a88d606e13281ed5e6c82cddf765fa44 } from '../../../../src/admin/saving/ask-before-switch.tsx'
import { NoteRead as NoteRead_97f6aaa0d93a003f36fe8bae3675a94a } from '../../../../src/admin/saving/note-read.tsx'
import { KeepInput as KeepInput_0c2a35557da29ddc217d6bc68785098c } from '../../../../src/admin/saving/keep-input.tsx'
import { DeleteItem as DeleteItem_2e0804b0a44679e8d5d15b0449586e35 } from '../../../../src/admin/deleting/delete-item.tsx'
import { PublishInSource as PublishInSource_b287d50a05922d72db374a4880bf5fb2 } from '../../../../src/admin/publish/publish-in-source.tsx'
import { DocumentTranslations as DocumentTranslations_a58652e35f405a100d06a27014919e1f } from '../../../../src/admin/workbench/document-translations.tsx'
import { ListView as ListView_93c4676bdd59ead871d6b4c4e2f416f8 } from '../../../../src/admin/lists/list-view.tsx'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TimezoneField as TimezoneField_7e940f22c6c75aa4e3650dd25b920b89 } from '../../../../src/admin/dates/timezone-field.tsx'
import { MomentCell as MomentCell_0d46a760acb09b5229cd27329e5bd970 } from '../../../../src/admin/dates/moment-cell.tsx'
import { MomentField as MomentField_c61dddb4a167bb8fdac2668fe6ee96a5 } from '../../../../src/admin/dates/moment-field.tsx'
import { MomentDiff as MomentDiff_02294055554a1f52f76343f102437065 } from '../../../../src/admin/dates/moment-diff.tsx'
import { FileRefusal as FileRefusal_9b6d8ee55e3b2c329fdc1ea17059d47e } from '../../../../src/admin/uploads/file-refusal.tsx'
import { UploadHint as UploadHint_3922052e751131db8edf00b65a2440da } from '../../../../src/admin/uploads/upload-hint.tsx'
import { LastUsed as LastUsed_bf581fb89fae97ad3e6a759d6b245d30 } from '../../../../src/admin/site-keys/last-used.tsx'
import { CreateKey as CreateKey_c8fb8e38b9ad895a9e044c9d4363a8ee } from '../../../../src/admin/site-keys/create-key.tsx'
import { JsonField as JsonField_ada7963cea3141ef4ff5e421f2659249 } from '../../../../src/admin/json/json-field.tsx'
import { CurrentPassword as CurrentPassword_8552799dcc6b28d002ca6769ca5e7d57 } from '../../../../src/admin/current-password.tsx'
import { CollectionCell as CollectionCell_da9127f0bc72ca271be08b7e5905f5f0 } from '../../../../src/admin/translations/collection-cell.tsx'
import { DocumentCell as DocumentCell_690b6bdf1c26469eb48d3ce3097a9913 } from '../../../../src/admin/translations/document-cell.tsx'
import { LanguageCell as LanguageCell_9df891928d7305bb256965f5ac8cc689 } from '../../../../src/admin/translations/language-cell.tsx'
import { ExchangeList as ExchangeList_22afe4106715233b1102656bde974218 } from '../../../../src/admin/exchange/exchange-list.tsx'
import { SegmentCell as SegmentCell_087f76608b5b1bf6cccd60aeeaf2e138 } from '../../../../src/admin/translations/segment-cell.tsx'
import { RunField as RunField_adcfc1bb02c56c4b5fc2bee326ed763f } from '../../../../src/admin/runs/run-field.tsx'
import { RunNameCell as RunNameCell_d66dd4a8b80ea3c2f74fb2e49cc933e4 } from '../../../../src/admin/runs/run-name-cell.tsx'
import { LanguagesCell as LanguagesCell_c7d80281eacebbf2a9f2c4742882c7c4 } from '../../../../src/admin/translations/languages-cell.tsx'
import { RunCountCell as RunCountCell_9c919dd19be4cd08c429b0401c1aadab } from '../../../../src/admin/runs/run-count-cell.tsx'
import { EngineCell as EngineCell_9890b20d9cf37f7375f78aab45d29d7c } from '../../../../src/admin/runs/engine-cell.tsx'
import { OutcomeCell as OutcomeCell_0bb0108f13a51cb171723acd1157f68d } from '../../../../src/admin/runs/outcome-cell.tsx'
import { AuditField as AuditField_0049caee99d26875e534e2cc7ce98aab } from '../../../../src/admin/audit/audit-field.tsx'
import { ActionCell as ActionCell_7e0568bb0bc61556d701a4d1585439f1 } from '../../../../src/admin/audit/action-cell.tsx'
import { PlaceCell as PlaceCell_144e957a9b6bde3115d5f87f18383905 } from '../../../../src/admin/audit/place-cell.tsx'
import { Icon as Icon_b666d4c718dfdfbe85ffb85e332637f8 } from '../../../../src/admin/brand/icon.tsx'
import { Logo as Logo_176d212b959b70ed5203fc6bb7114849 } from '../../../../src/admin/brand/logo.tsx'
import { Welcome as Welcome_0ba41f286050c0f72548e86c0566fbb1 } from '../../../../src/admin/dashboard/welcome.tsx'
import { NavLink as NavLink_66ec119ae22e25e9080aa91b25160afb } from '../../../../src/admin/workbench/nav-link.tsx'
import { InboxLink as InboxLink_223ac1072ea766ed8082b0fcec88c339 } from '../../../../src/admin/inbox/inbox-link.tsx'
import { UploadLimits as UploadLimits_22a5b8206360cebd7e40e540e65f6e92 } from '../../../../src/admin/uploads/upload-limits.tsx'
import { NameControls as NameControls_81822e6bbcf334871239e54deb8bdbd8 } from '../../../../src/admin/accessibility/name-controls.tsx'
import { ProfileLanguage as ProfileLanguage_e641e99743e44f8482c30200c2f6720d } from '../../../../src/admin/profile-language.tsx'
import { SaveGuard as SaveGuard_0ce9517a91df7ae897c830c8f8027de7 } from '../../../../src/admin/saving/save-guard.tsx'
import { InboxView as InboxView_be8c8f00b05f8b7495e366fd5119ca4c } from '../../../../src/admin/inbox/inbox-view.tsx'
import { QueueView as QueueView_76ce91c5df1124b6a2ac350a96a78db1 } from '../../../../src/admin/workbench/queue-view.tsx'
import { DeskView as DeskView_28ff19330f8dbce01ac921af76412672 } from '../../../../src/admin/workbench/desk-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/no-diff.tsx#NoDiff": NoDiff_9619e230893de87bef1a920b2a4cd2b8,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/paste/paste-feature.tsx#PasteFeature": PasteFeature_a85436ac0f82cc4540357dac1c9d2de2,
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
  "/src/admin/dates/day-cell.tsx#DayCell": DayCell_a4910522a2c4133fe974985834f83de2,
  "/src/admin/dates/day-field.tsx#DayField": DayField_3c4f1d6b1488355eeccc7a1fa4161ac5,
  "/src/admin/dates/day-diff.tsx#DayDiff": DayDiff_90c40efefd1364d040a20c23f0889982,
  "/src/admin/schedule/schedule-cell.tsx#ScheduleCell": ScheduleCell_cef2e3611a4f5d05690c88d300d2b2d3,
  "/src/admin/translations/stale-banner.tsx#StaleBanner": StaleBanner_9132b591837c9aceec10f6a3204cec78,
  "/src/admin/translations/translation-panel.tsx#TranslationPanel": TranslationPanel_12a6949c98b884653f4d4e52d2d59fd2,
  "/src/admin/lists/status-cell.tsx#StatusCell": StatusCell_0b718b85a2c9d332ac0a16ee4c6256c5,
  "/src/admin/runs/translate-list.tsx#TranslateList": TranslateList_0575cc7b083692a31c3210293953c79d,
  "/src/admin/schedule/document-failures.tsx#DocumentFailures": DocumentFailures_3130bf2f8a086973ae9a894b2a04c25a,
  "/src/admin/deleting/delete-dialog.tsx#DeleteDialog": DeleteDialog_a90835cea264f23ebb7074defc284ddc,
  "/src/admin/schedule/document-schedule.tsx#DocumentSchedule": DocumentSchedule_7c052521dd11d9d44e83e3a20041d8d5,
  "/src/admin/runs/translate-document.tsx#TranslateDocument": TranslateDocument_8ad37835b806d60ba1af72336214fee1,
  "/src/admin/errors/form-errors.tsx#FormErrors": FormErrors_bcd047038c1e69f6be9b9fe428d99eac,
  "/src/admin/own-changes.tsx#OwnChanges": OwnChanges_3dff943b3785c156a41f0b3d3e49eecd,
  "/src/admin/saving/ask-before-switch.tsx#AskBeforeSwitch": AskBeforeSwitch_a88d606e13281ed5e6c82cddf765fa44,
  "/src/admin/saving/note-read.tsx#NoteRead": NoteRead_97f6aaa0d93a003f36fe8bae3675a94a,
  "/src/admin/saving/keep-input.tsx#KeepInput": KeepInput_0c2a35557da29ddc217d6bc68785098c,
  "/src/admin/deleting/delete-item.tsx#DeleteItem": DeleteItem_2e0804b0a44679e8d5d15b0449586e35,
  "/src/admin/publish/publish-in-source.tsx#PublishInSource": PublishInSource_b287d50a05922d72db374a4880bf5fb2,
  "/src/admin/workbench/document-translations.tsx#DocumentTranslations": DocumentTranslations_a58652e35f405a100d06a27014919e1f,
  "/src/admin/lists/list-view.tsx#ListView": ListView_93c4676bdd59ead871d6b4c4e2f416f8,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/dates/timezone-field.tsx#TimezoneField": TimezoneField_7e940f22c6c75aa4e3650dd25b920b89,
  "/src/admin/dates/moment-cell.tsx#MomentCell": MomentCell_0d46a760acb09b5229cd27329e5bd970,
  "/src/admin/dates/moment-field.tsx#MomentField": MomentField_c61dddb4a167bb8fdac2668fe6ee96a5,
  "/src/admin/dates/moment-diff.tsx#MomentDiff": MomentDiff_02294055554a1f52f76343f102437065,
  "/src/admin/uploads/file-refusal.tsx#FileRefusal": FileRefusal_9b6d8ee55e3b2c329fdc1ea17059d47e,
  "/src/admin/uploads/upload-hint.tsx#UploadHint": UploadHint_3922052e751131db8edf00b65a2440da,
  "/src/admin/site-keys/last-used.tsx#LastUsed": LastUsed_bf581fb89fae97ad3e6a759d6b245d30,
  "/src/admin/site-keys/create-key.tsx#CreateKey": CreateKey_c8fb8e38b9ad895a9e044c9d4363a8ee,
  "/src/admin/json/json-field.tsx#JsonField": JsonField_ada7963cea3141ef4ff5e421f2659249,
  "/src/admin/current-password.tsx#CurrentPassword": CurrentPassword_8552799dcc6b28d002ca6769ca5e7d57,
  "/src/admin/translations/collection-cell.tsx#CollectionCell": CollectionCell_da9127f0bc72ca271be08b7e5905f5f0,
  "/src/admin/translations/document-cell.tsx#DocumentCell": DocumentCell_690b6bdf1c26469eb48d3ce3097a9913,
  "/src/admin/translations/language-cell.tsx#LanguageCell": LanguageCell_9df891928d7305bb256965f5ac8cc689,
  "/src/admin/exchange/exchange-list.tsx#ExchangeList": ExchangeList_22afe4106715233b1102656bde974218,
  "/src/admin/translations/segment-cell.tsx#SegmentCell": SegmentCell_087f76608b5b1bf6cccd60aeeaf2e138,
  "/src/admin/runs/run-field.tsx#RunField": RunField_adcfc1bb02c56c4b5fc2bee326ed763f,
  "/src/admin/runs/run-name-cell.tsx#RunNameCell": RunNameCell_d66dd4a8b80ea3c2f74fb2e49cc933e4,
  "/src/admin/translations/languages-cell.tsx#LanguagesCell": LanguagesCell_c7d80281eacebbf2a9f2c4742882c7c4,
  "/src/admin/runs/run-count-cell.tsx#RunCountCell": RunCountCell_9c919dd19be4cd08c429b0401c1aadab,
  "/src/admin/runs/engine-cell.tsx#EngineCell": EngineCell_9890b20d9cf37f7375f78aab45d29d7c,
  "/src/admin/runs/outcome-cell.tsx#OutcomeCell": OutcomeCell_0bb0108f13a51cb171723acd1157f68d,
  "/src/admin/audit/audit-field.tsx#AuditField": AuditField_0049caee99d26875e534e2cc7ce98aab,
  "/src/admin/audit/action-cell.tsx#ActionCell": ActionCell_7e0568bb0bc61556d701a4d1585439f1,
  "/src/admin/audit/place-cell.tsx#PlaceCell": PlaceCell_144e957a9b6bde3115d5f87f18383905,
  "/src/admin/brand/icon.tsx#Icon": Icon_b666d4c718dfdfbe85ffb85e332637f8,
  "/src/admin/brand/logo.tsx#Logo": Logo_176d212b959b70ed5203fc6bb7114849,
  "/src/admin/dashboard/welcome.tsx#Welcome": Welcome_0ba41f286050c0f72548e86c0566fbb1,
  "/src/admin/workbench/nav-link.tsx#NavLink": NavLink_66ec119ae22e25e9080aa91b25160afb,
  "/src/admin/inbox/inbox-link.tsx#InboxLink": InboxLink_223ac1072ea766ed8082b0fcec88c339,
  "/src/admin/uploads/upload-limits.tsx#UploadLimits": UploadLimits_22a5b8206360cebd7e40e540e65f6e92,
  "/src/admin/accessibility/name-controls.tsx#NameControls": NameControls_81822e6bbcf334871239e54deb8bdbd8,
  "/src/admin/profile-language.tsx#ProfileLanguage": ProfileLanguage_e641e99743e44f8482c30200c2f6720d,
  "/src/admin/saving/save-guard.tsx#SaveGuard": SaveGuard_0ce9517a91df7ae897c830c8f8027de7,
  "/src/admin/inbox/inbox-view.tsx#InboxView": InboxView_be8c8f00b05f8b7495e366fd5119ca4c,
  "/src/admin/workbench/queue-view.tsx#QueueView": QueueView_76ce91c5df1124b6a2ac350a96a78db1,
  "/src/admin/workbench/desk-view.tsx#DeskView": DeskView_28ff19330f8dbce01ac921af76412672,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
