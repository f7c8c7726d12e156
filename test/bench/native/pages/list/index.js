/** How long a person pauses, in milliseconds, before what they typed is searched for. */
const PAUSE = 300;

/** What a card shows of a device, and no more: the rest need not cross to the view. */
function cardOf(device) {
  const parts = (device.fromMonthly / 100).toFixed(2).split('.');
  const card = { id: device.id, name: device.name, brand: device.brand, image: device.image, yuan: parts[0] };
  if (parts[1] !== '00') card.cents = `.${parts[1]}`;
  if (!device.inStock) card.isGone = true;
  return card;
}

Page({
  data: {
    // Words that never change stand in the template and are not sent; these are, once, with the page's first frame.
    tabs: [
      { id: '', label: '全部' },
      { id: 'phone', label: '手机' },
      { id: 'tablet', label: '平板' },
      { id: 'laptop', label: '电脑' },
      { id: 'camera', label: '相机' },
      { id: 'wearable', label: '穿戴' },
      { id: 'gaming', label: '游戏机' },
    ],
    tab: '',
    /** `loading`, `ready` or `failed`. */
    state: 'loading',
    devices: [],
    total: 0,
    hasMore: false,
    isLoadingMore: false,
  },

  onLoad() {
    this.words = '';
    this.asked = 0;
    this.ask();
  },

  onReachBottom() {
    this.onMore();
  },

  onTab(event) {
    const tab = event.currentTarget.dataset.id;
    if (tab === this.data.tab) return;
    this.setData({ tab, state: 'loading' });
    this.ask();
  },

  /** What is typed stays in the input: it is searched for, and not written back. */
  onSearchInput(event) {
    const words = event.detail.value.trim();
    clearTimeout(this.pause);
    this.pause = setTimeout(() => {
      if (words === this.words) return;
      this.words = words;
      this.setData({ state: 'loading' });
      this.ask();
    }, PAUSE);
  },

  onMore() {
    if (this.data.state !== 'ready' || !this.data.hasMore || this.data.isLoadingMore) return;
    this.setData({ isLoadingMore: true });
    this.ask(this.cursor);
  },

  onRetry() {
    this.setData({ state: 'loading' });
    this.ask();
  },

  onDevice(event) {
    my.navigateTo({ url: `/pages/form/index?device=${event.currentTarget.dataset.id}` });
  },

  /** Asks for the page at a cursor, the first without; only the newest question's answer is shown. */
  ask(cursor) {
    this.asked += 1;
    const asked = this.asked;
    const query = [`category=${this.data.tab}`, `query=${encodeURIComponent(this.words)}`, `cursor=${cursor || ''}`];
    my.request({
      url: `${getApp().globalData.backend}/api/v1/devices?${query.filter((part) => !/=$/.test(part)).join('&')}`,
      success: (answer) => {
        if (asked === this.asked) this.show(answer.data, cursor);
      },
      fail: () => {
        if (asked === this.asked) this.setData(cursor ? { isLoadingMore: false } : { state: 'failed' });
      },
    });
  },

  /** Writes the new cards behind those that are there, and of the rest what has changed. */
  show(page, cursor) {
    const cards = page.items.map(cardOf);
    const patch = {};
    this.cursor = page.nextCursor;
    if (cursor) {
      cards.forEach((card, index) => {
        patch[`devices[${this.data.devices.length + index}]`] = card;
      });
      patch.isLoadingMore = false;
    } else {
      patch.state = 'ready';
      patch.devices = cards;
      if (page.total !== this.data.total) patch.total = page.total;
    }
    const hasMore = page.nextCursor !== null;
    if (hasMore !== this.data.hasMore) patch.hasMore = hasMore;
    this.setData(patch);
  },
});
