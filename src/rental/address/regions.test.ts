import { chosenRegion, findRegion, loadRegions, pathTo, type RegionTable, regionsBelow } from './regions';

let table: RegionTable;
beforeAll(async () => {
  table = await loadRegions();
});

const place = (province: string, city: string, district: string) => ({ province, city, district });

test('provinces stand on top, and every level leads down to a last one', () => {
  const provinces = regionsBelow(table, undefined);
  expect(provinces.map(({ name }) => name)).toEqual(expect.arrayContaining(['北京市', '浙江省', '新疆维吾尔自治区']));
  for (const province of provinces) {
    for (const city of regionsBelow(table, province)) {
      expect(city.code.slice(0, 2)).toBe(province.code.slice(0, 2));
      for (const district of regionsBelow(table, city)) expect(regionsBelow(table, district)).toEqual([]);
    }
  }
});

test.each([
  ['a district of a city', place('浙江省', '杭州市', '西湖区'), '330106'],
  ['a municipality, named twice', place('上海市', '上海市', '浦东新区'), '310115'],
  ['a municipality whose city has another name', place('上海市', '市辖区', '徐汇区'), '310104'],
])('%s is found by its names', (_, names, code) => {
  expect(findRegion(table, names)?.regionCode).toBe(code);
});

test.each([
  ['no such province', place('江浙省', '杭州市', '西湖区')],
  ['a city of another province', place('浙江省', '南京市', '玄武区')],
  ['a district of another city', place('浙江省', '宁波市', '西湖区')],
  ['no district', place('浙江省', '杭州市', '')],
])('%s is not found, so that no wrong code is sent', (_, names) => {
  expect(findRegion(table, names)).toBeUndefined();
});

test('what is chosen level by level is what is found by names', () => {
  const [zhejiang] = regionsBelow(table, undefined).filter(({ name }) => name === '浙江省');
  const [hangzhou] = regionsBelow(table, zhejiang).filter(({ name }) => name === '杭州市');
  const [xihu] = regionsBelow(table, hangzhou).filter(({ name }) => name === '西湖区');
  const path = [zhejiang, hangzhou, xihu].flatMap((region) => region ?? []);
  expect(chosenRegion(path)).toEqual(findRegion(table, place('浙江省', '杭州市', '西湖区')));
});

test('every region is found again by its code', () => {
  for (const province of regionsBelow(table, undefined)) {
    for (const city of regionsBelow(table, province)) {
      const districts = regionsBelow(table, city);
      if (districts.length === 0) expect(pathTo(table, city.code)).toEqual([province, city]);
      for (const district of districts) expect(pathTo(table, district.code)).toEqual([province, city, district]);
    }
  }
});

test.each(['', '33', '339999', '330199', '999999'])('a code %j that the table does not have leads nowhere', (code) => {
  expect(pathTo(table, code)).toEqual([]);
});
