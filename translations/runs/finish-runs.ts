import type { Payload } from 'payload';
import type { PolyclinicError } from '../../src/errors.ts';
import { changeRun, findRuns, queuedIn } from './run.ts';

/** Marks the runs of which nothing is left in the queue as done. */
export async function finishRuns(payload: Payload): Promise<void> {
  for (const { id } of await findRuns(payload, { status: { in: ['running', 'paused'] } })) {
    if ((await queuedIn(payload, id)) === 0) {
      const data = { status: 'done', notice: null, finishedAt: new Date().toISOString() } as const;
      await changeRun(payload, id, { from: ['running', 'paused'], data });
    }
  }
}

const reasons: Partial<Record<PolyclinicError['code'], { ru: string; en: string }>> = {
  BUDGET_SPENT: {
    ru: 'Бюджет знаков исчерпан. Продолжится само, когда он возобновится или будет увеличен.',
    en: 'The budget of characters is spent. It goes on by itself when there is more.',
  },
  ENGINE_QUOTA: {
    ru: 'У системы перевода кончились знаки. Продолжится само, когда они появятся.',
    en: 'The engine has no characters left. It goes on by itself when it has.',
  },
  ENGINE_BUSY: {
    ru: 'Система перевода не отвечает. Попытки повторяются.',
    en: 'The engine does not answer. It is tried again and again.',
  },
  ENGINE_REFUSED: {
    ru: 'Система перевода не принимает ключ. Проверьте DEEPL_AUTH_KEY или адрес сервера.',
    en: 'The engine refuses the key. Check DEEPL_AUTH_KEY or the address of the server.',
  },
};

/** Pauses the runs that wait for a locale, saying why. Nothing of them is lost. */
export async function pauseRuns(
  payload: Payload,
  runs: readonly string[],
  error: PolyclinicError,
): Promise<void> {
  const reason = reasons[error.code] ?? { ru: error.message, en: error.message };
  const notice = { ru: `${reason.ru} (${error.message})`, en: `${reason.en} (${error.message})` };
  for (const id of runs) {
    await changeRun(payload, id, {
      from: ['running', 'paused'],
      data: { status: 'paused', notice },
    });
  }
}

/** Lets paused runs go on. */
export async function resumeRuns(payload: Payload, runs: readonly string[]): Promise<void> {
  for (const id of runs) {
    await changeRun(payload, id, { from: ['paused'], data: { status: 'running', notice: null } });
  }
}
