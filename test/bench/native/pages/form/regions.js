/**
 * Regions as `code: name`, level by level: all provinces, and of the cities and districts those that are measured. A whole
 * table would cost the package something and `setData` nothing.
 */
const provinces = {
  110000: '北京市',
  120000: '天津市',
  130000: '河北省',
  140000: '山西省',
  150000: '内蒙古自治区',
  210000: '辽宁省',
  220000: '吉林省',
  230000: '黑龙江省',
  310000: '上海市',
  320000: '江苏省',
  330000: '浙江省',
  340000: '安徽省',
  350000: '福建省',
  360000: '江西省',
  370000: '山东省',
  410000: '河南省',
  420000: '湖北省',
  430000: '湖南省',
  440000: '广东省',
  450000: '广西壮族自治区',
  460000: '海南省',
  500000: '重庆市',
  510000: '四川省',
  520000: '贵州省',
  530000: '云南省',
  540000: '西藏自治区',
  610000: '陕西省',
  620000: '甘肃省',
  630000: '青海省',
  640000: '宁夏回族自治区',
  650000: '新疆维吾尔自治区',
  710000: '台湾省',
  810000: '香港特别行政区',
  820000: '澳门特别行政区',
};
const cities = { 310100: '上海市' };
const districts = {
  310101: '黄浦区',
  310104: '徐汇区',
  310105: '长宁区',
  310106: '静安区',
  310107: '普陀区',
  310109: '虹口区',
  310110: '杨浦区',
  310112: '闵行区',
  310113: '宝山区',
  310114: '嘉定区',
  310115: '浦东新区',
  310116: '金山区',
  310117: '松江区',
  310118: '青浦区',
  310120: '奉贤区',
  310151: '崇明区',
};

function listOf(table, prefix) {
  return Object.keys(table)
    .filter((code) => code.indexOf(prefix) === 0)
    .map((code) => ({ code, name: table[code] }));
}

/** The regions inside the last of a path, the provinces for an empty one; none where it is a last level. */
function regionsBelow(path) {
  if (path.length === 0) return listOf(provinces, '');
  if (path.length === 1) return listOf(cities, path[0].code.slice(0, 2));
  return path.length === 2 ? listOf(districts, path[1].code.slice(0, 4)) : [];
}

module.exports = { regionsBelow };
