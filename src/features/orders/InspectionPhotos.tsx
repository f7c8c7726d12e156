import { View } from '@tarojs/components';
import { useState } from 'react';
import { Picture, Pressable, Sheet } from '@/ui';
import './order.scss';

const nameOf = (index: number) => `检测照片 ${index + 1}`;

/** The photos of an inspection in a row, each to be opened in the width of the screen. */
export function InspectionPhotos({ photos }: { readonly photos: readonly string[] }) {
  const [opened, setOpened] = useState<number>();
  const photo = opened === undefined ? undefined : photos[opened];
  return (
    <View>
      <View className="zj-order__photos">
        {photos.map((src, index) => (
          <Pressable
            key={src}
            className="zj-order__photo"
            label={`查看${nameOf(index)}`}
            onTap={() => setOpened(index)}
          >
            <Picture className="zj-order__photo-small" src={src} />
          </Pressable>
        ))}
      </View>
      <Sheet open={photo !== undefined} title={nameOf(opened ?? 0)} onClose={() => setOpened(undefined)}>
        {photo !== undefined && <Picture className="zj-order__photo-large" src={photo} label={nameOf(opened ?? 0)} />}
      </Sheet>
    </View>
  );
}
