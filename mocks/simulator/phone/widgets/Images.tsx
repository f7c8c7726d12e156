import { useRef, useState } from 'react';
import { brandFill } from '@/ui/brand';
import { Window } from './Window';

interface ImageChooserProps {
  /** So many at most. */
  readonly most: number;
  /** `undefined`: cancelled. */
  readonly onChoose: (files: readonly File[] | undefined) => void;
}

/** A small picture with a text, for who has none at hand. */
async function exampleImage(): Promise<File> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: 320, height: 240 });
  const pen = canvas.getContext('2d');
  if (pen) {
    pen.fillStyle = brandFill;
    pen.fillRect(0, 0, 320, 240);
    pen.fillStyle = '#fff';
    pen.font = '28px sans-serif';
    pen.fillText('示例图片', 100, 128);
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  return new File([blob ?? ''], 'example.png', { type: 'image/png' });
}

/** `my.chooseImage`. What is chosen stays in this page. */
export function ImageChooser({ most, onChoose }: ImageChooserProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <Window label="选择图片（模拟）" place="bottom" onLeave={() => onChoose(undefined)}>
      <p className="sheet-title">选择图片（模拟）</p>
      <input
        ref={field}
        hidden
        type="file"
        accept="image/*"
        multiple={most > 1}
        aria-label="图片文件"
        onChange={({ target }) => {
          const files = [...(target.files ?? [])].slice(0, most);
          if (files.length > 0) onChoose(files);
        }}
      />
      <button type="button" className="sheet-item" onClick={() => void exampleImage().then((file) => onChoose([file]))}>
        使用示例图片
      </button>
      <button type="button" className="sheet-item" onClick={() => field.current?.click()}>
        从这台电脑选择
      </button>
      <button type="button" className="sheet-item sheet-cancel" onClick={() => onChoose(undefined)}>
        取消
      </button>
    </Window>
  );
}

interface ImageViewerProps {
  readonly addresses: readonly string[];
  readonly first: number;
  readonly onLeave: () => void;
}

/** `my.previewImage`: one picture at a time, as large as the phone. */
export function ImageViewer({ addresses, first, onLeave }: ImageViewerProps) {
  const [shown, setShown] = useState(Math.min(Math.max(first, 0), Math.max(addresses.length - 1, 0)));
  const [failed, setFailed] = useState<readonly string[]>([]);
  const address = addresses[shown];
  return (
    <Window label="查看图片" place="full" onLeave={onLeave}>
      <div className="viewer">
        {address !== undefined && !failed.includes(address) ? (
          <img src={address} alt="" onError={() => setFailed([...failed, address])} />
        ) : (
          <p>图片没有加载出来。</p>
        )}
        <div className="viewer-foot">
          <button type="button" disabled={shown === 0} onClick={() => setShown(shown - 1)}>
            上一张
          </button>
          <span>{`${Math.min(shown + 1, addresses.length)} / ${addresses.length}`}</span>
          <button type="button" disabled={shown >= addresses.length - 1} onClick={() => setShown(shown + 1)}>
            下一张
          </button>
          <button type="button" onClick={onLeave}>
            关闭
          </button>
        </div>
      </div>
    </Window>
  );
}
