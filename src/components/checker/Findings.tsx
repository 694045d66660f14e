import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { EVERYTHING } from '../../stores/checker/filter.ts';
import type { NamedFinding } from '../../stores/checker/finding-keys.ts';
import { announce } from '../island/announce.ts';
import { useStore } from '../island/use-store.ts';
import { useChecker } from './context.ts';
import { excerptOf } from './excerpt.ts';
import { Filters } from './Filters.tsx';
import { FindingCard } from './FindingCard.tsx';
import { IgnoredList } from './IgnoredList.tsx';
import { MarkedText } from './MarkedText.tsx';
import { findingId, focusSoon, LIST_ID, markOf, showInText, TEXT_ID } from './places.ts';
import type { SheetPartProps } from './sheet-parts.ts';

/** So many are drawn at once; the rest on request. */
const BATCH = 50;

/** The finding to go on with when one is dealt with: the next of another statement, whose words stay as they are. */
function following(shown: readonly NamedFinding[], { id, finding }: NamedFinding): NamedFinding | undefined {
  const at = shown.findIndex((each) => each.id === id);
  const other = (each: NamedFinding) => each.finding.statement !== finding.statement;
  const next = shown.slice(at + 1).find(other);
  if (next) return next;
  for (let before = at - 1; before >= 0; before -= 1) {
    const each = shown[before];
    if (each && other(each)) return each;
  }
  return undefined;
}

const WIDE = '(min-width: 64rem)';

/** The text with its marks beside the list of findings. */
export function Findings({ text }: SheetPartProps) {
  const { checker } = useChecker();
  const open = useStore(checker.$open);
  const shown = useStore(checker.$shown);
  const current = useStore(checker.$current);
  const [limit, setLimit] = useState(BATCH);
  const [textOpen, setTextOpen] = useState(false);
  // Whether the focus was in the list: when its card goes, the focus goes on and does not fall out of the page.
  const inList = useRef(false);
  const list = useRef<HTMLOListElement>(null);
  const at = shown.findIndex(({ id }) => id === current);
  const drawn = Math.max(limit, at + 1);

  const byId = (id: string) => checker.$shown.get().find((each) => each.id === id);
  const goTo = useCallback((named: NamedFinding | undefined) => {
    checker.goTo(named?.id ?? null);
    focusSoon(named ? findingId(named) : LIST_ID);
    if (named && matchMedia(WIDE).matches) requestAnimationFrame(() => showInText(markOf(named, checker.$shown.get())));
  }, []);
  const move = (distance: number) => {
    const next = shown[at === -1 ? (distance > 0 ? 0 : shown.length - 1) : at + distance];
    if (next) goTo(next);
    else announce(distance > 0 ? '已经是最后一处。' : '已经是第一处。');
  };
  const onRewrite = useCallback((id: string) => {
    const named = byId(id);
    if (!named) return;
    const next = following(checker.$shown.get(), named);
    if (!checker.rewrite(named)) {
      announce('这一句刚改过，找不到原来的字。等体检更新后再替换。');
      return;
    }
    announce('已替换，＿＿处要你自己填。按撤销可以退回。');
    goTo(next);
  }, []);
  const onIgnore = useCallback((id: string) => {
    const named = byId(id);
    if (!named) return;
    const next = following(checker.$shown.get(), named);
    checker.ignore(named.key);
    announce('这一处不再提示。按撤销可以退回，列表末尾也能找回来。');
    goTo(next);
  }, []);
  const onShow = useCallback((id: string) => {
    const named = byId(id);
    if (!named) return;
    checker.goTo(named.id);
    setTextOpen(true);
    requestAnimationFrame(() => {
      const mark = markOf(named, checker.$shown.get());
      showInText(mark);
      mark?.focus();
    });
  }, []);
  const press = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, isComposing } = event;
    if (ctrlKey || metaKey || altKey || isComposing) return;
    const distance = key === 'j' || key === 'ArrowDown' ? 1 : key === 'k' || key === 'ArrowUp' ? -1 : 0;
    if (distance === 0) return;
    event.preventDefault();
    move(distance);
  };
  useLayoutEffect(() => {
    if (inList.current && document.activeElement === document.body) focusSoon(LIST_ID);
  }, [shown]);
  return (
    <section class="check-part" aria-labelledby={LIST_ID}>
      <h3 id={LIST_ID} tabIndex={-1}>
        再一处一处看（{open.length}处）
      </h3>
      {open.length === 0 ? (
        <p>
          {checker.$aside.get().length === 0 ? '写到的句子里没有看到会扯皮的地方。' : '剩下的都标了不用管。'}没提示不等于没问题，签之前两边坐下来逐条念一遍。
        </p>
      ) : (
        <>
          <Filters findings={open.map(({ finding }) => finding)} />
          <div class="findings-way">
            <p class="hint">
              {at === -1 ? `列出${shown.length}处` : `第${at + 1}处，共${shown.length}处`}
              <span class="by-keys">；在列表里按↓↑或j、k逐处看</span>
            </p>
            <button type="button" onClick={() => move(-1)}>
              上一处
            </button>
            <button type="button" onClick={() => move(1)}>
              下一处
            </button>
          </div>
        </>
      )}
      <div class="findings-sides">
        <div class="findings-list">
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys for what the buttons above do as well */}
          <ol
            ref={list}
            onKeyDown={press}
            onFocusIn={() => (inList.current = true)}
            onFocusOut={({ relatedTarget }) => (inList.current = relatedTarget === null)}
          >
            {shown.slice(0, drawn).map((named) => (
              <FindingCard
                key={named.id}
                named={named}
                excerpt={excerptOf(text, named.finding.start, named.finding.end)}
                current={named.id === current}
                onRewrite={onRewrite}
                onIgnore={onIgnore}
                onShow={onShow}
              />
            ))}
          </ol>
          {shown.length === 0 && open.length > 0 ? (
            <p>
              这样筛，一处也没有了。
              <button type="button" class="quiet" onClick={() => checker.filterBy(EVERYTHING)}>
                看全部{open.length}处
              </button>
            </p>
          ) : null}
          {shown.length > drawn ? (
            <button type="button" onClick={() => setLimit(drawn + BATCH)}>
              再列{Math.min(BATCH, shown.length - drawn)}处（还有{shown.length - drawn}处）
            </button>
          ) : null}
          <IgnoredList text={text} />
        </div>
        <div class={textOpen ? 'findings-text is-open' : 'findings-text'}>
          <button type="button" class="text-toggle" aria-expanded={textOpen} aria-controls={TEXT_ID} onClick={() => setTextOpen(!textOpen)}>
            {textOpen ? '收起全文' : '看标出提示的全文'}
          </button>
          <p class="hint legend">
            <mark data-severity="high">要紧</mark>实线 <mark data-severity="medium">该改</mark>虚线 <mark data-severity="low">可补</mark>点线
          </p>
          <MarkedText text={text} findings={shown} current={current} onPick={goTo} />
        </div>
      </div>
    </section>
  );
}
