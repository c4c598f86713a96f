import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { areBytesOf } from './request-bytes.ts';
import type { Taken } from './taken.ts';

/** What is done with the bytes that come in on a connection. */
export type Reader = {
  /** Answers bytes that are known to be one whole request; @returns whether it has. */
  answer(socket: Socket, bytes: Buffer): boolean;
  /** Is told of bytes that were one whole request, now that it has been answered. */
  learn(bytes: Buffer, request: Taken): void;
};

/** On the socket itself, as every request on it has to find it. */
type Followed = Socket & { followed?: Connection };

/**
 * Gives the bytes of a connection to a reader before Node's HTTP parser, but only between two
 * requests: when all that came has been parsed to its end and been answered. What the reader does
 * not answer is parsed as ever. It begins after a first request, whose time limits Node has set.
 */
export function follow(socket: Followed, reader: Reader): void {
  if (socket.followed) return;
  const [parse, ...others] = socket.listeners('data') as Parse[];
  // Not as Node holds a connection today: it is left alone.
  if (!parse || others.length > 0) return;
  const connection = new Connection(socket, reader, parse);
  socket.followed = connection;
  socket.removeListener('data', parse);
  socket.on('data', (bytes: Buffer) => connection.take(bytes));
}

/** Is to be told of each request before it is answered. */
export function noteRequest(request: IncomingMessage, response: ServerResponse): void {
  (request.socket as Followed).followed?.begin(request, response);
}

type Parse = (bytes: Buffer) => void;

/** Bytes that were parsed, the last request that began in them, and its response. */
type Parsed = {
  bytes: Buffer;
  request: IncomingMessage | undefined;
  response: ServerResponse | undefined;
};

class Connection {
  readonly #socket: Socket;
  readonly #reader: Reader;
  readonly #parse: Parse;
  #last: Parsed | undefined;
  /** Whether the parser has nothing begun, and nothing is left to be answered. */
  #isBetween = false;

  constructor(socket: Socket, reader: Reader, parse: Parse) {
    this.#socket = socket;
    this.#reader = reader;
    this.#parse = parse;
  }

  take(bytes: Buffer): void {
    this.#isBetween ||= this.#wasOneRequest();
    // Who does not take its answers is left to Node, which then asks no more of it.
    const isFree = this.#isBetween && this.#socket.writableLength === 0;
    if (isFree && this.#reader.answer(this.#socket, bytes)) return;
    this.#isBetween = false;
    this.#last = { bytes, request: undefined, response: undefined };
    this.#parse.call(this.#socket, bytes);
  }

  begin(request: IncomingMessage, response: ServerResponse): void {
    if (!this.#last) return;
    this.#last.request = request;
    this.#last.response = response;
  }

  /**
   * Whether what was parsed last was one request from its first byte to its last, now answered.
   * Then nothing of another one can have come before or after it.
   */
  #wasOneRequest(): boolean {
    const { bytes, request, response } = this.#last ?? {};
    if (!bytes || !request?.complete || !response?.writableFinished) return false;
    if (!areBytesOf(request, bytes)) return false;
    this.#reader.learn(bytes, request);
    this.#last = undefined;
    return true;
  }
}
