import type { NeedPhrases } from "./catalogue.ts";

/** French. */
export const fr: NeedPhrases = {
  steps: {
    "sign-in": "connectez-vous avec {who}{where}",
    "two-step": "activez la validation en deux étapes{where}",
    "app-password": "créez un mot de passe d’application{where}",
    "device-password": "créez un mot de passe pour chaque appareil{where}",
    "mailbox-password": "définissez un mot de passe e-mail distinct{where}",
    "secure-mail-key": "créez une clé de messagerie sécurisée{where}",
    "authorization-code": "créez un code d’autorisation{where}",
    "api-key": "créez une clé API{where}",
    "smtp-credentials": "créez des identifiants SMTP{where}",
    enable: "activez {protocols}{where}",
    "enable-access": "autorisez les applications de messagerie{where}",
    "admin-access": "demandez à votre administrateur d’autoriser les applications de messagerie{where}",
    "admin-smtp": "demandez à votre administrateur d’autoriser SMTP{where}",
    "admin-server":
      "demandez à votre administrateur le nom du serveur, et si IMAP, POP et SMTP sont activés{where}",
    "paid-plan": "prenez une offre payante{where}",
    "verify-domain": "validez votre domaine{where}",
    "verify-sender": "validez votre adresse d’expéditeur{where}",
    "look-up-server": "cherchez le nom de votre serveur{where}",
    "which-mailbox": "vérifiez quel type de boîte mail vous avez{where}",
    "ask-encryption":
      "avant de saisir un mot de passe, demandez à votre fournisseur des serveurs avec SSL/TLS{where} : les réglages que nous connaissons ne sont pas chiffrés",
    bridge: "installez l’application Bridge{where} et utilisez le mot de passe qu’elle affiche",
    "test-account": "créez un compte de test{where}, qui ne distribue aucun e-mail",
    "forwards-only":
      "ce service ne fait que transférer{where} : configurez la boîte mail dans laquelle les e-mails arrivent",
    "website-only":
      "aucune autre application de messagerie n’y a accès{where} : utilisez le site web ou l’application du fournisseur",
    closed: "ce service a fermé{where} : choisissez un autre fournisseur",
    blocked: "ce service n’accepte aucune application de messagerie{where} : choisissez un autre fournisseur",
    "moved-to":
      "les boîtes mail ont été transférées ou fermées{where} : cherchez les serveurs du nouveau fournisseur",
  },
  conditions: {
    "no-sign-in": "si l’application ne le permet pas, {steps}",
    "two-step": "avec la validation en deux étapes, {steps}",
    refused: "si le mot de passe habituel est refusé, {steps}",
    offered: "si les paramètres le proposent, {steps}",
    moved: "si votre boîte mail a été transférée, {steps}",
    sending: "pour envoyer, {steps}",
  },
  refused: {
    normal: "le mot de passe habituel est refusé",
    every: "les mots de passe et les mots de passe d’application sont refusés",
  },
  frame: {
    comma: ", ",
    andThen: ", puis ",
    please: "",
    between: " ; ",
    end: ".",
    brackets: " ({name})",
  },
};
