import type { Findings, Target } from "../discovery/connection/findings.ts";
import { certificateFaults } from "../discovery/connection/sentence.ts";
import type { Answer, AnswerServer } from "../engine/answer-types.ts";
import { phrasesIn } from "../phrases/index.ts";
import type { Desk } from "./desk.ts";
import type { Words } from "./words/index.ts";

/** A card names more servers than anybody types. */
const MOST = 3;

/** The servers of a card that may be looked at: the knowledge's own, under fixed names. What a stranger's domain names is not called. */
export function checkable({ provider, servers }: Pick<Answer, "provider" | "servers">): Target[] {
  if (provider === null) return [];
  const fixed = servers.filter(({ hostname }) => hostname.includes(".") && !/[%:]|^[\d.]+$/.test(hostname));
  const once = new Map(fixed.map((server) => [`${server.hostname} ${server.port}`, server]));
  return [...once.values()].slice(0, MOST).map(targetOf);
}

const targetOf = ({ type, hostname, port, tls }: AnswerServer): Target => ({
  protocol: type,
  host: hostname,
  port,
  tls,
});

/** Whether a card's servers can be looked at. */
export const canCheck = (
  { checkConnection }: Pick<Desk, "checkConnection">,
  answer: Pick<Answer, "provider" | "servers">,
): boolean => checkConnection !== undefined && checkable(answer).length > 0;

/** Looks at the servers of a card, and tells what answers there: a line each, and what that means for who asks. */
export async function checkCard(
  desk: Pick<Desk, "checkConnection">,
  { connection, language }: Words,
  answer: Pick<Answer, "provider" | "servers">,
  asker: string,
): Promise<string> {
  const targets = checkable(answer);
  if (!desk.checkConnection || targets.length === 0) return connection.nothing;
  const found = await desk.checkConnection(targets, asker);
  if (!found) return connection.tooMany;
  const { security } = phrasesIn(language);
  const lines = targets.map((target, at) => {
    const seen = found[at];
    return seen ? lineOf(target, seen, connection, security) : { text: "", isWell: false };
  });
  const isAllWell = lines.every(({ isWell }) => isWell);
  return [...lines.map(({ text }) => text), isAllWell ? connection.allWell : "", connection.fromHere]
    .filter(Boolean)
    .join("\n");
}

function lineOf(
  { host, port, tls, protocol }: Target,
  found: Findings,
  words: Words["connection"],
  security: Readonly<Record<Target["tls"], string>>,
): { readonly text: string; readonly isWell: boolean } {
  const place = `\`${host}\` ${port}`;
  const bad = (text: string) => ({ text, isWell: false });
  const { spoken, failed } = found;
  if (spoken === undefined && failed?.step === "starttls") return bad(words.fails(place, security.starttls));
  if (spoken === undefined) return bad(isSilent(found) ? words.silent(place) : words.odd(place));
  if (protocol && found.protocol && found.protocol !== protocol) return bad(words.odd(place));
  if (spoken === "none" && tls !== "none") return bad(words.plain(place));
  if (spoken !== tls) return bad(words.other(place, security[spoken], security[tls]));
  if (certificateFaults(found).length > 0) return bad(words.certificate(place));
  return { text: words.well(place, security[spoken]), isWell: true };
}

/** Nothing was heard at all. */
const isSilent = ({ failed, greeting }: Findings) =>
  greeting === undefined &&
  (failed?.step === "resolve" || failed?.step === "connect" || failed?.reason === "too-slow");
