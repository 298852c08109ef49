import { listed } from "../en.ts";
import type { DiscoveryPhrases } from "./en.ts";

export const fr: DiscoveryPhrases = {
  place: {
    mx: "enregistrement MX du DNS",
    srv: "enregistrements SRV du DNS",
    autoconfig: "son propre fichier autoconfig",
    ispdb: "liste de fournisseurs de Thunderbird",
  },
  signed: "signé par DNSSEC",
  runBy: (domain, provider, place) =>
    `Le courrier de \`${domain}\` est chez ${provider} (source : ${place}) : voici donc les réglages de ${provider}.`,
  own: (domain, place) => `Ces serveurs sont indiqués pour \`${domain}\` (source : ${place}).`,
  unsigned:
    "Cette réponse n’est pas signée et a pu être modifiée en route : si les noms vous paraissent étranges, demandez à qui gère le domaine.",
  untold:
    "Le nom d’utilisateur et le mot de passe ne sont pas précisés : le plus souvent l’adresse complète et le mot de passe de la boîte.",
  without: (domain, protocols) => `\`${domain}\` indique ne pas offrir : ${listed(protocols, "et")}.`,
  otherwise: (place, names) => `Autre réponse (source : ${place}) : ${listed(names, "et")}.`,
  cleartext: (domain) =>
    `J’ai consulté \`${domain}\` : seuls des serveurs sans chiffrement sont indiqués, et je ne les transmets pas.`,
  nothing: (domain) => `J’ai consulté \`${domain}\` : rien n’indique qui gère son courrier.`,
  late: (domain) =>
    `J’ai consulté \`${domain}\` sans obtenir de réponse à temps. Redemandez dans une minute.`,
  refused: {
    "no-such-domain": (domain) => `Le domaine \`${domain}\` n’existe pas : vérifiez l’orthographe.`,
    "too-many": () =>
      "Je viens de consulter beaucoup de domaines. Redemandez dans une minute, et je consulterai celui-ci.",
    "private-name": (domain) =>
      `\`${domain}\` est un nom de réseau privé : seul qui gère ce réseau connaît ses serveurs de courrier.`,
  },
};
