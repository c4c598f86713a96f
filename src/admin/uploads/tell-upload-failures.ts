import { told } from '../words/told.ts';
import { noteAnswer } from './refused-files.ts';

const failures = {
  tooLarge: {
    ru: 'Файл не загружен: сервер не принимает запросы такого размера. Уменьшите изображение или скажите администратору',
    en: 'The file is not uploaded: the server takes no request of this size. Make the image smaller, or tell an administrator',
  },
  away: {
    ru: 'Файл не загружен: сервер не ответил. Проверьте связь и сохраните ещё раз',
    en: 'The file is not uploaded: the server did not answer. Check the connection and save again',
  },
};

type Fetch = typeof window.fetch;

/**
 * A `fetch` that always has an answer in JSON for an upload, with the reason where the server gave none:
 * it could not be reached, or a proxy before it refused the request with a page of its own.
 *
 * Payload 3.90's upload of several files takes all these for a success, and drops the file with what was
 * written beside it.
 *
 * @param addresses where files are uploaded to: `/api/media`.
 */
export function tellUploadFailures(
  fetch: Fetch,
  { addresses, language }: { addresses: readonly string[]; language: string },
): Fetch {
  return async (input, init) => {
    const [path = ''] = typeof input === 'string' ? input.split('?') : [];
    const isUpload = init?.method === 'POST' && addresses.includes(path);
    if (!isUpload) return fetch(input, init);
    const answer = withReason(await fetch(input, init).catch(() => undefined), language);
    await noteAnswer(init.body, answer.clone());
    return answer;
  };
}

function withReason(answer: Response | undefined, language: string): Response {
  if (answer?.headers.get('content-type')?.includes('application/json')) return answer;
  const status = answer && answer.status >= 400 ? answer.status : 503;
  const message = told(failures[status === 413 ? 'tooLarge' : 'away'], language);
  return Response.json({ errors: [{ message }] }, { status });
}
