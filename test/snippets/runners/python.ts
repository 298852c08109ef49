import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run, works } from "../process.ts";
import type { Runner, Snippet } from "../runner.ts";

/** The first Python that has the module: Debian's packages belong to /usr/bin/python3, which need not be the one in PATH. */
function pythonWith(module: string): string | undefined {
  return ["python3", "/usr/bin/python3"].find((python) => works(python, "-c", `import ${module}`));
}

function runner(module: string, install: string, program: (snippet: Snippet) => string): Runner {
  return {
    missing: () => (pythonWith(module) ? null : `Install ${install}.`),
    run: (snippet) => {
      const { directory, environment } = snippet;
      writeFileSync(join(directory, "settings.py"), snippet.text);
      writeFileSync(join(directory, "send_mail.py"), program(snippet));
      return run(pythonWith(module) ?? "python3", ["send_mail.py"], { cwd: directory, env: environment });
    },
  };
}

export const smtplib = runner("smtplib", "python3", ({ text }) => text);

export const imapLib = runner("imaplib", "python3", ({ text }) => text);

export const popLib = runner("poplib", "python3", ({ text }) => text);

export const pythonLogging = runner(
  "smtplib",
  "python3",
  ({ text }) => `${text}\nlogging.error("It works.")\n`,
);

export const flaskMail: Runner = {
  ...runner("flask_mail", "python3-flask-mail", ({ text }) => text),
  trustsAnyone: "Flask-Mail has no way to check certificates, and its card says so.",
};

export const django: Runner = {
  ...runner("django.core.mail", "python3-django", ({ from, to }) =>
    [
      "import os",
      'os.environ["DJANGO_SETTINGS_MODULE"] = "settings"',
      "from django.core.mail import send_mail",
      `send_mail("Test", "It works.", "${from}", ["${to}"])`,
    ].join("\n"),
  ),
  trustsAnyone: "Debian's Django 3.2 does not check certificates; later versions do.",
};
