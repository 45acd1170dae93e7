/** Makes text from a repository safe to show on a terminal or in a log: whatever controls, hides or reorders is spelt out. */

// Default_Ignorable_Code_Point holds what renders as nothing (zero width, fillers, tags, variation selectors);
// the braille blank and the interlinear anchors are as invisible but not in it.
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu
const MARK_PILE = /(\p{M}{3})\p{M}+/gu
const EMOJI = /\p{Extended_Pictographic}/u

/** One line in which every control, bidirectional or invisible character is shown as ‹U+202E›. For names and places. */
export function visible(text: string): string {
  const shown = text.replace(UNSAFE, (character, offset: number) =>
    isEmojiStyle(text, character, offset) ? character : codePointName(character),
  )
  return shown.replace(MARK_PILE, '$1‹…›')
}

/** As `visible`, for prose: line ends and tabs become spaces, runs of spaces one. */
export function visibleProse(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim())
}

/** Lines of source: tabs become spaces, every other control is shown. */
export function visibleLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/).map((line) => visible(line.replaceAll('\t', '  ').trimEnd()))
}

/**
 * JSON with the characters that terminals, editors or logs would act on written as \u escapes: the same value, in bytes
 * that are safe to print. The argument is the output of JSON.stringify, where such characters occur only inside strings.
 */
export function escapeJson(json: string): string {
  return json.replaceAll('##[', '#\\u0023[').replace(UNSAFE, (character) => {
    if (character === '\n') return character
    let escaped = ''
    for (let i = 0; i < character.length; i++) escaped += `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`
    return escaped
  })
}

/**
 * Whole output whose lines a CI runner may read: GitHub's takes a line that begins with `::`, blanks (and, to be sure, our colours) aside, or holds
 * `##[` anywhere, as a command.
 */
export function withoutCommands(output: string): string {
  return output.replace(/^((?: |\u001b\[[\d;]{1,9}m)*):(?=:)/gm, '$1‹:›').replaceAll('##[', '#‹#›[')
}

function codePointName(character: string): string {
  return `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`
}

/** The selector that makes a symbol an emoji is part of ordinary text; anywhere else it hides something. */
function isEmojiStyle(text: string, character: string, offset: number): boolean {
  if (character !== '\ufe0f' || offset === 0) return false
  const before = text.slice(Math.max(0, offset - 2), offset)
  return EMOJI.test(/[\ud800-\udbff]/.test(before.charAt(0)) ? before : before.slice(-1))
}
