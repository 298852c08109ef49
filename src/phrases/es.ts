import { listed, type Phrases } from "./en.ts";

const SERVER = { smtp: "servidor de correo saliente (SMTP)", imap: "servidor IMAP", pop3: "servidor POP" };

/** "A, B o C"; before an o the word is u: "Gmail u Outlook". */
const oneOf = (words: readonly string[]) => listed(words, /^o/i.test(words.at(-1) ?? "") ? "u" : "o");

/** Before an i, y is e: "POP3 e IMAP". */
const allOf = (words: readonly string[]) => listed(words, /^`?i/i.test(words.at(-1) ?? "") ? "e" : "y");

/** Spanish, as the help pages of mail providers speak: usted, impersonal where it can be. */
export const es: Phrases = {
  language: "es",
  security: { implicit: "SSL/TLS", starttls: "STARTTLS", none: "sin cifrado" },
  serverTitle: {
    smtp: "Correo saliente (SMTP)",
    imap: "Correo entrante (IMAP)",
    pop3: "Correo entrante (POP3)",
  },
  field: {
    hostname: "Servidor",
    port: "Puerto",
    tls: "Seguridad",
    username: "Nombre de usuario",
    password: "Contraseña",
  },
  place: (port, security) => `\`${port}\` (${security})`,
  portPlace: (port, security) => `puerto \`${port}\`, ${security}`,
  or: "o",
  and: "y",
  orTitle: "O bien",
  username: {
    address: "su dirección de correo completa",
    localPart: "la parte de su dirección antes de la @",
    domain: "su dominio, la parte después de la @",
    mostly: "casi siempre su dirección de correo completa",
  },
  shownBy: (provider) => `el valor que ${provider} muestra en su cuenta`,
  standsFor: (hole, what) => `\`${hole}\` representa ${what}.`,
  link: {
    appPassword: "Crear una contraseña de aplicación",
    enableAccess: "Activar IMAP/POP",
    apiKey: "Crear una clave de API",
    smtpCredentials: "Obtener el usuario y la contraseña SMTP",
    admin: "Para el administrador",
    signIn: "Iniciar sesión",
    webmail: "Abrir el correo web",
    help: "Página de ayuda del proveedor",
  },

  password: {
    ownProvider: "el proveedor",
    signIn: (name) => `inicio de sesión con ${name} (OAuth2)`,
    onlySignIn: (signing) => `ninguna: ${signing}; no se aceptan contraseñas`,
    notNormal: (name) => `${name} (no su contraseña normal)`,
    kind: {
      OAuth2: "inicio de sesión (OAuth2)",
      "app-password": "una contraseña de aplicación (no la normal)",
      "account-password": "la contraseña de la cuenta",
      "mailbox-password": "la contraseña de este buzón (no la de la cuenta de cliente)",
      "authorization-code": "un código de autorización de los ajustes del proveedor (no su contraseña)",
      "secure-mail-key": "una clave de correo segura (no la contraseña normal)",
      "device-password": "una contraseña de dispositivo creada en los ajustes (no la normal)",
      "bridge-password": "la contraseña que muestra la aplicación Bridge (no la normal)",
      "api-key": "una clave de API (no la contraseña de su cuenta)",
      "smtp-credentials": "la contraseña SMTP creada para esto (no la de su cuenta)",
      none: "no hace falta",
    },
    short: {
      OAuth2: "inicio de sesión (OAuth2)",
      "app-password": "contraseña de aplicación",
      "account-password": "contraseña de la cuenta",
      "mailbox-password": "contraseña del buzón",
      "authorization-code": "código de autorización",
      "secure-mail-key": "clave de correo segura",
      "device-password": "contraseña de dispositivo",
      "bridge-password": "contraseña de Bridge",
      "api-key": "clave de API",
      "smtp-credentials": "contraseña SMTP",
      none: "sin contraseña",
    },
    any: "contraseña",
    normal: (password) => `\`Contraseña normal\` (${password})`,
    oauthOr: (rest) => `\`OAuth2\`, o ${rest}`,
    unknown: "`OAuth2` donde se ofrezca; si no, `Contraseña normal`",
  },

  settings: {
    title: (provider) => `${provider}: configuración de correo`,
    noAccess: (provider) => `${provider}: no funciona con aplicaciones de correo`,
    part: (provider, what) => `${provider}: ${what}`,
    incoming: "correo entrante",
    outgoing: "correo saliente",
    outgoingName: "correo saliente (SMTP)",
    incomingName: (protocol) => `correo entrante (${protocol})`,
    goodToKnow: "Conviene saber",
    notEncrypted:
      "Sin cifrado: otros pueden leer su contraseña. Pida antes al proveedor un puerto con SSL/TLS.",
    unusual: (port, security) =>
      `El puerto \`${port}\` con ${security} no es habitual, pero aquí es correcto.`,
    notOffered: (provider, missing, offered) =>
      `No conocemos ningún servidor ${oneOf(missing)} de ${provider}.${offered.length > 0 ? ` Ofrece ${allOf(offered)}.` : ""}`,
    wrongHost: (hostname, provider, right) =>
      `\`${hostname}\` no es hoy un nombre de servidor de ${provider}.${right.length > 0 ? ` Use ${allOf(right)}.` : ""}`,
    sisterHost: (hostname, owner, provider, right) =>
      `\`${hostname}\` es el servidor de correo saliente de ${owner}, no de ${provider}. Use \`${right}\`.`,
  },

  finding: {
    portAndTls: (port, right, written, sister) =>
      `El puerto \`${port}\` va con ${right}, no con ${written}: cambie uno de los dos. (${written} va con el puerto \`${sister}\`.)`,
    incomingHost: (hostname, outgoing) =>
      `\`${hostname}\` es el servidor de correo entrante, así que con él no se puede enviar.${outgoing ? ` El saliente es \`${outgoing}\`.` : ""}`,
    outgoingHost: (hostname, incoming) =>
      `\`${hostname}\` es el servidor de correo saliente, así que con él no se puede recibir.${incoming ? ` El entrante es \`${incoming}\`.` : ""}`,
    port25:
      "El puerto `25` es para los servidores de correo entre sí, y casi todos los proveedores de internet lo bloquean. Las aplicaciones y los programas envían por `465` (SSL/TLS) o `587` (STARTTLS).",
    shortUserName:
      "El nombre de usuario es aquí la dirección de correo completa, con la @ y lo que va detrás.",
  },

  which: {
    provider:
      "¿Cuál es el proveedor de correo? Lo indica la parte después de la @ en la dirección, por ejemplo gmail.com.",
    andWhat: "¿Cuál es el proveedor (lo que va después de la @) y qué dice el mensaje, palabra por palabra?",
    title: "¿Cuál es el proveedor?",
    says: "Los nombres de servidor y los puertos dependen del proveedor del buzón. Escríbalo o elija uno y tendrá los valores exactos.",
    name: (name) => `${name}: ¿cuál de ellos es?`,
    account: "¿Cuál de estas es su cuenta?",
    endsIn: (domains) => `la dirección termina en ${oneOf(domains)}`,
    maybeTitle: (names) => `¿Se refiere a ${oneOf(names)}?`,
    maybeSays: (names) =>
      `No tengo claro si se refiere a ${oneOf(names)}. Elija uno o dígame qué va después de la @ en la dirección.`,
    unknownDomain: (domain) => `Todavía no conozco ${domain}`,
    unknownDomainSays:
      "El dominio de una empresa o el suyo propio lo gestiona otra compañía, y hay que usar sus servidores. ¿Quién lo aloja: Google Workspace, Microsoft 365, un alojamiento web? Lo sabe quien le dio la dirección.",
  },

  unknown: {
    title: "No tengo claro qué necesita",
    says: "Conozco la configuración de correo de muchos proveedores, pasos para aplicaciones, mensajes de error y código para enviar correo. Indique el proveedor o pegue el error.",
    offerTitle: "¿Cuál de estas opciones es?",
    offerSays: "Su mensaje encaja con más de una respuesta. Elija la más cercana o añada qué ve y dónde.",
    nearest: "¿Se refería a algo de esto?",
    emptyTitle: "Pregúnteme por la configuración de correo",
    emptySays:
      "Por ejemplo: ¿puerto SMTP de Gmail? O pegue el mensaje de error de su aplicación de correo. Sin contraseñas, por favor.",
    remarkTitle: "De acuerdo",
    remarkSays:
      "Pregunte cuando necesite un servidor, un puerto, una contraseña o el significado de un error.",
  },

  fix: {
    alsoSeen: "También en su mensaje",
    rightValues: (provider) => `${provider}: configuración correcta`,
    alreadyRight: (hostname, port) =>
      port === undefined
        ? `El nombre de servidor indicado (\`${hostname}\`) es correcto; busque en otra parte.`
        : `El servidor y el puerto indicados (\`${hostname}\`, \`${port}\`) son correctos; busque en otra parte.`,
    theSame: (provider) => `${provider}: los mismos pasos, con sus propios valores y su propia contraseña.`,
    reading: "Para recibir",
    sending: "Para enviar",
    yourProvider: "su proveedor",
    yourOutgoing: "el servidor de correo saliente de su proveedor",
    yourIncoming: "el servidor de correo entrante de su proveedor",
  },

  steps: {
    title: (provider, client) => `${provider} en ${client}`,
    noProvider: (client) => `Cuenta de correo en ${client}`,
    inApp: (client) => `En ${client}`,
    open: "Adónde ir",
    usual: "Valores habituales",
    byHand: "Si eso falla, a mano",
    portToCheck: "Puerto, para comprobar",
    usualServer: "el nombre de servidor de su proveedor",
    yourName: "su nombre, como deben verlo los demás",
    cannot: (client) => `Lo que ${client} no puede hacer`,
    signInIsEnough: (client, provider) =>
      `${client} inicia sesión directamente con ${provider}: añada la cuenta y siga la ventana de inicio de sesión; no hacen falta nombres de servidor.`,
    restartAndSignIn: (client) =>
      `Con OAuth2 elegido en los dos servidores, reinicie ${client} e inicie sesión en la página que se abre.`,
    cannotSignIn: (client, provider) =>
      `${provider} solo acepta su propio inicio de sesión (OAuth2), y no conocemos ninguno en ${client}. Allí no funcionará ninguna contraseña; use otra aplicación u otro dispositivo, u otro buzón para enviar.`,
    onlyOnComputers: (provider) =>
      `Otras aplicaciones solo pueden leer ${provider} en un equipo de escritorio o portátil, con un programa propio que funciona en él (Bridge). En un teléfono, una tableta o un sitio web, use la aplicación o el correo web de ${provider}.`,
  },

  code: {
    sends: (framework, provider) =>
      provider ? `${provider} con ${framework}` : `Enviar correo con ${framework}`,
    reads: (framework, provider) =>
      provider ? `Leer ${provider} con ${framework}` : `Leer correo con ${framework}`,
    rightLines: (framework, provider) =>
      provider
        ? `Las líneas correctas para ${provider} con ${framework}:`
        : `Las líneas correctas para ${framework}, con el servidor de su proveedor en lugar del ejemplo:`,
    onlyOAuth: (protocol, provider, framework) =>
      protocol === "smtp"
        ? `${provider} no acepta contraseñas para enviar, solo su propio inicio de sesión (OAuth2, también llamado autenticación moderna). Un usuario y una contraseña fallan en ${framework}, por eso no hay código. Envíe por otro servicio, como SendGrid o Amazon SES, o con la API del proveedor.`
        : `${provider} no acepta contraseñas para leer correo, solo su propio inicio de sesión (OAuth2, también llamado autenticación moderna). Un usuario y una contraseña fallan en ${framework}, por eso no hay código.`,
    noServer: (protocol, provider, framework) =>
      `No conocemos ningún ${SERVER[protocol]} de ${provider} que ${framework} pueda usar.`,
    token: (provider, isOnly) =>
      isOnly
        ? `${provider} no acepta contraseñas de un programa, solo un token de acceso OAuth2. Este código usa uno.`
        : "Este código inicia sesión con un token de acceso OAuth2. Para un buzón propio es más sencilla una contraseña de aplicación.",
    tokenGoes:
      "Ponga el token de acceso en la variable de entorno `ACCESS_TOKEN`. Caduca pronto; el programa obtiene entonces otro con el token de actualización.",
    tokenFrom: {
      microsoft: (scope) =>
        `Obtenga el token con MSAL, la biblioteca de Microsoft, para una aplicación registrada en Microsoft Entra, con los ámbitos \`${scope}\` y \`offline_access\`.`,
      google: (scope) => `Obtenga el token con la biblioteca OAuth2 de Google, con el ámbito \`${scope}\`.`,
      other: "Obtenga el token con el inicio de sesión OAuth2 del proveedor.",
    },
    whichPassword: (password) => `Qué contraseña: ${password}.`,
  },

  button: {
    settings: (what) => `Configuración ${what}`,
    allSettings: "Toda la configuración",
    on: (client) => `En ${client}`,
    with: (framework) => `Con ${framework}`,
    withOAuth: "Mejor con OAuth2",
    fails: "No funciona",
    rejected: "¿Contraseña rechazada?",
    more: "Más",
  },

  tone: { stop: "Esto no funciona", prepare: "Primero", info: "Conviene saber" },
  canAsk: (asks) => `Puede preguntar: ${asks}.`,
  source: {
    read: (page, day, changed) =>
      `${page}${changed ? `, última modificación: ${changed}` : ""}, leída el ${day}`,
    unread: (page) => `No comprobada por nosotros: ${page}`,
  },
  onlyInEnglish: "Esta parte solo está en inglés.",
};
