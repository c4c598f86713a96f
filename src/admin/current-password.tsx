'use client';

import { PasswordField } from '@payloadcms/ui';
import type { TextFieldClientComponent } from 'payload';

/** The current password, which a new one of one's own takes; nobody looking on can read it. */
export const CurrentPassword: TextFieldClientComponent = ({ field, path }) => (
  <PasswordField
    autoComplete="current-password"
    field={{ name: field.name, label: field.label }}
    path={path}
  />
);
