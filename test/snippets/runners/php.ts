import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Outcome, run, works } from "../process.ts";
import type { Runner, Snippet } from "../runner.ts";

const autoload = {
  phpMailer: "/usr/share/php/libphp-phpmailer/autoload.php",
  symfonyMailer: "/usr/share/php/Symfony/Component/Mailer/autoload.php",
  symfonyDotenv: "/usr/share/php/Symfony/Component/Dotenv/autoload.php",
};

function missing(file: string, install: string) {
  return () => (works("php", "-r", `exit(is_file("${file}") ? 0 : 1);`) ? null : `Install ${install}.`);
}

function php({ directory, environment, caFile }: Snippet, program: string): Promise<Outcome> {
  writeFileSync(join(directory, "send-mail.php"), program);
  const trust = caFile ? ["-d", `openssl.cafile=${caFile}`] : [];
  return run("php", [...trust, "send-mail.php"], { cwd: directory, env: environment });
}

export const phpMailer: Runner = {
  missing: missing(autoload.phpMailer, "php-cli and libphp-phpmailer"),
  run: (snippet) => {
    mkdirSync(join(snippet.directory, "vendor"));
    writeFileSync(join(snippet.directory, "vendor/autoload.php"), `<?php require '${autoload.phpMailer}';`);
    return php(snippet, snippet.text);
  },
};

export const symfony: Runner = {
  missing: missing(autoload.symfonyDotenv, "php-cli, php-symfony-mailer and php-symfony-dotenv"),
  run: (snippet) => {
    writeFileSync(join(snippet.directory, ".env.local"), snippet.text);
    return php(
      snippet,
      `<?php
      require '${autoload.symfonyMailer}';
      require '${autoload.symfonyDotenv}';
      (new Symfony\\Component\\Dotenv\\Dotenv())->load('.env.local');
      $transport = Symfony\\Component\\Mailer\\Transport::fromDsn($_ENV['MAILER_DSN']);
      $email = (new Symfony\\Component\\Mime\\Email())->from('${snippet.from}')->to('${snippet.to}');
      (new Symfony\\Component\\Mailer\\Mailer($transport))->send($email->subject('Test')->text('It works.'));`,
    );
  },
};
