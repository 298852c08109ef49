import { EnvSchema } from "../src/config.ts";

interface Variable {
  readonly name: string;
  readonly meaning: string;
  readonly preset: string;
}

const INTRODUCTION =
  "# Copy to .env and fill in what you use. Everything is optional: without a token the local prompt starts.\n";

/** Every variable that is read, in the order of the schema. */
const variables = (): Variable[] =>
  Object.entries(EnvSchema.shape).map(([name, schema]) => ({
    name,
    meaning: schema.description ?? "",
    preset: String(schema.safeParse(undefined).data ?? ""),
  }));

/** The text of `.env.example`. */
export function envExample(): string {
  const lines = variables().flatMap(({ name, meaning, preset }) => [
    `# ${name}: ${meaning}`,
    `${name}=${preset}`,
  ]);
  return [INTRODUCTION, ...lines, ""].join("\n");
}

/** The table of docs/operating.md. */
export function variableTable(): string {
  const rows = variables().map(
    ({ name, meaning, preset }) => `| \`${name}\` | ${meaning} | ${preset && `\`${preset}\``} |`,
  );
  return ["| variable | meaning | when left out |", "|---|---|---|", ...rows].join("\n");
}
