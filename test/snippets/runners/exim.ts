import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run, works } from "../process.ts";
import type { Runner, Snippet } from "../runner.ts";

/** Debian's Exim and Postfix exclude each other, so scripts/snippet-tools.sh unpacks Exim beside the system. */
const program = ["/usr/sbin/exim4", "/opt/exim4/usr/sbin/exim4"].find((file) => existsSync(file));

function missing(): string | null {
  if (!program) return "Unpack exim4-daemon-light into /opt/exim4 (it cannot be installed beside postfix).";
  if (!works("id", "Debian-exim")) return "Add the user Debian-exim.";
  return process.getuid?.() === 0 ? null : "Exim takes another configuration file from root only.";
}

/** The snippet's parts under the sections that its comments name, in a configuration that does nothing else. */
function configuration({ text, directory, caFile }: Snippet): string {
  const [, routers = "", transports = "", authenticators = ""] = text.split(/^# .*$/m);
  // The fake server is on this very machine, which Exim takes for a loop unless told otherwise.
  const router = routers.replace("no_more", "no_more\n  self = send");
  return `
exim_path = ${program ?? ""}
keep_environment =
exim_user = Debian-exim
exim_group = Debian-exim
spool_directory = ${directory}/spool
log_file_path = ${directory}/log/%slog
primary_hostname = test.example
domainlist local_domains =
begin routers
${router}
begin transports
${transports.replace("tls_verify_certificates = system", `tls_verify_certificates = ${caFile ?? "system"}`)}
begin authenticators
${authenticators.replace("/etc/exim4/smtp_password", `${directory}/smtp_password`)}
`;
}

export const exim: Runner = {
  missing,
  run: async (snippet) => {
    const { directory, environment, from, to } = snippet;
    chmodSync(directory, 0o755);
    for (const name of ["spool", "log"]) mkdirSync(join(directory, name));
    writeFileSync(join(directory, "smtp_password"), `${environment.SMTP_PASSWORD}\n`);
    writeFileSync(join(directory, "exim.conf"), configuration(snippet));
    await run("chown", ["-R", "Debian-exim:", "spool", "log"], { cwd: directory });
    const options = { env: environment, input: `From: ${from}\nTo: ${to}\nSubject: Test\n\nIt works.\n` };
    const sent = await run(
      program ?? "exim4",
      ["-C", join(directory, "exim.conf"), "-odf", "-i", "-f", from, to],
      options,
    );
    const log = await run(
      "cat",
      readdirSync(join(directory, "log")).map((name) => join(directory, "log", name)),
    );
    return { ok: sent.ok && log.output.includes("Completed"), output: sent.output + log.output };
  },
};
