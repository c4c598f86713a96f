/** A row as the file has it, before any column has a meaning. `line` is where it starts, from 1. */
export type SourceRow =
  | { line: number; cells: Readonly<Record<string, unknown>> }
  | { line: number; unreadable: Unreadable };

/** Why a row could not be read at all, and what to do. */
export type Unreadable = { value: string; reason: string; cure: string };

/** A file opened as a table: its columns in order, and its rows as a stream. */
export type SourceTable = { columns: string[]; rows: AsyncIterable<SourceRow> };
