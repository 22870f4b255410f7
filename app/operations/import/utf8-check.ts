import { isUtf8 } from "node:buffer";

/** Whether bytes that come by pieces are UTF-8 throughout, strictly. */
export function createUtf8Check() {
  let valid = true;
  let cut: Uint8Array = new Uint8Array();

  /** A character cut by the end of a piece waits for the next one. */
  function see(piece: Uint8Array): void {
    if (!valid) return;
    const bytes = cut.length === 0 ? piece : Buffer.concat([cut, piece]);
    const whole = endOfWholeCharacters(bytes);
    valid = isUtf8(bytes.subarray(0, whole));
    cut = bytes.slice(whole);
  }

  return { see, finish: () => valid && cut.length === 0 };
}

function endOfWholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return lengthOf(byte) > back ? bytes.length - back : bytes.length;
    if (byte < 0x80) return bytes.length;
  }
  return bytes.length;
}

/** Bytes of the character that this first byte opens. */
function lengthOf(first: number): number {
  if (first >= 0xf0) return 4;
  return first >= 0xe0 ? 3 : 2;
}
