import { listed } from "../en.ts";
import type { DiscoveryPhrases } from "./en.ts";

export const pt: DiscoveryPhrases = {
  place: {
    mx: "registro MX no DNS",
    srv: "registros SRV no DNS",
    autoconfig: "arquivo autoconfig do próprio domínio",
    ispdb: "lista de provedores do Thunderbird",
  },
  signed: "assinado com DNSSEC",
  runBy: (domain, provider, place) =>
    `O e-mail de \`${domain}\` está com ${provider} (fonte: ${place}); estas são, portanto, as configurações de ${provider}.`,
  own: (domain, place) => `Estes servidores são indicados para \`${domain}\` (fonte: ${place}).`,
  unsigned:
    "Essa resposta não é assinada e pode ter sido alterada no caminho: se os nomes parecerem estranhos, pergunte a quem cuida do domínio.",
  untold: "Não diz qual usuário e senha: quase sempre o endereço completo e a senha da caixa de correio.",
  without: (domain, protocols) => `\`${domain}\` informa que não oferece ${listed(protocols, "nem")}.`,
  otherwise: (place, names) => `Outra resposta (fonte: ${place}): ${listed(names, "e")}.`,
  cleartext: (domain) =>
    `Consultei \`${domain}\`: só indica servidores sem criptografia, e esses eu não repasso.`,
  nothing: (domain) => `Consultei \`${domain}\`: não diz quem cuida do seu e-mail.`,
  late: (domain) => `Consultei \`${domain}\` e não houve resposta a tempo. Pergunte de novo em um minuto.`,
  refused: {
    "no-such-domain": (domain) => `O domínio \`${domain}\` não existe: confira como está escrito.`,
    "too-many": () => "Acabei de consultar muitos domínios. Pergunte de novo em um minuto, e consulto este.",
    "private-name": (domain) =>
      `\`${domain}\` é um nome de uma rede privada: só quem cuida dessa rede conhece os servidores de e-mail.`,
  },
};
