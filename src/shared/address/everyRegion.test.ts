import { areaList } from '@vant/area-data';
import { findRegion } from './findRegion';
import { loadRegions, type Region, type RegionTable, regionsBelow } from './regions';

/**
 * Every county-level row of the table, as an ID card, Alipay's address book or a map may write it. What is expected is read
 * off the table's own lists and not off the code under test.
 */
const { province_list: provinces, city_list: cities, county_list: counties } = areaList;

interface Row {
  readonly code: string;
  readonly province: string;
  /** The city as the table writes it, also where it is none: 县, 省直辖县. */
  readonly city: string;
  readonly name: string;
  /** The names that an address holds. */
  readonly place: { readonly province: string; readonly city: string; readonly district: string };
}

/** The table's fillers: 嘉峪关's 市辖区, 其它区 of seven cities of 台湾省, and 桃园市 below 桃园市. They name no place of their own. */
const isFiller = (city: string, name: string) => /^(市辖区|其它区)$/.test(name) || name === city;
const isDirect = (city: string) => city.includes('直辖');

const rows = Object.keys(counties).map((code): Row => {
  const province = provinces[`${code.slice(0, 2)}0000`] ?? '';
  const city = cities[`${code.slice(0, 4)}00`] ?? '';
  const name = counties[code] ?? '';
  const place = isDirect(city)
    ? { province, city: name, district: '' }
    : { province, city: city === '县' ? province : city, district: name };
  return { code, province, city, name, place };
});
const named = rows.filter(({ city, name }) => !isFiller(city, name));

/** How many rows of a province have a name; more than one, and only the city tells which is meant. */
const counts = new Map<string, number>();
for (const { province, name } of named) counts.set(province + name, (counts.get(province + name) ?? 0) + 1);
const isUnique = ({ province, name }: Row) => counts.get(province + name) === 1;

/** Cities without a district of their own: the rows below them are towns. */
const UNDIVIDED = ['东莞市', '中山市', '儋州市', '嘉峪关市'];

const shortProvince = (name: string) => name.replace(/(特别行政区|(壮族|回族|维吾尔)?自治区|省|市)$/, '');
const shortCity = (name: string) => name.replace(/(地区|市|盟)$/, '');
/** 孟村回族自治县 as it is spoken of: 孟村县. */
const withoutPeoples = (name: string) =>
  name.replace(
    /^(.{2,}?)(?:(?:满|蒙古|回|朝鲜|苗|侗|土家|壮|瑶|仫佬|毛南|黎|羌|藏|彝|布依|仡佬|水|哈尼|傣|纳西|拉祜|佤|布朗|傈僳|独龙|怒|白|普米|裕固|保安|东乡|撒拉|土|哈萨克|畲|各)族)+自治(?=[县旗]$)/,
    '$1',
  );

/** A fault of one rule is a fault of hundreds of rows. */
const MOST_SHOWN = 20;

let table: RegionTable;
beforeAll(async () => {
  table = await loadRegions();
});

/** The rows of which a spelling is not read as expected, each with what came of it; named, for thousands are tried at once. */
function wrong(
  tried: readonly Row[],
  spelling: (row: Row) => readonly [string, string, string],
  expected: (row: Row) => Row['place'] | undefined = ({ place }) => place,
): string[] {
  const lines = tried.flatMap((row) => {
    const [province, city, district] = spelling(row);
    const found = findRegion(table, { province, city, district });
    const { regionCode, ...place } = found ?? { regionCode: undefined };
    const wanted = expected(row);
    const isRight = wanted ? JSON.stringify(place) === JSON.stringify(wanted) : found === undefined;
    const isOwnCode = !regionCode || regionCode === row.code;
    return isRight && isOwnCode
      ? []
      : [`${row.code} ${[province, city, district].join('/')} → ${JSON.stringify(found)}`];
  });
  return lines.length > MOST_SHOWN ? [...lines.slice(0, MOST_SHOWN), `… ${lines.length} in all`] : lines;
}

test('the table is the one these rows were read from', () => {
  expect(rows.length).toBeGreaterThan(3_400);
  expect(rows.length - named.length).toBe(9);
});

describe('every county-level name is found', () => {
  test('as the table writes it', () => {
    expect(wrong(named, ({ province, city, name }) => [province, city, name])).toEqual([]);
  });

  test('as an address holds it', () => {
    expect(wrong(named, ({ place }) => [place.province, place.city, place.district])).toEqual([]);
  });

  const unlessShared = (row: Row) => (isUnique(row) ? row.place : undefined);

  test('with the city left out, where the province has one of the name; else nobody guesses', () => {
    expect(wrong(named, ({ province, name }) => [province, '', name], unlessShared)).toEqual([]);
  });

  test('with the province twice', () => {
    expect(wrong(named, ({ province, name }) => [province, province, name], unlessShared)).toEqual([]);
    expect(wrong(named, ({ province, name }) => [shortProvince(province), province, name], unlessShared)).toEqual([]);
  });

  test('in the place of the city, with the district empty or the same', () => {
    expect(wrong(named, ({ province, name }) => [province, name, ''], unlessShared)).toEqual([]);
    expect(wrong(named, ({ province, name }) => [province, name, name], unlessShared)).toEqual([]);
  });

  test('with province and city in short, but for 新竹 and 嘉义, which are a city and a county each', () => {
    expect(
      wrong(
        named,
        ({ province, place }) => [shortProvince(province), shortCity(place.city), place.district || place.city],
        ({ place }) => (/^(新竹|嘉义)市$/.test(place.city) ? undefined : place),
      ),
    ).toEqual([]);
  });

  test('with each name after those above it, or with blanks', () => {
    expect(
      // 秦皇岛's zone stands in the table twice: by its name, and by its name without the city's.
      wrong(
        named.filter(({ code }) => code !== '130390'),
        ({ province, place: { city, district } }) => {
          const whole = province === city ? city : `${province}${city}`;
          return [province, whole, `${whole}${district}`];
        },
      ),
    ).toEqual([]);
    expect(wrong(named, ({ province, city, name }) => [` ${province}`, `${city} `, `　${name}\n`])).toEqual([]);
  });

  test('an autonomous county, banner or prefecture, without its peoples', () => {
    const autonomous = named.filter(({ name }) => withoutPeoples(name) !== name);
    expect(autonomous.length).toBeGreaterThan(90);
    expect(wrong(autonomous, ({ province, place, name }) => [province, place.city, withoutPeoples(name)])).toEqual([]);
    const prefectures = named.filter(({ city }) => city.endsWith('自治州'));
    expect(prefectures.length).toBeGreaterThan(200);
    const shortPrefecture = (city: string) =>
      city.replace(/(朝鲜|土家|苗|藏|羌|彝|布依|侗|哈尼|壮|傣|白|景颇|傈僳|回|蒙古|哈萨克|柯尔克孜)族?.*自治州$/, '州');
    expect(wrong(prefectures, ({ province, city, name }) => [province, shortPrefecture(city), name])).toEqual([]);
  });

  test('without the word for what it is, or not at all, but never as another one', () => {
    const divisions = named.filter(({ name }) => !/(开发|园|高新|示范|管理|实验)区$|新区$/.test(name));
    const read = divisions.map((row) => {
      const district = row.name.replace(/(?<=..)(县|区|市|旗|镇|乡|街道)$/, '');
      return { row, found: findRegion(table, { ...row.place, district }) };
    });
    const isRight = ({ row, found }: (typeof read)[number]) => found?.district === row.place.district;
    // A city without districts is what its own name names, not one of its towns.
    const others = read.filter((each) => each.found && !isRight(each));
    expect(others.map(({ row, found }) => `${row.code} ${row.name} → ${JSON.stringify(found)}`)).toEqual([]);
    expect(read.filter(isRight).length / read.length).toBeGreaterThan(0.95);
  });
});

describe('where no city stands between', () => {
  const municipal = named.filter(({ province }) => province.endsWith('市'));
  test.each(['市辖区', '县', '市辖县'])('a municipality’s districts are found below %s', (city) => {
    expect(wrong(municipal, ({ province, name }) => [province, city, name])).toEqual([]);
  });

  test('and below what maps write', () => {
    for (const part of ['城区', '郊县'])
      expect(wrong(municipal, ({ province, name }) => [province, shortProvince(province) + part, name])).toEqual([]);
  });

  const direct = named.filter(({ city }) => isDirect(city));
  test.each(['省直辖县', '省直辖县级行政区划', '省直辖县级行政单位', '自治区直辖县级行政区划', '直辖县', ''])(
    'a county directly below its province is found below %j',
    (city) => {
      expect(direct.length).toBeGreaterThan(30);
      expect(wrong(direct, ({ province, name }) => [province, city, name])).toEqual([]);
      expect(wrong(direct, ({ province, name }) => [province, province + city, name])).toEqual([]);
    },
  );
});

describe('a city without districts', () => {
  test.each(UNDIVIDED)('%s itself is the answer where no district is named', (city) => {
    const [code = ''] = Object.keys(cities).filter((each) => cities[each] === city);
    const province = provinces[`${code.slice(0, 2)}0000`] ?? '';
    const wanted = { regionCode: code, province, city, district: '' };
    for (const district of ['', city, '市辖区', shortCity(city)])
      expect(findRegion(table, { province, city, district })).toEqual(wanted);
    expect(findRegion(table, { province, city: '', district: city })).toEqual(wanted);
    expect(findRegion(table, { province: shortProvince(province), city: shortCity(city), district: '' })).toEqual(
      wanted,
    );
  });

  test('any other one is not: a district is lacking', () => {
    const divided = Object.keys(cities).filter(
      (code) => !/^(71|81|82)/.test(code) && !UNDIVIDED.includes(cities[code] ?? '') && !isDirect(cities[code] ?? ''),
    );
    const found = divided.flatMap((code) => {
      const province = provinces[`${code.slice(0, 2)}0000`] ?? '';
      const city = cities[code] ?? '';
      return ['', city, shortCity(city)]
        .map((district) => findRegion(table, { province, city, district }))
        .filter((region) => region !== undefined);
    });
    expect(found).toEqual([]);
  });
});

describe('what is chosen from', () => {
  const down = (region: Region | undefined): readonly (readonly Region[])[] => {
    const inside = regionsBelow(table, region);
    const here = region ? [region] : [];
    return inside.length === 0 ? [here] : inside.flatMap((each) => down(each).map((path) => [...here, ...path]));
  };

  test('holds every row once, under names of places alone', () => {
    const paths = down(undefined);
    expect(paths.map((path) => path[path.length - 1]?.code).sort()).toEqual(named.map(({ code }) => code).sort());
    const names = [...new Set(paths.flat().map(({ name }) => name))];
    expect(names.filter((name) => /^(县|市辖区|其它区)$|直辖/.test(name))).toEqual([]);
  });
});
