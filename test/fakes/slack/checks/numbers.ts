/**
 * Slack's limits as the documentation gives them (November 2026), kept apart from the bot's own table on purpose: a wrong number there
 * must fail here. Pages: https://docs.slack.dev/reference/block-kit/blocks and .../block-elements, .../composition-objects, /reference/views
 */
export const MESSAGE_BLOCKS = 50;
export const VIEW_BLOCKS = 100;
/** https://github.com/slackapi/bolt-js/issues/2867: 9,597 passed, 11,341 did not. */
export const MESSAGE_CHARACTERS = 9_597;
/** https://docs.slack.dev/reference/methods/chat.postMessage#truncating */
export const TEXT_TRUNCATED_AT = 40_000;
export const TEXT_OBJECT = 3_000;
export const ID = 255;
export const HEADER = 150;
export const FIELDS = 10;
export const FIELD = 2_000;
export const CONTEXT_ELEMENTS = 10;
export const ACTION_ELEMENTS = 25;
export const BUTTON_TEXT = 75;
export const BUTTON_VALUE = 2_000;
export const URL_LENGTH = 3_000;
export const PLACEHOLDER = 150;
export const OPTIONS = 100;
export const OPTION_TEXT = 75;
export const OPTION_VALUE = 150;
export const INPUT_LABEL = 2_000;
export const VIEW_TITLE = 24;
export const PRIVATE_METADATA = 3_000;
export const PROMPTS = 4;
