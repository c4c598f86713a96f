import type { CollectionConfig, Condition } from 'payload';
import { nobody } from '../translations/access.ts';
import { localeOptions } from '../translations/locale-options.ts';
import { forgetPerson } from '../translations/notifications/forget.ts';
import { releaseWork } from '../translations/review/release-work.ts';
import { isAdmin } from './access/is-admin.ts';
import { isAdminOrSelf } from './access/is-admin-or-self.ts';
import { isFirstUser } from './access/is-first-user.ts';
import { isStaff } from './access/is-staff.ts';
import { roles } from './access/roles.ts';
import { notify } from './fields/notify.ts';
import { optionsOf } from './fields/options-of.ts';
import { forgotPasswordEndpoint } from './forgot-password-endpoint.ts';
import { groups } from './groups.ts';
import { checkPassword, checkResetPassword } from './hooks/check-password.ts';
import { firstUserIsAdmin } from './hooks/first-user-is-admin.ts';
import { keepLastAdmin, keepOneAdmin } from './hooks/keep-one-admin.ts';
import { requireLanguages } from './hooks/require-languages.ts';
import { speakTheirLanguage } from './hooks/speak-their-language.ts';
import { resetMail } from './reset-mail.ts';
import { secureCookies } from './settings.ts';
import { guardSignIn, liftAfterReset } from './sign-in/guard-sign-in.ts';

const hour = 3_600;

/** The first account is an administrator's: its form does not ask what it would not heed. */
const isSignedIn: Condition = (_data, _siblings, { user }) => Boolean(user);

const isOwnAccount: Condition = (data, _siblings, { user }) =>
  Boolean(user) && String(user?.id) === String(data?.id);

/** The people who work here. Everybody sees the names; addresses are for administrators. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: { ru: 'Сотрудник', en: 'User' },
    plural: { ru: 'Сотрудники', en: 'Users' },
  },
  auth: {
    tokenExpiration: 8 * hour,
    // Payload's own lock lets anybody lock anybody out; see sign-in/limits.ts.
    maxLoginAttempts: 0,
    forgotPassword: { generateEmailHTML: resetMail },
    cookies: { secure: secureCookies(), sameSite: 'Lax' },
  },
  endpoints: [forgotPasswordEndpoint],
  access: {
    admin: isStaff,
    create: isAdmin,
    read: isStaff,
    update: isAdminOrSelf,
    delete: isAdmin,
    unlock: isAdmin,
  },
  admin: {
    group: groups.administration,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'workingLocales'],
    description: {
      ru: 'Редакторы, переводчики, рецензенты и администраторы',
      en: 'Editors, translators, reviewers and administrators',
    },
  },
  fields: [
    {
      name: 'email',
      type: 'email',
      label: { ru: 'Электронная почта', en: 'E-mail' },
      required: true,
      access: {
        // Payload's form of the first account shows the field twice when it may not be read.
        read: async (args) => isAdminOrSelf(args) || isFirstUser(args),
        update: isAdmin,
      },
    },
    {
      name: 'name',
      type: 'text',
      label: { ru: 'Имя', en: 'Name' },
      required: true,
      maxLength: 120,
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      label: { ru: 'Роли', en: 'Roles' },
      required: true,
      saveToJWT: true,
      options: optionsOf(roles),
      access: { create: isAdmin, update: isAdmin },
      admin: { condition: isSignedIn },
    },
    {
      name: 'workingLocales',
      type: 'select',
      hasMany: true,
      label: { ru: 'Рабочие языки', en: 'Working languages' },
      saveToJWT: true,
      options: localeOptions(),
      access: { create: isAdmin, update: isAdmin },
      admin: {
        condition: isSignedIn,
        description: {
          ru: 'На какие языки переводит или на каких проверяет',
          en: 'The languages they translate into or review',
        },
      },
    },
    {
      name: 'currentPassword',
      type: 'text',
      virtual: true,
      label: { ru: 'Нынешний пароль', en: 'Current password' },
      access: { read: nobody },
      admin: {
        condition: isOwnAccount,
        disableListColumn: true,
        disableListFilter: true,
        components: { Field: '/src/admin/current-password.tsx#CurrentPassword' },
      },
    },
    {
      name: 'interfaceLanguage',
      type: 'select',
      label: { ru: 'Язык интерфейса', en: 'Interface language' },
      options: [
        { value: 'ru', label: 'Русский' },
        { value: 'en', label: 'English' },
      ],
      admin: {
        description: { ru: 'Применяется при входе', en: 'Takes effect when signing in' },
      },
    },
    notify({ condition: isSignedIn }),
  ],
  hooks: {
    beforeOperation: [guardSignIn, checkResetPassword],
    beforeValidate: [firstUserIsAdmin, checkPassword],
    beforeChange: [keepOneAdmin, requireLanguages],
    beforeDelete: [keepLastAdmin, ({ id, req }) => releaseWork(req.payload, String(id))],
    afterDelete: [({ id, req }) => forgetPerson(req.payload, String(id))],
    afterOperation: [liftAfterReset],
    afterLogin: [speakTheirLanguage],
  },
};
