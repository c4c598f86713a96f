import type { TokenSealer } from '../changes/token.ts';
import type { View } from '../memory/view.ts';

/** What a request is answered from. */
export type FeedContext = {
  view: View;
  tokens: TokenSealer;
  /** The `Accept-Language` header; asking for it makes the answer vary by it. */
  acceptLanguage(): string | undefined;
};
