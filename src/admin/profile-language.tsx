'use client';

import { useTranslation } from '@payloadcms/ui';
import { usePathname, useRouter } from 'next/navigation.js';
import { type ReactNode, useEffect } from 'react';
import { cookiePrefix } from '../cookie-prefix.ts';

/**
 * Around the whole admin: signing in sets the language of the profile (`speakTheirLanguage`), but Payload keeps the
 * frame of the sign-in page, so that a page would be in two languages. The frame is then asked for again.
 */
export function ProfileLanguage({ children }: { children: ReactNode }) {
  const { language } = useTranslation().i18n;
  const router = useRouter();
  const path = usePathname();
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another page is there, as after signing in.
  useEffect(() => {
    const name = `${cookiePrefix}-lng=`;
    const cookie = document.cookie.split('; ').find((each) => each.startsWith(name));
    if (cookie && cookie !== `${name}${language}`) router.refresh();
  }, [path]);
  return children;
}
