import { useNames } from '../use-names.ts';
import { Entry, type EntryProps } from './entry/entry.tsx';

type Props = Omit<EntryProps, 'entry' | 'label' | 'nameOf'> & {
  entries: EntryProps['entry'][];
  labelOf: (path: string) => string;
};

/** Every text of the document in the form's language. */
export function EntryList({ entries, labelOf, ...rest }: Props) {
  const people = entries.flatMap(({ comments, override }) => [
    ...comments.flatMap(({ by, mentions = [] }) => [by, ...mentions]),
    ...(override?.by ? [override.by] : []),
  ]);
  const nameOf = useNames({ collection: 'users', ids: people });
  return (
    <ul className="translation-panel__entries">
      {entries.map((entry) => (
        <Entry
          key={entry.path}
          {...rest}
          entry={entry}
          label={labelOf(entry.path)}
          nameOf={nameOf}
        />
      ))}
    </ul>
  );
}
