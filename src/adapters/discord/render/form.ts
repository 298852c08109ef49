import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from "discord.js";
import { clamp } from "../../../surface/cut.ts";
import { EXAMPLE_ERROR, type Words } from "../../../surface/words/index.ts";
import { LIMITS } from "../limits.ts";

/** Name of the one field of the form. */
export const ERROR_FIELD = "error";

/** The form behind "Not working?": one field for what the mail app says. */
export function renderForm(customId: string, { form }: Words): APIModalInteractionResponseCallbackData {
  const input = {
    type: ComponentType.TextInput,
    custom_id: ERROR_FIELD,
    style: TextInputStyle.Paragraph,
    placeholder: clamp(EXAMPLE_ERROR, LIMITS.modalPlaceholder),
    max_length: LIMITS.modalInput,
    required: true,
  } as const;
  const label = {
    type: ComponentType.Label,
    label: clamp(form.label, LIMITS.modalLabel),
    description: clamp(form.description, LIMITS.modalDescription),
    component: input,
  } as const;
  return { custom_id: customId, title: clamp(form.title, LIMITS.modalTitle), components: [label] };
}
