import { AggregatorRegistry } from 'prom-client';

/** A worker wants the metrics of all, under a number of its own; and gets them. */
export type MetricsRequest = { metricsFor: number };
export type MetricsAnswer = { metricsFor: number; metrics: string };

/** How long the leading process may take to add them up, in milliseconds. */
const patienceMs = 5_000;

/** In a worker: makes the function that gets the metrics of all workers from who leads them. */
export function createAskMetrics(): () => Promise<string> {
  // Makes this process answer when it is asked for its own.
  new AggregatorRegistry();
  const waiting = new Map<number, (metrics: string) => void>();
  let asked = 0;
  process.on('message', (message: Partial<MetricsAnswer>) => {
    if (message.metricsFor === undefined || message.metrics === undefined) return;
    waiting.get(message.metricsFor)?.(message.metrics);
  });
  return () =>
    new Promise((resolve, reject) => {
      asked += 1;
      const request: MetricsRequest = { metricsFor: asked };
      const settle = (end: () => void) => {
        clearTimeout(timer);
        waiting.delete(request.metricsFor);
        end();
      };
      const timer = setTimeout(
        () => settle(() => reject(new Error('The leading process does not answer'))),
        patienceMs,
      );
      waiting.set(asked, (metrics) => settle(() => resolve(metrics)));
      process.send?.(request);
    });
}
