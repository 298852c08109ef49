/** Words that say hello or ask for help when nothing else is there. */
const HELLO = new Set(["help", "hi", "hello", "hey", "start", "there"]);
/** Words that close a conversation when nothing else is there. */
const THANKS = new Set(
  "thanks thank you thx ty cheers ok okay great perfect cool super many much so very it works worked that got".split(
    " ",
  ),
);

/** Whether a text asks for nothing but help, or only says hello. */
export const asksForHelp = (text: string): boolean => consistsOf(text, HELLO);

/** Whether a text says thanks and nothing else. */
export const saysThanks = (text: string): boolean => /\p{L}/u.test(text) && consistsOf(text, THANKS);

const LONGEST = 60;

function consistsOf(text: string, words: ReadonlySet<string>): boolean {
  if (text.length > LONGEST) return false;
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => word === "" || words.has(word));
}
