import { Text, View } from '@tarojs/components';
import './Gauge.scss';

export interface GaugeProps {
  /** What is measured, e.g. 芝麻分. */
  readonly label: string;
  readonly score: number;
  /** A gate to mark on the arc. */
  readonly threshold?: number | undefined;
}

/** The Sesame score's scale. */
const FROM = 350;
const TO = 950;

/** Its bands, the worst first; where one ends, the next begins. */
const BANDS: readonly { readonly label: string; readonly upTo: number }[] = [
  { label: '较差', upTo: 550 },
  { label: '中等', upTo: 600 },
  { label: '良好', upTo: 650 },
  { label: '优秀', upTo: 700 },
  { label: '极好', upTo: TO },
];

/** The arc's reach to either side of its top, degrees. */
const REACH = 120;

/** Each band takes the same part of the arc, however many points it holds: the narrow ones in the middle matter most. */
function place(score: number): { index: number; angle: number } {
  let start = FROM;
  for (let index = 0; index < BANDS.length; index += 1) {
    const end = BANDS[index]?.upTo ?? start;
    if (score < end || index === BANDS.length - 1) {
      const part = Math.min(1, Math.max(0, (score - start) / (end - start)));
      return { index, angle: ((index + part) / BANDS.length) * 2 * REACH - REACH };
    }
    start = end;
  }
  return { index: 0, angle: -REACH };
}

/** A Sesame score on its scale. A score on the border of two bands belongs to the better one. */
export function Gauge({ label, score, threshold }: GaugeProps) {
  const { index, angle } = place(score);
  const band = BANDS[index]?.label ?? '';
  const gate = threshold === undefined ? undefined : place(threshold).angle;
  return (
    <View className="zj-gauge">
      <View className="zj-gauge__arc" role="img" aria-label={`${label} ${score} 分，${band}，范围 ${FROM} 至 ${TO}`}>
        {gate !== undefined && (
          <View className="zj-gauge__turn" style={{ transform: `rotate(${gate}deg)` }}>
            <View className="zj-gauge__mark" />
            <View className="zj-gauge__gate" style={{ transform: `rotate(${-gate}deg)` }}>
              <Text>{threshold}</Text>
            </View>
          </View>
        )}
        <View className="zj-gauge__turn" style={{ transform: `rotate(${angle}deg)` }}>
          <View className="zj-gauge__dot" />
        </View>
        <View className="zj-gauge__center">
          <View className="zj-gauge__label">
            <Text>{band}</Text>
          </View>
          <View className="zj-gauge__score">
            <Text>{score}</Text>
          </View>
        </View>
        <View className="zj-gauge__end">
          <Text>{FROM}</Text>
        </View>
        <View className="zj-gauge__end zj-gauge__end--right">
          <Text>{TO}</Text>
        </View>
      </View>
      <View className="zj-gauge__bands" aria-hidden="true">
        {BANDS.map((each, at) => (
          <View
            key={each.label}
            className={`zj-gauge__band zj-gauge__band--${at}${at === index ? ' zj-gauge__band--on' : ''}`}
          >
            <Text>{each.label}</Text>
          </View>
        ))}
      </View>
    </View>
  );
}
