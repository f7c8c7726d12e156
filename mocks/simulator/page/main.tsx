/** The page around the simulator's phone. */
import { createRoot } from 'react-dom/client';
import { appFrame, byId } from '../../panel/element';
import { startPanel } from '../../panel/panel';
import { say } from '../../panel/say';
import { BUILD_FAILED, followBuilds } from '../builds';
import { readSettings } from '../settings';
import { createFeed } from './feed';
import { Inspector } from './Inspector';
import { PhoneWindow } from './phoneWindow';
import './inspector.css';

const phone = new PhoneWindow(appFrame(), window.localStorage);
const feed = createFeed(phone);
createRoot(byId('inspector')).render(<Inspector feed={feed} />);
startPanel(phone, async () => feed.attach());

/** Of an app that is not this project's the mocked world knows nothing: what would set that world is taken away. */
function showStranger(name: string): void {
  document.title = `${name} · 支付宝模拟器`;
  document.body.classList.add('is-stranger');
  byId('app-name').textContent = name;
  byId('what-runs').textContent =
    `这里运行的是 ${name}，由蚂蚁自己的编译器编译，跑在蚂蚁的基础库 1.25.1（2021 年 4 月）上。`;
}

readSettings().then(
  ({ isWatching, stranger }) => {
    if (stranger) showStranger(stranger);
    if (!isWatching) return;
    followBuilds({
      onBuilt: () => window.location.reload(),
      onFailed: (text) => say(`${BUILD_FAILED}${text}`),
    });
  },
  // The phone says that there is no server.
  () => {},
);
