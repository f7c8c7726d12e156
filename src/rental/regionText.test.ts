import { regionText } from './regionText';

test.each([
  [['上海市', '上海市', '徐汇区'], '上海市 徐汇区'],
  [['浙江省', '杭州市', '西湖区'], '浙江省 杭州市 西湖区'],
  [['广东省', '东莞市', ''], '广东省 东莞市'],
  [['', '', ''], ''],
])('%j reads %s', ([province = '', city = '', district = ''], text) => {
  expect(regionText({ province, city, district })).toBe(text);
});
