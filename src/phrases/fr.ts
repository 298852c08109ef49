import { listed, type Phrases } from "./en.ts";

const SERVER = { smtp: "serveur sortant (SMTP)", imap: "serveur IMAP", pop3: "serveur POP" };

/** French, as the help pages of mail providers speak: vous. A name never stands after "de" or "que", which a vowel shortens. */
export const fr: Phrases = {
  language: "fr",
  security: { implicit: "SSL/TLS", starttls: "STARTTLS", none: "sans chiffrement" },
  serverTitle: {
    smtp: "Serveur sortant (SMTP)",
    imap: "Serveur entrant (IMAP)",
    pop3: "Serveur entrant (POP3)",
  },
  field: {
    hostname: "Serveur",
    port: "Port",
    tls: "Sécurité",
    username: "Nom d’utilisateur",
    password: "Mot de passe",
  },
  place: (port, security) => `\`${port}\` (${security})`,
  portPlace: (port, security) => `port \`${port}\`, ${security}`,
  or: "ou",
  and: "et",
  orTitle: "Ou",
  username: {
    address: "votre adresse e-mail complète",
    localPart: "la partie de votre adresse avant le @",
    domain: "votre domaine, la partie après le @",
    mostly: "le plus souvent votre adresse e-mail complète",
  },
  shownBy: (provider) => `la valeur affichée par ${provider} dans votre compte`,
  standsFor: (hole, what) => `\`${hole}\` représente ${what}.`,
  link: {
    appPassword: "Créer un mot de passe d’application",
    enableAccess: "Activer IMAP/POP",
    apiKey: "Créer une clé API",
    smtpCredentials: "Obtenir les identifiants SMTP",
    admin: "Pour l’administrateur",
    signIn: "Se connecter",
    webmail: "Ouvrir le webmail",
    help: "Page d’aide du fournisseur",
  },

  password: {
    ownProvider: "le fournisseur",
    signIn: (name) => `connexion avec ${name} (OAuth2)`,
    onlySignIn: (signing) => `aucun : ${signing} ; les mots de passe sont refusés`,
    notNormal: (name) => `${name} (pas votre mot de passe habituel)`,
    kind: {
      OAuth2: "connexion (OAuth2)",
      "app-password": "un mot de passe d’application (pas l’habituel)",
      "account-password": "le mot de passe du compte",
      "mailbox-password": "le mot de passe de cette boîte mail (pas celui du compte client)",
      "authorization-code":
        "un code d’autorisation, pris dans les paramètres du fournisseur (pas votre mot de passe)",
      "secure-mail-key": "une clé de messagerie sécurisée (pas le mot de passe habituel)",
      "device-password": "un mot de passe d’appareil créé dans les paramètres (pas l’habituel)",
      "bridge-password": "le mot de passe affiché par l’application Bridge (pas l’habituel)",
      "api-key": "une clé API (pas le mot de passe de votre compte)",
      "smtp-credentials": "le mot de passe SMTP créé pour cela (pas celui de votre compte)",
      none: "aucun",
    },
    short: {
      OAuth2: "connexion (OAuth2)",
      "app-password": "mot de passe d’application",
      "account-password": "mot de passe du compte",
      "mailbox-password": "mot de passe de la boîte mail",
      "authorization-code": "code d’autorisation",
      "secure-mail-key": "clé de messagerie sécurisée",
      "device-password": "mot de passe d’appareil",
      "bridge-password": "mot de passe Bridge",
      "api-key": "clé API",
      "smtp-credentials": "mot de passe SMTP",
      none: "aucun mot de passe",
    },
    any: "mot de passe",
    normal: (password) => `\`Mot de passe normal\` (${password})`,
    oauthOr: (rest) => `\`OAuth2\`, ou ${rest}`,
    unknown: "`OAuth2` s’il est proposé, sinon `Mot de passe normal`",
  },

  settings: {
    title: (provider) => `${provider} : paramètres e-mail`,
    noAccess: (provider) => `${provider} : ne fonctionne pas avec les applications de messagerie`,
    part: (provider, what) => `${provider} : ${what}`,
    incoming: "réception",
    outgoing: "envoi",
    outgoingName: "serveur sortant (SMTP)",
    incomingName: (protocol) => `serveur entrant (${protocol})`,
    goodToKnow: "Bon à savoir",
    notEncrypted:
      "Sans chiffrement : d’autres peuvent lire votre mot de passe. Demandez d’abord au fournisseur un port SSL/TLS.",
    unusual: (port, security) => `Le port \`${port}\` avec ${security} est inhabituel, mais correct ici.`,
    notOffered: (provider, missing, offered) =>
      `Nous ne connaissons pas de serveur ${listed(missing, "ou")} chez ${provider}.${offered.length > 0 ? ` On y trouve ${listed(offered, "et")}.` : ""}`,
    wrongHost: (hostname, provider, right) =>
      `\`${hostname}\` n’est pas un nom de serveur actuel chez ${provider}.${right.length > 0 ? ` Utilisez ${listed(right, "et")}.` : ""}`,
    sisterHost: (hostname, owner, provider, right) =>
      `\`${hostname}\` est le serveur sortant pour ${owner}, pas pour ${provider}. Utilisez plutôt \`${right}\`.`,
  },

  finding: {
    portAndTls: (port, right, written, sister) =>
      `Le port \`${port}\` va avec ${right}, pas avec ${written} : changez l’un des deux. (${written} va avec le port \`${sister}\`.)`,
    incomingHost: (hostname, outgoing) =>
      `\`${hostname}\` est le serveur entrant : il ne permet pas d’envoyer.${outgoing ? ` Le serveur sortant est \`${outgoing}\`.` : ""}`,
    outgoingHost: (hostname, incoming) =>
      `\`${hostname}\` est le serveur sortant : il ne permet pas de recevoir.${incoming ? ` Le serveur entrant est \`${incoming}\`.` : ""}`,
    port25:
      "Le port `25` sert aux serveurs de messagerie entre eux, et la plupart des fournisseurs d’accès le bloquent. Les applications et programmes envoient par `465` (SSL/TLS) ou `587` (STARTTLS).",
    shortUserName:
      "Le nom d’utilisateur est ici l’adresse e-mail complète, avec le @ et tout ce qui le suit.",
  },

  which: {
    provider:
      "Quel est le fournisseur de messagerie ? La partie après le @ de l’adresse l’indique, par exemple gmail.com.",
    andWhat: "Quel est le fournisseur (ce qui suit le @), et que dit le message, mot pour mot ?",
    title: "Quel est le fournisseur ?",
    says: "Les noms de serveurs et les ports dépendent du fournisseur de la boîte mail. Indiquez-le ou choisissez-le pour obtenir les valeurs exactes.",
    name: (name) => `${name} : de quel compte s’agit-il ?`,
    account: "Lequel est votre compte ?",
    endsIn: (domains) => `l’adresse se termine par ${listed(domains, "ou")}`,
    maybeTitle: (names) => `Pensez-vous à ${listed(names, "ou")} ?`,
    maybeSays: (names) =>
      `Je ne sais pas si vous pensez à ${listed(names, "ou")}. Choisissez, ou indiquez ce qui suit le @ dans l’adresse.`,
    unknownDomain: (domain) => `Je ne connais pas encore ${domain}`,
    unknownDomainSays:
      "Le domaine d’une entreprise ou le vôtre est géré par une autre société, et ce sont ses serveurs qu’il faut. Qui l’héberge : Google Workspace, Microsoft 365, un hébergeur web ? La personne qui vous a donné l’adresse le sait.",
  },

  unknown: {
    title: "Je ne vois pas bien ce qu’il vous faut",
    says: "Je connais les paramètres de nombreux fournisseurs, les étapes dans les applications de messagerie, les messages d’erreur et du code d’envoi. Indiquez le fournisseur, ou collez l’erreur.",
    offerTitle: "De quoi s’agit-il ?",
    offerSays:
      "Plusieurs réponses conviennent à votre message. Choisissez la plus proche, ou précisez ce que vous voyez, et où.",
    nearest: "Pensiez-vous à l’une de ces questions ?",
    emptyTitle: "Posez-moi une question sur les paramètres e-mail",
    emptySays:
      "Par exemple : port SMTP Gmail ? Ou collez le message d’erreur de votre application. Sans mots de passe, s’il vous plaît.",
    remarkTitle: "Entendu",
    remarkSays: "Demandez quand vous voulez un serveur, un port, un mot de passe ou le sens d’une erreur.",
  },

  fix: {
    alsoSeen: "Aussi dans votre message",
    rightValues: (provider) => `${provider} : bons paramètres`,
    alreadyRight: (hostname, port) =>
      port === undefined
        ? `Le nom de serveur indiqué (\`${hostname}\`) est bon : cherchez ailleurs.`
        : `Le serveur et le port indiqués (\`${hostname}\`, \`${port}\`) sont bons : cherchez ailleurs.`,
    theSame: (provider) =>
      `${provider} : les mêmes étapes, avec ses propres valeurs et son propre mot de passe.`,
    reading: "Pour recevoir",
    sending: "Pour envoyer",
    yourProvider: "votre fournisseur",
    yourOutgoing: "le serveur sortant de votre fournisseur",
    yourIncoming: "le serveur entrant de votre fournisseur",
  },

  steps: {
    title: (provider, client) => `${provider} dans ${client}`,
    noProvider: (client) => `Compte e-mail dans ${client}`,
    inApp: (client) => `Dans ${client}`,
    open: "Où aller",
    usual: "Valeurs habituelles",
    byHand: "En cas d’échec, à la main",
    portToCheck: "Port, à vérifier",
    usualServer: "le nom de serveur de votre fournisseur",
    yourName: "votre nom, tel que les autres le verront",
    cannot: (client) => `Impossible dans ${client}`,
    signInIsEnough: (client, provider) =>
      `${client} se connecte directement chez ${provider} : ajoutez le compte et suivez la fenêtre de connexion, sans noms de serveurs.`,
    restartAndSignIn: (client) =>
      `Une fois OAuth2 réglé pour les deux serveurs, redémarrez ${client} et connectez-vous sur la page qui s’ouvre.`,
    cannotSignIn: (client, provider) =>
      `${provider} n’accepte que sa propre connexion (OAuth2), et nous n’en connaissons pas dans ${client}. Aucun mot de passe n’y marchera ; utilisez une autre application, un autre appareil ou, pour envoyer, une autre boîte mail.`,
    onlyOnComputers: (provider) =>
      `D’autres applications ne lisent ${provider} que sur un ordinateur, par un programme dédié qui y tourne (Bridge). Sur téléphone, tablette ou site web, utilisez l’application ou le webmail ${provider}.`,
  },

  code: {
    sends: (framework, provider) =>
      provider ? `${provider} avec ${framework}` : `Envoyer des e-mails avec ${framework}`,
    reads: (framework, provider) =>
      provider ? `Lire ${provider} avec ${framework}` : `Lire des e-mails avec ${framework}`,
    rightLines: (framework, provider) =>
      provider
        ? `Les bonnes lignes pour ${provider} avec ${framework} :`
        : `Les bonnes lignes pour ${framework}, avec le serveur de votre fournisseur au lieu de l’exemple :`,
    onlyOAuth: (protocol, provider, framework) =>
      protocol === "smtp"
        ? `${provider} n’accepte aucun mot de passe pour l’envoi, seulement sa propre connexion (OAuth2, dite aussi authentification moderne). Nom d’utilisateur et mot de passe échouent dans ${framework} : voilà pourquoi il n’y a pas de code. Envoyez par un autre service, comme SendGrid ou Amazon SES, ou par l’API du fournisseur.`
        : `${provider} n’accepte aucun mot de passe pour la réception, seulement sa propre connexion (OAuth2, dite aussi authentification moderne). Nom d’utilisateur et mot de passe échouent dans ${framework} : voilà pourquoi il n’y a pas de code.`,
    noServer: (protocol, provider, framework) =>
      `Nous ne connaissons pas de ${SERVER[protocol]} chez ${provider} utilisable avec ${framework}.`,
    token: (provider, isOnly) =>
      isOnly
        ? `${provider} n’accepte d’un programme aucun mot de passe, seulement un jeton d’accès OAuth2. Ce code en utilise un.`
        : "Ce code se connecte avec un jeton d’accès OAuth2. Pour votre propre boîte mail, un mot de passe d’application est plus simple.",
    tokenGoes:
      "Mettez le jeton d’accès dans la variable d’environnement `ACCESS_TOKEN`. Il expire vite ; le programme en obtient un nouveau avec le jeton d’actualisation.",
    tokenFrom: {
      microsoft: (scope) =>
        `Obtenez le jeton avec MSAL, la bibliothèque de Microsoft, pour une application inscrite dans Microsoft Entra, avec les scopes \`${scope}\` et \`offline_access\`.`,
      google: (scope) =>
        `Obtenez le jeton avec la bibliothèque OAuth2 de Google, avec le scope \`${scope}\`.`,
      other: "Obtenez le jeton par la connexion OAuth2 du fournisseur.",
    },
    whichPassword: (password) => `Quel mot de passe : ${password}.`,
  },

  button: {
    settings: (what) => `Paramètres ${what}`,
    allSettings: "Tous les paramètres",
    on: (client) => `Pour ${client}`,
    with: (framework) => `Avec ${framework}`,
    withOAuth: "Plutôt avec OAuth2",
    fails: "Ça ne marche pas",
    rejected: "Mot de passe refusé ?",
    more: "Plus",
  },

  tone: { stop: "Cela ne marche pas", prepare: "D’abord", info: "Bon à savoir" },
  canAsk: (asks) => `Vous pouvez demander : ${asks}.`,
  source: {
    read: (page, day, changed) => `${page}${changed ? `, mise à jour : ${changed}` : ""}, lue le ${day}`,
    unread: (page) => `Non vérifiée par nous : ${page}`,
  },
  onlyInEnglish: "Cette partie n’existe qu’en anglais.",
};
