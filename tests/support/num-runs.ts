/**
 * How many random histories a law is tried with on the project's database: all of them on SQLite. MongoDB, which
 * takes each two to four times as long, tries a quarter: what differs there is how a write ends, not what it means.
 */
export function numRuns(count: number): number {
  return process.env.TEST_DATABASE === 'mongo' ? Math.ceil(count / 4) : count;
}
