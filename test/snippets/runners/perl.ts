import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run, works } from "../process.ts";
import type { Runner } from "../runner.ts";

export const emailSender: Runner = {
  missing: () =>
    works("perl", "-MEmail::Sender::Transport::SMTP", "-MIO::Socket::SSL", "-e", "1")
      ? null
      : "Install libemail-sender-perl and libio-socket-ssl-perl.",
  run: ({ directory, text, environment }) => {
    writeFileSync(join(directory, "send-mail.pl"), text);
    return run("perl", ["send-mail.pl"], { cwd: directory, env: environment });
  },
};
