/** A browser tells what is composed, and TextInput tells of it once it is chosen. */
export function mayBeComposing(_text: string): boolean {
  return false;
}
