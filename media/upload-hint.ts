import { acceptedFormats } from './formats.ts';
import { limits } from './limits.ts';

const megabytes = limits.bytes / (1024 * 1024);
const megapixels = limits.pixels / 1_000_000;
const formats = acceptedFormats.map(({ title }) => title).join(', ');

/** What may be uploaded, as it is said where files are chosen. */
export const uploadHint = {
  ru: `${formats}; до ${megabytes} МБ и ${megapixels} мегапикселей`,
  en: `${formats}; up to ${megabytes} MB and ${megapixels} megapixels`,
};
