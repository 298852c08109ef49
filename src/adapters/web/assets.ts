import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { PACKAGE_ROOT } from "../../knowledge/shipped.ts";
import type { AssetAddresses } from "./html/page.ts";
import type { Route } from "./route.ts";

/** The files of `web/`: as they are, no build makes them. */
const FILES = {
  style: {
    name: "page.css",
    from: ["page.css", "card.css", "previews.css", "pages.css"],
    type: "text/css; charset=utf-8",
  },
  script: { name: "page.js", from: ["page.js"], type: "text/javascript; charset=utf-8" },
  icon: { name: "icon.svg", from: ["icon.svg"], type: "image/svg+xml" },
} as const;

/** A browser keeps what can never change under its address. */
const FOR_GOOD = "public, max-age=31536000, immutable";

/** Sixteen hex digits that change with any byte. */
export const digestOf = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex").slice(0, 16);

/**
 * What a page loads, read once, each under an address that changes with its content.
 *
 * @throws where a file is missing: the package is not whole
 */
export function loadAssets(): { readonly addresses: AssetAddresses; readonly routes: readonly Route[] } {
  const files = Object.entries(FILES).map(([key, { name, from, type }]) => {
    const body = Buffer.concat(from.map((file) => readFileSync(`${PACKAGE_ROOT}web/${file}`)));
    const path = `/assets/${name.replace(".", `.${digestOf(body)}.`)}`;
    const headers = { "cache-control": FOR_GOOD };
    return { key, path, route: { path, answer: () => ({ status: 200, type, body, headers }) } };
  });
  const pathOf = (key: keyof typeof FILES) => files.find((file) => file.key === key)?.path ?? "";
  return {
    addresses: { style: pathOf("style"), script: pathOf("script"), icon: pathOf("icon") },
    routes: files.map(({ route }) => route),
  };
}
