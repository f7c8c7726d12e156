/** Where `npm run e2e` serves the simulator: the phone alone, without the panel beside it. */
export const PHONE = `${process.env.SIMULATOR_ORIGIN ?? 'http://127.0.0.1:9100'}/simulator/phone.html`;
