import { describe, expect, test } from "@jest/globals";
import { askAutoconfig, askIspdb, type Get } from "../../src/discovery/autoconfig.ts";
import { isHost } from "../../src/discovery/domain.ts";
import type { Found } from "../../src/discovery/found.ts";

const server = (direction: string, type: string, host: string, port: number, more = "") =>
  `<${direction}Server type="${type}"><hostname>${host}</hostname><port>${port}</port><socketType>SSL</socketType>${more}</${direction}Server>`;
const file = (...servers: readonly string[]) =>
  `<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="firm.com"><domain>firm.com</domain>${servers.join("")}</emailProvider></clientConfig>`;

const WHOLE = file(
  server(
    "incoming",
    "imap",
    "imap.%EMAILDOMAIN%",
    993,
    "<username>%EMAILLOCALPART%</username><authentication>OAuth2</authentication><authentication>password-cleartext</authentication>",
  ),
  server("incoming", "exchange", "ex.firm.com", 443),
  server("outgoing", "smtp", "smtp.firm.com", 465, "<authentication>magic</authentication>"),
);

/** A web of a few pages. */
function web(pages: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const get: Get = async (url) => {
    asked.push(url);
    const body = pages[url];
    return body === undefined ? "nothing" : { url, body };
  };
  return { asked, tools: { get, isHost } };
}

const FIRST = "https://autoconfig.firm.com/mail/config-v1.1.xml";
const SECOND = "https://firm.com/.well-known/autoconfig/mail/config-v1.1.xml";
const ask = async (pages: Readonly<Record<string, string>>) =>
  (await askAutoconfig(web(pages).tools)("firm.com", 0)).told;

describe("a domain's own file", () => {
  test("tells its servers, holes filled as far as the domain fills them", async () => {
    expect(await ask({ [SECOND]: WHOLE })).toEqual({
      step: "autoconfig",
      trust: "signed",
      url: SECOND,
      exchanges: [],
      notOffered: [],
      servers: [
        {
          type: "imap",
          hostname: "imap.firm.com",
          port: 993,
          tls: "implicit",
          username: "%EMAILLOCALPART%",
          authentication: ["OAuth2", "mailbox-password"],
        },
        { type: "smtp", hostname: "smtp.firm.com", port: 465, tls: "implicit", authentication: [] },
      ],
    });
  });

  test("the first place of the draft is preferred, and nobody hears the address", async () => {
    const { asked, tools } = web({
      [FIRST]: file(server("incoming", "imap", "a.firm.com", 993)),
      [SECOND]: WHOLE,
    });
    const { told } = await askAutoconfig(tools)("firm.com", 0);
    expect(told).toMatchObject({ url: FIRST });
    expect(asked).toEqual([FIRST, SECOND]);
  });

  test.each([
    ["a page for people", "<!DOCTYPE html><html><body>Log in</body></html>"],
    [
      "an XML bomb",
      `<!DOCTYPE x [<!ENTITY a "${"b".repeat(9)}"><!ENTITY c "&a;&a;&a;">]>${WHOLE.replace("firm.com", "&c;")}`,
    ],
    [
      "an entity that reads a file",
      `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><clientConfig>&a;</clientConfig>`,
    ],
    ["no XML", "hello"],
    ["nothing", ""],
    ["deep nesting", `${"<a>".repeat(10_000)}${"</a>".repeat(10_000)}`],
    [
      "private hosts",
      file(server("incoming", "imap", "mail.lan", 993), server("outgoing", "smtp", "127.0.0.1", 465)),
    ],
    ["holes that nobody fills", file(server("incoming", "imap", "%REGION%.firm.com", 993))],
    ["a port that is none", file(server("incoming", "imap", "imap.firm.com", 99_999))],
    ["a sentence for a host", file(server("incoming", "imap", "call us at 555", 993))],
  ])("%s tells nothing", async (_, body) => {
    expect(await ask({ [FIRST]: body })).toBe("nothing");
  });

  test("a sentence in the place of a user name is not passed on", async () => {
    const rude = "<username>Call 555-1234, your account is locked</username>";
    const told = (await ask({
      [FIRST]: file(server("incoming", "imap", "imap.firm.com", 993, rude)),
    })) as Found;
    expect(told.servers[0]).not.toHaveProperty("username");
  });

  test("one place that is too slow does not hide what the other says, and is told where that says nothing", async () => {
    const get: Get = async (url) => (url === FIRST ? "too-slow" : { url, body: WHOLE });
    expect((await askAutoconfig({ get, isHost })("firm.com", 0)).told).toMatchObject({ url: SECOND });
    const silent: Get = async (url) => (url === FIRST ? "too-slow" : "nothing");
    expect((await askAutoconfig({ get: silent, isHost })("firm.com", 0)).told).toBe("too-slow");
  });
});

test("a list of many providers is asked behind its address; over HTTP it is vouched for by nobody", async () => {
  const url = "http://127.0.0.1:9/v1.1/firm.com";
  const { told } = await askIspdb("http://127.0.0.1:9/v1.1/", web({ [url]: WHOLE }).tools)("firm.com", 0);
  expect(told).toMatchObject({ step: "ispdb", trust: "plain", url });
});
