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
    <View compileMode className={size === 'medium' ? 'zj-amount' : `zj-amount zj-amount--${size}`}>
      <Text className="zj-amount__sign">¥</Text>
      <Text className="zj-amount__whole">{whole}</Text>
      {cents !== '' && <Text className="zj-amount__sign">{cents}</Text>}
      {unit !== undefined && <Text className="zj-amount__unit">{unit}</Text>}
    </View>
  );
}
