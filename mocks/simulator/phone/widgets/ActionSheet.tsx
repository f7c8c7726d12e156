import { Window } from './Window';

interface ActionSheetProps {
  readonly title: string;
  readonly items: readonly string[];
  readonly cancel: string;
  /** `undefined`: cancelled. */
  readonly onChoose: (item: number | undefined) => void;
}

/** `my.showActionSheet`. */
export function ActionSheet({ title, items, cancel, onChoose }: ActionSheetProps) {
  return (
    <Window label={title || cancel} place="bottom" onLeave={() => onChoose(undefined)}>
      {title && <p className="sheet-title">{title}</p>}
      {items.map((item, place) => (
        <button key={item} type="button" className="sheet-item" onClick={() => onChoose(place)}>
          {item}
        </button>
      ))}
      <button type="button" className="sheet-item sheet-cancel" onClick={() => onChoose(undefined)}>
        {cancel}
      </button>
    </Window>
  );
}
