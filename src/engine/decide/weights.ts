/** Written by `npm run fit` on 2026-11-28. On rows not fitted on (five folds): right 53.8 %, right or offered 80.0 %, sure and wrong 10.2 %, answered though no entry answers 12.3 %. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  reader: 1.15,
  readerSure: 0,
  isConcept: -0.17,
  conceptNamed: -1.92,
  fixCalm: -0.98,
  conceptTrouble: -0.06,
  printed: 2,
  printedAtAll: 0.99,
  wrap: -0.1,
  codes: 1.48,
  enhanced: 1,
  symbol: 1,
  reply: -0.01,
  strongest: 0.64,
  unsigned: -0.29,
  facts: -0.05,
  isUnknown: -0.4,
  unread: 1.12,
  unknownNamed: 0.05,
  isSettings: 0.09,
  settingsValue: 0.09,
  settingsTrouble: -1.44,
  settingsShort: 0,
  isSteps: 0.06,
  stepsNamed: 0.06,
  stepsTrouble: -0.96,
  isAsk: -0.51,
  askDomain: 0,
  askMaybe: -0.01,
  isSnippet: 0.03,
  snippetTrouble: -1.47,
  snippetCalm: 1.5,
  isClarify: 0,
};

/** Over 1 probabilities are drawn together, under 1 apart, so that they come true. */
export const TEMPERATURE = 1;

/** From here on one answer is given; below, the likeliest are offered. */
export const SURE = 0.4;
