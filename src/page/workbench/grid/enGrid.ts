import type { GridWords } from "./gridWords.ts";

export const enGrid: GridWords = {
  title: "Shifts on the clock",
  lead: "Drag a bar to move a shift, its ends to lengthen it, its meal to another hour; paint a new one on the empty row. The strips below follow while you drag; when you let go it stands in the text.",
  keys: "Arrow keys move by a quarter of an hour, with Shift they move the end; plus and minus change the people; Delete takes the shift off the day.",
  faulty: "The text has faults: what is painted here is how it last could be played. Mend the text to go on painting.",
  day: "Day",
  everyDay: "The roster is the same every day.", oneDay: "People change on this day only, times on every day.",
  bar: (shift, team) => (team === undefined ? shift : `${shift}, ${team}`),
  barValue: (from, to, agents) => `${from} to ${to}, ${agents === 1 ? "1 person" : `${agents} people`}`,
  meal: (shift, place, count) => (count === 1 ? `Meal of ${shift}` : `Meal ${place + 1} of ${shift}`),
  mealValue: (from, to) => `${from} to ${to}`,
  people: (agents) => (agents === 1 ? "1 person" : `${agents} people`),
  fewer: (name) => `One person fewer: ${name}`, more: (name) => `One person more: ${name}`, remove: (name) => `Take off the day: ${name}`,
  add: (team) => (team === undefined ? "Add a shift" : `Add a shift: ${team}`), addChoice: "add a shift …", ownTimes: "own times, 09:00–18:00", paintHere: "paint a shift here",
  strips: {
    inTime: "Not late", inTimeNote: (rule) => `Share of the buyers' messages of each quarter-hour that are not late under “${rule}”. The platform reckons its own rate from the whole day.`,
    late: "Late messages", onDuty: "People on duty", openEach: "Open chats a person",
  },
  legend: { was: "as it was", is: "as painted", target: (rate) => `wanted over the day: ${rate}` },
  compareHere: "Compare with this from now on",
  rests: (replications, isLast) => `${replications} replications of each${isLast ? "" : ", more on their way"}`,
  at: ({ from, to, inTime, inTimeWas, late, onDuty, openEach }) =>
    `${from}–${to}: ${inTime === undefined ? "hardly any messages" : `not late ${inTime}${inTimeWas === undefined || inTimeWas === inTime ? "" : ` (was ${inTimeWas})`}`}, ${late} late, ${onDuty} on duty${openEach === undefined ? "" : `, ${openEach} open chats each`}`,
  pointAt: "Point at a strip to read its figures.",
  table: "The strips as figures", tableHead: ["From", "Not late", "Late", "On duty", "Open chats a person"],
};
