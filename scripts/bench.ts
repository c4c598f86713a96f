import { parseArgs } from 'node:util';
import { benchNames, loadBench } from './bench/harness/catalogue.ts';
import { resultTable } from './bench/harness/table.ts';

/**
 * `npm run bench -- NAME [--quick] [--json]`: runs one measurement and shows its figures; with
 * `--json` the last line is those figures as flat JSON. Without a name it lists what there is.
 */
async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const [name] = positionals;
  if (!name) return list();

  const { about, run } = await loadBench(name);
  console.log(`${name}: ${about}\n`);
  const result = await run({ quick: values.quick, log: (line) => console.log(line) });
  console.log(`\n${resultTable(result).join('\n')}`);
  if (values.json) console.log(JSON.stringify({ bench: name, quick: values.quick, ...result }));
}

async function list(): Promise<void> {
  console.log('npm run bench -- NAME [--quick] [--json]\n');
  for (const name of await benchNames()) {
    const about = await loadBench(name).then(
      (bench) => bench.about,
      (error) => `cannot be loaded: ${error}`,
    );
    console.log(`  ${name.padEnd(20)} ${about}`);
  }
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
