import { listed, type Phrases } from "./en.ts";

const SERVER = { smtp: "Postausgangsserver (SMTP)", imap: "IMAP-Server", pop3: "POP-Server" };

/** German, as the help pages of mail providers speak: impersonal, or Sie. */
export const de: Phrases = {
  language: "de",
  security: { implicit: "SSL/TLS", starttls: "STARTTLS", none: "unverschlüsselt" },
  serverTitle: {
    smtp: "Postausgangsserver (SMTP)",
    imap: "Posteingangsserver (IMAP)",
    pop3: "Posteingangsserver (POP3)",
  },
  field: {
    hostname: "Server",
    port: "Port",
    tls: "Sicherheit",
    username: "Benutzername",
    password: "Passwort",
  },
  place: (port, security) => `\`${port}\` (${security})`,
  portPlace: (port, security) => `Port \`${port}\`, ${security}`,
  or: "oder",
  and: "und",
  orTitle: "Oder",
  username: {
    address: "Ihre vollständige E-Mail-Adresse",
    localPart: "der Teil Ihrer Adresse vor dem @",
    domain: "Ihre Domain, der Teil nach dem @",
    mostly: "meist Ihre vollständige E-Mail-Adresse",
  },
  shownBy: (provider) => `die Angabe, die ${provider} in Ihrem Konto zeigt`,
  standsFor: (hole, what) => `\`${hole}\` steht für ${what}.`,
  link: {
    appPassword: "App-Passwort erstellen",
    enableAccess: "IMAP/POP einschalten",
    apiKey: "API-Schlüssel erstellen",
    smtpCredentials: "SMTP-Benutzername und -Passwort erstellen",
    admin: "Für die Administration",
    signIn: "Anmelden",
    webmail: "Webmail öffnen",
    help: "Hilfeseite des Anbieters",
  },

  password: {
    ownProvider: "den Anbieter",
    signIn: (name) => `Anmeldung über ${name} (OAuth2)`,
    onlySignIn: (signing) => `keines: ${signing}; Passwörter werden abgelehnt`,
    notNormal: (name) => `${name} (nicht das normale Passwort)`,
    kind: {
      OAuth2: "Anmeldung (OAuth2)",
      "app-password": "ein App-Passwort (nicht das normale)",
      "account-password": "das Passwort des Kontos",
      "mailbox-password": "das Passwort dieses Postfachs (nicht das des Kundenkontos)",
      "authorization-code": "ein Autorisierungscode aus den Einstellungen des Anbieters (nicht Ihr Passwort)",
      "secure-mail-key": "ein Secure Mail Key (nicht das normale Passwort)",
      "device-password": "ein in den Einstellungen erstelltes Gerätepasswort (nicht das normale)",
      "bridge-password": "das Passwort, das die Bridge-App zeigt (nicht das normale)",
      "api-key": "ein API-Schlüssel (nicht das Passwort des Kontos)",
      "smtp-credentials": "das eigens erstellte SMTP-Passwort (nicht das des Kontos)",
      none: "keines nötig",
    },
    short: {
      OAuth2: "Anmeldung (OAuth2)",
      "app-password": "App-Passwort",
      "account-password": "Kontopasswort",
      "mailbox-password": "Postfachpasswort",
      "authorization-code": "Autorisierungscode",
      "secure-mail-key": "Secure Mail Key",
      "device-password": "Gerätepasswort",
      "bridge-password": "Bridge-Passwort",
      "api-key": "API-Schlüssel",
      "smtp-credentials": "SMTP-Passwort",
      none: "kein Passwort",
    },
    any: "Passwort",
    normal: (password) => `\`Passwort, normal\` (${password})`,
    oauthOr: (rest) => `\`OAuth2\` oder ${rest}`,
    unknown: "`OAuth2`, wo es angeboten wird, sonst `Passwort, normal`",
  },

  settings: {
    title: (provider) => `${provider}: E-Mail-Einstellungen`,
    noAccess: (provider) => `${provider}: funktioniert nicht mit Mail-Apps`,
    part: (provider, what) => `${provider}: ${what}`,
    incoming: "Posteingang",
    outgoing: "Postausgang",
    outgoingName: "Postausgang (SMTP)",
    incomingName: (protocol) => `Posteingang (${protocol})`,
    goodToKnow: "Gut zu wissen",
    notEncrypted:
      "Unverschlüsselt: Andere können Ihr Passwort mitlesen. Fragen Sie zuerst den Anbieter nach einem Port mit SSL/TLS.",
    unusual: (port, security) => `Port \`${port}\` mit ${security} ist ungewöhnlich, hier aber richtig.`,
    notOffered: (provider, missing, offered) =>
      `Wir kennen bei ${provider} keinen Server für ${listed(missing, "oder")}.${offered.length > 0 ? ` Es gibt ${listed(offered, "und")}.` : ""}`,
    wrongHost: (hostname, provider, right) =>
      `\`${hostname}\` ist heute kein Servername von ${provider}.${right.length > 0 ? ` Richtig: ${listed(right, "und")}.` : ""}`,
    sisterHost: (hostname, owner, provider, right) =>
      `\`${hostname}\` ist der Postausgangsserver von ${owner}, nicht von ${provider}. Richtig: \`${right}\`.`,
  },

  finding: {
    portAndTls: (port, right, written, sister) =>
      `Port \`${port}\` gehört zu ${right}, nicht zu ${written}: Ändern Sie eines von beiden. (${written} gehört zu Port \`${sister}\`.)`,
    incomingHost: (hostname, outgoing) =>
      `\`${hostname}\` ist der Posteingangsserver, darüber lässt sich nichts senden.${outgoing ? ` Der Postausgangsserver ist \`${outgoing}\`.` : ""}`,
    outgoingHost: (hostname, incoming) =>
      `\`${hostname}\` ist der Postausgangsserver, darüber lassen sich keine E-Mails abrufen.${incoming ? ` Der Posteingangsserver ist \`${incoming}\`.` : ""}`,
    port25:
      "Port `25` ist für Mailserver untereinander; die meisten Internetanbieter sperren ihn. Mail-Apps und Programme senden über `465` (SSL/TLS) oder `587` (STARTTLS).",
    shortUserName:
      "Der Benutzername ist hier die vollständige E-Mail-Adresse, mit dem @ und allem, was danach steht.",
  },

  which: {
    provider:
      "Welcher E-Mail-Anbieter ist es? Das zeigt der Teil nach dem @ in der Adresse, zum Beispiel gmail.com.",
    andWhat: "Welcher Anbieter ist es (was steht nach dem @), und wie lautet die Meldung, Wort für Wort?",
    title: "Welcher Anbieter ist es?",
    says: "Servernamen und Ports hängen vom Anbieter des Postfachs ab. Nennen oder wählen Sie ihn, dann folgen die genauen Werte.",
    name: (name) => `${name}: Welches Konto ist gemeint?`,
    account: "Welches davon ist Ihr Konto?",
    endsIn: (domains) => `die Adresse endet auf ${listed(domains, "oder")}`,
    maybeTitle: (names) => `Meinen Sie ${listed(names, "oder")}?`,
    maybeSays: (names) =>
      `Ich bin nicht sicher, ob Sie ${listed(names, "oder")} meinen. Wählen Sie aus, oder schreiben Sie, was in der Adresse nach dem @ steht.`,
    unknownDomain: (domain) => `${domain} kenne ich noch nicht`,
    unknownDomainSays:
      "Die Domain einer Firma oder eine eigene Domain betreibt ein anderes Unternehmen; dessen Server gelten. Wer ist es: Google Workspace, Microsoft 365, ein Webhoster? Das weiß, wer Ihnen die Adresse gegeben hat.",
  },

  unknown: {
    title: "Ich bin nicht sicher, was Sie brauchen",
    says: "Ich kenne E-Mail-Einstellungen vieler Anbieter, Schritte für Mail-Apps, Fehlermeldungen und Code zum Senden. Nennen Sie den Anbieter, oder fügen Sie die Meldung ein.",
    offerTitle: "Was davon ist es?",
    offerSays:
      "Zu Ihrer Nachricht passt mehr als eine Antwort. Wählen Sie die passendste, oder schreiben Sie, was Sie wo sehen.",
    nearest: "Meinten Sie etwas davon?",
    emptyTitle: "Fragen Sie mich nach E-Mail-Einstellungen",
    emptySays:
      "Zum Beispiel: Gmail SMTP-Port? Oder fügen Sie die Fehlermeldung Ihrer Mail-App ein. Bitte ohne Passwörter.",
    remarkTitle: "Alles klar",
    remarkSays:
      "Fragen Sie jederzeit nach einem Server, einem Port, einem Passwort oder einer Fehlermeldung.",
  },

  fix: {
    alsoSeen: "Auch in Ihrer Nachricht",
    rightValues: (provider) => `${provider}: richtige Einstellungen`,
    alreadyRight: (hostname, port) =>
      port === undefined
        ? `Der angegebene Servername (\`${hostname}\`) stimmt; suchen Sie also an anderer Stelle.`
        : `Server und Port (\`${hostname}\`, \`${port}\`) stimmen; suchen Sie also an anderer Stelle.`,
    theSame: (provider) => `${provider}: dieselben Schritte, mit eigenen Werten und eigenem Passwort.`,
    reading: "Zum Empfangen",
    sending: "Zum Senden",
    yourProvider: "Ihr Anbieter",
    yourOutgoing: "der Postausgangsserver Ihres Anbieters",
    yourIncoming: "der Posteingangsserver Ihres Anbieters",
  },

  steps: {
    title: (provider, client) => `${provider} in ${client}`,
    noProvider: (client) => `E-Mail-Konto in ${client}`,
    inApp: (client) => `In ${client}`,
    open: "Der Weg dorthin",
    usual: "Übliche Werte",
    byHand: "Wenn das nicht klappt, von Hand",
    portToCheck: "Port, zur Kontrolle",
    usualServer: "der Servername Ihres Anbieters",
    yourName: "Ihr Name, wie andere ihn sehen sollen",
    cannot: (client) => `Was in ${client} nicht geht`,
    signInIsEnough: (client, provider) =>
      `${client} meldet sich selbst bei ${provider} an: Konto hinzufügen und dem Anmeldefenster folgen; Servernamen sind nicht nötig.`,
    restartAndSignIn: (client) =>
      `Wenn für beide Server OAuth2 eingestellt ist, ${client} neu starten und sich auf der Seite anmelden, die sich öffnet.`,
    cannotSignIn: (client, provider) =>
      `${provider} erlaubt nur die eigene Anmeldung (OAuth2), und in ${client} kennen wir keine. Kein Passwort funktioniert dort; nutzen Sie eine andere App, ein anderes Gerät oder zum Senden ein anderes Postfach.`,
    onlyOnComputers: (provider) =>
      `Andere Apps können ${provider} nur am Computer abrufen, über ein eigenes Programm, das dort läuft (Bridge). Auf Handy, Tablet oder Website nutzen Sie die App oder das Webmail von ${provider}.`,
  },

  code: {
    sends: (framework, provider) =>
      provider ? `${provider} mit ${framework}` : `E-Mails senden mit ${framework}`,
    reads: (framework, provider) =>
      provider ? `${provider} abrufen mit ${framework}` : `E-Mails abrufen mit ${framework}`,
    rightLines: (framework, provider) =>
      provider
        ? `Die richtigen Zeilen für ${provider} mit ${framework}:`
        : `Die richtigen Zeilen für ${framework}, mit dem Server Ihres Anbieters anstelle des Beispiels:`,
    onlyOAuth: (protocol, provider, framework) =>
      protocol === "smtp"
        ? `${provider} erlaubt zum Senden kein Passwort, nur die eigene Anmeldung (OAuth2, auch „moderne Authentifizierung“). Benutzername und Passwort scheitern in ${framework}, daher hier kein Code. Senden Sie über einen anderen Dienst wie SendGrid oder Amazon SES, oder über die API des Anbieters.`
        : `${provider} erlaubt zum Abrufen kein Passwort, nur die eigene Anmeldung (OAuth2, auch „moderne Authentifizierung“). Benutzername und Passwort scheitern in ${framework}, daher hier kein Code.`,
    noServer: (protocol, provider, framework) =>
      `Wir kennen bei ${provider} keinen ${SERVER[protocol]}, den ${framework} nutzen kann.`,
    token: (provider, isOnly) =>
      isOnly
        ? `${provider} erlaubt Programmen kein Passwort, nur ein OAuth2-Zugriffstoken. Dieser Code meldet sich damit an.`
        : "Dieser Code meldet sich mit einem OAuth2-Zugriffstoken an. Für ein eigenes Postfach ist ein App-Passwort einfacher.",
    tokenGoes:
      "Das Zugriffstoken kommt in die Umgebungsvariable `ACCESS_TOKEN`. Es läuft bald ab; das Programm holt dann mit dem Aktualisierungstoken ein neues.",
    tokenFrom: {
      microsoft: (scope) =>
        `Das Token liefert Microsofts Bibliothek MSAL, für eine in Microsoft Entra registrierte App, mit den Scopes \`${scope}\` und \`offline_access\`.`,
      google: (scope) => `Das Token liefert Googles OAuth2-Bibliothek, mit dem Scope \`${scope}\`.`,
      other: "Das Token liefert die OAuth2-Anmeldung des Anbieters.",
    },
    whichPassword: (password) => `Welches Passwort: ${password}.`,
  },

  button: {
    settings: (what) => `${what}-Einstellungen`,
    allSettings: "Alle Einstellungen",
    on: (client) => `Für ${client}`,
    with: (framework) => `Mit ${framework}`,
    withOAuth: "Lieber mit OAuth2",
    fails: "Es klappt nicht",
    rejected: "Passwort abgelehnt?",
    more: "Mehr",
  },

  tone: { stop: "Das geht nicht", prepare: "Zuerst", info: "Gut zu wissen" },
  canAsk: (asks) => `Sie können fragen: ${asks}.`,
  source: {
    read: (page, day, changed) => `${page}${changed ? `, Stand ${changed}` : ""}, gelesen am ${day}`,
    unread: (page) => `Von uns nicht geprüft: ${page}`,
  },
  onlyInEnglish: "Diesen Teil gibt es nur auf Englisch.",
};
