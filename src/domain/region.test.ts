import { areaList } from '@vant/area-data';
import { fillerOfCity, isFillerOfDistrict, isOfficialRegionCode, ownNames } from './region';

const { county_list: counties, city_list: cities } = areaList;
const codes = Object.keys(counties);
const nameOf = (code: string) => counties[code] ?? '';

describe('the codes of the table', () => {
  test.each([
    ['东莞', '4419', '441900'],
    ['中山', '4420', '442000'],
    ['儋州', '4604', '460400'],
    ['嘉峪关', '6202', '620200'],
  ])('%s has one for the city and none for what is below', (_, prefix, city) => {
    expect(isOfficialRegionCode(city)).toBe(true);
    const below = codes.filter((code) => code.startsWith(prefix));
    expect(below.length).toBeGreaterThan(5);
    expect(below.filter(isOfficialRegionCode)).toEqual([]);
  });

  test('台湾省, 香港 and 澳门 have theirs, and nothing below them', () => {
    expect(['710000', '810000', '820000'].filter(isOfficialRegionCode)).toHaveLength(3);
    const below = [...codes, ...Object.keys(cities)].filter((code) => /^(71|81|82)/.test(code));
    expect(below.length).toBeGreaterThan(400);
    expect(below.filter(isOfficialRegionCode)).toEqual([]);
  });

  test('what is sent belongs to a division by its name; what is not is a town, a zone, a new area or a filler', () => {
    const mainland = codes.filter((code) => !/^(71|81|82|4419|4420|4604|6202)/.test(code));
    const sent = mainland.filter(isOfficialRegionCode);
    expect(sent.filter((code) => !/[市区县旗]$/.test(nameOf(code)))).toEqual([]);
    expect(sent.filter((code) => /(开发|业园|示范|管理|高新|实验)区$/.test(nameOf(code)))).toEqual([]);
    const ZONE = /(开发|园|高新|示范|管理|实验|风景名胜)区$|新区$|新城$|委员?会$/;
    const unlike = mainland.filter((code) => !isOfficialRegionCode(code) && !ZONE.test(nameOf(code)));
    expect(unlike.map(nameOf)).toEqual(['加格达奇区', '松岭区', '新林区', '呼中区']);
  });

  test.each([
    ['500235', '云阳县'],
    ['419001', '济源市'],
    ['659001', '石河子市'],
    ['310115', '浦东新区'],
    ['120116', '滨海新区'],
    ['330783', '东阳市'],
    ['429021', '神农架林区'],
    ['320611', '港闸区, merged away since and still on ID cards'],
    ['344420', 'the digits of a city without districts, elsewhere'],
  ])('%s is one: %s', (code) => {
    expect(isOfficialRegionCode(code)).toBe(true);
  });

  test.each(['', '33010', '3301066', 'abcdef', '320590', '130171', '469'])('%j is none', (code) => {
    expect(isOfficialRegionCode(code)).toBe(false);
  });
});

test.each([
  [
    ['重庆市', '县', '云阳县'],
    ['重庆市', '重庆市', '云阳县'],
  ],
  [
    ['北京市', '市辖区', '东城区'],
    ['北京市', '北京市', '东城区'],
  ],
  [
    ['河南省', '省直辖县', '济源市'],
    ['河南省', '济源市', ''],
  ],
  [
    ['新疆维吾尔自治区', '自治区直辖县级行政区划', '石河子市'],
    ['新疆维吾尔自治区', '石河子市', ''],
  ],
  [
    ['河南省', '济源市', '济源市'],
    ['河南省', '济源市', ''],
  ],
  [
    ['甘肃省', '嘉峪关市', '市辖区'],
    ['甘肃省', '嘉峪关市', ''],
  ],
  [
    ['台湾省', '台北市', '其它区'],
    ['台湾省', '台北市', ''],
  ],
  [
    ['浙江省', '杭州市', '西湖区'],
    ['浙江省', '杭州市', '西湖区'],
  ],
  [
    ['', '', ''],
    ['', '', ''],
  ],
])('%j is %j', ([province = '', city = '', district = ''], own) => {
  expect(Object.values(ownNames({ province, city, district }))).toEqual(own);
});

test.each([
  ['省直辖县', 'direct'],
  ['自治区直辖县级行政区划', 'direct'],
  ['市辖区', 'municipal'],
  ['市辖县', 'municipal'],
  ['县', 'municipal'],
  ['云阳县', undefined],
  ['县城', undefined],
  ['市辖区外', undefined],
])('in the place of a city %s is %s', (name, filler) => {
  expect(fillerOfCity(name)).toBe(filler);
});

test.each([
  ['市辖区', true],
  ['其他', true],
  ['其它', true],
  ['其他区', true],
  ['其他区外', false],
  ['新市辖区', false],
  ['西湖区', false],
])('in the place of a district %s stands for none: %s', (name, isNone) => {
  expect(isFillerOfDistrict(name)).toBe(isNone);
});
