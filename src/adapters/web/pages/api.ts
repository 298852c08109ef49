import { answerObject } from "../../../surface/answer-object.ts";
import { answerTo, askingIn } from "../asking.ts";
import type { WebDesk } from "../desk.ts";
import { SUGGESTIONS } from "../limits.ts";
import type { Reply, WebRequest } from "../route.ts";

const JSON_TYPE = "application/json; charset=utf-8";

const json = (value: unknown, status = 200): Reply => ({
  status,
  type: JSON_TYPE,
  body: `${JSON.stringify(value)}\n`,
});

/**
 * `/api/ask?q=`: the answer object, as `waybill ask --json` prints it. `after=` may be repeated, `lang=` counts where the text tells no
 * language. No other site may read it: there is no CORS header.
 */
export async function apiAsk(desk: WebDesk, request: WebRequest): Promise<Reply> {
  const asking = askingIn(request);
  if (!request.query.has("q"))
    return json(
      {
        error: "q: missing. Allowed: a question, such as /api/ask?q=gmail+smtp+port. Add it to the address.",
      },
      400,
    );
  return json(answerObject(await answerTo(desk, asking, asking.language)));
}

/** `/api/suggest?q=`: what to ask, from what somebody has typed so far. */
export function apiSuggest({ engine }: WebDesk, { query }: WebRequest): Reply {
  const typed = query.get("q") ?? "";
  return json(engine.pickProvider(typed, SUGGESTIONS).map(({ id, label }) => ({ id, label })));
}
