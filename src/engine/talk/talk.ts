import type { Protocol } from "../../knowledge/schema/index.ts";
import type { Slots } from "../answer-types.ts";
import { REMARK, REMEMBERED } from "../decide/fitted.ts";
import type { Mention } from "../names/mention.ts";
import type { Reading } from "../reader/reader.ts";
import { isTrouble } from "../signatures/trouble.ts";
import type { Situation } from "../situation/situation.ts";

/** A follow-up of more units stands on its own. */
const SHORT = 7;

/** Whether anything was spoken of before. */
export const isTalk = (slots: Slots | undefined): slots is Slots =>
  slots !== undefined && Object.keys(slots).length > 0;

/** "Geht nicht", "I get an error": something fails; "I don't understand" only says no. */
const tellsFailure = ({ units, terms }: Situation["seen"]): boolean =>
  units.some(({ isWhole }) => isWhole) ||
  (terms.has("word.cannot") && terms.has("word.work")) ||
  (units.length > 1 && isTrouble(new Set([...terms].filter((term) => term !== "word.cannot"))));

/** What a text adds to a conversation: a name, a value, a topic, or a question of its own. */
function adds(situation: Situation): boolean {
  const { seen, mailboxes, ambiguities, clients, frameworks } = situation;
  const named = mailboxes.length + ambiguities.length + clients.length + frameworks.length > 0;
  const values = seen.protocols.length + seen.fields.length + seen.ports.length + seen.hosts.length > 0;
  const told = seen.signatures.length > 0 || seen.unknownDomains.length > 0;
  const mayName = seen.units.length <= NAME_ALONE && situation.named.some(({ kind }) => kind === "provider");
  const topics = [...seen.terms].some((term) => TELLING.test(term));
  return named || values || told || topics || mayName;
}

/** Terms that carry a question of their own. */
const TELLING =
  /^(?:topic\.|intent\.|direction\.|word\.(?:difference|send|receive|login)$|question\.(?:why|what|which)$)/;

/**
 * Only a remark: nothing is asked, so nothing is answered, least of all the last card again. In a conversation that is
 * whatever adds nothing and reads like no entry; alone it has to read like a remark.
 */
export function isRemark(situation: Situation, reading: Reading, inTalk: boolean): boolean {
  if (situation.seen.wording || adds(situation)) return false;
  const [likeliest] = reading.guesses.filter(({ label }) => label.includes(":"));
  if (inTalk && tellsFailure(situation.seen)) return false;
  return reading.of("remark") >= REMARK || (inTalk && (likeliest?.p ?? 0) < REMARK);
}

/** Fills what a follow-up leaves out: "and incoming?" keeps the mailbox, "what about yahoo" the protocol, "on iPhone?" both. */
export function complete(situation: Situation, slots: Slots): Situation {
  const { seen, mailboxes, ambiguities } = situation;
  const isNamed = mailboxes.length + ambiguities.length + seen.unknownDomains.length > 0;
  const isShort = seen.units.length <= SHORT;
  const everyday = seen.units.length <= NAME_ALONE ? everydayIn(situation) : [];
  const kept =
    !isNamed && slots.provider && everyday.length === 0
      ? [remembered("provider", slots.provider, slots.variant)]
      : [...mailboxes, ...everyday];
  const protocols = seen.protocols.length === 0 && isShort ? protocolsOf(situation, slots) : seen.protocols;
  return {
    ...situation,
    mailboxes: kept,
    seen: { ...seen, protocols },
    ...toolsOf(situation, slots, isNamed && isShort),
  };
}

/** "And orange?": said of mailboxes, an ordinary word in so few is the name. */
const everydayIn = ({ named, mailboxes }: Situation): Mention[] =>
  mailboxes.length > 0
    ? []
    : named
        .filter(({ kind, via }) => kind === "provider" && via === "everyday")
        .map((one) => ({ ...one, certainty: REMEMBERED }));

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

/** "No, my Yahoo": a name and a word or two tell no trouble. */
const NAME_ALONE = 4;

/** The kind of answer that a short follow-up goes on with, unless this text asks why or names another thing. */
export function goesOnWith(
  { seen, clients, frameworks, mailboxes, ambiguities, named }: Situation,
  slots: Slots,
): "settings" | "steps" | "snippet" | undefined {
  const isNew = mailboxes.length + ambiguities.length > 0 || named.some(({ kind }) => kind === "provider");
  const isFailing = isTrouble(seen.terms) && !(isNew && seen.units.length <= NAME_ALONE);
  if (seen.units.length > SHORT || isFailing || WHY.some((term) => seen.terms.has(term))) return undefined;
  const isPort = seen.ports.length === 1 && seen.units.length <= NAME_ALONE;
  if (frameworks.length > 0 || (slots.framework && (isPort || (isNew && clients.length === 0))))
    return "snippet";
  if (seen.wording || seen.ports.length > 1) return undefined;
  if (clients.length > 0 || (slots.kind === "steps" && isNew)) return "steps";
  const fields = seen.fields.filter((field) => field !== "password");
  const isWay = seen.terms.has("word.send") !== seen.terms.has("word.receive");
  const asksValue = isWay || seen.protocols.length + fields.length + seen.ports.length > 0;
  return (asksValue || isNew) && slots.kind !== undefined ? "settings" : undefined;
}

/** Terms of a question for an explanation. */
const WHY = ["question.why", "word.difference", "word.mean"];
