import { parseSync } from 'oxc-parser';

/** One import of a module; `typeOnly` when it leaves nothing at run time. */
export type Import = { from: string; typeOnly: boolean; line: number };

/**
 * Every static, dynamic and re-exporting import of a TypeScript file.
 *
 * @throws Error when the text does not parse.
 */
export function importsOf(file: string, text: string): Import[] {
  const { module, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  const statics = module.staticImports.map(({ moduleRequest, entries, start }) => ({
    from: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    line: lineOf(start),
  }));
  const reexports = module.staticExports.flatMap(({ entries, start }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ from: moduleRequest.value, typeOnly: isType, line: lineOf(start) }] : [],
    ),
  );
  const dynamics = module.dynamicImports.map(({ moduleRequest, start }) => ({
    from: text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
    typeOnly: false,
    line: lineOf(start),
  }));
  return [...statics, ...reexports, ...dynamics];
}
