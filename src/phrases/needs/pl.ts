import type { NeedPhrases } from "./catalogue.ts";

/** Polish. */
export const pl: NeedPhrases = {
  steps: {
    "sign-in": "zaloguj się przez {who}{where}",
    "two-step": "włącz weryfikację dwuetapową{where}",
    "app-password": "utwórz hasło aplikacji{where}",
    "device-password": "utwórz osobne hasło dla każdego urządzenia{where}",
    "mailbox-password": "ustaw osobne hasło do poczty{where}",
    "secure-mail-key": "utwórz bezpieczny klucz poczty{where}",
    "authorization-code": "utwórz kod autoryzacji{where}",
    "api-key": "utwórz klucz API{where}",
    "smtp-credentials": "utwórz dane logowania SMTP{where}",
    enable: "włącz {protocols}{where}",
    "enable-access": "zezwól na aplikacje pocztowe{where}",
    "admin-access": "poproś administratora o zgodę na aplikacje pocztowe{where}",
    "admin-smtp": "poproś administratora o włączenie SMTP{where}",
    "admin-server": "zapytaj administratora o nazwę serwera i o to, czy IMAP, POP i SMTP są włączone{where}",
    "paid-plan": "wykup płatny plan{where}",
    "verify-domain": "zweryfikuj swoją domenę{where}",
    "verify-sender": "zweryfikuj adres nadawcy{where}",
    "look-up-server": "sprawdź nazwę swojego serwera{where}",
    "which-mailbox": "sprawdź, jaki masz rodzaj skrzynki{where}",
    "ask-encryption":
      "przed wpisaniem hasła zapytaj dostawcę o serwery z SSL/TLS{where}: znane nam ustawienia nie są szyfrowane",
    bridge: "zainstaluj aplikację Bridge{where} i użyj hasła, które pokazuje",
    "test-account": "utwórz konto testowe{where}, które nie dostarcza żadnej poczty",
    "forwards-only": "ta usługa tylko przekazuje pocztę{where}: skonfiguruj skrzynkę, do której ona trafia",
    "website-only":
      "żadna inna aplikacja pocztowa nie ma dostępu{where}: użyj strony internetowej lub aplikacji dostawcy",
    closed: "ta usługa została zamknięta{where}: wybierz innego dostawcę",
    blocked: "ta usługa nie dopuszcza aplikacji pocztowych{where}: wybierz innego dostawcę",
    "moved-to": "skrzynki przeniesiono lub zamknięto{where}: sprawdź serwery nowego dostawcy",
  },
  conditions: {
    "no-sign-in": "jeśli aplikacja tego nie potrafi, {steps}",
    "two-step": "przy weryfikacji dwuetapowej {steps}",
    refused: "jeśli zwykłe hasło jest odrzucane, {steps}",
    offered: "jeśli ustawienia to oferują, {steps}",
    moved: "jeśli skrzynkę przeniesiono, {steps}",
    sending: "aby wysyłać, {steps}",
  },
  refused: { normal: "zwykłe hasło jest odrzucane", every: "hasła i hasła aplikacji są odrzucane" },
  frame: {
    comma: ", ",
    andThen: ", a potem ",
    please: "",
    between: "; ",
    end: ".",
    brackets: " ({name})",
  },
};
