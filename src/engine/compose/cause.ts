import type { ErrorEntry, Provider } from "../../knowledge/knowledge.ts";
import type { Protocol, Server } from "../../knowledge/schema/index.ts";
import { upperFirst } from "../phrases/case.ts";
import { fillHoles, SECURITY } from "../phrases/labels.ts";
import { loginShort, passwordShort } from "../phrases/passwords.ts";

export type Cause = ErrorEntry["causes"][number];

/** What decides which cause is the likeliest. */
export interface Circumstances {
  readonly provider?: Provider | undefined;
  readonly protocols: readonly Protocol[];
  readonly isCode: boolean;
  /** The server that the code below uses, so that steps and code say the same. */
  readonly codeServer?: Server | undefined;
}

/** The first cause whose conditions hold; the last one of a file holds for everybody. */
export function causeFor(error: ErrorEntry, known: Circumstances, servers: readonly Server[]): Cause {
  return error.causes.find((cause) => holds(cause, known, servers)) ?? (error.causes.at(-1) as Cause);
}

function holds(
  { when }: Cause,
  { provider, protocols, isCode }: Circumstances,
  servers: readonly Server[],
): boolean {
  if (!when) return true;
  if (when.code && !isCode) return false;
  if (when.providers && !(provider && when.providers.includes(provider.id))) return false;
  if (when.kinds && !(provider && when.kinds.includes(provider.kind))) return false;
  if (when.protocols && !when.protocols.some((protocol) => protocols.includes(protocol))) return false;
  return !when.password || passwordKind(servers) === when.password;
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
  { protocols, isCode, codeServer }: Circumstances,
): (text: string) => string {
  const smtp = codeServer ?? outgoing(servers, isCode);
  const incoming = reading(servers, protocols);
  const first = smtp ?? incoming;
  const facts = first && { authentication: first.authentication, passwordName: provider?.passwordName };
  const words: Readonly<Record<string, string>> = {
    provider: provider?.displayName ?? "your provider",
    password: facts ? passwordShort(facts) : "password",
    login: loginShort(facts),
    smtpHost: smtp ? `\`${fillHoles(smtp.hostname)}\`` : "your provider's outgoing server",
    imapHost: incoming ? `\`${fillHoles(incoming.hostname)}\`` : "your provider's incoming server",
    smtpPort: smtp ? portText(smtp) : "`465` (SSL/TLS) or `587` (STARTTLS)",
  };
  return (text) => {
    const filled = text.replace(/`?\{\{(\w+)\}\}`?/g, (_, hole: string) => words[hole] ?? hole);
    return isName(text, provider) ? filled : upperFirst(filled);
  };
}

/** The port, with its security where another one is usual on it (SSL/TLS on 587). */
const portText = ({ port, tls }: Server) =>
  port === 587 && tls === "implicit" ? `\`${port}\` with ${SECURITY[tls]}` : `\`${port}\``;

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

/** Names keep their first letter: iCloud, one.com, iPhone. */
const isName = (text: string, provider: Provider | undefined) =>
  !text.startsWith("{{") || (provider !== undefined && text.startsWith("{{provider}}"));
