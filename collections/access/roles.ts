import type { Label } from '../labels.ts';

/** Who works here, and what each is for. */
export const roles = {
  admin: { ru: 'Администратор', en: 'Administrator' },
  editor: { ru: 'Редактор', en: 'Editor' },
  translator: { ru: 'Переводчик', en: 'Translator' },
  reviewer: { ru: 'Рецензент перевода', en: 'Translation reviewer' },
} as const satisfies Record<string, Label>;

export type Role = keyof typeof roles;

/** Whoever makes a request, as a policy sees it. */
export type Actor = { req: { user?: unknown } };

/** The roles of a user; none for nobody, and for what is not a user of ours. */
export function rolesOf(user: unknown): Role[] {
  if (typeof user !== 'object' || user === null || !('roles' in user)) return [];
  const given = Array.isArray(user.roles) ? user.roles : [];
  return given.filter((role): role is Role => typeof role === 'string' && role in roles);
}

/** Whether a user has one of the roles. */
export function hasRole(user: unknown, ...wanted: Role[]): boolean {
  return rolesOf(user).some((role) => wanted.includes(role));
}
