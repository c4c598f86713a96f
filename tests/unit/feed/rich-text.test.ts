import { expect, it } from 'vitest';
import { plainText } from '../../../src/feed/rich-text/plain-text.ts';

const text = (value: string, format = 0) => ({ type: 'text', text: value, format });
const node = (type: string, ...children: object[]) => ({ type, children });

it('the plain text of a rich text has its words, line by line', () => {
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

it('the plain text of an empty rich text is nothing', () => {
  expect(plainText({ root: node('root', node('paragraph')) })).toBe('');
});
