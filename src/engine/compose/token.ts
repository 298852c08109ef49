import type { Protocol, ProviderData } from "../../knowledge/schema/index.ts";
import type { Phrases } from "../../phrases/index.ts";

/**
 * What the access token must be made for.
 * https://learn.microsoft.com/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth,
 * https://developers.google.com/workspace/gmail/imap/xoauth2-protocol
 */
const MICROSOFT_SCOPE: Readonly<Record<Protocol, string>> = {
  smtp: "https://outlook.office.com/SMTP.Send",
  imap: "https://outlook.office.com/IMAP.AccessAsUser.All",
  pop3: "https://outlook.office.com/POP.AccessAsUser.All",
};
const GOOGLE_SCOPE = "https://mail.google.com/";

/** Where the access token comes from and where it goes. */
export function tokenLines(
  protocol: Protocol,
  signIn: ProviderData["signIn"],
  { code: { tokenFrom, tokenGoes } }: Phrases,
): string[] {
  switch (signIn) {
    case "microsoft":
      return [tokenFrom.microsoft(MICROSOFT_SCOPE[protocol]), tokenGoes];
    case "google":
      return [tokenFrom.google(GOOGLE_SCOPE), tokenGoes];
    default:
      return [tokenFrom.other, tokenGoes];
  }
}
