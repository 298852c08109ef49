/**
 * What is believed before any labelled row was seen: printed messages and codes prove, forms need their names, an
 * explanation seldom answers somebody who names a mailbox and asks for a value. Rows move these only where they have to.
 */
export const PRIOR: Readonly<Record<string, number>> = {
  reader: 1,
  printed: 2,
  printedAtAll: 1,
  strongest: 0.8,
  codes: 1.5,
  enhanced: 1,
  symbol: 1,
  unsigned: -0.3,
  unread: 1,
  conceptNamed: -2,
  fixCalm: -1,
  settingsTrouble: -2,
  settingsFails: -2,
  isUnknown: -1,
  isAsk: -0.5,
  stepsTrouble: -1,
  snippetTrouble: -1.5,
  snippetCalm: 1.5,
};
