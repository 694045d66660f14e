import { weekdayName } from '../../domain/deadline-words.ts';
import type { AgreedClause, OwnField, Problem } from '../../domain/agreement.ts';
import { ownProblems } from '../../domain/own-clauses.ts';
import { OWN_LABELS, RHYTHM_LABELS } from '../../model/own-clause-labels.ts';
import type { OwnClause, Rhythm } from '../../model/draft.ts';
import { PARTIES, SIDE_LABELS, type Party } from '../../model/party.ts';
import type { FreeFinding } from '../../stores/check-free-text.ts';
import { dayMark } from '../../stores/day-mark.ts';
import { useRef } from 'preact/hooks';
import { useBuilder } from './context.ts';
import { FindingList } from './FindingList.tsx';
import { NativeField } from './NativeField.tsx';
import { ownElementId } from './places.ts';
import { useFreeTextCheck } from './use-free-text-check.ts';

const RHYTHMS = Object.keys(RHYTHM_LABELS) as Rhythm[];

const HINTS: Partial<Record<OwnField, string>> = {
  title: '例如：样衣寄送',
  text: '谁、把什么、做成什么样、交给谁，写成一两句话',
  standard: '例如：每月两款，单号发在工作群里',
  confirmation: '例如：商家收到后2个自然日内书面确认，逾期不答复视为不同意',
  otherwise: '例如：上一自然月服务费扣200元',
};
const BY_HINT = '例如：拍摄结束当日24:00前';

interface Part {
  readonly own: OwnClause;
  readonly problems: readonly Problem[];
  readonly findings: readonly FreeFinding[];
}

/** What an input says of its problem, and the id of the message. */
function stateOf({ own, problems }: Part, field: OwnField) {
  const found = problems.filter(({ at }) => at.kind === 'own' && at.field === field);
  const error = found.find(({ level }) => level === 'error');
  const id = ownElementId(own.id, field);
  return {
    error,
    shared: {
      id,
      class: found.some(({ level }) => level === 'missing') ? 'is-missing' : undefined,
      'aria-invalid': error !== undefined,
      'aria-describedby': error ? `${id}-note` : undefined,
    },
  };
}

function Message({ own, field, error }: { own: OwnClause; field: OwnField; error: Problem | undefined }) {
  return (
    <div aria-live="polite">
      {error ? (
        <p class="field-problem" id={`${ownElementId(own.id, field)}-note`}>
          {error.message}
        </p>
      ) : null}
    </div>
  );
}

/** What the checks say about one field. */
function Findings({ part: { findings }, field }: { part: Part; field: OwnField }) {
  const here = findings.filter(({ at }) => at.kind === 'own' && at.field === field);
  return <FindingList findings={here} about={`「${OWN_LABELS[field]}」`} />;
}

/** A text of the clause: one line for its title, several for the rest. */
function TextField({ part, field, rows }: { part: Part; field: 'title' | 'text' | 'standard' | 'confirmation' | 'otherwise'; rows: number }) {
  const { store } = useBuilder();
  const { own } = part;
  const { error, shared } = stateOf(part, field);
  const typed = {
    ...shared,
    value: own[field],
    placeholder: HINTS[field],
    onInput: (event: Event) => store.setOwn(own.id, { [field]: (event.currentTarget as HTMLInputElement).value }),
  };
  return (
    <div class={rows > 1 ? 'own-field is-wide' : 'own-field'}>
      <label for={shared.id}>{OWN_LABELS[field]}</label>
      {rows > 1 ? <textarea {...typed} rows={rows} /> : <input {...typed} type="text" autocomplete="off" />}
      <Message own={own} field={field} error={error} />
      {field === 'title' ? null : <Findings part={part} field={field} />}
    </div>
  );
}

/** Who leads, and who supports. */
function Who({ own }: { own: OwnClause }) {
  const { store } = useBuilder();
  const leadId = ownElementId(own.id, 'lead');
  const support = (party: Party, chosen: boolean) =>
    store.setOwn(own.id, { support: PARTIES.filter((each) => (each === party ? chosen : own.support.includes(each))) });
  return (
    <div class="own-field own-who">
      <label for={leadId}>{OWN_LABELS.lead}</label>
      <select id={leadId} value={own.lead} onChange={(event) => store.setOwn(own.id, { lead: event.currentTarget.value as Party })}>
        {PARTIES.map((party) => (
          <option key={party} value={party}>
            {SIDE_LABELS[party].name}
          </option>
        ))}
      </select>
      <fieldset id={ownElementId(own.id, 'support')} tabIndex={-1}>
        <legend>{OWN_LABELS.support}</legend>
        {PARTIES.filter((party) => party !== own.lead).map((party) => (
          <label key={party} class="own-tick">
            <input type="checkbox" checked={own.support.includes(party)} onChange={(event) => support(party, event.currentTarget.checked)} />
            {SIDE_LABELS[party].name}
          </label>
        ))}
      </fieldset>
    </div>
  );
}

/** The day itself, as its rhythm has it. */
function Day({ part }: { part: Part }) {
  const { store, workdays } = useBuilder();
  const { own } = part;
  const { error, shared } = stateOf(part, 'by');
  const set = (by: string) => store.setOwn(own.id, { by });
  const mark = own.rhythm === 'date' ? dayMark(own.by, workdays) : null;
  const described = mark ? { ...shared, 'aria-describedby': `${shared.id}-mark` } : shared;
  return (
    <div class={own.rhythm === 'words' ? 'own-field is-wide' : 'own-field'}>
      <label for={shared.id}>{{ words: OWN_LABELS.by, date: '哪一天', weekly: '星期几', monthly: '几号' }[own.rhythm]}</label>
      {own.rhythm === 'weekly' ? (
        <select {...shared} value={own.by} onChange={(event) => set(event.currentTarget.value)}>
          {/[1-7]/.test(own.by) && own.by.length === 1 ? null : <option value={own.by}>请选择</option>}
          {[1, 2, 3, 4, 5, 6, 7].map((day) => (
            <option key={day} value={String(day)}>
              {weekdayName(day)}
            </option>
          ))}
        </select>
      ) : own.rhythm === 'date' ? (
        <NativeField {...described} type="date" stored={own.by} onChange={set} />
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={own.rhythm === 'monthly' ? 'numeric' : 'text'}
          autocomplete="off"
          value={own.by}
          placeholder={own.rhythm === 'monthly' ? '1 到 31' : BY_HINT}
          onInput={(event) => set(event.currentTarget.value)}
        />
      )}
      {mark ? (
        <p class="hint" id={`${shared.id}-mark`} aria-live="polite">
          <span class={mark.working ? 'day' : 'day is-off'}>{mark.text}</span>
          {mark.provisional ? `（暂定：${mark.provisional}）` : null}
        </p>
      ) : null}
      <Message own={own} field="by" error={error} />
      {own.rhythm === 'words' ? <Findings part={part} field="by" /> : null}
    </div>
  );
}

/** By when: how it is told, the day, and the time of day. */
function When({ part }: { part: Part }) {
  const { store } = useBuilder();
  const { own } = part;
  const rhythmId = ownElementId(own.id, 'rhythm');
  const time = stateOf(part, 'time');
  // What was told one way is there again when the merchant comes back to it.
  const told = useRef<Partial<Record<Rhythm, string>>>({});
  const change = (rhythm: Rhythm) => {
    told.current[own.rhythm] = own.by;
    store.setOwn(own.id, { rhythm, by: told.current[rhythm] ?? '' });
  };
  return (
    <fieldset class="own-when">
      <legend>{OWN_LABELS.by}</legend>
      <div class="own-field">
        <label for={rhythmId}>{OWN_LABELS.rhythm}</label>
        <select id={rhythmId} value={own.rhythm} onChange={(event) => change(event.currentTarget.value as Rhythm)}>
          {RHYTHMS.map((rhythm) => (
            <option key={rhythm} value={rhythm}>
              {RHYTHM_LABELS[rhythm]}
            </option>
          ))}
        </select>
      </div>
      <Day part={part} />
      {own.rhythm === 'words' ? null : (
        <div class="own-field">
          <label for={time.shared.id}>{OWN_LABELS.time}（不填就是当日24:00）</label>
          <NativeField {...time.shared} class={undefined} type="time" stored={own.time} onChange={(value) => store.setOwn(own.id, { time: value })} />
          <Message own={own} field="time" error={time.error} />
        </div>
      )}
    </fieldset>
  );
}

/** The fields of a clause of the merchant's own. */
export function OwnFields({ agreed, own }: { agreed: AgreedClause; own: OwnClause }) {
  const part = { own, problems: ownProblems(own), findings: useFreeTextCheck(agreed, null) };
  return (
    <div class="own-fields">
      <TextField part={part} field="title" rows={1} />
      <TextField part={part} field="text" rows={3} />
      <Who own={own} />
      <When part={part} />
      <TextField part={part} field="standard" rows={2} />
      <TextField part={part} field="confirmation" rows={2} />
      <TextField part={part} field="otherwise" rows={2} />
    </div>
  );
}
