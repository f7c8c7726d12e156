import type { Profile } from '@/contract';
import { toldValues } from '@/shared/details';
import { checkSupplement, supplementOf } from './supplementForm';

const profile: Profile = {
  name: '张示例',
  idNumber: '110***********002X',
  phone: '138****0000',
  address: { regionCode: '330106', province: '浙江省', city: '杭州市', district: '西湖区', detail: '示例街道 1 号' },
};
const before = toldValues(profile);
const values = { ...before, name: '张·示例', phone: '13800138000', detail: '示例街道 1 号 2 幢 301 室' };

test('begins with what the server keeps, but for the phone, which it keeps masked', () => {
  expect(toldValues(profile)).toMatchObject({ name: '张示例', phone: '', detail: '示例街道 1 号' });
  expect(toldValues(undefined).region.regionCode).toBe('');
});

test.each([
  [['address'], ['address']],
  [['name'], ['name']],
  [
    ['phone', 'name'],
    ['name', 'phone'],
  ],
  [
    ['address', 'name', 'phone'],
    ['address', 'name', 'phone'],
  ],
] as const)('asked for %j it sends these alone', (parts, sent) => {
  expect(Object.keys(supplementOf(values, parts)).sort()).toEqual([...sent]);
  expect(checkSupplement(values, parts, before)).toEqual({});
});

test.each(['阿•买买提', '阿.买买提', '阿·买买提\u200b'])('a name typed as %j is understood', (name) => {
  expect(checkSupplement({ ...values, name }, ['name'], before)).toEqual({});
  expect(supplementOf({ ...values, name }, ['name'])).toEqual({ name: '阿·买买提' });
  expect(checkSupplement({ ...values, name }, ['name'], { ...before, name: '阿·买买提' })).toHaveProperty('name');
});

test.each(['138 0013 8000', '+86 138-0013-8000', '１３８００１３８０００'])(
  'a phone typed as %j is understood',
  (phone) => {
    expect(checkSupplement({ ...values, phone }, ['phone'], before)).toEqual({});
    expect(supplementOf({ ...values, phone }, ['phone'])).toEqual({ phone: '13800138000' });
  },
);

test.each([
  [
    'a place not chosen',
    { region: { regionCode: '', province: '', city: '', district: '' } },
    'region',
    '请选择所在地区',
  ],
  ['a detail too short', { detail: '1 号' }, 'detail', '请写到门牌号，至少 5 个字'],
  ['no detail', { detail: ' ' }, 'detail', '请填写详细地址'],
  ['a name in Latin letters', { name: 'Zhang San' }, 'name', '请填写身份证上的中文姓名'],
  ['a short phone', { phone: '1380013800' }, 'phone', '请填写 11 位手机号'],
] as const)('%s is said at its field, and at no other', (_, patch, field, message) => {
  expect(checkSupplement({ ...values, ...patch }, ['address', 'name', 'phone'], before)).toEqual({ [field]: message });
});

test('what is not asked for is not judged', () => {
  expect(checkSupplement({ ...values, name: '', phone: '' }, ['address'], before)).toEqual({});
});

test('an address as the review found it is not sent again', () => {
  const wanted = { detail: '请补充楼栋或门牌号后再提交' };
  expect(checkSupplement({ ...values, detail: `${before.detail} ` }, ['address'], before)).toEqual(wanted);
  const elsewhere = { regionCode: '330105', province: '浙江省', city: '杭州市', district: '拱墅区' };
  expect(checkSupplement({ ...before, region: elsewhere }, ['address'], before)).toEqual({});
  expect(checkSupplement(values, ['name'], before)).toEqual({});
});

test('places without a code are told apart by their names, and sent by these alone', () => {
  const town = { province: '广东省', city: '东莞市', district: '长安镇' };
  const found = toldValues({ ...profile, address: { ...town, detail: '虚构路 1 号' } });
  const wanted = { detail: '请补充楼栋或门牌号后再提交' };
  expect(checkSupplement(found, ['address'], found)).toEqual(wanted);
  const elsewhere = { ...found, region: { ...found.region, district: '虎门镇' } };
  expect(checkSupplement(elsewhere, ['address'], found)).toEqual({});
  const sent = { address: { ...town, district: '虎门镇', detail: '虚构路 1 号' } };
  expect(supplementOf(elsewhere, ['address'])).toEqual(sent);
});

test('what a backend kept with a filler of a table begins without it', () => {
  const address = {
    regionCode: '419001',
    province: '河南省',
    city: '省直辖县',
    district: '济源市',
    detail: '虚构路 1 号',
  };
  expect(toldValues({ ...profile, address }).region).toEqual({
    regionCode: '419001',
    province: '河南省',
    city: '济源市',
    district: '',
  });
});

test('a name as the review found it is not sent again', () => {
  const wanted = { name: '请按身份证上的写法更正后再提交' };
  expect(checkSupplement({ ...values, name: ` ${before.name}` }, ['name'], before)).toEqual(wanted);
  expect(checkSupplement({ ...values, name: before.name }, ['phone'], before)).toEqual({});
});
