import { day, refs } from '../values.ts';

/**
 * Where a restated fact comes from. `verifiedAt` is the day on which the row was compared with its
 * source, not a day on which anybody verified that the source is right.
 */
export const restatedFrom = (...sources: string[]) => ({
  sources: refs(...sources),
  verifiedAt: '2026-11-22',
  reviewDue: '2027-05-22',
});

/** The label of everything that was made up to show the product. */
export const sample = {
  sources: refs('source.samples'),
  verifiedAt: day(-30),
  reviewDue: day(150),
};

/** Of sample texts: nobody of the profession stands behind them. */
export const clinicalReview = {
  evidence: 'Образец текста: написан для демонстрации и врачом не проверен.',
};
