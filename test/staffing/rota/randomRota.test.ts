import { describe, expect, it } from "vitest";
import { agentPlaces } from "../../../src/model/agentPlaces.ts";
import { compileModel } from "../../../src/model/compileModel.ts";
import { personNames } from "../../../src/report/staffing/personNames.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import type { Labour } from "../../../src/scenario/staffing.ts";
import { staffingOf } from "../../../src/scenario/staffingOf.ts";
import type { RotaPerson } from "../../../src/staffing/rota/rota.ts";
import { rotaOf } from "../../../src/staffing/rota/rotaOf.ts";
import { addDays, dayNumber } from "../../../src/time/calendar.ts";
import { formatTimeOfDay, timeOfDayMs } from "../../../src/time/timeOfDay.ts";
import { DAY_MS, HOUR_MS } from "../../../src/time/units.ts";
import { diceOf } from "./randomPlaces.ts";

const SCENARIOS = 60;
const SHIFTS = ["early", "middle", "late", "half", "night", "deep", "long"];
const OWN = 'shifts: { deep: { from: "22:00", to: "30:00", breaks: [{ from: "26:00", length: 30m, waves: 3 }] }, long: { from: "09:00", to: "20:00", breaks: [{ from: "12:30", length: 1h, waves: 2 }, { from: "17:00", length: 20m, waves: 3 }] } }\n';

/** A desk of two teams over some days with one roster or one a day, some agents by name. No-shows only let the model tell each shift of each agent. */
function randomDesk(number: number): Scenario {
  const dice = diceOf(`desk ${number}`);
  const days = 1 + Math.floor(dice() * 9);
  const warmUp = Math.floor(dice() * 2);
  const day = (): string => `{ desk: { ${SHIFTS.filter(() => dice() < 0.5).map((shift) => `${shift}: ${Math.floor(dice() * 5)}`).join(", ")} }, clerks: { early: 2, late: ${Math.floor(dice() * 3)} } }`;
  const roster = dice() < 0.5 ? day() : `[${Array.from({ length: days + warmUp }, day).join(", ")}]`;
  return parseScenario(`replycast: 1
platform: pinduoduo
start: 2026-06-15
days: ${days}
warmUp: ${warmUp}
arrivals: { chats: { consultsPerDay: 300 } }
teams: { desk: { noShow: 1% }, clerks: { noShow: 1%, agents: [{ name: 小李, shift: early }, { name: 小王 }] } }
roster: ${roster}
${OWN}staffing: { cover: none, fair: ${dice() < 0.5}, labour: { maxDaysInARow: ${1 + Math.floor(dice() * 6)}, rest: ${8 + Math.floor(dice() * 8)}h, maxOvertimePerMonth: 20h } }
`);
}

/** What the engine lets each agent work on the days of the rota: shift, place, begin, end and times at table. */
function playedShifts(scenario: Scenario, dates: readonly string[]): string[] {
  const places = agentPlaces(scenario);
  return compileModel(scenario, 0).attendance.uncertain.map(({ agent, day, beginMs, endMs, away }) => {
    const { team, shift, index } = places[agent];
    const time = (ms: number): string => formatTimeOfDay(ms - day * DAY_MS);
    return { date: addDays(scenario.start, day), told: [team, shift, index, time(beginMs), time(endMs), ...away.map(([from, to]) => `${time(from)}-${time(to)}`)] };
  }).filter(({ date }) => dates.includes(date)).map(({ date, told }) => `${date} ${told.join(" ")}`);
}

/** What is against the limits in one person's work, read from dates and times alone. */
function breaches({ days }: RotaPerson, scenario: Scenario, horizon: number): string[] {
  const labour = scenario.staffing?.labour;
  if (labour === undefined || labour === "none") return [];
  const begins = days.map(({ date, from }) => (dayNumber(date) ?? 0) * DAY_MS + timeOfDayMs(from));
  const ends = days.map(({ date, to }) => (dayNumber(date) ?? 0) * DAY_MS + timeOfDayMs(to));
  const numbers = days.map(({ date }) => dayNumber(date) ?? 0);
  const overtime = days.filter(({ overtimeHours }) => overtimeHours > 0);
  const share = Math.max(labour.maxOvertimePerDay, (labour.maxOvertimePerMonth * horizon) / 30) / 3600;
  return [
    ...begins.slice(1).flatMap((begin, index) => (begin - ends[index] < (labour.rest / 3600) * HOUR_MS ? [`rest before ${days[index + 1].date}`] : [])),
    ...numbers.flatMap((number, index) => (numbers[index + labour.maxDaysInARow] === number + labour.maxDaysInARow ? [`days in a row from ${days[index].date}`] : [])),
    ...(overtime.length > 1 && overtime.reduce((sum, day) => sum + day.overtimeHours, 0) > share + 1e-9 ? ["overtime"] : []),
    ...(new Set(numbers).size < numbers.length ? ["two shifts a day"] : []),
  ];
}

/** By limit, the labour limits that leave it out. */
const LIFTED = [["rest", { rest: 0 }], ["days-in-a-row", { maxDaysInARow: Infinity }], ["overtime-per-month", { maxOvertimePerMonth: Infinity }]] as const;

function withLabour(scenario: Scenario, lifted: Partial<Labour>): Scenario {
  const staffing = staffingOf(scenario);
  return staffing.labour === "none" ? scenario : { ...scenario, staffing: { ...staffing, labour: { ...staffing.labour, ...lifted } } };
}

describe("rotas of random desks", () => {
  const desks = Array.from({ length: SCENARIOS }, (_, number) => randomDesk(number)).map((scenario) => ({ scenario, rota: rotaOf(scenario) }));

  it("have exactly the shifts, places and meals that the engine plays", () => {
    for (const { scenario, rota } of desks) {
      const told = rota.persons.flatMap(({ team, days }) => days.map(({ date, shift, place, from, to, meals }) => `${date} ${[team, shift, place, from, to, ...meals.map((meal) => meal.join("-"))].join(" ")}`));
      expect(told.toSorted()).toEqual(playedShifts(scenario, rota.dates).toSorted());
    }
  });

  it("keep every limit for every person, as dates and times tell", () => {
    for (const { scenario, rota } of desks) {
      expect(rota.persons.flatMap((person) => breaches(person, scenario, rota.dates.length))).toEqual([]);
      expect(rota.persons.length).toBeGreaterThanOrEqual(rota.fewest);
    }
  });

  it("name nobody like another, and add up what each works", () => {
    for (const { rota: { persons } } of desks) {
      for (const language of ["en", "zh"] as const) expect(new Set(personNames(persons, language)).size).toBe(persons.length);
      for (const { days, hours, overtimeHours } of persons) {
        expect(hours).toBeCloseTo(days.reduce((sum, day) => sum + day.hours, 0), 9);
        expect(overtimeHours).toBeCloseTo(days.reduce((sum, day) => sum + day.overtimeHours, 0), 9);
      }
    }
  });

  it("are nearly always proven to have the fewest persons without the programme", () => {
    const unproven = desks.filter(({ rota }) => rota.persons.length > rota.fewest);
    expect(unproven.length).toBeLessThanOrEqual(SCENARIOS / 10);
  });

  it("tell exactly those limits as binding without which fewer persons do, and how many", () => {
    const told = new Set<string>();
    for (const { scenario, rota: { limits, persons } } of desks) {
      for (const [limit, lifted] of LIFTED) {
        const without = rotaOf(withLabour(scenario, lifted)).persons.length;
        expect(limits.filter((each) => each.limit === limit)).toEqual(without < persons.length ? [{ limit, persons: without }] : []);
        if (without < persons.length) told.add(limit);
      }
    }
    expect(told.size).toBe(LIFTED.length);
  });
});
