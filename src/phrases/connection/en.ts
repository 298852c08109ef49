import type { Trouble } from "../../discovery/connection/outcome.ts";

/** What is said after a look at a mail server. `at` is its name and port; `mode` is SSL/TLS or STARTTLS, as mail apps call it. */
export const en = {
  /** A button: 34 characters at most. */
  button: "Check the connection",
  lookedFromHere: "I looked from where I run, not from your network:",
  fine: (at: string, mode: string) =>
    `${at} answers and offers ${mode}, so the server is fine. If your app cannot reach it, your network may block the port.`,
  /** The same where something else is wrong, which is told next. */
  answers: (at: string, mode: string) => `${at} answers and offers ${mode}.`,
  /** It is known to have no encryption. */
  fineInCleartext: (at: string) => `${at} answers, without encryption.`,
  otherMode: (at: string, mode: string, due: string) =>
    `${at} speaks ${mode}, not ${due}. Choose ${mode} in your app.`,
  cleartext: (at: string) =>
    `${at} answers without encryption, though it should offer it. Please send no password there.`,
  otherProtocol: (at: string, protocol: string) =>
    `${at} speaks ${protocol}, which is not what belongs there.`,
  brokenStartTls: (at: string) =>
    `${at} offers STARTTLS, but the change to encryption fails. That is the server's fault.`,
  trouble: {
    "unknown-name": (at: string) =>
      `${at} cannot be found from here: I get no address for its name just now.`,
    silent: (at: string) =>
      `Nothing answers on ${at} from here. The server may be down, or only keep me out.`,
    refused: (at: string) =>
      `${at} refuses the connection from here. The server may be down, or only keep me out.`,
    "turned-away": (at: string) =>
      `${at} is there, but takes no connections from here just now. Try again later.`,
    "no-tls": (at: string) => `${at} answers, but encryption with it fails.`,
    strange: (at: string) => `${at} answers, but not as a mail server does.`,
  } satisfies Record<Trouble, unknown>,
  wrongName: (host: string) => `Its certificate is not for \`${host}\`: your app will rightly warn you.`,
  outOfTime: (from: string, until: string) =>
    `Its certificate is valid from ${from} to ${until} only: your app will rightly warn you.`,
  distrusted: "I do not know who signed its certificate: your app may warn you.",
  /** `what`: the version of TLS, or the key. */
  outdated: (what: string) => `Its encryption is outdated (${what}): apps of today may refuse it.`,
  noSignIn: "It takes no sign-in just now.",
  tooMany: "I have looked at many servers just now. Please try again in a minute.",
  nothing: "I have no server by a fixed name there any more. Ask again for the settings.",
};

export type ConnectionPhrases = typeof en;
