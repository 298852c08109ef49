import { seeded } from "../../scripts/bench/typos.ts";

/** Secrets by kind, made by a seeded dice: each in the sentences and configurations that people paste it in. */

export interface Made {
  readonly text: string;
  readonly secret: string;
}

const LOWER = "abcdefghijklmnopqrstuvwxyz";
const UPPER = LOWER.toUpperCase();
const DIGITS = "0123456789";
const ALL = LOWER + UPPER + DIGITS;
const HEX = `${DIGITS}abcdef`;

class Dice {
  readonly #next: () => number;
  constructor(seed: number) {
    this.#next = seeded(seed);
  }
  below = (limit: number) => Math.floor(this.#next() * limit);
  one = <T>(from: readonly T[]): T => from[this.below(from.length)] as T;
  chars = (length: number, from = ALL) =>
    Array.from({ length }, () => from[this.below(from.length)]).join("");
  base64 = (text: string) => Buffer.from(text, "latin1").toString("base64");
}

const uuid = (d: Dice) => [8, 4, 4, 4, 12].map((length) => d.chars(length, HEX)).join("-");
const base64url = (d: Dice, length: number) => d.chars(length, `${ALL}-_`);

/** As people choose them: a word with a number, signs for letters, or what a manager made. */
const chosen = (d: Dice) =>
  d.one([
    () =>
      `${d.one(["Sommer", "hunter", "Fluffy", "soleil", "Dragon", "wilma", "Praha", "kangaroo"])}${d.chars(2 + d.below(3), DIGITS)}`,
    () =>
      `${d.one(["Tr0ub4dor", "P4ssw0rt", "s3cr3t", "Wint3r", "b1gDog"])}${d.one(["!", "&3", "#", "$1", "?x", "@7"])}`,
    () => d.chars(10 + d.below(8)) + d.chars(1, DIGITS),
    () => `${d.chars(6)}${d.one(["!", "#", "%", "+"])}${d.chars(5)}`,
    () => `${d.one(["blue", "mail", "cat"])}-${d.one(["Horse", "Tree"])}-${d.chars(3, DIGITS)}`,
  ])();

const SAID = [
  (s: string) => `my password is ${s} and gmail still says 535`,
  (s: string) => `Gmail smtp does not work. Password: ${s}`,
  (s: string) => `password=${s}`,
  (s: string) => `pw ${s}`,
  (s: string) => `user me@gmail.com pw: ${s} port 587, why does it fail?`,
  (s: string) => `pass=${s}&user=me`,
  (s: string) => `host: "smtp.gmail.com", auth: { user: "me@gmail.com", pass: "${s}" }`,
  (s: string) => `SMTP_HOST=smtp.gmail.com\nSMTP_PASS=${s}\nSMTP_PORT=587`,
  (s: string) => `EMAIL_HOST_PASSWORD = '${s}'`,
  (s: string) => `"smtpPassword": "${s}",`,
  (s: string) => `<password>${s}</password>`,
  (s: string) => `$mail->Password = '${s}';`,
  (s: string) => `mein Passwort ist ${s}, web.de lehnt es ab`,
  (s: string) => `Kennwort: ${s}`,
  (s: string) => `mon mot de passe est ${s}`,
  (s: string) => `mot de passe : ${s}`,
  (s: string) => `mi contraseña es ${s}`,
  (s: string) => `contraseña: ${s}`,
  (s: string) => `minha senha é ${s}`,
  (s: string) => `senha=${s}`,
  (s: string) => `mijn wachtwoord is ${s}`,
  (s: string) => `wachtwoord: ${s}`,
  (s: string) => `moje hasło to ${s}`,
  (s: string) => `hasło: ${s}`,
  (s: string) => `パスワードは${s}です`,
  (s: string) => `パスワード：${s}`,
  (s: string) => `la password è ${s}`,
  (s: string) => `I log in with the password "${s}" and nothing happens`,
];

/** Where a key is pasted: it is known by its own shape. */
const PASTED = [
  (s: string) => `here is my key ${s} why is it rejected`,
  (s: string) => `${s}`,
  (s: string) => `API_KEY=${s}`,
  (s: string) => `I use ${s}, and smtp says 535 5.7.8`,
  (s: string) => `smtp:\n  user: apikey\n  secret: "${s}"\n  port: 587`,
  (s: string) => `curl -H 'X-Key: ${s}' https://api.example.com/send`,
  (s: string) => `Is (${s}) right?`,
  (s: string) => `const key = '${s}';`,
];

const APP = [
  (s: string) => `app password ${s} does not work with gmail`,
  (s: string) => `google gave me ${s} what now`,
  (s: string) => `${s}`,
  (s: string) => `yahoo: ${s} is refused`,
  (s: string) => `I made one for iCloud, it is ${s}. where does it go?`,
  (s: string) => `pass: "${s}"`,
];

const login = (d: Dice) => `${d.one(["me", "ann@gmail.com", "bob"])}:${chosen(d)}`;

/** A way to make a secret of each kind, and where it is pasted. */
const KINDS: Readonly<Record<string, (d: Dice) => Made>> = {
  "app-password": (d) => {
    const groups = Array.from({ length: 4 }, () => d.chars(4, LOWER));
    return within(d, APP, groups.join(d.one([" ", "", "-", "\u00a0"])));
  },
  slack: (d) =>
    within(
      d,
      PASTED,
      `${d.one(["xoxb", "xoxp"])}-${d.chars(11, DIGITS)}-${d.chars(12, DIGITS)}-${d.chars(24)}`,
    ),
  "slack-app": (d) =>
    within(d, PASTED, `xapp-1-A${d.chars(10, UPPER + DIGITS)}-${d.chars(13, DIGITS)}-${d.chars(64, HEX)}`),
  aws: (d) => {
    const [id, secret] = [`AKIA${d.chars(16, `${UPPER}234567`)}`, d.chars(40, `${ALL}/+`)];
    const text = d.one([
      `SES user ${id} password ${secret}`,
      `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}`,
      `key ${id}, secret ${secret}, region eu-west-1`,
      `{ accessKeyId: "${id}", secretAccessKey: "${secret}" }`,
    ]);
    return { text, secret };
  },
  stripe: (d) =>
    within(d, PASTED, `${d.one(["sk_live", "rk_live", "sk_test"])}_${d.chars(24 + d.below(70))}`),
  resend: (d) => within(d, PASTED, `re_${d.chars(8)}_${d.chars(24)}`),
  sendgrid: (d) => within(d, PASTED, `SG.${base64url(d, 22)}.${base64url(d, 43)}`),
  mailgun: (d) =>
    within(
      d,
      PASTED,
      d.one([`key-${d.chars(32, HEX)}`, `${d.chars(32, HEX)}-${d.chars(8, HEX)}-${d.chars(8, HEX)}`]),
    ),
  postmark: (d) => {
    const secret = uuid(d);
    const text = d.one([
      `Postmark says 401, the server token is ${secret}`,
      `X-Postmark-Server-Token: ${secret}`,
      `POSTMARK_API_TOKEN=${secret}`,
      `${secret} for postmark smtp, user and password the same?`,
    ]);
    return { text, secret };
  },
  brevo: (d) => within(d, PASTED, `${d.one(["xsmtpsib", "xkeysib"])}-${d.chars(64, HEX)}-${d.chars(16)}`),
  mandrill: (d) =>
    within(d, PASTED, d.one([`md-${d.chars(22)}`, `${d.chars(32, HEX)}-us${1 + d.below(21)}`])),
  bearer: (d) => {
    const secret = d.one([
      `eyJ${base64url(d, 33)}.eyJ${base64url(d, 60)}.${base64url(d, 43)}`,
      `ya29.${base64url(d, 120)}`,
      base64url(d, 40),
    ]);
    return { text: d.one([`Authorization: Bearer ${secret}`, `bearer ${secret} gives 401`]), secret };
  },
  "private-key": (d) => {
    const lines = Array.from({ length: 4 + d.below(20) }, () => d.chars(64, `${ALL}+/`));
    const kind = d.one(["", "RSA ", "EC ", "OPENSSH ", "ENCRYPTED "]);
    const secret = lines[1 + d.below(3)] ?? "";
    const end = d.one([`-----END ${kind}PRIVATE KEY-----`, ""]);
    const text = `dkim does not sign\n-----BEGIN ${kind}PRIVATE KEY-----\n${lines.join(d.one(["\n", "\\n"]))}\n${end}\nwhy?`;
    return { text, secret };
  },
  "google-client": (d) => within(d, PASTED, `GOCSPX-${base64url(d, 28)}`),
  "refresh-token": (d) => {
    const secret = d.one([`1//0${base64url(d, 90)}`, `${d.chars(60)}${d.chars(2, DIGITS)}`]);
    const text = d.one([
      `refresh_token=${secret}`,
      `"refresh_token": "${secret}",`,
      `refreshToken: '${secret}' for nodemailer oauth2`,
      `my refresh token is ${secret}`,
    ]);
    return { text, secret };
  },
  named: (d) => within(d, SAID, chosen(d)),
  url: (d) => {
    const secret = chosen(d).replaceAll(/[#?]/g, "%23");
    const scheme = d.one(["smtp", "smtps", "imaps"]);
    const url = `${scheme}://${d.one(["me", "me@gmail.com", "ann%40web.de"])}:${secret}@smtp.gmail.com:587`;
    return { text: d.one([url, `MAILER_DSN=${url}`, `I set EMAIL_URL="${url}", it times out`]), secret };
  },
  "basic-auth": (d) => {
    const basic = d.base64(login(d));
    const plain = d.base64(`\0me@gmail.com\0${chosen(d)}`);
    const [text, secret] = d.one([
      [`Authorization: Basic ${basic}`, basic],
      [`C: AUTH PLAIN ${plain}\nS: 535 5.7.8 Username and Password not accepted`, plain],
      [`curl -H "authorization: basic ${basic}" https://api.mailgun.net`, basic],
    ] as const);
    return { text, secret };
  },
  discord: (d) =>
    within(d, PASTED, `${d.one(["M", "N", "O"])}${d.chars(23)}.${base64url(d, 6)}.${base64url(d, 37)}x`),
  github: (d) =>
    within(
      d,
      PASTED,
      d.one([`${d.one(["ghp", "gho", "ghs"])}_${d.chars(36)}`, `github_pat_${d.chars(22)}_${d.chars(59)}`]),
    ),
  telegram: (d) => within(d, PASTED, `${1 + d.below(8)}${d.chars(9, DIGITS)}:AA${base64url(d, 32)}x`),
};

const within = (d: Dice, places: readonly ((secret: string) => string)[], secret: string): Made => ({
  text: d.one(places)(secret),
  secret,
});

/** `count` secrets of each kind. */
export function madeSecrets(count: number, seed: number): Readonly<Record<string, readonly Made[]>> {
  const dice = new Dice(seed);
  return Object.fromEntries(
    Object.entries(KINDS).map(([kind, make]) => [kind, Array.from({ length: count }, () => make(dice))]),
  );
}
