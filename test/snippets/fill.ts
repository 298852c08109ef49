import type { FrameworkData } from "../../src/knowledge/schema/framework.ts";

/** What a card puts into a template. */
export interface Values {
  readonly host: string;
  readonly port: number;
  readonly username: string;
  readonly from: string;
}

export type Mode = "implicit" | "starttls";

/** What proves who signs in. */
export type By = "password" | "token";

/** Every hole that is open to a template in that mode, with its text. */
export function holes(
  framework: FrameworkData,
  mode: Mode,
  values: Values,
  by: By = "password",
): Readonly<Record<string, string>> {
  return {
    host: values.host,
    port: String(values.port),
    username: values.username,
    usernameUrl: encodeURIComponent(values.username),
    from: values.from,
    ...framework.tls[mode],
    ...framework.signIn?.[by],
  };
}

/**
 * The template with its holes filled by plain replacement, the TLS blocks first, because these have holes of their own.
 * @throws where the framework has no such mode, and where a hole has no value.
 */
export function fill(framework: FrameworkData, mode: Mode, values: Values, by: By = "password"): string {
  if (!framework.tls[mode]) throw new Error(`${framework.displayName} cannot do ${mode}`);
  const known = holes(framework, mode, values, by);
  const once = (text: string) =>
    text.replace(/\{\{(\w+)\}\}/g, (hole, name: string) => known[name] ?? unknown(framework, hole));
  return once(once(framework.template));
}

function unknown(framework: FrameworkData, hole: string): never {
  throw new Error(`${framework.displayName}: nothing to put into ${hole}`);
}
