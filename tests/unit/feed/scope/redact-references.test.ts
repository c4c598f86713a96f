import { expect, it } from 'vitest';
import { redactReferences } from '../../../../src/contract/relations.ts';
import { aClinic, aDestination, aDoctor, aSpecialty } from '../../../support/feed-items.ts';

const sees = (type: string, id: string) => ['specialty s1', 'clinic c1'].includes(`${type} ${id}`);
const position = (clinic: string) => ({ clinic, role: {}, from: null, to: null });

it('a redacted item has no trace of what is out of scope', () => {
  const items = [
    aClinic({ specialties: ['s1', 's2'], parent: 'c2' }),
    aDoctor({ specialties: ['s2'], positions: [position('c2'), position('c1')] }),
    aDestination({ clinics: ['c2', 'c1'] }),
    aSpecialty({ parent: 's2' }),
  ];
  const seen = items.map((item) => redactReferences(item, sees));
  expect(seen[0]).toMatchObject({ specialties: ['s1'], parent: null });
  expect(seen[1]).toMatchObject({ specialties: [], positions: [position('c1')] });
  expect(seen[2]).toMatchObject({ clinics: ['c1'] });
  expect(seen[3]).toMatchObject({ parent: null });
  expect(JSON.stringify(seen)).not.toMatch(/"[sc]2"/);
});

it('a redacted item keeps what is in scope', () => {
  const clinic = aClinic({ specialties: ['s1'], parent: 'c1' });
  expect(redactReferences(clinic, sees)).toEqual(clinic);
});
