import { describe, expect, it } from 'vitest';
import { readTbx } from '../../../../translations/glossary/import/tbx/read-tbx.ts';

const dca = `<?xml version="1.0" encoding="UTF-8"?>
<tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader><fileDesc><titleStmt><title>Skipped</title></titleStmt></fileDesc></tbxHeader>
  <text><body>
    <conceptEntry id="c1">
      <descrip type="subjectField">virology</descrip>
      <langSec xml:lang="en">
        <descripGrp><descrip type="definition">An <hi>acute</hi> infection &amp; more</descrip></descripGrp>
        <termSec><term>influenza</term><note>long</note>
          <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
        <termSec><term>grippe</term>
          <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
        <termSec><term>flu</term></termSec>
      </langSec>
      <langSec xml:lang="ru"><termSec><term>грипп</term></termSec></langSec>
      <langSec xml:lang="hi"><termSec><term>फ़्लू</term></termSec></langSec>
    </conceptEntry>
  </body></text>
</tbx>`;

const dct = `<tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
    xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body>
  <conceptEntry id="c1"><min:subjectField>virology</min:subjectField>
    <langSec xml:lang="en"><termSec><term>influenza</term>
      <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec></langSec>
    <langSec xml:lang="ru"><termSec><term><![CDATA[грипп]]></term></termSec></langSec>
  </conceptEntry></body></text></tbx>`;

const martif = `<martif type="TBX" xml:lang="en"><text><body>
  <termEntry id="t1"><note>from an old list</note>
    <langSet xml:lang="en-US"><tig><term>influenza</term></tig></langSet>
    <langSet xml:lang="ru"><ntig><termGrp><term>грипп</term></termGrp></ntig></langSet>
  </termEntry></body></text></martif>`;

const preferred = (locale: string, term: string) => ({ locale, term, status: 'preferred' });
const both = [preferred('en', 'influenza'), preferred('ru', 'грипп')];

describe('readTbx', () => {
  it('reads DCA with statuses, where an unsaid one is preferred unless there is one', () => {
    const file = readTbx(dca);
    expect(file.drafts).toEqual([
      {
        id: 'c1',
        line: 5,
        concept: 'influenza',
        definition: 'An acute infection & more',
        domain: 'virology',
        terms: [
          preferred('en', 'influenza'),
          { locale: 'en', term: 'grippe', status: 'forbidden' },
          { locale: 'en', term: 'flu', status: 'accepted' },
          preferred('ru', 'грипп'),
        ],
      },
    ]);
    expect(file.unknownLanguages).toEqual(new Map([['hi', 1]]));
  });

  it('reads DCT', () => {
    expect(readTbx(dct).drafts).toMatchObject([{ domain: 'virology', terms: both }]);
  });

  it('reads the older martif', () => {
    expect(readTbx(martif).drafts).toMatchObject([
      { id: 't1', note: 'from an old list', terms: both },
    ]);
  });

  it('refuses what of an entry cannot be used, with its line', () => {
    const twice = martif.replace(
      '</body>',
      `${/<termEntry[\s\S]*<\/termEntry>/.exec(martif)?.[0]}</body>`,
    );
    expect(readTbx(twice).refusals).toMatchObject([
      { line: 5, reason: expect.stringContaining('“t1” already') },
    ]);
    const odd = dca.replace('deprecatedTerm-admn-sts', 'bad');
    expect(readTbx(odd).refusals).toMatchObject([
      { line: 11, reason: expect.stringContaining('“bad”') },
    ]);
  });

  it.each([
    [
      'an external entity',
      `<!DOCTYPE martif [<!ENTITY e SYSTEM "file:///etc/passwd">]>${martif}`,
      /DOCTYPE/,
    ],
    [
      'entities of its own',
      `<!DOCTYPE t [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><tbx>&b;</tbx>`,
      /DOCTYPE/,
    ],
    ['an unknown entity', '<tbx>&nbsp;</tbx>', /well-formed/],
    ['an open element', '<tbx><text>', /well-formed/],
    ['another root', '<html/>', /<html>/],
    ['no XML', 'id,en,ru', /well-formed/],
    ['elements without end', `<tbx>${'<a>'.repeat(100)}`, /nested/],
  ])('refuses a file with %s', (_what, text, message) => {
    expect(() => readTbx(text)).toThrow(message);
  });
});
