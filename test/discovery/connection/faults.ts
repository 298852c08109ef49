import type { Protocol, TlsMode } from "../../../src/knowledge/schema/index.ts";
import { type Said, script, underTls } from "./loopback.ts";
import { drip, flood, nothing, reset, type Serve, says, thenEnds } from "./serving.ts";

/** A server that is not as it should be, and what is said of it. */
export interface Fault {
  readonly name: string;
  readonly serve: Serve;
  readonly protocol: Protocol;
  readonly tls: TlsMode;
  readonly says: RegExp;
  /** What one of the knowledge's cards would be told: an outcome. */
  readonly is: string;
}

const EHLO = /^EHLO/;
const CAPA = /^CAPA$/;
const CAPABILITY = /CAPABILITY/;
const OFFER = "250-mail\r\n250 STARTTLS\r\n";
const IMAP = "* OK hi\r\n";
const SMTP = "220 hi\r\n";
const POP3 = "+OK hi\r\n";

const smtp = (...answers: [RegExp, Said][]) => script(SMTP, answers);
const imap = (...answers: [RegExp, Said][]) => script(IMAP, answers);
const pop3 = (...answers: [RegExp, Said][]) => script(POP3, answers);

const row = (
  name: string,
  place: readonly [Protocol, TlsMode],
  serve: Serve,
  is: string,
  text: RegExp,
): Fault => ({ name, serve, protocol: place[0], tls: place[1], is, says: text });

const P587 = ["smtp", "starttls"] as const;
const P143 = ["imap", "starttls"] as const;
const P110 = ["pop3", "starttls"] as const;
const P465 = ["smtp", "implicit"] as const;
const P993 = ["imap", "implicit"] as const;
const P995 = ["pop3", "implicit"] as const;

const NO_STARTTLS = /answers in cleartext and offers no STARTTLS, where .* is due/;
const FAILS = /announces STARTTLS, but the change to TLS fails/;
const SLOW = /gave no answer in time/;
const AWAY = /takes no connections from here now/;
const HANGS_UP = /hangs up before it has said/;
const TOO_MUCH = /says more than a mail server would/;
const NO_MAIL = /not as a mail server does/;
const MUTE = /will not say what it offers/;

export const FAULTS: readonly Fault[] = [
  row("STARTTLS stripped, SMTP", P587, smtp([EHLO, "250 mail\r\n"]), "cleartext", NO_STARTTLS),
  row(
    "STARTTLS stripped, IMAP",
    P143,
    imap([CAPABILITY, "* CAPABILITY IMAP4rev1\r\na1 OK\r\n"]),
    "cleartext",
    NO_STARTTLS,
  ),
  row("STARTTLS stripped, POP3", P110, pop3([CAPA, "+OK\r\nUSER\r\n.\r\n"]), "cleartext", NO_STARTTLS),
  row(
    "STARTTLS overwritten, as firewalls do",
    P587,
    smtp([EHLO, "250-mail\r\n250 XXXXXXXA\r\n"]),
    "cleartext",
    NO_STARTTLS,
  ),
  row(
    "STARTTLS refused, SMTP",
    P587,
    smtp([EHLO, OFFER], [/STARTTLS/, "454 no\r\n"]),
    "broken-starttls",
    FAILS,
  ),
  row(
    "STARTTLS refused, IMAP",
    P143,
    imap([CAPABILITY, "* CAPABILITY STARTTLS\r\na1 OK\r\n"], [/STARTTLS/, "a2 BAD no\r\n"]),
    "broken-starttls",
    FAILS,
  ),
  row(
    "STARTTLS refused, POP3",
    P110,
    pop3([CAPA, "+OK\r\nSTLS\r\n.\r\n"], [/STLS/, "-ERR no\r\n"]),
    "broken-starttls",
    FAILS,
  ),
  row(
    "words before the handshake",
    P587,
    smtp([EHLO, OFFER], [/STARTTLS/, "220 go\r\n250 injected\r\n"]),
    "broken-starttls",
    FAILS,
  ),
  row(
    "half a word before the handshake",
    P143,
    imap([CAPABILITY, "* CAPABILITY STARTTLS\r\na1 OK\r\n"], [/STARTTLS/, "a2 OK\r\n* x"]),
    "broken-starttls",
    FAILS,
  ),
  row(
    "junk for a handshake",
    P587,
    smtp([EHLO, OFFER], [/STARTTLS/, "220 go\r\n"], [/./, "junk junk junk\r\n"]),
    "broken-starttls",
    FAILS,
  ),
  row(
    "silence for a handshake",
    P587,
    smtp([EHLO, OFFER], [/STARTTLS/, "220 go\r\n"]),
    "broken-starttls",
    FAILS,
  ),
  row(
    "deaf under TLS",
    P587,
    smtp([EHLO, (heard) => (heard.includes("STARTTLS") ? "" : OFFER)], [/STARTTLS/, "220 go\r\nTLS"]),
    "silent",
    /speaks STARTTLS, and then gave no answer in time/,
  ),
  row(
    "deaf behind TLS",
    P993,
    script(IMAP, [], true),
    "silent",
    /speaks implicit TLS, and then gave no answer/,
  ),
  row(
    "plain text on 993",
    P993,
    imap([CAPABILITY, "* CAPABILITY IMAP4rev1\r\na1 OK\r\n"]),
    "cleartext",
    NO_STARTTLS,
  ),
  row("plain text on 465", P465, smtp([EHLO, "250 mail\r\n"]), "cleartext", NO_STARTTLS),
  row("plain text on 995", P995, pop3([CAPA, "+OK\r\nUSER\r\n.\r\n"]), "cleartext", NO_STARTTLS),
  row(
    "STARTTLS on 465",
    P465,
    smtp([EHLO, OFFER], [/STARTTLS/, "220 go\r\nTLS"]),
    "other-mode",
    /speaks STARTTLS, not implicit TLS/,
  ),
  row(
    "TLS on 143",
    P143,
    script(IMAP, [[CAPABILITY, "* CAPABILITY AUTH=PLAIN\r\na1 OK\r\n"]], true),
    "other-mode",
    /speaks implicit TLS, not STARTTLS/,
  ),
  row(
    "TLS on 587",
    P587,
    script(SMTP, [[EHLO, "250 mail\r\n"]], true),
    "other-mode",
    /speaks implicit TLS, not STARTTLS/,
  ),
  row(
    "SMTP on 143",
    P143,
    smtp([EHLO, OFFER], [/STARTTLS/, "220 go\r\nTLS"]),
    "other-protocol",
    /speaks SMTP, not IMAP/,
  ),
  row(
    "POP3 on 993",
    P993,
    script(POP3, [[CAPA, "+OK\r\n.\r\n"]], true),
    "other-protocol",
    /speaks POP3, not IMAP/,
  ),
  row("a web server", P587, says("HTTP/1.1 400 Bad Request\r\n\r\n"), "strange", NO_MAIL),
  row("an SSH server", P587, says("SSH-2.0-OpenSSH_9.6\r\n"), "strange", NO_MAIL),
  row("an FTP server", P587, script("220 FTP\r\n", [[EHLO, "500 what\r\n"]]), "turned-away", MUTE),
  row(
    "a web server behind TLS",
    P993,
    (socket) => void underTls(socket).write("HTTP/1.1 400 Bad\r\n\r\n"),
    "strange",
    NO_MAIL,
  ),
  row("silent accept", P587, nothing, "silent", SLOW),
  row("silence for TLS", P993, nothing, "silent", SLOW),
  row("a tarpit, a byte a second", P587, drip("220 hi\r\n", 1_000), "silent", SLOW),
  row("a tarpit, a line now and then", P587, drip("220-\r\n", 20), "silent", SLOW),
  row("half-open after the greeting", P143, (socket) => void socket.end(IMAP), "turned-away", HANGS_UP),
  row("deaf after the greeting", P143, says(IMAP), "silent", SLOW),
  row("hangs up at once", P587, (socket) => void socket.end(), "turned-away", HANGS_UP),
  row("resets at once", P587, reset, "turned-away", HANGS_UP),
  row("resets at once where TLS is due", P993, reset, "turned-away", HANGS_UP),
  row(
    "resets in the handshake",
    P993,
    (socket) => void socket.once("data", () => reset(socket)),
    "turned-away",
    HANGS_UP,
  ),
  row(
    "an alert for a handshake",
    P993,
    (socket) => void socket.once("data", () => socket.end(Buffer.from([21, 3, 3, 0, 2, 2, 40]))),
    "no-tls",
    /TLS with it fails/,
  ),
  row(
    "hangs up after EHLO",
    P587,
    thenEnds(SMTP, (socket) => socket.end()),
    "turned-away",
    HANGS_UP,
  ),
  row("resets after EHLO", P587, thenEnds(SMTP, reset), "turned-away", HANGS_UP),
  row("a huge greeting", P143, says(`* OK ${"x".repeat(100_000)}\r\n`), "strange", TOO_MUCH),
  row("a greeting without an end", P143, flood("x".repeat(1_000)), "strange", TOO_MUCH),
  row("endless lines of greeting", P587, flood("220-more\r\n".repeat(500)), "strange", TOO_MUCH),
  row("endless lines after EHLO", P587, smtp([EHLO, "250-more\r\n".repeat(5_000)]), "strange", TOO_MUCH),
  row("endless untagged lines", P143, imap([CAPABILITY, "* OK more\r\n".repeat(5_000)]), "strange", TOO_MUCH),
  row("an endless list", P110, pop3([CAPA, `+OK\r\n${"X-A\r\n".repeat(5_000)}`]), "strange", TOO_MUCH),
  row(
    "a flood under TLS",
    P993,
    (socket) => flood(`${"x".repeat(8_000)}`)(underTls(socket), []),
    "strange",
    TOO_MUCH,
  ),
  row("no end of line", P587, says("220 hi"), "silent", SLOW),
  row("binary junk", P587, says(Buffer.from([0, 255, 27, 10, 7])), "strange", NO_MAIL),
  row("421 in the greeting", P587, says("421 busy\r\n"), "turned-away", AWAY),
  row("554 in the greeting", P587, says("554-no\r\n554 no\r\n"), "turned-away", AWAY),
  row("BYE in the greeting", P143, says("* BYE no\r\n"), "turned-away", AWAY),
  row("-ERR in the greeting", P110, says("-ERR no\r\n"), "turned-away", AWAY),
  row("500 to EHLO", P587, smtp([EHLO, "500 what\r\n"]), "turned-away", MUTE),
  row("BAD to CAPABILITY", P143, imap([CAPABILITY, "a1 BAD what\r\n"]), "turned-away", MUTE),
  row("another's tag", P143, imap([CAPABILITY, "b7 OK\r\n"]), "silent", SLOW),
  row("no CAPA", P110, pop3([CAPA, "-ERR what\r\n"]), "cleartext", NO_STARTTLS),
  row(
    "PREAUTH",
    P143,
    script("* PREAUTH hi\r\n", [[CAPABILITY, "* CAPABILITY IMAP4rev1\r\na1 OK\r\n"]]),
    "cleartext",
    NO_STARTTLS,
  ),
];
