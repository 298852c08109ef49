import { paintFor } from "./adapters/terminal/colour.ts";
import { renderCard } from "./adapters/terminal/render.ts";
import { WIDTH } from "./adapters/terminal/wrap.ts";
import type { Previews } from "./adapters/web/index.ts";
import { wordsFor } from "./surface/words/index.ts";

/** Stands for the person who asked, in what Discord's buttons carry. */
const NOBODY = "100000000000000000";

/** What the other adapters would send, made by them: for the page to draw. Each is loaded when it is first looked at. */
export const previews: Previews = {
  async slack(shown) {
    const { renderMessage } = await import("./adapters/slack/render/message.ts");
    return renderMessage(shown, { seenBy: "all", words: wordsFor(shown.card.language) });
  },
  async discord(shown) {
    const [{ renderAnswer }, { payload }] = await Promise.all([
      import("./adapters/discord/render/answer.ts"),
      import("./adapters/discord/respond/payload.ts"),
    ]);
    const frame = { owner: NOBODY, words: wordsFor(shown.card.language) };
    return renderAnswer(shown, frame, "public").map(payload);
  },
  async terminal({ card }) {
    return renderCard(card, paintFor({ isTTY: false }, {}), WIDTH, "More: waybill ask --full");
  },
};
