import type { WebDesk } from "../desk.ts";
import { html, link } from "../html/html.ts";
import type { Reply } from "../route.ts";
import { kept } from "./reply.ts";

/** `/sitemap.xml`, for search engines: https://www.sitemaps.org/protocol.html. Only where PUBLIC_URL says where the page is. */
export function sitemap(desk: WebDesk): Reply {
  const paths = ["/", "/providers", ...[...desk.engine.base.providers.keys()].map((id) => link(`/p/${id}`))];
  const places = paths.map((path) => html`<url><loc>${desk.publicUrl}${path}</loc></url>\n`);
  return {
    status: 200,
    type: "application/xml; charset=utf-8",
    body: html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${places}</urlset>
`.toString(),
    headers: kept(desk, "sitemap", desk.publicUrl ?? ""),
  };
}
