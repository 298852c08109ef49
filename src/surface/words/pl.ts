import type { Words } from "./words.ts";

export const pl: Words = {
  language: "pl",
  showToEveryone: "Pokaż wszystkim",
  notWorking: "Nie działa?",
  remove: "Usuń",
  answerThis: "Odpowiedz na to",
  choose: "Wybierz",
  anotherProvider: "Inny dostawca",
  form: {
    title: "Co nie działa?",
    label: "Co pokazuje program pocztowy?",
    description: "Skopiuj komunikat o błędzie albo napisz, co się dzieje. Prosimy bez hasła.",
  },
  lookup: {
    title: "Ustawienia poczty",
    submit: "Sprawdź",
    close: "Zamknij",
    label: "Adres, dostawca lub błąd",
    hint: "Na przykład: ty@gmail.com, Outlook.com albo treść komunikatu o błędzie. Prosimy bez haseł.",
    empty: "Wpisz adres, dostawcę lub komunikat o błędzie, na przykład: gmail smtp",
  },
  help: {
    title: "Ustawienia poczty, znalezione dla Ciebie",
    text: "Zapytaj mnie o ustawienia usługi pocztowej, o komunikat o błędzie albo o to, jak skonfigurować program.",
    how: "Jak pytać",
    inChannel: "Na kanale: wspomnij mnie i zadaj pytanie.",
    direct: "W wiadomości prywatnej: po prostu napisz.",
    anywhere: (command) =>
      `Wszędzie: \`${command}\`. Odpowiedź widzisz tylko Ty i możesz ją pokazać wszystkim.`,
    onMessage: (path) => `Przy czyjejś wiadomości: ${path}.`,
    noPassword: "Nigdy nie wysyłaj hasła. Nie potrzebuję go.",
    prompt: "Na przykład:",
    settingsOf: (provider) => `Ustawienia ${provider}`,
  },
  shortened: "Skrócone, aby zmieściło się w jednej wiadomości. Zapytaj o jedną część, aby zobaczyć ją całą.",
  nothingToRead: (command) =>
    `W tej wiadomości nie ma tekstu, który mogę przeczytać. Użyj \`${command}\` i wpisz pytanie.`,
  oldButton: (command) =>
    `Ten przycisk pochodzi z mojej wcześniejszej wersji. Zapytaj ponownie przez \`${command}\`.`,
  unknownCommand: (command) => `To nie jest moje polecenie. Spróbuj \`${command}\`.`,
  answeredAlready: {
    says: (title) => `Odpowiedź na to jest tu od kilku minut: ${title}`,
    link: "Zobacz odpowiedź",
  },
  feedback: {
    right: "To było dobre",
    wrong: "To nie było dobre",
    thanks: "Dziękuję za informację.",
    sorry: (hasPerson) =>
      `Dziękuję, to pomaga. Czego oczekujesz? Zapytaj mnie jeszcze raz innymi słowami${hasPerson ? " albo naciśnij „Zapytaj człowieka”." : "."}`,
    askPerson: "Zapytaj człowieka",
    canHelp: "Tutaj pomogą Ci ludzie:",
    question: "link do Twojego pytania",
  },
  notYours: "Tę odpowiedź może usunąć tylko osoba, która zadała pytanie.",
  cannotShow: "Nie mogę tu pisać dla wszystkich. Odpowiedź powyżej zostaje u Ciebie.",
  tooMany: {
    byYou:
      "Pytasz szybciej, niż potrafię dobrze odpowiadać. Wrócę za minutę; do tego czasu pomijam twoje pytania.",
    here: "Przyszło tu zbyt wiele pytań naraz, więc twoje zostało pominięte. Zapytaj ponownie za minutę.",
  },
  readInPart: "Twoja wiadomość była bardzo długa. Przeczytany został tylko jej początek.",
  wentWrong: "Coś poszło nie tak po mojej stronie. Spróbuj ponownie za chwilę.",
  cannotWrite: (channel) =>
    `Nie mogę odpowiadać na ${channel}, dlatego piszę tutaj. Osoba zarządzająca serwerem może nadać mi uprawnienia „Wyświetlanie kanału”, „Wysyłanie wiadomości”, „Wysyłanie wiadomości w wątkach” i „Czytanie historii czatu”.`,
  deleteFirst: "Usuń wiadomość: inni mogą ją przeczytać.",
};
