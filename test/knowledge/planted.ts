/** A slip as somebody in a hurry makes it: in this file, this text becomes that one. `rule` is to speak; undefined where none can. */
export interface Planted {
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly rule: string | undefined;
}

const plant = (rule: string | undefined, file: string, from: string | RegExp, to: string): Planted => ({
  file: `${file}.yaml`,
  from,
  to,
  rule,
});

const provider = (rule: string | undefined, id: string, from: string | RegExp, to: string) =>
  plant(rule, `providers/${id}`, from, to);

/** Names, endings and who owns them. */
const NAMES: readonly Planted[] = [
  provider("host-family", "aol", "hostname: imap.aol.com", "hostname: imap.aoI-mail.com".toLowerCase()),
  provider("host-family", "laposte", "hostname: smtp.laposte.net", "hostname: smtp.laposte.com"),
  provider("host-family", "libero", "hostname: popmail.libero.it", "hostname: popmail.virgilio.it"),
  provider("host-spelling", "orange-fr", "hostname: imap.orange.fr", "hostname: imao.orange.fr"),
  provider("host-spelling", "sfr", "hostname: smtp.sfr.fr", "hostname: smpt.sfr.fr"),
  provider("real-domains", "web-de", "hostname: imap.web.de", "hostname: imap.web.dde"),
  provider("real-domains", "fastmail", "mx: [messagingengine.com]", "mx: [messagingengine.com, co.nz]"),
  provider("real-domains", "gmail", "mx: [gmail-smtp-in.l.google.com]", "mx: [com.br]"),
  provider("unique-domain", "libero", "domains: [libero.it,", "domains: [libero.it, web.de,"),
  provider("unique-domain", "laposte", "domains: [laposte.net]", "domains: [laposte.net, laposte.net]"),
  provider("unique-mx", "mailbox-org", "mx: [mailbox.org]", "mx: [mailbox.org, messagingengine.com]"),
  provider("unique-alias", "laposte", "La Poste mail]", "La Poste mail, WEB.DE]"),
  provider("unique-alias", "libero", "aka: [Libero,", "aka: [Libero, Outlook,"),
  provider("everyday-aliases", "fastmail", "aka: [fastmail.com,", "aka: [Express, fastmail.com,"),
  provider("everyday-aliases", "t-online", "aka: [T-Online,", "aka: [support, T-Online,"),
  provider("mail-words", "mailbox-org", "aka: [Mailbox org,", "aka: [SMTP server, Mailbox org,"),
  provider("schema", "aol", "hostname: pop.aol.com", "hostname: POP.aol.com"),
  provider("schema", "web-de", "hostname: smtp.web.de,", 'hostname: "smtp.web.de:465",'),
];

/** Ports, TLS modes, protocols. */
const SERVERS: readonly Planted[] = [
  provider("port-and-tls", "laposte", "port: 993, tls: implicit", "port: 993, tls: starttls"),
  provider("port-and-tls", "t-online", "port: 587, tls: starttls", "port: 587, tls: implicit"),
  provider("port-and-tls", "mailbox-org", "port: 465, tls: implicit", "port: 465, tls: starttls"),
  provider("port-and-type", "orange-fr", "port: 993", "port: 995"),
  provider("port-and-type", "aol", "port: 995", "port: 993"),
  provider("port-and-type", "libero", "port: 993", "port: 465"),
  provider("port-and-type", "sfr", "port: 465, tls: implicit", "port: 25, tls: starttls"),
  provider("port-and-type", "fastmail", "port: 465", "port: 456"),
  provider("port-and-type", "yahoo", /(hostname: pop[^\n]*)port: 995/, "$1port: 933"),
  provider(
    "host-and-type",
    "web-de",
    "type: imap, hostname: imap.web.de, port: 993",
    "type: imap, hostname: smtp.web.de, port: 993",
  ),
  provider(
    "host-and-type",
    "aol",
    "type: smtp, hostname: smtp.aol.com",
    "type: smtp, hostname: imap.aol.com",
  ),
  provider("host-and-type", "mailbox-org", "type: imap, hostname: imap.", "type: imap, hostname: pop3."),
  provider("unique-server", "laposte", /(incomingServers:\n)([^\n]+\n)/, "$1$2$2"),
  provider("unique-server", "sendgrid", /(outgoingServers:\n)([^\n]+\n)/, "$1$2$2"),
  provider(
    "both-directions",
    "orange-fr",
    /outgoingServers:\n(?: {2}- [^\n]+\n)+|notes:\n(?: {2}- [^\n]+\n)+/g,
    "",
  ),
  provider("both-directions", "sfr", /outgoingServers:\n(?: {2}- [^\n]+\n)+/, ""),
  provider("schema", "sfr", "tls: implicit", "tls: ssl"),
  provider("cleartext", "libero", "port: 993, tls: implicit", "port: 143, tls: none"),
  provider("schema", "orange-fr", "incomingServers:\n  - { type: imap", "incomingServers:\n  - { type: smtp"),
  provider(
    "ending-servers",
    "t-online",
    "port: 465, tls: implicit,",
    "port: 465, tls: implicit, until: 2027-03,",
  ),
  provider(
    "dated-ranges",
    "fastmail",
    "port: 993, tls: implicit,",
    "port: 993, tls: implicit, from: 2026-09, until: 2026-03,",
  ),
  provider(undefined, "mailbox-org", "hostname: pop3.mailbox.org", "hostname: pop.mailbox.org"),
];

/** User names, passwords, sign-in, what to switch on. */
const LOGINS: readonly Planted[] = [
  provider("user-name-holes", "aol", '"%EMAILADDRESS%"', '"EMAILADDRESS"'),
  provider("user-name-holes", "web-de", '"%EMAILLOCALPART%"', '"EMAILLOCALPART%"'),
  provider("placeholders", "sfr", '"%EMAILADDRESS%"', '"%CUSTOMER%"'),
  provider(undefined, "fastmail", '"%EMAILADDRESS%"', '"%EMAILLOCALPART%"'),
  provider(
    "needs-and-passwords",
    "t-online",
    "authentication: [mailbox-password]",
    "authentication: [mailbox-password, account-password]",
  ),
  provider("needs-and-passwords", "sendgrid", "needs: [api-key]", "needs: [app-password]"),
  provider("status-needs", "aol", /needs: [^\n]+\n/, ""),
  provider("status-needs", "t-online", "status: needs-preparation\n", ""),
  provider(
    "status-servers",
    "laposte",
    "kind: webmail\n",
    "kind: webmail\nstatus: no-access\nneeds: [website-only]\n",
  ),
  provider("oauth-sign-in", "fastmail", "signIn: fastmail\n", ""),
  provider("shared-sign-in", "gmail", "signIn: google", "signIn: yahoo"),
  provider("schema", "aol", "signIn: aol", "signIn: america-online"),
  provider(
    "schema",
    "gmail",
    "authentication: [OAuth2, app-password]",
    "authentication: [OAuth2, app-pasword]",
  ),
  provider("schema", "sendgrid", 'username: "apikey", ', ""),
  provider("schema", "mailbox-org", "kind: privacy", "kind: private"),
  provider("schema", "orange-fr", "displayName:", "displayname:"),
];

/** Variants, wrong hosts, notes, links. */
const REST: readonly Planted[] = [
  provider("variants", "ionos", "source: guideUs, variant: us", "source: guideUs, variant: usa"),
  provider("whole-variants", "ionos", ", source: fairemail, variant: uk }", ", source: fairemail }"),
  provider("schema", "zoho", "which: >-", "notWhich: >-"),
  provider("wrong-hostnames", "aol", "wrongHostnames: [", "wrongHostnames: [imap.aol.com, "),
  provider("foreign-wrong-hosts", "web-de", "wrongHostnames: [", "wrongHostnames: [imap.gmail.com, "),
  provider("foreign-wrong-hosts", "libero", "wrongHostnames: [", "wrongHostnames: [web.de, "),
  provider("note-hosts", "gmail", "(`pop.gmail.com`)", "(`pop.gmail.con`)"),
  provider("note-hosts", "orange-fr", "Older guides give", "At `imap.orang.fr` older guides give"),
  provider(
    "link-owners",
    "web-de",
    "https://hilfe.web.de/pop-imap/einschalten.html",
    "https://hilfe.gmx.net/pop-imap/einschalten.html",
  ),
  provider("schema", "t-online", "help: https://", "help: http://"),
  provider("unique-rank", "laposte", /rank: \d+/, "rank: 1"),
  provider("known-ids", "verizon", /serversOf: \w+/, "serversOf: aoll"),
  plant("readings-apart", "ambiguities/spectrum", "provider: roadrunner", "provider: charter"),
  plant("known-ids", "ambiguities/outlook", "provider: exchange-server", "provider: exchange"),
  plant("unique-alias", "ambiguities/gmx", /names: \[/, "names: [Gmail, "),
];

/** Where values come from. */
const SOURCES: readonly Planted[] = [
  provider("source-keys", "laposte", "source: ispdb", "source: ispbd"),
  provider("checked-day", "web-de", /checked: [\d-]+/, "checked: 2031-01-01"),
  provider("schema", "sfr", /checked: [\d-]+/, "checked: 2026-02-30"),
  provider("list-file", "libero", "ispdb/libero.it.xml", "ispdb/virgilio.it.xml"),
  provider("list-file", "orange-fr", "ispdb/orange.fr.xml", "ispdb/free.fr.xml"),
  provider(
    "source-publisher",
    "mailbox-org",
    'https://kb.mailbox.org/en/private/e-mail/e-mail-configuration", checked',
    'https://mailbox-guides.example.com/", checked',
  ),
  provider("schema", "laposte", 'url: "https://', 'url: "http://'),
];

/** Errors, concepts, programs. */
const ENTRIES: readonly Planted[] = [
  plant("error-holes", "errors/login-failed", "{{provider}}", "{{providr}}"),
  plant("cause-links", "errors/534-5.7.14", /link: \w+/, "link: smtpCredentials"),
  plant("known-ids", "errors/534-5.7.9", /providers: \[[a-z-]+/, "providers: [googel"),
  plant("unique-code", "errors/mailbox-full", 'codes: ["552 5.2.2"', 'codes: ["552 5.3.4", "552 5.2.2"'),
  plant("unique-print", "errors/mailbox-full", "Mailbox full,", "Mailbox full, Message too large,"),
  plant(
    "unique-wording",
    "errors/mailbox-full",
    "mailbox full, inbox full cannot receive",
    "587 vs 465, mailbox full",
  ),
  plant("error-causes", "errors/mailbox-full", "- when: { facts: [storage-not-full] }\n    says", "- says"),
  plant("framework-secrets", "frameworks/nodemailer", "pass: process.env.SMTP_PASSWORD", 'pass: "hunter2"'),
  plant("framework-holes", "frameworks/nodemailer", "{{host}}", "{{hots}}"),
  plant("framework-secrets", "frameworks/django", /os\.environ\[[^\]]+\]/, '"correct horse"'),
];

export const PLANTED: readonly Planted[] = [...NAMES, ...SERVERS, ...LOGINS, ...REST, ...SOURCES, ...ENTRIES];
