import type { Address } from '@/contract';
import { fillerOfCity, isFillerOfDistrict, isOfficialRegionCode, ownNames } from '@/domain/region';

/** One level of the region table: 6-digit code and name. The code is the table's own, and may be made up. */
export interface Region {
  readonly code: string;
  readonly name: string;
}

/**
 * A place down to its district, as a form holds it. `regionCode` is empty where the place has no official one, or none was
 * chosen; `district` is empty where the city has none.
 */
export interface ChosenRegion {
  readonly regionCode: string;
  readonly province: string;
  readonly city: string;
  readonly district: string;
}

/** The administrative regions directly below each, by its code; the provinces below `''`. */
export type RegionTable = Readonly<Record<string, readonly Region[]>>;

interface AreaList {
  readonly province_list: Readonly<Record<string, string>>;
  readonly city_list: Readonly<Record<string, string>>;
  readonly county_list: Readonly<Record<string, string>>;
}

/** Loads the table, 119 kB, only where an address is asked for. */
export async function loadRegions(): Promise<RegionTable> {
  const { areaList } = await import('@vant/area-data');
  return tableOf(areaList);
}

/**
 * The table without its fillers, so that nobody has to choose 「县」 or 「省直辖县」: what stands below one of them stands below
 * the municipality, or the province, itself.
 */
function tableOf({ province_list, city_list, county_list }: AreaList): RegionTable {
  const table: Record<string, Region[]> = {};
  const add = (parent: string, code: string, name = '') => {
    table[parent] ??= [];
    table[parent]?.push({ code, name });
  };
  const provinceOf = (code: string) => `${code.slice(0, 2)}0000`;
  const cityOf = (code: string) => `${code.slice(0, 4)}00`;
  const parentOf = (code: string) => {
    const filler = fillerOfCity(city_list[cityOf(code)] ?? '');
    if (filler === 'direct') return provinceOf(code);
    // 重庆市 has a second part for its counties; it is one city.
    return filler === 'municipal' ? `${code.slice(0, 2)}0100` : cityOf(code);
  };
  for (const code of Object.keys(province_list).sort()) add('', code, province_list[code]);
  for (const code of Object.keys(city_list).sort())
    if (!fillerOfCity(city_list[code] ?? '')) add(provinceOf(code), code, city_list[code]);
  for (const code of Object.keys(county_list).sort()) {
    const name = county_list[code] ?? '';
    // 桃园市 below 桃园市 has not been there since 2014.
    if (!isFillerOfDistrict(name) && name !== city_list[cityOf(code)]) add(parentOf(code), code, name);
  }
  return table;
}

/**
 * The regions directly below `parent`: provinces below none; below a province its cities, and the counties that no city
 * stands above; districts below a city.
 */
export function regionsBelow(table: RegionTable, parent: Region | undefined): readonly Region[] {
  return table[parent?.code ?? ''] ?? [];
}

/** What an address keeps of the names tapped level by level; its code is the last level's, where that is an official one. */
export function chosenRegion(chosen: readonly Region[]): ChosenRegion {
  const [province, city, district] = chosen;
  const code = chosen[chosen.length - 1]?.code ?? '';
  return {
    regionCode: isOfficialRegionCode(code) ? code : '',
    province: province?.name ?? '',
    city: city?.name ?? '',
    district: district?.name ?? '',
  };
}

/** The region of an address kept before, e.g. by a backend that took the table's fillers and codes as they stand. */
export function regionOf({ regionCode = '', ...names }: Omit<Address, 'detail'>): ChosenRegion {
  return { regionCode: isOfficialRegionCode(regionCode) ? regionCode : '', ...ownNames(names) };
}

/** The address that is sent: a place without an official code is told by its names alone. */
export function addressOf({ regionCode, ...names }: ChosenRegion, detail: string): Address {
  return { ...(regionCode && { regionCode }), ...names, detail };
}

/** Whether two are the same place. Codes do not tell: some places have none. */
export function isSameRegion(one: ChosenRegion, other: ChosenRegion): boolean {
  return one.province === other.province && one.city === other.city && one.district === other.district;
}

/** What is told where no region was chosen; `undefined` where one was. */
export function regionFault({ province, city }: ChosenRegion): string | undefined {
  return province && city ? undefined : '请选择所在地区';
}
