/** An explanation to fill in; made as PROVIDER_SKELETON is. `{{provider}}` stays: the card fills it. */
export const CONCEPT_SKELETON = `# The file's name is the id: knowledge/concepts/{{id}}.yaml
# Fill in what is empty, take the "#" away from what you need, remove the rest, then: npx waybill knowledge check
# Beside it belong examples in people's own words: knowledge/examples/concept.{{id}}.yaml

# What stands at the top of the card.
title:
# How people ask it, as a list, in their words and languages; the first is the one that buttons use.
asks:
# The answer in one to three sentences. {{provider}} is whose mail it is, or "your provider".
says:

# Other entries that such a question may be meant for, the likeliest first.
#near: [concept:imap-or-pop]
# Ids that it had before it was renamed or merged.
#was: [concept:former-name]
# Ids of providers that it speaks of itself.
#speaksOf: [gmail]
# Values in a table; code: false for words.
#facts: [{ label: Port, value: "465" }, { label: Security, value: from the first byte, code: false }]
# Short lines, and things to do in order. A line for some readers only: { says: "...", for: [thunderbird], when: [fact] }
#points: [It costs nothing.]
#steps: ["Open the settings.", { says: "Look under Server.", for: [thunderbird] }]
# Which way of the app that was named belongs to it: open (to a new account) or find (to the settings of one).
#inApp: find
# What to ask back where the answer depends on the provider, or on: { says: "Which app?", about: [app] }
#asksBack: Which provider is it?
# It is about the provider's website, so its needs for mail apps do not belong to it.
#onWebsite: true
# Not about mail settings; or only a kind word. Never said unasked.
#offTopic: true
#courtesy: true
# At most four questions to go on with; picks: whoever names no provider is offered these.
#next: [465 or 587?]
#picks: true
#links: [{ label: RFC 8314, url: "https://www.rfc-editor.org/rfc/rfc8314" }]

# Where it is written. checked: the day you read that page, null if nobody has.
sources:
  help:
    url:
    checked: null
`;
