import {
  Forbidden,
  type PayloadRequest,
  type SanitizedConfig,
  type TaskConfig,
  type TaskHandler,
} from 'payload';
import { reasonOf, type ScheduledInput } from './reasons.ts';
import { tellOfFailure } from './tell-of-failure.ts';

/** Tried again after 1, 2 and 4 minutes; then it is for people. */
const retries = { attempts: 3, backoff: { type: 'exponential', delay: 60_000 } } as const;

/** The longest that a publication which has failed waits for its next try, in milliseconds, and as much again. */
export const LONGEST_RETRY_MS = retries.backoff.delay * 2 ** retries.attempts;

/**
 * Lets Payload's scheduled publications be tried again when they fail, a bounded number of times, and
 * keeps why they failed in words that `reasons.ts` knows.
 */
export function withBoundedRetries(config: SanitizedConfig): SanitizedConfig {
  const task = config.jobs.tasks?.find(({ slug }) => slug === 'schedulePublish');
  if (!task || typeof task.handler !== 'function') return config;
  const run = task.handler as TaskHandler<TaskConfig['slug']>;
  task.retries = retries;
  task.handler = (async (args) => {
    try {
      const done = await run(args);
      await mustBeDone(args.input as ScheduledInput, args.req);
      return done;
    } catch (error) {
      const input = args.input as ScheduledInput;
      const reason = await reasonOf(error, input, args.req);
      if ((args.job.totalTried ?? 0) >= retries.attempts) {
        await tellOfFailure(args.req.payload, { input, reason, job: String(args.job.id) });
      }
      throw new Error(reason, { cause: error });
    }
  }) satisfies TaskHandler<TaskConfig['slug']>;
  return config;
}

/** Of a translator an update takes the texts alone: somebody who was an editor once changes no status. */
async function mustBeDone({ doc, type }: ScheduledInput, { payload, t }: PayloadRequest) {
  if (!doc) return;
  const { relationTo, value: id } = doc;
  const { _status } = await payload.findByID({
    // Any content collection; the type of one stands for them.
    collection: relationTo as 'clinics',
    id,
    depth: 0,
    select: { _status: true },
  });
  if ((_status === 'published') === (type === 'unpublish')) throw new Forbidden(t);
}
