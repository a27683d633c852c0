import type { CoverRow } from "../space/coverRows.ts";
import type { MinimumOrder, RosterSpace } from "../space/rosterSpace.ts";
import type { IntegerProgramme, ProgrammeRow, ProgrammeVariable } from "./integerProgramme.ts";

/**
 * The cheapest roster as an integer programme: the first variables are the decisions of the space, in their order, then what minimum orders and the rows
 * of `cover` need. Its cost is that of the roster. Rows of the caller name decisions by their numbers.
 */
export function rosterProgramme(space: RosterSpace, cover: readonly CoverRow[], asked: readonly ProgrammeRow[] = []): IntegerProgramme {
  const variables: ProgrammeVariable[] = space.decisions.map(({ cost, minimum, maximum }) => ({ cost, lower: minimum, upper: maximum, integer: true }));
  const rows: ProgrammeRow[] = [...asked];
  for (const order of space.orders) addOrder(space, order, variables, rows);
  for (const { ways } of cover) addCover(ways, variables, rows);
  return { variables, rows };
}

/** One variable says whether anybody is rostered, one how many hours are paid beyond those rostered. */
function addOrder({ decisions }: RosterSpace, order: MinimumOrder, variables: ProgrammeVariable[], rows: ProgrammeRow[]): void {
  const anybody = variables.push({ cost: 0, lower: 0, upper: 1, integer: true }) - 1;
  const toppedUp = variables.push({ cost: order.costPerHour, lower: 0, upper: Infinity, integer: false }) - 1;
  rows.push({ terms: [[toppedUp, 1], [anybody, -order.hours], ...order.decisions.map((decision) => [decision, decisions[decision].hours] as const)], lower: 0, upper: Infinity });
  for (const decision of order.decisions) rows.push({ terms: [[decision, 1], [anybody, -variables[decision].upper]], lower: -Infinity, upper: 0 });
}

/** One of the ways is taken; where each of them is a single agent, their sum says so without more variables. */
function addCover(ways: CoverRow["ways"], variables: ProgrammeVariable[], rows: ProgrammeRow[]): void {
  if (ways.every(({ agents }) => agents === 1)) {
    rows.push({ terms: ways.map(({ decision }) => [decision, 1] as const), lower: 1, upper: Infinity });
    return;
  }
  const taken = ways.map(({ decision, agents }) => {
    const way = variables.push({ cost: 0, lower: 0, upper: 1, integer: true }) - 1;
    rows.push({ terms: [[decision, 1], [way, -agents]], lower: 0, upper: Infinity });
    return way;
  });
  rows.push({ terms: taken.map((way) => [way, 1] as const), lower: 1, upper: Infinity });
}
