import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { charactersOf } from '../../translations/engines/characters.ts';
import { type Answer, glossaryStore } from './deepl/glossaries.ts';
import { languageCodes, languagesV2, languagesV3 } from './deepl/languages.ts';
import { readTranslate, refusalOf } from './deepl/readTranslate.ts';
import { isTextFault, spoilText } from './deepl/spoilText.ts';
import { tally } from './deepl/tally.ts';
import { translateText } from './deepl/translateText.ts';
import type { ActiveFault, Fault, FaultOptions, TranslateRequest } from './deepl/types.ts';

export type { Fault, FaultOptions, StubRequest } from './deepl/types.ts';

const bodyLimit = 128 * 1024;

/** The key that the stub accepts unless told otherwise. */
export const stubKey = 'stub-key';

export type StubOptions = {
  port?: number;
  authKey?: string;
  /** Milliseconds that a request to translate takes, and for each of its texts. */
  latencyMs?: number;
  latencyPerText?: number;
  /** Characters of the billing period; over it answers are 456. */
  characterLimit?: number;
  /** Faults to begin with. */
  faults?: ActiveFault[];
};

export type DeeplStub = Awaited<ReturnType<typeof startDeeplServer>>;

/**
 * A server that speaks DeepL's API as far as this product uses it, with DeepL's limits and
 * faults on demand. `GET /stub/stats` tells its figures (`?billed=1` with every text),
 * `POST /stub/fault` takes `{ fault, times, contains, retryAfter }`, for stubs in another process.
 */
export async function startDeeplServer({
  port = 0,
  authKey = stubKey,
  latencyMs = 0,
  latencyPerText = 0,
  characterLimit = 1_000_000_000,
  faults: initial = [],
}: StubOptions = {}) {
  const kept = tally();
  const glossaries = glossaryStore();
  let faults: ActiveFault[] = initial.map((fault) => ({ ...fault }));

  const setFault = (fault: Fault | null, options: FaultOptions = {}) => {
    faults = fault ? [{ fault, ...options }] : [];
  };

  /** The faults that concern these texts; each is used up by one request. */
  const faultsOf = (texts: string[]): ActiveFault[] => {
    const concerned = faults.filter(
      ({ when, times = Number.POSITIVE_INFINITY }) => times > 0 && (!when || texts.some(when)),
    );
    for (const fault of concerned) if (fault.times !== undefined) fault.times -= 1;
    return concerned;
  };

  const translations = (request: TranslateRequest, active: ActiveFault[]): Answer => {
    const { texts, target, source, parameters } = request;
    const tagged = Boolean(parameters.tag_handling);
    const { glossary_id: id } = parameters;
    const terms = id ? glossaries.termsFor(id, baseOf(source), baseOf(target)) : undefined;
    if (id && !terms) return { status: 404, body: { message: 'Glossary not found' } };
    const costs = texts.map((text) => (tagged ? charactersOf(text) : [...text].length));
    const total = costs.reduce((sum, cost) => sum + cost, 0);
    if (kept.figures().billedCharacters + total > characterLimit) return quotaExceeded;
    const answers = texts.map((text, index) => {
      kept.bill(target.toLowerCase(), text, costs[index] ?? 0);
      return {
        detected_source_language: source?.toUpperCase() ?? 'RU',
        text: active
          .filter(({ when }) => !when || when(text))
          .reduce(
            (spoilt, { fault }) => (isTextFault(fault) ? spoilText(fault, spoilt, target) : spoilt),
            translateText(text, { target, tagged, terms }),
          ),
        billed_characters: costs[index],
        model_type_used: parameters.model_type?.replace('prefer_', ''),
      };
    });
    const wrongCount = active.some(({ fault }) => fault === 'wrongCount');
    return { status: 200, body: { translations: wrongCount ? answers.slice(1) : answers } };
  };

  const translate = async (request: TranslateRequest, reply: Reply): Promise<void> => {
    await sleep(latencyMs + latencyPerText * request.texts.length);
    const refusal = refusalOf(request, languageCodes);
    if (refusal) return reply({ status: refusal.status, body: { message: refusal.message } });
    const active = faultsOf(request.texts);
    const [first] = active.filter(({ fault }) => fault !== 'wrongCount' && !isTextFault(fault));
    if (first?.fault === 'hang') return;
    if (first?.fault === 'halfAnswer') return reply(translations(request, active), { half: true });
    reply(first ? failing(first) : translations(request, active));
  };

  const other = (method: string, url: URL, body: string): Answer => {
    const { billedCharacters } = kept.figures();
    if (url.pathname.startsWith('/v3/glossaries')) return glossaries.answer(method, url, body);
    switch (url.pathname) {
      case '/v3/languages':
        return { status: 200, body: languagesV3() };
      case '/v2/languages':
        return { status: 200, body: languagesV2(url.searchParams.get('type')) };
      case '/v2/usage':
        return {
          status: 200,
          body: { character_count: billedCharacters, character_limit: characterLimit },
        };
      default:
        return { status: 404, body: { message: 'Not found' } };
    }
  };

  const control = (url: URL, body: string): Answer => {
    if (url.pathname === '/stub/fault') {
      const { fault, contains, ...options } = JSON.parse(body);
      setFault(fault, { ...options, when: contains && ((text) => text.includes(contains)) });
      return { status: 204 };
    }
    const billed = url.searchParams.has('billed') ? { billed: [...kept.billed.values()] } : {};
    return { status: 200, body: { ...kept.figures(), ...billed } };
  };

  const server = createServer(async (request, response) => {
    const started = performance.now();
    const { method = 'GET', headers } = request;
    const url = new URL(request.url ?? '/', 'http://stub');
    const body = await bodyOf(request);
    if (url.pathname.startsWith('/stub/')) return send(response, control(url, body.toString()));

    const isTranslate = url.pathname === '/v2/translate';
    const read = isTranslate
      ? readTranslate(body.toString(), headers['content-type'] ?? '')
      : undefined;
    response.on('close', () => {
      const { statusCode: status } = response;
      const seen = { method, path: url.pathname, bytes: body.length, status, translate: read };
      kept.note(seen, performance.now() - started);
    });
    const reply: Reply = (answer, options) => send(response, answer, options);
    if (headers.authorization !== `DeepL-Auth-Key ${authKey}`) return reply(forbidden);
    if (isTranslate && body.length > bodyLimit) return reply(tooLarge);
    if (read) return translate(read, reply);
    reply(other(method, url, body.toString()));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: kept.requests,
    /** What was billed for each text and target. */
    billed: kept.billed,
    glossaryNames: glossaries.names,
    get billedCharacters() {
      return kept.figures().billedCharacters;
    },
    get ownTimeMs() {
      return kept.figures().ownTimeMs;
    },
    setFault,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

type Reply = (answer: Answer, options?: { half?: boolean }) => void;

const forbidden: Answer = { status: 403, body: { message: 'Invalid key' } };
const tooLarge: Answer = { status: 413, body: { message: 'Request Entity Too Large' } };
const quotaExceeded: Answer = { status: 456, body: { message: 'Quota Exceeded' } };

const failures: Partial<Record<Fault, Answer>> = {
  '403': forbidden,
  '429': { status: 429, body: { message: 'Too many requests' } },
  '456': quotaExceeded,
  '5xx': { status: 503, body: { message: 'Resource temporarily unavailable' } },
  poison: { status: 400, body: { message: 'Bad request. Reason: the text cannot be read' } },
};

function failing({ fault, retryAfter }: ActiveFault): Answer {
  const answer = failures[fault] ?? { status: 500 };
  return retryAfter === undefined
    ? answer
    : { ...answer, headers: { 'retry-after': String(retryAfter) } };
}

function send(response: ServerResponse, answer: Answer, { half = false } = {}): void {
  const text = answer.body === undefined ? '' : JSON.stringify(answer.body);
  response.writeHead(answer.status, {
    ...(text && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
    ...answer.headers,
  });
  if (!half) return void response.end(text);
  response.write(text.slice(0, text.length / 2), () => response.destroy());
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function baseOf(code: string | null): string {
  return code?.toLowerCase().split('-')[0] ?? '';
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
