/** One line of Prometheus's text format. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const COMMENT = /^# (?:HELP [a-z_:][\w:]* .*|TYPE [a-z_:][\w:]* (?:counter|gauge|histogram|summary))$/i;
const SAMPLE = /^([a-z_:][\w:]*)(?:\{(.*)\})? (\S+)$/i;
const LABEL = /([a-z_]\w*)="((?:[^"\\\n]|\\["\\n])*)"(?:,|$)/gy;

/**
 * Reads a page strictly: https://prometheus.io/docs/instrumenting/exposition_formats/
 * @throws at a line that Prometheus would refuse, at a sample before its TYPE, and at one that stands twice
 */
export function parsePage(page: string): Sample[] {
  const typed = new Set<string>();
  const seen = new Set<string>();
  return page.split("\n").flatMap((line) => {
    if (line === "") return [];
    if (line.startsWith("#")) {
      if (!COMMENT.test(line)) throw new Error(`No comment: ${line}`);
      typed.add(line.split(" ")[2] ?? "");
      return [];
    }
    const sample = sampleIn(line);
    const key = JSON.stringify([sample.name, sample.labels]);
    if (![...typed].some((name) => sample.name.startsWith(name))) throw new Error(`No TYPE: ${line}`);
    if (seen.has(key)) throw new Error(`Twice: ${line}`);
    seen.add(key);
    return [sample];
  });
}

function sampleIn(line: string): Sample {
  const [, name, inner = "", number = ""] = SAMPLE.exec(line) ?? [];
  if (name === undefined) throw new Error(`No sample: ${line}`);
  const found = [...inner.matchAll(LABEL)];
  if (found.map(([whole]) => whole).join("") !== inner) throw new Error(`No labels: ${line}`);
  const value = Number(number.replace("+Inf", "Infinity"));
  if (Number.isNaN(value) && number !== "NaN" && number !== "Nan") throw new Error(`No number: ${line}`);
  return { name, labels: Object.fromEntries(found.map(([, label, text]) => [label, text])), value };
}

/** The value of one series; undefined where it is not there. */
export const valueOf = (
  samples: readonly Sample[],
  name: string,
  labels: Readonly<Record<string, string>> = {},
) =>
  samples.find(
    (sample) =>
      sample.name === name && Object.entries(labels).every(([label, text]) => sample.labels[label] === text),
  )?.value;
