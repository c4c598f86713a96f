import { onTestFinished } from 'vitest';
import { deeplEngine } from '../../../../translations/engines/deepl/engine.ts';
import type { EngineTiming } from '../../../../translations/engines/timing.ts';
import type { EngineBatch } from '../../../../translations/engines/types.ts';
import { type StubOptions, startDeeplServer, stubKey } from '../../../support/deepl-server.ts';

type Options = { stub?: StubOptions; authKey?: string; timing?: Partial<EngineTiming> };

/** The DeepL engine on a stub of its own; it sleeps in no time and notes how long it would have. */
export async function aDeepl({ stub: stubOptions, authKey = stubKey, timing }: Options = {}) {
  const stub = await startDeeplServer(stubOptions);
  onTestFinished(() => stub.stop());
  const slept: number[] = [];
  const sleep = async (milliseconds: number) => void slept.push(milliseconds);
  const engine = deeplEngine({ authKey, serverUrl: stub.url, timing: { sleep, ...timing } });
  const sent = () => stub.requests.filter(({ translate }) => translate);
  return { stub, engine, slept, sent };
}

/** A batch of texts from Russian into German. */
export function aBatch(texts: string[], rest: Partial<EngineBatch> = {}): EngineBatch {
  return { texts, tagged: true, source: 'ru', target: 'de', ...rest };
}
