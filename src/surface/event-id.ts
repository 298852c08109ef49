import { AsyncLocalStorage } from "node:async_hooks";

interface Event {
  readonly id: string;
  /** When work on it began: milliseconds that only ever grow. */
  readonly since: number;
}

const current = new AsyncLocalStorage<Event>();

/** Does `work` for one event of a platform: every log line of it carries the event's id, however deep it is written. */
export const inEvent = <T>(id: string, work: () => T): T =>
  current.run({ id, since: performance.now() }, work);

/** The id of the event that is being worked on; undefined outside. */
export const eventId = (): string | undefined => current.getStore()?.id;

/** Seconds since work on the event began; undefined outside. */
export function eventSeconds(): number | undefined {
  const event = current.getStore();
  return event && (performance.now() - event.since) / 1_000;
}
