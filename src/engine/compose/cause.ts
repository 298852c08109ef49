import type { ErrorEntry, Provider } from "../../knowledge/knowledge.ts";
import type { Protocol, Server } from "../../knowledge/schema/index.ts";
import { type Filling, fillSentence, providerFilling } from "../../phrases/holes.ts";
import type { Phrases } from "../../phrases/index.ts";
import { fillHoles } from "../../phrases/names.ts";
import { loginShort, passwordShort } from "../../phrases/passwords.ts";
import type { Person } from "./person.ts";

export type Cause = ErrorEntry["causes"][number];

/** What decides which cause is the likeliest. */
export interface Circumstances {
  readonly person: Person;
  readonly protocols: readonly Protocol[];
  readonly isCode: boolean;
  readonly phrases: Phrases;
  /** The server that the code below uses, so that steps and code say the same. */
  readonly codeServer?: Server | undefined;
}

/** The first cause whose conditions hold; where none does, the last one of the file stands. */
export function causeFor(error: ErrorEntry, known: Circumstances, servers: readonly Server[]): Cause {
  return error.causes.find((cause) => holds(cause, known, servers)) ?? (error.causes.at(-1) as Cause);
}

function holds({ when, unless }: Cause, known: Circumstances, servers: readonly Server[]): boolean {
  const { facts, stated } = known.person;
  if (unless?.some((fact) => facts.has(fact))) return false;
  if (!when) return true;
  if (when.facts && !when.facts.some((fact) => stated.has(fact))) return false;
  if (when.password && passwordKind(servers) !== when.password) return false;
  return isAmong(when, known);
}

/** Whether what is used is what the cause is for. */
function isAmong(when: NonNullable<Cause["when"]>, { person, protocols, isCode }: Circumstances): boolean {
  const { client, provider } = person;
  if (when.code && !isCode) return false;
  if (when.clients && !(client && when.clients.includes(client.id))) return false;
  if (when.providers && !(provider && when.providers.includes(provider.id))) return false;
  if (when.kinds && !(provider && when.kinds.includes(provider.kind))) return false;
  return !when.protocols || when.protocols.some((protocol) => protocols.includes(protocol));
}

function passwordKind(servers: readonly Server[]): string | undefined {
  const kinds = servers[0]?.authentication;
  return kinds ? (kinds.find((kind) => kind !== "OAuth2") ?? "oauth-only") : undefined;
}

/** Written for this very provider or its kind of password: then the provider's hint is said already. */
export function isOwn({ when }: Cause): boolean {
  return when?.providers !== undefined || when?.password !== undefined;
}

/** Fills `{{provider}}` and the like with the provider's values, or with plain words where no provider is known. */
export function filler(
  provider: Provider | undefined,
  servers: readonly Server[],
  { protocols, isCode, codeServer, phrases }: Omit<Circumstances, "person">,
): (text: string) => string {
  const smtp = codeServer ?? outgoing(servers, isCode);
  const incoming = reading(servers, protocols);
  const first = smtp ?? incoming;
  const facts = first && { authentication: first.authentication, passwordName: provider?.passwordName };
  const { fix, password, security } = phrases;
  const usual = (port: number, tls: "implicit" | "starttls") => `\`${port}\` (${security[tls]})`;
  const fillings: Readonly<Record<string, Filling>> = {
    provider: providerFilling(provider, fix.yourProvider),
    password: { text: facts ? passwordShort(facts, phrases) : password.any },
    login: { text: loginShort(facts, phrases) },
    smtpHost: { text: smtp ? `\`${fillHoles(smtp.hostname)}\`` : fix.yourOutgoing },
    imapHost: { text: incoming ? `\`${fillHoles(incoming.hostname)}\`` : fix.yourIncoming },
    smtpPort: {
      text: smtp
        ? portText(smtp, phrases)
        : `${usual(465, "implicit")} ${phrases.or} ${usual(587, "starttls")}`,
    },
  };
  return (text) => fillSentence(text, fillings);
}

/** The port, with its security where another one is usual on it (SSL/TLS on 587). */
const portText = ({ port, tls }: Server, { place, security }: Phrases) =>
  port === 587 && tls === "implicit" ? place(port, security[tls]) : `\`${port}\``;

/** Programs are mostly written for STARTTLS on 587; mail apps take the provider's first choice. */
function outgoing(servers: readonly Server[], isCode: boolean): Server | undefined {
  const all = servers.filter(({ type }) => type === "smtp");
  return (isCode ? all.find(({ port }) => port === 587) : undefined) ?? all[0];
}

/** The server for reading that this person uses: POP where POP was named, otherwise IMAP. */
function reading(servers: readonly Server[], protocols: readonly Protocol[]): Server | undefined {
  const pop = servers.find(({ type }) => type === "pop3");
  const isPop = protocols.includes("pop3") && !protocols.includes("imap");
  return (isPop ? pop : undefined) ?? servers.find(({ type }) => type === "imap") ?? pop;
}
