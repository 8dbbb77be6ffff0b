/** The page's own faces of some families, as a style that needs nothing from elsewhere: a picture of an SVG sees no fonts of the page. */
export async function embeddedFonts(families: readonly string[]): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule).map((rule) => ({ rule, base: sheet.href ?? document.baseURI })),
  );
  const own = rules.filter(({ rule }) => families.includes(rule.style.getPropertyValue('font-family').replace(/^["']|["']$/g, '')));
  const faces = await Promise.all(own.map(({ rule, base }) => embedded(rule.cssText, base)));
  return faces.join('\n');
}

async function embedded(face: string, base: string): Promise<string> {
  const address = /url\(["']?([^"')]+)["']?\)/.exec(face)?.[1];
  if (address === undefined) return '';
  try {
    const bytes = new Uint8Array(await (await fetch(new URL(address, base))).arrayBuffer());
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    // a picture has one moment to be painted in: its faces are waited for
    return face.replace(/font-display:\s*\w+;?/, '').replace(/url\([^)]+\)/, `url(data:font/woff2;base64,${btoa(binary)})`);
  } catch {
    // without the face the picture falls back to a face of the system, and is still a picture
    return '';
  }
}
