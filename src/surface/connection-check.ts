import type { Card } from "../card/card.ts";
import {
  type CertificateTrouble,
  certificateTroubles,
} from "../discovery/connection/certificate-troubles.ts";
import type { Checked, CheckOf } from "../discovery/connection/checks.ts";
import { outcomeOf } from "../discovery/connection/outcome.ts";
import { takesNoSignIn } from "../discovery/connection/sentence.ts";
import type { Answer } from "../engine/answer-types.ts";
import type { TlsMode } from "../knowledge/schema/index.ts";
import { type ConnectionPhrases, connectionIn } from "../phrases/connection/catalogue.ts";
import { dayText } from "../phrases/day.ts";
import { type Language, languageIn } from "../phrases/index.ts";
import type { Desk } from "./desk.ts";

/** What the button carries: ids of ours, `gmail//imap/de`, and never a host. */
const ID = /^([a-z0-9][a-z0-9-]{0,79})\/([a-z0-9-]{0,80})\/(imap|pop3|smtp)?\/([a-z]{2})$/;

/** The id of an answer's "Check the connection"; undefined where there is none: all servers on the card must be the knowledge's, by fixed names. */
export function checkIdOf({ connectionChecks }: Desk, { card, slots, servers }: Answer): string | undefined {
  const { provider, variant = "", protocol = "" } = slots;
  if (!connectionChecks || provider === undefined) return undefined;
  const of = { provider, variant, ...(protocol && { protocol }) };
  if (!connectionChecks.offers(of, servers)) return undefined;
  const id = [provider, variant, protocol, card.language ?? "en"].join("/");
  return ID.test(id) ? id : undefined;
}

interface Pressed {
  readonly of: CheckOf;
  readonly language: Language;
}

function readId(id: string): Pressed | undefined {
  const [, provider, variant, protocol, locale] = ID.exec(id) ?? [];
  const language = languageIn(locale);
  if (!provider || !language) return undefined;
  const known =
    protocol === "imap" || protocol === "pop3" || protocol === "smtp" ? ({ protocol } as const) : {};
  return { of: { provider, ...(variant && { variant }), ...known }, language };
}

/**
 * What a press gets: a sentence a server, in the language of its card. Takes four seconds at most; a platform that waits less has to be
 * told first. Undefined for an id that is none of ours, and where checks are not switched on.
 *
 * @param asker whose checks are counted together; no name goes out
 */
export async function checkCard(desk: Desk, id: string, asker: string): Promise<Card | undefined> {
  const pressed = readId(id);
  if (!pressed || !desk.connectionChecks) return undefined;
  const { of, language } = pressed;
  const say = connectionIn(language);
  const checked = await desk.connectionChecks.check(of, `${desk.name} ${asker}`);
  desk.watch.checked();
  if (checked === "too-many") return note(language, [say.tooMany]);
  if (checked.length === 0) return note(language, [say.nothing]);
  return note(language, [say.lookedFromHere, ...checked.map((one) => sentenceOf(one, language))]);
}

const note = (language: Language, texts: readonly string[]): Card => ({
  title: "",
  language,
  blocks: texts.map((text) => ({ type: "text", text })),
});

/** As mail apps call them. */
const MODES: Readonly<Record<TlsMode, string>> = { implicit: "SSL/TLS", starttls: "STARTTLS", none: "-" };

function sentenceOf({ target, found }: Checked, language: Language): string {
  const say = connectionIn(language);
  const troubles = certificateTroubles(found).map((trouble) => troubleText(trouble, found.host, language));
  const noSignIn = takesNoSignIn(found.after) ? [say.noSignIn] : [];
  const more = [...troubles, ...noSignIn];
  return [mainText({ target, found }, say, more.length === 0), ...more].join(language === "ja" ? "" : " ");
}

function mainText({ target, found }: Checked, say: ConnectionPhrases, isAllWell: boolean): string {
  const at = `\`${found.host}\` ${found.port}`;
  const outcome = outcomeOf(target, found);
  switch (outcome.is) {
    case "fine":
      if (outcome.mode === "none") return say.fineInCleartext(at);
      return isAllWell ? say.fine(at, MODES[outcome.mode]) : say.answers(at, MODES[outcome.mode]);
    case "other-mode":
      return say.otherMode(at, MODES[outcome.mode], MODES[outcome.due]);
    case "cleartext":
      return say.cleartext(at);
    case "other-protocol":
      return say.otherProtocol(at, outcome.protocol.toUpperCase());
    case "broken-starttls":
      return say.brokenStartTls(at);
    default:
      return say.trouble[outcome.is](at);
  }
}

function troubleText(trouble: CertificateTrouble, host: string, language: Language): string {
  const say = connectionIn(language);
  switch (trouble.is) {
    case "wrong-name":
      return say.wrongName(host);
    case "out-of-time":
      return say.outOfTime(dayIn(trouble.from, language), dayIn(trouble.until, language));
    case "distrusted":
      return say.distrusted;
    case "outdated":
      return say.outdated(trouble.what);
    default:
      return trouble satisfies never;
  }
}

/** A certificate whose days cannot be read has none. */
const dayIn = (day: string, language: Language) => (day === "" ? "?" : dayText(day, language));
