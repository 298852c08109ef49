import { normalise, visible } from "../text/normalise.ts";
import { RUN } from "../text/tokens.ts";

/** Where folding may hide what was written: other letters than those of English, a capital i that looks like an l. */
const MAY_HIDE = /[^\0-\x7f]|[a-z\d]I|I[a-z\d]/;

const bare = (run: string) => run.replace(/[.:]{1,9}$/, "");

/** Names with a dot as they were written, by how the folded text has them; only those that folding changed more than in case. */
export function asWritten(text: string): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  if (!MAY_HIDE.test(text)) return written;
  for (const [run] of text.matchAll(RUN))
    if (run.includes(".") && MAY_HIDE.test(run)) written.set(bare(normalise(run)), bare(visible(run)));
  return written;
}
