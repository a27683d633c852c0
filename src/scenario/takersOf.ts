import type { EntryPage } from "../log/kinds.ts";
import { receiverOf } from "./receiverOf.ts";
import type { Scenario } from "./scenario.ts";

type Desk = Pick<Scenario, "teams" | "routing" | "arrivals">;

/**
 * The teams that may take a conversation of a stream, from a page where the stream has pages: those that serve the stream and list the page;
 * where none does, all that serve the stream. Who receives only while nobody else is there is not among them.
 */
export function takersOf({ teams, routing }: Desk, stream: string, page?: EntryPage): readonly string[] {
  const receiver = receiverOf({ teams, routing });
  const serving = Object.keys(teams).filter((team) => team !== receiver && teams[team].streams.includes(stream));
  const listing = page === undefined ? [] : serving.filter((team) => teams[team].pages?.includes(page) === true);
  return listing.length > 0 ? listing : serving;
}

/** Whether a team takes something that another does not. */
export function takesMore(desk: Desk, team: string, other: string): boolean {
  return Object.entries(desk.arrivals).some(([stream, { pages }]) => {
    const kinds: readonly (EntryPage | undefined)[] = pages === undefined ? [undefined] : pagesUsed(pages);
    return kinds.some((page) => {
      const takers = takersOf(desk, stream, page);
      return takers.includes(team) && !takers.includes(other);
    });
  });
}

function pagesUsed(pages: Readonly<Partial<Record<EntryPage, number>>>): readonly EntryPage[] {
  return (Object.keys(pages) as EntryPage[]).filter((page) => (pages[page] ?? 0) > 0);
}
