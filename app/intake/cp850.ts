/** Characters of bytes 0x80 to 0xFF in code page 850, the one of DOS exports; `TextDecoder` does not know it. */
const UPPER_HALF =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0";

export function decodeCp850(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += 8192) {
    const slice = bytes.subarray(start, start + 8192);
    text += String.fromCharCode(...Array.from(slice, codeUnit));
  }
  return text;
}

function codeUnit(byte: number): number {
  return byte < 0x80 ? byte : UPPER_HALF.charCodeAt(byte - 0x80);
}
