import type { RulePack } from "../rules/rulePack.ts";
import { completeEvents } from "./completeEvents.ts";
import { conversationDefaults } from "./conversationDefaults.ts";
import {
  DEFAULT_ASSURANCE, DEFAULT_BUSYNESS_CORRELATION, DEFAULT_BUSYNESS_CV, DEFAULT_OVER, DEFAULT_ROUTING, DEFAULT_SEED, DEFAULT_START,
  DEFAULT_TEAM, DEFAULT_TIME_ZONE, DEFAULT_WEEKDAY,
} from "./frameDefaults.ts";
import { knownRule } from "./knownRules.ts";
import type { KnownRule } from "./knownRules.ts";
import { PROFILES } from "./profiles.ts";
import { rosterDays } from "./rosterOn.ts";
import type { ArrivalStream, ConversationLaws, Scenario, Shift, Target, Team } from "./scenario.ts";
import type { ScenarioFile } from "./scenarioFileSchema.ts";
import { STANDARD_SHIFTS } from "./standardShifts.ts";

type Values<T> = T extends Readonly<Record<string, infer V>> ? V : never;

interface Surroundings {
  readonly fileName: string;
  readonly rules: readonly KnownRule[];
  /** The file's inline packs, read, by their place in `rules`. */
  readonly packs: ReadonlyMap<number, RulePack>;
}

/** A scenario file with every default filled in; its name is that of the file where it has none. */
export function completeScenario(file: ScenarioFile, { fileName, rules, packs }: Surroundings): Scenario {
  const streams = Object.keys(file.arrivals);
  const start = file.start ?? DEFAULT_START;
  const days = file.days ?? 1;
  const warmUp = file.warmUp ?? 0;
  const platform = platformOf(file, rules, packs);
  return {
    replycast: 1,
    name: file.name ?? baseName(fileName),
    ...(file.description === undefined ? {} : { description: file.description }),
    platform,
    timeZone: file.timeZone ?? DEFAULT_TIME_ZONE,
    start, days, warmUp,
    seed: file.seed ?? DEFAULT_SEED,
    arrivals: mapValues(file.arrivals, completeArrivals),
    events: completeEvents(file.events ?? [], { start, simulatedDays: days + warmUp, streams }),
    conversations: Object.fromEntries(streams.map((stream) => [stream, completeConversations(file, stream)])),
    teams: completeTeams(file, streams),
    shifts: completeShifts(file),
    roster: file.roster,
    routing: DEFAULT_ROUTING,
    rules: completeRules(file, platform, rules, packs),
    targets: Object.fromEntries(Object.entries(file.targets ?? {}).map(([name, target]) => [knownRule(rules, name)?.id ?? name, completeTarget(target)])),
  };
}

/** `sale` of `scenarios/sale.yaml`. */
function baseName(fileName: string): string {
  return fileName.replace(/^.*[/\\]/u, "").replace(/\.[^.]+$/u, "");
}

/** Of one that names rules but no platform: the platform of the first. */
function platformOf(file: ScenarioFile, rules: readonly KnownRule[], packs: Surroundings["packs"]): string {
  if (file.platform !== undefined) return file.platform;
  const named = (file.rules ?? []).flatMap((entry) => (typeof entry === "string" ? (knownRule(rules, entry)?.platform ?? []) : []));
  const [inline] = packs.values();
  return named[0] ?? inline?.platform ?? "own";
}

/** Of a stream whose log decides when conversations begin: what shapes drawn arrivals says nothing. */
const NOTHING_DRAWN = { profile: PROFILES.flat, weekday: DEFAULT_WEEKDAY, busynessCv: 0, busynessCorrelation: 0 } as const;

function completeArrivals(written: Values<ScenarioFile["arrivals"]>): ArrivalStream {
  const { consultsPerDay, profile, replay } = written;
  if (replay !== undefined) return { ...NOTHING_DRAWN, replay };
  const perDay = typeof consultsPerDay === "number" || Array.isArray(consultsPerDay) ? { consultsPerDay } : {};
  return {
    ...perDay,
    profile: Array.isArray(profile) ? profile : PROFILES[typeof profile === "string" ? profile : "ordinary"],
    weekday: written.weekday ?? DEFAULT_WEEKDAY,
    busynessCv: written.busynessCv ?? DEFAULT_BUSYNESS_CV,
    busynessCorrelation: written.busynessCorrelation ?? DEFAULT_BUSYNESS_CORRELATION,
  };
}

function completeConversations(file: ScenarioFile, stream: string): ConversationLaws {
  const { transferShare: _general, ...general } = file.conversations?.default ?? {};
  const { transferShare: _own, ...own } = file.conversations?.[stream] ?? {};
  return { ...conversationDefaults(stream), ...defined(general), ...defined(own) };
}

/** Where the file defines no teams, one for each that the roster names. */
function completeTeams(file: ScenarioFile, streams: readonly string[]): Readonly<Record<string, Team>> {
  const written = hasTeams(file) ? file.teams : Object.fromEntries(rosterDays(file.roster).flatMap((day) => Object.keys(day)).map((team) => [team, {}]));
  return Object.fromEntries(Object.entries(written).map(([name, team]) => [name, completeTeam(name, team, streams)]));
}

/** Whether the file defines teams; an empty block is none. */
export function hasTeams(file: ScenarioFile): file is ScenarioFile & { teams: NonNullable<ScenarioFile["teams"]> } {
  return file.teams !== undefined && Object.keys(file.teams).length > 0;
}

function completeTeam(name: string, written: Values<NonNullable<ScenarioFile["teams"]>>, streams: readonly string[]): Team {
  return {
    streams: written.streams ?? (streams.includes(name) ? [name] : streams),
    cap: typeof written.cap === "number" ? written.cap : DEFAULT_TEAM.cap,
    slowdownPerChat: written.slowdownPerChat ?? DEFAULT_TEAM.slowdownPerChat,
    handleFactor: written.handleFactor ?? DEFAULT_TEAM.handleFactor,
    pickupDelay: written.pickupDelay ?? DEFAULT_TEAM.pickupDelay,
    costPerHour: written.costPerHour ?? DEFAULT_TEAM.costPerHour,
  };
}

/** Standard shifts and the file's own. What the file says of a standard shift changes that; new times also take its meals away. */
function completeShifts(file: ScenarioFile): Readonly<Record<string, Shift>> {
  const own = mapEntries(file.shifts ?? {}, (written, name): Shift => {
    const standard = STANDARD_SHIFTS[name];
    const keepsTimes = written.from === undefined && written.to === undefined;
    const breaks = written.breaks?.map((pause) => ({ from: pause.from, length: pause.length, waves: pause.waves ?? 1 }));
    return {
      from: written.from ?? standard?.from ?? "00:00",
      to: written.to ?? standard?.to ?? "24:00",
      breaks: breaks ?? (keepsTimes ? (standard?.breaks ?? []) : []),
      atEnd: written.atEnd ?? standard?.atEnd ?? "finish",
      stopNewBefore: written.stopNewBefore ?? standard?.stopNewBefore ?? 0,
    };
  });
  return { ...STANDARD_SHIFTS, ...own };
}

/** The rules as named; where none are, those that are current on the platform. */
function completeRules(file: ScenarioFile, platform: string, rules: readonly KnownRule[], packs: Surroundings["packs"]): readonly (string | RulePack)[] {
  if (file.rules === undefined) return rules.filter((rule) => rule.isCurrent && rule.platform === platform).map(({ id }) => id);
  return file.rules.flatMap((entry, index) => (typeof entry === "string" ? properName(rules, entry) : (packs.get(index) ?? [])));
}

/** An alias becomes the id; the version asked for stays. */
function properName(rules: readonly KnownRule[], name: string): string {
  const id = knownRule(rules, name)?.id;
  return id === undefined ? name : `${id}${/@\d{4}-\d{2}-\d{2}$/u.exec(name)?.[0] ?? ""}`;
}

function completeTarget(written: Values<NonNullable<ScenarioFile["targets"]>>): Target {
  const { rate, value } = written;
  return {
    ...(rate === undefined ? {} : { rate }),
    ...(value === undefined ? {} : { value }),
    assurance: written.assurance ?? DEFAULT_ASSURANCE,
    over: written.over ?? DEFAULT_OVER,
  };
}

function mapValues<V, R>(record: Readonly<Record<string, V>>, change: (value: V) => R): Readonly<Record<string, R>> {
  return mapEntries(record, change);
}

function mapEntries<V, R>(record: Readonly<Record<string, V>>, change: (value: V, name: string) => R): Readonly<Record<string, R>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));
}

/** The keys that have a value. */
function defined<T extends object>(record: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
