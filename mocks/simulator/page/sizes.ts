/** Bytes as a person reads them: `613 B`, `5.5 kB`; a kB is 1,000 bytes. */
export function formatBytes(bytes: number): string {
  return bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`;
}

/** Milliseconds, with a place behind the point where they are few. */
export function formatMilliseconds(milliseconds: number | undefined): string {
  if (milliseconds === undefined) return '…';
  return milliseconds < 10 ? String(Math.round(milliseconds * 10) / 10) : String(Math.round(milliseconds));
}
