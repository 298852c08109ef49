import type { Report, Rule } from "../base.ts";

interface Place {
  readonly file: string;
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

/** What two entries both list, neither answers for sure. */
export const uniqueWording: Rule = {
  name: "unique-wording",
  description: "a wording or an example stands in one entry only",
  check(base, report) {
    const wordings = [...base.concepts.values(), ...base.errors.values()].map(({ file, asks = [] }) =>
      asks.map((text, at): Place => ({ file, path: ["asks", at], text })),
    );
    const examples = [...base.examples.values()].map(({ file, texts }) =>
      Object.entries(texts).flatMap(([language, all]) =>
        all.map(({ text }, at): Place => ({ file, path: [language, at], text })),
      ),
    );
    reportTwins(wordings.flat(), report);
    reportTwins(examples.flat(), report);
  },
};

function reportTwins(places: readonly Place[], report: Report): void {
  const first = new Map<string, Place>();
  for (const place of places) {
    const key = plain(place.text);
    const other = first.get(key);
    if (other && other.file !== place.file && key !== "")
      report({
        file: place.file,
        path: place.path,
        found: `"${place.text.slice(0, 60)}" also stands in ${other.file}`,
        allowed: "each wording and each example in the one entry that answers it",
        next: "Keep it where it is answered best, and say it in other words here",
        subject: place.text,
      });
    else first.set(key, place);
  }
}

/** Without capitals and marks. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .join(" ");
