import { fillerOfCity, isFillerOfDistrict, isOfficialRegionCode, type Place } from '@/domain/region';
import { type ChosenRegion, chosenRegion, type Region, type RegionTable, regionsBelow } from './regions';

/** The regions down to a place, province first. */
type Path = readonly Region[];

/** What a name says that its place is, and what may follow a name that leaves it out. */
const KIND = /(?:特别行政区|自治[区州县旗]|[新矿林特]区|地区|街道(?:办事处)?|[省市区县州盟旗镇乡])$/;
const REST = /^(?:[^省市区县旗]*自治[区州县旗]|特别行政区|[新矿林特]区|地区|街道(?:办事处)?|[省市区县盟旗镇乡])$/;
/** A town becomes a subdistrict without becoming another place. */
const TOWN = /(?:[镇乡]|街道|街道办事处)$/;

/** The last sign of a name's kind: 孟村县 and 孟村回族自治县 share it, 长沙市 and 长沙县 do not. */
const kindOf = (name: string) => (TOWN.test(name) ? '镇' : name.slice(-1));

/** Whether `name` is `whole` in short: 浙江, 内蒙古, 延边州, 孟村县. One sign alone is nobody's name. */
function isShortFor(whole: string, name: string): boolean {
  const follows = (start: string) =>
    start.length > 1 && whole.startsWith(start) && REST.test(whole.slice(start.length));
  return follows(name) || (kindOf(whole) === kindOf(name) && follows(name.replace(KIND, '')));
}

const last = (path: Path) => path[path.length - 1]?.name ?? '';

/** The only path to a place of this very name, or written in short; `undefined` where there is none, or several. */
function exact(paths: readonly Path[], name: string): Path | undefined {
  const found = paths.filter((path) => last(path) === name);
  return found.length === 1 ? found[0] : undefined;
}
function short(paths: readonly Path[], name: string): Path | undefined {
  const found = paths.filter((path) => last(path) === name || isShortFor(last(path), name));
  return found.length === 1 ? found[0] : undefined;
}

/** What maps and tables write for the city where the counties are the province's own, e.g. `重庆郊县`. */
function isNoCity(name: string, { name: province }: Region, told: string): boolean {
  if (name === '' || name === province || name === told || fillerOfCity(name)) return true;
  return ['城区', '郊县'].some((part) => name.endsWith(part) && isShortFor(province, name.slice(0, -part.length)));
}

const compact = (name: string) => name.replace(/\s/g, '');
/** `浙江省杭州市` below `浙江省`. */
const without = (above: string, name: string) =>
  name.startsWith(above) && name !== above ? name.slice(above.length) : name;

/**
 * The way down to the region that names without a code stand for, as Alipay or an ID card tells them: the city may be left
 * out, be the province again or a table's filler, and the district be empty where the city has none. `undefined` where the
 * table knows no such place or several, so that the user is asked instead of the device going to a wrong one.
 */
export function findPath(table: RegionTable, names: Place): Path | undefined {
  const below = (path: Path) => regionsBelow(table, path[path.length - 1]).map((region): Path => [...path, region]);
  /** A path may end above the last level where what is below are towns alone, or nothing. */
  const ended = (path: Path) => (below(path).some((each) => isOfficialEnd(each)) ? undefined : path);

  const told = compact(names.province);
  const provinces = below([]);
  const top = exact(provinces, told) ?? short(provinces, told);
  const province = top?.[0];
  if (!top || !province) return undefined;
  const cities = below(top);
  const none: Path[] = [];
  const districts = () => none.concat(...cities.map(below));
  const city = without(province.name, compact(names.city));
  const whole = without(province.name, compact(names.district));

  if (isNoCity(city, province, told) || (!short(cities, city) && isShortFor(province.name, city))) {
    if (isFillerOfDistrict(whole) || whole === '') return undefined;
    const anywhere = [...cities, ...districts()];
    const found = exact(anywhere, whole) ?? short(anywhere, whole);
    return found && ended(found);
  }

  const at = exact(cities, city) ?? exact(districts(), city) ?? short(cities, city) ?? short(districts(), city);
  if (!at) return undefined;
  const inside = below(at);
  const district = exact(inside, whole) ? whole : without(last(at), whole);
  const isCityItself = district === '' || isFillerOfDistrict(district) || district === city || district === last(at);
  if (isCityItself) return ended(at);
  const found = exact(inside, district) ?? short(inside, district);
  // 长沙 in 长沙市 may be the city or 长沙县.
  const isAlsoCity = found && last(found) !== district && isShortFor(last(at), district);
  if (found) return isAlsoCity ? undefined : found;
  const isUnlisted = isTownBelow(at, district) && !inside.some((path) => isShortFor(last(path), district));
  return isUnlisted || isShortFor(last(at), district) ? ended(at) : undefined;
}

const isOfficialEnd = (path: Path) => isOfficialRegionCode(path[path.length - 1]?.code ?? '');

/** Of a city's towns the table has those of few; one told in the place of the district is known by its kind. */
const isTownBelow = (path: Path, name: string) => path.length === 2 && TOWN.test(name);

/**
 * The region at the end of `findPath`. A town of a city without districts that the table does not list is taken as it is
 * told, for it stands nowhere else in the address.
 */
export function findRegion(table: RegionTable, names: Place): ChosenRegion | undefined {
  const path = findPath(table, names);
  if (!path) return undefined;
  const region = chosenRegion(path);
  const town = without(region.city, without(region.province, compact(names.district)));
  return isTownBelow(path, town) ? { ...region, regionCode: '', district: town } : region;
}
