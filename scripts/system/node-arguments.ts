/**
 * How Node runs this project's TypeScript.
 *
 * The condition makes `lexical` resolve to its built file. Without it Node takes one that picks that
 * file by a top-level `await import()`, and on Node 20 a graph of such modules hangs while it loads,
 * for ever, about every other time (seen with lexical 0.50: `import('@payloadcms/richtext-lexical')`).
 */
export const nodeArguments = ['--conditions=production', '--import', 'tsx'] as const;
