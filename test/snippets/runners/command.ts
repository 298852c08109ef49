import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Outcome, run, works } from "../process.ts";
import type { Runner, Snippet } from "../runner.ts";
import { hasPerl } from "./perl.ts";

function shell({ directory, environment }: Snippet, script: string): Promise<Outcome> {
  return run("bash", ["--norc", "-euo", "pipefail", "-c", script], { cwd: directory, env: environment });
}

export const curl: Runner = {
  missing: () => (works("curl", "--version") ? null : "Install curl."),
  run: (snippet) => shell(snippet, snippet.text),
};

export const swaks: Runner = {
  missing: () =>
    works("swaks", "--version") && hasPerl("Net::SSLeay") ? null : "Install swaks and libnet-ssleay-perl.",
  run: (snippet) =>
    shell(
      snippet,
      trusting(snippet, snippet.text, (ca) => ` --tls-ca-path '${ca}'`),
    ),
};

/** Adds what makes a tool trust the test's CA, for tools that read no environment variable. */
function trusting({ caFile }: Snippet, text: string, how: (caFile: string) => string): string {
  return caFile ? `${text}${how(caFile)}` : text;
}

const message = ({ from, to }: Snippet) => `From: ${from}\nTo: ${to}\nSubject: Test\n\nIt works.\n`;

export const msmtp: Runner = {
  missing: () => (works("msmtp", "--version") ? null : "Install msmtp."),
  run: (snippet) => {
    const file = join(snippet.directory, ".msmtprc");
    writeFileSync(file, `${trusting(snippet, snippet.text, (ca) => `\ntls_trust_file ${ca}`)}\n`, {
      mode: 0o600,
    });
    const options = { cwd: snippet.directory, env: snippet.environment, input: message(snippet) };
    return run("msmtp", ["-C", file, snippet.to], options);
  },
};

/** Git asks for the password itself, through the program that `GIT_ASKPASS` names. */
export const gitSendEmail: Runner = {
  missing: () =>
    works("bash", "-c", 'test -x "$(git --exec-path)/git-send-email"') &&
    hasPerl("Mail::Address", "Authen::SASL")
      ? null
      : "Install git-email, libmailtools-perl and libauthen-sasl-perl.",
  run: async (snippet) => {
    const askPass = join(snippet.directory, "ask-password");
    writeFileSync(askPass, "#!/bin/sh\nprintenv SMTP_PASSWORD\n");
    chmodSync(askPass, 0o755);
    writeFileSync(join(snippet.directory, "0001-test.patch"), message(snippet));
    const trust = snippet.caFile ? `-c sendemail.smtpSSLCertPath='${snippet.caFile}'` : "";
    const person = `-c user.name=Me -c user.email=${snippet.from}`;
    const send = `git ${trust} ${person} send-email --quiet --confirm=never --suppress-cc=all --to='${snippet.to}' 0001-test.patch`;
    const environment = { ...snippet.environment, GIT_ASKPASS: askPass, GIT_TERMINAL_PROMPT: "0" };
    return shell({ ...snippet, environment }, `${snippet.text}\n${send}`);
  },
};

export const mailx: Runner = {
  missing: () => (works("s-nail", "-V") ? null : "Install s-nail."),
  run: (snippet) => {
    const file = join(snippet.directory, ".mailrc");
    writeFileSync(file, `${trusting(snippet, snippet.text, (ca) => `\nset tls-ca-file=${ca}`)}\n`);
    const send = `echo 'It works.' | s-nail -:u -S DEAD=/dev/null -S password="$SMTP_PASSWORD" -s Test '${snippet.to}'`;
    return shell({ ...snippet, environment: { ...snippet.environment, MAILRC: file } }, send);
  },
};
