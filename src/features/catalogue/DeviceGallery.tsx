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
    <View className="zj-gallery" role="group" aria-label={`${name} 的图片，共 ${images.length} 张`}>
      <ScrollView
        scrollX
        className="zj-gallery__scroll"
        onScroll={({ detail }) => setShown(Math.round((detail.scrollLeft / detail.scrollWidth) * images.length) || 0)}
      >
        {images.map((image, index) => (
          // Each picture, because Taro's own ScrollView hands nothing on to its element.
          <View key={image} className="zj-gallery__frame" {...scrollable}>
            <Picture className="zj-gallery__image" src={image} label={`${name}，图片 ${index + 1}`} />
          </View>
        ))}
      </ScrollView>
      <View className="zj-gallery__dots" aria-hidden="true">
        {images.length > 1 &&
          images.map((image, index) => (
            <View key={image} className={index === shown ? 'zj-gallery__dot zj-gallery__dot--on' : 'zj-gallery__dot'} />
          ))}
      </View>
    </View>
  );
}
