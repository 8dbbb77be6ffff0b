/** Files of faces that were read, by their address: the same page has the same faces. */
const read = new Map<string, Promise<string>>();

/** What the texts of an SVG are set in. */
interface Setting {
  readonly families: string;
  readonly weights: readonly number[];
  readonly isItalic: boolean;
  readonly letters: ReadonlySet<number>;
}

/**
 * An SVG with the page's own faces inside that its texts are set in: a picture of an SVG sees no fonts of the page. They are
 * looked for in its attributes; faces of other weights, or of letters that do not occur, would only make it heavier.
 */
export async function withFonts(svg: string): Promise<string> {
  const setting = settingOf(svg);
  const rules = [...document.styleSheets].flatMap((sheet) =>
    rulesIn(sheet)
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map((rule) => ({ rule, base: sheet.href ?? document.baseURI })),
  );
  const own = rules.filter(({ rule }) => isUsed(rule.style, setting));
  const faces = await Promise.all(own.map(({ rule, base }) => embedded(rule.cssText, base)));
  return svg.replace('</desc>', (end) => `${end}\n<style>${faces.join('\n')}</style>`);
}

/** The rules of a style sheet; none of one from elsewhere, such as an extension's, that the browser does not let be read. */
function rulesIn(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

function settingOf(svg: string): Setting {
  const said = (attribute: string) => [...svg.matchAll(new RegExp(`${attribute}="([^"]*)"`, 'g'))].flatMap(([, value]) => value ?? []);
  return {
    families: said('font-family').join(),
    weights: [400, ...said('font-weight').map(Number)],
    isItalic: said('font-style').includes('italic'),
    letters: new Set(Array.from(svg, (letter) => letter.codePointAt(0) ?? 0)),
  };
}

function isUsed(face: CSSStyleDeclaration, { families, weights, isItalic, letters }: Setting): boolean {
  const [lightest = 400, boldest = lightest] = (face.getPropertyValue('font-weight').match(/\d+/g) ?? []).map(Number);
  return (
    families.includes(face.getPropertyValue('font-family').replace(/^["']|["']$/g, '')) &&
    weights.some((weight) => weight >= lightest && weight <= boldest) &&
    (isItalic || face.getPropertyValue('font-style') !== 'italic') &&
    covers(face.getPropertyValue('unicode-range'), letters)
  );
}

/** Whether some of the letters lie in a range as `unicode-range` says it: "U+20-7E, U+131"; all do where nothing is said. */
function covers(range: string, letters: ReadonlySet<number>): boolean {
  const parts = [...range.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi)].map(([, from = '', to = from]) => [
    parseInt(from, 16),
    parseInt(to, 16),
  ]);
  return parts.length === 0 || [...letters].some((letter) => parts.some(([from = 0, to = 0]) => letter >= from && letter <= to));
}

async function embedded(face: string, base: string): Promise<string> {
  const path = /url\(["']?([^"')]+)["']?\)/.exec(face)?.[1];
  if (path === undefined) return '';
  const address = new URL(path, base).href;
  const reading = read.get(address) ?? readFace(address);
  read.set(address, reading);
  try {
    const data = await reading;
    // a picture has one moment to be painted in: its faces are waited for
    return face.replace(/font-display:\s*\w+;?/, '').replace(/url\([^)]+\)/, `url(${data})`);
  } catch {
    read.delete(address);
    // without the face the picture falls back to a face of the system, and is still a picture
    return '';
  }
}

async function readFace(address: string): Promise<string> {
  const response = await fetch(address);
  // a page that says "not found" is no face, and would stand for one in every picture from now on
  if (!response.ok) throw new Error(`The face at ${address} is answered with status ${response.status}.`);
  const bytes = await response.arrayBuffer();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(new Error(`The face at ${address} cannot be read.`)));
    reader.readAsDataURL(new Blob([bytes], { type: 'font/woff2' }));
  });
}
