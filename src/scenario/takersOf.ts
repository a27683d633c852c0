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
    return kindsOf(pages).some((page) => {
      const takers = takersOf(desk, stream, page);
      return takers.includes(team) && !takers.includes(other);
    });
  });
}

/** Whether a team takes any conversation by the streams and pages that it serves, or by the overflow of another team. */
export function takesAny(desk: Desk, team: string): boolean {
  const serves = Object.entries(desk.arrivals).some(([stream, { pages }]) => kindsOf(pages).some((page) => takersOf(desk, stream, page).includes(team)));
  return serves || Object.values(desk.teams).some(({ overflowTo }) => overflowTo === team);
}

/** The streams of which some conversations ask an agent for the right to refund. */
export function streamsNeedingRight({ arrivals }: Pick<Scenario, "arrivals">): readonly string[] {
  return Object.keys(arrivals).filter((stream) => arrivals[stream].afterSale || (arrivals[stream].pages?.["refund-detail"] ?? 0) > 0);
}

/** The pages from which a stream brings conversations; one kind without page where it has none. */
function kindsOf(pages: Scenario["arrivals"][string]["pages"]): readonly (EntryPage | undefined)[] {
  return pages === undefined ? [undefined] : pagesUsed(pages);
}

/** Those of the pages that have a share above 0. */
export function pagesUsed(pages: Readonly<Partial<Record<EntryPage, number>>>): readonly EntryPage[] {
  return (Object.keys(pages) as EntryPage[]).filter((page) => (pages[page] ?? 0) > 0);
}
