/** The inbox's address below the admin's. */
export const inboxPath = '/inbox' as const;
