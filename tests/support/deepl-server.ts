import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { answerTranslate } from './deepl/answer-translate.ts';
import { faultList } from './deepl/faults.ts';
import { glossaryStore } from './deepl/glossaries.ts';
import { languageCodes, languagesV2, languagesV3 } from './deepl/languages.ts';
import { readTranslate, refusalOf } from './deepl/read-translate.ts';
import { type Answer, failing, forbidden, type Reply, replyTo, tooLarge } from './deepl/reply.ts';
import { isTextFault } from './deepl/spoil-text.ts';
import { tally } from './deepl/tally.ts';
import type { ActiveFault, TranslateRequest } from './deepl/types.ts';

export type { Fault } from './deepl/types.ts';

const bodyLimit = 128 * 1024;

/** The key that the stub accepts unless told otherwise. */
export const stubKey = 'stub-key';

export type StubOptions = {
  port?: number;
  authKey?: string;
  /** Milliseconds that a request to translate takes, and for each of its texts. */
  latencyMs?: number;
  latencyPerText?: number;
  /** How many requests have to be open at once before the first is answered, which waits ten seconds at most. */
  together?: number;
  /** Characters of the billing period; over it answers are 456. */
  characterLimit?: number;
  /** Faults to begin with. */
  faults?: ActiveFault[];
};

export type DeeplStub = Awaited<ReturnType<typeof startDeeplServer>>;

/**
 * A server that speaks DeepL's API as far as this product uses it, with DeepL's limits and
 * faults on demand. `GET /stub/stats` tells its figures (`?billed=1` with every text),
 * `POST /stub/fault` takes `{ fault, times, contains, target, retryAfter }`, for stubs in another process.
 */
export async function startDeeplServer({
  port = 0,
  authKey = stubKey,
  latencyMs = 0,
  latencyPerText = 0,
  together = 1,
  characterLimit = 1_000_000_000,
  faults: initial = [],
}: StubOptions = {}) {
  const kept = tally();
  const glossaries = glossaryStore();
  const faults = faultList(initial);

  const translate = async (request: TranslateRequest, reply: Reply): Promise<void> => {
    await sleep(latencyMs + latencyPerText * request.texts.length);
    for (let waited = 0; kept.figures().mostAtOnce < together && waited < 10_000; waited += 20) {
      await sleep(20);
    }
    const refusal = refusalOf(request, languageCodes);
    if (refusal) return reply({ status: refusal.status, body: { message: refusal.message } });
    const active = faults.take(request);
    const [worst] = active.filter(({ fault }) => fault !== 'wrongCount' && !isTextFault(fault));
    if (worst?.fault === 'hang') return;
    if (worst && worst.fault !== 'halfAnswer') return reply(failing(worst));
    const answer = answerTranslate(request, active, { kept, glossaries, characterLimit });
    reply(answer, { half: worst?.fault === 'halfAnswer' });
  };

  const other = (method: string, url: URL, body: string): Answer => {
    const { billedCharacters } = kept.figures();
    if (url.pathname.startsWith('/v3/glossaries')) return glossaries.answer(method, url, body);
    const usage = { character_count: billedCharacters, character_limit: characterLimit };
    switch (url.pathname) {
      case '/v3/languages':
        return { status: 200, body: languagesV3() };
      case '/v2/languages':
        return { status: 200, body: languagesV2(url.searchParams.get('type')) };
      case '/v2/usage':
        return { status: 200, body: usage };
      default:
        return { status: 404, body: { message: 'Not found' } };
    }
  };

  const control = (url: URL, body: string): Answer => {
    if (url.pathname === '/stub/fault') {
      const { fault, contains, ...options } = JSON.parse(body);
      faults.set(fault, {
        ...options,
        when: contains && ((text: string) => text.includes(contains)),
      });
      return { status: 204 };
    }
    const billed = url.searchParams.has('billed') && { billed: [...kept.billed.values()] };
    return { status: 200, body: { ...kept.figures(), ...billed } };
  };

  const server = createServer(async (request, response) => {
    const came = performance.now();
    const { method = 'GET', headers } = request;
    const url = new URL(request.url ?? '/', 'http://stub');
    // A client may be killed while it sends.
    const bytes = await buffer(request).catch(() => undefined);
    if (!bytes) return;
    const body = bytes.toString();
    const reply = replyTo(response);
    if (url.pathname.startsWith('/stub/')) return reply(control(url, body));

    const isTranslate = url.pathname === '/v2/translate';
    const read = isTranslate ? readTranslate(body, headers['content-type'] ?? '') : undefined;
    const seen = { method, path: url.pathname, bytes: bytes.length, translate: read };
    const end = kept.begin(seen, came);
    response.on('close', () =>
      end({ status: response.statusCode, left: !response.writableFinished }),
    );
    if (headers.authorization !== `DeepL-Auth-Key ${authKey}`) return reply(forbidden);
    if (isTranslate && bytes.length > bodyLimit) return reply(tooLarge);
    if (read) return translate(read, reply);
    reply(other(method, url, body));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Every request, from when it comes. */
    requests: kept.requests,
    /** What was billed for each text and target. */
    billed: kept.billed,
    glossaryNames: glossaries.names,
    get billedCharacters() {
      return kept.figures().billedCharacters;
    },
    get mostAtOnce() {
      return kept.figures().mostAtOnce;
    },
    get ownTimeMs() {
      return kept.figures().ownTimeMs;
    },
    /** Has a fault from now on, instead of those before; `null` for none. */
    setFault: faults.set,
    stop: async () => {
      if (!server.listening) return;
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** As a process of its own: `node --import tsx tests/support/deepl-server.ts --port 0` prints its URL. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      latency: { type: 'string', default: '0' },
      'latency-per-text': { type: 'string', default: '0' },
    },
  });
  const { url } = await startDeeplServer({
    port: Number(values.port),
    latencyMs: Number(values.latency),
    latencyPerText: Number(values['latency-per-text']),
  });
  console.log(url);
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) void main();
