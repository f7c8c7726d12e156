/** Choosing a place by names. Apart from the rest of src/shared: it brings the table of regions, 119 kB, where it is used. */
export { errorsAtFields } from './errorsAtFields';
export { findRegion } from './findRegion';
export { RegionSheet } from './RegionSheet';
export {
  addressOf,
  type ChosenRegion,
  isSameRegion,
  loadRegions,
  regionFault,
  regionOf,
} from './regions';
