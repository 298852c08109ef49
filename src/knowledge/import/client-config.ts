import { z } from "zod";
import { type Reference, type ReferenceServer, restoreHoles } from "../compare/reference.ts";
import { Protocol } from "../schema/index.ts";
import { readXml, XmlMistake } from "./read-xml.ts";

/**
 * The parts of `clientConfig` 1.1 that we use, as `readXml` gives them.
 * https://www.ietf.org/archive/id/draft-ietf-mailmaint-autoconfig-00.html
 * https://wiki.mozilla.org/Thunderbird:Autoconfiguration:ConfigFileFormat
 */
const TLS = { ssl: "implicit", tls: "implicit", starttls: "starttls", plain: "none" } as const;

/** An element with attributes comes as an object with its text under `#text`. */
const Text = z.union([
  z.string(),
  z.object({ "#text": z.string() }).transform((element) => element["#text"]),
]);

const Server = z.object({
  "@type": z.string().toLowerCase(),
  hostname: Text.transform(restoreHoles),
  port: Text.transform(Number).pipe(z.int().min(1).max(65535)),
  socketType: Text.transform((value) => value.toLowerCase()).pipe(
    z.enum(["ssl", "tls", "starttls", "plain"]),
  ),
  username: Text.optional(),
  authentication: z.array(Text).default([]),
});

const ClientConfig = z.object({
  clientConfig: z.object({
    emailProvider: z.object({
      "@id": z.string(),
      domain: z.array(Text).default([]),
      displayName: Text.optional(),
      incomingServer: z.array(z.unknown()).default([]),
      outgoingServer: z.array(z.unknown()).default([]),
      documentation: z.array(z.object({ "@url": z.string().optional() }).catch({})).default([]),
    }),
  }),
});

/** Reads an autoconfig file (`clientConfig`, as in ISPDB). Throws an `XmlMistake` that says what is wrong. */
export function readClientConfig(text: string): Reference {
  const result = ClientConfig.safeParse(readXml(text));
  if (!result.success) throw new XmlMistake(`it is not a clientConfig: ${firstIssue(result.error)}`);
  const provider = result.data.clientConfig.emailProvider;
  return {
    id: provider["@id"],
    displayName: provider.displayName ?? provider["@id"],
    domains: provider.domain.map((domain) => domain.toLowerCase()),
    mx: [],
    servers: [...provider.incomingServer, ...provider.outgoingServer].flatMap(toServer),
    documentation: provider.documentation.flatMap(({ "@url": url }) => (url === undefined ? [] : [url])),
  };
}

/** Servers of other protocols (Exchange) are passed over; one of ours that does not fit is a mistake. */
function toServer(element: unknown): ReferenceServer[] {
  const type = Protocol.safeParse(
    z.object({ "@type": z.string().toLowerCase() }).safeParse(element).data?.["@type"],
  );
  if (!type.success) return [];
  const result = Server.safeParse(element);
  if (!result.success)
    throw new XmlMistake(`a server of type ${type.data} does not fit: ${firstIssue(result.error)}`);
  const { hostname, port, socketType, username, authentication } = result.data;
  return [
    { type: type.data, hostname, port, tls: TLS[socketType], username: username ?? null, authentication },
  ];
}

function firstIssue({ issues }: z.ZodError): string {
  const issue = issues[0];
  return `${issue?.path.join(".")}: ${issue?.message}`;
}
