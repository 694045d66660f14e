import type { RawStatement } from '../statement.ts';
import { allOf, anyOf, type Span } from '../text/pattern.ts';
import type { Parties, Side } from '../text/parties.ts';
import { DESIGNER_NAMES, JOINT_NAMES, MERCHANT_NAMES, OPERATOR_NAMES, PRONOUNS, ROLE_NAMES, VAGUE_NAMES } from '../words/actors.ts';
import type { Actor } from './slots.ts';

const JOINT = anyOf(JOINT_NAMES);
const VAGUE = anyOf(VAGUE_NAMES);
const MERCHANT = anyOf(MERCHANT_NAMES);
const OPERATOR = anyOf(OPERATOR_NAMES);
const DESIGNER = anyOf(DESIGNER_NAMES);
const ROLE = anyOf(ROLE_NAMES);
// Vague and joint names come first: “项目组”, “双方负责人” and “相关人员” hold names of their own.
const ANYBODY = anyOf(
  ['[甲乙丙]方', '双方(?:负责人|授权人|签字|代表)'],
  VAGUE_NAMES,
  JOINT_NAMES,
  MERCHANT_NAMES,
  OPERATOR_NAMES,
  DESIGNER_NAMES,
  ROLE_NAMES,
  PRONOUNS,
);

/** A name after one of these is spoken to or about; it does not act. */
const OBJECT_OF = /(?:给|向|对|与|和|跟|同|找|问|替|为|发|交|转|帮|提供给|归|属于|以|或|及|、|是|的|[一]个|联系|通知|协助|配合|经)$/u;
const LEADS = /^(?:方|那边|这边)?(?:主导|牵头|为主|负责|总负责|主责|承担|来?做|来?弄|来?管|来?盯)/u;
const BY = /(?:由|让|叫|请|归|安排)$/u;
const JOINT_IDLE =
  /^(?:均|都|各自?|授权|负责人|签字|签署|盖章|书面|协商一致|同意|确认|约定|对接|认可|签订|另行|友好|代表|本着|应当?遵守|有权|可|无异议|不得|的|之间|互不|已|就|按分工|分工|在|如|若)/u;

/** Named by what stands around the statement, at no place within it. */
const OUTSIDE = { start: 0, end: 0 } as const;

function actorOf(span: Span, parties: Parties): Actor {
  const { text } = span;
  const alias = parties.names.get(text);
  const side: Side | null =
    text === '甲方'
      ? parties.甲方
      : text === '乙方'
        ? parties.乙方
        : text === '丙方'
          ? 'designer'
          : (alias ??
            (MERCHANT.test(text) ? 'merchant' : OPERATOR.test(text) ? 'operator' : DESIGNER.test(text) ? 'designer' : ROLE.test(text) ? 'staff' : null));
  // Who signs or speaks for both sides is somebody; “双方” alone is nobody.
  if (JOINT.test(text) && !/负责人|授权人|签字|代表/u.test(text)) return { ...span, side, how: 'joint' };
  return { ...span, side, how: VAGUE.test(text) && side === null ? 'vague' : 'named' };
}

/** Places of a name that the text itself defined. */
function aliasPlaces(plain: string, parties: Parties): Span[] {
  const places: Span[] = [];
  for (const name of parties.names.keys()) {
    const start = plain.indexOf(name);
    if (start !== -1) places.push({ start, end: start + name.length, text: name });
  }
  return places;
}

/** Everybody who is named in a statement, from left to right. */
export function actorsIn(plain: string, parties: Parties): Actor[] {
  const places = [...allOf(ANYBODY, plain), ...aliasPlaces(plain, parties)].sort((a, b) => a.start - b.start);
  return places.map((span) => actorOf(span, parties));
}

/**
 * Who leads. A name followed by 主导 or 负责, or preceded by 由, wins; then the first that is not the object of a preposition;
 * then who speaks or whom the heading names. “双方” counts as joint only where it is to do something, not where it signs or agrees.
 */
export function leadOf(statement: RawStatement, actors: readonly Actor[]): Actor | null {
  const { plain, cells } = statement;
  const tail = (actor: Actor) => plain.slice(actor.end);
  const head = (actor: Actor) => plain.slice(0, actor.start);
  const who = cells.find(({ column }) => column === 'who');
  if (who) {
    const inCell = actors.find(({ start, end }) => start >= who.start && end <= who.end);
    return inCell ?? { start: who.start, end: who.end, text: who.text, how: 'named', side: null };
  }
  const named = actors.filter(({ how }) => how === 'named');
  const explicit =
    named.find((actor) => LEADS.test(tail(actor)) && !OBJECT_OF.test(head(actor).replace(BY, ''))) ?? named.find((actor) => BY.test(head(actor)));
  const idle = (actor: Actor) => actor.how === 'joint' && JOINT_IDLE.test(tail(actor));
  const subject = actors.find((actor) => !OBJECT_OF.test(head(actor)) && !idle(actor));
  if (explicit && (!subject || subject.how !== 'named' || explicit === subject || LEADS.test(tail(explicit)))) return explicit;
  if (subject) return subject;
  if (statement.speaker !== null) return { ...OUTSIDE, text: statement.speaker, how: 'speaker', side: null };
  return statement.side === null ? null : { ...OUTSIDE, text: '', how: 'heading', side: statement.side };
}
