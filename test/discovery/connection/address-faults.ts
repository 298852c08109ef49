import { Socket } from "node:net";
import type { Tools } from "../../../src/discovery/connection/tools.ts";
import { LOOPBACK } from "./loopback.ts";

const SLOW = /gave no answer in time/;

/** A connection that never comes to be, nor fails. */
const dead = () => new Socket();

/** What can go wrong with names and addresses, before a server that does what it should. */
export const ADDRESS_FAULTS: readonly (readonly [string, Partial<Tools>, string, RegExp])[] = [
  ["no address", { resolve: async () => [] }, "unknown-name", /has no address in DNS/],
  [
    "a DNS that fails",
    { resolve: () => Promise.reject(new Error("SERVFAIL")) },
    "unknown-name",
    /has no address in DNS/,
  ],
  ["a DNS that hangs", { resolve: () => new Promise(() => {}) }, "silent", SLOW],
  [
    "a slow DNS",
    { resolve: () => new Promise((resolve) => setTimeout(resolve, 300, ["127.0.0.1"])) },
    "fine",
    /offers STARTTLS/,
  ],
  ["a private address", { allows: () => false }, "unknown-name", /no address that may be called/],
  [
    "a public address beside a private one",
    { resolve: async () => ["10.0.0.1", "127.0.0.1"], allows: (address) => address === "127.0.0.1" },
    "fine",
    /offers STARTTLS/,
  ],
  [
    "ten addresses of which none answers",
    {
      resolve: async () => Array.from({ length: 10 }, (_, at) => `192.0.2.${at}`),
      connect: dead,
    },
    "silent",
    SLOW,
  ],
  [
    "a dead IPv4 address before a living IPv6 one",
    {
      resolve: async () => ["192.0.2.1", "::1"],
      connect: (address, port) => (address === "::1" ? LOOPBACK.connect("127.0.0.1", port) : dead()),
    },
    "fine",
    /offers STARTTLS/,
  ],
];
