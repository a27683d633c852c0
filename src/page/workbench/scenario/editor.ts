import { computed, signal } from "@preact/signals";
import type { KeyChange, ScenarioReading } from "../../../server/protocol.ts";
import type { EditedScenario } from "../desk/desk.ts";
import { type DeskServer, Refused } from "../desk/deskServer.ts";

/** After the last key is pressed the text is read. [ms] */
const REST_MS = 250;
const DRAFT = "replycast-draft";

/** What of an editor survives a reload of the page. */
interface Draft {
  readonly text: string;
  readonly path?: string;
  readonly tag?: string;
  /** As it is in the file. */
  readonly kept: string;
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
  readonly #kept = signal("");
  readonly isSaved = computed(() => this.text.value === this.#kept.value);
  readonly edited = computed<EditedScenario | undefined>(() => this.#edited());
  readonly #server: DeskServer;
  #tag: string | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #readings = 0;

  constructor(server: DeskServer) {
    this.#server = server;
    const draft = sessionStorage.getItem(DRAFT);
    if (draft !== null) this.#takeUp(JSON.parse(draft) as Draft);
  }

  /** Another text takes the place of this one; with `path` as it stands in that file, of the version `tag`. */
  hold(text: string, path?: string, tag?: string): void {
    this.#takeUp({ text, kept: path === undefined ? "" : text, ...(path === undefined ? {} : { path }), ...(tag === undefined ? {} : { tag }) });
  }

  /** What is typed; read once the keys rest. */
  write(text: string): void {
    this.text.value = text;
    this.#keepDraft();
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.#read(), REST_MS);
  }

  async change(changes: readonly KeyChange[]): Promise<void> {
    await this.#tried(async () => {
      this.text.value = (await this.#server.change({ text: this.text.value, changes })).text;
      this.#keepDraft();
      await this.#read();
    });
  }

  async open(path: string): Promise<void> {
    await this.#tried(async () => {
      const { text, tag } = await this.#server.open(path);
      this.hold(text, path, tag);
    });
  }

  /** Saves over what was opened, or under a new name. */
  async save(path: string): Promise<void> {
    await this.#tried(async () => {
      const text = this.text.value;
      const saved = await this.#server.save(path, text, path === this.path.value ? this.#tag : undefined);
      this.path.value = saved.path;
      this.#tag = saved.tag;
      this.#kept.value = text;
      this.#keepDraft();
    });
  }

  #takeUp({ text, path, tag, kept }: Draft): void {
    this.path.value = path;
    this.#tag = tag;
    this.#kept.value = kept;
    this.text.value = text;
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
      this.trouble.value = error instanceof Refused ? error.message : String(error);
    }
  }

  #keepDraft(): void {
    sessionStorage.setItem(DRAFT, JSON.stringify({ text: this.text.value, path: this.path.value, tag: this.#tag, kept: this.#kept.value }));
  }

  #edited(): EditedScenario | undefined {
    const [text, path, reading] = [this.text.value, this.path.value, this.reading.value];
    if (text === "") return undefined;
    return { text, name: reading?.scenario?.name ?? path ?? "", ...(path === undefined ? {} : { path }), ...(reading === undefined ? {} : { reading }) };
  }
}
