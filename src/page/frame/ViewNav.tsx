import { addressParameter, addressWith } from "./address.ts";

/** One of the views of a page: what its address says and what a reader sees. */
export interface View {
  readonly id: string;
  readonly label: string;
}

/** The view that the address asks for (`#view=film`); the first where it asks for none that is there. */
export function viewOf(views: readonly View[]): string {
  const asked = addressParameter("view");
  return (views.find(({ id }) => id === asked) ?? views[0]).id;
}

/** Links to the views of a page; the one that is shown is marked. */
export function ViewNav({ views, label }: { readonly views: readonly View[]; readonly label: string }) {
  const shown = viewOf(views);
  return (
    <nav class="views" aria-label={label}>
      {views.map(({ id, label: name }) => (
        <a key={id} href={addressWith("view", id === views[0].id ? undefined : id)} {...(id === shown ? { "aria-current": "page" } : {})}>{name}</a>
      ))}
    </nav>
  );
}
