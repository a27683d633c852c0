import { signal } from "@preact/signals";
import { parseAmount } from "../../../document/parseAmount.ts";
import { startingScenario } from "../../../scenario/startingScenario.ts";
import type { OfferedRate, WorkbenchStart } from "../../../server/protocol.ts";
import { language } from "../../frame/language.ts";
import { workbenchWordsOf } from "../workbenchWordsOf.ts";
import { ExampleList } from "./ExampleList.tsx";

/** What was answered so far, as it stands in the fields. */
interface Answers {
  readonly name: string;
  readonly platform: string;
  readonly consults: string;
  readonly factor: string;
  readonly days: string;
  readonly bots: string;
  readonly people: Readonly<Record<string, string>>;
  /** Rule to be met; empty: the first of the platform. */
  readonly rule: string;
  readonly rate: string;
  readonly assurance: string;
}

const SHIFTS = ["early", "late", "half", "night"] as const;
const PERCENT = 100;
/** Stays while other views are looked at. */
const answered = signal<Answers | undefined>(undefined);

interface StartProps {
  readonly start: Pick<WorkbenchStart, "rates" | "examples">;
  readonly begin: (text: string) => void;
  readonly openExample: (name: string) => void;
}

/** Six questions that make a scenario which plays at once, and the examples. */
export function StartView({ start: { rates, examples }, begin, openExample }: StartProps) {
  const words = workbenchWordsOf(language.value);
  const answers = answered.value ?? { name: words.shopName, platform: "pinduoduo", consults: "1200", factor: "1", days: "1", bots: "20", people: { early: "5", late: "6", half: "0", night: "0" }, rule: "", rate: "", assurance: "90" };
  const set = (changed: Partial<Answers>): void => {
    answered.value = { ...answers, ...changed };
  };
  const text = textOf(answers, rates[answers.platform] ?? []);
  const field = (name: "name" | "consults" | "factor" | "days" | "bots" | "rate" | "assurance", label: string) => (
    <label>{label}<input type="text" inputMode={name === "name" ? "text" : "decimal"} value={answers[name]} onInput={(event) => set({ [name]: event.currentTarget.value })} /></label>
  );
  return (
    <main id="start">
      <h1>{words.start.title}</h1>
      <p class="lead">{words.start.lead}</p>
      <form
        class="six"
        onSubmit={(event) => {
          event.preventDefault();
          if (text !== undefined) begin(text);
        }}
      >
        <fieldset>
          <legend>1. {words.start.platform}</legend>
          <label>{words.start.platformLabel}
            <select value={answers.platform} onChange={(event) => set({ platform: event.currentTarget.value, rule: "" })}>
              {Object.entries(words.platforms).map(([platform, name]) => <option key={platform} value={platform}>{name}</option>)}
            </select>
          </label>
          {field("name", words.start.name)}
        </fieldset>
        <fieldset><legend>2. {words.start.consults}</legend>{field("consults", words.start.consultsLabel)}</fieldset>
        <fieldset><legend>3. {words.start.event}</legend>{field("factor", words.start.factorLabel)}{field("days", words.start.daysLabel)}</fieldset>
        <fieldset><legend>4. {words.start.bots}</legend>{field("bots", words.start.botsLabel)}</fieldset>
        <fieldset>
          <legend>5. {words.start.people}</legend>
          {SHIFTS.map((shift) => (
            <label key={shift}>{words.start.shifts[shift]}<input type="text" inputMode="numeric" value={answers.people[shift]} onInput={(event) => set({ people: { ...answers.people, [shift]: event.currentTarget.value } })} /></label>
          ))}
        </fieldset>
        <fieldset><legend>6. {words.start.target}</legend>
          <label>{words.start.rule}
            <select value={answers.rule} onChange={(event) => set({ rule: event.currentTarget.value })}>
              {(rates[answers.platform] ?? []).map(({ id, name }, index) => <option key={id} value={index === 0 ? "" : id}>{name[language.value]}</option>)}
            </select>
          </label>
          {field("rate", words.start.rateLabel)}{field("assurance", words.start.assuranceLabel)}</fieldset>
        <p role="status">{text === undefined ? words.start.incomplete : ""}</p>
        <button type="submit" disabled={text === undefined}>{words.start.begin}</button>
      </form>
      <ExampleList names={examples} open={openExample} />
    </main>
  );
}

/** The scenario of the answers; undefined while one of them is none. */
function textOf(answers: Answers, rates: readonly OfferedRate[]): string | undefined {
  const consultsPerDay = parseAmount(answers.consults);
  const [factor, days, bots, assurance] = [answers.factor, answers.days, answers.bots, answers.assurance].map(figure);
  const people = Object.entries(answers.people).map(([shift, given]) => [shift, figure(given === "" ? "0" : given)] as const);
  const rate = answers.rate.trim() === "" ? undefined : figure(answers.rate);
  const rule = answers.rule === "" ? rates[0]?.id : answers.rule;
  if (rule === undefined || consultsPerDay === undefined || factor === undefined || days === undefined || bots === undefined || assurance === undefined) return undefined;
  if (consultsPerDay <= 0 || factor <= 0 || days < 1 || !Number.isInteger(days) || days > 31 || bots < 0 || bots >= PERCENT || assurance <= 0 || assurance >= PERCENT) return undefined;
  if (people.some(([, count]) => count === undefined || !Number.isInteger(count)) || people.every(([, count]) => count === 0) || (answers.rate.trim() !== "" && (rate === undefined || rate <= 0 || rate > PERCENT))) return undefined;
  return startingScenario({
    name: answers.name.trim() === "" ? answers.platform : answers.name.trim(), platform: answers.platform, consultsPerDay,
    ...(factor === 1 && days === 1 ? {} : { event: { factor, days } }),
    botShare: bots / PERCENT, people: Object.fromEntries(people.flatMap(([shift, count]) => (count === undefined || count === 0 ? [] : [[shift, count]]))),
    target: { rule, ...(rate === undefined ? {} : { rate: rate / PERCENT }), assurance: assurance / PERCENT },
  }, language.value);
}

/** A figure with or without `%`, also in full-width digits; undefined where it is none. */
function figure(text: string): number | undefined {
  const plain = text.normalize("NFKC").replace("%", "").trim();
  return /^\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : undefined;
}
