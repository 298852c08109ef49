import type { NeedPhrases } from "./catalogue.ts";

/** Portuguese. */
export const pt: NeedPhrases = {
  steps: {
    "sign-in": "faça login com {who}{where}",
    "two-step": "ative a verificação em duas etapas{where}",
    "app-password": "crie uma senha de app{where}",
    "device-password": "crie uma senha para cada dispositivo{where}",
    "mailbox-password": "defina uma senha de e-mail separada{where}",
    "secure-mail-key": "crie uma chave de e-mail segura{where}",
    "authorization-code": "crie um código de autorização{where}",
    "api-key": "crie uma chave de API{where}",
    "smtp-credentials": "crie credenciais SMTP{where}",
    enable: "ative {protocols}{where}",
    "enable-access": "permita apps de e-mail{where}",
    "admin-access": "peça ao administrador que permita apps de e-mail{where}",
    "admin-smtp": "peça ao administrador que permita SMTP{where}",
    "admin-server":
      "pergunte ao administrador o nome do servidor e se IMAP, POP e SMTP estão ativados{where}",
    "paid-plan": "contrate um plano pago{where}",
    "verify-domain": "verifique seu domínio{where}",
    "verify-sender": "verifique seu endereço de remetente{where}",
    "look-up-server": "consulte qual é o seu servidor{where}",
    "which-mailbox": "descubra que tipo de caixa de e-mail você tem{where}",
    "ask-encryption":
      "antes de digitar uma senha, peça ao provedor servidores com SSL/TLS{where}: as configurações que conhecemos não são criptografadas",
    bridge: "instale o app Bridge{where} e use a senha que ele mostra",
    "test-account": "crie uma conta de teste{where}, que não entrega nenhum e-mail",
    "forwards-only":
      "este serviço apenas encaminha{where}: configure a caixa de e-mail em que as mensagens chegam",
    "website-only": "nenhum outro app de e-mail tem acesso{where}: use o site ou o app do provedor",
    closed: "este serviço foi encerrado{where}: escolha outro provedor",
    blocked: "este serviço não aceita apps de e-mail{where}: escolha outro provedor",
    "moved-to":
      "as caixas de e-mail foram transferidas ou encerradas{where}: consulte os servidores do novo provedor",
  },
  conditions: {
    "no-sign-in": "se o app não permitir, {steps}",
    "two-step": "com a verificação em duas etapas, {steps}",
    refused: "se a senha normal for recusada, {steps}",
    offered: "se as configurações oferecerem, {steps}",
    moved: "se sua caixa de e-mail foi transferida, {steps}",
    sending: "para enviar, {steps}",
  },
  refused: { normal: "a senha normal é recusada", every: "senhas e senhas de app são recusadas" },
  frame: {
    comma: ", ",
    andThen: ", e depois ",
    please: "",
    between: "; ",
    end: ".",
    brackets: " ({name})",
  },
};
