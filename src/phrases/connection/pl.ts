import type { ConnectionPhrases } from "./en.ts";

export const pl: ConnectionPhrases = {
  button: "Sprawdź połączenie",
  lookedFromHere: "Sprawdzam z miejsca, w którym działam, a nie z twojej sieci:",
  fine: (at, mode) =>
    `${at} odpowiada i oferuje ${mode}, więc serwer działa. Jeśli twoja aplikacja go nie osiąga, być może twoja sieć blokuje port.`,
  answers: (at, mode) => `${at} odpowiada i oferuje ${mode}.`,
  fineInCleartext: (at) => `${at} odpowiada, bez szyfrowania.`,
  otherMode: (at, mode, due) => `${at} używa ${mode}, a nie ${due}. Wybierz ${mode} w swojej aplikacji.`,
  cleartext: (at) => `${at} odpowiada bez szyfrowania, choć powinno je oferować. Nie wysyłaj tam hasła.`,
  otherProtocol: (at, protocol) => `${at} używa ${protocol}, a tego tam być nie powinno.`,
  brokenStartTls: (at) =>
    `${at} oferuje STARTTLS, ale przejście na szyfrowanie się nie udaje. To wina serwera.`,
  trouble: {
    "unknown-name": (at) => `Nie można stąd znaleźć ${at}: dla tej nazwy nie ma teraz adresu.`,
    silent: (at) => `Na ${at} nic stąd nie odpowiada. Serwer może nie działać albo odrzuca tylko mnie.`,
    refused: (at) => `${at} odrzuca połączenie stąd. Serwer może nie działać albo odrzuca tylko mnie.`,
    "turned-away": (at) => `${at} istnieje, ale nie przyjmuje teraz stąd połączeń. Spróbuj później.`,
    "no-tls": (at) => `${at} odpowiada, ale szyfrowanie się nie udaje.`,
    strange: (at) => `${at} odpowiada, ale nie tak jak serwer poczty.`,
  },
  wrongName: (host) => `Jego certyfikat nie jest dla \`${host}\`: aplikacja słusznie ostrzega.`,
  outOfTime: (from, until) =>
    `Jego certyfikat jest ważny tylko od ${from} do ${until}: aplikacja słusznie ostrzega.`,
  distrusted: "Nie znam podmiotu, który podpisał jego certyfikat: aplikacja może ostrzegać.",
  outdated: (what) => `Szyfrowanie jest przestarzałe (${what}): dzisiejsze aplikacje mogą je odrzucić.`,
  noSignIn: "Teraz nie można się tam zalogować.",
  tooMany: "Przed chwilą było wiele sprawdzeń. Spróbuj ponownie za minutę.",
  nothing: "Nie znam tam już serwera o stałej nazwie. Zapytaj ponownie o ustawienia.",
};
