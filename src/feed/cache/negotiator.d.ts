/** What is used of negotiator 1: its types in @types are those of 0.6, which has no preferences. */
declare module 'negotiator' {
  const Negotiator: new (request: {
    headers: Readonly<Record<string, string>>;
  }) => {
    encodings(
      available: readonly string[],
      options: { preferred: readonly string[] },
    ): readonly string[];
  };

  // biome-ignore lint/style/noDefaultExport: what the package has.
  export { Negotiator as default };
}
