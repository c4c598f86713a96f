import { type ParseError, parse } from 'jsonc-parser';

/** Where a text stops being JSON: its line and its character in that line, both from 1. */
export type JsonFault = { line: number; column: number };

/**
 * Where a text stops being JSON; null for JSON, and for a text without any characters but spaces. The errors
 * of JSON.parse name no place that all browsers agree on.
 */
export function jsonFault(text: string): JsonFault | null {
  if (text.trim() === '' || isJson(text)) return null;
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true });
  const lines = text.slice(0, errors[0]?.offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
