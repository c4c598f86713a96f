import { blocksOf, withoutOfficeElements } from './blocks.ts';
import { listsOfDocs } from './lists-of-docs.ts';
import { listsOfWord } from './lists-of-word.ts';
import { dropPictures } from './pictures.ts';

export type Cleaned = { html: string /** Pictures that cannot come along. */; pictures: number };

/**
 * What a word processor puts into the clipboard, as plain HTML that the editor reads as it is meant: Word's
 * paragraphs with `mso-list` and Google Docs' lists within lists become lists, and whatever could not be
 * published (pictures of a foreign host or of a disk, links to files, headings that the editor has not) is
 * taken out or turned into its nearest.
 *
 * @param parse makes a document of HTML: the browser's `DOMParser`.
 */
export function cleanPasted(html: string, parse: (html: string) => Document): Cleaned {
  const { body } = parse(withoutConditions(html));
  withoutOfficeElements(body);
  const pictures = dropPictures(body);
  listsOfWord(body);
  listsOfDocs(body);
  blocksOf(body);
  return { html: body.innerHTML.trim(), pictures };
}

/** Word's conditional comments: what is for Word alone goes with them, what is for others stays. */
function withoutConditions(html: string): string {
  return html
    .replace(/<!--\[if[^\]]*\]>[\s\S]*?<!\[endif\]-->/gi, '')
    .replace(/<!(?:--)?\[(?:if[^\]]*|endif)\](?:--)?>/gi, '')
    .replace(/<!--(?:Start|End)Fragment-->/gi, '');
}
