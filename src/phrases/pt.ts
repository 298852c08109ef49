import { listed, type Phrases } from "./en.ts";

const SERVER = { smtp: "servidor de saída (SMTP)", imap: "servidor IMAP", pop3: "servidor POP" };

/** Portuguese of Brazil, as the help pages of mail providers speak: você. Names stand without an article, whose gender no name tells. */
export const pt: Phrases = {
  language: "pt",
  security: { implicit: "SSL/TLS", starttls: "STARTTLS", none: "sem criptografia" },
  serverTitle: {
    smtp: "Servidor de saída (SMTP)",
    imap: "Servidor de entrada (IMAP)",
    pop3: "Servidor de entrada (POP3)",
  },
  field: {
    hostname: "Servidor",
    port: "Porta",
    tls: "Segurança",
    username: "Nome de usuário",
    password: "Senha",
  },
  place: (port, security) => `\`${port}\` (${security})`,
  portPlace: (port, security) => `porta \`${port}\`, ${security}`,
  or: "ou",
  and: "e",
  orTitle: "Ou",
  username: {
    address: "seu endereço de e-mail completo",
    localPart: "a parte do seu endereço antes do @",
    domain: "seu domínio, a parte depois do @",
    mostly: "quase sempre seu endereço de e-mail completo",
  },
  shownBy: (provider) => `o valor que ${provider} mostra na sua conta`,
  standsFor: (hole, what) => `\`${hole}\` representa ${what}.`,
  link: {
    appPassword: "Criar uma senha de app",
    enableAccess: "Ativar IMAP/POP",
    apiKey: "Criar uma chave de API",
    smtpCredentials: "Obter o usuário e a senha SMTP",
    admin: "Para o administrador",
    signIn: "Fazer login",
    webmail: "Abrir o webmail",
    help: "Página de ajuda do provedor",
  },

  password: {
    ownProvider: "o provedor",
    signIn: (name) => `login com ${name} (OAuth2)`,
    onlySignIn: (signing) => `nenhuma: ${signing}; senhas são recusadas`,
    notNormal: (name) => `${name} (não a sua senha normal)`,
    kind: {
      OAuth2: "login (OAuth2)",
      "app-password": "uma senha de app (não a normal)",
      "account-password": "a senha da conta",
      "mailbox-password": "a senha desta caixa de e-mail (não a da conta de cliente)",
      "authorization-code": "um código de autorização das configurações do provedor (não a sua senha)",
      "secure-mail-key": "uma chave de e-mail segura (não a sua senha normal)",
      "device-password": "uma senha de dispositivo criada nas configurações (não a normal)",
      "bridge-password": "a senha que o app Bridge mostra (não a normal)",
      "api-key": "uma chave de API (não a senha da sua conta)",
      "smtp-credentials": "a senha SMTP criada para isso (não a da sua conta)",
      none: "não é necessária",
    },
    short: {
      OAuth2: "login (OAuth2)",
      "app-password": "senha de app",
      "account-password": "senha da conta",
      "mailbox-password": "senha da caixa de e-mail",
      "authorization-code": "código de autorização",
      "secure-mail-key": "chave de e-mail segura",
      "device-password": "senha de dispositivo",
      "bridge-password": "senha do Bridge",
      "api-key": "chave de API",
      "smtp-credentials": "senha SMTP",
      none: "sem senha",
    },
    any: "senha",
    normal: (password) => `\`Senha normal\` (${password})`,
    oauthOr: (rest) => `\`OAuth2\`, ou ${rest}`,
    unknown: "`OAuth2` onde houver; senão, `Senha normal`",
  },

  settings: {
    title: (provider) => `${provider}: configurações de e-mail`,
    noAccess: (provider) => `${provider}: não funciona com apps de e-mail`,
    part: (provider, what) => `${provider}: ${what}`,
    incoming: "entrada",
    outgoing: "saída",
    outgoingName: "servidor de saída (SMTP)",
    incomingName: (protocol) => `servidor de entrada (${protocol})`,
    goodToKnow: "Bom saber",
    notEncrypted:
      "Sem criptografia: outras pessoas podem ler a sua senha. Antes, peça ao provedor uma porta com SSL/TLS.",
    unusual: (port, security) => `A porta \`${port}\` com ${security} é incomum, mas aqui está certa.`,
    notOffered: (provider, missing, offered) =>
      `Não conhecemos nenhum servidor ${listed(missing, "ou")} de ${provider}.${offered.length > 0 ? ` Oferece ${listed(offered, "e")}.` : ""}`,
    wrongHost: (hostname, provider, right) =>
      `\`${hostname}\` não é hoje um nome de servidor de ${provider}.${right.length > 0 ? ` Use ${listed(right, "e")}.` : ""}`,
    sisterHost: (hostname, owner, provider, right) =>
      `\`${hostname}\` é o servidor de saída de ${owner}, não de ${provider}. Use \`${right}\`.`,
  },

  finding: {
    portAndTls: (port, right, written, sister) =>
      `A porta \`${port}\` é para ${right}, não para ${written}: mude um dos dois. (${written} usa a porta \`${sister}\`.)`,
    incomingHost: (hostname, outgoing) =>
      `\`${hostname}\` é o servidor de entrada, por isso o envio falha.${outgoing ? ` O servidor de saída é \`${outgoing}\`.` : ""}`,
    outgoingHost: (hostname, incoming) =>
      `\`${hostname}\` é o servidor de saída, por isso não recebe e-mails.${incoming ? ` O servidor de entrada é \`${incoming}\`.` : ""}`,
    port25:
      "A porta `25` é para servidores de e-mail entre si, e a maioria dos provedores de internet a bloqueia. Apps e programas enviam pela `465` (SSL/TLS) ou pela `587` (STARTTLS).",
    shortUserName: "O nome de usuário aqui é o endereço de e-mail completo, com o @ e o que vem depois.",
  },

  which: {
    provider: "Qual é o provedor de e-mail? A parte depois do @ no endereço indica, por exemplo gmail.com.",
    andWhat: "Qual é o provedor (o que vem depois do @), e o que diz a mensagem, palavra por palavra?",
    title: "Qual é o provedor?",
    says: "Os nomes de servidor e as portas dependem do provedor da caixa de e-mail. Informe ou escolha um e você terá os valores exatos.",
    name: (name) => `${name}: qual deles é?`,
    account: "Qual destas é a sua conta?",
    endsIn: (domains) => `o endereço termina em ${listed(domains, "ou")}`,
    maybeTitle: (names) => `Você quer dizer ${listed(names, "ou")}?`,
    maybeSays: (names) =>
      `Não tenho certeza se você quer dizer ${listed(names, "ou")}. Escolha um ou diga o que vem depois do @ no endereço.`,
    unknownDomain: (domain) => `Ainda não conheço ${domain}`,
    unknownDomainSays:
      "O domínio de uma empresa ou o seu próprio é mantido por outra empresa, e valem os servidores dela. Quem o hospeda: Google Workspace, Microsoft 365, uma hospedagem de sites? Quem deu o endereço a você sabe.",
  },

  unknown: {
    title: "Não tenho certeza do que você precisa",
    says: "Conheço as configurações de e-mail de muitos provedores, passos para apps, mensagens de erro e código para enviar e-mails. Informe o provedor ou cole o erro.",
    offerTitle: "Qual destas opções é?",
    offerSays:
      "Mais de uma resposta serve para a sua mensagem. Escolha a mais próxima ou diga o que vê, e onde.",
    nearest: "Você quis dizer uma destas?",
    emptyTitle: "Pergunte sobre configurações de e-mail",
    emptySays:
      "Por exemplo: porta SMTP do Gmail? Ou cole a mensagem de erro do seu app de e-mail. Sem senhas, por favor.",
    remarkTitle: "Certo",
    remarkSays: "Pergunte quando precisar de um servidor, uma porta, uma senha ou do sentido de um erro.",
  },

  fix: {
    alsoSeen: "Também na sua mensagem",
    rightValues: (provider) => `${provider}: configurações corretas`,
    alreadyRight: (hostname, port) =>
      port === undefined
        ? `O nome de servidor informado (\`${hostname}\`) está certo; procure em outro lugar.`
        : `O servidor e a porta informados (\`${hostname}\`, \`${port}\`) estão certos; procure em outro lugar.`,
    theSame: (provider) => `${provider}: os mesmos passos, com valores e senha próprios.`,
    reading: "Para receber",
    sending: "Para enviar",
    yourProvider: "seu provedor",
    yourOutgoing: "o servidor de saída do seu provedor",
    yourIncoming: "o servidor de entrada do seu provedor",
  },

  steps: {
    title: (provider, client) => `${provider} em ${client}`,
    noProvider: (client) => `Conta de e-mail em ${client}`,
    inApp: (client) => `Em ${client}`,
    open: "Aonde ir",
    usual: "Valores comuns",
    byHand: "Se falhar, manualmente",
    portToCheck: "Porta, para conferir",
    usualServer: "o nome do servidor do seu provedor",
    yourName: "seu nome, como os outros devem ver",
    cannot: (client) => `O que ${client} não faz`,
    signInIsEnough: (client, provider) =>
      `${client} faz login diretamente com ${provider}: adicione a conta e siga a janela de login; não é preciso nome de servidor.`,
    restartAndSignIn: (client) =>
      `Com OAuth2 definido nos dois servidores, reinicie ${client} e faça login na página que se abre.`,
    cannotSignIn: (client, provider) =>
      `${provider} só aceita o próprio login (OAuth2), e não conhecemos nenhum em ${client}. Nenhuma senha vai funcionar ali; use outro app ou dispositivo, ou outra caixa de e-mail para enviar.`,
    onlyOnComputers: (provider) =>
      `Outros apps só conseguem ler ${provider} em um computador, por um programa próprio instalado nele (Bridge). No celular, no tablet ou em um site, use o app ou o webmail de ${provider}.`,
  },

  code: {
    sends: (framework, provider) =>
      provider ? `${provider} com ${framework}` : `Enviar e-mails com ${framework}`,
    reads: (framework, provider) =>
      provider ? `Ler ${provider} com ${framework}` : `Ler e-mails com ${framework}`,
    rightLines: (framework, provider) =>
      provider
        ? `As linhas certas para ${provider} com ${framework}:`
        : `As linhas certas para ${framework}, com o servidor do seu provedor no lugar do exemplo:`,
    onlyOAuth: (protocol, provider, framework) =>
      protocol === "smtp"
        ? `${provider} não aceita senha para enviar, só o próprio login (OAuth2, também chamado de autenticação moderna). Usuário e senha falham em ${framework}, por isso não há código aqui. Envie por outro serviço, como SendGrid ou Amazon SES, ou pela API do provedor.`
        : `${provider} não aceita senha para ler e-mails, só o próprio login (OAuth2, também chamado de autenticação moderna). Usuário e senha falham em ${framework}, por isso não há código aqui.`,
    noServer: (protocol, provider, framework) =>
      `Não conhecemos nenhum ${SERVER[protocol]} de ${provider} que ${framework} possa usar.`,
    token: (provider, isOnly) =>
      isOnly
        ? `${provider} não aceita senha de um programa, só um token de acesso OAuth2. Este código faz login com um.`
        : "Este código faz login com um token de acesso OAuth2. Para uma caixa de e-mail própria, uma senha de app é mais simples.",
    tokenGoes:
      "Coloque o token de acesso na variável de ambiente `ACCESS_TOKEN`. Ele logo expira; o programa então obtém outro com o token de atualização.",
    tokenFrom: {
      microsoft: (scope) =>
        `Obtenha o token com a MSAL, biblioteca da Microsoft, para um app registrado no Microsoft Entra, com os escopos \`${scope}\` e \`offline_access\`.`,
      google: (scope) => `Obtenha o token com a biblioteca OAuth2 do Google, com o escopo \`${scope}\`.`,
      other: "Obtenha o token com o login OAuth2 do provedor.",
    },
    whichPassword: (password) => `Qual senha: ${password}.`,
  },

  button: {
    settings: (what) => `Configurações ${what}`,
    allSettings: "Todas as configurações",
    on: (client) => `Para ${client}`,
    with: (framework) => `Com ${framework}`,
    withOAuth: "Com OAuth2",
    fails: "Não funciona",
    rejected: "Senha recusada?",
    more: "Mais",
  },

  tone: { stop: "Isso não funciona", prepare: "Primeiro", info: "Bom saber" },
  canAsk: (asks) => `Você pode perguntar: ${asks}.`,
  source: {
    read: (page, day, changed) => `${page}${changed ? `, última alteração: ${changed}` : ""}, lida em ${day}`,
    unread: (page) => `Não verificada por nós: ${page}`,
  },
  onlyInEnglish: "Esta parte só existe em inglês.",
};
