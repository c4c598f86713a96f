const lastChunk = Buffer.from('0\r\n\r\n');

/**
 * Makes a function that takes an answer's bytes as they come and says when it has come whole, by its
 * `Content-Length` or its last chunk; its text is not read. The head must come in one piece.
 *
 * @throws Error, the function made, for another status than 200 or a length that is not said.
 */
export function createAnswerEnd(): (piece: Buffer) => boolean {
  let missing: number | undefined;
  let tail = Buffer.alloc(0);
  let isChunked = false;
  return (arrived) => {
    let piece = arrived;
    if (missing === undefined) {
      const end = piece.indexOf('\r\n\r\n');
      const head = piece.toString('latin1', 0, end).toLowerCase();
      if (!head.startsWith('http/1.1 200')) {
        throw new Error(`The server says ${head.split('\r\n', 1)[0]}`);
      }
      isChunked = head.includes('\r\ntransfer-encoding: chunked');
      const length = /\r\ncontent-length: (\d+)/.exec(head)?.[1];
      if (!isChunked && length === undefined) {
        throw new Error('The server does not say how long its answer is');
      }
      missing = Number(length ?? 0);
      piece = piece.subarray(end + 4);
    }
    if (isChunked) {
      tail = Buffer.concat([tail, piece.subarray(-lastChunk.length)]).subarray(-lastChunk.length);
      return tail.equals(lastChunk);
    }
    missing -= piece.length;
    return missing <= 0;
  };
}
