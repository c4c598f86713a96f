import type { Field } from 'payload';
import { describe, expect, it } from 'vitest';
import { protectShared } from '../../../collections/access/protect-shared.ts';
import { collections, translatedSlugs } from '../../../collections/index.ts';

const translator = { req: { user: { roles: ['translator'], workingLocales: ['en'] } } };
const editor = { req: { user: { roles: ['editor'] } } };

const mayUpdate = async (field: Field, actor: object) =>
  'access' in field && field.access?.update ? field.access.update(actor as never) : true;

/** Shared leaves that a translator could change, and texts that they could not. */
async function faults(fields: readonly Field[]): Promise<string[]> {
  const found = await Promise.all(
    fields.map(async (field): Promise<string[]> => {
      if (field.type === 'tabs') return faults(field.tabs.flatMap((tab) => tab.fields));
      if (field.type === 'join' || field.type === 'ui') return [];
      const open = await mayUpdate(field, translator);
      if ('fields' in field) return open ? faults(field.fields) : [];
      const localized = 'localized' in field && field.localized === true;
      return open === localized ? [] : [String('name' in field && field.name)];
    }),
  );
  return found.flat();
}

describe('what translators can change of a document', () => {
  it.each(translatedSlugs)('%s: its localized texts, and nothing else', async (slug) => {
    const collection = collections.find((candidate) => candidate.slug === slug);
    expect(await faults(collection?.fields ?? [])).toEqual([]);
  });

  it('leaves a list open when it holds localized text', async () => {
    const [list] = protectShared([
      {
        name: 'positions',
        type: 'array',
        fields: [
          { name: 'role', type: 'text', localized: true },
          { name: 'from', type: 'date' },
        ],
      },
    ]);
    expect(list && (await mayUpdate(list, translator))).toBe(true);
    expect(list && (await faults([list]))).toEqual([]);
  });

  it('keeps a rule that a field had, and lets editors by', async () => {
    const [free, never] = protectShared([
      { name: 'beds', type: 'number' },
      { name: 'hash', type: 'text', access: { update: () => false } },
    ]);
    expect(free && (await mayUpdate(free, editor))).toBe(true);
    expect(never && (await mayUpdate(never, editor))).toBe(false);
  });
});
