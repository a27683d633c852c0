/** Where in the workbench: a view, and of the results the one that is open. */
export interface DeskPlace {
  readonly view: string;
  readonly result?: string;
}

/** Address of a place; what else the address says (the language) stays. */
export function placeAddress({ view, result }: DeskPlace): string {
  const parameters = new URLSearchParams(location.hash.slice(1));
  parameters.set("view", view);
  parameters.delete("part");
  if (result === undefined) parameters.delete("result");
  else parameters.set("result", result);
  return `#${parameters}`;
}

/** Shows another place; the browser's back button leads back. */
export function goTo(place: DeskPlace): void {
  location.hash = placeAddress(place);
}
