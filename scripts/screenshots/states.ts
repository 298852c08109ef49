/** What is pictured: its file, its address, and what the browser is like. */
export interface State {
  readonly name: string;
  readonly path: string;
  readonly width?: number;
  readonly height?: number;
  readonly isDark?: true;
  readonly language?: string;
  /** The whole length of the page, not what fits into the window. */
  readonly isWhole?: true;
  /** Keys that are pressed first: text is typed, names of keys in braces. */
  readonly typed?: string;
  /** What is opened first. */
  readonly open?: string;
}

const PHONE = { width: 390, height: 844 } as const;

export const STATES: readonly State[] = [
  { name: "01-home", path: "/" },
  { name: "02-card", path: "/?q=gmail+smtp+port" },
  { name: "03-question-back", path: "/?q=outlook+settings" },
  { name: "04-fix", path: "/?q=gmail+535+5.7.8+Username+and+Password+not+accepted" },
  { name: "05-follow-up", path: "/?q=and+on+iPhone%3F&after=Gmail+SMTP+settings" },
  { name: "06-card-dark", path: "/?q=gmail+smtp+port", isDark: true },
  { name: "07-card-phone", path: "/?q=gmail+settings", ...PHONE },
  { name: "08-slack", path: "/?q=gmail+smtp+port&as=slack" },
  { name: "09-discord", path: "/?q=gmail+smtp+port&as=discord" },
  { name: "10-provider", path: "/p/gmail", isWhole: true, open: ".set-up summary" },
  {
    name: "11-provider-phone-dark",
    path: "/p/zoho",
    ...PHONE,
    isDark: true,
    isWhole: true,
    open: ".set-up summary",
  },
  { name: "12-provider-phone", path: "/p/gmail", ...PHONE, isWhole: true, language: "de" },
  { name: "13-providers", path: "/providers" },
  { name: "14-suggestions", path: "/", typed: "outl" },
  { name: "15-snippet", path: "/?q=nodemailer+gmail" },
  { name: "16-unknown", path: "/?q=zzqx+flurb" },
  { name: "17-no-such-provider", path: "/p/gmial" },
  { name: "18-bad-address", path: "/p/gmail/mail.mobileconfig?address=kim@yahoo.com" },
  {
    name: "19-japanese",
    path: "/?q=Gmail+%E3%81%AE+SMTP+%E3%83%9D%E3%83%BC%E3%83%88%E3%81%AF%EF%BC%9F",
    language: "ja",
  },
  { name: "20-terminal-phone", path: "/?q=gmail+smtp+port&as=terminal", ...PHONE },
];

/** The two that README shows. */
export const DOCS: readonly State[] = [
  { name: "page", path: "/?q=gmail+smtp+port" },
  { name: "page-dark", path: "/?q=outlook+settings", isDark: true },
];
