import type { Overlays } from './overlays';
import { SCOPES, type Scope } from './scopes';
import { Alert } from './widgets/Alert';
import { Permissions as PermissionsSheet } from './widgets/Permissions';

/** What the person has allowed the app, and refused it; forgotten once the phone is switched off. */
export interface Permissions {
  /** Asks the person, where they have not decided yet. */
  ask(scope: Scope): Promise<boolean>;
  decided(): Readonly<Partial<Record<Scope, boolean>>>;
  /** Lets the person change what they have decided. */
  change(): Promise<void>;
}

export function createPermissions(overlays: Overlays): Permissions {
  let decided: Readonly<Partial<Record<Scope, boolean>>> = {};
  return {
    async ask(scope) {
      const before = decided[scope];
      if (before !== undefined) return before;
      const chosen = await overlays.ask<number>((settle) => (
        <Alert
          title="申请权限（模拟）"
          text={`小程序想要使用您的${SCOPES[scope]}`}
          buttons={['拒绝', '允许']}
          onChoose={settle}
        />
      ));
      decided = { ...decided, [scope]: chosen === 1 };
      return chosen === 1;
    },
    decided: () => decided,
    async change() {
      decided = await overlays.ask((settle) => <PermissionsSheet decided={decided} onDone={settle} />);
    },
  };
}
