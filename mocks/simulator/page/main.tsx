/** The page around the simulator's phone. */
import { createRoot } from 'react-dom/client';
import { appFrame, byId } from '../../frame/element';
import { startPanel } from '../../frame/panel';
import { say } from '../../frame/say';
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

readSettings().then(
  ({ isWatching }) => {
    if (!isWatching) return;
    followBuilds({
      onBuilt: () => window.location.reload(),
      onFailed: (text) => say(`${BUILD_FAILED}${text}`),
    });
  },
  // The phone says that there is no server.
  () => {},
);
