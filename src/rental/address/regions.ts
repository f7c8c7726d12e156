/** One level of the region table: 6-digit code and name. */
export interface Region {
  readonly code: string;
  readonly name: string;
}

/** A place down to its district, as an address holds it. `district` is empty where a city has none (东莞, 中山 …). */
export interface ChosenRegion {
  readonly regionCode: string;
  readonly province: string;
  readonly city: string;
  readonly district: string;
}

/** The table of administrative regions: codes to names, level by level. */
export interface RegionTable {
  readonly province_list: Readonly<Record<string, string>>;
  readonly city_list: Readonly<Record<string, string>>;
  readonly county_list: Readonly<Record<string, string>>;
}

/** Loads the table, 119 kB, only where an address is asked for. */
export async function loadRegions(): Promise<RegionTable> {
  const { areaList } = await import('@vant/area-data');
  return areaList;
}

function below(list: Readonly<Record<string, string>>, prefix: string): Region[] {
  return Object.keys(list)
    .filter((code) => code.startsWith(prefix))
    .sort()
    .map((code) => ({ code, name: list[code] ?? '' }));
}

/** The regions directly below `parent`: provinces below none, cities below a province, districts below a city. */
export function regionsBelow(table: RegionTable, parent: Region | undefined): Region[] {
  if (!parent) return below(table.province_list, '');
  if (parent.code in table.province_list) return below(table.city_list, parent.code.slice(0, 2));
  return parent.code in table.city_list ? below(table.county_list, parent.code.slice(0, 4)) : [];
}

/** What an address keeps of the names tapped level by level; its code is the last level's. */
export function chosenRegion(chosen: readonly Region[]): ChosenRegion {
  const [province, city, district] = chosen;
  return {
    regionCode: (district ?? city ?? province)?.code ?? '',
    province: province?.name ?? '',
    city: city?.name ?? '',
    district: district?.name ?? '',
  };
}

/** The levels down to a region, province first; none where the table does not have it. */
export function pathTo(table: RegionTable, regionCode: string): Region[] {
  const path: Region[] = [];
  for (const code of [`${regionCode.slice(0, 2)}0000`, `${regionCode.slice(0, 4)}00`, regionCode]) {
    const region = regionsBelow(table, path[path.length - 1]).find((candidate) => candidate.code === code);
    if (region) path.push(region);
  }
  return path[path.length - 1]?.code === regionCode ? path : [];
}

/**
 * The region that Alipay's address names, which come without a code; `undefined` where the table knows no such place, so
 * that the user is asked instead of a wrong code being sent.
 */
export function findRegion(table: RegionTable, names: Omit<ChosenRegion, 'regionCode'>): ChosenRegion | undefined {
  const province = regionsBelow(table, undefined).find((region) => region.name === names.province);
  if (!province) return undefined;
  const cities = regionsBelow(table, province);
  // Municipalities repeat the province's name as the city's: 上海市 上海市.
  const city = cities.find((region) => region.name === names.city) ?? (cities.length === 1 ? cities[0] : undefined);
  if (!city) return undefined;
  const districts = regionsBelow(table, city);
  if (districts.length === 0) return chosenRegion([province, city]);
  const district = districts.find((region) => region.name === names.district);
  return district && chosenRegion([province, city, district]);
}
