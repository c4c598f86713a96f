import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { hardCodedWords, wordsInBoth } from '../../support/own-words.ts';

const root = path.resolve(import.meta.dirname, '../../..');

const filesIn = (...folders: string[]) =>
  folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => path.join(folder, file)),
  );
const codeOf = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** Names, which Russian writes in Latin letters. */
const names = new Set([
  ...['Visa', 'Mastercard', 'UnionPay', 'JCB', 'Alipay', 'WeChat Pay'],
  ...['WhatsApp', 'Telegram', 'WeChat', 'KakaoTalk', 'LINE', 'MAX'],
  ...['XLIFF 2.1', 'ICHI', 'FHIR service-type', 'schema.org MedicalSpecialty'],
  ...['DeepL', 'LibreTranslate'],
]);

it('no view of the admin has words of one language in its code', () => {
  const files = filesIn('src/admin', 'src/app/(payload)');
  expect(files.length).toBeGreaterThan(200);
  const found = files.flatMap((file) =>
    hardCodedWords(file, codeOf(file)).map(({ line, text }) => `${file}:${line} ${text}`),
  );
  expect(found).toEqual([]);
});

it('words of one language are found in a view wherever a reader meets them', () => {
  const view = `export const View = ({ is, told, name }) => (
    <section aria-label="Workload" className="board">
      <p>
        Nothing waits
      </p>
      {is ? 'Ready' : told('busy')}
      {is && \`Hello \${name}\`}
      <input placeholder={is ? 'Name' : undefined} value="some code" />
      <button onClick={() => { toast.error('Failed'); confirm(told('sure')); }}>{told('go')} <kbd>Ctrl Enter</kbd> →</button>
    </section>
  );`;
  expect(hardCodedWords('view.tsx', view)).toEqual([
    { line: 2, text: 'Workload' },
    { line: 3, text: 'Nothing waits' },
    { line: 6, text: 'Ready' },
    { line: 7, text: 'Hello …' },
    { line: 8, text: 'Name' },
    { line: 9, text: 'Failed' },
  ]);
});

it('each text that the code has in Russian and in English is in the letters of each', () => {
  const pairs = filesIn('src', 'translations', 'collections', 'media').flatMap((file) =>
    wordsInBoth(file, codeOf(file)).map((pair) => ({ file, ...pair })),
  );
  expect(pairs.length).toBeGreaterThan(1_000);
  const wrong = pairs.filter(
    ({ ru, en }) =>
      !names.has(ru) &&
      /\p{L}{2}/u.test(ru + en) &&
      (!/\p{Script=Cyrillic}/u.test(ru) || /\p{Script=Cyrillic}/u.test(en) || !en.trim()),
  );
  expect(wrong).toEqual([]);
});
