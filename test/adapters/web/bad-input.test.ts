import { request } from "node:http";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { BASE } from "../../engine/base.ts";
import { serveWeb } from "./serve.ts";

let web: Awaited<ReturnType<typeof serveWeb>>;
beforeAll(async () => {
  web = await serveWeb({ publicUrl: "https://waybill.example.com" });
});
afterAll(() => web.stop());
afterEach(() => expect(web.errors.splice(0)).toEqual([]));

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** The path as it is written: `fetch` would tidy it. */
const raw = (path: string, method = "GET", headers: Record<string, string> = {}) =>
  new Promise<Got>((resolve, reject) => {
    const sent = request({ port: web.port, path, method, headers, agent: false }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (part) => {
        body += part;
      });
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    sent.once("error", reject).end();
  });

const SCRIPT = encodeURIComponent(`"><script>alert(1)</script><img src=x onerror='alert(1)'>`);

describe("nothing is reflected raw", () => {
  test.each([
    `/?q=${SCRIPT}`,
    `/?q=gmail+${SCRIPT}`,
    `/?q=gmail&after=${SCRIPT}&lang=${SCRIPT}&as=${SCRIPT}&chosen=${SCRIPT}`,
    ...["slack", "discord", "terminal", "json"].map((place) => `/?q=${SCRIPT}&as=${place}`),
    `/providers?find=${SCRIPT}`,
    `/p/${SCRIPT}`,
    `/${SCRIPT}`,
    `/?${SCRIPT}=${SCRIPT}`,
  ])("%s", async (path) => {
    const { body, headers } = await raw(path, "GET", {
      "accept-language": "<script>",
      "x-forwarded-for": "<script>",
    });
    expect(body).not.toMatch(/<script>|<img|onerror='/);
    expect(String(headers["content-type"])).toContain("text/html");
  });

  test("JSON is JSON", async () => {
    const { headers, body } = await raw(`/api/ask?q=${SCRIPT}`);
    expect(headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(() => JSON.parse(body)).not.toThrow();
  });

  test("a password is not shown again, and goes out of the address", async () => {
    const { body } = await raw("/?q=gmail+smtp+password%3A+hunter2-Xy9%21");
    expect(body).not.toContain("hunter2");
    expect(body).toContain("data-shown-as=");
    for (const place of ["slack", "json"])
      expect((await raw(`/?q=gmail+smtp+password%3A+hunter2-Xy9%21&as=${place}`)).body).not.toContain(
        "hunter2",
      );
  });
});

describe("the right status", () => {
  test.each([
    ["/../../etc/passwd", 404],
    ["/p/../../package.json", 404],
    ["/p/..%2f..%2fpackage.json", 404],
    ["/p/%2e%2e", 404],
    ["/assets/../page.css", 404],
    ["/assets/..%2fpackage.json", 404],
    ["/p/constructor", 404],
    ["/p/__proto__", 404],
    ["/p/gmail/", 404],
    ["/p/gmail/x", 404],
    ["//evil.example/", 404],
    ["http://evil.example/", 400],
    ["/p/%", 400],
    ["/p/%ff", 400],
    ["/?q=100%", 400],
    ["/?q=%c3%28", 400],
    ["/p/%00", 404],
    ["/?q=%00%0d%0aset-cookie:x", 200],
    ["*", 400],
    ["/slack/events", 404],
  ])("%s", async (path, status) => {
    const got = await raw(path);
    expect([path.slice(0, 60), got.status]).toEqual([path.slice(0, 60), status]);
    expect(got.headers["set-cookie"]).toBeUndefined();
  });

  test("an address of more than 16 kB is too long, in our words", async () => {
    const { status, body } = await raw(`/?q=${"a".repeat(20_000)}`);
    expect([status, body]).toEqual([414, expect.stringContaining("too long")]);
  });

  test("10 kB are read as far as we read, and the answer says so", async () => {
    const { status, body } = await raw(`/?q=gmail+smtp+${"word+".repeat(2_000)}`);
    expect([status, body]).toEqual([200, expect.stringContaining("I read only its beginning")]);
  });

  test.each(["POST", "PUT", "DELETE", "OPTIONS", "TRACE"])("%s is not taken", async (method) => {
    const { status, headers } = await raw("/?q=gmail", method);
    expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
  });

  test("HEAD is GET without its body", async () => {
    const [head, whole] = [await raw("/p/gmail", "HEAD"), await raw("/p/gmail")];
    expect([head.status, head.body, head.headers["content-length"]]).toEqual([
      200,
      "",
      String(Buffer.byteLength(whole.body)),
    ]);
  });
});

test("every kind of reply has the security headers, and no script or style within", async () => {
  const paths = [
    "/",
    "/?q=gmail",
    "/p/gmail",
    "/providers",
    "/nowhere",
    "/p/%",
    "/api/ask?q=x",
    "/sitemap.xml",
  ];
  for (const path of paths) {
    const { headers, body } = await raw(path);
    expect(headers).toMatchObject({
      "content-security-policy": expect.stringContaining(
        "default-src 'none'; script-src 'self'; style-src 'self'",
      ),
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    });
    expect(body).not.toMatch(/ style="|<style|<script>| on[a-z]+="/);
    expect(body).not.toMatch(/(?:src|href)="http:\/\//);
  }
});

test("an address that asks too fast is told to wait; assets of nobody's header change that", async () => {
  const own = await serveWeb({ perAddress: { most: 3, everyMs: 60_000 } });
  const statuses = [];
  for (let at = 0; at < 5; at += 1)
    statuses.push((await fetch(`${own.url}/`, { headers: { "x-forwarded-for": `10.0.0.${at}` } })).status);
  expect(statuses).toEqual([200, 200, 200, 429, 429]);
  const told = await fetch(`${own.url}/`);
  expect([told.headers.get("retry-after"), await told.text()]).toEqual([
    "2",
    expect.stringContaining("Too many"),
  ]);
  await own.stop();
});

test("what cannot be made is a page that says so, and the log gets the error without the question", async () => {
  const own = await serveWeb({
    previews: {
      slack: () => Promise.reject(new Error("no")),
      discord: () => Promise.reject(new Error("no")),
      terminal: () => Promise.reject(new Error("no")),
    },
  });
  const response = await fetch(`${own.url}/?q=gmail+smtp+zebra&as=slack`);
  expect([response.status, await response.text()]).toEqual([
    500,
    expect.stringContaining("Something went wrong"),
  ]);
  expect(own.errors).toHaveLength(1);
  expect(JSON.stringify(own.logged)).not.toContain("zebra");
  await own.stop();
});

test("no id of the knowledge can be mistaken for a route of ours", () => {
  expect([...BASE.providers.keys()].filter((id) => !/^[a-z0-9.-]+$/.test(id))).toEqual([]);
});
