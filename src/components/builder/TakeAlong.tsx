import { useState } from 'preact/hooks';
import { copyText } from '../copy-text.ts';
import { useBuilder } from './context.ts';
import { CopyArea, CopyButton } from '../files/CopyButton.tsx';
import { exportDraftNow } from './draft-actions.ts';
import { useFullText } from './full-text.ts';
import { notFetched } from '../island/not-fetched.ts';
import { loadLinkMaker } from './link-maker.ts';

/** The ways to take a draft along when it cannot be kept here: as a file, as a link with everything in it, as text. */
export function TakeAlong() {
  const builder = useBuilder();
  const fullText = useFullText();
  // `text`: to be copied by hand.
  const [told, setTold] = useState<{ readonly words: string; readonly text: string | null } | null>(null);
  const saveFile = async () => setTold({ words: await exportDraftNow(builder), text: null });
  const copyLink = async () => {
    try {
      const made = (await loadLinkMaker())(builder.store.$draft.get(), builder.library, { parties: true });
      if (made.kind === 'too-long') return setTold({ words: made.words, text: null });
      const copied = (await copyText(made.link)) === 'copied';
      const words = copied ? '链接已复制，双方名称也在里面。发给自己留着，打开就能接着改。' : '浏览器不让直接复制，下面已经全选，请手动复制。';
      setTold({ words, text: copied ? null : made.link });
    } catch {
      setTold({ words: notFetched('生成链接要用的程序', '再点一次'), text: null });
    }
  };
  return (
    <>
      <p class="banner-actions">
        <button type="button" onClick={() => void saveFile()}>
          把草稿存成文件
        </button>
        <button type="button" onClick={() => void copyLink()}>
          把草稿复制成链接
        </button>
        <CopyButton text={fullText} />
      </p>
      <output class="copied">{told?.words}</output>
      {told?.text ? <CopyArea text={told.text} label="要复制的链接" rows={4} /> : null}
    </>
  );
}
