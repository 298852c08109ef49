import { setTimeout as sleep } from "node:timers/promises";
import type { WatchedBot } from "./bot.ts";
import type { Dice } from "./dice.ts";
import type { DiscordSide } from "./discord-side.ts";
import type { Door } from "./raw-request.ts";
import { loiter, STRANGE, sendStrange } from "./raw-request.ts";

/** Milliseconds between two strokes. */
const EVERY_MS = 2_500;

/** What happens to connections and to the process as a whole, one stroke after the other; counted by name. */
export class Weather {
  readonly strokes = new Map<string, number>();
  readonly #side: DiscordSide;
  readonly #bot: WatchedBot;
  readonly #door: Door;
  readonly #dice: Dice;
  #isOver = false;

  constructor(side: DiscordSide, bot: WatchedBot, door: Door, dice: Dice) {
    [this.#side, this.#bot, this.#door, this.#dice] = [side, bot, door, dice];
  }

  /** Goes on until `end`. */
  async blow(): Promise<void> {
    while (!this.#isOver) {
      await sleep(EVERY_MS);
      const [name, strike] = this.#dice.any(Object.entries(this.#strikes));
      if (this.#isOver || !strike()) continue;
      this.strokes.set(name, (this.strokes.get(name) ?? 0) + 1);
    }
  }

  end(): void {
    this.#isOver = true;
  }

  /** Each says whether it did something. */
  readonly #strikes: Readonly<Record<string, () => boolean>> = {
    "gateway: asks to reconnect": () => this.#disturb(({ gateway }) => gateway.askToReconnect()),
    "gateway: closes with 4000": () => this.#disturb(({ gateway }) => gateway.close(4_000)),
    "gateway: cut": () => this.#disturb(({ gateway }) => gateway.cut()),
    "gateway: session invalid": () => this.#disturb(({ gateway }) => gateway.invalidate()),
    "gateway: falls silent": () => this.#freeze(),
    "global 429": () => {
      this.#side.fake.rest.faults.add({ path: /./, status: 429, retryAfter: 1, global: true });
      return true;
    },
    "20 idle connections": () => this.#loiter("nothing"),
    "20 slow-loris connections": () => this.#loiter("a letter at a time"),
    "strangers' requests": () => {
      for (const text of STRANGE) sendStrange(this.#door, text);
      return true;
    },
    SIGHUP: () => this.#bot.reload(),
  };

  #disturb(act: (fake: DiscordSide["fake"]) => void): boolean {
    if (!this.#side.isCalm) return false;
    void this.#side.disturb(() => act(this.#side.fake));
    return true;
  }

  /** Not even heartbeats are acknowledged, until the bot has noticed and hung up. */
  #freeze(): boolean {
    return this.#disturb(({ gateway }) => {
      gateway.frozen = true;
      const hungUp = gateway.closeCodes.length;
      const thaw = setInterval(() => {
        if (gateway.closeCodes.length === hungUp) return;
        gateway.frozen = false;
        clearInterval(thaw);
      }, 5);
    });
  }

  #loiter(says: "nothing" | "a letter at a time"): boolean {
    for (let count = 0; count < 20; count += 1) loiter(this.#door, says);
    return true;
  }
}
