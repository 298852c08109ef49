import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type GetTools, getOwn, getPublic } from "../../src/discovery/get.ts";
import { isPublic } from "../../src/discovery/guard.ts";
import {
  type LoopbackWeb,
  PUBLIC_ADDRESS,
  page,
  redirectTo,
  type SiteOptions,
  startWeb,
} from "./internet/web.ts";

const TIME_MS = 700;

const site = (serve: SiteOptions["serve"], more: Partial<SiteOptions> = {}): SiteOptions => ({
  serve,
  ...more,
});
const html = page("<xml/>");

const SITES = {
  "good.firm.com": site(html),
  "chunked.firm.com": site((socket) =>
    socket.end("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\n<x>\r\n4\r\n</x>\r\n0\r\n\r\n"),
  ),
  "missing.firm.com": site(page("no", "404 Not Found")),
  "moved.firm.com": site(redirectTo("https://good.firm.com/there")),
  "relative.firm.com": site((socket, request) =>
    (request.includes("/there") ? page("there") : redirectTo("/there"))(socket, request),
  ),
  "three.firm.com": site(redirectTo("https://two.firm.com/")),
  "two.firm.com": site(redirectTo("https://moved.firm.com/")),
  "four.firm.com": site(redirectTo("https://three.firm.com/")),
  "round.firm.com": site(redirectTo("https://round.firm.com/")),
  "to-loopback.firm.com": site(redirectTo("https://127.0.0.1/")),
  "to-v6.firm.com": site(redirectTo("https://[::1]/")),
  "to-number.firm.com": site(redirectTo("https://2130706433/")),
  "to-metadata.firm.com": site(redirectTo("https://169.254.169.254/latest/")),
  "to-localhost.firm.com": site(redirectTo("https://localhost/")),
  "to-lan.firm.com": site(redirectTo("https://router.lan/")),
  "to-http.firm.com": site(redirectTo("http://good.firm.com/")),
  "to-port.firm.com": site(redirectTo("https://good.firm.com:8443/")),
  "to-password.firm.com": site(redirectTo("https://a:b@good.firm.com/")),
  "to-file.firm.com": site(redirectTo("file:///etc/passwd")),
  "to-nothing.firm.com": site(redirectTo("https://")),
  "expired.firm.com": site(html, { validFor: -1 }),
  "wrong-name.firm.com": site(html, { certificateFor: "other.com" }),
  "self-signed.firm.com": site(html, { isSelfSigned: true }),
  "large.firm.com": site((socket) => {
    socket.write("HTTP/1.1 200 OK\r\n\r\n");
    for (let part = 0; part < 100 && socket.writable; part += 1) socket.write("x".repeat(100_000));
    socket.end();
  }),
  "bomb.firm.com": site((socket) => {
    const packed = gzipSync(Buffer.alloc(1_000_000));
    socket.write(`HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: ${packed.length}\r\n\r\n`);
    socket.end(packed);
  }),
  "headers.firm.com": site(page("", "200 OK", `x: ${"y".repeat(40_000)}\r\n`)),
  "garbage.firm.com": site((socket) => socket.end("220 mail.firm.com ESMTP\r\n")),
  "cut.firm.com": site((socket) => {
    socket.write("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n<x>");
    setTimeout(() => socket.destroy(), 20);
  }),
  "silent.firm.com": site(() => undefined),
  "dripping.firm.com": site((socket) => {
    socket.write("HTTP/1.1 200 OK\r\n\r\n");
    const drip = setInterval(() => socket.write("x"), 20);
    socket.on("close", () => clearInterval(drip));
  }),
} as const;

let web: LoopbackWeb;
beforeAll(async () => {
  web = await startWeb(SITES);
});
afterAll(() => web.close());

const get = (host: string, more?: Partial<GetTools>) =>
  getPublic(`https://${host}/`, performance.now() + TIME_MS, web.tools(more));

describe("a page from wherever a stranger says", () => {
  test.each([
    ["good.firm.com", { url: "https://good.firm.com/", body: "<xml/>" }],
    ["chunked.firm.com", { url: "https://chunked.firm.com/", body: "<x></x>" }],
    ["moved.firm.com", { url: "https://good.firm.com/there", body: "<xml/>" }],
    ["relative.firm.com", { url: "https://relative.firm.com/there", body: "there" }],
    ["three.firm.com", { url: "https://good.firm.com/there", body: "<xml/>" }],
  ])("comes from %s", async (host, found) => {
    expect(await get(host)).toEqual(found);
  });

  test.each([
    ["missing.firm.com", "nothing"],
    ["no-address.firm.com", "nothing"],
    ["four.firm.com", "refused"],
    ["round.firm.com", "refused"],
    ["to-loopback.firm.com", "refused"],
    ["to-v6.firm.com", "refused"],
    ["to-number.firm.com", "refused"],
    ["to-metadata.firm.com", "refused"],
    ["to-localhost.firm.com", "refused"],
    ["to-lan.firm.com", "refused"],
    ["to-http.firm.com", "refused"],
    ["to-port.firm.com", "refused"],
    ["to-password.firm.com", "refused"],
    ["to-file.firm.com", "refused"],
    ["to-nothing.firm.com", "failed"],
    ["expired.firm.com", "failed"],
    ["wrong-name.firm.com", "failed"],
    ["self-signed.firm.com", "failed"],
    ["large.firm.com", "refused"],
    ["bomb.firm.com", "refused"],
    ["headers.firm.com", "failed"],
    ["garbage.firm.com", "failed"],
    ["cut.firm.com", "failed"],
    ["silent.firm.com", "too-slow"],
    ["dripping.firm.com", "too-slow"],
  ])("does not come from %s: %s", async (host, silence) => {
    web.called.length = 0;
    expect(await get(host)).toBe(silence);
    // Whatever was asked for, nothing was called but that address.
    expect(new Set([...web.called, `${PUBLIC_ADDRESS} 443`])).toEqual(new Set([`${PUBLIC_ADDRESS} 443`]));
  });

  test.each([
    "127.0.0.1",
    "10.0.0.1",
    "169.254.169.254",
    "::1",
    "fd00::1",
    "::ffff:127.0.0.1",
    "64:ff9b::a00:1",
  ])("a name whose address is %s is not called", async (address) => {
    web.called.length = 0;
    expect(await get("good.firm.com", { resolve: async () => [address], allows: isPublic })).toBe("refused");
    expect(web.called).toEqual([]);
  });

  test("a name with a public and a private address is called at the public one, the very one that was looked at", async () => {
    web.called.length = 0;
    let times = 0;
    // A name that answers otherwise when it is asked once more: it is not.
    const resolve = async () => (times++ === 0 ? ["10.0.0.1", PUBLIC_ADDRESS] : ["127.0.0.1"]);
    expect(await get("good.firm.com", { resolve, allows: isPublic })).toMatchObject({ body: "<xml/>" });
    expect(web.called).toEqual([`${PUBLIC_ADDRESS} 443`]);
    expect(times).toBe(1);
  });

  test("says who asks, and nothing else", async () => {
    let heard = "";
    const other = await startWeb({
      "good.firm.com": site((socket, request) => {
        heard = request;
        html(socket, request);
      }),
    });
    await getPublic("https://good.firm.com/a?b=c", performance.now() + TIME_MS, other.tools());
    await other.close();
    expect(heard.trim().split("\r\n").sort()).toEqual([
      "GET /a?b=c HTTP/1.1",
      "accept: application/xml, text/xml",
      "connection: close",
      "host: good.firm.com",
      "user-agent: Waybill",
    ]);
  });

  test("nothing comes in time where even the name does not", async () => {
    expect(await get("good.firm.com", { resolve: () => new Promise(() => undefined) })).toBe("too-slow");
  });
});

test("the operator's own list may stand anywhere, and sends us nowhere else", async () => {
  const until = () => performance.now() + TIME_MS;
  const tools = web.tools({ allows: isPublic, resolve: async () => ["127.0.0.1"] });
  expect(await getOwn("https://good.firm.com/", until(), tools)).toMatchObject({ body: "<xml/>" });
  expect(await getOwn("https://moved.firm.com/", until(), tools)).toBe("refused");
});
