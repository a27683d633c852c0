import type { MessageLog } from "../../log/messageLog.ts";
import type { Model } from "../../model/model.ts";
import type { Lesson } from "../../training/lesson.ts";
import { lessonStory } from "../../training/lessonStory.ts";
import type { LessonStory } from "../../training/lessonStory.ts";
import { trainingPlay, trainingSimulation } from "../../training/trainingPlay.ts";
import type { TrainingPlay } from "../../training/trainingPlay.ts";
import type { Scenario } from "../../scenario/scenario.ts";

/** Plays one replication of a model; the log is the caller's own. */
export type PlayLog = (model: Model, replication: number) => Promise<MessageLog>;

/** Plays both days of a lesson, one where only the rule differs. */
export async function playLesson(lesson: Lesson, play: PlayLog): Promise<LessonStory> {
  const [first, second] = lesson.sides;
  const one = await playOnce(first.scenario, lesson.replication, play);
  return lessonStory(lesson, [one, second.scenario === first.scenario ? one : await playOnce(second.scenario, lesson.replication, play)]);
}

export async function playOnce(scenario: Scenario, replication: number, play: PlayLog): Promise<TrainingPlay> {
  const simulation = trainingSimulation(scenario);
  return trainingPlay(simulation, await play(simulation.model, replication));
}
