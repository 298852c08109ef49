import type { NeedPhrases } from "./catalogue.ts";

/** English. */
export const en: NeedPhrases = {
  steps: {
    "sign-in": "sign in with {who}{where}",
    "two-step": "turn on 2-step verification{where}",
    "app-password": "create an app password{where}",
    "device-password": "create a password for each device{where}",
    "mailbox-password": "set a separate email password{where}",
    "secure-mail-key": "create a secure mail key{where}",
    "authorization-code": "create an authorization code{where}",
    "api-key": "create an API key{where}",
    "smtp-credentials": "create SMTP credentials{where}",
    enable: "turn on {protocols}{where}",
    "enable-access": "allow mail apps{where}",
    "admin-access": "ask your administrator to allow mail apps{where}",
    "admin-smtp": "ask your administrator to allow SMTP{where}",
    "admin-server":
      "ask your administrator for the server name, and whether IMAP, POP and SMTP are on{where}",
    "paid-plan": "get a paid plan{where}",
    "verify-domain": "verify your domain{where}",
    "verify-sender": "verify your sender address{where}",
    "look-up-server": "look up your server{where}",
    "which-mailbox": "find out which kind of mailbox you have{where}",
    "ask-encryption":
      "ask your provider for servers with SSL/TLS before you type a password{where}: the settings known to us are not encrypted",
    bridge: "install the bridge app{where} and use the password that it shows",
    "test-account": "create a test account{where}, which delivers no mail",
    "forwards-only": "it only forwards{where}: set up the mailbox in which the mail arrives",
    "website-only": "no other mail app gets in{where}: use the website or the provider's own app",
    closed: "this service has closed{where}: choose another provider",
    blocked: "this service lets no mail app in{where}: choose another provider",
    "moved-to": "the mailboxes have moved or were closed{where}: look up the servers of the new provider",
  },
  conditions: {
    "no-sign-in": "if the app cannot, {steps}",
    "two-step": "with 2-step verification, {steps}",
    refused: "if the normal password is refused, {steps}",
    offered: "if the settings offer it, {steps}",
    moved: "if your mailbox has moved, {steps}",
    sending: "to send, {steps}",
  },
  refused: { normal: "the normal password is refused", every: "passwords and app passwords are refused" },
  frame: {
    comma: ", ",
    andThen: ", then ",
    please: "",
    between: "; ",
    end: ".",
    brackets: " ({name})",
  },
};
