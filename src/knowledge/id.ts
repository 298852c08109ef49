/** File names are ids: kebab-case, dots allowed for codes (`535-5.7.8`). */
export const ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;
