import type { Runner } from "../runner.ts";
import { curl, gitSendEmail, mailx, msmtp, swaks } from "./command.ts";
import { exim } from "./exim.ts";
import { netSmtp } from "./go.ts";
import { jakartaMail, springBoot } from "./java.ts";
import { imapFlow, nodemailer } from "./node.ts";
import { emailSender } from "./perl.ts";
import { phpMailer, symfony } from "./php.ts";
import { postfix } from "./postfix.ts";
import { django, flaskMail, imapLib, popLib, pythonLogging, smtplib } from "./python.ts";
import { rails } from "./ruby.ts";

/** The id of a framework whose `proof` is `run` → how it is run. */
export const runners: Readonly<Record<string, Runner>> = {
  curl,
  django,
  exim,
  "flask-mail": flaskMail,
  "git-send-email": gitSendEmail,
  "go-net-smtp": netSmtp,
  imapflow: imapFlow,
  "jakarta-mail": jakartaMail,
  "jakarta-mail-imap": jakartaMail,
  "jakarta-mail-pop3": jakartaMail,
  mailx,
  msmtp,
  nodemailer,
  "perl-email-sender": emailSender,
  phpmailer: phpMailer,
  postfix,
  "python-imaplib": imapLib,
  "python-logging": pythonLogging,
  "python-poplib": popLib,
  "python-smtplib": smtplib,
  rails,
  "spring-boot": springBoot,
  swaks,
  symfony,
};
