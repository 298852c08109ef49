import { stringify } from "yaml";
import { manifest, REQUEST_URL, type Variant } from "./manifest.ts";

const HOW: Readonly<Record<Variant, string>> = {
  socket:
    "Socket Mode: needs no public address; reads no channel. Paste at api.slack.com/apps, Create New App, From a manifest (YAML).",
  http: `Over HTTP. First replace ${new URL(REQUEST_URL).host} by your own host, then paste at api.slack.com/apps, Create New App, From a manifest (YAML).`,
  workspaces: `For many workspaces, over HTTP. First replace ${new URL(REQUEST_URL).host} by your own host, then paste at api.slack.com/apps, Create New App, From a manifest (YAML).`,
  listening:
    "Socket Mode with the right to read channels: for follow-ups in a thread without a mention, and for SLACK_LISTEN_CHANNELS.",
};

/** A manifest's file, as it stands in the repository. */
export function manifestFile(variant: Variant): string {
  const made = "Made by `npm run slack:manifests` from what the code registers. Step by step: docs/slack.md";
  return `# ${HOW[variant]}\n# ${made}\n${stringify(manifest(variant), { lineWidth: 110 })}`;
}
