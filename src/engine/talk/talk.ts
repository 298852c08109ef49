import type { Protocol } from "../../knowledge/schema/index.ts";
import type { Slots } from "../answer-types.ts";
import { REMARK } from "../decide/fitted.ts";
import type { Mention } from "../names/mention.ts";
import type { Reading } from "../reader/reader.ts";
import { isTrouble } from "../signatures/trouble.ts";
import type { Situation } from "../situation/situation.ts";

/** As sure as the answer that it comes from. */
const REMEMBERED = 0.9;

/** A follow-up of more units stands on its own. */
const SHORT = 7;

/** Whether anything was spoken of before. */
export const isTalk = (slots: Slots | undefined): slots is Slots =>
  slots !== undefined && Object.keys(slots).length > 0;

/** What a text adds to a conversation: a name, a value, a trouble, a topic, or a question of its own. */
function adds({ seen, mailboxes, ambiguities, clients, frameworks }: Situation): boolean {
  const named = mailboxes.length + ambiguities.length + clients.length + frameworks.length > 0;
  const values = seen.protocols.length + seen.fields.length + seen.ports.length + seen.hosts.length > 0;
  const told = seen.signatures.length > 0 || seen.unknownDomains.length > 0 || isTrouble(seen.terms);
  const topics = [...seen.terms].some((term) => TELLING.test(term));
  return named || values || told || topics;
}

/** Terms that carry a question of their own. */
const TELLING =
  /^(?:topic\.|intent\.|direction\.|word\.(?:difference|mean|send|receive|login)$|question\.why$)/;

/** Only a remark: nothing is asked, so nothing is answered, least of all the last card again. */
export const isRemark = (situation: Situation, reading: Reading): boolean =>
  situation.seen.wording === undefined && (!adds(situation) || reading.of("remark") >= REMARK);

/** The last card once more, for a text that names nothing itself: it was no question for it. */
export const repeats = (ask: string, { mailboxes, seen }: Situation, slots: Slots | undefined): boolean =>
  slots?.ask === ask && seen.wording === undefined && mailboxes.every(({ via }) => via === "slot");

/** Fills what a follow-up leaves out: "and incoming?" keeps the mailbox, "what about yahoo" the protocol, "on iPhone?" both. */
export function complete(situation: Situation, slots: Slots): Situation {
  const { seen, mailboxes, ambiguities } = situation;
  const isNamed = mailboxes.length + ambiguities.length + seen.unknownDomains.length > 0;
  const isShort = seen.units.length <= SHORT;
  const kept =
    !isNamed && slots.provider ? [remembered("provider", slots.provider, slots.variant)] : mailboxes;
  const protocols = seen.protocols.length === 0 && isShort ? protocolsOf(situation, slots) : seen.protocols;
  return {
    ...situation,
    mailboxes: kept,
    seen: { ...seen, protocols },
    ...toolsOf(situation, slots, isNamed && isShort),
  };
}

/** "And for sending?" names the other way by its verb. */
function protocolsOf({ seen: { terms } }: Situation, { protocol }: Slots): readonly Protocol[] {
  if (isTrouble(terms) || terms.has("intent.settings")) return [];
  if (terms.has("word.send") !== terms.has("word.receive"))
    return terms.has("word.send") ? ["smtp"] : ["imap", "pop3"];
  return protocol ? [protocol] : [];
}

/** The app or program of the last answer, where this text only names another mailbox or a port for it. */
function toolsOf({ clients, frameworks, seen }: Situation, slots: Slots, onlyMailbox: boolean) {
  const isBare = clients.length + frameworks.length === 0;
  const keepsApp = isBare && onlyMailbox && slots.client && slots.kind === "steps";
  const keepsProgram = isBare && (onlyMailbox || seen.ports.length > 0) && slots.framework;
  return {
    clients: keepsApp && slots.client ? [remembered("client", slots.client)] : clients,
    frameworks: keepsProgram && slots.framework ? [remembered("framework", slots.framework)] : frameworks,
  };
}

function remembered(kind: Mention["kind"], id: string, variant?: string): Mention {
  return {
    kind,
    id,
    via: "slot",
    certainty: REMEMBERED,
    first: -1,
    last: -1,
    ...(variant ? { variant } : {}),
  };
}

/** The kind of answer that a short follow-up goes on with, as the entry's form: the last one's, unless this text asks why. */
export function goesOnWith(situation: Situation, slots: Slots): "settings" | "steps" | "snippet" | undefined {
  const { seen, clients, frameworks } = situation;
  const asksWhy = ["question.why", "word.difference", "word.mean"].some((term) => seen.terms.has(term));
  if (seen.units.length > SHORT || isTrouble(seen.terms) || asksWhy || seen.wording) return undefined;
  if (clients.length > 0) return "steps";
  if (frameworks.length > 0) return "snippet";
  const asksValue = seen.protocols.length + seen.fields.length + seen.ports.length > 0;
  const isNew = situation.mailboxes.some(({ via }) => via !== "slot") || situation.ambiguities.length > 0;
  return (asksValue || isNew) && slots.kind !== undefined ? "settings" : undefined;
}
