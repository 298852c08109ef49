import { z } from "zod";
import { LinkKey, PartialDay } from "./parts.ts";

/** What is to be done or known before the values help, and the provider's page (a key of `links`) where it is done. */
const PREPARATIONS = {
  "sign-in": "signIn",
  "two-step": undefined,
  "app-password": "appPassword",
  "device-password": "appPassword",
  "mailbox-password": "appPassword",
  "secure-mail-key": "appPassword",
  "authorization-code": "appPassword",
  "api-key": "apiKey",
  "smtp-credentials": "smtpCredentials",
  "enable-imap": "enableAccess",
  "enable-pop": "enableAccess",
  "enable-smtp": "enableAccess",
  "enable-access": "enableAccess",
  "admin-access": "admin",
  "admin-smtp": "admin",
  "admin-server": "admin",
  "paid-plan": undefined,
  "verify-domain": undefined,
  "verify-sender": undefined,
  "look-up-server": undefined,
  "which-mailbox": undefined,
  "ask-encryption": undefined,
  bridge: undefined,
  "test-account": undefined,
} as const satisfies Readonly<Record<string, LinkKey | undefined>>;

/** Why no mail app gets in, each with what to do instead. */
const NO_ACCESS = {
  "forwards-only": undefined,
  "website-only": "webmail",
  closed: undefined,
  blocked: undefined,
  "moved-to": "help",
} as const satisfies Readonly<Record<string, LinkKey | undefined>>;

const LINK_OF: Readonly<Record<NeedKind, LinkKey | undefined>> = { ...PREPARATIONS, ...NO_ACCESS };

export type NeedKind = keyof typeof PREPARATIONS | keyof typeof NO_ACCESS;

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) => Object.keys(table) as Key[];

export const NeedKind = z.enum([...keysOf(PREPARATIONS), ...keysOf(NO_ACCESS)]);

/** For whom a need holds, where it is not everybody. */
export const NeedCondition = z.enum(["no-sign-in", "two-step", "refused", "offered", "moved", "sending"]);

const Where = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^`\r\n]+$/, "must be one line without back-ticks");

const NeedObject = z
  .strictObject({
    need: NeedKind,
    where: Where.optional().describe(
      "the words on the provider's own screens: a click path, a switch, what the password is called there; shown as they are",
    ),
    if: NeedCondition.optional().describe(
      "no-sign-in: the app cannot sign in; two-step: it is on; refused: the normal password is; offered: the settings show it; moved: the mailbox has; sending: only to send",
    ),
    since: PartialDay.optional().describe("closed and moved-to only: the day"),
    link: LinkKey.optional().describe("a key of `links`, where the page is not the usual one for this need"),
  })
  .refine(({ need, since }) => since === undefined || need === "closed" || need === "moved-to", {
    error: "`since` belongs to closed and moved-to only",
    path: ["since"],
  });

/** One thing to do or to know first: its kind alone, or with where, for whom and since when. */
export const Need = z
  .union([NeedKind, NeedObject])
  .transform((need): NeedData => (typeof need === "string" ? { need } : need));

export const Needs = z
  .array(Need)
  .min(1)
  .max(8)
  .describe("what must be done first, in order; for no-access, why and what to do instead");

type NeedData = z.infer<typeof NeedObject>;
export type NeedCondition = z.infer<typeof NeedCondition>;
export type Need = Readonly<NeedData>;

/** Whether the need says why no mail app gets in. */
export const isNoAccess = ({ need }: Need): boolean => Object.hasOwn(NO_ACCESS, need);

/** The key of `links` under which the provider's page for this need stands, if it has one. */
export const linkKeyOf = ({ need, link }: Need): LinkKey | undefined => link ?? LINK_OF[need];
