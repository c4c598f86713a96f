import { createServer, type ServerResponse } from 'node:http';

/**
 * As little as can give an answer, in a process of its own: the bytes from memory at `/bytes/…`,
 * `JSON.stringify` of the object at `/stringify/…`. Its parent sends the answers by name.
 */
process.once('message', (answers: Record<string, string>) => {
  const ways = Object.entries(answers).flatMap(
    ([name, text]): [string, () => Buffer | string][] => {
      const bytes = Buffer.from(text);
      const object: unknown = JSON.parse(text);
      return [
        [`/bytes/${name}`, () => bytes],
        [`/stringify/${name}`, () => JSON.stringify(object)],
      ];
    },
  );
  serve(new Map(ways));
});
process.on('disconnect', () => process.exit());

function serve(ways: Map<string, () => Buffer | string>): void {
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?', 1);
    const answer = ways.get(path);
    if (!answer) return response.writeHead(404).end();
    // A POST is read to its end, as whoever answers it must; what it says is not looked at.
    request.resume();
    request.on('end', () => send(response, answer()));
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    process.send?.({ port: typeof address === 'object' ? address?.port : 0 });
  });
}

function send(response: ServerResponse, body: Buffer | string): void {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  };
  response.writeHead(200, headers).end(body);
}
