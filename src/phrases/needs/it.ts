import type { NeedPhrases } from "./catalogue.ts";

/** Italian. */
export const it: NeedPhrases = {
  steps: {
    "sign-in": "accedi con {who}{where}",
    "two-step": "attiva la verifica in due passaggi{where}",
    "app-password": "crea una password per le app{where}",
    "device-password": "crea una password per ogni dispositivo{where}",
    "mailbox-password": "imposta una password e-mail separata{where}",
    "secure-mail-key": "crea una chiave di posta sicura{where}",
    "authorization-code": "crea un codice di autorizzazione{where}",
    "api-key": "crea una chiave API{where}",
    "smtp-credentials": "crea le credenziali SMTP{where}",
    enable: "attiva {protocols}{where}",
    "enable-access": "consenti le app di posta{where}",
    "admin-access": "chiedi all’amministratore di consentire le app di posta{where}",
    "admin-smtp": "chiedi all’amministratore di consentire l’invio tramite SMTP{where}",
    "admin-server": "chiedi all’amministratore il nome del server e se IMAP, POP e SMTP sono attivi{where}",
    "paid-plan": "attiva un piano a pagamento{where}",
    "verify-domain": "verifica il tuo dominio{where}",
    "verify-sender": "verifica il tuo indirizzo mittente{where}",
    "look-up-server": "cerca il nome del tuo server{where}",
    "which-mailbox": "scopri che tipo di casella hai{where}",
    "ask-encryption":
      "prima di digitare una password, chiedi al provider server con SSL/TLS{where}: le impostazioni che conosciamo non sono crittografate",
    bridge: "installa l’app Bridge sul computer{where} e usa la password che mostra",
    "test-account": "crea un account di prova{where}, che non recapita alcuna e-mail",
    "forwards-only":
      "configura la tua casella reale, alla quale questo servizio si limita a inoltrare{where}",
    "website-only":
      "usa il sito web o l’app del provider, perché nessun’altra app di posta ha accesso{where}",
    closed: "scegli un altro provider, perché questo ha chiuso{where}",
    blocked: "scegli un altro provider, perché questo non accetta app di posta{where}",
    "moved-to": "cerca i server del nuovo provider, perché le caselle sono state trasferite o chiuse{where}",
  },
  conditions: {
    "no-sign-in": "se l’app non lo consente, {steps}",
    "two-step": "con la verifica in due passaggi, {steps}",
    refused: "se la password normale viene rifiutata, {steps}",
    offered: "se le impostazioni lo prevedono, {steps}",
    moved: "se la tua casella è stata trasferita, {steps}",
    sending: "per inviare, {steps}",
  },
  refused: {
    normal: "la password normale viene rifiutata",
    every: "le password e le password per le app vengono rifiutate",
  },
  frame: {
    comma: ", ",
    andThen: ", poi ",
    please: "",
    between: "; ",
    end: ".",
    brackets: " ({name})",
  },
};
