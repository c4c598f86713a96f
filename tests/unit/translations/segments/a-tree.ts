import fc from 'fast-check';

type Node = Record<string, unknown>;

/** Words of every kind that has broken an encoder: emoji, right to left, accents, our own tags. */
const awkward = [
  'Clinic',
  'Приём 2 × 5 мг',
  'عيادة',
  '診療所',
  'e\u0301\u0323',
  '👩🏽‍⚕️',
  'a < b & c > d',
  '&amp;',
  '&#60;',
  '<g1>',
  '</g2>',
  '<x3/>',
  '<k1>5</k1>',
  '<b>',
  'ISO 9001:2015',
  'C50.9',
  'info@clinic.example',
  '+7 495 123-45-67',
  'https://clinic.example/a?b=1&c=2',
  '\u200f\u202b',
  '\u00a0',
  ' ',
];

const aWord = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...awkward) },
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
);

const someText = fc.array(aWord, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

/** Lexical's format is bits: 1 bold, 2 italic, 4 strikethrough, 8 underline, 32 sub, 64 super. */
const aFormat = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  fc.constantFrom(1, 2, 3, 4, 8, 9, 11, 32, 64, 65),
);

const textNode = (text: string, format: number): Node => ({
  type: 'text',
  version: 1,
  text,
  format,
  mode: 'normal',
  style: '',
  detail: 0,
});

const aRun = fc.tuple(someText, aFormat).map(([text, format]) => textNode(text, format));

const anAtom: fc.Arbitrary<Node> = fc.oneof(
  fc.constant({ type: 'linebreak', version: 1 }),
  fc.constant({ type: 'tab', version: 1, text: '\t', format: 0, mode: 'normal', detail: 2 }),
  fc.integer({ min: 0, max: 99 }).map((id) => ({
    type: 'inlineBlock',
    version: 1,
    fields: { id: `inline${id}`, blockType: 'price', amount: id, text: 'Не переводится' },
  })),
  fc.integer({ min: 0, max: 99 }).map((id) => ({
    type: 'mystery',
    version: 7,
    payload: { id, children: 'слова' },
    children: [textNode('Not translated', 1)],
  })),
);

const element = (type: string, children: Node[], extra: Node = {}): Node => ({
  type,
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  ...extra,
  children,
});

const aTarget = fc.oneof(
  fc.webUrl().map((url) => ({ linkType: 'custom', newTab: false, url })),
  fc.string({ minLength: 1, maxLength: 6 }).map((value) => ({
    linkType: 'internal',
    newTab: true,
    doc: { relationTo: 'clinics', value },
  })),
);

const aLink = fc
  .record({
    type: fc.constantFrom('link', 'autolink'),
    fields: aTarget,
    children: fc.array(fc.oneof({ weight: 4, arbitrary: aRun }, anAtom), { maxLength: 3 }),
  })
  .map(({ type, fields, children }) => element(type, children, { fields, id: 'l', version: 3 }));

/** The nodes of a line: marks beside and inside of links, texts of one format side by side, none. */
const inlineNodes = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: aRun },
    { weight: 2, arbitrary: aLink },
    { weight: 2, arbitrary: anAtom },
  ),
  { maxLength: 6 },
);

const aParagraph = inlineNodes.map((nodes) =>
  element('paragraph', nodes, { textFormat: 0, textStyle: '' }),
);

const aHeading = fc
  .tuple(inlineNodes, fc.constantFrom('h2', 'h3', 'h4'))
  .map(([nodes, tag]) => element('heading', nodes, { tag }));

const aQuote = inlineNodes.map((nodes) => element('quote', nodes));

const aList = fc.letrec<{ list: Node; item: Node }>((tie) => ({
  list: fc
    .tuple(
      fc.constantFrom('bullet', 'number', 'check'),
      fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
    )
    .map(([listType, items]) =>
      element('list', items, { listType, tag: listType === 'number' ? 'ol' : 'ul', start: 1 }),
    ),
  item: fc
    .record({
      nodes: inlineNodes,
      nested: fc.option(tie('list'), { depthSize: 'small' }),
      checked: fc.boolean(),
      indent: fc.integer({ min: 0, max: 2 }),
    })
    .map(({ nodes, nested, checked, indent }) =>
      element('listitem', nested ? [...nodes, nested] : nodes, { value: 1, checked, indent }),
    ),
})).list;

const aCell = fc
  .tuple(fc.array(aParagraph, { maxLength: 2 }), fc.integer({ min: 0, max: 3 }))
  .map(([paragraphs, headerState]) =>
    element('tablecell', paragraphs, { headerState, colSpan: 1, rowSpan: 1, width: 90 }),
  );

const aRow = fc
  .array(aCell, { minLength: 1, maxLength: 3 })
  .map((cells) => element('tablerow', cells, { height: 30 }));

const aTable = fc
  .array(aRow, { minLength: 1, maxLength: 3 })
  .map((rows) => element('table', rows, { colWidths: [90, 90] }));

const someLines = fc
  .array(fc.oneof(someText, fc.constant('')), { minLength: 1, maxLength: 3 })
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\r').map((end) => lines.join(end)));

const aBlock: fc.Arbitrary<Node> = fc.oneof(
  someLines.map((text) => ({
    type: 'block',
    version: 2,
    format: '',
    fields: { id: 'c', blockName: '', blockType: 'callout', tone: 'tip', text },
  })),
  fc.constant({
    type: 'block',
    version: 2,
    format: '',
    fields: { id: 'k', blockName: 'Не переводится', blockType: 'clinicCard', clinic: 'c1' },
  }),
  fc.option(someText, { nil: undefined }).map((caption) => ({
    type: 'upload',
    version: 3,
    format: '',
    id: 'u',
    relationTo: 'media',
    value: 'm1',
    fields: caption === undefined ? {} : { caption },
  })),
  fc.constant({ type: 'horizontalrule', version: 1 }),
  fc.constant({ type: 'mysteryBlock', version: 4, children: [textNode('Not translated', 0)] }),
);

/** Any rich text that the editor can make, and nodes that it does not know. */
export const aTree: fc.Arbitrary<{ root: Node }> = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: aParagraph }, aHeading, aQuote, aList, aTable, {
      weight: 2,
      arbitrary: aBlock,
    }),
    { maxLength: 6 },
  )
  .map((blocks) => ({ root: element('root', blocks) }));

/** A text of a field, of several lines. */
export const aText = someLines;

/** Any leaf. */
export const aLeaf = fc.oneof({ weight: 5, arbitrary: aTree }, aText);
