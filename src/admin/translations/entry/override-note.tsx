import type { EntrySummary } from '../../../../translations/review/state-endpoint.ts';
import { LocalTime } from '../../dates/local-time.tsx';
import { panelText } from '../texts.ts';

type Props = {
  override: NonNullable<EntrySummary['override']>;
  nameOf: (user: string) => string | undefined;
  language: string;
};

/** Who approved a text with the errors that it has, when, and why. */
export function OverrideNote({ override, nameOf, language }: Props) {
  const { by, at, reason } = override;
  const name = (by && nameOf(by)) ?? panelText('somebody', language);
  return (
    <p className="entry__override">
      {panelText('overridden', language)}: {name}, <LocalTime at={at} />. <bdi>{reason}</bdi>
    </p>
  );
}
