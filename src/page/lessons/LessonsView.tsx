import { LESSONS } from "../../training/lesson.ts";
import { addressParameter, addressWith } from "../frame/address.ts";
import { language } from "../frame/language.ts";
import { LessonPicture } from "./LessonPicture.tsx";
import { LessonView } from "./LessonView.tsx";
import { lessonsWordsOf } from "./lessonsWordsOf.ts";
import type { PlayLog } from "./playLesson.ts";

/** The lessons to choose from, or the one that the address names (`#view=lessons&lesson=lunch`). */
export function LessonsView({ play }: { readonly play: PlayLog }) {
  const words = lessonsWordsOf(language.value);
  const asked = addressParameter("lesson");
  const lesson = LESSONS.find(({ id }) => id === asked);
  if (lesson !== undefined) {
    return (
      <section id="lesson">
        <p class="lesson-back"><a href={addressWith("lesson", undefined)}>‹ {words.all}</a></p>
        <LessonView key={lesson.id} lesson={lesson} play={play} />
      </section>
    );
  }
  return (
    <section id="lessons">
      <h2>{words.title}</h2>
      <p class="lead">{words.lead}</p>
      <ul class="lesson-list">
        {LESSONS.map(({ id }) => (
          <li key={id}>
            <a href={addressWith("lesson", id)}>
              <LessonPicture id={id} />
              <strong>{words.lessons[id].title}</strong>
              <span class="claim">{words.lessons[id].claim}</span>
              <span class="watch">{words.open} ›</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
