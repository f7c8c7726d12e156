/**
 * The one person of the mocked worlds, the board, the journeys and the walks: made up, and looks it. The ID number is the example
 * of GB 11643, born 1949.
 */
export const PERSON = {
  name: '张示例',
  idNumber: '11010519491231002X',
  phone: '13800000000',
  address: {
    regionCode: '330106',
    province: '浙江省',
    city: '杭州市',
    district: '西湖区',
    detail: '示例街道虚构路 100 号 1 幢 101 室',
  },
};

/** What they are called where their name does not belong to their ID number. */
export const OTHER_NAME = '张范例';

/** Where they live next: what is typed where an address is given or changed on a screen. */
export const ELSEWHERE = {
  regionCode: '310115',
  province: '上海市',
  city: '上海市',
  district: '浦东新区',
  detail: '世纪大道 100 号 8 栋 301 室',
};

/** Their address without a building and a door, which a review finds incomplete. */
export const INCOMPLETE_ADDRESS = { ...PERSON.address, detail: '示例街道虚构路 100 号' };
