/** A framework or program to fill in; made as PROVIDER_SKELETON is. The other holes stay: the card fills them. */
export const FRAMEWORK_SKELETON = `# The file's name is the id: knowledge/frameworks/{{id}}.yaml
# Fill in what is empty, take the "#" away from what you need, remove the rest, then: npx waybill knowledge check

# What people call it.
displayName:
#aliases: { aka: [Example Mailer], old: [Former Name], everyday: [mailer] }
# How often people ask for it, 1 = most. Leave it out if you do not know.
#rank: 300
# library, application, server or command
kind:
# It reads mail by imap or pop3; left out: it sends.
#protocol: imap
# Ids of the files that read mail where this one sends it.
#reads: { imap: imapflow }
# As in a Markdown fence: js, python, php, ini, yaml, dotenv ...
language:
#filename: send-mail.mjs
# The one command that installs it.
#install: npm install example
# The shortest code or settings that work. Holes: {{host}}, {{port}}, {{username}}, {{usernameUrl}}, {{from}}, and those
# that tls and signIn name below. The password comes from the environment or a secret store, never from the text.
template:
# What differs by TLS mode, by the names of your holes: { implicit: { secure: "true" }, starttls: { secure: "false" } };
# a mode that is left out cannot be done with it.
tls:
# What differs between a password and an OAuth2 token, by the names of your holes.
#signIn: { password: { login: "pass: SMTP_PASSWORD" }, token: { login: "token: ACCESS_TOKEN" } }
# Another version has other names: for a question with the word, the code says to instead of from.
#renamed: { word: v2, from: host, to: server }
# Where the password goes.
secret:
# How it does OAuth2, or that it cannot.
#oauth: It cannot do OAuth2.
#notes: [It runs on the server only.]
# How the tests prove it: run (against a real mail server), or json, yaml, toml, ini, dotenv, xml (it is read), or none
proof:

# Where it is written. checked: the day you read that page, null if nobody has.
sources:
  help:
    url:
    checked: null
`;
