import { Text, View } from '@tarojs/components';
import './Gauge.scss';

export interface GaugeBand {
  readonly label: string;
  /** Where the band ends; the next one begins with it. */
  readonly upTo: number;
}

export interface GaugeProps {
  /** What is measured, e.g. 芝麻分. */
  readonly label: string;
  readonly score: number;
  /** A line below the score, e.g. when it was asked for. */
  readonly caption?: string | undefined;
  /** A gate to mark on the arc, e.g. 580. */
  readonly threshold?: number | undefined;
  /** Where the first band begins; 350 if absent. */
  readonly from?: number;
  /** Five bands, the worst first; those of the Sesame score if absent. */
  readonly bands?: readonly GaugeBand[];
}

/** The Sesame score's bands: 350–550–600–650–700–950. */
const SESAME: readonly GaugeBand[] = [
  { label: '较差', upTo: 550 },
  { label: '中等', upTo: 600 },
  { label: '良好', upTo: 650 },
  { label: '优秀', upTo: 700 },
  { label: '极好', upTo: 950 },
];

/** The arc's reach to either side of its top, degrees. */
const REACH = 120;

/** Each band takes the same part of the arc, however many points it holds: the narrow ones in the middle matter most. */
function place(score: number, from: number, bands: readonly GaugeBand[]): { index: number; angle: number } {
  let start = from;
  for (let index = 0; index < bands.length; index += 1) {
    const end = bands[index]?.upTo ?? start;
    if (score < end || index === bands.length - 1) {
      const part = Math.min(1, Math.max(0, (score - start) / (end - start)));
      return { index, angle: ((index + part) / bands.length) * 2 * REACH - REACH };
    }
    start = end;
  }
  return { index: 0, angle: -REACH };
}

/** A score on its scale. A score on the border of two bands belongs to the better one. */
export function Gauge({ label, score, caption, threshold, from = 350, bands = SESAME }: GaugeProps) {
  const { index, angle } = place(score, from, bands);
  const band = bands[index]?.label ?? '';
  const to = bands[bands.length - 1]?.upTo ?? from;
  const gate = threshold === undefined ? undefined : place(threshold, from, bands).angle;
  return (
    <View className="u-g">
      <View className="u-g-a" role="img" aria-label={`${label} ${score} 分，${band}，范围 ${from} 至 ${to}`}>
        {gate !== undefined && (
          <View className="u-g-n" style={{ transform: `rotate(${gate}deg)` }}>
            <View className="u-g-m" />
            <View className="u-g-q" style={{ transform: `rotate(${-gate}deg)` }}>
              <Text>{threshold}</Text>
            </View>
          </View>
        )}
        <View className="u-g-n" style={{ transform: `rotate(${angle}deg)` }}>
          <View className="u-g-d" />
        </View>
        <View className="u-g-c">
          <View className="u-g-l">
            <Text>{band}</Text>
          </View>
          <View className="u-g-s">
            <Text>{score}</Text>
          </View>
        </View>
        <View className="u-g-f">
          <Text>{from}</Text>
        </View>
        <View className="u-g-f u-g-o">
          <Text>{to}</Text>
        </View>
      </View>
      {caption !== undefined && (
        <View className="u-g-t">
          <Text>{caption}</Text>
        </View>
      )}
      <View className="u-g-b" aria-hidden="true">
        {bands.map((each, at) => (
          <View key={each.label} className={`u-g-k u-g-${at}${at === index ? ' u-g-on' : ''}`}>
            <Text>{each.label}</Text>
          </View>
        ))}
      </View>
    </View>
  );
}
