import { listed } from "../en.ts";
import type { DiscoveryPhrases } from "./en.ts";

export const it: DiscoveryPhrases = {
  place: {
    mx: "record MX nel DNS",
    srv: "record SRV nel DNS",
    autoconfig: "file autoconfig del dominio stesso",
    ispdb: "elenco di provider di Thunderbird",
  },
  signed: "firmato con DNSSEC",
  runBy: (domain, provider, place) =>
    `La posta di \`${domain}\` è presso ${provider} (fonte: ${place}): queste sono quindi le impostazioni di ${provider}.`,
  own: (domain, place) => `Questi server sono indicati per \`${domain}\` (fonte: ${place}).`,
  unsigned:
    "La risposta non è firmata e potrebbe essere stata cambiata lungo il percorso: se i nomi sembrano strani, chiedi a chi gestisce il dominio.",
  untold:
    "Non dice quale nome utente e quale password: di solito l’indirizzo completo e la password della casella.",
  without: (domain, protocols) => `\`${domain}\` dichiara di non offrire ${listed(protocols, "né")}.`,
  otherwise: (place, names) => `Altra risposta (fonte: ${place}): ${listed(names, "e")}.`,
  cleartext: (domain) =>
    `Ho cercato \`${domain}\`: indica solo server senza cifratura, e quelli non li passo.`,
  nothing: (domain) => `Ho cercato \`${domain}\`: non dice chi gestisce la sua posta.`,
  late: (domain) => `Ho cercato \`${domain}\` senza avere risposta in tempo. Chiedi di nuovo tra un minuto.`,
  refused: {
    "no-such-domain": (domain) => `Il dominio \`${domain}\` non esiste: controlla come è scritto.`,
    "too-many": () =>
      "Ho appena cercato molti domini. Chiedi di nuovo tra un minuto e cercherò anche questo.",
    "private-name": (domain) =>
      `\`${domain}\` è un nome di una rete privata: solo chi la gestisce conosce i suoi server di posta.`,
  },
};
