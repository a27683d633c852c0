import { useMemo, useState } from "preact/hooks";
import { castOfRead } from "../../film/castOfRead.ts";
import type { Film } from "../../film/film.ts";
import { filmOf } from "../../film/filmOf.ts";
import { consumerOf } from "../../film/storyOf.ts";
import { compileRule } from "../../judging/compileRule.ts";
import { scorePageWordsOf } from "../../report/score/scorePageWordsOf.ts";
import type { RuleView } from "../../report/score/ruleView.ts";
import { dayName } from "../../report/verdictSentences.ts";
import { logFrame } from "../../scoring/logFrame.ts";
import { dayNumber } from "../../time/calendar.ts";
import { DAY_MS } from "../../time/units.ts";
import { type KeptDay, readOfKept } from "../../training/keptDay.ts";
import type { LogLesson } from "../../training/lessonsOfLog.ts";
import type { LogLessons } from "../../training/logLessons.ts";
import { FilmView } from "../film/FilmView.tsx";
import { language, words } from "../frame/language.ts";

/** Failed chats of the log as lessons: each can be watched as a film of its day, under pseudonyms. */
export function LogLessonsSection({ lessons: all, days, packs, rule }: LogLessons & { readonly rule: RuleView }) {
  const page = scorePageWordsOf(language.value);
  const lessons = all.filter((lesson) => lesson.rule === rule.id);
  const [place, setPlace] = useState<number>();
  const lesson = place === undefined ? undefined : lessons.at(place);
  const day = days.find(({ date }) => date === lesson?.date);
  const film = useMemo(() => (day === undefined ? undefined : filmOfKept(day, packs, rule.id)), [day, packs, rule.id]);
  if (lessons.length === 0) return null;
  return (
    <section id="log-lessons">
      <h2>{page.lessonsTitle}</h2>
      <p class="lead">{page.lessonsLead}</p>
      <ul class="log-lessons">
        {lessons.map((each, index) => (
          <li key={index}>
            <button type="button" class="copy" aria-pressed={index === place} disabled={!days.some(({ date }) => date === each.date)} onClick={() => setPlace(index)}>
              {lessonName(each)}
            </button>
          </li>
        ))}
      </ul>
      {film === undefined || lesson === undefined ? null : <LessonFilm film={film} lesson={lesson} />}
    </section>
  );
}

function LessonFilm({ film, lesson }: { readonly film: Film; readonly lesson: LogLesson }) {
  const message = messageOf(film, lesson);
  if (message === undefined) return null;
  const before = 2 * (film.messages.missAt[message] - film.messages.sentAt[message]);
  return <FilmView film={film} start={film.messages.sentAt[message] - before} chosen={message} />;
}

function lessonName({ consumer, date, at, failure }: LogLesson): string {
  return `${consumer} · ${dayName(date, words())} ${at.slice(11, 16)} · ${scorePageWordsOf(language.value).failures[failure]}`;
}

/** Undefined where the rule's pack is not kept with the lessons. */
function filmOfKept(kept: KeptDay, packs: LogLessons["packs"], ruleId: string): Film | undefined {
  const pack = packs.find(({ id }) => id === ruleId);
  if (pack === undefined) return undefined;
  const read = readOfKept(kept);
  const rule = compileRule(pack);
  const frame = logFrame(read.log, rule);
  return filmOf(read, castOfRead(read), { pack, rule, frame, day: (dayNumber(kept.date) ?? 0) - (dayNumber(kept.startDate) ?? 0) - frame.firstDay });
}

/** The message whose miss the lesson is about. */
function messageOf(film: Film, { consumer, at }: LogLesson): number | undefined {
  const sent = ((dayNumber(at.slice(0, 10)) ?? 0) - (dayNumber(film.read.startDate) ?? 0)) * DAY_MS + Date.parse(`1970-01-01T${at.slice(11)}Z`);
  return film.misses.find((message) => Math.round(film.messages.sentAt[message]) === sent && film.read.consumers.nameOf(consumerOf(film, message)) === consumer);
}
