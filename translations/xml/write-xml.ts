/** What XML 1.0 has no way to write: most control characters, halves of characters, two non-characters. */
export const unwritable = /(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/**
 * Text as it stands in XML. A carriage return would be read as a line feed, so it is a reference.
 *
 * @param character what stands for a character that XML cannot write, by its code in hexadecimal;
 * without it, it is left out.
 */
export function xmlText(text: string, character: (hex: string) => string = () => ''): string {
  return text
    .replace(/[&<>\r]/g, (sign) => escapes[sign] ?? sign)
    .replace(unwritable, (sign) => character(hexOf(sign)));
}

/** The code of a character in four hexadecimal digits. */
export const hexOf = (sign: string): string =>
  sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

/** A start or empty tag's attributes, those that are undefined left out; each begins with a blank. */
export function xmlAttributes(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${attributeText(value)}"`))
    .join('');
}

const attributeText = (value: string) =>
  xmlText(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');

/** The character that a code of four hexadecimal digits names. */
export const characterOf = (hex: string): string =>
  /^[\da-f]{4,6}$/i.test(hex) && Number.parseInt(hex, 16) <= 0x10ffff
    ? String.fromCodePoint(Number.parseInt(hex, 16))
    : '';
