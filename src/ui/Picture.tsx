import { Image } from '@tarojs/components';

export interface PictureProps {
  readonly src: string;
  /** What it shows; a picture without is decoration beside words that say it. */
  readonly label?: string | undefined;
  /** Gives it its size: a picture has none by itself. */
  readonly className: string;
}

/**
 * A picture, whole within its box, loaded once it comes near the screen. On H5 the browser sees to that: Taro's own way
 * wants an IntersectionObserver, which old phones lack.
 */
export function Picture({ src, label, className }: PictureProps) {
  const shared = { className, src, mode: 'aspectFit' } as const;
  if (process.env.TARO_ENV === 'h5') return <Image {...shared} imgProps={{ alt: label ?? '', loading: 'lazy' }} />;
  return <Image compileMode className={className} src={src} mode="aspectFit" lazyLoad aria-label={label} />;
}
