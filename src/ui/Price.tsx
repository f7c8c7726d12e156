import { Text, View } from '@tarojs/components';
import './Price.scss';

export interface PriceProps {
  /** The amount in 元 as printed, with or without its sign: `1,299`, `129.50`, `¥129.00`. Formatting 分 is the caller's. */
  readonly text: string;
  /** After the amount, small: `/月`, `起`. */
  readonly unit?: string | undefined;
  readonly size?: 'small' | 'medium' | 'large';
}

/** An amount of money: small ¥, large 元, small 角 and 分. */
export function Price({ text, unit, size = 'medium' }: PriceProps) {
  const amount = text.replace('¥', '');
  const point = amount.indexOf('.');
  const whole = point < 0 ? amount : amount.slice(0, point);
  const cents = point < 0 ? '' : amount.slice(point);
  return (
    <View compileMode className={size === 'medium' ? 'u-pc' : `u-pc u-pc-${size}`}>
      <Text className="u-pc-s">¥</Text>
      <Text className="u-pc-w">{whole}</Text>
      {cents !== '' && <Text className="u-pc-s">{cents}</Text>}
      {unit !== undefined && <Text className="u-pc-u">{unit}</Text>}
    </View>
  );
}
