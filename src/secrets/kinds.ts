import { decodesToLogin } from "./base64.ts";

/** A kind of secret that is known by its own shape. */
export interface SecretKind {
  readonly id: string;
  /** What it is called to whoever pasted it. */
  readonly told: "password" | "app-password" | "key";
  /** Whose it is; undefined where many use the shape. */
  readonly owner?: string;
  /** Where its owner's customers revoke it, or where the owner says how. */
  readonly page?: string;
  /** Who says that it is there, and the day on which that was read (YYYY-MM-DD). */
  readonly pageFrom?: { readonly url: string; readonly checked: string };
  /** Where the platform itself describes the format, or the standard that does. */
  readonly docs: string;
  /** Linear on any text. A group `secret` is what is taken out; without one it is all that matched. */
  readonly shapes: readonly RegExp[];
  /** A closer look at what a shape took. */
  readonly check?: (secret: string) => boolean;
}

/** Secrets that people paste by mistake, most of them keys of services that send mail. */
export const KINDS: readonly SecretKind[] = [
  {
    id: "private-key",
    told: "key",
    docs: "https://www.rfc-editor.org/rfc/rfc7468",
    shapes: [
      /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:[^]{0,4000}?-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----|(?:(?:\\n|\s){0,4}[A-Za-z0-9+/=]{16,100}){0,60})/g,
    ],
  },
  {
    id: "slack",
    told: "key",
    owner: "Slack",
    page: "https://api.slack.com/apps",
    pageFrom: {
      url: "https://docs.gitlab.com/user/application_security/dast/browser/checks/798.172/",
      checked: "2026-11-28",
    },
    docs: "https://docs.slack.dev/authentication/tokens",
    shapes: [/\bx(?:ox[abeoprs]|app)-[\w-]{10,300}/g],
  },
  {
    id: "aws",
    told: "key",
    owner: "AWS",
    page: "https://console.aws.amazon.com/iam/",
    pageFrom: {
      url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_RotateAccessKey.html",
      checked: "2026-11-28",
    },
    docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
    shapes: [
      /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
      /(?<![\w/+])(?=[A-Za-z0-9/+]{40,44}(?![\w/+]))(?<=(?:AKIA|ASIA)[A-Z0-9]{16}[^]{1,160})[A-Za-z0-9/+]{40,44}/g,
      /\baws_?secret_?(?:access_?)?key["']?\s{0,3}[:=]\s{0,3}["']?(?<secret>[A-Za-z0-9/+]{40,44})/gi,
    ],
  },
  {
    id: "stripe",
    told: "key",
    owner: "Stripe",
    page: "https://dashboard.stripe.com/apikeys",
    pageFrom: {
      url: "https://support.stripe.com/questions/what-are-stripe-api-keys-and-how-to-find-them",
      checked: "2026-11-28",
    },
    docs: "https://docs.stripe.com/keys",
    shapes: [/\b(?:[sr]k_(?:live|test)|whsec)_[A-Za-z0-9]{16,250}/g],
  },
  {
    id: "resend",
    told: "key",
    owner: "Resend",
    page: "https://resend.com/api-keys",
    pageFrom: { url: "https://resend.com/docs/dashboard/api-keys/introduction", checked: "2026-11-28" },
    docs: "https://resend.com/docs/dashboard/api-keys/introduction",
    shapes: [/\bre_(?=\w{0,40}[A-Z])\w{16,60}/g],
  },
  {
    id: "sendgrid",
    told: "key",
    owner: "SendGrid",
    page: "https://app.sendgrid.com/settings/api_keys",
    pageFrom: {
      url: "https://www.twilio.com/docs/sendgrid/api-reference/api-keys/delete-api-keys",
      checked: "2026-11-28",
    },
    docs: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
    shapes: [/\bSG\.[\w-]{16,64}\.[\w-]{16,64}/g],
  },
  {
    id: "mailgun",
    told: "key",
    owner: "Mailgun",
    page: "https://app.mailgun.com/settings/api_security",
    pageFrom: {
      url: "https://documentation.mailgun.com/docs/mailgun/api-reference/authentication",
      checked: "2026-11-28",
    },
    docs: "https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth",
    shapes: [/\bkey-[0-9a-f]{32}\b/gi, /\b[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}\b/gi],
  },
  {
    id: "postmark",
    told: "key",
    owner: "Postmark",
    page: "https://account.postmarkapp.com/servers",
    pageFrom: {
      url: "https://postmarkapp.com/support/article/1008-what-are-the-account-and-server-api-tokens",
      checked: "2026-11-28",
    },
    docs: "https://postmarkapp.com/developer/api/overview",
    // The token is a UUID like any other: only beside the name it is one.
    shapes: [
      /postmark[^]{0,120}?(?<secret>\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b)/gi,
      /(?<secret>\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b)(?=[^]{0,120}postmark)/gi,
    ],
  },
  {
    id: "brevo",
    told: "key",
    owner: "Brevo",
    page: "https://app.brevo.com/settings/keys/smtp",
    pageFrom: {
      url: "https://help.brevo.com/hc/en-us/articles/7959631848850-Create-and-manage-your-SMTP-keys",
      checked: "2026-11-28",
    },
    docs: "https://developers.brevo.com/docs/smtp-integration",
    shapes: [/\bxsmtpsib-[\w-]{16,120}/gi],
  },
  {
    id: "brevo-api",
    told: "key",
    owner: "Brevo",
    page: "https://app.brevo.com/settings/keys/api",
    pageFrom: {
      url: "https://help.brevo.com/hc/en-us/articles/40159485019794-Create-and-manage-your-API-keys",
      checked: "2026-11-28",
    },
    docs: "https://help.brevo.com/hc/en-us/articles/40159485019794-Create-and-manage-your-API-keys",
    shapes: [/\bxkeysib-[\w-]{16,120}/gi],
  },
  {
    id: "mandrill",
    told: "key",
    owner: "Mailchimp",
    page: "https://mandrillapp.com/settings",
    pageFrom: { url: "https://docs.n8n.io/integrations/builtin/credentials/mandrill", checked: "2026-11-28" },
    docs: "https://mailchimp.com/developer/transactional/guides/quick-start/",
    shapes: [/\bmd-(?=[\w-]{0,40}[A-Z\d])[\w-]{20,40}/g],
  },
  {
    id: "mailchimp",
    told: "key",
    owner: "Mailchimp",
    page: "https://admin.mailchimp.com/account/api",
    pageFrom: { url: "https://howtorotate.com/docs/tutorials/mailchimp/", checked: "2026-11-28" },
    docs: "https://mailchimp.com/help/about-api-keys/",
    shapes: [/\b[0-9a-f]{32}-us\d{1,2}\b/g],
  },
  {
    id: "google",
    told: "key",
    owner: "Google",
    page: "https://developers.google.com/workspace/guides/manage-credentials",
    pageFrom: {
      url: "https://developers.google.com/workspace/guides/manage-credentials",
      checked: "2026-11-28",
    },
    docs: "https://developers.google.com/identity/protocols/oauth2",
    shapes: [/\bGOCSPX-[\w-]{16,60}/g],
  },
  {
    // It ends by itself within an hour; no page was found on which one alone can be revoked.
    id: "google-access",
    told: "key",
    owner: "Google",
    docs: "https://developers.google.com/identity/protocols/oauth2",
    shapes: [/\bya29\.[\w.-]{20,2000}/g],
  },
  {
    id: "discord",
    told: "key",
    owner: "Discord",
    page: "https://discord.com/developers/applications",
    pageFrom: {
      url: "https://github.com/reactiflux/discord-irc/wiki/Creating-a-discord-bot-&-getting-a-token",
      checked: "2026-11-28",
    },
    docs: "https://docs.discord.com/developers/reference#authentication",
    shapes: [/\b[MNO][\w-]{22,27}\.[\w-]{6}\.[\w-]{27,40}/g],
  },
  {
    id: "github",
    told: "key",
    owner: "GitHub",
    page: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation",
    pageFrom: {
      url: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation",
      checked: "2026-11-28",
    },
    docs: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats",
    shapes: [/\b(?:gh[opsur]_[A-Za-z0-9]{20,255}|github_pat_\w{20,255})/g],
  },
  {
    id: "telegram",
    told: "key",
    owner: "Telegram",
    page: "https://t.me/BotFather",
    pageFrom: {
      url: "https://docs.gitguardian.com/secrets-detection/secrets-detection-engine/detectors/specifics/telegrambot_bot_token",
      checked: "2026-11-28",
    },
    docs: "https://core.telegram.org/bots/api#authorizing-your-bot",
    shapes: [/\b\d{8,10}:[\w-]{34,36}(?![\w-])/g],
  },
  {
    id: "bearer",
    told: "key",
    docs: "https://www.rfc-editor.org/rfc/rfc6750",
    shapes: [
      /\beyJ[\w-]{8,4000}\.[\w-]{8,4000}(?:\.[\w-]{0,4000})?/g,
      /\bbearer["']?[\s:=]{1,3}["']?(?<secret>(?=[\w.~+/-]{0,60}\d)[\w.~+/-]{16,4000}={0,2})/gi,
    ],
  },
  {
    id: "refresh-token",
    told: "key",
    docs: "https://www.rfc-editor.org/rfc/rfc6749#section-1.5",
    shapes: [
      /\brefresh[_ -]?token["']?(?:\s{0,3}(?:[:=]|=>)|\sis)\s{0,3}["']?(?<secret>(?=[\w.~+/-]{0,60}\d)[\w.~+/-]{12,2000})/gi,
      /\b1\/\/0[\w-]{20,400}/g,
    ],
  },
  {
    id: "basic-auth",
    told: "password",
    docs: "https://www.rfc-editor.org/rfc/rfc7617",
    shapes: [
      /\b(?:basic|auth(?:enticate)? (?:plain|login|xoauth2))[\s:]{1,3}(?<secret>[A-Za-z0-9+/]{10,2000}={0,2})/gi,
      // What a client answers to "Password:" in base64, RFC 4954.
      /\b334 UGFzc3dvcmQ6\s{1,3}(?:[A-Za-z<>:-]{0,12}\s)?(?<secret>[A-Za-z0-9+/]{4,200}={0,2})/g,
    ],
    check: decodesToLogin,
  },
];
