/** Draws what surrounds the pages: status bar, capsule, home indicator. */
export function drawChrome(): void {}
