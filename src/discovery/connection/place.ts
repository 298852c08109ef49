import { isIP } from "node:net";
import { domainToASCII } from "node:url";
import { usualMode } from "../../knowledge/ports.ts";
import type { Target } from "./findings.ts";

/** `imap.example.com:993`, `127.0.0.1:25` or `[::1]:143` as a target, by what the port usually speaks; or nothing. */
export function placeIn(text: string): Target | undefined {
  const [, bracketed, name = "", digits] =
    /^(?:\[([^\]]{2,45})\]|([^\s:/@[\]]{1,253})):(\d{1,5})$/u.exec(text) ?? [];
  const host = bracketed === undefined ? nameOf(name) : isIP(bracketed) === 6 ? bracketed : undefined;
  const port = Number(digits);
  if (!host || !(port >= 1 && port <= 65535)) return undefined;
  return { host, port, tls: usualMode(port) ?? "starttls" };
}

/** The name as DNS knows it (UTS 46), or nothing where it cannot be one. */
function nameOf(name: string): string | undefined {
  const ascii = isIP(name) ? name : domainToASCII(name);
  return /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?$/.test(ascii) ? ascii : undefined;
}
