import type { Payload } from 'payload';
import type { RecordKey } from '../records/change-record.ts';
import { type Approval, type ApprovalResult, approve } from './approve.ts';
import { ReviewError } from './review-error.ts';

/** Approves as one of many: a record whose document is in the trash waits until the document comes back. */
export async function approvePresent(
  payload: Payload,
  key: RecordKey,
  approval: Approval,
): Promise<ApprovalResult> {
  try {
    return await approve(payload, key, approval);
  } catch (error) {
    if (error instanceof ReviewError && error.code === 'NOT_FOUND') {
      return { approved: [], refused: [], at: {} };
    }
    throw error;
  }
}
