/** The sides (pixels) in icon.ico: what Windows asks for between 100 % and 400 % scale, 256 for the largest view. */
export const icoSides = [16, 20, 24, 32, 40, 48, 64, 128, 256];

/** The types in icon.icns and the side (pixels) of each; `ic04` and `ic05` come as ARGB, the others as PNG. */
export const icnsSides: Record<string, number> = {
  ic04: 16,
  ic05: 32,
  ic11: 32,
  ic12: 64,
  ic07: 128,
  ic13: 256,
  ic08: 256,
  ic14: 512,
  ic09: 512,
  ic10: 1024,
};
