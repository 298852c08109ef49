import type { ConnectionPhrases } from "./en.ts";

export const it: ConnectionPhrases = {
  button: "Verifica la connessione",
  lookedFromHere: "Ho guardato da dove funziono io, non dalla tua rete:",
  fine: (at, mode) =>
    `${at} risponde e offre ${mode}, quindi il server è a posto. Se la tua app non lo raggiunge, forse la tua rete blocca la porta.`,
  answers: (at, mode) => `${at} risponde e offre ${mode}.`,
  fineInCleartext: (at) => `${at} risponde, senza cifratura.`,
  otherMode: (at, mode, due) => `${at} parla ${mode}, non ${due}. Scegli ${mode} nella tua app.`,
  cleartext: (at) =>
    `${at} risponde senza cifratura, anche se dovrebbe offrirla. Non inviare lì nessuna password.`,
  otherProtocol: (at, protocol) => `${at} parla ${protocol}, che lì non è al suo posto.`,
  brokenStartTls: (at) =>
    `${at} offre STARTTLS, ma il passaggio alla cifratura fallisce. Dipende dal server.`,
  trouble: {
    "unknown-name": (at) => `${at} da qui non si trova: al momento non ottengo un indirizzo per quel nome.`,
    silent: (at) => `Su ${at} da qui non risponde nulla. Forse il server è fermo, o respinge soltanto me.`,
    refused: (at) => `${at} rifiuta la connessione da qui. Forse il server è fermo, o respinge soltanto me.`,
    "turned-away": (at) => `${at} c’è, ma ora non accetta connessioni da qui. Riprova più tardi.`,
    "no-tls": (at) => `${at} risponde, ma la cifratura fallisce.`,
    strange: (at) => `${at} risponde, ma non come un server di posta.`,
  },
  wrongName: (host) => `Il suo certificato non è per \`${host}\`: la tua app ti avvisa a ragione.`,
  outOfTime: (from, until) =>
    `Il suo certificato vale solo dal ${from} al ${until}: la tua app ti avvisa a ragione.`,
  distrusted: "Non conosco chi ha firmato il suo certificato: forse la tua app ti avviserà.",
  outdated: (what) => `La sua cifratura è superata (${what}): le app di oggi possono rifiutarla.`,
  noSignIn: "Al momento non permette di accedere.",
  tooMany: "Ho appena controllato molti server. Riprova tra un minuto.",
  nothing: "Lì non ho più nessun server con un nome fisso. Chiedi di nuovo le impostazioni.",
};
