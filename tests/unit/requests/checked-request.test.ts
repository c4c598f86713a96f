import { describe, expect, it } from 'vitest';
import { checkedRequest } from '../../../src/requests/checked-request.ts';

const aPost = (path: string) =>
  new Request(`http://cms.example${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/xliff+xml' },
    body: '<xliff/>',
  });

describe('A body that is neither JSON nor a form', () => {
  it('is handed on unread where a file of translations comes in, so that its reader bounds it', async () => {
    const request = aPost('/api/translations/import?dryRun=true');
    expect(await checkedRequest(request)).toBe(request);
    expect(request.bodyUsed).toBe(false);
  });

  it('is refused everywhere else', async () => {
    for (const path of ['/api/translations/save', '/api/clinics', '/api/clinics/import']) {
      await expect(checkedRequest(aPost(path))).rejects.toMatchObject({ code: 'BAD_CONTENT_TYPE' });
    }
  });
});
