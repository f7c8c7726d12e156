/** FNV-1a of a text's UTF-16 units, 32 bits, eight hex digits: tells whether a saved text is whole, and is no secret. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  return `0000000${(hash >>> 0).toString(16)}`.slice(-8);
}
