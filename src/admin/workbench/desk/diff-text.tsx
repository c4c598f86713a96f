import { wordDiff } from './word-diff.ts';

type Props = { before: string; after: string; locale: string; dir: 'ltr' | 'rtl' };

/** A text with what was taken out of it and put into it. */
export function DiffText({ before, after, locale, dir }: Props) {
  let offset = 0;
  return (
    <p className="desk-diff" lang={locale} dir={dir}>
      {wordDiff(before, after, locale).map(({ text, change }) => {
        const key = `${offset} ${change}`;
        offset += text.length;
        if (change === 'added') return <ins key={key}>{text}</ins>;
        if (change === 'removed') return <del key={key}>{text}</del>;
        return <span key={key}>{text}</span>;
      })}
    </p>
  );
}
