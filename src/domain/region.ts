/** The names of a place down to its district, as an address holds them. */
export interface Place {
  readonly province: string;
  readonly city: string;
  readonly district: string;
}

/**
 * Codes of the table of regions that GB/T 2260 never gave to that place: made up where a table of three levels needed one,
 * or a number of the Bureau of Statistics for a development zone, which is no division of the country. How they were told
 * apart: docs/decisions/0014-regions-and-their-codes.md.
 */
const NOT_OFFICIAL = [
  // The standard does not go below 台湾省, 香港 and 澳门.
  /^(?:71|81|82)(?!0000)/,
  // 东莞, 中山, 儋州 and 嘉峪关 have no districts; what the table has below them are towns.
  /^(?:4419|4420|4604|6202)(?!00)/,
  // Zones. Districts end at 70, and 81–89 are cities.
  /^....[79]/,
  // Zones among the districts: 加格达奇, 松岭, 新林, 呼中, 江北新区, 镇江新区, 大柴旦.
  /23276[1-4]|320112|321150|632857/,
];

/** Whether six digits may be sent as a region's code: they are none of those known to be no code of GB/T 2260. */
export function isOfficialRegionCode(code: string): boolean {
  return /^\d{6}$/.test(code) && !NOT_OFFICIAL.some((pattern) => pattern.test(code));
}

/** What tables put between a province and the counties directly below it: `省直辖县`, `自治区直辖县级行政区划`. */
const DIRECT = /直辖/;
/** What tables put between a municipality and its districts, where they do not name it again. */
const MUNICIPAL = /^(?:市辖[区县]|县)$/;
/** What tables put where they have no district to name. */
const NO_DISTRICT = /^(?:市辖区|其[它他]区?)$/;

/** How a name in the place of the city is none: the counties are the province's own, or the city is the province. */
export function fillerOfCity(name: string): 'direct' | 'municipal' | undefined {
  if (DIRECT.test(name)) return 'direct';
  return MUNICIPAL.test(name) ? 'municipal' : undefined;
}

/** Whether a name in the place of the district stands for none. */
export function isFillerOfDistrict(name: string): boolean {
  return NO_DISTRICT.test(name);
}

/**
 * A place without the fillers of tables: `重庆市 县 云阳县` is in the city 重庆市, `河南省 省直辖县 济源市` is the city 济源市. A
 * district that repeats its city is none.
 */
export function ownNames({ province, city, district }: Place): Place {
  const own = isFillerOfDistrict(district) || district === city ? '' : district;
  const filler = fillerOfCity(city);
  if (filler === 'direct') return { province, city: own, district: '' };
  return { province, city: filler === 'municipal' ? province : city, district: own };
}
