import type { RichText } from '../../contract/index.ts';
import {
  addressOf,
  childrenOf,
  entryOf,
  fieldsOf,
  imageTarget,
  itemOf,
  type Node,
  type TextReader,
} from '../../contract/rich-text.ts';

type Change = (node: Node, reader: TextReader) => Node[];

/**
 * A rich text as the editor's tree, for its reader: links and cards name items by their ids in the
 * feed, links to what is out of scope are their words, and what may not be shown is left out.
 */
export function jsonOf({ root }: RichText, reader: TextReader): RichText {
  return { root: withChildren(root, reader) };
}

const change: Change = (node, reader) => {
  const changed = entryOf(changes, node.type);
  return changed ? changed(node, reader) : [];
};

const inside = (node: Node, reader: TextReader): Node[] =>
  childrenOf(node).flatMap((child) => change(child, reader));

function withChildren(node: Node, reader: TextReader): Node {
  return Array.isArray(node.children) ? { ...node, children: inside(node, reader) } : node;
}

const same: Change = (node, reader) => [withChildren(node, reader)];

const link: Change = (node, reader) => {
  const { newTab } = fieldsOf(node);
  const item = itemOf(node, reader);
  const url = addressOf(node);
  const fields = item
    ? { linkType: 'internal', newTab: newTab === true, doc: named(item) }
    : url && { linkType: 'custom', newTab: newTab === true, url };
  return fields ? [{ ...withChildren(node, reader), fields }] : inside(node, reader);
};

const upload: Change = (node, reader) => {
  const id = imageTarget(node);
  const { caption } = fieldsOf(node);
  const fields = typeof caption === 'string' ? { caption } : {};
  return id !== undefined && reader.picture(id)
    ? [{ type: 'upload', version: node.version, image: id, fields }]
    : [];
};

const block: Change = (node, reader) => {
  const { blockType, tone, text, id } = fieldsOf(node);
  const { type, version } = node;
  if (blockType === 'callout') return [{ type, version, fields: { id, blockType, tone, text } }];
  const clinic = itemOf(node, reader);
  return clinic ? [{ type, version, fields: { id, blockType, clinic: named(clinic) } }] : [];
};

const named = ({ globalId, typeName }: { globalId: string; typeName: string }) => ({
  type: typeName,
  id: globalId,
});

/** Nodes of other types say nothing that is known to be the reader's; they are left out. */
const changes: Readonly<Record<string, Change>> = {
  ...Object.fromEntries(
    [
      'paragraph',
      'heading',
      'quote',
      'list',
      'listitem',
      'table',
      'tablerow',
      'tablecell',
      'horizontalrule',
      'text',
      'tab',
      'linebreak',
    ].map((type) => [type, same]),
  ),
  link,
  autolink: link,
  upload,
  block,
};
