import type { EntrySummary } from '../../../../translations/review/stateEndpoint.ts';
import { LocalTime } from '../../dates/LocalTime.tsx';
import { panelText } from '../texts.ts';

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
        {comments.map(({ id, by, at, text }) => (
          <li key={id}>
            <span className="entry__author">
              {nameOf(by) ?? panelText('somebody', language)}, <LocalTime at={at} />
            </span>
            <p dir="auto">{text}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
