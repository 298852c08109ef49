import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Outcome, run, works } from "../process.ts";
import type { Runner, Snippet } from "../runner.ts";

const jars = [
  "/usr/share/java/jakarta.mail.jar",
  "/usr/share/java/jakarta-mail.jar",
  "/usr/share/java/jakarta-activation.jar",
];

function missing(): string | null {
  if (!works("javac", "-version")) return "Install a JDK (default-jdk-headless) and libjakarta-mail-java.";
  return existsSync("/usr/share/java/jakarta-mail.jar") ? null : "Install libjakarta-mail-java.";
}

/** Options that make Java trust the CA and no other. */
async function trust(directory: string, caFile: string): Promise<string[]> {
  const store = join(directory, "trust.p12");
  const importCa = [
    "-importcert",
    "-noprompt",
    "-alias",
    "test",
    "-storetype",
    "PKCS12",
    "-storepass",
    "changeit",
  ];
  await run("keytool", [...importCa, "-file", caFile, "-keystore", store]);
  return [`-Djavax.net.ssl.trustStore=${store}`, "-Djavax.net.ssl.trustStorePassword=changeit"];
}

async function java(snippet: Snippet, program: string): Promise<Outcome> {
  const { directory, environment, caFile } = snippet;
  writeFileSync(join(directory, "SendMail.java"), program);
  const trusted = caFile ? await trust(directory, caFile) : [];
  const args = [...trusted, "-XX:TieredStopAtLevel=1", "-cp", jars.join(":"), "SendMail.java"];
  return run("java", args, { cwd: directory, env: environment });
}

export const jakartaMail: Runner = { missing, run: (snippet) => java(snippet, snippet.text) };

interface SpringMail {
  readonly spring: {
    readonly mail: {
      readonly host: string;
      readonly port: number;
      readonly username: string;
      readonly properties: Readonly<Record<string, unknown>>;
    };
  };
}

/** Spring hands these very properties to Jakarta Mail (`JavaMailSenderImpl`), so they are proven with it. */
export const springBoot: Runner = {
  missing,
  run: (snippet) => {
    const { mail } = (parse(snippet.text) as SpringMail).spring;
    const settings = { ...mail.properties, "mail.smtp.host": mail.host, "mail.smtp.port": mail.port };
    // Brackets keep the dots in a key of a map; they are not part of it.
    const name = (key: string) => key.replace(/^\[(.*)\]$/, "$1");
    const puts = Object.entries(settings).map(([key, value]) => `settings.put("${name(key)}", "${value}");`);
    return java(snippet, sender(puts.join("\n"), mail.username, snippet));
  },
};

const sender = (puts: string, username: string, { from, to }: Snippet) => `
import jakarta.mail.*;
import jakarta.mail.internet.MimeMessage;

public class SendMail {
  public static void main(String[] args) throws MessagingException {
    java.util.Properties settings = new java.util.Properties();
    ${puts}
    MimeMessage message = new MimeMessage(Session.getInstance(settings));
    message.setFrom("${from}");
    message.setRecipients(Message.RecipientType.TO, "${to}");
    message.setText("It works.");
    Transport.send(message, "${username}", System.getenv("SMTP_PASSWORD"));
  }
}`;
