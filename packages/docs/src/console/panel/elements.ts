/** Makes an element with attributes and children; texts are never read as HTML. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Makes a button that is labelled with a text. */
export function makeButton(text: string, press: () => void): HTMLButtonElement {
  const button = make("button", { type: "button", class: "console-button" }, text);
  button.addEventListener("click", press);
  return button;
}

/** Makes a list of choices with its label. */
export function makeChoice(
  label: string,
  choices: Readonly<Record<string, string>>,
): { readonly label: HTMLLabelElement; readonly select: HTMLSelectElement } {
  const options = Object.entries(choices).map(([value, text]) => make("option", { value }, text));
  const select = make("select", {}, ...options);
  return { label: make("label", { class: "console-choice" }, `${label} `, select), select };
}
