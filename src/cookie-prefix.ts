/** What the names of the admin's cookies begin with; the configuration that a browser has before signing in lacks it. */
export const cookiePrefix = 'polyclinic';
