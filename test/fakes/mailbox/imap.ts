import { type Door, message, type Protocol, xoauth2 } from "./mailbox.ts";

type Answer = (tag: string, rest: string, door: Door) => void;

const ok = (tag: string, door: Door) => door.send(`${tag} OK done`);
const told =
  (...lines: readonly string[]): Answer =>
  (tag, _rest, door) => {
    for (const line of lines) door.send(`* ${line}`);
    ok(tag, door);
  };

const capabilities = ({ secure }: Door) =>
  secure ? "CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2" : "CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED";

const selected = told("1 EXISTS", "0 RECENT", "FLAGS (\\Seen)", "OK [UIDVALIDITY 1] ok", "OK [UIDNEXT 2] ok");

/** What each item of a FETCH is answered with (RFC 9051, 7.5.2). */
const items: readonly (readonly [RegExp, string])[] = [
  [/\bUID\b/, "UID 1"],
  [/\bFLAGS\b/, "FLAGS (\\Seen)"],
  [/\bINTERNALDATE\b/, 'INTERNALDATE "25-Nov-2026 08:00:00 +0000"'],
  [/RFC822\.SIZE/, `RFC822.SIZE ${message.length}`],
  [
    /\bENVELOPE\b/,
    'ENVELOPE ("Wed, 25 Nov 2026 08:00:00 +0000" "It works" (("Someone" NIL "someone" "example.com")) NIL NIL ' +
      '((NIL NIL "me" "example.com")) NIL NIL NIL "<1@example.com>")',
  ],
  [/\bRFC822(?![.\w])/, `RFC822 {${message.length}}\r\n${message}`],
];

const fetched: Answer = (tag, rest, door) => {
  const found = items.flatMap(([item, text]) => (item.test(rest.toUpperCase()) ? [text] : []));
  told(`1 FETCH (${found.join(" ")})`)(tag, rest, door);
};

/** What anybody may ask who has signed in. */
const inside: Readonly<Record<string, Answer>> = {
  SELECT: selected,
  EXAMINE: selected,
  LIST: told('LIST (\\HasNoChildren) "/" INBOX'),
  LSUB: told('LSUB () "/" INBOX'),
  NAMESPACE: told('NAMESPACE (("" "/")) NIL NIL'),
  STATUS: told("STATUS INBOX (MESSAGES 1 UIDNEXT 2)"),
  SEARCH: told("SEARCH 1"),
  FETCH: fetched,
  UID: (tag, rest, door) => (/^fetch/i.test(rest) ? fetched : told("SEARCH 1"))(tag, rest, door),
  CLOSE: told(),
  UNSELECT: told(),
};

const QUOTED = /"((?:[^"\\]|\\.)*)"|(\S+)/g;

/** The part of IMAP (RFC 9051) that reading one message takes. */
export function imap(): Protocol {
  let open = false;
  let continued: string | undefined;
  const enter = (tag: string, door: Door, isRight: boolean) => {
    open = door.secure && isRight;
    door.send(open ? `${tag} OK welcome` : `${tag} NO [AUTHENTICATIONFAILED] invalid credentials`);
  };
  const byToken = (tag: string, response: string, door: Door) => {
    const { user, token } = xoauth2(response);
    enter(tag, door, door.signIn(user, token, "token"));
  };
  const outside: Readonly<Record<string, Answer>> = {
    CAPABILITY: (tag, rest, door) => told(capabilities(door))(tag, rest, door),
    ID: told("ID NIL"),
    NOOP: told(),
    STARTTLS: (tag, _rest, door) => door.upgrade(`${tag} OK begin TLS`),
    LOGOUT: (tag, _rest, door) => door.close(`* BYE\r\n${tag} OK bye`),
    LOGIN: (tag, rest, door) => {
      const [user = "", secret = ""] = [...rest.matchAll(QUOTED)].map(
        ([, quoted, bare]) => quoted?.replace(/\\(.)/g, "$1") ?? bare ?? "",
      );
      enter(tag, door, door.signIn(user, secret, "password"));
    },
    AUTHENTICATE: (tag, rest, door) => {
      const [, response] = rest.split(" ");
      if (response) return byToken(tag, response, door);
      continued = tag;
      door.send("+ ");
    },
  };
  return {
    greeting: "* OK ready",
    line: (text, door) => {
      if (continued !== undefined) {
        const tag = continued;
        continued = undefined;
        return byToken(tag, text, door);
      }
      const [, tag = "*", verb = "", rest = ""] = /^(\S+) (\S+)\s?(.*)$/.exec(text) ?? [];
      const answer = outside[verb.toUpperCase()] ?? (open ? inside[verb.toUpperCase()] : undefined);
      if (answer) answer(tag, rest, door);
      else door.send(`${tag} BAD unknown`);
    },
  };
}
