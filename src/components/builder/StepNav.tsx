import { useEffect, useState } from 'preact/hooks';
import { STEP_LABELS } from '../../model/step.ts';
import { GROUP_IDS } from '../../stores/clause-groups.ts';
import { groupOfClause } from '../../stores/tasks.ts';
import { useBuilder } from './context.ts';
import { goTo, groupElementId } from './places.ts';
import { progressWords } from './Progress.tsx';
import { useStore } from '../island/use-store.ts';

/** The section that is being read: the last one whose head has passed the upper third of the screen. */
function useCurrent(): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const sections = GROUP_IDS.flatMap((id) => document.getElementById(groupElementId(id)) ?? []);
    const seen = new Set<Element>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target);
          else seen.delete(target);
        }
        setCurrent(sections.find((section) => seen.has(section))?.id ?? null);
      },
      { rootMargin: '-15% 0px -60% 0px' },
    );
    for (const section of sections) observer.observe(section);
    return () => observer.disconnect();
    // The sections themselves never change, only what they hold.
  }, []);
  return current;
}

/** The route as progress: seven stations and the contingency plan, each says what is still to do there. */
export function StepNav() {
  const { $problems, $progress, library, store, view } = useBuilder();
  const problems = useStore($problems);
  const progress = useStore($progress);
  const current = useCurrent();
  const open = new Map<string, number>();
  for (const { at } of problems) {
    const group = 'clauseId' in at ? groupOfClause(at.clauseId, library, store.$draft.get()) : undefined;
    if (group !== undefined) open.set(group, (open.get(group) ?? 0) + 1);
  }
  return (
    <nav class="route" aria-label="七步进度">
      <a
        class="progress-words"
        href="#tasks"
        onClick={(event) => {
          event.preventDefault();
          goTo('tasks');
        }}
      >
        {progressWords(progress)}
      </a>
      <ol>
        {GROUP_IDS.map((id, index) => {
          const todo = open.get(id) ?? 0;
          const element = groupElementId(id);
          return (
            <li key={id}>
              <a href={`#${element}`} aria-current={current === element ? 'step' : undefined} onClick={() => view.show(id)}>
                <span class={todo > 0 ? 'dot has-todo' : 'dot'} aria-hidden="true">
                  {index + 1}
                </span>
                <span>{id === 'contingency' ? '突发' : STEP_LABELS[id].short}</span>
                {todo > 0 ? <span class="unseen">，还有 {todo} 处要填或要改</span> : null}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
