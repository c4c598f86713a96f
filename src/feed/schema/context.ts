import type { TokenSealer } from '../changes/token.ts';
import type { View } from '../replica/view.ts';
import type { Searcher } from '../search/searcher.ts';

/** What a request is answered from. */
export type FeedContext = {
  view: View;
  tokens: TokenSealer;
  searcher: Searcher;
  /** The `Accept-Language` header; asking for it makes the answer vary by it. */
  acceptLanguage(): string | undefined;
};
