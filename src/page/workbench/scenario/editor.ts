import { computed, signal } from "@preact/signals";
import type { KeyChange, ScenarioReading } from "../../../server/protocol.ts";
import type { EditedScenario } from "../desk/desk.ts";
import { type DeskServer, type OpenedText, Refused } from "../desk/deskServer.ts";
import type { Unwritten } from "../grid/gridDraft.ts";
import { EditHistory } from "./editHistory.ts";
import { type Draft, keepDraft, keptDraft } from "./keptDraft.ts";

/** After the last key is pressed the text is read. [ms] */
const REST_MS = 250;
const CHANGED_MEANWHILE = 412;
const GONE = 404;

/** A file that was to be saved and has become another. */
export interface SaveConflict {
  readonly path: string;
  /** Whether it is not the file that was opened, but another of that name. */
  readonly isOther: boolean;
  /** What stands in the file now; absent where it is gone. */
  readonly theirs?: OpenedText;
}

/** The one editor of a workbench page: a scenario's text, where it is kept, and what it comes to. */
export class Editor {
  readonly text = signal("");
  /** Undefined where it was never kept. */
  readonly path = signal<string | undefined>(undefined);
  /** Undefined until the text has been read. */
  readonly reading = signal<ScenarioReading | undefined>(undefined);
  /** What went wrong last with the server; empty where nothing did. */
  readonly trouble = signal("");
  /** Undefined where the last saving met none. */
  readonly conflict = signal<SaveConflict | undefined>(undefined);
  /** Whether the text was not saved and came back when the page was loaded. */
  readonly isReturned = signal(false);
  readonly #kept = signal("");
  readonly isSaved = computed(() => this.text.value === this.#kept.value);
  /** Whether something would be lost if the page were left. */
  readonly isUnsaved = computed(() => this.text.value !== "" && !this.isSaved.value);
  readonly edited = computed<EditedScenario | undefined>(() => this.#edited());
  readonly #history = new EditHistory<Draft>();
  readonly canUndo = this.#history.canUndo;
  readonly canRedo = this.#history.canRedo;
  readonly #server: DeskServer;
  readonly #told: (error: unknown) => string;
  #tag: string | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #readings = 0;
  /** How often another text took the place of this one: what was on its way for the former is not for the next. */
  #takings = 0;
  /** Changes of keys that are on their way. */
  readonly #underWay = new Set<object>();
  /** What is painted and not yet written. */
  unwritten: Unwritten | undefined;
  /** Changes of keys are made one after the other. */
  #changing: Promise<void> = Promise.resolve();

  /** `told` says in a sentence what went wrong with a request. */
  constructor(server: DeskServer, told: (error: unknown) => string) {
    this.#server = server;
    this.#told = told;
    const draft = keptDraft();
    if (draft === undefined) return;
    this.#takeUp(draft);
    this.isReturned.value = !this.isSaved.value;
  }

  /** Another text takes the place of this one; with `path` as it stands in that file, of the version `tag`. Undo brings the former back. */
  hold(text: string, path?: string, tag?: string): void {
    if (this.text.value !== "") this.#history.note(this.#now());
    this.#takeUp({ text, kept: path === undefined ? "" : text, ...(path === undefined ? {} : { path }), ...(tag === undefined ? {} : { tag }) });
  }

  /** What is typed; read once the keys rest. */
  write(text: string): void {
    this.#history.note(this.#now(), Date.now());
    this.text.value = text;
    this.#keepDraft();
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.#read(), REST_MS);
  }

  /** Sets keys of the text; one step of undo. */
  change(changes: readonly KeyChange[]): Promise<void> {
    const [change, takings] = [{}, this.#takings];
    this.#underWay.add(change);
    const stands = (): unknown => this.#underWay.delete(change);
    this.#changing = this.#changing.then(() => this.#tried(() => this.#changeKeys(changes, takings, stands))).finally(stands);
    return this.#changing;
  }

  /** The last step goes back; one that is painted and not written yet is that step, one that is on its way is waited for. */
  undo(): void {
    if (this.unwritten?.drop() === true) return;
    if (this.#underWay.size > 0) return void this.#changing.then(() => this.undo());
    const before = this.#history.undo(this.#now());
    if (before !== undefined) this.#takeBack(before);
  }

  redo(): void {
    const after = this.#history.redo(this.#now());
    if (after !== undefined) this.#takeBack(after);
  }

  async open(path: string): Promise<void> {
    await this.#tried(async () => {
      await this.#settled();
      const { text, tag } = await this.#server.open(path);
      this.hold(text, path, tag);
    });
  }

  /** Opens a shipped example as a text that is kept nowhere. */
  async openExample(name: string): Promise<void> {
    await this.#tried(async () => {
      await this.#settled();
      this.hold(await this.#server.example(name));
    });
  }

  /** Saves over what was opened, or under a new name; where the file has become another, nothing is written and `conflict` tells it. */
  async save(path: string): Promise<void> {
    await this.#saveOver(path, path === this.path.value ? this.#tag : undefined);
  }

  /** After a conflict: this text takes the place of what stands in the file; undo brings that one into the editor. */
  async keepMine(): Promise<void> {
    const found = this.conflict.value;
    if (found === undefined) return;
    await this.#saveOver(found.path, found.theirs?.tag);
    if (this.conflict.value === undefined && found.theirs !== undefined) this.#history.note({ ...this.#now(), text: found.theirs.text });
  }

  /** After a conflict: what stands in the file takes the place of this text; undo brings this one back. */
  takeTheirs(): void {
    const found = this.conflict.value;
    if (found?.theirs !== undefined) this.hold(found.theirs.text, found.path, found.theirs.tag);
  }

  async #saveOver(path: string, tag: string | undefined): Promise<void> {
    await this.#tried(async () => {
      await this.#settled();
      const text = this.text.value;
      try {
        const saved = await this.#server.save(path, text, tag);
        this.path.value = saved.path;
        this.#tag = saved.tag;
        this.#kept.value = text;
        this.conflict.value = undefined;
        this.isReturned.value = false;
        this.#keepDraft();
      } catch (error) {
        if (!(error instanceof Refused) || error.status !== CHANGED_MEANWHILE) throw error;
        this.conflict.value = await this.#conflictAt(path);
      }
    });
  }

  async #conflictAt(path: string): Promise<SaveConflict> {
    const isOther = path !== this.path.value;
    try {
      return { path, isOther, theirs: await this.#server.open(path) };
    } catch (error) {
      if (error instanceof Refused && error.status === GONE) return { path, isOther };
      throw error;
    }
  }

  /** Waits until all that was changed stands in the text. */
  async #settled(): Promise<void> {
    await this.unwritten?.write();
    await this.#changing;
  }

  async #changeKeys(changes: readonly KeyChange[], takings: number, stands: () => unknown): Promise<void> {
    let before: string;
    let { text } = this.#now();
    // what is typed while the server answers is not lost
    do {
      if (takings !== this.#takings) return;
      before = this.text.value;
      ({ text } = await this.#server.change({ text: before, changes }));
    } while (before !== this.text.value);
    if (takings !== this.#takings) return;
    if (text !== before) this.#history.note(this.#now());
    this.text.value = text;
    stands();
    this.#keepDraft();
    await this.#read();
  }

  #now(): Draft {
    const path = this.path.value;
    return { text: this.text.value, kept: this.#kept.value, ...(path === undefined ? {} : { path }), ...(this.#tag === undefined ? {} : { tag: this.#tag }) };
  }

  /** A step back or forth; of the same file what is known of it by now stays known. */
  #takeBack(draft: Draft): void {
    const { path, kept, tag } = this.#now();
    this.#takeUp(draft.path === path ? { text: draft.text, kept, ...(path === undefined ? {} : { path }), ...(tag === undefined ? {} : { tag }) } : draft);
  }

  #takeUp({ text, path, tag, kept }: Draft): void {
    clearTimeout(this.#waiting);
    this.unwritten?.drop();
    this.#takings++;
    this.path.value = path;
    this.#tag = tag;
    this.#kept.value = kept;
    this.text.value = text;
    this.conflict.value = undefined;
    this.isReturned.value = false;
    this.#keepDraft();
    if (text !== "") void this.#read();
  }

  async #read(): Promise<void> {
    const own = ++this.#readings;
    await this.#tried(async () => {
      const found = await this.#server.read({ text: this.text.value, ...(this.path.value === undefined ? {} : { path: this.path.value }) });
      // of two readings on their way the later one counts
      if (own === this.#readings) this.reading.value = found;
    });
  }

  async #tried(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.trouble.value = "";
    } catch (error) {
      this.trouble.value = this.#told(error);
    }
  }

  #keepDraft(): void {
    keepDraft(this.#now());
  }

  #edited(): EditedScenario | undefined {
    const [text, path, reading] = [this.text.value, this.path.value, this.reading.value];
    if (text === "") return undefined;
    return { text, name: reading?.scenario?.name ?? path ?? "", ...(path === undefined ? {} : { path }), ...(reading === undefined ? {} : { reading }) };
  }
}
