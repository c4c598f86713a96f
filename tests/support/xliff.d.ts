/** i18next's reader of XLIFF, which comes without types; what the tests use of it. */
declare module 'xliff' {
  type Read = {
    sourceLanguage: string;
    targetLanguage: string;
    resources: Record<string, Record<string, object>>;
  };
  export function xliff12ToJs(text: string): Promise<Read>;
  export function xliff2js(text: string): Promise<Read>;
}
