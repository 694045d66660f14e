import { useState } from 'preact/hooks';
import { copyText } from '../copy-text.ts';
import { useBuilder } from './context.ts';
import { CopyArea, CopyButton } from '../files/CopyButton.tsx';
import { exportDraftNow } from './draft-actions.ts';
import { useFullText } from './full-text.ts';
import { loadLinkMaker } from './link-maker.ts';

/** The ways to take a draft along when it cannot be kept here: as a file, as a link with everything in it, as text. */
export function TakeAlong() {
  const builder = useBuilder();
  const fullText = useFullText();
  const [link, setLink] = useState<{ readonly words: string; readonly text: string | null } | null>(null);
  const copyLink = async () => {
    try {
      const made = (await loadLinkMaker())(builder.store.$draft.get(), builder.library, { parties: true });
      if (made.kind === 'too-long') return setLink({ words: made.words, text: null });
      const copied = (await copyText(made.link)) === 'copied';
      const words = copied ? '链接已复制，双方名称也在里面。发给自己留着，打开就能接着改。' : '浏览器不让直接复制，下面已经全选，请手动复制。';
      setLink({ words, text: copied ? null : made.link });
    } catch {
      setLink({ words: '生成链接要用的程序没有取到，可能是网断了。请联网后再点一次。', text: null });
    }
  };
  return (
    <>
      <p class="banner-actions">
        <button type="button" onClick={() => void exportDraftNow(builder)}>
          把草稿存成文件
        </button>
        <button type="button" onClick={() => void copyLink()}>
          把草稿复制成链接
        </button>
        <CopyButton text={fullText} />
      </p>
      <output class="copied">{link?.words}</output>
      {link?.text ? <CopyArea text={link.text} label="要复制的链接" rows={4} /> : null}
    </>
  );
}
