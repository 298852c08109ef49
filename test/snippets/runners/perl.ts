import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run, works } from "../process.ts";
import type { Runner } from "../runner.ts";

/** Whether Perl finds all of these modules. */
export function hasPerl(...modules: readonly string[]): boolean {
  return works("perl", ...modules.map((module) => `-M${module}`), "-e", "1");
}

export const emailSender: Runner = {
  missing: () =>
    hasPerl("Email::Sender::Transport::SMTP", "IO::Socket::SSL", "Authen::SASL")
      ? null
      : "Install libemail-sender-perl, libio-socket-ssl-perl and libauthen-sasl-perl.",
  run: ({ directory, text, environment }) => {
    writeFileSync(join(directory, "send-mail.pl"), text);
    return run("perl", ["send-mail.pl"], { cwd: directory, env: environment });
  },
};
