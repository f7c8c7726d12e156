/** Puts the mocked world under the app; nothing yet. */
export function startMockedWorld(): void {}
