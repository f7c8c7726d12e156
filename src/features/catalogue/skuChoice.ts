import type { Sku } from '@/contract';

/** One value of a group of chips. */
export interface SkuOption {
  readonly value: string;
  /** No sku has this value together with the colour chosen. */
  readonly isDisabled: boolean;
}

/** The values of one property of the skus, each once, in the order of the skus. */
function values(skus: readonly Sku[], property: 'colour' | 'storage'): string[] {
  return skus.map((sku) => sku[property]).filter((value, index, all) => value !== '' && all.indexOf(value) === index);
}

/** The colours to choose from: each is there for at least one storage, so none is ever disabled. */
export function colourOptions(skus: readonly Sku[]): SkuOption[] {
  return values(skus, 'colour').map((value) => ({ value, isDisabled: false }));
}

/** The storages to choose from, with those disabled that the chosen colour does not come in. */
export function storageOptions(skus: readonly Sku[], chosen: Sku): SkuOption[] {
  return values(skus, 'storage').map((value) => ({
    value,
    isDisabled: !skus.some((sku) => sku.colour === chosen.colour && sku.storage === value),
  }));
}

/** The sku after a colour was tapped: with the same storage where there is one, else the first of that colour. */
export function withColour(skus: readonly Sku[], chosen: Sku, colour: string): Sku {
  const inColour = skus.filter((sku) => sku.colour === colour);
  return inColour.find((sku) => sku.storage === chosen.storage) ?? inColour[0] ?? chosen;
}

/** The sku after a storage was tapped: in the same colour; `chosen` where the colour does not come in it. */
export function withStorage(skus: readonly Sku[], chosen: Sku, storage: string): Sku {
  return skus.find((sku) => sku.colour === chosen.colour && sku.storage === storage) ?? chosen;
}
