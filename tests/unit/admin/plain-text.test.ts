import { expect, it } from 'vitest';
import { plainText } from '../../../src/admin/translations/plain-text.ts';

const text = (words: string) => ({ type: 'text', text: words });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });

it.each<[string, unknown, string]>([
  ['a text as it is', ' Клиника ', ' Клиника '],
  ['nothing', null, ''],
  [
    'a line for each block',
    { root: { children: [paragraph(text('one')), paragraph(text('two'))] } },
    'one\ntwo',
  ],
  [
    'marks, links and line breaks within their line',
    {
      root: {
        children: [
          paragraph(
            text('see '),
            { type: 'link', children: [text('this')] },
            { type: 'linebreak' },
            text('now'),
          ),
        ],
      },
    },
    'see this\nnow',
  ],
  [
    'the items of a list',
    {
      root: {
        children: [
          {
            type: 'list',
            children: [
              { type: 'listitem', children: [text('a')] },
              { type: 'listitem', children: [text('b')] },
            ],
          },
        ],
      },
    },
    'a\nb',
  ],
])('reads %s', (_what, value, words) => {
  expect(plainText(value)).toBe(words);
});
