import { isFields, textOf } from '../../messages';
import type { DeviceFiles } from '../deviceFiles';
import type { Overlays } from '../overlays';
import { ImageChooser, ImageViewer } from '../widgets/Images';
import type { NativeCalls } from './call';
import { LEFT, NO_FILE } from './failures';

/** What a picture is of, by its first bytes. */
const KINDS: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/gif': 'gif', 'image/webp': 'webp' };

/** A file of the package is named from its root here, as `<image>` does. */
const addressOf = (path: string) => (/^\w+:/.test(path) ? path : `/${path.replace(/^[./]+/, '')}`);

/** Pictures: chosen, looked at, measured. */
export function mediaCalls(overlays: Overlays, files: DeviceFiles): NativeCalls {
  return {
    async chooseImage({ count }) {
      const chosen = await overlays.ask<readonly File[] | undefined>((settle) => (
        <ImageChooser most={Number(count) || 1} onChoose={settle} />
      ));
      if (!chosen) return LEFT;
      const paths = chosen.map((file) => files.keep(file));
      return { apFilePaths: paths, tempFiles: chosen.map(({ size }, at) => ({ path: paths[at], size })) };
    },

    async imageViewer({ images, init }) {
      const urls = Array.isArray(images) ? images.map((one) => (isFields(one) ? addressOf(textOf(one.u)) : '')) : [];
      await overlays.ask<void>((settle) => (
        <ImageViewer addresses={urls} first={Number(init) || 0} onLeave={() => settle()} />
      ));
      return undefined;
    },

    async getImageInfo({ src }) {
      const picture = new Image();
      picture.src = addressOf(textOf(src));
      try {
        await picture.decode();
      } catch {
        return NO_FILE;
      }
      const file = await files.find(textOf(src));
      const { naturalWidth: width, naturalHeight: height } = picture;
      return { width, height, path: textOf(src), orientation: 'up', type: KINDS[file?.type ?? ''] ?? 'jpeg' };
    },
  };
}
