import { expect, it } from 'vitest';
import { plainText } from '../../../src/feed/rich-text/plain-text.ts';

const text = (value: string, format = 0) => ({ type: 'text', text: value, format });
const node = (type: string, ...children: object[]) => ({ type, children });

it('gives the words of a rich text, line by line', () => {
  const root = node(
    'root',
    node('heading', text('Показания')),
    node(
      'paragraph',
      text('Боль '),
      text('сильная', 1),
      node('link', text(' тут')),
      { type: 'linebreak' },
      text('и там'),
    ),
    node('list', node('listitem', text('раз')), node('listitem', text('два '), text('три', 2))),
    { type: 'horizontalrule' },
    node(
      'table',
      node(
        'tablerow',
        node('tablecell', node('paragraph', text('a'))),
        node('tablecell', node('paragraph', text('b'))),
      ),
    ),
  );
  expect(plainText({ root })).toBe('Показания\n\nБоль сильная тут\nи там\n\nраз\nдва три\n\na\tb');
});

it('gives nothing for an empty one', () => {
  expect(plainText({ root: node('root', node('paragraph')) })).toBe('');
});
