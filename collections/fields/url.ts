import type { TextField } from 'payload';
import { text } from 'payload/shared';
import { webAddress } from '../rules/shapes.ts';
import { checked } from './checked.ts';

type Options = Pick<TextField, 'name' | 'label' | 'required'>;

/** An http(s) address. */
export const url = (options: Options): TextField =>
  ({
    ...options,
    type: 'text',
    maxLength: 2000,
    admin: { placeholder: 'https://' },
    validate: checked(text, webAddress),
  }) as TextField;
