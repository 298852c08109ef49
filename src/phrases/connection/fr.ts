import type { ConnectionPhrases } from "./en.ts";

export const fr: ConnectionPhrases = {
  button: "Vérifier la connexion",
  lookedFromHere: "J’ai vérifié depuis l’endroit où je tourne, pas depuis votre réseau :",
  fine: (at, mode) =>
    `${at} répond et propose ${mode} : le serveur va donc bien. Si votre application ne l’atteint pas, votre réseau bloque peut-être ce port.`,
  answers: (at, mode) => `${at} répond et propose ${mode}.`,
  fineInCleartext: (at) => `${at} répond, sans chiffrement.`,
  otherMode: (at, mode, due) =>
    `${at} parle ${mode}, et non ${due}. Choisissez ${mode} dans votre application.`,
  cleartext: (at) =>
    `${at} répond sans chiffrement, alors qu’il devrait en proposer un. N’y envoyez pas de mot de passe.`,
  otherProtocol: (at, protocol) => `${at} parle ${protocol}, ce qui n’est pas attendu à cet endroit.`,
  brokenStartTls: (at) =>
    `${at} propose STARTTLS, mais le passage au chiffrement échoue. Cela vient du serveur.`,
  trouble: {
    "unknown-name": (at) =>
      `${at} est introuvable d’ici : je n’obtiens pas d’adresse pour ce nom en ce moment.`,
    silent: (at) =>
      `Rien ne répond sur ${at} depuis ici. Le serveur est peut-être arrêté, ou ne refuse que moi.`,
    refused: (at) =>
      `${at} refuse la connexion depuis ici. Le serveur est peut-être arrêté, ou ne refuse que moi.`,
    "turned-away": (at) =>
      `${at} est là, mais n’accepte pas de connexion depuis ici en ce moment. Réessayez plus tard.`,
    "no-tls": (at) => `${at} répond, mais le chiffrement échoue.`,
    strange: (at) => `${at} répond, mais pas comme un serveur de messagerie.`,
  },
  wrongName: (host) => `Son certificat n’est pas pour \`${host}\` : votre application vous avertit à raison.`,
  outOfTime: (from, until) =>
    `Son certificat n’est valable que du ${from} au ${until} : votre application vous avertit à raison.`,
  distrusted:
    "Je ne connais pas le signataire de son certificat : votre application vous avertira peut-être.",
  outdated: (what) =>
    `Son chiffrement est dépassé (${what}) : les applications actuelles peuvent le refuser.`,
  noSignIn: "On ne peut pas s’y connecter à un compte en ce moment.",
  tooMany: "Je viens de vérifier beaucoup de serveurs. Réessayez dans une minute.",
  nothing: "Je n’y ai plus de serveur au nom fixe. Redemandez les réglages.",
};
