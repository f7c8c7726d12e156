import { isFields, textOf } from '../../messages';
import type { Overlays } from '../overlays';
import { ActionSheet } from '../widgets/ActionSheet';
import { CascadePicker, type Level } from '../widgets/CascadePicker';
import type { NativeCalls } from './call';
import { LEFT } from './failures';

const level = (name: string, subList: readonly Level[] = []): Level => ({ name, subList });
const districts = (...names: readonly string[]) => names.map((name) => level(name));

/** A few places, for every one of them would weigh more than the phone. */
const REGIONS: readonly Level[] = [
  level('浙江省', [
    level('杭州市', districts('西湖区', '余杭区', '滨江区')),
    level('宁波市', districts('海曙区', '鄞州区')),
  ]),
  level('上海市', [level('上海市', districts('黄浦区', '浦东新区'))]),
  level('北京市', [level('北京市', districts('东城区', '海淀区'))]),
  level('广东省', [level('广州市', districts('越秀区', '天河区')), level('深圳市', districts('福田区', '南山区'))]),
];

const CITIES = [
  { city: '杭州市', adcode: '330100' },
  { city: '上海市', adcode: '310100' },
  { city: '北京市', adcode: '110100' },
  { city: '广州市', adcode: '440100' },
  { city: '深圳市', adcode: '440300' },
] as const;

/** The app's own cities, as the base library hands them on. */
const citiesIn = (given: unknown) =>
  Array.isArray(given)
    ? given.filter(isFields).map(({ name, adcode }) => ({ city: textOf(name), adcode: textOf(adcode) }))
    : [];

const levelsIn = (given: unknown): Level[] =>
  Array.isArray(given)
    ? given.filter(isFields).map(({ name, subList }) => ({ name: textOf(name), subList: levelsIn(subList) }))
    : [];

/** `my.chooseCity`, `my.regionPicker` and `my.multiLevelSelect`. */
export function choosingCalls(overlays: Overlays): NativeCalls {
  const cascade = (title: string, levels: readonly Level[]) =>
    overlays.ask<readonly string[] | undefined>((settle) => (
      <CascadePicker title={title} levels={levels} onDone={settle} />
    ));
  return {
    async getCities({ customCities }) {
      const own = citiesIn(customCities);
      const cities = own.length > 0 ? own : CITIES;
      const chosen = await overlays.ask<number | undefined>((settle) => (
        <ActionSheet title="选择城市" items={cities.map(({ city }) => city)} cancel="取消" onChoose={settle} />
      ));
      const city = chosen === undefined ? undefined : cities[chosen];
      return city ? { ...city } : LEFT;
    },
    async regionPicker({ title }) {
      const chosen = await cascade(textOf(title) || '选择地区', REGIONS);
      return chosen ? { success: true, data: chosen } : LEFT;
    },
    async beehiveMultilevelSelect({ title, list }) {
      const chosen = await cascade(textOf(title) || '请选择', levelsIn(list));
      return chosen ? { success: true, result: chosen.map((name) => ({ name })) } : { success: false };
    },
  };
}
