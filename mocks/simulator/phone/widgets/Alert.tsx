import { useState } from 'react';
import { Window } from './Window';

interface AlertProps {
  readonly title: string;
  readonly text: string;
  /** Side by side; the last one goes on. */
  readonly buttons: readonly string[];
  readonly onChoose: (button: number) => void;
}

/** `my.alert` and `my.confirm`. */
export function Alert({ title, text, buttons, onChoose }: AlertProps) {
  return (
    <Window label={title || text} place="middle">
      {title && <h2 className="alert-title">{title}</h2>}
      {text && <p className="alert-text">{text}</p>}
      <Buttons names={buttons} onChoose={onChoose} />
    </Window>
  );
}

interface PromptProps extends Omit<AlertProps, 'onChoose'> {
  readonly placeholder: string;
  readonly onChoose: (button: number, typed: string) => void;
}

/** `my.prompt`. */
export function Prompt({ title, text, placeholder, buttons, onChoose }: PromptProps) {
  const [typed, setTyped] = useState('');
  return (
    <Window label={title || text} place="middle">
      {title && <h2 className="alert-title">{title}</h2>}
      {text && <p className="alert-text">{text}</p>}
      <input
        className="alert-field"
        aria-label={placeholder || title || text}
        placeholder={placeholder}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Buttons names={buttons} onChoose={(button) => onChoose(button, typed)} />
    </Window>
  );
}

function Buttons({ names, onChoose }: { readonly names: readonly string[]; readonly onChoose: (one: number) => void }) {
  return (
    <div className="alert-buttons">
      {names.map((name, place) => (
        <button key={name} type="button" onClick={() => onChoose(place)}>
          {name}
        </button>
      ))}
    </div>
  );
}
