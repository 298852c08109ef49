import { listed, type Phrases } from "./en.ts";

const SERVER = { smtp: "server in uscita (SMTP)", imap: "server IMAP", pop3: "server POP" };

/** Italian, impersonal as the help pages of mail providers: no tu, no Lei. */
export const it: Phrases = {
  language: "it",
  security: { implicit: "SSL/TLS", starttls: "STARTTLS", none: "nessuna crittografia" },
  serverTitle: {
    smtp: "Posta in uscita (SMTP)",
    imap: "Posta in arrivo (IMAP)",
    pop3: "Posta in arrivo (POP3)",
  },
  field: {
    hostname: "Server",
    port: "Porta",
    tls: "Sicurezza",
    username: "Nome utente",
    password: "Password",
  },
  place: (port, security) => `\`${port}\` (${security})`,
  portPlace: (port, security) => `porta \`${port}\`, ${security}`,
  or: "o",
  and: "e",
  orTitle: "Oppure",
  username: {
    address: "l’indirizzo e-mail completo",
    localPart: "la parte dell’indirizzo prima della @",
    domain: "il dominio, la parte dopo la @",
    mostly: "di solito l’indirizzo e-mail completo",
  },
  shownBy: (provider) => `il valore che ${provider} mostra nell’account`,
  standsFor: (hole, what) => `\`${hole}\` sta per ${what}.`,
  link: {
    appPassword: "Creare una password per le app",
    enableAccess: "Attivare IMAP/POP",
    apiKey: "Creare una chiave API",
    smtpCredentials: "Ottenere nome utente e password SMTP",
    admin: "Per l’amministratore",
    signIn: "Accedere",
    webmail: "Aprire la webmail",
    help: "Pagina di assistenza del provider",
  },

  password: {
    ownProvider: "il provider",
    signIn: (name) => `accesso con ${name} (OAuth2)`,
    onlySignIn: (signing) => `nessuna: ${signing}; le password vengono rifiutate`,
    notNormal: (name) => `${name} (non la password normale)`,
    kind: {
      OAuth2: "accesso (OAuth2)",
      "app-password": "una password per le app (non quella normale)",
      "account-password": "la password dell’account",
      "mailbox-password": "la password di questa casella (non dell’area clienti)",
      "authorization-code": "un codice di autorizzazione dalle impostazioni del provider (non la password)",
      "secure-mail-key": "una chiave di posta sicura (non la password normale)",
      "device-password": "una password per il dispositivo, creata nelle impostazioni (non quella normale)",
      "bridge-password": "la password mostrata dall’app Bridge (non quella normale)",
      "api-key": "una chiave API (non la password dell’account)",
      "smtp-credentials": "la password SMTP creata apposta (non quella dell’account)",
      none: "non serve",
    },
    short: {
      OAuth2: "accesso (OAuth2)",
      "app-password": "password per le app",
      "account-password": "password dell’account",
      "mailbox-password": "password della casella",
      "authorization-code": "codice di autorizzazione",
      "secure-mail-key": "chiave di posta sicura",
      "device-password": "password del dispositivo",
      "bridge-password": "password di Bridge",
      "api-key": "chiave API",
      "smtp-credentials": "password SMTP",
      none: "nessuna password",
    },
    any: "password",
    normal: (password) => `\`Password normale\` (${password})`,
    oauthOr: (rest) => `\`OAuth2\` o ${rest}`,
    unknown: "`OAuth2` dove disponibile, altrimenti `Password normale`",
  },

  settings: {
    title: (provider) => `${provider}: impostazioni di posta`,
    noAccess: (provider) => `${provider}: non funziona con le app di posta`,
    part: (provider, what) => `${provider}: ${what}`,
    incoming: "in arrivo",
    outgoing: "in uscita",
    outgoingName: "posta in uscita (SMTP)",
    incomingName: (protocol) => `posta in arrivo (${protocol})`,
    goodToKnow: "Buono a sapersi",
    notEncrypted:
      "Senza crittografia: altri possono leggere la password. Chiedere prima al provider una porta con SSL/TLS.",
    unusual: (port, security) => `La porta \`${port}\` con ${security} è insolita, ma qui è giusta.`,
    notOffered: (provider, missing, offered) =>
      `Non conosciamo un server ${listed(missing, "o")} di ${provider}.${offered.length > 0 ? ` Sono disponibili ${listed(offered, "e")}.` : ""}`,
    wrongHost: (hostname, provider, right) =>
      `\`${hostname}\` oggi non è il nome di un server di ${provider}.${right.length > 0 ? ` Usare ${listed(right, "e")}.` : ""}`,
    sisterHost: (hostname, owner, provider, right) =>
      `\`${hostname}\` è il server in uscita di ${owner}, non di ${provider}. Usare invece \`${right}\`.`,
  },

  finding: {
    portAndTls: (port, right, written, sister) =>
      `La porta \`${port}\` va con ${right}, non con ${written}: cambiare uno dei due. (${written} va con la porta \`${sister}\`.)`,
    incomingHost: (hostname, outgoing) =>
      `\`${hostname}\` è il server in arrivo, quindi non può inviare.${outgoing ? ` Il server in uscita è \`${outgoing}\`.` : ""}`,
    outgoingHost: (hostname, incoming) =>
      `\`${hostname}\` è il server in uscita, quindi non può ricevere la posta.${incoming ? ` Il server in arrivo è \`${incoming}\`.` : ""}`,
    port25:
      "La porta `25` serve ai server di posta tra loro e quasi tutti gli operatori Internet la bloccano. App e programmi inviano con `465` (SSL/TLS) o `587` (STARTTLS).",
    shortUserName: "Qui il nome utente è l’indirizzo e-mail completo, con la @ e ciò che segue.",
  },

  which: {
    provider:
      "Qual è il provider di posta? Lo dice la parte dell’indirizzo dopo la @, per esempio gmail.com.",
    andWhat: "Qual è il provider (la parte dopo la @) e che cosa dice il messaggio, parola per parola?",
    title: "Qual è il provider?",
    says: "Nomi dei server e porte dipendono da chi fornisce la casella. Basta indicarlo o sceglierlo per avere i valori esatti.",
    name: (name) => `${name}: quale account?`,
    account: "Di quale di questi account si tratta?",
    endsIn: (domains) => `l’indirizzo termina con ${listed(domains, "o")}`,
    maybeTitle: (names) => `Si tratta di ${listed(names, "o")}?`,
    maybeSays: (names) =>
      `Non è chiaro se si tratta di ${listed(names, "o")}. Basta una scelta, oppure la parte dell’indirizzo dopo la @.`,
    unknownDomain: (domain) => `Non conosco ancora ${domain}`,
    unknownDomainSays:
      "Un dominio aziendale o personale è gestito da un’altra società: valgono i suoi server. Chi lo ospita: Google Workspace, Microsoft 365, un servizio di hosting? Lo sa chi ha fornito l’indirizzo.",
  },

  unknown: {
    title: "Non è chiaro che cosa serve",
    says: "Conosco le impostazioni di molti provider, i passaggi per le app di posta, i messaggi di errore e il codice per inviare. Basta indicare il provider o incollare l’errore.",
    offerTitle: "Di che cosa si tratta?",
    offerSays:
      "Il messaggio corrisponde a più di una risposta. Scegliere la più vicina, o aggiungere che cosa compare, e dove.",
    nearest: "Forse una di queste?",
    emptyTitle: "Domande sulle impostazioni e-mail?",
    emptySays:
      "Per esempio: porta SMTP di Gmail? Oppure incollare il messaggio di errore dell’app di posta. Senza password, per favore.",
    remarkTitle: "Va bene",
    remarkSays: "Sempre a disposizione per un server, una porta, una password o il significato di un errore.",
  },

  fix: {
    alsoSeen: "Nel messaggio c’è anche",
    rightValues: (provider) => `${provider}: impostazioni giuste`,
    alreadyRight: (hostname, port) =>
      port === undefined
        ? `Il nome del server indicato (\`${hostname}\`) è giusto: la causa è altrove.`
        : `Server e porta indicati (\`${hostname}\`, \`${port}\`) sono giusti: la causa è altrove.`,
    theSame: (provider) => `${provider}: stessi passaggi, con i suoi valori e la sua password.`,
    reading: "Per ricevere",
    sending: "Per inviare",
    yourProvider: "il provider",
    yourOutgoing: "il server in uscita del provider",
    yourIncoming: "il server in arrivo del provider",
  },

  steps: {
    title: (provider, client) => `${provider} in ${client}`,
    noProvider: (client) => `Account di posta in ${client}`,
    inApp: (client) => `In ${client}`,
    open: "Dove andare",
    usual: "Valori abituali",
    byHand: "Se non riesce, a mano",
    portToCheck: "Porta, da controllare",
    usualServer: "il nome del server del provider",
    yourName: "il nome che vedranno gli altri",
    cannot: (client) => `Che cosa non può fare ${client}`,
    signInIsEnough: (client, provider) =>
      `${client} accede da sé con ${provider}: aggiungere l’account e seguire la finestra di accesso; i nomi dei server non servono.`,
    restartAndSignIn: (client) =>
      `Con OAuth2 impostato per entrambi i server, riavviare ${client} e accedere nella pagina che si apre.`,
    cannotSignIn: (client, provider) =>
      `${provider} accetta solo il proprio accesso (OAuth2), e non ci risulta che ${client} lo offra. Lì nessuna password funziona: usare un’altra app, un altro dispositivo o, per inviare, un’altra casella.`,
    onlyOnComputers: (provider) =>
      `Le altre app leggono ${provider} solo su un computer, con un programma apposito (Bridge). Su telefono, tablet o siti web usare l’app o la webmail di ${provider}.`,
  },

  code: {
    sends: (framework, provider) =>
      provider ? `${provider} con ${framework}` : `Inviare posta con ${framework}`,
    reads: (framework, provider) =>
      provider ? `Leggere ${provider} con ${framework}` : `Leggere la posta con ${framework}`,
    rightLines: (framework, provider) =>
      provider
        ? `Le righe giuste per ${provider} con ${framework}:`
        : `Le righe giuste per ${framework}, con il server del provider al posto dell’esempio:`,
    onlyOAuth: (protocol, provider, framework) =>
      protocol === "smtp"
        ? `${provider} non accetta password per l’invio, solo il proprio accesso (OAuth2, detto anche autenticazione moderna). Nome utente e password non funzionano in ${framework}, quindi qui non c’è codice. Inviare con un altro servizio, come SendGrid o Amazon SES, o con l’API del provider.`
        : `${provider} non accetta password per leggere la posta, solo il proprio accesso (OAuth2, detto anche autenticazione moderna). Nome utente e password non funzionano in ${framework}, quindi qui non c’è codice.`,
    noServer: (protocol, provider, framework) =>
      `Non conosciamo un ${SERVER[protocol]} di ${provider} che ${framework} possa usare.`,
    token: (provider, isOnly) =>
      isOnly
        ? `${provider} non accetta password dai programmi, solo un token di accesso OAuth2. Questo codice ne usa uno.`
        : "Questo codice usa un token di accesso OAuth2. Per una sola casella propria è più semplice una password per le app.",
    tokenGoes:
      "Il token di accesso va nella variabile d’ambiente `ACCESS_TOKEN`. Scade presto; il programma ne ottiene poi uno nuovo con il token di aggiornamento.",
    tokenFrom: {
      microsoft: (scope) =>
        `Il token si ottiene con la libreria MSAL di Microsoft, per un’app registrata in Microsoft Entra, con gli ambiti \`${scope}\` e \`offline_access\`.`,
      google: (scope) => `Il token si ottiene con la libreria OAuth2 di Google, con l’ambito \`${scope}\`.`,
      other: "Il token si ottiene con l’accesso OAuth2 del provider.",
    },
    whichPassword: (password) => `Quale password: ${password}.`,
  },

  button: {
    settings: (what) => `Impostazioni ${what}`,
    allSettings: "Tutte le impostazioni",
    on: (client) => `Su ${client}`,
    with: (framework) => `Con ${framework}`,
    withOAuth: "Invece con OAuth2",
    fails: "Non funziona",
    rejected: "Password rifiutata?",
    more: "Altro",
  },

  tone: { stop: "Così non funziona", prepare: "Prima", info: "Buono a sapersi" },
  canAsk: (asks) => `Altre domande: ${asks}.`,
  source: {
    read: (page, day, changed) =>
      `${page}${changed ? `, ultima modifica: ${changed}` : ""}, consultato: ${day}`,
    unread: (page) => `Non verificato da noi: ${page}`,
  },
  onlyInEnglish: "Questa parte è disponibile solo in inglese.",
};
