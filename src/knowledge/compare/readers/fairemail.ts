import { z } from "zod";
import type { Reference, ReferenceServer } from "../reference.ts";
import { readDomain } from "./fairemail-domain.ts";
import { fitting } from "./fitting.ts";
import { counted, type List } from "./list.ts";

/**
 * FairEmail's app/src/main/res/xml/providers.xml as `readXml` gives it: all in attributes, TLS from the start unless `starttls`.
 * https://github.com/M66B/FairEmail/blob/master/app/src/main/java/eu/faircode/email/EmailProvider.java
 */
const Server = z.object({
  "@host": z.string().toLowerCase(),
  "@port": z.coerce.number().pipe(z.int().min(1).max(65535)),
  "@starttls": z.enum(["true", "false"]).default("false"),
});

const Provider = z.object({
  "@name": z.string(),
  "@domain": z.string().default(""),
  "@user": z.string().optional(),
  "@enabled": z.string().optional(),
  imap: Server.optional(),
  pop: Server.optional(),
  smtp: Server.optional(),
  oauth: z.object({ "@enabled": z.string().optional() }).optional(),
});

const File = z.object({ providers: z.object({ provider: z.array(Provider) }) });

/** Whether XML as `readXml` gives it has the root of such a file. */
export const isFairEmail = (data: unknown): boolean =>
  z.object({ providers: z.object({ provider: z.unknown() }) }).safeParse(data).success;

/** Reads the file; throws a `ListMistake`. What is switched off, and what names no domain, is passed over. */
export function readFairEmail(data: unknown): List {
  const all = fitting(File, data).providers.provider;
  const named = all.filter((provider) => provider["@domain"] !== "" && provider["@enabled"] !== "false");
  const expressions = named.flatMap((provider) => provider["@domain"].split(","));
  const unread = expressions.filter((expression) => readDomain(expression) === undefined).length;
  return {
    name: "fairemail",
    references: named.map(reference),
    passedOver: [
      ...counted(
        all.length - named.length,
        "entry names no domain or is off",
        "entries name no domain or are off",
      ),
      ...counted(
        unread,
        "domain is an expression of another form",
        "domains are expressions of another form",
      ),
    ],
    isWhole: true,
  };
}

/** Names stand there twice, so that the first domain is the id. */
function reference(provider: z.infer<typeof Provider>): Reference {
  const domains = provider["@domain"].split(",").flatMap((expression) => readDomain(expression) ?? []);
  const authentication = provider.oauth?.["@enabled"] === "true" ? ["OAuth2"] : [];
  const username = provider["@user"] === "local" ? "%EMAILLOCALPART%" : null;
  const { imap, pop, smtp } = provider;
  const servers = (
    [
      ["imap", imap],
      ["pop3", pop],
      ["smtp", smtp],
    ] as const
  ).flatMap(([type, server]): ReferenceServer[] => {
    if (server === undefined) return [];
    const tls = server["@starttls"] === "true" ? "starttls" : "implicit";
    return [{ type, hostname: server["@host"], port: server["@port"], tls, username, authentication }];
  });
  const name = provider["@name"];
  return {
    id: domains[0] ?? name,
    displayName: name,
    domains,
    mx: [],
    servers,
    documentation: [],
    isPartial: true,
  };
}
