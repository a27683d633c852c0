import { COUNTER_COLUMNS } from "../../import/tables/counterColumns.ts";
import type { FigureColumn } from "../../import/tables/counterColumns.ts";
import type { DeskCounters } from "../../import/tables/deskCounters.ts";
import { counterFigure, counterParts, tellsFigure } from "./counterFormula.ts";
import type { CounterFormula } from "./counterFormula.ts";
import type { CounterFigure } from "./counterScore.ts";

/** A figure and the ways in which a table may tell it, best first. */
interface FigurePlan {
  readonly name: string;
  readonly unit: CounterFigure["unit"];
  readonly ways: readonly Way[];
}

type Way =
  | { readonly sum: FigureColumn }
  | { readonly ratio: readonly [FigureColumn, FigureColumn] }
  /** A column of the rows' own figures and what may weigh them; each row the same where the table has none of these. */
  | { readonly mean: FigureColumn; readonly weights: readonly FigureColumn[] };

const SUMS: readonly FigureColumn[] = [
  "consumers", "needingManual", "receivedByManual", "sessions", "messages", "inquirers", "orderers", "payers", "finalOrders", "sales", "salesAfterRefunds",
  "complaints", "disputeRefunds", "lowRatings", "onlineTime", "breakTime", "offlineTime",
];
const CONSUMERS: readonly FigureColumn[] = ["receivedByManual", "consumers", "sessions"];
const SESSIONS: readonly FigureColumn[] = ["sessions", "receivedByManual", "consumers"];

/** Definitions: domain §1.6–1.8; a quotient of counts comes before the export's own figure. */
const QUOTIENTS: readonly FigurePlan[] = [
  { name: "inquiryConversion", unit: "share", ways: [{ ratio: ["finalOrders", "inquirers"] }, { ratio: ["payers", "inquirers"] }, { ratio: ["orderers", "inquirers"] }, { mean: "inquiryConversion", weights: ["inquirers", "consumers"] }] },
  { name: "inquiryShare", unit: "share", ways: [{ ratio: ["inquirers", "consumers"] }] },
  { name: "needingManualShare", unit: "share", ways: [{ ratio: ["needingManual", "consumers"] }] },
  { name: "orderValue", unit: "yuan", ways: [{ ratio: ["sales", "finalOrders"] }, { ratio: ["sales", "payers"] }, { ratio: ["sales", "orderers"] }] },
  { name: "itemsPerBuyer", unit: "count", ways: [{ ratio: ["items", "finalOrders"] }, { ratio: ["items", "payers"] }] },
  { name: "complaintRate", unit: "share", ways: [{ ratio: ["complaints", "receivedByManual"] }] },
  { name: "satisfaction", unit: "share", ways: [{ ratio: ["goodRatings", "ratings"] }, { mean: "satisfactionRate", weights: ["ratings", ...SESSIONS] }] },
  { name: "dissatisfaction", unit: "share", ways: [{ mean: "dissatisfactionRate", weights: ["ratings", ...SESSIONS] }] },
  { name: "answered3minShare", unit: "share", ways: [{ ratio: ["answered3min", "sessions"] }] },
  { name: "answered30sShare", unit: "share", ways: [{ ratio: ["answered30s", "sessions"] }, { mean: "answerRate30s", weights: ["messages", "consumers"] }] },
  { name: "manualRate3min", unit: "share", ways: [{ mean: "manualRate3min", weights: ["consumers", "receivedByManual"] }] },
  { name: "sessionRate3min", unit: "share", ways: [{ mean: "sessionRate3min", weights: SESSIONS }] },
  { name: "firstReplySeconds", unit: "seconds", ways: [{ mean: "firstReply", weights: SESSIONS }] },
  { name: "meanReplySeconds", unit: "seconds", ways: [{ ratio: ["replyTotal", "sessions"] }, { mean: "meanReply", weights: ["messages", "rounds", ...SESSIONS] }] },
  { name: "newMeanReplySeconds", unit: "seconds", ways: [{ mean: "newMeanReply", weights: ["messages", "rounds", ...SESSIONS] }] },
  { name: "meanManualReplySeconds", unit: "seconds", ways: [{ mean: "meanManualReply", weights: ["messages", ...CONSUMERS] }] },
  { name: "serviceScore", unit: "points", ways: [{ mean: "serviceScore", weights: [] }] },
];

const UNIT_OF_SUM = { count: "count", duration: "seconds", money: "yuan" } as const;

/** The figures beside the rules that a table of counters tells, by name; those in `ofRules` are a rule's own and left out. */
export function counterFigures(read: DeskCounters, ofRules: ReadonlySet<string>): Record<string, CounterFigure> {
  const sums = SUMS.map((of): FigurePlan => {
    const kind = COUNTER_COLUMNS[of];
    return { name: kind === "duration" ? `${of}Seconds` : of, unit: UNIT_OF_SUM[kind as keyof typeof UNIT_OF_SUM], ways: [{ sum: of }] };
  });
  return Object.fromEntries([...sums, ...QUOTIENTS].flatMap(({ name, unit, ways }): [string, CounterFigure][] => {
    for (const way of ways) {
      if ("mean" in way && ofRules.has(way.mean)) continue;
      const formula = formulaOf(way, read);
      if (!read.rows.some((row) => tellsFigure(row, formula))) continue;
      return [[name, figure(read, unit, formula, fromOf(way))]];
    }
    return [];
  }));
}

function formulaOf(way: Way, { rows }: DeskCounters): CounterFormula {
  if ("sum" in way) return { kind: "sum", of: way.sum };
  if ("ratio" in way) {
    const [numerator, denominator] = way.ratio;
    return { kind: "ratio", numerator: (figures) => figures[numerator], denominator };
  }
  return { kind: "mean", of: way.mean, weight: way.weights.find((column) => rows.some(({ figures }) => figures[column] !== undefined)) };
}

function fromOf(way: Way): CounterFigure["from"] {
  if ("ratio" in way) return { numerator: way.ratio[0], denominator: way.ratio[1] };
  return { numerator: "sum" in way ? way.sum : way.mean };
}

function figure({ rows }: DeskCounters, unit: CounterFigure["unit"], formula: CounterFormula, from: CounterFigure["from"]): CounterFigure {
  return {
    unit, from, ...counterFigure(rows, formula),
    ...(formula.kind === "mean" ? { weighedBy: formula.weight ?? "rows" } : {}),
    byAgent: counterParts(rows, formula, ({ labels }) => labels.agent),
    byHour: counterParts(rows, formula, ({ labels }) => labels.hour).toSorted((a, b) => ((a.of ?? "") < (b.of ?? "") ? -1 : 1)),
    byShop: counterParts(rows, formula, ({ labels }) => labels.shop),
    days: counterParts(rows, formula, ({ labels }) => dayOf(labels)).toSorted((a, b) => ((a.of ?? "") < (b.of ?? "") ? -1 : 1)),
  };
}

/** The day of a row that is of a single one. */
function dayOf({ date, dateTo }: DeskCounters["rows"][number]["labels"]): string | undefined {
  return dateTo === undefined || dateTo === date ? date : undefined;
}
