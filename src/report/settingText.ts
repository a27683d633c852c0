import { nameOf } from "./nameOf.ts";
import type { Language } from "./words/language.ts";
import { wordsOf } from "./words/wordsOf.ts";

/** What a setting does, by what it sets; `value` `null` takes it away. */
interface SettingWords {
  people(team: string, shift: string, count: string, day: number | undefined): string;
  nobody(team: string, shift: string, day: number | undefined): string;
  roster(team: string | undefined, day: number | undefined): string;
  cap(team: string, value: string): string;
  costPerHour(team: string, value: string): string;
  shiftTime(shift: string, end: "from" | "to", value: string): string;
  meal(shift: string, value: string): string;
  target(rule: string, value: string): string;
  assurance(rule: string, value: string): string;
  consults(stream: string, value: string): string;
  readonly noBots: string;
  bots(part: string): string;
  /** The words behind the setting. */
  beside(setting: string, text: string): string;
}

const WORDS: Readonly<Record<Language, SettingWords>> = {
  en: {
    people: (team, shift, count, day) => `${team}: ${count} ${shift}${onDay(day)}`,
    nobody: (team, shift, day) => `${team}: nobody ${shift}${onDay(day)}`,
    roster: (team, day) => `the roster${team === undefined ? "" : ` of ${team}`}${onDay(day)}`,
    cap: (team, value) => `an agent of ${team} holds at most ${value} conversations`,
    costPerHour: (team, value) => `an hour of ${team} costs ${value} yuan`,
    shiftTime: (shift, end, value) => `${shift} ${end === "from" ? "begins" : "ends"} at ${value}`,
    meal: (shift, value) => `meal of ${shift} at ${value}`,
    target: (rule, value) => `target of ${rule}: ${value}`,
    assurance: (rule, value) => `assurance of ${rule}: ${value}`,
    consults: (stream, value) => `conversations a day of ${stream}: ${value}`,
    noBots: "no bots",
    bots: (part) => `bots: ${part}`,
    beside: (setting, text) => `${setting}  (${text})`,
  },
  zh: {
    people: (team, shift, count, day) => `${team} ${shift} ${count} 人${zhOnDay(day)}`,
    nobody: (team, shift, day) => `${team} ${shift}无人${zhOnDay(day)}`,
    roster: (team, day) => `${team === undefined ? "" : `${team} 的`}排班${zhOnDay(day)}`,
    cap: (team, value) => `${team} 每人至多同时接待 ${value} 个会话`,
    costPerHour: (team, value) => `${team} 每小时成本 ${value} 元`,
    shiftTime: (shift, end, value) => `${shift} ${value} ${end === "from" ? "开始" : "结束"}`,
    meal: (shift, value) => `${shift} ${value} 用餐`,
    target: (rule, value) => `${rule} 的目标 ${value}`,
    assurance: (rule, value) => `${rule} 要求的把握 ${value}`,
    consults: (stream, value) => `${stream} 每天会话数 ${value}`,
    noBots: "不用机器人",
    bots: (part) => `机器人：${part}`,
    beside: (setting, text) => `${setting}（${text}）`,
  },
};

/** A setting (`path=value`) with what it does in words behind it; one of a kind that has no words stands alone. */
export function settingText(setting: string, language: Language): string {
  const text = settingMeaning(setting, language);
  return text === undefined ? setting : WORDS[language].beside(setting, text);
}

/** What a setting does, in words; undefined of a kind that has none. */
export function settingMeaning(setting: string, language: Language): string | undefined {
  const at = setting.indexOf("=");
  if (at < 0) return undefined;
  const [path, value] = [setting.slice(0, at).trim().split("."), setting.slice(at + 1).trim()];
  const words = WORDS[language];
  const named = (shift: string): string => nameOf(shift, wordsOf(language));
  const [block, ...rest] = path;
  switch (block) {
    case "roster": return rosterMeaning(rest, value, words, named);
    case "teams": return teamMeaning(rest, value, words);
    case "shifts": return shiftMeaning(rest, value, words, named);
    case "targets": return targetMeaning(rest, value, words);
    case "arrivals": return rest.length === 2 && rest[1] === "consultsPerDay" && isPlain(value) ? words.consults(rest[0], value) : undefined;
    case "bot": return rest.length === 0 && ["null", "{}"].includes(value) ? words.noBots : rest.length > 0 && isPlain(value) ? words.bots(`${rest.join(".")} ${value}`) : undefined;
    default: return undefined;
  }
}

function rosterMeaning(rest: readonly string[], value: string, words: SettingWords, named: (shift: string) => string): string | undefined {
  const hasDay = /^\d+$/u.test(rest.at(0) ?? "");
  const day = hasDay ? Number(rest[0]) : undefined;
  const [team, shift, ...more] = hasDay ? rest.slice(1) : rest;
  if (more.length > 0) return undefined;
  if (shift === undefined) return words.roster(team, day);
  if (value === "null" || value === "0") return words.nobody(team, named(shift), day);
  return /^\d+$/u.test(value) ? words.people(team, named(shift), value, day) : undefined;
}

function teamMeaning([team, field, ...more]: readonly string[], value: string, words: SettingWords): string | undefined {
  if (more.length > 0 || !isPlain(value)) return undefined;
  return field === "cap" ? words.cap(team, value) : field === "costPerHour" ? words.costPerHour(team, value) : undefined;
}

function shiftMeaning([shift, field, ...more]: readonly string[], value: string, words: SettingWords, named: (shift: string) => string): string | undefined {
  if (!isPlain(value)) return undefined;
  if (more.length === 0 && (field === "from" || field === "to")) return words.shiftTime(named(shift), field, value);
  return field === "breaks" && more.length === 2 && more[1] === "from" ? words.meal(named(shift), value) : undefined;
}

function targetMeaning(rest: readonly string[], value: string, words: SettingWords): string | undefined {
  const field = rest.at(-1);
  const rule = rest.slice(0, -1).join(".");
  if (rule === "" || !isPlain(value)) return undefined;
  return field === "assurance" ? words.assurance(rule, value) : field === "rate" || field === "value" ? words.target(rule, value) : undefined;
}

/** No list, block or nothing. */
function isPlain(value: string): boolean {
  return value !== "" && value !== "null" && !/[[{]/u.test(value);
}

/** Days of a roster count from 0, the first that is simulated. */
function onDay(day: number | undefined): string {
  return day === undefined ? "" : `, simulated day ${day + 1}`;
}

function zhOnDay(day: number | undefined): string {
  return day === undefined ? "" : `，第 ${day + 1} 个模拟日`;
}
