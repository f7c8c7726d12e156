/** Where `npm run e2e` serves the simulator. */
export const SIMULATOR = process.env.SIMULATOR_ORIGIN ?? 'http://127.0.0.1:9100';

/** The phone alone, without the panel beside it. */
export const PHONE = `${SIMULATOR}/simulator/phone.html`;
