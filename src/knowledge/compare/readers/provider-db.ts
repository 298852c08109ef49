import { z } from "zod";
import { Protocol, type TlsMode } from "../../schema/index.ts";
import { parseYaml } from "../../yaml.ts";
import { type Reference, restoreHoles } from "../reference.ts";
import { fitting } from "./fitting.ts";
import { ListMistake } from "./list.ts";

/**
 * The head of a page in provider-db's folder _providers: YAML between two lines of three dashes.
 * https://github.com/chatmail/provider-db/blob/master/README.md
 */
const TLS: Readonly<Record<"SSL" | "STARTTLS" | "PLAIN", TlsMode>> = {
  SSL: "implicit",
  STARTTLS: "starttls",
  PLAIN: "none",
};

const Server = z
  .object({
    type: z.string().toLowerCase().pipe(Protocol),
    socket: z.enum(["SSL", "STARTTLS", "PLAIN"]),
    hostname: z.string().transform(restoreHoles),
    port: z.int().min(1).max(65535),
    username_pattern: z
      .string()
      .toUpperCase()
      .pipe(z.enum(["EMAIL", "EMAILLOCALPART"]))
      .optional(),
  })
  .transform(({ socket, username_pattern: pattern, ...server }) => ({
    ...server,
    tls: TLS[socket],
    username:
      pattern === undefined ? null : { EMAIL: "%EMAILADDRESS%", EMAILLOCALPART: "%EMAILLOCALPART%" }[pattern],
  }));

const Head = z.object({
  name: z.string(),
  domains: z.array(z.string().toLowerCase()),
  server: z.array(Server).nullish(),
  website: z.string().nullish(),
  oauth2: z.string().nullish(),
});

const FENCE = "---";

/** Whether a text begins with such a head. */
export const isProviderDb = (text: string): boolean => /^---[ \t]*\r?\n/.test(text);

/** Reads one page; `id` is its name without the ending. Throws a `ListMistake`. */
export function readProviderDb(text: string, id: string): Reference {
  const result = parseYaml(headOf(text));
  if ("tooRich" in result) throw new ListMistake("its head is too long");
  if ("mistakes" in result)
    throw new ListMistake(`line ${(result.mistakes[0]?.line ?? 1) + 1}: ${result.mistakes[0]?.found}`);
  const { name, domains, server, website, oauth2 } = fitting(Head, result.data);
  return {
    id,
    displayName: name,
    domains,
    mx: [],
    servers: (server ?? []).map((one) => ({ ...one, authentication: oauth2 ? ["OAuth2"] : [] })),
    documentation: website ? [website] : [],
    isPartial: true,
  };
}

function headOf(text: string): string {
  const [, ...lines] = text.split(/\r?\n/);
  const end = lines.findIndex((line) => line.trimEnd() === FENCE);
  if (end < 0) throw new ListMistake("its head has no end: a second line ---");
  return lines.slice(0, end).join("\n");
}
