// Direction marks can make a text read otherwise than it stands; a byte order mark and half a character are no text.
const USYNLIG = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** A text on one line: line breaks and tabs become spaces, and what can hide or turn text is shown as `\uFFFD`. */
export function enTryggLinje(tekst: string): string {
  return tekst.replace(/[\r\n\t\u0085\u2028\u2029]+/g, ' ').replace(USYNLIG, '\uFFFD');
}

/**
 * A line that Markdown shows as it stands: no markup, no list from `1.` in front, no link from an address, no sign from
 * an entity. What stands first on its line must not start or end in a space.
 */
export function tryggMarkdown(tekst: string): string {
  return enTryggLinje(tekst)
    .replace(/[\\`*_{}[\]<>()#+!|~@-]|&(?=[#\w])/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/www\./gi, (treff) => `${treff.slice(0, -1)}\\.`);
}

const HTML_TEGN: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A line that HTML shows as it stands, in an element or in a quoted attribute. */
export function tryggHtml(tekst: string): string {
  return enTryggLinje(tekst).replace(/[&<>"']/g, (tegn) => HTML_TEGN[tegn] ?? '');
}
