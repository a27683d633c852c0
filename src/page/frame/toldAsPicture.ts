/** Lets a screen reader take a drawn chart for one picture with the label that it has: Vega calls its place a document, of which every mark is read out. To be called after each drawing. */
export function toldAsPicture(place: HTMLElement): void {
  place.setAttribute("role", "img");
  place.removeAttribute("aria-roledescription");
}
