import type { LocalizationMap } from "discord.js";
import { LANGUAGES, type Language } from "../../../surface/words/index.ts";

/** A description in English and in the languages we speak. At most 100 characters each. */
interface Description {
  readonly description: string;
  readonly description_localizations: LocalizationMap;
}

type Languages = Readonly<Record<Language, string>>;

/**
 * The default also stands under its own language: without it en-US users would get the British one.
 * https://docs.discord.com/developers/interactions/application-commands#localization
 */
function localised({ en, de, es, fr, it, ja, nl, pl, pt }: Languages): LocalizationMap {
  return { "en-US": en, "en-GB": en, de, "es-ES": es, "es-419": es, fr, it, ja, nl, pl, "pt-BR": pt };
}

function describe(languages: Languages): Description {
  return { description: languages.en, description_localizations: localised(languages) };
}

const answerThis = Object.entries(LANGUAGES).map(([language, words]) => [language, words.answerThis]);

export const ANSWER_THIS_NAMES = localised(Object.fromEntries(answerThis));

export const COMMANDS = {
  email: describe({
    en: "Email settings, error messages and set-up, looked up",
    de: "E-Mail-Einstellungen, Fehlermeldungen und Einrichtung nachschlagen",
    fr: "Réglages e-mail, messages d’erreur et configuration",
    es: "Ajustes de correo, mensajes de error y configuración",
    ja: "メールの設定、エラー、アプリの設定方法を調べます",
    pt: "Configurações de e-mail, mensagens de erro e instalação",
    it: "Impostazioni di posta, messaggi di errore e configurazione",
    nl: "Mailinstellingen, foutmeldingen en instellen, opgezocht",
    pl: "Ustawienia poczty, komunikaty o błędach i konfiguracja",
  }),
  ask: describe({
    en: "Ask anything about setting up email",
    de: "Frag etwas zum Einrichten von E-Mail",
    fr: "Posez une question sur la configuration e-mail",
    es: "Pregunta lo que quieras sobre configurar el correo",
    ja: "メールの設定について何でも聞けます",
    pt: "Pergunte qualquer coisa sobre configurar e-mail",
    it: "Chiedi quello che vuoi su come configurare la posta",
    nl: "Vraag alles over het instellen van e-mail",
    pl: "Zapytaj o cokolwiek w sprawie konfiguracji poczty",
  }),
  settings: describe({
    en: "Servers and ports of a mail service",
    de: "Server und Ports eines Mailanbieters",
    fr: "Serveurs et ports d’un service de messagerie",
    es: "Servidores y puertos de un servicio de correo",
    ja: "メールサービスのサーバーとポート",
    pt: "Servidores e portas de um serviço de e-mail",
    it: "Server e porte di un servizio di posta",
    nl: "Servers en poorten van een maildienst",
    pl: "Serwery i porty usługi pocztowej",
  }),
  fix: describe({
    en: "What an error message means and what to do",
    de: "Was eine Fehlermeldung bedeutet und was zu tun ist",
    fr: "Le sens d’un message d’erreur et que faire",
    es: "Qué significa un mensaje de error y qué hacer",
    ja: "エラーメッセージの意味と対処法",
    pt: "O que significa uma mensagem de erro e o que fazer",
    it: "Che cosa significa un messaggio di errore e che cosa fare",
    nl: "Wat een foutmelding betekent en wat je kunt doen",
    pl: "Co oznacza komunikat o błędzie i co zrobić",
  }),
  steps: describe({
    en: "Set up a mail app step by step",
    de: "Ein Mailprogramm Schritt für Schritt einrichten",
    fr: "Configurer un logiciel de messagerie pas à pas",
    es: "Configurar un programa de correo paso a paso",
    ja: "メールアプリの設定を順を追って説明します",
    pt: "Configurar um programa de e-mail passo a passo",
    it: "Configurare un programma di posta passo per passo",
    nl: "Een mailprogramma stap voor stap instellen",
    pl: "Konfiguracja programu pocztowego krok po kroku",
  }),
  snippet: describe({
    en: "Settings as code, for example for Nodemailer or Django",
    de: "Einstellungen als Code, etwa für Nodemailer oder Django",
    fr: "Réglages sous forme de code, par exemple Nodemailer ou Django",
    es: "Ajustes como código, por ejemplo para Nodemailer o Django",
    ja: "Nodemailer や Django などのコードとしての設定",
    pt: "Configurações como código, por exemplo Nodemailer ou Django",
    it: "Impostazioni come codice, per esempio Nodemailer o Django",
    nl: "Instellingen als code, bijvoorbeeld voor Nodemailer of Django",
    pl: "Ustawienia jako kod, na przykład Nodemailer lub Django",
  }),
} as const;

export const OPTIONS = {
  question: describe({
    en: "Your question, an address, or an error message",
    de: "Deine Frage, eine Adresse oder eine Fehlermeldung",
    fr: "Votre question, une adresse ou un message d’erreur",
    es: "Tu pregunta, una dirección o un mensaje de error",
    ja: "質問、メールアドレス、またはエラーメッセージ",
    pt: "Sua pergunta, um endereço ou uma mensagem de erro",
    it: "La tua domanda, un indirizzo o un messaggio di errore",
    nl: "Je vraag, een adres of een foutmelding",
    pl: "Twoje pytanie, adres lub komunikat o błędzie",
  }),
  provider: describe({
    en: "The mail service, such as Gmail, or the part after the @",
    de: "Der Mailanbieter, etwa Gmail, oder der Teil nach dem @",
    fr: "Le service, par exemple Gmail, ou ce qui suit le @",
    es: "El servicio, como Gmail, o la parte después de la @",
    ja: "Gmail などのサービス名、または @ の後の部分",
    pt: "O serviço, como Gmail, ou a parte depois do @",
    it: "Il servizio, per esempio Gmail, o la parte dopo la @",
    nl: "De dienst, zoals Gmail, of het deel na de @",
    pl: "Usługa, na przykład Gmail, albo część po @",
  }),
  protocol: describe({
    en: "Only sending (SMTP) or only receiving (IMAP, POP3)",
    de: "Nur Senden (SMTP) oder nur Empfangen (IMAP, POP3)",
    fr: "Seulement l’envoi (SMTP) ou la réception (IMAP, POP3)",
    es: "Solo enviar (SMTP) o solo recibir (IMAP, POP3)",
    ja: "送信のみ(SMTP)または受信のみ(IMAP、POP3)",
    pt: "Só enviar (SMTP) ou só receber (IMAP, POP3)",
    it: "Solo invio (SMTP) o solo ricezione (IMAP, POP3)",
    nl: "Alleen verzenden (SMTP) of alleen ontvangen (IMAP, POP3)",
    pl: "Tylko wysyłanie (SMTP) lub tylko odbieranie (IMAP, POP3)",
  }),
  error: describe({
    en: "What the mail app says, without your password",
    de: "Was das Mailprogramm sagt, ohne dein Passwort",
    fr: "Ce que dit le logiciel, sans votre mot de passe",
    es: "Lo que dice el programa, sin tu contraseña",
    ja: "メールアプリの表示(パスワードは書かないでください)",
    pt: "O que o programa diz, sem a sua senha",
    it: "Che cosa dice il programma, senza la tua password",
    nl: "Wat het programma zegt, zonder je wachtwoord",
    pl: "Co pokazuje program, bez hasła",
  }),
  client: describe({
    en: "The mail app, such as Outlook or iPhone",
    de: "Das Mailprogramm, etwa Outlook oder iPhone",
    fr: "Le logiciel, par exemple Outlook ou iPhone",
    es: "El programa, como Outlook o iPhone",
    ja: "Outlook や iPhone などのメールアプリ",
    pt: "O programa, como Outlook ou iPhone",
    it: "Il programma di posta, per esempio Outlook o iPhone",
    nl: "Het mailprogramma, zoals Outlook of iPhone",
    pl: "Program pocztowy, na przykład Outlook lub iPhone",
  }),
  framework: describe({
    en: "The language, library or server software",
    de: "Die Sprache, Bibliothek oder Serversoftware",
    fr: "Le langage, la bibliothèque ou le logiciel serveur",
    es: "El lenguaje, la biblioteca o el servidor",
    ja: "言語、ライブラリ、またはサーバーソフト",
    pt: "A linguagem, a biblioteca ou o servidor",
    it: "Il linguaggio, la libreria o il software server",
    nl: "De taal, de bibliotheek of de serversoftware",
    pl: "Język, biblioteka lub oprogramowanie serwera",
  }),
} as const;
