import { z } from "zod";
import { Protocol, type TlsMode } from "../schema/index.ts";
import { fitting } from "./readers/fitting.ts";
import { ListMistake } from "./readers/list.ts";

/** A server as another database lists it, in our words. `authentication` is theirs: they tell only OAuth2 from passwords. */
export interface ReferenceServer {
  readonly type: z.infer<typeof Protocol>;
  readonly hostname: string;
  readonly port: number;
  readonly tls: TlsMode;
  /** null where there is no log-in. */
  readonly username: string | null;
  readonly authentication: readonly string[];
}

/** One entry of another database. */
export interface Reference {
  readonly id: string;
  readonly displayName: string;
  /** Also patterns: `yahoo.*` for one name under the endings of countries, `*.rr.com` for what is under a domain. */
  readonly domains: readonly string[];
  /** Domains that are there only for their MX records. */
  readonly mx: readonly string[];
  readonly servers: readonly ReferenceServer[];
  readonly documentation: readonly string[];
  /** It names one server of several for each protocol, and so says nothing about the others and their order. */
  readonly isPartial?: boolean;
}

const TLS = { tls: "implicit", starttls: "starttls", none: "none" } as const;

const Server = z
  .object({
    protocol: Protocol,
    host: z.string().toLowerCase(),
    port: z.int(),
    security: z.enum(["tls", "starttls", "none"]).transform((security) => TLS[security]),
    username: z.string().nullable(),
    auth: z.array(z.string()),
  })
  .transform(({ protocol, host, port, security, username, auth }) => ({
    type: protocol,
    hostname: restoreHoles(host),
    port,
    tls: security,
    username,
    authentication: auth,
  }));

const File = z.array(
  z
    .object({
      id: z.string(),
      displayName: z.string(),
      domains: z.array(z.string().toLowerCase()),
      mx_like: z.array(z.string()).default([]),
      servers: z.array(Server),
      docs: z.array(z.string()).default([]),
    })
    .transform(({ mx_like, docs, ...entry }): Reference => ({ ...entry, mx: mx_like, documentation: docs })),
);

/** Host names are compared in lower case, but `%EMAILDOMAIN%` is a name of its own. */
export function restoreHoles(hostname: string): string {
  return hostname.toLowerCase().replace(/%[a-z]+%/g, (hole) => hole.toUpperCase());
}

/** Reads entries in our own JSON shape, that of a parsed ISPDB. Throws a `ListMistake` that says what does not fit. */
export function readReferences(data: unknown): readonly Reference[] {
  if (!Array.isArray(data)) throw new ListMistake("this is none of the lists that can be compared");
  return fitting(File, data);
}
