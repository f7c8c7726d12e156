/** Choosing a place by names. Apart from the rest of src/rental: it brings the table of regions, 119 kB, where it is used. */
export { errorsAtFields } from './errorsAtFields';
export { RegionSheet } from './RegionSheet';
export { type ChosenRegion, findRegion, loadRegions } from './regions';
