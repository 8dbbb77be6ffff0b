/** An SVG that stands by itself as the address of an image. What was shown at an address is decoded already where it is painted. */
export function svgAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
