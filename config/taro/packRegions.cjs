const { areaList } = require('@vant/area-data');

/** `110101东城区`, `110102西城区` → `2cyd东城区,西城区`: each code by its distance from the one before, to the base of 36, where it is not 1. */
function pack(list) {
  let before = 0;
  return Object.keys(list)
    .sort()
    .map((code) => {
      const distance = Number(code) - before;
      before = Number(code);
      return (distance === 1 ? '' : distance.toString(36)) + list[code];
    })
    .join(',');
}

/** The way back, as the packed module has it; in the syntax that the oldest phones take. */
const UNPACK = `function unpack(text) {
  var code = 0;
  var list = {};
  text.split(',').forEach(function (entry) {
    var distance = /^[0-9a-z]*/.exec(entry)[0];
    code += distance ? parseInt(distance, 36) : 1;
    list[code] = entry.slice(distance.length);
  });
  return list;
}`;

module.exports = function packRegions() {
  const lists = Object.entries(areaList).map(([name, list]) => `${name}:unpack(${JSON.stringify(pack(list))})`);
  // Of the package's two files webpack takes the one for `require` on Alipay, and the one for `import` on H5.
  const exported = this.resourcePath.endsWith('.cjs') ? 'exports.areaList' : 'export var areaList';
  return `${UNPACK}\n${exported}={${lists.join(',')}};`;
};
