import { signal } from "@preact/signals";

/** Part of the page's address behind `#`, as parameters: the chosen language and view. */
const parameters = signal(new URLSearchParams(location.hash.slice(1)));

/** Value of a parameter of the address; a component that reads it follows its changes. */
export function addressParameter(name: string): string | undefined {
  return parameters.value.get(name) ?? undefined;
}

/** The address part in which one parameter has another value and the others stay; undefined takes it out. */
export function addressWith(name: string, value: string | undefined): string {
  const changed = new URLSearchParams(parameters.value);
  if (value === undefined) changed.delete(name);
  else changed.set(name, value);
  return `#${changed}`;
}

window.addEventListener("hashchange", () => {
  parameters.value = new URLSearchParams(location.hash.slice(1));
});
