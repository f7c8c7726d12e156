import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';

export interface TabWords<Id extends string> {
  readonly id: Id;
  readonly title: string;
  /** A number that calls for attention; 0 is not shown. */
  readonly alarm?: number;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly TabWords<Id>[];
  readonly shown: Id;
  readonly onShow: (id: Id) => void;
  /** Of the tab that is shown. */
  readonly children: ReactNode;
}

/** Where a key leads from one of so many places; `undefined`: nowhere. */
function placeAfter(key: string, place: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (place + 1) % count;
  if (key === 'ArrowLeft') return (place - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

/** Tabs as a keyboard expects them: one stop for all, arrows between them. */
export function Tabs<Id extends string>({ label, tabs, shown, onShow, children }: TabsProps<Id>) {
  const panel = useId();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const place = placeAfter(
      event.key,
      tabs.findIndex(({ id }) => id === shown),
      tabs.length,
    );
    const next = place === undefined ? undefined : tabs[place];
    if (!next || place === undefined) return;
    event.preventDefault();
    onShow(next.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[place]?.focus();
  };
  return (
    <>
      <div ref={list} className="tablist" role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map(({ id, title, alarm = 0 }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${panel}-${id}`}
            className="tab"
            aria-selected={id === shown}
            aria-controls={panel}
            tabIndex={id === shown ? 0 : -1}
            onClick={() => onShow(id)}
          >
            {title}
            {alarm > 0 && <b className="tab-alarm">{alarm > 99 ? '99+' : alarm}</b>}
          </button>
        ))}
      </div>
      <div className="log" role="tabpanel" id={panel} aria-labelledby={`${panel}-${shown}`}>
        {children}
      </div>
    </>
  );
}
