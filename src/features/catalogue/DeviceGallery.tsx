import { ScrollView, View } from '@tarojs/components';
import { useState } from 'react';
import { Picture, scrollable } from '@/ui';

interface DeviceGalleryProps {
  readonly name: string;
  readonly images: readonly string[];
}

/**
 * The device's pictures, one at a time. They stand in a row that scrolls and snaps by itself: Taro's Swiper would bring a
 * library of its own to H5, larger than this whole page.
 */
export function DeviceGallery({ name, images }: DeviceGalleryProps) {
  const [shown, setShown] = useState(0);
  return (
    <View className="ct-s" role="group" aria-label={`${name} 的图片，共 ${images.length} 张`}>
      <ScrollView
        scrollX
        className="ct-s-v"
        onScroll={({ detail }) => setShown(Math.round((detail.scrollLeft / detail.scrollWidth) * images.length) || 0)}
      >
        {images.map((image, index) => (
          // Each picture, because Taro's own ScrollView hands nothing on to its element.
          <View key={image} className="ct-s-f" {...scrollable}>
            <Picture className="ct-s-i" src={image} label={`${name}，图片 ${index + 1}`} />
          </View>
        ))}
      </ScrollView>
      <View className="ct-s-d" aria-hidden="true">
        {images.length > 1 &&
          images.map((image, index) => <View key={image} className={index === shown ? 'ct-s-o ct-s-x' : 'ct-s-o'} />)}
      </View>
    </View>
  );
}
