import { env } from '../../src/env.ts';
import type { Sweep } from './sweep-media.ts';

/** What a person should know, and do, after a sweep; undefined when there is nothing. */
export function sweepWarning({ owner, uploads, referenced, plan }: Sweep): string | undefined {
  const folder = `MEDIA_DIR (${env().MEDIA_DIR})`;
  if (owner === 'another') {
    return (
      `${folder} belongs to another installation than this database, so nothing in it is tidied. ` +
      'Correct MEDIA_DIR or DATABASE_URL, or restore the database that goes with the files. ' +
      'Only if this database is the right one, run: npm run media:tidy -- --adopt'
    );
  }
  if (owner === 'nobody') {
    if (uploads === 0) return undefined;
    return (
      `${folder} holds ${uploads} uploads, of which this database names ${referenced}, and no mark ` +
      'of whose they are, so nothing in it is tidied. Correct MEDIA_DIR or DATABASE_URL, or restore ' +
      'the database that goes with the files. Only if this database is the right one, run: npm run media:tidy -- --adopt'
    );
  }
  if (plan?.isTooMuch) {
    return (
      `${uploads - referenced} of ${uploads} uploads in ${folder} are named by no document. That is more ` +
      'than is tidied unasked: if the database is an older backup, restore the right one. ' +
      'Else see what would go: npm run media:tidy'
    );
  }
  return undefined;
}
