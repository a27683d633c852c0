import type { InputFault } from "../../errors/inputFault.ts";
import { nearestName } from "../../document/nearestName.ts";
import { LOG_COLUMNS, REQUIRED_COLUMNS } from "../../log/logColumns.ts";
import { plainHeaderName } from "./headerPlaces.ts";
import type { HeaderPlaces } from "./headerPlaces.ts";
import type { LogMap } from "./logMap.ts";
import { logMapPresets } from "./logMapPresets.ts";

/** What other programs call the columns of a message log. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  timestamp: "time", date: "time", datetime: "time", "created at": "time", "sent at": "time", ts: "time",
  customer: "consumer", "customer id": "consumer", buyer: "consumer", user: "consumer", "user id": "consumer", client: "consumer", visitor: "consumer", "author id": "consumer",
  session: "conversation", "session id": "conversation", chat: "conversation", "chat id": "conversation", ticket: "conversation", "ticket id": "conversation", thread: "conversation",
  from: "sender", role: "sender", author: "sender", direction: "sender", "sender type": "sender", speaker: "sender",
  type: "kind", "message type": "kind", operator: "agent", staff: "agent", assignee: "agent", rep: "agent", message: "text", body: "text", content: "text",
  queue: "stream", "skill group": "stream", department: "stream",
};

/** What to look for where no column was recognised. */
const HELD: Readonly<Partial<Record<string, string>>> = {
  time: "the column with date and time", consumer: "the one that names the buyer", sender: "the one that tells who writes: buyer, agent, bot or system",
};

/** The fault of a header that is neither the log's own nor a preset's: which columns may be meant, and a map file to start from. */
export function headerFault(names: readonly string[], where: string): InputFault {
  const meant = new Map<string, string>();
  for (const name of names) {
    const column = columnMeant(name);
    if (column !== undefined && !meant.has(column)) meant.set(column, name.trim());
  }
  const shown = names.map((name) => name.trim()).filter((name) => name !== "");
  const missing = REQUIRED_COLUMNS.filter((column) => !meant.has(column));
  const guesses = [...meant].filter(([column, name]) => column !== name.toLowerCase()).map(([column, name]) => `${name} may be ${column}`);
  return {
    where,
    found: `the header names ${shown.join(", ") || "nothing"}${guesses.length === 0 ? "" : ` (${guesses.join(", ")})`}`,
    expected: `the columns ${REQUIRED_COLUMNS.join(", ")}; where there are, ${LOG_COLUMNS.filter((column) => !REQUIRED_COLUMNS.includes(column)).join(", ")}; or the header of a preset: ${logMapPresets().map(({ id }) => id).join(", ")}`,
    mend: `${missing.length === 0 ? "rename them, or" : `in the header, call ${missing.map((column) => `${HELD[column] ?? column} \`${column}\``).join(", ")}; or`} save this as map.yaml, put it right and add --map map.yaml\n${mapToStartFrom(meant, names)}`,
    kind: { of: "header", values: {
      names: shown.join("、"), guesses: [...meant].filter(([column, name]) => column !== name.toLowerCase()).map(([column, name]) => `${name} 可能是 ${column}`).join("，"),
      presets: logMapPresets().map(({ id }) => id).join("、"), missing: missing.join("、"), map: mapToStartFrom(meant, names),
    } },
  };
}

/** The faults of a header that lacks columns which the map asked for names. Places to choose from need not all be there. */
export function mapFaults(map: LogMap, places: HeaderPlaces, names: readonly string[], where: string): readonly InputFault[] {
  const needed = map.isPreset ? map.required : Object.keys(map.columns).filter((column) => map.columns[column].length === 1).map((column) => [column]);
  const lost = [
    ...needed.filter((group) => group.every((column) => (places.ofColumn.get(column) ?? []).length === 0)).map(([column]) => ({ key: `columns.${column}`, theirs: map.columns[column]?.[0] ?? [column] })),
    ...(map.isPreset ? [] : Object.keys(map.skip).filter((name) => !places.ofSkip.has(name)).map((name) => ({ key: "skip", theirs: [name] }))),
  ];
  const known = new Set(names.map(plainHeaderName));
  return lost.map(({ key, theirs }) => {
    const absent = theirs.filter((name) => !known.has(plainHeaderName(name)));
    const there = names.map((name) => name.trim()).filter((name) => name !== "");
    const near = nearestName(absent[0] ?? theirs[0], there);
    return {
      where,
      found: `the header has no column ${absent.join(", ")}, which ${key} of the map ${map.id} names`,
      expected: `one of ${there.join(", ")}`,
      mend: map.isPreset ? "leave --map out, name another preset or write a map of your own" : near === undefined ? "put the map right, or say in headerRow which row is the header" : `write ${near} in the map`,
      kind: { of: "mapped-header", values: { absent: absent.join("、"), key, map: map.id, there: there.join("、"), near: near ?? "", isPreset: map.isPreset ? 1 : 0 } },
    };
  });
}

function columnMeant(name: string): string | undefined {
  const plain = plainHeaderName(name).replace(/[_-]/gu, " ");
  if (plain === "") return undefined;
  const chinese = logMapPresets().find((map) => map.shape === "messages")?.columns ?? {};
  const exact = OTHER_NAMES[plain] ?? Object.keys(chinese).find((column) => chinese[column].some((joined) => joined.some((theirs) => plainHeaderName(theirs) === plain)));
  return exact ?? nearestName(plain, LOG_COLUMNS);
}

function mapToStartFrom(meant: ReadonlyMap<string, string>, names: readonly string[]): string {
  const used = new Set(meant.values());
  const rest = names.map((name) => name.trim()).filter((name) => name !== "" && !used.has(name));
  const missing = REQUIRED_COLUMNS.filter((column) => !meant.has(column));
  return [
    "shape: messages",
    "columns:",
    ...[...meant].map(([column, name]) => `  ${column}: ${JSON.stringify(name)}`),
    ...missing.map((column) => `  ${column}: "?"  # ${HELD[column] ?? column}`),
    ...(rest.length === 0 ? [] : [`# not used: ${rest.join(", ")}`]),
    "# timeFormat: yyyy/M/d H:mm:ss",
    "values:",
    '  sender: { "customer": buyer, "staff": agent, "robot": bot }',
  ].join("\n");
}
