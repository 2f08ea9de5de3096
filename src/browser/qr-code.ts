import {generate} from 'lean-qr/nano';

/** A QR code as a path of SVG, `size` modules a side; each module is a square of 1. */
export interface QrCode {
  readonly text: string;
  readonly size: number;
  readonly path: string;
}

/** Throws where a text is longer than a code can be, some 2,900 bytes. */
export function qrCode(text: string): QrCode {
  const code = generate(text);
  const {size} = code;
  let path = '';
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) if (code.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
  return {text, size, path};
}
