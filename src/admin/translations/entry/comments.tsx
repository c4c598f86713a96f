import type { EntrySummary } from '../../../../translations/review/state-endpoint.ts';
import { LocalTime } from '../../dates/local-time.tsx';
import { panelText } from '../texts.ts';
import { withMentions } from './mentions.ts';

type Props = {
  comments: EntrySummary['comments'];
  nameOf: (user: string) => string | undefined;
  language: string;
};

/** What people said about a text, the newest last. */
export function Comments({ comments, nameOf, language }: Props) {
  if (comments.length === 0) return null;
  return (
    <details className="entry__comments" open>
      <summary>
        {panelText('comments', language)}: {comments.length}
      </summary>
      <ul>
        {comments.map(({ id, by, at, text, mentions = [] }) => (
          <li key={id}>
            <span className="entry__author">
              {nameOf(by) ?? panelText('somebody', language)}, <LocalTime at={at} />
            </span>
            <p dir="auto">
              {withMentions(
                text,
                mentions.map((user) => nameOf(user) ?? ''),
              ).map(({ text: piece, isName }, index) =>
                isName ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text that never changes.
                  <bdi key={index} className="mention__name">
                    {piece}
                  </bdi>
                ) : (
                  piece
                ),
              )}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
