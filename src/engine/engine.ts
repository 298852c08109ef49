import type { Knowledge } from "../knowledge/knowledge.ts";
import { compose } from "./answer.ts";
import type { Answer, Engine, Question } from "./answer-types.ts";
import { complete, isTalk } from "./context.ts";
import { directed } from "./direction.ts";
import { finish } from "./finish.ts";
import { Picker } from "./match/picker.ts";
import { popularFirst } from "./names.ts";
import type { Query } from "./query.ts";
import { candidates } from "./rank/candidates.ts";
import { decide } from "./readings.ts";
import { recognise, recogniserOf } from "./recognise/recognise.ts";
import { speaks } from "./speaks.ts";

/** An engine that also tells how it read a question: for measuring, never for users. */
export interface MeasuredEngine extends Engine {
  readonly understand: (question: Question) => Query;
}

/** How many popular providers are kept at hand for the question back. */
const POPULAR = 6;

/**
 * Builds the engine over a loaded base: question → query → candidates → answer → card. Pure: the same base, question
 * and day give the same answer.
 */
export function createEngine(base: Knowledge): MeasuredEngine {
  const recogniser = recogniserOf(base);
  const pickers = lazyPickers(base);
  const popular = popularFirst(base.providers.values()).slice(0, POPULAR);
  const understand = ({ text, slots }: Question) =>
    directed(decide(complete(recognise(text, recogniser, isTalk(slots)), slots), slots, base), base);
  const answer = (question: Question): Answer => {
    const query = understand(question);
    const [best] = candidates(query);
    const draft = compose(best ?? { kind: "unknown", score: 0 }, query, question, base, popular);
    return finish(draft, question.passive ? speaks(query, draft) : true, base.version);
  };
  return {
    understand,
    answer,
    pickProvider: (typed, limit) => pickers.providers().pick(typed, limit),
    pickClient: (typed, limit) => pickers.clients().pick(typed, limit),
    pickFramework: (typed, limit) => pickers.frameworks().pick(typed, limit),
  };
}

/** Made at the first use: a single question in a terminal never picks. */
function lazyPickers(base: Knowledge) {
  const once = (make: () => Picker) => {
    let picker: Picker | undefined;
    return () => {
      picker ??= make();
      return picker;
    };
  };
  return {
    providers: once(() => new Picker(base.providers.values())),
    clients: once(() => new Picker(base.clients.values())),
    frameworks: once(() => new Picker(base.frameworks.values())),
  };
}
