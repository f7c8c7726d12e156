import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Icon } from './Icon';
import { Pressable } from './Pressable';
import './RegionCascader.scss';

export interface Region {
  readonly code: string;
  readonly name: string;
}

export interface RegionCascaderProps {
  /** The regions inside one, or the topmost for `undefined`. None: the one given is a last level. */
  readonly regionsIn: (parent: Region | undefined) => readonly Region[];
  /** The path chosen before, to begin beside it. */
  readonly value?: readonly Region[] | undefined;
  /** A last level was tapped: the whole path, topmost first. */
  readonly onDone: (path: readonly Region[]) => void;
}

/**
 * A region chosen by tapping names, level by level. An own list, because Alipay opens a date picker for Taro's region
 * picker. Each level has a list of its own, which scrolls by itself and so begins at its first name, wherever the one
 * before was left. What is chosen so far stands in one line above and not as more names to tap: 北京市 is a province and its city.
 */
export function RegionCascader({ regionsIn, value = [], onDone }: RegionCascaderProps) {
  const [path, setPath] = useState<readonly Region[]>(() => value.slice(0, -1));
  const chosen = value[path.length];
  const choose = (region: Region) => {
    const next = [...path, region];
    if (regionsIn(region).length === 0) onDone(next);
    else setPath(next);
  };
  const regions = regionsIn(path[path.length - 1]);
  return (
    <View className="zj-regions">
      <View className="zj-regions__head">
        <View className="zj-regions__path" role="status">
          <Text>{path.length === 0 ? '请选择省份' : `已选 ${path.map((region) => region.name).join(' / ')}`}</Text>
        </View>
        {path.length > 0 && (
          <Pressable className="zj-regions__back" onTap={() => setPath(path.slice(0, -1))}>
            <Text>返回上一级</Text>
          </Pressable>
        )}
      </View>
      <View key={path.length} className="zj-regions__list">
        {regions.map((region) => {
          const isChosen = region.code === chosen?.code;
          return (
            <Pressable
              key={region.code}
              className={`zj-regions__option${isChosen ? ' zj-regions__option--on' : ''}`}
              onTap={() => choose(region)}
            >
              <Text>{region.name}</Text>
              {isChosen && <Icon name="check" label="上次的选择" />}
            </Pressable>
          );
        })}
      </View>
    </View>
  );
}
