import type { DefaultServerCellComponentProps } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StatusCell } from '../../../src/admin/lists/status-cell.tsx';
import { aClinic } from '../../support/builders.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

let test: TestPayload;
beforeAll(async () => {
  test = await testPayload();
});
afterAll(() => test.stop());

const steps = {
  publish: { data: { _status: 'published' }, draft: false },
  withdraw: { data: { _status: 'draft' }, draft: false },
  edit: { data: { beds: 12 }, draft: true },
} as const;

/** What the list says of a clinic after some steps of its life. */
async function statusAfter(...names: (keyof typeof steps)[]): Promise<unknown> {
  const { payload } = test;
  const { id } = await aClinic(payload, { _status: 'draft' });
  for (const name of names) {
    await payload.update({ collection: 'clinics', id, locale: 'ru', ...steps[name] });
  }
  const { docs } = await payload.find({
    collection: 'clinics',
    where: { id: { equals: id } },
    draft: true,
  });
  const [rowData] = docs;
  return StatusCell({
    cellData: await shown(id),
    collectionSlug: 'clinics',
    i18n: { t: (key: string) => key },
    payload,
    rowData,
  } as unknown as DefaultServerCellComponentProps);
}

/** What Payload's list hands to the cell: its newest version’s status, “changed” after a publication. */
async function shown(id: string): Promise<string> {
  const { docs } = await test.payload.findVersions({
    collection: 'clinics',
    where: { parent: { equals: id } },
    limit: 100,
  });
  const statuses = docs.map(({ version }) => version._status);
  if (statuses[0] === 'published') return 'published';
  return statuses.includes('published') ? 'changed' : 'draft';
}

describe('the status in a list', () => {
  it.each([
    ['a draft', [], 'version:draft'],
    ['what is published', ['publish'], 'version:published'],
    ['what has a newer draft', ['publish', 'edit'], 'version:draftHasPublishedVersion'],
    ['what was withdrawn', ['publish', 'withdraw'], 'version:draft'],
    ['what was withdrawn and edited since', ['publish', 'withdraw', 'edit'], 'version:draft'],
    ['what is published again', ['publish', 'withdraw', 'publish'], 'version:published'],
  ] as const)('says of %s what is so', async (_, names, status) => {
    expect(await statusAfter(...names)).toBe(status);
  });
});
