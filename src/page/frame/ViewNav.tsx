import { addressParameter, addressWith } from "./address.ts";

/** One of the views of a page: what its address says and what a reader sees. */
export interface View {
  readonly id: string;
  readonly label: string;
}

/** Under which an address tells the view: of a page `view`; of a report that stands in another page, whose views these are, `part`. */
export type ViewParameter = "view" | "part";

/** That of the shown report: within a workbench the address says which result is open. */
export function viewOfReport(): ViewParameter {
  return addressParameter("result") === undefined ? "view" : "part";
}

/** The view that the address asks for (`#view=film`); the first where it asks for none that is there. */
export function viewOf(views: readonly View[], parameter: ViewParameter = "view"): string {
  const asked = addressParameter(parameter);
  return (views.find(({ id }) => id === asked) ?? views[0]).id;
}

/** Links to the views of a page; the one that is shown is marked. */
export function ViewNav({ views, label, parameter = "view" }: { readonly views: readonly View[]; readonly label: string; readonly parameter?: ViewParameter }) {
  const shown = viewOf(views, parameter);
  return (
    <nav class="views" aria-label={label}>
      {views.map(({ id, label: name }) => (
        <a key={id} href={addressWith(parameter, id === views[0].id ? undefined : id)} {...(id === shown ? { "aria-current": "page" } : {})}>{name}</a>
      ))}
    </nav>
  );
}
