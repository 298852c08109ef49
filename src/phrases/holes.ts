import { upperFirst } from "./case.ts";

/** What stands in a hole; a name keeps its first letter wherever it stands: iCloud, one.com. */
export interface Filling {
  readonly text: string;
  readonly isName?: boolean;
}

const HOLE = /`?\{\{(\w+)\}\}`?/g;

/** Nothing before it, or the end of a sentence. */
const AT_START = /(?:^|[.!?]["')]?\s+)$/;

/** Fills `{{provider}}` and the like; a hole that nothing is known for reads as its own name. */
export function fillSentence(text: string, fillings: Readonly<Record<string, Filling>>): string {
  return text.replace(HOLE, (_, hole: string, at: number) => {
    const { text: words, isName } = fillings[hole] ?? { text: hole };
    return !isName && AT_START.test(text.slice(0, at)) ? upperFirst(words) : words;
  });
}

/** Whose the mailbox is: by name, or in plain words where no provider is known. */
export const providerFilling = (
  provider: { readonly displayName: string } | undefined,
  otherwise: string,
): Filling => (provider ? { text: provider.displayName, isName: true } : { text: otherwise });
