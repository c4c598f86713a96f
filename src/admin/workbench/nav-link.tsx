'use client';

import { Link, useConfig, useTranslation } from '@payloadcms/ui';
import { usePathname } from 'next/navigation.js';
import { formatAdminURL } from 'payload/shared';
import { workbenchText } from './texts.ts';

/** In the admin's menu: the way to the workbench. */
export function NavLink() {
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const pathname = usePathname();
  const href = formatAdminURL({ adminRoute: config.routes.admin, path: '/workbench' });
  const isHere = pathname.startsWith(href);
  return (
    <Link
      className="nav__link workbench-nav"
      href={href}
      prefetch={false}
      aria-current={isHere ? 'page' : undefined}
    >
      {isHere && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{workbenchText('nav', i18n.language)}</span>
    </Link>
  );
}
