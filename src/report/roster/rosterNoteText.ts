import type { RosterNote, RosterNoteCode } from "../../staffing/rosterFile/rosterNote.ts";
import type { RosterReading } from "../../staffing/rosterFile/rosterOfEntries.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import type { Language } from "../words/language.ts";

type NoteWords = (note: RosterNote) => string;

const NOTES: Readonly<Record<RosterNoteCode, Readonly<Record<Language, NoteWords>>>> = {
  "new-shift": {
    en: ({ what }) => `no shift of the scenario has the times of ${what}: it is a shift of its own`, zh: ({ what }) => `场景中没有班次与 ${what} 的时间相同：作为新的班次`,
  },
  "new-shift-no-meal": {
    en: ({ what }) => `no shift of the scenario has the times of ${what}: it is a shift of its own, and without a meal (write one behind its times: 09:00-18:00 (12:00-13:00))`,
    zh: ({ what }) => `场景中没有班次与 ${what} 的时间相同：作为新的班次，且没有用餐时间（可写在时间之后：09:00-18:00 (12:00-13:00)）`,
  },
  "dates-outside": { en: ({ what }) => `${what} is no simulated day: not read`, zh: ({ what }) => `${what} 不在模拟的日期内：未读取` },
  "days-kept": { en: ({ what }) => `${what} is not in the file and runs in by the scenario's roster`, zh: ({ what }) => `文件中没有 ${what}：该预热日沿用场景的排班` },
  "total-not-read": { en: ({ what }) => `a row of sums (${what}) is not read`, zh: ({ what }) => `合计行（${what}）未读取` },
  "column-not-read": { en: ({ what }) => `the column ${what} tells nothing of a roster: not read`, zh: ({ what }) => `“${what}”列与排班无关：未读取` },
  "row-not-read": { en: ({ what }) => `a row without a shift or a date (${what}) is not read`, zh: ({ what }) => `没有班次或日期的行（${what}）未读取` },
  "sheet-not-read": { en: ({ what }) => `the sheet ${what} is not read`, zh: ({ what }) => `工作表“${what}”未读取` },
  "sheet-differs": { en: ({ what }) => `the sheet ${what} has another roster: not read`, zh: ({ what }) => `工作表“${what}”的排班与此不同：未读取` },
  "event-cancelled": { en: ({ what }) => `the event ${what} was called off: not read`, zh: ({ what }) => `日程“${what}”已取消：未读取` },
  "team-absent": { en: ({ what }) => `the team ${what} is not in the file: nobody of it comes`, zh: ({ what }) => `文件中没有团队“${what}”：该团队无人上班` },
  "meals-otherwise": {
    en: ({ what }) => `of ${what} more people eat in one wave than in another; the desk is played with waves as even as can be`, zh: ({ what }) => `${what} 的用餐批次人数不均；模拟按各批人数尽量相等计算`,
  },
  "person-twice": { en: ({ what }) => `${what} has two shifts at one time: counted as two people`, zh: ({ what }) => `${what} 同一时间有两个班：按两人计算` },
  "letter-is-nobody": { en: ({ what }) => `${what} among numbers of people is read as nobody (write the number)`, zh: ({ what }) => `人数中的“${what}”按无人计算（请写人数）` },
  "fewer-than-names": { en: ({ what }) => `there may be several names in ${what}: fewer people are counted (write one in each row, or "、" between them)`, zh: ({ what }) => `“${what}”中可能有多个姓名：按较少的人数计算（请每人一行，或用“、”分隔）` },
  "named-elsewhere": {
    en: ({ what }) => `the scenario names ${what} for another shift; what it tells of ${what} stays with that shift`, zh: ({ what }) => `场景把 ${what} 排在另一班次；场景中有关 ${what} 的设定仍属于那个班次`,
  },
};

/** What was read of a roster file, and what its reader should know of it: a line each. */
export function rosterReadingLines({ persons, worked, notes }: Pick<RosterReading, "persons" | "worked" | "notes">, fileName: string, language: Language): string[] {
  const [people, shifts] = [formatNumber(persons), formatNumber(worked)];
  const read = language === "en"
    ? `${fileName}: ${worked === 1 ? "1 shift" : `${shifts} shifts`} worked${persons === 0 ? "" : ` by ${people} ${persons === 1 ? "person" : "people"}`}`
    : `${fileName}：${persons === 0 ? "" : `${people} 人，`}共 ${shifts} 个班`;
  return [read, ...notes.map((note) => noteText(note, language))];
}

function noteText(note: RosterNote, language: Language): string {
  const text = NOTES[note.code][language](note);
  const times = note.count === 1 ? "" : language === "en" ? `, ${formatNumber(note.count)} times` : `，共 ${formatNumber(note.count)} 处`;
  return language === "en" ? `${note.example}: ${text}${times}` : `${note.example}：${text}${times}`;
}
