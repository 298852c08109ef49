import type { NeedPhrases } from "./catalogue.ts";

/** Dutch, in the infinitive that apps use for instructions. */
export const nl: NeedPhrases = {
  steps: {
    "sign-in": "inloggen met {who}{where}",
    "two-step": "tweestapsverificatie inschakelen{where}",
    "app-password": "een app-wachtwoord maken{where}",
    "device-password": "voor elk apparaat een eigen wachtwoord maken{where}",
    "mailbox-password": "een apart e-mailwachtwoord instellen{where}",
    "secure-mail-key": "een beveiligde mailsleutel maken{where}",
    "authorization-code": "een autorisatiecode maken{where}",
    "api-key": "een API-sleutel maken{where}",
    "smtp-credentials": "SMTP-gegevens aanmaken{where}",
    enable: "{protocols} inschakelen{where}",
    "enable-access": "mail-apps toestaan{where}",
    "admin-access": "de beheerder vragen om mail-apps toe te staan{where}",
    "admin-smtp": "de beheerder vragen om SMTP toe te staan{where}",
    "admin-server": "de beheerder vragen naar de servernaam en of IMAP, POP en SMTP aanstaan{where}",
    "paid-plan": "een betaald abonnement nemen{where}",
    "verify-domain": "het eigen domein verifiëren{where}",
    "verify-sender": "het afzenderadres verifiëren{where}",
    "look-up-server": "de eigen server opzoeken{where}",
    "which-mailbox": "nagaan om welk soort mailbox het gaat{where}",
    "ask-encryption":
      "vóór het invoeren van een wachtwoord de provider vragen naar servers met SSL/TLS{where}: de instellingen die wij kennen zijn niet versleuteld",
    bridge: "de Bridge-app installeren{where} en het wachtwoord gebruiken dat die toont",
    "test-account": "een testaccount maken{where}, dat geen e-mail bezorgt",
    "forwards-only": "deze dienst stuurt alleen door{where}: de mailbox instellen waarin de e-mail aankomt",
    "website-only":
      "geen andere mail-app heeft toegang{where}: de website of de app van de provider gebruiken",
    closed: "deze dienst is gestopt{where}: een andere provider kiezen",
    blocked: "deze dienst laat geen mail-apps toe{where}: een andere provider kiezen",
    "moved-to": "de mailboxen zijn verhuisd of gesloten{where}: de servers van de nieuwe provider opzoeken",
  },
  conditions: {
    "no-sign-in": "als de app dat niet kan: {steps}",
    "two-step": "bij tweestapsverificatie: {steps}",
    refused: "als het gewone wachtwoord wordt geweigerd: {steps}",
    offered: "als de instellingen het aanbieden: {steps}",
    moved: "als de mailbox is verhuisd: {steps}",
    sending: "om te verzenden: {steps}",
  },
  refused: {
    normal: "het gewone wachtwoord wordt geweigerd",
    every: "wachtwoorden en app-wachtwoorden worden geweigerd",
  },
  frame: {
    comma: ", ",
    andThen: ", daarna ",
    please: "",
    between: "; ",
    end: ".",
    brackets: " ({name})",
  },
};
