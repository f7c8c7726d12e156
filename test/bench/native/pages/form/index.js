const { regionsBelow } = require('./regions');

const KEY = 'draft';

const CHECKS = {
  name: (text) => (/^[\u4e00-\u9fa5·]{2,50}$/.test(text.trim()) ? '' : '请填写与身份证一致的姓名'),
  idNumber: (text) => (/^\d{17}[\dXx]$/.test(text.replace(/\s/g, '')) ? '' : '请填写 18 位身份证号'),
  phone: (text) => (/^1\d{10}$/.test(text.replace(/\s/g, '')) ? '' : '请填写 11 位手机号'),
  detail: (text) => (text.trim().length >= 4 ? '' : '请填写详细到门牌号的地址'),
};

Page({
  data: {
    /** What each input is given: at first, and each time it is left, so that 「清除」 has something to change. */
    text: { name: '', idNumber: '', phone: '', detail: '' },
    errors: { name: '', idNumber: '', phone: '', region: '', detail: '' },
    region: '',
    isChoosing: false,
    /** What is chosen so far, and what there is to choose from; only while the sheet is open. */
    chosen: '',
    regions: [],
  },

  onLoad() {
    this.values = { name: '', idNumber: '', phone: '', detail: '' };
    this.path = [];
    const draft = my.getStorageSync({ key: KEY }).data;
    if (!draft) return;
    Object.assign(this.values, draft);
    this.setData({ 'text.name': draft.name, 'text.detail': draft.detail });
  },

  /** What is typed stays in the input. It is written back by nobody; an error that it may mend goes. */
  onInput(event) {
    const { field } = event.currentTarget.dataset;
    this.values[field] = event.detail.value;
    my.setStorageSync({ key: KEY, data: { name: this.values.name, detail: this.values.detail } });
    if (this.data.errors[field]) this.setData({ [`errors.${field}`]: '' });
  },

  onBlur(event) {
    const { field } = event.currentTarget.dataset;
    const patch = {};
    const error = CHECKS[field](this.values[field]);
    if (this.values[field] !== this.data.text[field]) patch[`text.${field}`] = this.values[field];
    if (error !== this.data.errors[field]) patch[`errors.${field}`] = error;
    if (Object.keys(patch).length > 0) this.setData(patch);
  },

  onClear(event) {
    const { field } = event.currentTarget.dataset;
    this.values[field] = '';
    this.setData({ [`text.${field}`]: '' });
  },

  onRegion() {
    this.path = [];
    this.setData({ isChoosing: true, chosen: '', regions: regionsBelow([]) });
  },

  onChoose(event) {
    this.path = this.path.concat(this.data.regions[event.currentTarget.dataset.index]);
    const regions = regionsBelow(this.path);
    const names = this.path.map(({ name }) => name).join(' ');
    if (regions.length > 0) this.setData({ chosen: names, regions });
    else {
      const patch = { isChoosing: false, region: names };
      if (this.data.errors.region) patch['errors.region'] = '';
      this.setData(patch);
    }
  },

  onClose() {
    this.setData({ isChoosing: false });
  },

  /** Holds the page behind the sheet still. */
  onMove() {},

  onNext() {
    const patch = {};
    const note = (field, error) => {
      if (error !== this.data.errors[field]) patch[`errors.${field}`] = error;
    };
    for (const field of Object.keys(CHECKS)) note(field, CHECKS[field](this.values[field]));
    note('region', this.data.region ? '' : '请选择所在地区');
    if (Object.keys(patch).length > 0) this.setData(patch);
  },
});
