const tag = /(<\/?[gxk]\d+\/?>)/;
const protectedRun = /<k(\d+)>[\s\S]*?<\/k\1>/g;

/**
 * An answer of LibreTranslate as our XML again. It reads a text as HTML, so that `<x2/>` comes back
 * as `<x2></x2>`; it decodes entities; and it translates what is protected, which is put back.
 */
export function keepTags(source: string, answer: string): string {
  const runs = new Map([...source.matchAll(protectedRun)].map(([run, number]) => [number, run]));
  return answer
    .replace(/<x(\d+)>\s*<\/x\1>/g, '<x$1/>')
    .split(tag)
    .map((piece, index) => (index % 2 === 0 ? escaped(piece) : piece))
    .join('')
    .replace(protectedRun, (run, number: string) => runs.get(number) ?? run);
}

function escaped(text: string): string {
  return text
    .replace(/&(?!(?:amp|lt|gt);)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
