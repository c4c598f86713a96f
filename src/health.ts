/** How long a probe waits for the database, in milliseconds: probes give up after some seconds themselves. */
const patienceMs = 2_000;

/** Whether something succeeds before a probe's patience is over. */
export async function within(work: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs);
  });
  const done = work().then(
    () => true,
    () => false,
  );
  return Promise.race([done, late]).finally(() => clearTimeout(timer));
}
