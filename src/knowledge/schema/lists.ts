/** The public lists that the knowledge is held against. `ispdb` also stands for lists in our own JSON shape. */
export const LIST_NAMES = ["ispdb", "provider-db", "nodemailer", "fairemail"] as const;

export type ListName = (typeof LIST_NAMES)[number];
