/** A mail app or device to fill in; made as PROVIDER_SKELETON is. */
export const CLIENT_SKELETON = `# The file's name is the id: knowledge/clients/{{id}}.yaml
# Fill in what is empty, take the "#" away from what you need, remove the rest, then: npx waybill knowledge check
# Names of screens, buttons and fields as the app shows them.

# What people call it.
displayName:
#aliases: { aka: [Example Mail], old: [Former Name], everyday: [mail] }
# How often people ask for it, 1 = most. Leave it out if you do not know.
#rank: 300
# A list of: windows, macos, linux, ios, android, web, device
platforms:
# What it speaks, a list of: imap, pop3, smtp
protocols:
# What it can do, a list of: implicit ("SSL/TLS"), starttls, none
tls:
# Whose OAuth2 sign-in it can do; and whose accounts the system signs in.
#signIn: [google, microsoft]
#systemSignIn: [apple]

# What happens where signing in is enough.
#automatic: Type your address, press "Continue" and sign in.
# The way to the form for settings by hand, a list of steps; { says: "...", automatic: true } for one that automatic tells.
open:
# The fields of that form under the names on the screen. value: hostname, port, tls, username, password, authentication,
# address, name, hostname-and-port
#incoming: [{ label: Server, value: hostname }, { label: Port, value: port, note: Mostly 993. }]
#outgoing: [{ label: SMTP server, value: hostname }]
# The app's own words.
#names: { implicit: SSL/TLS, starttls: STARTTLS, none: None, password: Normal password, OAuth2: OAuth2 }
#finish: [Press "Done".]
# The way to the settings of an account that is there.
#find: ["Open Settings, then Accounts."]
# What it cannot do; { says: "...", protocols: [pop3] }, signIn or providers for whom it concerns.
#cannot: [It cannot do POP.]
#ended: { from: 2026-01, says: It is no longer made. }

# Where it is written. checked: the day you read that page, null if nobody has.
sources:
  help:
    url:
    checked: null
`;
