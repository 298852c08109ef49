import {
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
  ComponentType,
} from "discord-api-types/v10";
import { type AnyComponent, checkSelect, flatten } from "./components.ts";
import { distinct, oneOf, type Problem, sizeBetween, textBetween } from "./problems.ts";

/** What Discord would object to in a modal: https://docs.discord.com/developers/components/using-modal-components */
export function checkForm(form: APIModalInteractionResponseCallbackData): Problem[] {
  const components = form.components as unknown as AnyComponent[];
  const ids = flatten(components).flatMap(({ custom_id }) =>
    typeof custom_id === "string" ? [custom_id] : [],
  );
  return [
    ...textBetween(form.custom_id, "custom_id", 1, 100),
    ...textBetween(form.title, "title", 1, 45),
    ...sizeBetween(components, "components", 1, 5),
    ...distinct(ids, "components", "COMPONENT_CUSTOM_ID_DUPLICATED"),
    ...components.flatMap((component, index) => checkPart(component, `components.${index}`)),
  ];
}

/** Rows around inputs still work but are deprecated; this fake holds apps to the newer form. */
function checkPart(part: AnyComponent, path: string): Problem[] {
  if (part.type === ComponentType.TextDisplay) return textBetween(part.content, `${path}.content`, 1, 4000);
  const misplaced = oneOf(part.type, `${path}.type`, [ComponentType.Label, ComponentType.TextDisplay]);
  if (misplaced.length > 0) return misplaced;
  return [
    ...textBetween(part.label, `${path}.label`, 1, 45),
    ...textBetween(part.description, `${path}.description`, 0, 100),
    ...checkInput(part.component as AnyComponent | undefined, `${path}.component`),
  ];
}

function checkInput(input: AnyComponent | undefined, path: string): Problem[] {
  if (input?.type === ComponentType.StringSelect) return checkSelect(input as never, path);
  const misplaced = oneOf(input?.type, `${path}.type`, [ComponentType.TextInput, ComponentType.StringSelect]);
  if (misplaced.length > 0) return misplaced;
  const field = input as unknown as APITextInputComponent;
  return [
    ...textBetween(field.custom_id, `${path}.custom_id`, 1, 100),
    ...oneOf(field.style, `${path}.style`, [1, 2]),
    ...textBetween(field.placeholder, `${path}.placeholder`, 0, 100),
    ...textBetween(field.value, `${path}.value`, 0, 4000),
    ...("label" in field && field.label !== undefined
      ? [{ path: `${path}.label`, code: "BASE_TYPE_FORBIDDEN", message: "The Label around it has one." }]
      : []),
  ];
}
