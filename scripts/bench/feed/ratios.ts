import { caseName } from './cases.ts';
import { cpuRatio, rpsRatio } from './figures.ts';
import { type Question, questions } from './questions/documents.ts';
import type { Measured } from './rounds.ts';

/** Ways of the feed and what each is compared with: what the same answer costs at least. */
const compared = [
  { way: 'cached', with: 'bytes' },
  { way: 'persistedGet', with: 'bytesGet' },
  { way: 'executed', with: 'stringify' },
] as const;

/** Which cases are to be measured together: the compared ones by two, the others by themselves. */
export function groupsOf(names: readonly string[]): string[][] {
  const pairs = questions.flatMap((question) =>
    compared.map(({ way, with: base }) => [caseName(base, question), caseName(way, question)]),
  );
  const paired = new Set(pairs.flat());
  return [...pairs, ...names.filter((name) => !paired.has(name)).map((name) => [name])];
}

/**
 * What compares: CPU of a request ÷ CPU of the least that gives the same answer (`cachedOneCpuRatio`
 * …; without a question's name it is the list's), and how many times as many requests a second as
 * graphql-js and stock Payload the feed executes on this machine, which the asking side shares.
 * `timesStockPayloadCpu` is how many times less CPU, which does not depend on that.
 */
export function ratios(measured: Measured): Record<string, number> {
  const ofQuestion = (question: Question) =>
    compared.map(({ way, with: base }) => {
      const [one, other] = [caseName(way, question), caseName(base, question)];
      return [`${one}CpuRatio`, cpuRatio(measured, one, other)] as const;
    });
  const all = Object.fromEntries(questions.flatMap(ofQuestion));
  return {
    ...all,
    cachedCpuRatio: all.cachedListCpuRatio ?? Number.NaN,
    persistedGetCpuRatio: all.persistedGetListCpuRatio ?? Number.NaN,
    timesGraphqlJs: rpsRatio(measured, 'executedList', 'graphqlJsList'),
    timesStockPayload: rpsRatio(measured, 'executedList', 'stockPayloadList'),
    timesStockPayloadCpu: cpuRatio(measured, 'stockPayloadList', 'executedList'),
  };
}
