import { SIDE_LABELS, type Party } from '../../model/party.ts';
import { useBuilder } from './context.ts';
import { partyElementId } from './places.ts';
import { usePart, useStore } from '../island/use-store.ts';

const FIELDS = [
  { field: 'name', label: '名称', autocomplete: 'organization' },
  { field: 'contact', label: '联系人和电话', autocomplete: 'off' },
] as const;

function PartyFields({ party }: { party: Party }) {
  const { store, $problems } = useBuilder();
  const draft = usePart(store.$draft, ({ parties }) => parties[party], party);
  const problems = useStore($problems);
  const { name } = SIDE_LABELS[party];
  return (
    <fieldset class="party-fields">
      <legend>
        <span class="party" data-party={party}>
          {name}
        </span>
      </legend>
      {FIELDS.map(({ field, label, autocomplete }) => {
        const id = partyElementId(party, field);
        const problem = problems.find(({ at }) => at.kind === 'party' && at.party === party && at.field === field);
        return (
          <div key={field}>
            <label for={id}>
              {name}
              {label}
            </label>
            <input
              id={id}
              type="text"
              value={draft?.[field] ?? ''}
              autocomplete={autocomplete}
              aria-invalid={problem?.level === 'error'}
              aria-describedby={problem ? `${id}-note` : undefined}
              onInput={(event) => store.setParty(party, field, event.currentTarget.value)}
            />
            {problem ? (
              <p id={`${id}-note`} class={problem.level === 'error' ? 'field-problem' : 'hint'}>
                {problem.message}
              </p>
            ) : null}
          </div>
        );
      })}
    </fieldset>
  );
}

/** Who signs. */
export function Parties() {
  const withDesigner = usePart(useBuilder().$agreement, (agreement) => agreement.withDesigner);
  const parties: Party[] = withDesigner ? ['merchant', 'operator', 'designer'] : ['merchant', 'operator'];
  return (
    <div class="party-list">
      {parties.map((party) => (
        <PartyFields key={party} party={party} />
      ))}
    </div>
  );
}
