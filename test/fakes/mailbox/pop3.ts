import { type Door, message, type Protocol } from "./mailbox.ts";

/** The part of POP3 (RFC 1939, RFC 2595) that reading one message takes. */
export function pop3(): Protocol {
  let user = "";
  let open = false;
  const answers: Readonly<Record<string, (rest: string, door: Door) => void>> = {
    CAPA: (_rest, door) => door.send(`+OK\r\nUSER\r\nUIDL\r\nTOP\r\n${door.secure ? "" : "STLS\r\n"}.`),
    STLS: (_rest, door) => door.upgrade("+OK begin TLS"),
    QUIT: (_rest, door) => door.close("+OK bye"),
    NOOP: (_rest, door) => door.send("+OK"),
    USER: (rest, door) => {
      user = rest;
      door.send(door.secure ? "+OK" : "-ERR encrypt first");
    },
    PASS: (rest, door) => {
      open = door.secure && door.signIn(user, rest, "password");
      door.send(open ? "+OK" : "-ERR [AUTH] invalid credentials");
    },
  };
  const inside: typeof answers = {
    STAT: (_rest, door) => door.send(`+OK 1 ${message.length}`),
    LIST: (rest, door) => door.send(rest ? `+OK 1 ${message.length}` : `+OK\r\n1 ${message.length}\r\n.`),
    UIDL: (rest, door) => door.send(rest ? "+OK 1 a" : "+OK\r\n1 a\r\n."),
    TOP: (_rest, door) => door.send(`+OK\r\n${message}.`),
    RETR: (_rest, door) => door.send(`+OK\r\n${message}.`),
  };
  return {
    greeting: "+OK ready",
    line: (text, door) => {
      const [, verb = "", rest = ""] = /^(\S+)\s?(.*)$/.exec(text) ?? [];
      const answer = answers[verb.toUpperCase()] ?? (open ? inside[verb.toUpperCase()] : undefined);
      if (answer) answer(rest, door);
      else door.send("-ERR unknown");
    },
  };
}
