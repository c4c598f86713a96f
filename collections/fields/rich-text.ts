import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  ChecklistFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  IndentFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical';
import type { Field, FieldAffectingData } from 'payload';
import { verdict } from '../rules/check.ts';
import { linkTarget } from '../rules/link-target.ts';
import { linkableSlugs } from '../slugs.ts';
import { callout } from './blocks/callout.ts';
import { clinicCard } from './blocks/clinic-card.ts';
import { pasting } from './pasting.ts';

/** The editor of every formatted text: what it offers is what translation and the feed can carry. */
export const documentEditor = lexicalEditor({ features: features() });

/** The editor of guides: the same, and blocks. */
export const guideEditor = lexicalEditor({
  features: [...features(), BlocksFeature({ blocks: [callout(), clinicCard()] })],
});

function features() {
  return [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnderlineFeature(),
    StrikethroughFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    OrderedListFeature(),
    UnorderedListFeature(),
    ChecklistFeature(),
    IndentFeature(),
    LinkFeature({
      enabledCollections: [...linkableSlugs],
      fields: ({ defaultFields }) => defaultFields.map(withSafeUrl),
      maxDepth: 0,
    }),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    UploadFeature({ collections: { media: { fields: [caption()] } }, maxDepth: 1 }),
    EXPERIMENTAL_TableFeature(),
    pasting(),
    InlineToolbarFeature(),
    FixedToolbarFeature(),
  ];
}

/** A link leads to http, https, mailto or tel, and nowhere else. */
function withSafeUrl(field: FieldAffectingData): FieldAffectingData {
  if (!('name' in field) || field.name !== 'url' || field.type !== 'text') return field;
  return {
    ...field,
    validate: (
      value: unknown,
      {
        req,
        siblingData,
      }: { req: Parameters<typeof verdict>[1]; siblingData: { linkType?: string } },
    ) => (siblingData?.linkType === 'internal' ? true : verdict(linkTarget(value), req)),
  } as FieldAffectingData;
}

/** The whole text is localized already, so its parts are not. */
function caption(): Field {
  return { name: 'caption', type: 'text', label: { ru: 'Подпись', en: 'Caption' }, maxLength: 300 };
}
