/** What whoever installs the bot reads in the browser: plain pages without script, style or pictures. */
export interface Leaf {
  readonly status: number;
  readonly title: string;
  /** Plain text, a paragraph each. */
  readonly says: readonly string[];
  readonly link?: { readonly url: string; readonly label: string };
}

/** No page of ours loads or sends anything, is framed or kept; and the address, which holds Slack's code, is told to nobody. */
export const LEAF_HEADERS: Readonly<Record<string, string>> = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy":
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/** The page as HTML, everything in it escaped. */
export function leafHtml({ title, says, link }: Leaf): string {
  const paragraphs = says.map((text) => `<p>${escapeHtml(text)}</p>`);
  const anchor = link ? [`<p><a href="${escapeHtml(link.url)}">${escapeHtml(link.label)}</a></p>`] : [];
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title></head>`,
    `<body><h1>${escapeHtml(title)}</h1>`,
    ...paragraphs,
    ...anchor,
    "</body></html>",
  ].join("\n");
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (one) => ESCAPES[one] ?? one);

/** @param open an address that opens the bot in that workspace */
export const welcome = (workspace: string, open: string): Leaf => ({
  status: 200,
  title: `Waybill is in ${workspace}`,
  says: [
    "Type /email gmail smtp anywhere, or write to Waybill under Apps. In a channel, invite it first: /invite @waybill",
  ],
  link: { url: open, label: "Open Slack" },
});

/** The pages that lead back to a new try at `again`. */
export const leaves = (again: string) => {
  const link = { url: again, label: "Start again" };
  return {
    cancelled: {
      status: 200,
      title: "Nothing was installed",
      says: ["You cancelled, so nothing has changed in your workspace."],
      link,
    },
    stale: {
      status: 400,
      title: "This page is too old",
      says: [
        "An installation has to be finished once, in the same browser, within ten minutes. Nothing has changed in your workspace.",
      ],
      link,
    },
    refused: {
      status: 400,
      title: "Slack did not let Waybill in",
      says: ["Nothing was stored. Please start again; if it happens twice, tell whoever runs this Waybill."],
      link,
    },
    rotating: {
      status: 500,
      title: "Waybill cannot be installed yet",
      says: [
        "Its app is set to tokens that expire, which it does not use. Please tell whoever runs this Waybill.",
      ],
    },
    unsettled: {
      status: 500,
      title: "Waybill is not set up rightly",
      says: ["Slack does not know it. Please tell whoever runs this Waybill; its log says what to mend."],
    },
    later: {
      status: 503,
      title: "Please try again in a minute",
      says: ["Something that Waybill needs does not answer at the moment."],
      link,
    },
  } satisfies Record<string, Leaf>;
};
