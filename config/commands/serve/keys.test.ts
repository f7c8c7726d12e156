import { EventEmitter } from 'node:events';
import { hearKeys, keysText } from './keys';

/** A terminal as far as keys are read of it. */
class Keyboard extends EventEmitter {
  readonly isTTY: boolean;
  isRaw = false;
  isRead = false;
  constructor(isTTY = true) {
    super();
    this.isTTY = isTTY;
  }
  setRawMode(isRaw: boolean) {
    this.isRaw = isRaw;
  }
  resume() {
    this.isRead = true;
    return this;
  }
  pause() {
    this.isRead = false;
    return this;
  }
  type(text: string) {
    this.emit('data', Buffer.from(text));
  }
}

function hearing(press: () => void | Promise<void> = () => {}) {
  const keyboard = new Keyboard();
  const pressed = jest.fn(press);
  const interrupt = jest.fn();
  const said: string[] = [];
  const keys = { o: { does: 'opens the browser', press: pressed } };
  const stop = hearKeys(keys, { keyboard, interrupt, say: (sentence) => said.push(sentence) });
  return { keyboard, pressed, interrupt, said, stop };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('a key does its work, as small letter and as capital, and others do nothing', async () => {
  const { keyboard, pressed } = hearing();
  for (const key of ['o', 'O', 'x', '\u001bOo', ' ', 'oo', 'constructor']) {
    keyboard.type(key);
    await settled();
  }
  expect(pressed).toHaveBeenCalledTimes(2);
});

test('h says what the keys do', () => {
  const { keyboard, said } = hearing();
  keyboard.type('h');
  expect(said).toEqual(['o opens the browser · h shows these keys']);
  expect(keysText({})).toBe('h shows these keys');
});

test('Ctrl-C goes on to stop the command, also while a key is at work', () => {
  const { keyboard, interrupt } = hearing(() => new Promise(() => {}));
  keyboard.type('o');
  keyboard.type('\u0003');
  expect(interrupt).toHaveBeenCalledTimes(1);
});

test('a key pressed again while it is at work is not heard; afterwards it is', async () => {
  let end = () => {};
  const { keyboard, pressed } = hearing(
    () =>
      new Promise((resolve) => {
        end = resolve;
      }),
  );
  keyboard.type('o');
  keyboard.type('o');
  expect(pressed).toHaveBeenCalledTimes(1);
  end();
  await settled();
  keyboard.type('o');
  expect(pressed).toHaveBeenCalledTimes(2);
});

test('what goes wrong is said, and the next key is heard', async () => {
  const { keyboard, pressed, said } = hearing(() => Promise.reject(new Error('It could not be built.')));
  keyboard.type('o');
  await settled();
  expect(said).toEqual(['It could not be built.']);
  keyboard.type('o');
  expect(pressed).toHaveBeenCalledTimes(2);
});

test('the terminal is given back as it was', () => {
  const { keyboard, pressed, stop } = hearing();
  expect(keyboard).toMatchObject({ isRaw: true, isRead: true });
  stop();
  expect(keyboard).toMatchObject({ isRaw: false, isRead: false });
  keyboard.type('o');
  expect(pressed).not.toHaveBeenCalled();
});

test('what is no terminal is not read', () => {
  const keyboard = new Keyboard(false);
  hearKeys({}, { keyboard })();
  expect(keyboard).toMatchObject({ isRaw: false, isRead: false });
  expect(keyboard.listenerCount('data')).toBe(0);
});
