import { BEGINNINGS, CLOCK_MOVES, clockIn, FAULTS, type ScenarioRow, scenarioRows } from '@mocks/client/choices';
import { faultIn } from '@mocks/client/faultText';
import type { WorldChoice } from '@mocks/client/worldChoice';
import { DEFAULT_SCENARIO } from '@mocks/scenarios';
import { Text, View } from '@tarojs/components';
import { type ReactNode, useEffect, useState } from 'react';
import { Button, Pressable, Sheet } from '@/ui';
import { setWorldNotice } from './notices';
import { openPageAgain } from './openPage';
import type { World } from './world';

/** How far from the top the corner button stands, in pixels; a finger can drag it, and it stays there on every page. */
let cornerTop = 220;

const CORNER_RANGE = [60, 520] as const;

/** Below title bars and footers (`$layer-footer`), and so below every sheet, one in a footer too: it covers no control of theirs. */
const CORNER_LAYER = 9;

/** The page does not scroll with the finger that drags; only Alipay knows the property. */
const HOLDS_PAGE = process.env.TARO_ENV === 'alipay' ? { catchMove: true } : {};

/** The panel of a demo without the frame around it: a corner button 「模拟环境」, and a sheet with all that can be set. */
export function Panel({ world }: { readonly world: World }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <View>
      <View>{!isOpen && <Corner onTap={() => setOpen(true)} />}</View>
      <Sheet open={isOpen} title="模拟环境" onClose={() => setOpen(false)}>
        {isOpen && <Settings world={world} onDone={() => setOpen(false)} />}
      </Sheet>
    </View>
  );
}

/** Where on the screen the first finger is, pixels from the top. Taro's types of the event do not tell. */
function touchedAt(event: object): number | undefined {
  const touches: unknown = 'touches' in event ? event.touches : undefined;
  const first: unknown = typeof touches === 'object' && touches !== null && 0 in touches ? touches[0] : undefined;
  const y: unknown = typeof first === 'object' && first !== null && 'clientY' in first ? first.clientY : undefined;
  return typeof y === 'number' ? y : undefined;
}

function Corner({ onTap }: { readonly onTap: () => void }) {
  const [top, setTop] = useState(cornerTop);
  const drag = (event: object) => {
    const y = touchedAt(event);
    if (y === undefined) return;
    cornerTop = Math.min(CORNER_RANGE[1], Math.max(CORNER_RANGE[0], y - 22));
    setTop(cornerTop);
  };
  return (
    <View
      style={{ position: 'fixed', top: `${top}PX`, right: '0', zIndex: CORNER_LAYER }}
      onTouchMove={drag}
      {...HOLDS_PAGE}
    >
      <Pressable className="zj-panel-button" label="模拟环境" onTap={onTap}>
        <View className="zj-panel-button__text">模拟环境</View>
      </Pressable>
    </View>
  );
}

function Settings({ world, onDone }: { readonly world: World; readonly onDone: () => void }) {
  const [rows, setRows] = useState<ScenarioRow[]>([]);
  const [choice, setChoice] = useState(world.begunWith());
  const [clock, setClock] = useState('');
  const current = choice.scenario ?? DEFAULT_SCENARIO;
  // A link may lay one on one call alone.
  const faultKind = choice.fault && faultIn(choice.fault).kind;

  const doing = (work: Promise<unknown>) => {
    work.catch((error: Error) => {
      onDone();
      setWorldNotice(error.message);
    });
  };
  useEffect(() => {
    const { controls } = world;
    controls.control('GET', '/scenarios').then(
      (answer) => setRows(scenarioRows(answer)),
      (error: Error) => setWorldNotice(error.message),
    );
  }, [world]);

  const begin = (next: WorldChoice) => {
    onDone();
    doing(world.begin(next));
  };
  // What was begun with, not what is chosen here and not begun with yet; and without what was laid over it since.
  const reset = () => begin({ ...world.begunWith(), fault: undefined });
  const layFault = (fault: string | undefined) => {
    setChoice({ ...choice, fault });
    doing(world.setFault(fault));
  };
  const move = async (body: object) => {
    setClock(clockIn(await world.controls.control('POST', '/clock', body)));
    // What is on screen is from before.
    openPageAgain();
  };

  return (
    <View>
      <Group title={clock ? `时间：${clock}` : '时间'}>
        {CLOCK_MOVES.map(({ title, move: body }) => (
          <Option key={title} title={title} onTap={() => doing(move(body))} />
        ))}
      </Group>
      <Group title="故障（立即生效）">
        <Option title="无" isOn={faultKind === undefined} onTap={() => layFault(undefined)} />
        {FAULTS.map(({ kind, title }) => (
          <Option key={kind} title={title} isOn={faultKind === kind} onTap={() => layFault(kind)} />
        ))}
      </Group>
      <Group title="从哪一步开始">
        {BEGINNINGS.map(({ at, title }) => (
          <Option key={title} title={title} isOn={choice.at === at} onTap={() => setChoice({ ...choice, at })} />
        ))}
      </Group>
      <Group title="场景">
        {rows.map(({ name, title, description }) => (
          <Option
            key={name}
            title={title}
            detail={description}
            isOn={current === name}
            onTap={() => setChoice({ ...choice, scenario: name })}
          />
        ))}
      </Group>
      <Button block onTap={() => begin(choice)}>
        以此重新开始
      </Button>
      <Button kind="text" block onTap={reset}>
        重置
      </Button>
    </View>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <View role="group" aria-label={title}>
      <View className="zj-panel__title">{title}</View>
      <View className="zj-panel__options">{children}</View>
    </View>
  );
}

interface OptionProps {
  readonly title: string;
  readonly detail?: string;
  /** Absent where tapping does something at once. */
  readonly isOn?: boolean;
  readonly onTap: () => void;
}

function Option({ title, detail, isOn, onTap }: OptionProps) {
  return (
    <Pressable
      role={isOn === undefined ? 'button' : 'radio'}
      checked={isOn}
      className={`zj-panel__option${isOn ? ' zj-panel__option--on' : ''}${detail ? ' zj-panel__option--wide' : ''}`}
      onTap={onTap}
    >
      <Text>{title}</Text>
      {detail && <Text className="zj-panel__detail">{detail}</Text>}
    </Pressable>
  );
}
