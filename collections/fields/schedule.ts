import type { UIField } from 'payload';

/** The column of a list with what is scheduled for its documents; the form has it beside its buttons. */
export const schedule = (): UIField => ({
  name: 'schedule',
  type: 'ui',
  label: { ru: 'По расписанию', en: 'Scheduled' },
  admin: { components: { Cell: '/src/admin/schedule/schedule-cell.tsx#ScheduleCell' } },
});
