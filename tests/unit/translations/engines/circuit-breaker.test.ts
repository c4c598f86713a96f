import { afterEach, describe, expect, it, vi } from 'vitest';
import { circuitBreaker } from '../../../../translations/engines/circuit-breaker.ts';
import {
  EngineError,
  type EngineErrorCode,
} from '../../../../translations/engines/engine-error.ts';

function aCircuit() {
  let time = 0;
  let calls = 0;
  const circuit = circuitBreaker({ name: 'DeepL', clock: () => time });
  const call = (code?: EngineErrorCode) =>
    circuit
      .run(async () => {
        calls += 1;
        if (code) throw new EngineError(code, 'from the engine');
        return 'done';
      })
      .catch((error: EngineError) => error);
  return {
    call,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
    calls: () => calls,
  };
}

afterEach(() => void vi.useRealTimers());

describe('the circuit breaker', () => {
  it('opens at once when the quota is used up, and lets one probe a minute through', async () => {
    const { call, pass, calls } = aCircuit();
    await call('ENGINE_QUOTA');
    expect(await call()).toMatchObject({ code: 'ENGINE_QUOTA', retryAfterMs: 60_000 });
    pass(59_999);
    await call();
    expect(calls()).toBe(1);
    pass(1);
    await call('ENGINE_QUOTA');
    expect(calls()).toBe(2);
    expect(await call()).toMatchObject({ code: 'ENGINE_QUOTA', retryAfterMs: 60_000 });
    pass(60_000);
    expect([await call(), await call()]).toEqual(['done', 'done']);
  });

  it('says when it tries again', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 0 });
    const { call } = aCircuit();
    await call('ENGINE_QUOTA');
    expect(await call()).toMatchObject({
      message: 'DeepL has no characters left; it is tried again at 1970-01-01T00:01:00.000Z',
    });
  });

  it('opens after five failures in a row, for half a minute', async () => {
    const { call, pass, calls } = aCircuit();
    for (let failure = 0; failure < 5; failure += 1) await call('ENGINE_BUSY');
    expect(await call()).toMatchObject({ code: 'ENGINE_BUSY', retryAfterMs: 30_000 });
    expect(calls()).toBe(5);
    pass(30_000);
    expect(await call()).toBe('done');
  });

  it('bears the broken answers that isolating one text among fifty meets', async () => {
    const { call } = aCircuit();
    for (let failure = 0; failure < 7; failure += 1) await call('ENGINE_BROKEN');
    expect(await call()).toBe('done');
  });

  it.each<[string, EngineErrorCode | undefined]>([
    ['a success', undefined],
    ['a refusal', 'ENGINE_REFUSED'],
  ])('counts anew after %s', async (_, code) => {
    const { call } = aCircuit();
    for (let failure = 0; failure < 4; failure += 1) await call('ENGINE_BUSY');
    await call(code);
    for (let failure = 0; failure < 4; failure += 1) await call('ENGINE_BUSY');
    expect(await call()).toBe('done');
  });

  it('lets one probe through at a time, and another when the first was cancelled', async () => {
    let time = 0;
    const circuit = circuitBreaker({ name: 'DeepL', clock: () => time });
    const quota = async () => {
      throw new EngineError('ENGINE_QUOTA', 'empty');
    };
    await circuit.run(quota).catch(() => undefined);
    time = 60_000;
    let cancel: (reason: Error) => void = () => undefined;
    const probe = circuit.run(() => new Promise((_, reject) => (cancel = reject)));
    await expect(circuit.run(async () => 'second')).rejects.toThrow('no characters left');
    cancel(new DOMException('stopped', 'AbortError'));
    await expect(probe).rejects.toThrow('stopped');
    expect(await circuit.run(async () => 'third')).toBe('third');
  });
});
