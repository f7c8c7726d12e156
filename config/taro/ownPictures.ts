import type { Plugin } from 'postcss';

/** An address of another site, by `url()`. */
const FOREIGN = /url\(\s*["']?(https?:)?\/\//i;

/**
 * A PostCSS plugin for the styles that Taro brings for H5: they take the picture of a button that loads from a site of
 * theirs, which would be asked by whoever opens the app. The declaration goes, and with it that picture; the app's own
 * buttons say in another way that they load.
 */
export const ownPictures: Plugin = {
  postcssPlugin: 'own-pictures',
  Declaration(declaration) {
    if (FOREIGN.test(declaration.value)) declaration.remove();
  },
};
