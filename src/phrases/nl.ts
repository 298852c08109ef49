import { listed, type Phrases } from "./en.ts";

const SERVER = { smtp: "server voor uitgaande e-mail (SMTP)", imap: "IMAP-server", pop3: "POP-server" };

/** Dutch, with u as the help pages of mail providers. */
export const nl: Phrases = {
  language: "nl",
  security: { implicit: "SSL/TLS", starttls: "STARTTLS", none: "geen versleuteling" },
  serverTitle: {
    smtp: "Uitgaande e-mail (SMTP)",
    imap: "Inkomende e-mail (IMAP)",
    pop3: "Inkomende e-mail (POP3)",
  },
  field: {
    hostname: "Server",
    port: "Poort",
    tls: "Beveiliging",
    username: "Gebruikersnaam",
    password: "Wachtwoord",
  },
  place: (port, security) => `\`${port}\` (${security})`,
  portPlace: (port, security) => `poort \`${port}\`, ${security}`,
  or: "of",
  and: "en",
  orTitle: "Of",
  username: {
    address: "uw volledige e-mailadres",
    localPart: "het deel van uw adres vóór de @",
    domain: "uw domein, het deel na de @",
    mostly: "meestal uw volledige e-mailadres",
  },
  shownBy: (provider) => `wat ${provider} in uw account toont`,
  standsFor: (hole, what) => `\`${hole}\` staat voor ${what}.`,
  link: {
    appPassword: "Een app-wachtwoord maken",
    enableAccess: "IMAP/POP inschakelen",
    apiKey: "Een API-sleutel maken",
    smtpCredentials: "SMTP-gebruikersnaam en -wachtwoord ophalen",
    admin: "Voor de beheerder",
    signIn: "Inloggen",
    webmail: "Webmail openen",
    help: "Helppagina van de provider",
  },

  password: {
    ownProvider: "de provider",
    signIn: (name) => `inloggen met ${name} (OAuth2)`,
    onlySignIn: (signing) => `geen: ${signing}; wachtwoorden worden geweigerd`,
    notNormal: (name) => `${name} (niet uw gewone wachtwoord)`,
    kind: {
      OAuth2: "inloggen (OAuth2)",
      "app-password": "een app-wachtwoord (niet uw gewone wachtwoord)",
      "account-password": "het wachtwoord van het account",
      "mailbox-password": "het wachtwoord van deze mailbox (niet dat van het klantaccount)",
      "authorization-code": "een autorisatiecode uit de instellingen van de provider (niet uw wachtwoord)",
      "secure-mail-key": "een beveiligde mailsleutel (niet uw gewone wachtwoord)",
      "device-password": "een apparaatwachtwoord uit de instellingen (niet uw gewone wachtwoord)",
      "bridge-password": "het wachtwoord dat de Bridge-app toont (niet uw gewone)",
      "api-key": "een API-sleutel (niet het wachtwoord van uw account)",
      "smtp-credentials": "het SMTP-wachtwoord dat hiervoor is gemaakt (niet dat van uw account)",
      none: "niet nodig",
    },
    short: {
      OAuth2: "inloggen (OAuth2)",
      "app-password": "app-wachtwoord",
      "account-password": "accountwachtwoord",
      "mailbox-password": "mailboxwachtwoord",
      "authorization-code": "autorisatiecode",
      "secure-mail-key": "beveiligde mailsleutel",
      "device-password": "apparaatwachtwoord",
      "bridge-password": "Bridge-wachtwoord",
      "api-key": "API-sleutel",
      "smtp-credentials": "SMTP-wachtwoord",
      none: "geen wachtwoord",
    },
    any: "wachtwoord",
    normal: (password) => `\`Normaal wachtwoord\` (${password})`,
    oauthOr: (rest) => `\`OAuth2\` of ${rest}`,
    unknown: "`OAuth2` waar dat wordt aangeboden, anders `Normaal wachtwoord`",
  },

  settings: {
    title: (provider) => `${provider}: e-mailinstellingen`,
    noAccess: (provider) => `${provider}: werkt niet met mail-apps`,
    part: (provider, what) => `${provider}: ${what}`,
    incoming: "inkomend",
    outgoing: "uitgaand",
    outgoingName: "uitgaande e-mail (SMTP)",
    incomingName: (protocol) => `inkomende e-mail (${protocol})`,
    goodToKnow: "Goed om te weten",
    notEncrypted:
      "Niet versleuteld: anderen kunnen uw wachtwoord lezen. Vraag de provider eerst om een poort met SSL/TLS.",
    unusual: (port, security) => `Poort \`${port}\` met ${security} is ongebruikelijk, maar hier juist.`,
    notOffered: (provider, missing, offered) =>
      `Wij kennen geen server van ${provider} voor ${listed(missing, "of")}.${offered.length > 0 ? ` Wel voor ${listed(offered, "en")}.` : ""}`,
    wrongHost: (hostname, provider, right) =>
      `\`${hostname}\` is nu geen servernaam van ${provider}.${right.length > 0 ? ` Gebruik ${listed(right, "en")}.` : ""}`,
    sisterHost: (hostname, owner, provider, right) =>
      `\`${hostname}\` is de uitgaande server van ${owner}, niet van ${provider}. Gebruik \`${right}\`.`,
  },

  finding: {
    portAndTls: (port, right, written, sister) =>
      `Poort \`${port}\` hoort bij ${right}, niet bij ${written}: wijzig een van de twee. (${written} hoort bij poort \`${sister}\`.)`,
    incomingHost: (hostname, outgoing) =>
      `\`${hostname}\` is de server voor inkomende e-mail; verzenden lukt daarmee niet.${outgoing ? ` De uitgaande server is \`${outgoing}\`.` : ""}`,
    outgoingHost: (hostname, incoming) =>
      `\`${hostname}\` is de server voor uitgaande e-mail; ontvangen lukt daarmee niet.${incoming ? ` De inkomende server is \`${incoming}\`.` : ""}`,
    port25:
      "Poort `25` is voor mailservers onderling en wordt door de meeste internetproviders geblokkeerd. Mail-apps en programma’s verzenden via `465` (SSL/TLS) of `587` (STARTTLS).",
    shortUserName: "De gebruikersnaam is hier het volledige e-mailadres, met de @ en wat daarna komt.",
  },

  which: {
    provider: "Welke e-mailprovider is het? Dat staat in het adres na de @, bijvoorbeeld gmail.com.",
    andWhat: "Welke provider is het (wat staat er na de @), en wat zegt de melding, woord voor woord?",
    title: "Welke provider is het?",
    says: "Servernamen en poorten hangen af van de aanbieder van de mailbox. Noem of kies die, dan volgen de juiste gegevens.",
    name: (name) => `${name}: welk account?`,
    account: "Welke hiervan is uw account?",
    endsIn: (domains) => `het adres eindigt op ${listed(domains, "of")}`,
    maybeTitle: (names) => `Bedoelt u ${listed(names, "of")}?`,
    maybeSays: (names) =>
      `Ik weet niet zeker of u ${listed(names, "of")} bedoelt. Kies er een, of vertel wat er in het adres na de @ staat.`,
    unknownDomain: (domain) => `${domain} ken ik nog niet`,
    unknownDomainSays:
      "Een eigen of bedrijfsdomein draait bij een ander bedrijf; de servers daarvan zijn de juiste. Waar draait het: Google Workspace, Microsoft 365, een webhost? Wie u het adres gaf, weet dat.",
  },

  unknown: {
    title: "Ik weet niet zeker wat u nodig hebt",
    says: "Ik ken e-mailinstellingen van veel providers, stappen voor mail-apps, foutmeldingen en code om te verzenden. Noem de provider, of plak de foutmelding.",
    offerTitle: "Wat hiervan is het?",
    offerSays: "Bij uw bericht past meer dan één antwoord. Kies het beste, of voeg toe wat u ziet, en waar.",
    nearest: "Bedoelde u een van deze?",
    emptyTitle: "Stel een vraag over e-mailinstellingen",
    emptySays:
      "Bijvoorbeeld: SMTP-poort van Gmail? Of plak de foutmelding van uw mail-app. Laat wachtwoorden weg.",
    remarkTitle: "Prima",
    remarkSays: "Vraag gerust naar een server, een poort, een wachtwoord of de betekenis van een fout.",
  },

  fix: {
    alsoSeen: "Ook in uw bericht",
    rightValues: (provider) => `${provider}: juiste instellingen`,
    alreadyRight: (hostname, port) =>
      port === undefined
        ? `De servernaam die u noemt (\`${hostname}\`) klopt; de oorzaak ligt elders.`
        : `De server en de poort die u noemt (\`${hostname}\`, \`${port}\`) kloppen; de oorzaak ligt elders.`,
    theSame: (provider) => `${provider}: dezelfde stappen, met eigen gegevens en een eigen wachtwoord.`,
    reading: "Om te ontvangen",
    sending: "Om te verzenden",
    yourProvider: "uw provider",
    yourOutgoing: "de uitgaande server van uw provider",
    yourIncoming: "de inkomende server van uw provider",
  },

  steps: {
    title: (provider, client) => `${provider} in ${client}`,
    noProvider: (client) => `E-mailaccount in ${client}`,
    inApp: (client) => `In ${client}`,
    open: "Waar u moet zijn",
    usual: "Gebruikelijke gegevens",
    byHand: "Lukt dat niet, dan handmatig",
    portToCheck: "Poort, ter controle",
    usualServer: "de servernaam van uw provider",
    yourName: "uw naam, zoals anderen die zien",
    cannot: (client) => `Wat ${client} niet kan`,
    signInIsEnough: (client, provider) =>
      `${client} kan zelf inloggen bij ${provider}: voeg het account toe en volg het inlogvenster; servernamen zijn niet nodig.`,
    restartAndSignIn: (client) =>
      `Staat OAuth2 voor beide servers aan, start ${client} dan opnieuw en log in op de pagina die opent.`,
    cannotSignIn: (client, provider) =>
      `${provider} accepteert alleen de eigen inlogpagina (OAuth2), en die kent ${client} voor zover wij weten niet. Geen enkel wachtwoord werkt daar; gebruik een andere app, een ander apparaat of, om te verzenden, een andere mailbox.`,
    onlyOnComputers: (provider) =>
      `Andere apps lezen ${provider} alleen op een computer, via een eigen programma dat daar draait (Bridge). Gebruik op een telefoon, tablet of website de app of webmail van ${provider}.`,
  },

  code: {
    sends: (framework, provider) =>
      provider ? `${provider} met ${framework}` : `E-mail verzenden met ${framework}`,
    reads: (framework, provider) =>
      provider ? `${provider} lezen met ${framework}` : `E-mail lezen met ${framework}`,
    rightLines: (framework, provider) =>
      provider
        ? `De juiste regels voor ${provider} met ${framework}:`
        : `De juiste regels voor ${framework}, met de server van uw provider in plaats van het voorbeeld:`,
    onlyOAuth: (protocol, provider, framework) =>
      protocol === "smtp"
        ? `${provider} accepteert geen wachtwoord om te verzenden, alleen de eigen inlogpagina (OAuth2, ook wel moderne verificatie). Gebruikersnaam en wachtwoord werken niet in ${framework}, dus hier staat geen code. Verzend via een andere dienst, zoals SendGrid of Amazon SES, of via de API van de provider.`
        : `${provider} accepteert geen wachtwoord om e-mail te lezen, alleen de eigen inlogpagina (OAuth2, ook wel moderne verificatie). Gebruikersnaam en wachtwoord werken niet in ${framework}, dus hier staat geen code.`,
    noServer: (protocol, provider, framework) =>
      `Wij kennen geen ${SERVER[protocol]} van ${provider} die ${framework} kan gebruiken.`,
    token: (provider, isOnly) =>
      isOnly
        ? `${provider} accepteert van programma’s geen wachtwoord, alleen een OAuth2-toegangstoken. Deze code logt daarmee in.`
        : "Deze code logt in met een OAuth2-toegangstoken. Voor één eigen mailbox is een app-wachtwoord eenvoudiger.",
    tokenGoes:
      "Zet het toegangstoken in de omgevingsvariabele `ACCESS_TOKEN`. Het verloopt snel; het programma haalt dan een nieuw met het vernieuwingstoken.",
    tokenFrom: {
      microsoft: (scope) =>
        `Haal het token op met MSAL, de bibliotheek van Microsoft, voor een app die in Microsoft Entra is geregistreerd, met de scopes \`${scope}\` en \`offline_access\`.`,
      google: (scope) => `Haal het token op met de OAuth2-bibliotheek van Google, met de scope \`${scope}\`.`,
      other: "Haal het token op via de OAuth2-inlogpagina van de provider.",
    },
    whichPassword: (password) => `Welk wachtwoord: ${password}.`,
  },

  button: {
    settings: (what) => `${what}-instellingen`,
    allSettings: "Alle instellingen",
    on: (client) => `Op ${client}`,
    with: (framework) => `Met ${framework}`,
    withOAuth: "Liever met OAuth2",
    fails: "Het werkt niet",
    rejected: "Wachtwoord geweigerd?",
    more: "Meer",
  },

  tone: { stop: "Dit werkt niet", prepare: "Eerst", info: "Goed om te weten" },
  canAsk: (asks) => `U kunt vragen: ${asks}.`,
  source: {
    read: (page, day, changed) =>
      `${page}${changed ? `, laatst gewijzigd: ${changed}` : ""}, gelezen op ${day}`,
    unread: (page) => `Niet door ons gecontroleerd: ${page}`,
  },
  onlyInEnglish: "Dit deel is er alleen in het Engels.",
};
