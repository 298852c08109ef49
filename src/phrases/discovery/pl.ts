import { listed } from "../en.ts";
import type { DiscoveryPhrases } from "./en.ts";

export const pl: DiscoveryPhrases = {
  place: {
    mx: "rekord MX w DNS",
    srv: "rekordy SRV w DNS",
    autoconfig: "własny plik autoconfig domeny",
    ispdb: "lista dostawców Thunderbirda",
  },
  signed: "podpisane przez DNSSEC",
  runBy: (domain, provider, place) =>
    `Pocztę \`${domain}\` obsługuje ${provider} (źródło: ${place}), więc to są ustawienia ${provider}.`,
  own: (domain, place) => `Te serwery podano dla \`${domain}\` (źródło: ${place}).`,
  unsigned:
    "Ta odpowiedź nie jest podpisana i mogła zostać po drodze zmieniona: jeśli nazwy wyglądają dziwnie, proszę zapytać osobę prowadzącą domenę.",
  untold: "Nie podano nazwy użytkownika ani hasła: zwykle to pełny adres e-mail i hasło skrzynki.",
  without: (domain, protocols) => `\`${domain}\` podaje, że nie ma: ${listed(protocols, "i")}.`,
  otherwise: (place, names) => `Inna odpowiedź (źródło: ${place}): ${listed(names, "i")}.`,
  cleartext: (domain) =>
    `Sprawdzono \`${domain}\`: podaje tylko serwery bez szyfrowania, a takich nie przekazuję.`,
  nothing: (domain) => `Sprawdzono \`${domain}\`: nie podaje, kto prowadzi jej pocztę.`,
  late: (domain) =>
    `Sprawdzono \`${domain}\`, ale odpowiedź nie przyszła na czas. Proszę zapytać ponownie za minutę.`,
  refused: {
    "no-such-domain": (domain) => `Domena \`${domain}\` nie istnieje: proszę sprawdzić pisownię.`,
    "too-many": () =>
      "Przed chwilą sprawdzano wiele domen. Proszę zapytać ponownie za minutę, a sprawdzę i tę.",
    "private-name": (domain) =>
      `\`${domain}\` to nazwa z sieci prywatnej: jej serwery poczty zna tylko ten, kto tę sieć prowadzi.`,
  },
};
