import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask, bedsOf } from './ask.ts';
import { askedOf } from './asked.ts';
import { countsFor } from './documents.ts';
import type { Scale } from './scale.ts';

/** How long a change took, a number an edit; in milliseconds. */
export type Edits = {
  /** Until both nodes served it. */
  changeToNodesMs: number[];
  /** The slowest of one query of each kind, asked at once after it. */
  afterChangeMs: number[];
};

/** How often the nodes are asked whether they have a change, in milliseconds. */
const lookMs = 5;

/** Edits some clinics, one after the other, and waits for two nodes to have it. */
export async function edit(scale: Scale, edits: number): Promise<Edits> {
  const { documents, filler, node } = scale;
  const nodes = [node, await scale.startOther()];
  const clinics = countsFor(documents).clinic;
  const asked = askedOf(documents);
  const changeToNodesMs: number[] = [];
  const afterChangeMs: number[] = [];
  for (let n = 0; n < edits; n++) {
    const clinic = (n * 13) % clinics;
    filler.send({ edit: clinic });
    const [{ editedAt, beds }] = (await once(filler, 'message')) as [
      { editedAt: number; beds: number },
    ];
    const seen = nodes.map(async ({ port }) => {
      while ((await bedsOf(port, clinic)) !== beds) await sleep(lookMs);
      return Date.now() - editedAt;
    });
    changeToNodesMs.push(Math.max(...(await Promise.all(seen))));
    const times = [];
    for (const question of Object.values(asked)) {
      const startedAt = performance.now();
      await ask(node.port, question(1_000_000 + n));
      times.push(performance.now() - startedAt);
    }
    afterChangeMs.push(Math.max(...times));
  }
  return { changeToNodesMs, afterChangeMs };
}
