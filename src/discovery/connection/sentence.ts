import type { TlsMode } from "../../knowledge/schema/index.ts";
import { certificateTroubles } from "./certificate-troubles.ts";
import type { Certificate, Findings, Offer, Reason, Target } from "./findings.ts";

const MODES: Readonly<Record<TlsMode, string>> = {
  implicit: "implicit TLS",
  starttls: "STARTTLS",
  none: "cleartext",
};

/** Why a look ended, after "HOST PORT: ". */
const ENDED: Readonly<Record<Reason, string>> = {
  "no-address": "has no address in DNS; check the spelling of the name",
  "not-allowed": "has no address that may be called from here",
  refused: "refuses the connection; nothing listens there, or a firewall says no",
  unreachable: "cannot be reached from here; your network may block it",
  "too-slow": "gave no answer in time; your network may block it, or the server is slow",
  closed: "hangs up before it has said what it speaks",
  "too-much": "says more than a mail server would; I stopped reading",
  "not-mail": "answers, but not as a mail server does",
  "sends-away": "is a mail server, and takes no connections from here now",
  declined: "is a mail server, and will not say what it offers",
  "no-tls": "answers, but TLS with it fails",
  "plain-text": "answers in cleartext where TLS was tried, and then not as a mail server does",
  "early-bytes": "sends more before TLS begins; something may sit in between",
};

/** One sentence for a terminal: what was found, measured by what was expected. */
export function sentenceOf(target: Target, found: Findings): string {
  const parts = [
    main(target, found),
    ...certificateFaults(found),
    ...signInFaults(found),
    ...inCleartext(found),
  ];
  return `${placeOf(found)} ${parts.join("; ")}.`;
}

const placeOf = ({ host, port }: Findings) => `${host} ${port}`;

function main({ tls, protocol }: Target, { spoken, failed, protocol: found }: Findings): string {
  if (failed?.step === "starttls") return "announces STARTTLS, but the change to TLS fails";
  if (spoken === undefined) return ENDED[failed?.reason ?? "closed"];
  if (failed) return `speaks ${MODES[spoken]}, and then ${ENDED[failed.reason]}`;
  if (protocol && found && protocol !== found)
    return `speaks ${found.toUpperCase()}, not ${protocol.toUpperCase()}`;
  if (spoken === "none")
    return tls === "none"
      ? "answers in cleartext and offers no STARTTLS"
      : `answers in cleartext and offers no STARTTLS, where ${MODES[tls]} is due; something on the way may take STARTTLS out`;
  if (spoken !== tls) return `speaks ${MODES[spoken]}, not ${MODES[tls]}`;
  const verb = spoken === "starttls" ? "offers" : "speaks";
  return `answers and ${verb} ${MODES[spoken]}; where an app cannot reach it, its network may block it`;
}

/** What is wrong with the certificate and the encryption, each as part of a sentence; empty where nothing is. */
export const certificateFaults = (found: Findings): string[] =>
  certificateTroubles(found).map((trouble) => {
    switch (trouble.is) {
      case "wrong-name":
        return `its certificate is for ${shortList(trouble.names)}, not for ${found.host}`;
      case "out-of-time":
        return `its certificate is valid from ${trouble.from} until ${trouble.until} only`;
      case "distrusted":
        return `this machine does not trust who signed its certificate (${trouble.code})`;
      case "outdated":
        return `its encryption is outdated (${trouble.what})`;
      default:
        return trouble satisfies never;
    }
  });

/** Under TLS nothing speaks against a sign-in any more (RFC 9051, 6.2.3). */
const signInFaults = ({ after }: Findings): string[] =>
  takesNoSignIn(after) ? ["takes no sign-in under TLS either (LOGINDISABLED)"] : [];

/** The command is off, and nothing else is offered instead. */
export const takesNoSignIn = (offer: Offer | undefined): boolean =>
  offer?.loginDisabled === true && offer.auth.length === 0;

/** A password could go out in cleartext: what is offered before TLS, and after it. */
function inCleartext({ protocol, before, after }: Findings): string[] {
  const early = before ? signIns(before, protocol) : [];
  if (early.length === 0) return [];
  const late = after ? `, under TLS with ${list(signIns(after, protocol))}` : "";
  return [`offers sign-in before TLS with ${list(early)}${late}`];
}

/** IMAP has a command of its own beside the mechanisms: LOGIN, unless it is off. */
const signIns = ({ auth, loginDisabled }: Offer, protocol: Findings["protocol"]): readonly string[] =>
  protocol === "imap" && !loginDisabled && !auth.includes("LOGIN") ? ["LOGIN", ...auth] : auth;

const SHOWN_NAMES = 3;

const shortList = (names: Certificate["names"]) =>
  names.length > SHOWN_NAMES
    ? `${names.slice(0, SHOWN_NAMES).join(", ")} and others`
    : names.join(", ") || "no name";

/** What stands below the sentence, a line each. */
export function detailsOf({ address, greeting, tls, before, after }: Findings): string[] {
  const certificate = tls?.certificate;
  return [
    ...line("address", address),
    ...line("greeting", greeting),
    ...line("sign-in before TLS", before && offered(before)),
    ...line("TLS", tls?.version),
    ...line("certificate", certificate && shortList(certificate.names)),
    ...line("issued by", certificate?.issuer),
    ...line("valid", certificate && `${certificate.from} to ${certificate.until}`),
    ...line("sign-in under TLS", after && offered(after)),
  ];
}

const line = (label: string, text: string | undefined) => (text ? [`  ${label}: ${text}`] : []);
const offered = ({ auth, loginDisabled }: Offer) => `${list(auth)}${loginDisabled ? " (LOGINDISABLED)" : ""}`;
const list = (auth: readonly string[]) => auth.join(" ") || "none offered";

/** Whether all is as expected, the certificate too. */
export const isAsExpected = ({ tls, protocol }: Target, found: Findings) =>
  found.failed === undefined &&
  found.spoken === tls &&
  (protocol === undefined || protocol === found.protocol) &&
  certificateFaults(found).length === 0 &&
  !takesNoSignIn(found.after);
