import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical';
import { type JSXConvertersFunction, RichText } from '@payloadcms/richtext-lexical/react';
import type { LeafValue } from '../../../../translations/records/entry.ts';
import { plainText } from '../../translations/plain-text.ts';

type Node = { type: string; fields?: object };

/** Nothing in it leads away, and pictures, which are the same in every language, are left out. */
const converters: JSXConvertersFunction = ({ defaultConverters }) => ({
  ...defaultConverters,
  link: ({ node, nodesToJSX }) => <u>{nodesToJSX({ nodes: node.children })}</u>,
  autolink: ({ node, nodesToJSX }) => <u>{nodesToJSX({ nodes: node.children })}</u>,
  upload: () => null,
  unknown: ({ node }: { node: Node }) => {
    const texts = Object.values(node.fields ?? {})
      .map(plainText)
      .filter((text) => text !== '');
    return <span className="desk-preview__block">{texts.join('\n')}</span>;
  },
});

/** A text as a reader has it. */
export function ReadText({ value }: { value: LeafValue }) {
  return typeof value === 'string' ? (
    <p>{value}</p>
  ) : (
    <RichText
      data={value as unknown as SerializedEditorState}
      converters={converters}
      disableContainer
    />
  );
}
