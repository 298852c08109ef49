/**
 * What Discord refuses, number by number. Nothing else in this folder knows a number or cuts a text.
 *
 * Characters are code points, as Discord counts them: an emoji is one character, not two.
 */
export const LIMITS = {
  /** https://docs.discord.com/developers/components/reference: "Messages allow up to 40 total components", nested ones counted. */
  components: 40,
  /** All Text Displays of a message together: https://github.com/discord/discord-api-docs/pull/8562 */
  textCharacters: 4000,
  /**
   * UTF-8 bytes of all Text Displays. Above 10,170 Discord answers 500 instead of 400, each display counting 12 bytes more:
   * https://github.com/discord/discord-api-docs/issues/8554. We stay below.
   */
  textBytes: 10_000,
  textBytesPerDisplay: 12,
  /** https://docs.discord.com/developers/components/reference#anatomy-of-a-component-custom-id */
  customId: 100,
  /** https://docs.discord.com/developers/components/reference#button-button-structure */
  buttonLabel: 80,
  /** "34 characters max with icon or emoji": https://docs.discord.com/developers/components/reference#button-button-design-guidelines */
  comfortableLabel: 34,
  buttonUrl: 512,
  /** https://docs.discord.com/developers/components/reference#action-row */
  buttonsPerRow: 5,
  /** https://docs.discord.com/developers/components/reference#string-select-string-select-structure */
  selectOptions: 25,
  selectLabel: 100,
  selectPlaceholder: 150,
  /** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal */
  modalTitle: 45,
  /** https://docs.discord.com/developers/components/reference#label-label-structure */
  modalLabel: 45,
  modalDescription: 100,
  /** https://docs.discord.com/developers/components/reference#text-input-text-input-structure */
  modalInput: 4000,
  modalPlaceholder: 100,
  /** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-choice-structure */
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  /**
   * A bot may make 50 requests a second: https://docs.discord.com/developers/topics/rate-limits#global-rate-limit. With more
   * questions than this under way, answers come first and nobody is shown "is typing".
   */
  typingNotices: 15,
} as const;

/** Milliseconds that are Discord's or chosen because of Discord. */
export const TIMES = {
  /** A typing notice may take this long before the answer goes out without it. */
  typing: 400,
  /** Answers still running at a stop get this long; Kubernetes and systemd wait longer, the promise is five seconds in all. */
  drain: 3_000,
  /**
   * Pauses before trying again while Discord is down, beside the three immediate retries of discord.js: within the three
   * seconds of a first response, and longer for a message, which nobody's clock runs for.
   */
  interactionRetries: [300, 600, 1_000],
  messageRetries: [500, 1_000, 2_000, 4_000],
  /** A start in which no shard becomes ready for this long is given up; Discord lets shards in every five seconds. */
  standstill: 30_000,
  /** A gateway that no longer answers must not keep the process from ending. */
  goodbye: 1_000,
  /** Interactions are held back until every server has come in; one that is down must not hold up the others for longer. */
  servers: 1_500,
  /** Discord keeps a session for a few minutes; one that could not be resumed for this long is given up. */
  session: 120_000,
  /** Discord acknowledges a heartbeat every 41 seconds; after three and a half without one a shard counts as dead. */
  silence: 150_000,
  /** Slots of a conversation are forgotten after half an hour of silence. */
  conversation: 30 * 60_000,
} as const;

/** Number of bytes of `text` in UTF-8. */
export function bytes(text: string): number {
  return Buffer.byteLength(text, "utf8");
}

/** How much fits into one piece of a text. */
export interface Room {
  readonly characters: number;
  readonly bytes: number;
}

const FENCE = "```";

/**
 * Cuts `text` into pieces that fit `room`, at the end of a line where there is one, else at a space, else anywhere.
 * A fenced code block that is cut is closed in the one piece and opened again in the next. Nothing is lost.
 */
export function split(text: string, room: Room): string[] {
  const pieces: string[] = [];
  let rest = text;
  let fence = "";
  while (rest !== "") {
    const opening = fence === "" ? "" : `${fence}\n`;
    const head = takeHead(rest, shrink(room, opening));
    rest = rest.slice(head.length).replace(/^\n/, "");
    fence = openFence(opening + head);
    pieces.push(fence === "" || rest === "" ? opening + head : `${opening}${head}\n${FENCE}`);
  }
  return pieces;
}

/** Room that is left beside a re-opened and a closed fence. */
function shrink(room: Room, opening: string): Room {
  const fences = opening.length + FENCE.length + 1;
  return { characters: room.characters - fences, bytes: room.bytes - bytes(opening) - FENCE.length - 1 };
}

/** The longest beginning of `text` that fits, preferring to end where a line or a word ends. */
function takeHead(text: string, room: Room): string {
  const whole = fitting(text, room);
  if (whole === text.length) return text;
  const line = text.lastIndexOf("\n", whole);
  if (line > 0) return text.slice(0, line);
  const space = text.lastIndexOf(" ", whole - 1);
  return text.slice(0, space > 0 ? space + 1 : whole);
}

/** How many UTF-16 units of `text` fit; at least one character, so that a split always moves on. */
function fitting(text: string, room: Room): number {
  let units = 0;
  let count = 0;
  let size = 0;
  for (const character of text) {
    count += 1;
    size += bytes(character);
    if (units > 0 && (count > room.characters || size > room.bytes)) break;
    units += character.length;
  }
  return units;
}

/** The opening line of the code block that is still open at the end of `text`; "" where none is. */
function openFence(text: string): string {
  let open = "";
  for (const line of text.split("\n")) {
    if (line.startsWith(FENCE)) open = open === "" ? line : "";
  }
  return open;
}
