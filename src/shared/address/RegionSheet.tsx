import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { Button, Notice, RegionCascader, Sheet, Skeleton } from '@/ui';
import { findPath } from './findRegion';
import { type ChosenRegion, chosenRegion, loadRegions, type RegionTable, regionsBelow } from './regions';

interface RegionSheetProps {
  readonly isOpen: boolean;
  /** The region chosen before, beside which the list opens; its names are empty where there is none. */
  readonly region: ChosenRegion;
  readonly onClose: () => void;
  readonly onChoose: (region: ChosenRegion) => void;
}

/** 所在地区, chosen by tapping names level by level. The table is loaded when the sheet first opens. */
export function RegionSheet({ isOpen, region, onClose, onChoose }: RegionSheetProps) {
  const [table, setTable] = useState<RegionTable>();
  const [isFailed, setFailed] = useState(false);

  useEffect(() => {
    if (!isOpen || table || isFailed) return;
    loadRegions().then(setTable, () => setFailed(true));
  }, [isOpen, table, isFailed]);

  return (
    <Sheet open={isOpen} title="选择所在地区" onClose={onClose}>
      {table ? (
        <RegionCascader
          value={findPath(table, region)}
          regionsIn={(parent) => regionsBelow(table, parent)}
          onDone={(path) => {
            onChoose(chosenRegion(path));
            onClose();
          }}
        />
      ) : isFailed ? (
        <View>
          <Notice kind="warning">地区列表没有加载出来，已填写的内容不受影响，请检查网络后重试。</Notice>
          <Button kind="secondary" block onTap={() => setFailed(false)}>
            重试
          </Button>
        </View>
      ) : (
        <Skeleton />
      )}
    </Sheet>
  );
}
