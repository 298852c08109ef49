import type { ConnectionPhrases } from "./en.ts";

export const pt: ConnectionPhrases = {
  button: "Verificar a conexão",
  lookedFromHere: "Verifiquei a partir de onde eu funciono, não da sua rede:",
  fine: (at, mode) =>
    `${at} responde e oferece ${mode}, portanto o servidor está bem. Se o seu aplicativo não o alcança, talvez a sua rede bloqueie a porta.`,
  answers: (at, mode) => `${at} responde e oferece ${mode}.`,
  fineInCleartext: (at) => `${at} responde, sem criptografia.`,
  otherMode: (at, mode, due) => `${at} fala ${mode}, não ${due}. Escolha ${mode} no seu aplicativo.`,
  cleartext: (at) =>
    `${at} responde sem criptografia, embora devesse oferecê-la. Não envie nenhuma senha para lá.`,
  otherProtocol: (at, protocol) => `${at} fala ${protocol}, e não é isso o esperado ali.`,
  brokenStartTls: (at) =>
    `${at} oferece STARTTLS, mas a passagem para a criptografia falha. É um problema do servidor.`,
  trouble: {
    "unknown-name": (at) =>
      `${at} não foi encontrado a partir daqui: agora não obtenho nenhum endereço para esse nome.`,
    silent: (at) =>
      `Nada responde em ${at} a partir daqui. O servidor pode estar parado, ou só recusar a mim.`,
    refused: (at) =>
      `${at} recusa a conexão a partir daqui. O servidor pode estar parado, ou só recusar a mim.`,
    "turned-away": (at) =>
      `${at} está lá, mas agora não aceita conexões a partir daqui. Tente de novo mais tarde.`,
    "no-tls": (at) => `${at} responde, mas a criptografia falha.`,
    strange: (at) => `${at} responde, mas não como um servidor de e-mail.`,
  },
  wrongName: (host) => `O certificado não é para \`${host}\`: o seu aplicativo avisa com razão.`,
  outOfTime: (from, until) =>
    `O certificado só vale de ${from} a ${until}: o seu aplicativo avisa com razão.`,
  distrusted: "Não conheço quem assinou o certificado: o seu aplicativo talvez avise.",
  outdated: (what) => `A criptografia está ultrapassada (${what}): os aplicativos atuais podem recusá-la.`,
  noSignIn: "Agora não é possível entrar em uma conta ali.",
  tooMany: "Acabei de verificar muitos servidores. Tente de novo em um minuto.",
  nothing: "Não tenho mais nenhum servidor com nome fixo ali. Peça as configurações de novo.",
};
