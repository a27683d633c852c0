import type { WorkbenchStart } from "../../../server/protocol.ts";
import { language } from "../../frame/language.ts";
import type { LogSettings } from "./logInHand.ts";
import { logsWordsOf } from "./logsWordsOf.ts";

interface SettingsProps {
  readonly settings: LogSettings;
  readonly rules: WorkbenchStart["rules"];
  readonly onChange: (settings: LogSettings) => void;
}

/** By which platform's rules the log is judged, and in which zone its days begin. */
export function LogSettingsFields({ settings, rules, onChange }: SettingsProps) {
  const words = logsWordsOf(language.value);
  const own = rules[settings.platform] ?? [];
  const tick = (id: string, isTicked: boolean) => onChange({ ...settings, rules: isTicked ? [...settings.rules, id] : settings.rules.filter((rule) => rule !== id) });
  return (
    <div class="log-settings">
      <label class="field">{words.platform}
        <select value={settings.platform} onChange={({ currentTarget: { value } }) => onChange({ ...settings, platform: value, rules: [] })}>
          {Object.keys(rules).map((platform) => <option key={platform} value={platform}>{words.platforms[platform] ?? platform}</option>)}
        </select>
      </label>
      <label class="field">{words.timeZone}
        <input type="text" list="time-zones" value={settings.timeZone} onChange={({ currentTarget: { value } }) => onChange({ ...settings, timeZone: value.trim() })} />
        <datalist id="time-zones">{Intl.supportedValuesOf("timeZone").map((zone) => <option key={zone} value={zone} />)}</datalist>
      </label>
      <details class="further">
        <summary>{words.rules}</summary>
        <p class="hint">{words.currentRules}</p>
        <ul class="ticks">
          {own.map(({ id, name }) => (
            <li key={id}><label><input type="checkbox" checked={settings.rules.includes(id)} onChange={({ currentTarget: { checked } }) => tick(id, checked)} />{name[language.value]}</label></li>
          ))}
        </ul>
      </details>
    </div>
  );
}
