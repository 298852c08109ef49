import type { Understood } from "../engine.ts";

/** Forms and troubles hang on whose mailbox it is; an explanation does not. */
const HANGS = /^(?:ask-provider|settings|fix:|steps:|snippet:|clarify:)/;

/** The domain of which a look-up may tell whose mailbox this is; none where the answer does not hang on it. */
export function lookUpIn({ situation: { seen, mailboxes }, decision }: Understood): string | undefined {
  const [domain] = seen.unknownDomains;
  if (mailboxes.length > 0 || seen.foreign.length > 0) return undefined;
  return HANGS.test(decision.answer.entry) ? domain : undefined;
}
