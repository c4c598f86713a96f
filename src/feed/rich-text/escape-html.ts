const replacements: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** What no HTML may hold: NUL and other control characters, and halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken out
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|\p{Surrogate}/gu;

/** Text as HTML. Line ends are the ones that a parser would make of them. */
export function escapeText(text: string): string {
  return clean(text).replace(/[&<>]/g, (sign) => replacements[sign] ?? sign);
}

/** An attribute, with the space before it; nothing for an absent or empty value. */
export function attribute(name: string, value: string | number | null | undefined): string {
  if (value == null || value === '') return '';
  const escaped = clean(String(value)).replace(/[&<>"]/g, (sign) => replacements[sign] ?? sign);
  return ` ${name}="${escaped}"`;
}

const clean = (text: string) => text.replace(/\r\n?/g, '\n').replace(forbidden, '');
