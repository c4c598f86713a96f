import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic, aUser } from '../../support/builders.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

type User = Awaited<ReturnType<typeof aUser>>;

let test: TestPayload;
let editor: User;
let colleague: User;
let translator: User;
let clinic: string;
beforeAll(async () => {
  test = await testPayload();
  editor = await aUser(test.payload, { roles: ['editor'] });
  colleague = await aUser(test.payload, { roles: ['editor'] });
  translator = await aUser(test.payload, { roles: ['translator'], workingLocales: ['ar'] });
  clinic = (await aClinic(test.payload)).id;
});
afterAll(() => test.stop());

/** Locks the clinic as Payload's form does. */
const lock = ({ id }: User) =>
  test.payload.db.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: 'clinics', value: clinic },
      user: { relationTo: 'users', value: id },
    },
  });

/** Whose locks somebody sees, as Payload's form shows them. */
async function ownersSeenBy(user: User): Promise<unknown[]> {
  const { docs } = await test.payload.find({
    collection: 'payload-locked-documents',
    depth: 1,
    overrideAccess: false,
    user: user as never,
    where: { 'document.value': { equals: clinic } },
  });
  return docs.map((each) => (each.user.value as { email?: string }).email);
}

describe('a lock on a document', () => {
  it('that a translator has is heeded by nobody', async () => {
    await lock(translator);
    expect(await ownersSeenBy(editor)).toEqual([]);
    expect(await ownersSeenBy(translator)).toEqual([]);
  });

  it('that an editor has is seen by other editors, under the editor’s name', async () => {
    await lock(editor);
    expect(await ownersSeenBy(colleague)).toEqual([editor.name]);
    expect(await ownersSeenBy(translator)).toEqual([]);
  });
});
