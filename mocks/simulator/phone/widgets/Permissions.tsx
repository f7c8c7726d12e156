import { useState } from 'react';
import { isScope, SCOPES, type Scope } from '../scopes';
import { Window } from './Window';

type Decided = Readonly<Partial<Record<Scope, boolean>>>;

interface PermissionsProps {
  readonly decided: Decided;
  readonly onDone: (decided: Decided) => void;
}

/** `my.openSetting`: what the app has asked for, to be allowed or not. */
export function Permissions({ decided, onDone }: PermissionsProps) {
  const [chosen, setChosen] = useState(decided);
  const asked = Object.keys(chosen).filter(isScope);
  return (
    <Window label="权限设置（模拟）" place="bottom">
      <h2 className="alipay-title">权限设置（模拟）</h2>
      <div className="alipay-body">
        {asked.length === 0 && <p className="alipay-hint">小程序还没有申请过权限。</p>}
        {asked.map((scope) => (
          <label key={scope} className="alipay-line">
            <span>{SCOPES[scope]}</span>
            <input
              type="checkbox"
              checked={chosen[scope] === true}
              onChange={({ target }) => setChosen({ ...chosen, [scope]: target.checked })}
            />
          </label>
        ))}
      </div>
      <div className="alipay-foot">
        <button type="button" className="alipay-accept" onClick={() => onDone(chosen)}>
          完成
        </button>
      </div>
    </Window>
  );
}
