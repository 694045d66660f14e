import { LINE_SIZES, type Lane, type TimeLine } from '../../domain/timetable/time-line.ts';

const { head, row, step, foot, leader } = LINE_SIZES;
/** Space between a lane and its first label, and around the steps. */
const APART = 12;

/** Heights of the drawing's parts, from above. */
function heightsOf({ merchant, operator, steps, holidayRows }: TimeLine) {
  const merchantY = head + merchant.rows * row + APART;
  const stepsY = merchantY + APART;
  const operatorY = stepsY + Math.max(1, steps.length) * step + APART;
  const holidayY = operatorY + APART + operator.rows * row + foot;
  return { merchantY, stepsY, operatorY, holidayY, height: holidayY + holidayRows * row + 4 };
}

type Heights = ReturnType<typeof heightsOf>;

/** The lane of a party with its labels above it (`-1`) or below it (`1`). */
function LaneLine({ lane, party, y, up, width, tie }: { lane: Lane; party: 'merchant' | 'operator'; y: number; up: -1 | 1; width: number; tie: number }) {
  const rowY = (index: number) => y + up * (APART + index * row + row / 2);
  return (
    <g data-party={party}>
      {lane.labels.map((label) => (
        <line
          key={label.date + label.by}
          class="line-leader"
          data-party={label.by}
          x1={label.x}
          x2={label.x}
          y1={label.by === 'both' ? tie : y}
          y2={rowY(label.row) + row / 2}
        />
      ))}
      <line class="line-lane" x1={0} x2={width} y1={y} y2={y} />
      {lane.weekly.map((x) => (
        <line key={x} class="line-week" x1={x} x2={x} y1={y - 3} y2={y + 3} />
      ))}
      {lane.monthly.map((x) => (
        <circle key={x} class="line-month" cx={x} cy={y} r={3} />
      ))}
      {lane.labels.map((label) => (
        <g key={label.date + label.by} data-party={label.by}>
          <circle class="line-once" cx={label.x} cy={y} r={4} />
          <text class="line-label" x={label.x + (label.flipped ? -leader : leader)} y={rowY(label.row)} text-anchor={label.flipped ? 'end' : 'start'}>
            {label.text}
          </text>
        </g>
      ))}
    </g>
  );
}

function Months({ line: { months }, height }: { line: TimeLine; height: number }) {
  return (
    <g>
      {months.map(({ year, month, x, width }, index) => (
        <g key={x}>
          <line class="line-grid" x1={x} x2={x} y1={0} y2={height} />
          <text class="line-head" x={x + 6} y={head / 2}>
            {index === 0 || month === 1 ? `${width > 80 ? year : `${year % 100}`}年${month}月` : `${month}月`}
          </text>
        </g>
      ))}
    </g>
  );
}

function Holidays({ line: { holidays, makeup }, y: { holidayY, height } }: { line: TimeLine; y: Heights }) {
  return (
    <g>
      {holidays.map(({ from, name, x, width, row: index, flipped }) => (
        <g key={from}>
          <rect class="line-holiday" x={x} width={width} y={head} height={height - head} fill="url(#line-hatch)" />
          <text class="line-foot" x={flipped ? x + width : x} y={holidayY + index * row + row / 2} text-anchor={flipped ? 'end' : 'start'}>
            休 {name}
          </text>
        </g>
      ))}
      {makeup.map(({ date, x }) => (
        <text key={date} class="line-foot" x={x} y={holidayY - foot / 2} text-anchor="middle">
          班
        </text>
      ))}
    </g>
  );
}

function Steps({ line: { steps }, y: { stepsY } }: { line: TimeLine; y: Heights }) {
  return (
    <g>
      {steps.map(({ step: id, place, name, x, width }, index) => {
        const middle = stepsY + index * step + step / 2;
        return (
          <g key={id}>
            <rect class="line-step" x={x} width={width} y={middle - 5} height={10} rx={5} />
            <circle class="line-station" cx={x + 9} cy={middle} r={9} />
            <text class="line-place" x={x + 9} y={middle} text-anchor="middle">
              {place}
            </text>
            <text class="line-name" x={x + 23} y={middle}>
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/**
 * The time line as a drawing: months from left to right, the seven steps between the lanes of merchant and
 * operator, what is due once beside the lanes, days off as hatched bands.
 * @param name what a screen reader is told it is
 * @param words what a screen reader is told it shows
 */
export function TimeLineDrawing({ line, name, words }: { line: TimeLine; name: string; words: string }) {
  const y = heightsOf(line);
  return (
    <svg class="line" role="img" aria-labelledby="line-name line-words" width={line.width} height={y.height} viewBox={`0 0 ${line.width} ${y.height}`}>
      <title id="line-name">{name}</title>
      <desc id="line-words">{words}</desc>
      <defs>
        <pattern id="line-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line class="line-hatch" x1="0" y1="0" x2="0" y2="6" />
        </pattern>
      </defs>
      <Holidays line={line} y={y} />
      <Months line={line} height={y.height} />
      {line.posts.map(({ name: post, x, today }) => (
        <g key={post}>
          <line class={today ? 'line-post is-today' : 'line-post'} x1={x} x2={x} y1={head} y2={y.height} />
          <text class="line-foot" x={x + 4} y={y.holidayY - foot / 2}>
            {post}
          </text>
        </g>
      ))}
      <LaneLine lane={line.merchant} party="merchant" y={y.merchantY} up={-1} width={line.width} tie={y.operatorY} />
      <LaneLine lane={line.operator} party="operator" y={y.operatorY} up={1} width={line.width} tie={y.operatorY} />
      <Steps line={line} y={y} />
    </svg>
  );
}
