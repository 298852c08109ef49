import { afterEach, describe, expect, test } from "@jest/globals";
import { checksThatSee } from "../../surface/checked.ts";
import { serveWeb } from "./serve.ts";

let web: Awaited<ReturnType<typeof serveWeb>>;
afterEach(() => web.stop());

const get = (path: string, language = "en") =>
  fetch(`${web.url}${path}`, { headers: { connection: "close", "accept-language": language } });

describe("Check the connection", () => {
  test("is a form on the card and a page behind it, without a script", async () => {
    const { connectionChecks, asked } = checksThatSee();
    web = await serveWeb({ connectionChecks });
    const page = await (await get("/?q=gmail+imap+settings")).text();
    const [, of = ""] =
      /<form class="check" action="\/check"[^>]*><input type="hidden" name="of" value="([^"]+)">/.exec(
        page,
      ) ?? [];
    expect(of).toBe("gmail//imap/en");
    expect(asked).toEqual([]);
    const told = await get(`/check?${new URLSearchParams({ of })}`, "de");
    expect(told.status).toBe(200);
    expect(await told.text()).toMatch(/<html lang="en">[^]*imap\.gmail\.com<\/code> 993 answers/);
    expect(asked).toEqual([{ provider: "gmail", protocol: "imap", asker: "web 127.0.0.1" }]);
  });

  test.each(["/check", "/check?of=evil.example:25%2F%2Fimap%2Fen", "/check?of=%3Cscript%3E"])(
    "%s is no page",
    async (path) => {
      const { connectionChecks, asked } = checksThatSee();
      web = await serveWeb({ connectionChecks });
      expect((await get(path)).status).toBe(404);
      expect(asked).toEqual([]);
    },
  );

  test("is not there where it is not switched on", async () => {
    web = await serveWeb();
    expect(await (await get("/?q=gmail+imap+settings")).text()).not.toContain("/check");
    expect((await get("/check?of=gmail%2F%2Fimap%2Fen")).status).toBe(404);
  });
});
