/** The name of a machine, or of what stands behind an @, without what is around it. */
export interface NameIn {
  readonly name: string;
  readonly isAddress: boolean;
  /** What stands before the last @: a mailbox, or in the address of a page a user name, which may look like its name. */
  readonly before: string;
  readonly isUrl: boolean;
}

const PAGE = /^https?:\/\//i;
const SCHEME = /^(?:mailto:|[a-z]{2,10}:\/\/)/i;

/**
 * Takes a run of characters apart; the address of a page as a browser does (https://url.spec.whatwg.org/#url-parsing): the name of its
 * machine begins behind the last @ and ends at a slash.
 */
export function nameIn(run: string): NameIn {
  const isUrl = PAGE.test(run);
  const rest = run.replace(SCHEME, "");
  const whole = percentDecoded(upTo(rest, isUrl ? /[/\\?#]/ : /[:/]/));
  const at = whole.lastIndexOf("@");
  const name = upTo(whole.slice(at + 1), /:/).replace(/(?<!\.)\.{1,9}$/, "");
  return { name, isAddress: at >= 0 && !isUrl, before: whole.slice(0, Math.max(0, at)), isUrl };
}

function upTo(text: string, mark: RegExp): string {
  const end = text.search(mark);
  return end < 0 ? text : text.slice(0, end);
}

/** `%2e` is a full stop and `%40` an @ in the name of a machine as elsewhere; other letters make no name of ours. */
const percentDecoded = (text: string) =>
  text.replace(/%([2-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
