import { findPath, findRegion } from './findRegion';
import {
  addressOf,
  chosenRegion,
  isSameRegion,
  loadRegions,
  type RegionTable,
  regionFault,
  regionOf,
  regionsBelow,
} from './regions';

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
  ['a county of a municipality', place('重庆市', '重庆市', '云阳县'), '500235'],
  ['the same as maps tell it', place('重庆市', '重庆郊县', '云阳县'), '500235'],
  ['the same as an ID card has it', place('重庆市', '', '云阳县'), '500235'],
  ['a county-level city of a province, told twice', place('河南省', '济源市', '济源市'), '419001'],
  ['the same with the district empty', place('河南省', '济源市', ''), '419001'],
  ['the same in short', place('河南', '济源', ''), '419001'],
  ['a forest district', place('湖北省', '神农架林区', '神农架林区'), '429021'],
  ['a county of 海南省', place('海南省', '省直辖县级行政单位', '陵水黎族自治县'), '469028'],
  ['a city of the corps', place('新疆', '自治区直辖县级行政区划', '石河子市'), '659001'],
  ['a city without districts', place('广东省', '东莞市', ''), '441900'],
  ['a county-level city in the place of the city', place('江苏省', '昆山市', ''), '320583'],
  ['a district by a name that its city shares', place('湖南省', '长沙市', '长沙县'), '430121'],
  ['an autonomous county in short', place('河北省', '沧州市', '孟村县'), '130930'],
  ['an autonomous prefecture in short', place('吉林', '延边州', '延吉市'), '222401'],
  ['an autonomous region in short', place('内蒙古', '呼和浩特', '回民区'), '150103'],
])('%s is found by its names', (_, names, code) => {
  expect(findRegion(table, names)?.regionCode).toBe(code);
});

test.each([
  ['no such province', place('江浙省', '杭州市', '西湖区')],
  ['a city of another province', place('浙江省', '南京市', '玄武区')],
  ['a district of another city', place('浙江省', '宁波市', '西湖区')],
  ['no district', place('浙江省', '杭州市', '')],
  ['a name that two cities share, without the city', place('河北省', '', '桥西区')],
  ['the city again', place('湖南省', '长沙市', '长沙市')],
  ['the city or a county', place('湖南省', '长沙市', '长沙')],
  ['a prefecture or its capital', place('云南省', '楚雄州', '楚雄')],
  ['a city that is a district now, without the district', place('山东省', '莱芜市', '')],
  ['a county that is a district now, under another name', place('浙江省', '绍兴市', '绍兴县')],
  ['a district of a county-level city', place('湖北省', '仙桃市', '桥西区')],
  ['a municipality alone', place('重庆市', '重庆市', '')],
  ['a province alone', place('广东省', '', '')],
  ['one sign', place('浙江省', '杭州市', '西')],
  ['nothing', place('', '', '')],
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

test('every region is found again by the names that an address keeps of it', () => {
  for (const province of regionsBelow(table, undefined)) {
    for (const city of regionsBelow(table, province)) {
      const districts = regionsBelow(table, city);
      const paths = districts.length === 0 ? [[province, city]] : districts.map((each) => [province, city, each]);
      for (const path of paths) expect(findPath(table, chosenRegion(path))).toEqual(path);
    }
  }
});

test.each([
  ['', '', ''],
  ['浙江省', '', ''],
  ['浙江省', '杭州市', ''],
  ['浙江省', '杭州市', '余塘区'],
  ['某省', '某市', '某区'],
])('names that the table does not have lead nowhere: %j %j %j', (province, city, district) => {
  expect(findPath(table, { province, city, district })).toBeUndefined();
});

test('重庆市 is one city with its districts and counties, and 济源市 stands among the cities of its province', () => {
  const inside = (...names: string[]) => {
    let at: ReturnType<typeof regionsBelow>[number] | undefined;
    for (const name of names) at = regionsBelow(table, at).find((region) => region.name === name);
    return regionsBelow(table, at).map(({ name }) => name);
  };
  expect(inside('重庆市')).toEqual(['重庆市']);
  expect(inside('重庆市', '重庆市')).toEqual(expect.arrayContaining(['万州区', '云阳县']));
  expect(inside('河南省')).toEqual(expect.arrayContaining(['郑州市', '济源市']));
  expect(inside('河南省', '济源市')).toEqual([]);
  expect(inside('甘肃省', '嘉峪关市')).toEqual(['雄关区', '长城区', '镜铁区', '新城镇', '峪泉镇', '文殊镇']);
});

test('a town that the table does not list is taken as it is told, where its city has no districts', () => {
  const told = (province: string, city: string, district: string) => findRegion(table, place(province, city, district));
  const qinyuan = { regionCode: '', ...place('河南省', '济源市', '沁园街道') };
  expect(told('河南省', '济源市', '沁园街道')).toEqual(qinyuan);
  expect(told('河南', '济源', '济源市沁园街道')).toEqual(qinyuan);
  expect(findPath(table, qinyuan)?.map(({ name }) => name)).toEqual(['河南省', '济源市']);
  expect(told('广东省', '东莞市', '虚构镇')).toEqual({ regionCode: '', ...place('广东省', '东莞市', '虚构镇') });
  expect(told('浙江省', '杭州市', '虚构镇')).toBeUndefined();
  expect(told('江苏省', '昆山市', '虚构镇')).toBeUndefined();
});

describe('a code that is no official one', () => {
  const town = { province: '广东省', city: '东莞市', district: '长安镇' };

  test('is not taken of what is chosen', () => {
    expect(findRegion(table, town)).toEqual({ regionCode: '', ...town });
    expect(findRegion(table, place('河北省', '秦皇岛市', '北戴河新区'))?.regionCode).toBe('');
    expect(findRegion(table, place('香港', '', '油尖旺区'))?.regionCode).toBe('');
  });

  test('is not sent, nor is an empty one', () => {
    expect(addressOf({ regionCode: '', ...town }, '虚构路 1 号')).toEqual({ ...town, detail: '虚构路 1 号' });
    expect(addressOf(regionOf({ regionCode: '441904', ...town }), '虚构路 1 号')).not.toHaveProperty('regionCode');
  });

  test('does not tell places apart', () => {
    const one = { regionCode: '', ...town };
    expect(isSameRegion(one, { ...one, regionCode: '441904' })).toBe(true);
    expect(isSameRegion(one, { ...one, district: '虎门镇' })).toBe(false);
  });

  test('is no lack of a region', () => {
    expect(regionFault({ regionCode: '', ...town })).toBeUndefined();
    expect(regionFault(regionOf({ province: '', city: '', district: '' }))).toBe('请选择所在地区');
  });
});

test('an address kept with a filler of the table takes up the names it has now', () => {
  expect(regionOf({ regionCode: '500235', ...place('重庆市', '县', '云阳县') })).toEqual({
    regionCode: '500235',
    ...place('重庆市', '重庆市', '云阳县'),
  });
  expect(regionOf({ regionCode: '419001', ...place('河南省', '省直辖县', '济源市') })).toEqual({
    regionCode: '419001',
    ...place('河南省', '济源市', ''),
  });
});
