/**
 * A webpack loader for the region table of `@vant/area-data`, which two subpackages and a chunk of H5 hold: the same module,
 * in six tenths of its room.
 */
declare function packRegions(this: { readonly resourcePath: string }): string;
export = packRegions;
