import { z } from "zod";
import type { TlsMode } from "../../schema/index.ts";
import type { Reference } from "../reference.ts";
import { fitting } from "./fitting.ts";
import { counted, type List } from "./list.ts";

/**
 * nodemailer's lib/well-known/services.json: one outgoing server by name. `secure`, or port 465 without it, is TLS from the
 * start; all else STARTTLS; no port means 587.
 * https://nodemailer.com/smtp/well-known-services
 */
const Service = z.object({
  host: z.string().toLowerCase().optional(),
  port: z.coerce.number().pipe(z.int().min(1).max(65535)).optional(),
  secure: z.boolean().optional(),
  domains: z.array(z.string().toLowerCase()).default([]),
});

const Services = z.record(z.string(), Service);

/** Whether data looks like it: names, and under each an object, one at least with a host. */
export function isNodemailer(data: unknown): boolean {
  const values = z.record(z.string(), z.object({ host: z.unknown().optional() })).safeParse(data);
  return values.success && Object.values(values.data).some(({ host }) => host !== undefined);
}

/** Reads the parsed JSON; throws a `ListMistake`. Entries without a domain name services, and have nothing to hold them against. */
export function readNodemailer(data: unknown): List {
  const entries = Object.entries(fitting(Services, data));
  const references = entries.flatMap(([id, service]) => reference(id, service));
  const passedOver = counted(
    entries.length - references.length,
    "entry names no domain or no host",
    "entries name no domain or no host",
  );
  return { name: "nodemailer", references, passedOver, isWhole: true };
}

function reference(id: string, { host, port, secure, domains }: z.infer<typeof Service>): Reference[] {
  if (host === undefined || domains.length === 0) return [];
  const tls: TlsMode = (secure ?? port === 465) ? "implicit" : "starttls";
  const server = {
    type: "smtp" as const,
    hostname: host,
    port: port ?? (tls === "implicit" ? 465 : 587),
    tls,
    username: null,
    authentication: [],
  };
  return [{ id, displayName: id, domains, mx: [], servers: [server], documentation: [], isPartial: true }];
}
