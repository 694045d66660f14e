import { useEffect, useRef, useState } from 'preact/hooks';
import { explain } from '../files/making.ts';
import { announce } from '../island/announce.ts';
import { useBuilder } from './context.ts';
import { exporterOf, pagePictures, PICTURES } from './file-maker.ts';

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly words: string }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'done'; readonly name: string; readonly pictures: readonly string[] };

/** The pages as pictures below each other, to be saved by a long press: what works where files do not. */
export function PagePictures() {
  const builder = useBuilder();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const { variants = [] } = exporterOf({ format: PICTURES });
  const make = async (variant: string, name: string) => {
    if (running.current) return;
    const mine = new AbortController();
    running.current = mine;
    const show = (next: State) => {
      if (!mine.signal.aborted) setState(next);
    };
    show({ kind: 'working', words: '正在画图…' });
    try {
      const pictures = await pagePictures(builder, variant, (words) => show({ kind: 'working', words }), mine.signal);
      show({ kind: 'done', name, pictures });
      announce(`${name}的图片好了，共${pictures.length}张。`);
    } catch (error) {
      show({ kind: 'failed', message: explain(error) });
    } finally {
      if (running.current === mine) running.current = null;
    }
  };
  const cancel = () => {
    running.current?.abort();
    running.current = null;
    setState({ kind: 'idle' });
  };
  return (
    <div class="page-pictures">
      <p class="banner-actions">
        {variants.map(({ id, name }) => (
          <button key={id} type="button" aria-disabled={state.kind === 'working'} onClick={() => void make(id, name)}>
            {name}转成图片
          </button>
        ))}
      </p>
      {state.kind === 'working' ? (
        <p class="working">
          {state.words}
          <button type="button" class="quiet" onClick={cancel}>
            取消
          </button>
        </p>
      ) : null}
      {state.kind === 'failed' ? (
        <p class="field-problem" role="alert">
          图片没有画成。{state.message}
        </p>
      ) : null}
      {state.kind === 'done' ? (
        <>
          <p>共 {state.pictures.length} 张。长按一张，选「保存图片」；也可以长按后直接转发。</p>
          <ol>
            {state.pictures.map((picture, index) => (
              // A page is known by its place: two pages may look the same.
              <li key={index}>
                <img src={picture} width={1240} height={1754} alt={`${state.name}第 ${index + 1} 页`} />
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </div>
  );
}
