/** Strings that try to leave their place: terminal escapes, workflow commands, Markdown, bidi overrides, invisible text. */

export const HOSTILE: readonly string[] = [
  'a\nb.py',
  'a\r\nFIX BEFORE MERGE\r\n',
  '::error file=x,line=1::owned',
  'x ##[add-mask]e',
  '\n::error::owned\n',
  '\u001b[2J\u001b[31mred\u001b[0m',
  '\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007',
  '\u009b31m\u0085\u0090',
  'x\u0000\u0007\u0008\u007f',
  '\u202egnp.exe\u202c',
  '\u2066a\u2069\u200b\u200d\ufeff\u00ad\u061c\u180e',
  '\u{e0041}\u{e0042}\u{e0100}\ufe01\ufe0f',
  '\u2028line\u2029paragraph',
  '\ud800 lone \udfff',
  '# [x](javascript:alert(1)) <img src=x onerror=alert(1)> `|` ***',
  '$(rm -rf ~); `id` && "\'',
  `e${'\u0301'.repeat(500)}`,
  'x'.repeat(20_000),
  '漢字'.repeat(2000),
  '../../etc/passwd',
  '-rf',
  '__proto__',
  '',
  ' ',
]

/** What must never reach a terminal or a log raw: controls, bidi and invisible characters, lone surrogates. Line ends aside. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x00, 0x09],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfe00, 0xfe0e],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0xe0000, 0xe0fff],
]

/** The raw characters in a text, as numbers; lines that a CI runner would take as a command as `command`. */
export function rawIn(text: string): (number | string)[] {
  const found: (number | string)[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (RANGES.some(([from, to]) => code >= from && code <= to)) found.push(code)
  }
  if (/^\s*::/m.test(text) || text.includes('##[')) found.push('command')
  return found
}

/** Without the colours that the tool itself sets. */
export function withoutColors(text: string): string {
  return text.replace(/\u001b\[(?:\d+(?:;\d+)?)m/g, '')
}
