import type { Field } from 'payload';
import { date } from 'payload/shared';
import { type DateLike, isValidAt, offerPeriod } from '../rules/dates.ts';
import { dayRule } from '../rules/days.ts';
import { checked } from './checked.ts';
import { day } from './day.ts';
import { isValidNow } from './is-valid-now.ts';
import { row } from './row.ts';

type Period = { validFrom?: DateLike; validTo?: DateLike };

/** The days that a price holds for: twelve months at most, after which it leaves the feed. */
export const validity = ({ required }: { required: boolean }): Field =>
  row(
    day({ name: 'validFrom', label: { ru: 'Действует с', en: 'Valid from' }, required }),
    {
      ...day({
        name: 'validTo',
        label: { ru: 'Действует по', en: 'Valid to' },
        required,
        index: true,
      }),
      validate: checked(
        date,
        (value, { validFrom }) =>
          dayRule(value) ?? offerPeriod(validFrom as DateLike, value as DateLike),
      ),
    },
    isValidNow(({ validFrom, validTo }: Period) =>
      isValidAt({ from: validFrom, to: validTo }, Date.now()),
    ),
  );
