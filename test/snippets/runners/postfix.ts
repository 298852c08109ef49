import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run, works } from "../process.ts";
import type { Runner, Snippet } from "../runner.ts";

/** Without a network: no DNS, no listening port, nothing outside the directory. */
const mainCf = (directory: string) => `
compatibility_level = 3.6
queue_directory = ${directory}/spool
data_directory = ${directory}/data
maillog_file = ${directory}/log
maillog_file_prefixes = ${directory}
myhostname = test.example
mydestination =
inet_interfaces = loopback-only
inet_protocols = ipv4
smtp_host_lookup = native
local_recipient_maps =
alias_maps =
`;

/** Name, type, private, unprivileged, chroot, wake-up, processes, command (`master(5)`): what sending mail takes. */
const masterCf = `
pickup   unix        n  -  n  1    1  pickup
cleanup  unix        n  -  n  -    0  cleanup
qmgr     unix        n  -  n  300  1  qmgr
tlsmgr   unix        -  -  n  -    1  tlsmgr
rewrite  unix        -  -  n  -    -  trivial-rewrite
bounce   unix        -  -  n  -    0  bounce
defer    unix        -  -  n  -    0  bounce
trace    unix        -  -  n  -    0  bounce
smtp     unix        -  -  n  -    -  smtp
error    unix        -  -  n  -    -  error
retry    unix        -  -  n  -    -  error
postlog  unix-dgram  n  -  n  -    1  postlogd
`;

/** The snippet as it is, but for its own directory in place of /etc/postfix and the test's CA in place of the system's. */
function script({ text, from, to, directory, caFile }: Snippet): string {
  const ours = text
    .replaceAll("/etc/postfix", `${directory}/etc`)
    .replace("/etc/ssl/certs/ca-certificates.crt", caFile ?? "/etc/ssl/certs/ca-certificates.crt");
  return `
sudo() { "$@"; }
postfix start
trap 'postfix abort' EXIT
${ours}
printf 'From: ${from}\\nTo: ${to}\\nSubject: Test\\n\\nIt works.\\n' | sendmail -f '${from}' '${to}'
until grep 'status=' '${directory}/log'; do sleep 0.1; done
`;
}

function missing(): string | null {
  if (!works("postconf", "mail_version")) return "Install postfix and libsasl2-modules.";
  return process.getuid?.() === 0 ? null : "Postfix can be started by root only.";
}

export const postfix: Runner = {
  missing,
  run: async (snippet) => {
    const { directory, environment } = snippet;
    chmodSync(directory, 0o755);
    for (const name of ["etc", "spool"]) mkdirSync(join(directory, name));
    await run("install", ["-d", "-o", "postfix", join(directory, "data")]);
    writeFileSync(join(directory, "etc/main.cf"), mainCf(directory));
    writeFileSync(join(directory, "etc/master.cf"), masterCf);
    const PATH = `${environment.PATH}:/usr/sbin:/sbin`;
    const env = { ...environment, PATH, MAIL_CONFIG: join(directory, "etc") };
    return run("bash", ["--norc", "-euo", "pipefail", "-c", script(snippet)], { cwd: directory, env });
  },
};
