import { Swiper, SwiperItem, View } from '@tarojs/components';
import { Picture } from '@/ui';

interface DeviceGalleryProps {
  readonly name: string;
  readonly images: readonly string[];
}

/** The device's pictures, one at a time. Each slide is as tall as its content: a Swiper ignores a height of its own. */
export function DeviceGallery({ name, images }: DeviceGalleryProps) {
  return (
    <Swiper className="ct-s" indicatorDots={images.length > 1} indicatorColor="#d9d9d9" indicatorActiveColor="#1677ff">
      {images.map((image, index) => (
        <SwiperItem key={image}>
          <View className="ct-s-f">
            <Picture className="ct-s-i" src={image} label={`${name} 图片 ${index + 1}，共 ${images.length} 张`} />
          </View>
        </SwiperItem>
      ))}
    </Swiper>
  );
}
