import type { Condition, FieldAccess, GroupField } from 'payload';
import { deliveries, kindNames, kinds } from '../../translations/notifications/kinds.ts';
import { isAdminOrSelf } from '../access/is-admin-or-self.ts';
import { isFirstUser } from '../access/is-first-user.ts';
import { isStaff } from '../access/is-staff.ts';
import { optionsOf } from './options-of.ts';

/** One's own. Asked without an account, Payload means the form, which everybody has for their own. */
const mayRead: FieldAccess = async (args) =>
  isAdminOrSelf(args) || (args.id === undefined && isStaff(args)) || isFirstUser(args);

/** How somebody is told of what happens, kind by kind. */
export const notify = ({ condition }: { condition: Condition }): GroupField => ({
  name: 'notify',
  type: 'group',
  label: { ru: 'Уведомления', en: 'Notifications' },
  access: { read: mayRead },
  admin: {
    condition,
    disableListColumn: true,
    disableListFilter: true,
    description: {
      ru: 'Всё, кроме «Не сообщать», видно в разделе «Уведомления»; прочитанное там письмом уже не придёт.',
      en: 'All but “Not at all” is in the inbox; what is read there is not mailed any more.',
    },
  },
  fields: kindNames.map((kind) => ({
    name: kind,
    type: 'select',
    label: { ru: kinds[kind].ru, en: kinds[kind].en },
    options: optionsOf(deliveries),
    defaultValue: kinds[kind].usual,
  })),
});
