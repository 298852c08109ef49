import type { Framework } from "../../knowledge/knowledge.ts";

/** Names of programs that begin a sentence of advice: "Django: `EMAIL_USE_TLS = True`.", and what else they speak for. */
const PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  Python: ["python"],
  Django: ["django"],
  "Flask-Mail": ["flask-mail"],
  Nodemailer: ["nodemailer"],
  Java: ["java", "spring-boot"],
  "Spring Boot": ["spring-boot"],
  ".NET": ["csharp"],
  "C#": ["csharp"],
  PHPMailer: ["phpmailer"],
  Laravel: ["laravel"],
  Rails: ["rails"],
  WordPress: ["wordpress"],
  PowerShell: ["powershell"],
  Postfix: ["postfix"],
  curl: ["curl"],
  bash: ["curl"],
  msmtp: ["msmtp"],
};

const NAMES = Object.keys(PROGRAMS).join("|").replace(/\./g, "\\.");
const LABEL = new RegExp(`^(${NAMES}): `);
const SENTENCES = new RegExp(`(?<=\\.) (?=(?:${NAMES}): )`);

/** The steps without the sentences that are for other programs; all of them where nothing would be left. */
export function ownSteps(steps: readonly string[], framework: Framework | undefined): readonly string[] {
  if (!framework) return steps;
  const own = steps.flatMap((step) => {
    const sentences = step.split(SENTENCES);
    const kept = sentences.filter((sentence) => !isOthers(sentence, framework));
    return kept.length > 0 ? [kept.join(" ")] : [];
  });
  return own.length > 0 ? own : steps;
}

function isOthers(sentence: string, { id, language }: Framework): boolean {
  const speaksFor = PROGRAMS[LABEL.exec(sentence)?.[1] ?? ""];
  return speaksFor !== undefined && !speaksFor.includes(id) && !speaksFor.includes(language);
}
