/**
 * A provider file to fill in. Lines that begin with `#` and a key are optional: take the `#` away to use them.
 * What is left empty is what `waybill knowledge check` asks for; nothing is guessed from the domain.
 */
export const PROVIDER_SKELETON = `# The file's name is the id: knowledge/providers/{{id}}.yaml
# Fill in what is empty, take the "# " away from what you need, remove the rest, then: npx waybill knowledge check

# What people call it.
displayName:
# Other names. Words that also mean something else (one, free, sky) go under everyday.
#aliases: { aka: [Example Mail], old: [Former Name], everyday: [example] }

# webmail, isp, hosting, business, privacy, sending (for programs), relay (forwarding only)
kind:
# How often people ask for it, 1 = most. Leave it out if you do not know.
#rank: 300
# What stands behind the @.
domains: [{{domain}}]
# One name under many countries' endings; of these, domains that are somebody else's.
#domainPatterns: [example.*]
#notDomains: [example.co.jp]
# Only if companies keep their own domain there: their MX records end in this.
#mx: [mx.{{domain}}]

# Leave status out where the mailbox simply works. needs-preparation: something must be switched on first.
# no-access: no IMAP, POP or SMTP at all, and then no servers. Both come with needs.
#status: needs-preparation
# What must be done first, in order: sign-in, two-step, app-password, enable-imap, enable-access, paid-plan ...; for
# no-access: website-only, forwards-only, closed. where: the words on the provider's screens, shown as they are.
#needs: [{ need: enable-imap, where: "Settings > Mail" }, { need: app-password, if: two-step }]

# Whose page OAuth2 opens, if it can do OAuth2: google, microsoft, yahoo, apple, own ...
#signIn: own
# What the provider itself calls the password, if it is not the usual name.
#passwordName: mail password
# Instead of server lists: the id of the provider whose servers it uses.
#serversOf: gmail

# In order of preference. tls: implicit ("SSL/TLS", usually 993, 995, 465), starttls (143, 110, 587) or none.
# username: "%EMAILADDRESS%", "%EMAILLOCALPART%" (what stands before the @), or the very text to type.
# authentication: OAuth2, app-password, account-password, mailbox-password, authorization-code, secure-mail-key ...
# source: a key of sources, at the end of this file.
incomingServers:
  - type: imap
    hostname:
    port: 993
    tls: implicit
    username: "%EMAILADDRESS%"
    authentication: []
    source: help
outgoingServers:
  - type: smtp
    hostname:
    port: 465
    tls: implicit
    username: "%EMAILADDRESS%"
    authentication: []
    source: help
    # One of these servers only: unusual says why port and tls do not go together, note is shown beside the values,
    # variant names its accounts, from and until are days.
    #unusual: The service speaks SSL/TLS on this port.
    #note: Only from inside the provider's own network.
    #variant: eu
    #from: 2026-01-01
    #until: 2027-01-01

# Only if accounts differ: the question that decides, and each kind of account.
#which: Does your address end in .eu or in .com?
#variants: { eu: { label: "Europe (.eu)", aliases: [europe], domains: [{{domain}}] } }
# Only if a host or user name has a hole, such as "%SERVER%.example.com".
#placeholders: { SERVER: The name in your welcome mail. }
# Names that people type, but that are retired or never were right.
#wrongHostnames: [mail.{{domain}}]
# At most four more sentences.
#notes: [There is no POP.]
# What changes on a day: the card reads differently before and after.
#changes: [{ from: 2027-01, before: Passwords end in January 2027., says: Passwords have ended., source: help }]
#links: { appPassword: "https://{{domain}}", enableAccess: "https://{{domain}}", help: "https://{{domain}}" }

# Where it is written; best the provider's own page. checked: the day you read that page, null if nobody has.
# Who published it stands in publishers.yaml.
sources:
  help:
    url:
    checked: null
`;
