/** White space other than the blank would be read back as a blank from an attribute. */
const named: Readonly<Record<string, string>> = {
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * A text as it may stand in XML, in an attribute too. Characters that XML 1.0 forbids are left out: no escape brings them in.
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function escapeXml(raw: string): string {
  const allowed = raw.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
  return allowed.replace(/[&<>"'\t\n\r]/g, (sign) => named[sign] ?? sign);
}
