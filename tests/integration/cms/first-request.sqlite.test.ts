import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../../scripts/system/run.ts';
import { CMS_START_MS, type CmsServer, startCms } from '../../support/cms-server.ts';
import { errorCases, expectWords, whatErrorsNeed } from './error-cases.ts';

/* On one database: what a first request loads is the build's matter, and each takes a process. */

let cms: CmsServer;
let there: Awaited<ReturnType<typeof whatErrorsNeed>>;
beforeAll(async () => {
  cms = await startCms();
  there = await whatErrorsNeed(cms);
}, CMS_START_MS);
afterAll(() => cms?.stop());

/** One error of each class that a bundle could copy. */
const canonical = new Set([
  ...['a slug that is taken', 'a write in all locales', 'a translator who deletes'],
  ...['a document that there is not', 'a file that is no picture', 'a review of no document'],
]);

describe('the first request of a process', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['the sign-in page', () => cms.as().request('/admin/login')],
    ['a page of the admin', () => cms.as('editor').request('/admin/collections/clinics')],
    ['REST', () => cms.as('editor').rest('GET', '/clinics?limit=1')],
    ['GraphQL', () => cms.as('editor').graphql('{ Clinics(limit: 1) { totalDocs } }')],
    ['a picture for the public', () => cms.as().request('/media/none-0123456789abcdef.jpg')],
    ['a server function', callServerFunction],
  ])('does not decide what errors say: %s', async (_first, ask) => {
    await cms.restart();
    await ask();
    for (const each of errorCases.filter(({ name }) => canonical.has(name))) {
      await expectWords(each, { cms, there });
    }
  });
});

/** Calls an action of the admin, as its pages do. */
async function callServerFunction(): Promise<void> {
  const manifest = await readFile(path.join(root, '.next/server/server-reference-manifest.json'));
  const actions: Record<string, { filename: string }> = JSON.parse(String(manifest)).node;
  const ours = Object.entries(actions).find(([, { filename }]) => filename.startsWith('src/app/'));
  const answer = await cms.as('editor').request('/admin', {
    method: 'POST',
    headers: { 'next-action': ours?.[0] ?? '', 'content-type': 'text/plain;charset=UTF-8' },
    body: JSON.stringify([{ name: 'schedule-publish', args: {} }]),
  });
  expect(answer.headers.get('content-type')).toContain('text/x-component');
}
