import { renderAnswer } from "../../../../src/adapters/discord/render/answer.ts";
import type { Frame } from "../../../../src/adapters/discord/render/block.ts";
import { renderCard } from "../../../../src/adapters/discord/render/card.ts";
import type { Page } from "../../../../src/adapters/discord/render/pages.ts";
import type { Block, Card } from "../../../../src/card/card.ts";
import type { Answer } from "../../../../src/engine/answer-types.ts";
import { wordsFor } from "../../../../src/surface/words/index.ts";
import { type AnyComponent, textBytes } from "../../../fakes/discord/rules/components.ts";
import { checkMessage, type MessageBody } from "../../../fakes/discord/rules/message.ts";
import type { Problem } from "../../../fakes/discord/rules/problems.ts";

/** The largest id there can be. */
export const FRAME: Frame = { owner: "18446744073709551615", words: wordsFor("en-US") };

export function card(...blocks: Block[]): Card {
  return { title: "Title", blocks };
}

export function render(...blocks: Block[]): Page[] {
  return renderCard(card(...blocks), FRAME);
}

/** All texts of some pages, one after the other. */
export function textsOf(pages: readonly Page[]): string[] {
  const parts = pages.flat().flatMap((part) => (part.type === 17 ? part.components : [part]));
  return parts.flatMap((part) => (part.type === 10 ? [part.content] : []));
}

/** What Discord would object to in these pages, if each was sent as a message. */
export function problemsOf(pages: readonly Page[]): (Problem | string)[] {
  return pages.flatMap((page) => {
    const body = {
      components: page,
      flags: 1 << 15,
      allowed_mentions: { parse: [] },
    } as unknown as MessageBody;
    const bytes = textBytes(page as unknown as AnyComponent[]);
    return [...checkMessage(body), ...(bytes > 10_170 ? [`${bytes} bytes: Discord would crash`] : [])];
  });
}

/** The largest id there can be. */
const VOTE_ID = "18446744073709551615";

/** Problems of an answer for every audience, with all buttons that it can have. */
export function problemsOfAnswer(answer: Answer, frame: Frame = FRAME): (Problem | string)[] {
  return (["private", "shown", "public"] as const).flatMap((audience) =>
    problemsOf(renderAnswer({ ...answer, voteId: VOTE_ID, hasPerson: true }, frame, audience)),
  );
}
