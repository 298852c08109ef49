import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run, works } from "../process.ts";
import type { Runner } from "../runner.ts";

export const rails: Runner = {
  missing: () => (works("ruby", "-e", "require 'action_mailer'") ? null : "Install ruby-actionmailer."),
  run: async ({ directory, text, to, environment }) => {
    writeFileSync(
      join(directory, "send-mail.rb"),
      `require "action_mailer"
      config = Struct.new(:action_mailer).new(ActionMailer::Base)
      ${text}
      ActionMailer::Base.mail(to: "${to}", subject: "Test", body: "It works.").deliver_now`,
    );
    return run("ruby", ["send-mail.rb"], { cwd: directory, env: environment });
  },
};
