import { type Line, LineSchema } from "./line.ts";

/** Something that fails: an entry that was voted down, or a question that got no answer. */
export interface Row {
  readonly what: "wrong" | "unanswered";
  readonly entry: string;
  readonly provider: string | null;
  readonly wrong: number;
  readonly right: number;
  readonly unanswered: number;
  /** What was asked, redacted: each once, the newest first. */
  readonly questions: readonly string[];
}

/** The lines of a feedback file, and how many are none of ours. */
export function readLines(text: string): { lines: Line[]; unread: number } {
  const parsed = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => LineSchema.safeParse(parseJson(line)));
  const lines = parsed.flatMap((one) => (one.success ? [one.data] : []));
  return { lines, unread: parsed.length - lines.length };
}

/** What fails most, most first. */
export function rank(lines: readonly Line[]): Row[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line]);
  const rows = [...groups.values()].map(rowOf).filter((row) => row.wrong + row.unanswered > 0);
  return rows.sort((a, b) => failures(b) - failures(a) || a.right - b.right || compare(a, b));
}

/** Votes by what answered; what got no answer by its words. */
const keyOf = ({ what, entry, provider, question }: Line): string =>
  what === "unanswered" ? `? ${wordsIn(question)}` : `${entry} ${provider ?? ""}`;

const wordsIn = (question: string) =>
  question
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(" ") ?? "";

function rowOf(lines: readonly Line[]): Row {
  const count = (what: Line["what"]) =>
    lines.filter((line) => line.what === what).length -
    lines.filter(({ instead }) => instead === what).length;
  const { what, entry = "", provider = null } = lines[0] ?? {};
  const asked = lines.filter((line) => line.what !== "right").map(({ question }) => question);
  return {
    what: what === "unanswered" ? "unanswered" : "wrong",
    entry,
    provider,
    wrong: count("wrong"),
    right: count("right"),
    unanswered: count("unanswered"),
    questions: [...new Set(asked.reverse())].filter((question) => question !== ""),
  };
}

const failures = ({ wrong, unanswered }: Row) => wrong + unanswered;
const compare = (a: Row, b: Row) =>
  `${a.entry} ${a.questions[0]}`.localeCompare(`${b.entry} ${b.questions[0]}`);

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
