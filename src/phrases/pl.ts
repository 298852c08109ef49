import { listed, type Phrases } from "./en.ts";

const SERVER = {
  smtp: "serwera poczty wychodzącej (SMTP)",
  imap: "serwera IMAP",
  pop3: "serwera POP",
};

/** Polish, impersonal; names stand where no ending is needed. */
export const pl: Phrases = {
  language: "pl",
  security: { implicit: "SSL/TLS", starttls: "STARTTLS", none: "brak szyfrowania" },
  serverTitle: {
    smtp: "Poczta wychodząca (SMTP)",
    imap: "Poczta przychodząca (IMAP)",
    pop3: "Poczta przychodząca (POP3)",
  },
  field: {
    hostname: "Serwer",
    port: "Port",
    tls: "Zabezpieczenia",
    username: "Nazwa użytkownika",
    password: "Hasło",
  },
  place: (port, security) => `\`${port}\` (${security})`,
  portPlace: (port, security) => `port \`${port}\`, ${security}`,
  or: "lub",
  and: "i",
  orTitle: "Lub",
  username: {
    address: "pełny adres e-mail",
    localPart: "część adresu przed znakiem @",
    domain: "własna domena, część po znaku @",
    mostly: "zwykle pełny adres e-mail",
  },
  shownBy: (provider) => `wartość, którą ${provider} pokazuje na koncie`,
  standsFor: (hole, what) => `\`${hole}\` oznacza: ${what}.`,
  link: {
    appPassword: "Tworzenie hasła aplikacji",
    enableAccess: "Włączanie IMAP/POP",
    apiKey: "Tworzenie klucza API",
    smtpCredentials: "Nazwa użytkownika i hasło SMTP",
    admin: "Dla administratora",
    signIn: "Logowanie",
    webmail: "Poczta w przeglądarce",
    help: "Strona pomocy dostawcy",
  },

  password: {
    ownProvider: "dostawcę",
    signIn: (name) => `logowanie przez ${name} (OAuth2)`,
    onlySignIn: (signing) => `brak: ${signing}; hasła są odrzucane`,
    notNormal: (name) => `${name} (nie zwykłe hasło)`,
    kind: {
      OAuth2: "logowanie (OAuth2)",
      "app-password": "hasło aplikacji (nie zwykłe hasło)",
      "account-password": "hasło do konta",
      "mailbox-password": "hasło do tej skrzynki (nie do panelu klienta)",
      "authorization-code": "kod autoryzacji z ustawień dostawcy (nie hasło)",
      "secure-mail-key": "bezpieczny klucz poczty (nie zwykłe hasło)",
      "device-password": "hasło urządzenia utworzone w ustawieniach (nie zwykłe hasło)",
      "bridge-password": "hasło pokazane w aplikacji Bridge (nie zwykłe hasło)",
      "api-key": "klucz API (nie hasło do konta)",
      "smtp-credentials": "utworzone w tym celu hasło SMTP (nie hasło do konta)",
      none: "niepotrzebne",
    },
    short: {
      OAuth2: "logowanie (OAuth2)",
      "app-password": "hasło aplikacji",
      "account-password": "hasło do konta",
      "mailbox-password": "hasło do skrzynki",
      "authorization-code": "kod autoryzacji",
      "secure-mail-key": "bezpieczny klucz poczty",
      "device-password": "hasło urządzenia",
      "bridge-password": "hasło Bridge",
      "api-key": "klucz API",
      "smtp-credentials": "hasło SMTP",
      none: "bez hasła",
    },
    any: "hasło",
    normal: (password) => `\`Normalne hasło\` (${password})`,
    oauthOr: (rest) => `\`OAuth2\` lub ${rest}`,
    unknown: "`OAuth2`, jeśli jest dostępne, w przeciwnym razie `Normalne hasło`",
  },

  settings: {
    title: (provider) => `${provider}: ustawienia poczty`,
    noAccess: (provider) => `${provider}: nie działa z aplikacjami pocztowymi`,
    part: (provider, what) => `${provider}: ${what}`,
    incoming: "poczta przychodząca",
    outgoing: "poczta wychodząca",
    outgoingName: "poczta wychodząca (SMTP)",
    incomingName: (protocol) => `poczta przychodząca (${protocol})`,
    goodToKnow: "Warto wiedzieć",
    notEncrypted:
      "Bez szyfrowania: inni mogą odczytać hasło. Najpierw należy zapytać dostawcę o port z SSL/TLS.",
    unusual: (port, security) => `Port \`${port}\` (${security}) jest nietypowy, ale tutaj właściwy.`,
    notOffered: (provider, missing, offered) =>
      `Nie znamy serwera ${listed(missing, "lub")} dla ${provider}.${offered.length > 0 ? ` Dostępne: ${listed(offered, "i")}.` : ""}`,
    wrongHost: (hostname, provider, right) =>
      `\`${hostname}\` nie jest obecnie nazwą serwera ${provider}.${right.length > 0 ? ` Właściwe nazwy: ${listed(right, "i")}.` : ""}`,
    sisterHost: (hostname, owner, provider, right) =>
      `\`${hostname}\` to serwer poczty wychodzącej ${owner}, a nie ${provider}. Właściwy: \`${right}\`.`,
  },

  finding: {
    portAndTls: (port, right, written, sister) =>
      `Do portu \`${port}\` pasuje ${right}, a nie ${written}: jedno z nich trzeba zmienić. (Do ${written} pasuje port \`${sister}\`.)`,
    incomingHost: (hostname, outgoing) =>
      `\`${hostname}\` to serwer poczty przychodzącej, więc wysyłanie przez niego się nie uda.${outgoing ? ` Serwer poczty wychodzącej: \`${outgoing}\`.` : ""}`,
    outgoingHost: (hostname, incoming) =>
      `\`${hostname}\` to serwer poczty wychodzącej, więc nie można z niego odbierać.${incoming ? ` Serwer poczty przychodzącej: \`${incoming}\`.` : ""}`,
    port25:
      "Port `25` służy serwerom poczty między sobą i większość operatorów internetu go blokuje. Aplikacje i programy wysyłają przez `465` (SSL/TLS) lub `587` (STARTTLS).",
    shortUserName: "Nazwa użytkownika to tutaj pełny adres e-mail, ze znakiem @ i tym, co po nim.",
  },

  which: {
    provider: "Jaki to dostawca poczty? Wskazuje go część adresu po znaku @, na przykład gmail.com.",
    andWhat: "Jaki to dostawca (co jest po znaku @) i jak dokładnie brzmi komunikat, słowo w słowo?",
    title: "Jaki to dostawca?",
    says: "Nazwy serwerów i porty zależą od dostawcy skrzynki. Wystarczy go podać lub wybrać, aby otrzymać dokładne dane.",
    name: (name) => `${name}: które konto?`,
    account: "O które z tych kont chodzi?",
    endsIn: (domains) => `adres kończy się na ${listed(domains, "lub")}`,
    maybeTitle: (names) => `Czy chodzi o ${listed(names, "lub")}?`,
    maybeSays: (names) =>
      `Nie jest pewne, czy chodzi o ${listed(names, "lub")}. Wystarczy wybrać lub podać część adresu po znaku @.`,
    unknownDomain: (domain) => `Nie znam jeszcze domeny ${domain}`,
    unknownDomainSays:
      "Domenę firmową lub własną obsługuje inna firma i to jej serwery są właściwe. Kto ją obsługuje: Google Workspace, Microsoft 365, firma hostingowa? Wie to osoba, która przydzieliła adres.",
  },

  unknown: {
    title: "Nie jest jasne, czego potrzeba",
    says: "Znam ustawienia poczty wielu dostawców, kroki w aplikacjach pocztowych, komunikaty o błędach i kod do wysyłania. Wystarczy podać dostawcę lub wkleić błąd.",
    offerTitle: "O co z tego chodzi?",
    offerSays:
      "Do wiadomości pasuje więcej niż jedna odpowiedź. Można wybrać najbliższą lub dodać, co i gdzie widać.",
    nearest: "Czy chodziło o jedno z tych?",
    emptyTitle: "Pytania o ustawienia poczty?",
    emptySays:
      "Na przykład: port SMTP Gmail? Można też wkleić komunikat o błędzie z aplikacji pocztowej. Prosimy pominąć hasła.",
    remarkTitle: "W porządku",
    remarkSays: "Zawsze można zapytać o serwer, port, hasło lub znaczenie błędu.",
  },

  fix: {
    alsoSeen: "W wiadomości jest też",
    rightValues: (provider) => `${provider}: właściwe ustawienia`,
    alreadyRight: (hostname, port) =>
      port === undefined
        ? `Podana nazwa serwera (\`${hostname}\`) jest właściwa, przyczyna leży gdzie indziej.`
        : `Podany serwer i port (\`${hostname}\`, \`${port}\`) są właściwe, przyczyna leży gdzie indziej.`,
    theSame: (provider) => `${provider}: te same kroki, z innymi danymi i osobnym hasłem.`,
    reading: "Do odbierania",
    sending: "Do wysyłania",
    yourProvider: "dostawca poczty",
    yourOutgoing: "serwer poczty wychodzącej dostawcy",
    yourIncoming: "serwer poczty przychodzącej dostawcy",
  },

  steps: {
    title: (provider, client) => `${client}: konto ${provider}`,
    noProvider: (client) => `${client}: konto e-mail`,
    inApp: (client) => `${client}: kroki`,
    open: "Gdzie to znaleźć",
    usual: "Typowe dane",
    byHand: "Jeśli to nie działa, ręcznie",
    portToCheck: "Port, do sprawdzenia",
    usualServer: "nazwa serwera dostawcy",
    yourName: "imię i nazwisko widoczne dla innych",
    cannot: (client) => `Czego nie potrafi ${client}`,
    signInIsEnough: (client, provider) =>
      `${client} może samodzielnie zalogować się przez ${provider}: wystarczy dodać konto i przejść przez okno logowania, bez nazw serwerów.`,
    restartAndSignIn: (client) =>
      `Po ustawieniu OAuth2 dla obu serwerów należy ponownie uruchomić ${client} i zalogować się na otwartej stronie.`,
    cannotSignIn: (client, provider) =>
      `${provider} przyjmuje tylko własne logowanie (OAuth2), a według naszej wiedzy ${client} go nie ma. Żadne hasło tam nie zadziała; potrzebna jest inna aplikacja, inne urządzenie lub inna skrzynka do wysyłania.`,
    onlyOnComputers: (provider) =>
      `Inne aplikacje mogą odczytać ${provider} tylko na komputerze, przez działający na nim osobny program (Bridge). Na telefonie, tablecie i w witrynach pozostaje własna aplikacja lub webmail ${provider}.`,
  },

  code: {
    sends: (framework, provider) =>
      provider ? `${framework}: wysyłanie przez ${provider}` : `${framework}: wysyłanie poczty`,
    reads: (framework, provider) =>
      provider ? `${framework}: odbieranie poczty ${provider}` : `${framework}: odbieranie poczty`,
    rightLines: (framework, provider) =>
      provider
        ? `Właściwe wiersze dla ${provider} i ${framework}:`
        : `Właściwe wiersze dla ${framework}, z serwerem dostawcy zamiast przykładu:`,
    onlyOAuth: (protocol, provider, framework) =>
      protocol === "smtp"
        ? `${provider} nie przyjmuje hasła do wysyłania, tylko własne logowanie (OAuth2, czyli nowoczesne uwierzytelnianie). Nazwa użytkownika i hasło nie zadziałają w ${framework}, dlatego nie ma tu kodu. Można wysyłać przez inną usługę, na przykład SendGrid lub Amazon SES, albo przez API dostawcy.`
        : `${provider} nie przyjmuje hasła do odbierania poczty, tylko własne logowanie (OAuth2, czyli nowoczesne uwierzytelnianie). Nazwa użytkownika i hasło nie zadziałają w ${framework}, dlatego nie ma tu kodu.`,
    noServer: (protocol, provider, framework) =>
      `Nie znamy dla ${provider} ${SERVER[protocol]}, z którego może korzystać ${framework}.`,
    token: (provider, isOnly) =>
      isOnly
        ? `${provider} nie przyjmuje od programów hasła, tylko token dostępu OAuth2. Ten kod loguje się takim tokenem.`
        : "Ten kod loguje się tokenem dostępu OAuth2. Do jednej własnej skrzynki prostsze jest hasło aplikacji.",
    tokenGoes:
      "Token dostępu należy umieścić w zmiennej środowiskowej `ACCESS_TOKEN`. Szybko wygasa; program pobiera wtedy nowy za pomocą tokenu odświeżania.",
    tokenFrom: {
      microsoft: (scope) =>
        `Token pobiera się biblioteką MSAL firmy Microsoft, dla aplikacji zarejestrowanej w Microsoft Entra, z zakresami \`${scope}\` i \`offline_access\`.`,
      google: (scope) => `Token pobiera się biblioteką OAuth2 firmy Google, z zakresem \`${scope}\`.`,
      other: "Token pobiera się przez logowanie OAuth2 dostawcy.",
    },
    whichPassword: (password) => `Które hasło: ${password}.`,
  },

  button: {
    settings: (what) => `Ustawienia ${what}`,
    allSettings: "Wszystkie ustawienia",
    on: (client) => `Na ${client}`,
    with: (framework) => `Przez ${framework}`,
    withOAuth: "Zamiast tego OAuth2",
    fails: "To nie działa",
    rejected: "Hasło odrzucone?",
    more: "Więcej",
  },

  tone: { stop: "To nie zadziała", prepare: "Najpierw", info: "Warto wiedzieć" },
  canAsk: (asks) => `Można zapytać: ${asks}.`,
  source: {
    read: (page, day, changed) =>
      `${page}${changed ? `, ostatnia zmiana: ${changed}` : ""}, odczytano ${day}`,
    unread: (page) => `Nie sprawdziliśmy tego: ${page}`,
  },
  onlyInEnglish: "Ta część jest dostępna tylko po angielsku.",
};
