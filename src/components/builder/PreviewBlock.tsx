import { memo } from '../island/memo.ts';
import type { Block, Words } from '../../domain/document.ts';
import type { Run } from '../../domain/agreement.ts';
import { useBuilder } from './context.ts';
import { useStore } from '../island/use-store.ts';
import { clauseBlock } from '../../domain/template/clause-blocks.ts';

function Runs({ runs, clauseId }: { runs: readonly Run[]; clauseId?: string }) {
  return (
    <>
      {runs.map((run, index) =>
        run.kind === 'value' ? (
          <span key={index} class={`value is-${run.state}`} data-go-field={clauseId === undefined ? undefined : `${clauseId} ${run.key}`}>
            {run.text}
          </span>
        ) : (
          run.text
        ),
      )}
    </>
  );
}

const Text = ({ words }: { words: Words }) => (typeof words === 'string' ? <>{words}</> : <Runs runs={words} />);

type Row = readonly string[];
const sameCells = (before: { cells: Row }, after: { cells: Row }) =>
  before.cells === after.cells || (before.cells.length === after.cells.length && before.cells.every((cell, index) => cell === after.cells[index]));

const TableRow = memo(
  ({ cells }: { cells: Row }) => (
    <tr>
      {cells.map((cell, index) => (
        <td key={index}>{cell}</td>
      ))}
    </tr>
  ),
  sameCells,
);

function Table({ block }: { block: Extract<Block, { kind: 'table' }> }) {
  return (
    <table>
      {block.caption === undefined ? null : <caption>{block.caption}</caption>}
      <colgroup>
        {block.columns.map(({ width }, index) => (
          <col key={index} width={`${width}%`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {block.columns.map(({ label }) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((cells, index) => (
          <TableRow key={index} cells={cells} />
        ))}
      </tbody>
    </table>
  );
}

function Cover({ block }: { block: Extract<Block, { kind: 'cover' }> }) {
  return (
    <>
      <dl class="sheet-parties">
        {block.parties.map(({ role, name, contact }) => (
          <div key={role}>
            <dt>{role}</dt>
            <dd>
              {name || '＿＿＿＿＿＿'}
              {contact ? <small>{contact}</small> : null}
            </dd>
          </div>
        ))}
      </dl>
      <dl class="sheet-facts">
        {block.facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ol class="sheet-route">
        {block.stations.map(({ step, name, date }) => (
          <li key={step}>
            <span>{name}</span>
            {date === '' ? null : <small>{date}</small>}
          </li>
        ))}
      </ol>
    </>
  );
}

type ClauseBlock = Extract<Block, { kind: 'clause' }>;

const Clause = memo(({ block }: { block: ClauseBlock }) => (
  <div class="sheet-clause" data-go-clause={block.clauseId} data-preview-clause={block.clauseId}>
    <p class="sheet-clause-title">
      <span>{block.number}</span> {block.title}
      {block.rewritten ? <span class="label">已改写</span> : null}
    </p>
    <p class="sheet-sentence">
      <Runs runs={block.runs} clauseId={block.clauseId} />
    </p>
    {block.smallPrint.map(({ label, text }) => (
      <p key={label} class="sheet-small">
        {label}：{text}
      </p>
    ))}
  </div>
));

/** A clause as it stands at this moment; the rest of the document follows after a pause in typing. */
function CurrentClause({ block }: { block: ClauseBlock }) {
  const { clauses, $agreement } = useBuilder();
  const { agreed } = useStore(clauses.of(block.clauseId));
  return <Clause block={agreed ? clauseBlock(agreed, $agreement.get().depth) : block} />;
}

function Drawn({ block, standing = false }: { block: Block; standing?: boolean }) {
  switch (block.kind) {
    case 'cover':
      return <Cover block={block} />;
    case 'heading':
      return block.level === 1 ? <h3>{block.text}</h3> : <h4>{block.text}</h4>;
    case 'paragraph':
      return (
        <p class={block.tone === 'note' ? 'sheet-note' : undefined}>
          <Text words={block.words} />
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item, index) => (
            <li key={index}>
              <Text words={item} />
            </li>
          ))}
        </ul>
      );
    case 'clause':
      return standing ? <Clause block={block} /> : <CurrentClause block={block} />;
    case 'table':
      return <Table block={block} />;
    case 'ticks':
      return (
        <ul class="sheet-ticks">
          {block.items.map(({ id, text, note }) => (
            <li key={id}>
              {text}
              {note === undefined ? null : <small>{note}</small>}
            </li>
          ))}
        </ul>
      );
    case 'signatures':
      return (
        <div class="sheet-signatures">
          {block.signers.map(({ role, name }) => (
            <p key={role}>
              {role}：{name || '＿＿＿＿＿＿'}
              <br />
              签字（盖章）：
              <br />
              日期：＿＿＿＿年＿＿月＿＿日
            </p>
          ))}
        </div>
      );
    case 'link':
      return (
        <>
          <p>{block.words}</p>
          <p class="sheet-note sheet-address">{block.url}</p>
        </>
      );
  }
}

/** One block of the preview; the same block is not drawn again. `standing`: a document that is not the one being edited. */
export const PreviewBlock = memo(Drawn);
