import type { Abilities } from '../files/host-app.ts';
import { PagePictures } from './PagePictures.tsx';

/** Where to tap: the three dots at the top right, and the line of the menu. */
function WhereToTap({ menu }: { menu: string }) {
  return (
    <svg class="where-to-tap" viewBox="0 0 200 150" role="img" aria-label={`示意图：点右上角的三个点，在菜单里选“${menu}”`}>
      <rect class="tap-line" x="10" y="6" width="180" height="160" rx="14" />
      <path class="tap-line" d="M10 38h180" />
      <path class="tap-faint" d="m30 16-8 7 8 7M70 23h46" />
      <circle class="tap-ring" cx="166" cy="23" r="13" />
      <path class="tap-dots" d="M159 23h.01M166 23h.01M173 23h.01" />
      <rect class="tap-menu" x="46" y="60" width="134" height="34" rx="6" />
      <text x="113" y="82" text-anchor="middle">
        {menu}
      </text>
      <path class="tap-arrow" d="M166 40v16m-4-5 4 5 4-5" />
      <path class="tap-faint" d="M46 108h134M46 124h100" />
    </svg>
  );
}

/** Inside an app: what cannot work here, and the way to where it does, with the draft taken along. */
export function InApp({ abilities }: { abilities: Abilities }) {
  const { app } = abilities;
  if (!app) {
    return (
      <div class="in-app">
        <p>
          <strong>这个浏览器存不了文件。</strong>
          可以把每一页转成图片，长按保存；可以复制全文；或者复制链接，换一个浏览器打开，填过的都在链接里。
        </p>
        <PagePictures />
      </div>
    );
  }
  return (
    <div class="in-app">
      <p>
        <strong>{app.name}里多半存不了文件，到手机浏览器里下载：</strong>
      </p>
      <ol>
        <li>点下面的「复制链接」。自己用的话，先勾上「连同双方名称和联系方式」。</li>
        <li>点右上角的「…」，选「{app.menu}」。直接这样打开，草稿不会跟过去，所以要先复制链接。</li>
        <li>在浏览器的地址栏里粘贴链接打开，填过的都在，再下载。在电脑上打开这个链接也一样。</li>
      </ol>
      <WhereToTap menu={app.menu} />
      <p class="hint">不想换浏览器，就把每一页转成图片，长按保存；或者点「复制全文」，粘贴到聊天框或备忘录里。</p>
      <PagePictures />
    </div>
  );
}
