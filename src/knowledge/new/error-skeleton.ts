/** An error or symptom to fill in; made as PROVIDER_SKELETON is. `{{provider}}` stays: the card fills it. */
export const ERROR_SKELETON = `# The file's name is the id: knowledge/errors/{{id}}.yaml
# Fill in what is empty, take the "#" away from what you need, remove the rest, then: npx waybill knowledge check
# Beside it belong examples in people's own words: knowledge/examples/fix.{{id}}.yaml

# What stands at the top of the card.
title:
# How people tell it, as a list, in their words and languages; the first is the one that buttons use.
asks:
# What servers, apps and libraries print; * stands for a few words. Not what another file has: the check tells.
#prints: ["Mailbox * is full"]
# A reply code, an enhanced code, both, or a library's name.
#codes: ["552 5.2.2", ETIMEDOUT]
# What a library prints around every failure: it leads here only where no reason inside is known.
#wraps: [Error while sending]

# What it means, in one sentence.
means:
# The causes, the most particular first; the last one is for everybody, without when. {{provider}} may stand in them.
causes:
  # What is likeliest, in one sentence, and what to do, as a list.
  - says:
    do:
    # For whom: when: { kinds: [isp] }, { protocols: [imap] }, { clients: [outlook-windows] }, { facts: [webmail-works] };
    # unless: facts that rule it out; port: the one that the steps speak of; link: a page of the provider.
    #when: { providers: [gmail] }
    #unless: [webmail-works]
    #port: 587
    #link: appPassword

# For one app, program or provider only; or for one protocol.
#only: { clients: [thunderbird] }
#over: [smtp]
# Other entries that such a message may be meant for, the likeliest first.
#near: [fix:login-failed]
# Ids that it had before it was renamed or merged.
#was: [fix:former-name]
# Ids of providers that the title names.
#speaksOf: [gmail]
# Whose error it is, meant where nobody is named.
#of: gmail
#framework: nodemailer
# The answer where nothing is known but that this direction fails: outgoing, incoming or both. One entry each.
#general: outgoing
# Which settings of the provider help: outgoing, incoming, both or none.
#values: outgoing
# Errors that it is the reason for.
#reasonFor: [login-failed]
# The false trail that people follow.
#notThis: The password is right.
#next: [465 or 587?]

# Where it is written. checked: the day you read that page, null if nobody has.
sources:
  help:
    url:
    checked: null
`;
