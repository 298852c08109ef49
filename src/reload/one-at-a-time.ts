/**
 * Carries out `work` once for each request, never twice side by side: requests that come while it is at work lead to one more afterwards,
 * for the last of them.
 *
 * @param work never rejects
 */
export function oneAtATime<Reason>(work: (reason: Reason) => Promise<void>): (reason: Reason) => void {
  let waiting: { readonly reason: Reason } | undefined;
  let isBusy = false;
  const go = async () => {
    isBusy = true;
    while (waiting) {
      const { reason } = waiting;
      waiting = undefined;
      await work(reason);
    }
    isBusy = false;
  };
  return (reason) => {
    waiting = { reason };
    if (!isBusy) void go();
  };
}
