export const id = 392;
export const ids = [392];
export const modules = {

/***/ 5392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bugText: () => (/* binding */ bugText)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var _report_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1354);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3411);
/** What is said when the tool itself is at fault: one line that can be reported; the stack only for those who ask. */



/** The text for standard error. The message may quote the repository, so it is escaped like everything else. */
function bugText(error, debug) {
    const message = (0,_report_width_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleProse */ .ek)(messageOf(error).slice(0, 2000)), 400);
    const how = debug ? 'please report it' : 'please report it; AI_TRUST_DEBUG=1 shows the details';
    const stack = debug && error instanceof Error && error.stack !== undefined ? error.stack.split('\n') : [];
    return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCommands */ .Df)(`${[`internal error: ${message} (ai-trust ${_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x}; ${how})`, ...stack.map(_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)].join('\n')}\n`);
}
function messageOf(error) {
    if (error instanceof Error)
        return error.message === '' ? error.name : error.message;
    return typeof error === 'string' ? error : 'unknown';
}


/***/ }),

/***/ 2527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   GO: () => (/* binding */ escapeJson),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   ek: () => (/* binding */ visibleProse),
/* harmony export */   gB: () => (/* binding */ visibleLines)
/* harmony export */ });
/** Makes text from a repository safe to show on a terminal or in a log: whatever controls, hides or reorders is spelt out. */
// Default_Ignorable_Code_Point holds what renders as nothing (zero width, fillers, tags, variation selectors);
// the braille blank and the interlinear anchors are as invisible but not in it.
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const MARK_PILE = /(\p{M}{3})\p{M}+/gu;
const EMOJI = /\p{Extended_Pictographic}/u;
/** One line in which every control, bidirectional or invisible character is shown as ‹U+202E›. For names and places. */
function visible(text) {
    const shown = text.replace(UNSAFE, (character, offset) => isEmojiStyle(text, character, offset) ? character : codePointName(character));
    return shown.replace(MARK_PILE, '$1‹…›');
}
/** As `visible`, for prose: line ends and tabs become spaces, runs of spaces one. */
function visibleProse(text) {
    return visible(text.replace(/\s+/g, ' ').trim());
}
/** Lines of source: tabs become spaces, every other control is shown. */
function visibleLines(text) {
    return text.split(/\r\n|\n|\r/).map((line) => visible(line.replaceAll('\t', '  ').trimEnd()));
}
/**
 * JSON with the characters that terminals, editors or logs would act on written as \u escapes: the same value, in bytes
 * that are safe to print. The argument is the output of JSON.stringify, where such characters occur only inside strings.
 */
function escapeJson(json) {
    return json.replaceAll('##[', '#\\u0023[').replace(UNSAFE, (character) => {
        if (character === '\n')
            return character;
        let escaped = '';
        for (let i = 0; i < character.length; i++)
            escaped += `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`;
        return escaped;
    });
}
/**
 * Whole output whose lines a CI runner may read: GitHub's takes a line that begins with `::`, blanks (and, to be sure, our colours) aside, or holds
 * `##[` anywhere, as a command.
 */
function withoutCommands(output) {
    return output.replace(/^((?: |\u001b\[[\d;]{1,9}m)*):(?=:)/gm, '$1‹:›').replaceAll('##[', '#‹#›[');
}
function codePointName(character) {
    return `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`;
}
/** The selector that makes a symbol an emoji is part of ordinary text; anywhere else it hides something. */
function isEmojiStyle(text, character, offset) {
    if (character !== '\ufe0f' || offset === 0)
        return false;
    const before = text.slice(Math.max(0, offset - 2), offset);
    return EMOJI.test(/[\ud800-\udbff]/.test(before.charAt(0)) ? before : before.slice(-1));
}


/***/ }),

/***/ 1354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   eV: () => (/* binding */ pad),
/* harmony export */   rh: () => (/* binding */ clipStart)
/* harmony export */ });
/** How many terminal columns a text takes, and cutting and wrapping by that: near enough for CJK, emoji and combining marks. */
// East Asian Wide and Fullwidth blocks, and the emoji planes; ambiguous ones count as one column, as terminals do by default.
const WIDE = [
    [0x1100, 0x115f],
    [0x231a, 0x231b],
    [0x23e9, 0x23ec],
    [0x25fd, 0x25fe],
    [0x2614, 0x2615],
    [0x2648, 0x2653],
    [0x26a1, 0x26a1],
    [0x26bd, 0x26be],
    [0x2705, 0x2705],
    [0x274c, 0x274c],
    [0x2753, 0x2757],
    [0x2795, 0x2797],
    [0x2b50, 0x2b50],
    [0x2e80, 0x303e],
    [0x3041, 0x33ff],
    [0x3400, 0x4dbf],
    [0x4e00, 0xa4cf],
    [0xa960, 0xa97f],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe30, 0xfe6f],
    [0xff01, 0xff60],
    [0xffe0, 0xffe6],
    [0x1f004, 0x1f004],
    [0x1f0cf, 0x1f0cf],
    [0x1f18e, 0x1f19a],
    [0x1f200, 0x1f265],
    [0x1f300, 0x1f64f],
    [0x1f680, 0x1f6ff],
    [0x1f900, 0x1faff],
    [0x20000, 0x3fffd],
];
const COMBINING = /^\p{M}$/u;
function displayWidth(text) {
    let width = 0;
    for (const character of text)
        width += characterWidth(character);
    return width;
}
/** The text, or its start and `…`, in at most `most` columns. */
function clip(text, most) {
    if (displayWidth(text) <= most)
        return text;
    return `${head(text, most - 1)}…`;
}
/** As `clip`, but keeps the end: of a path the file and the line matter most. */
function clipStart(text, most) {
    if (displayWidth(text) <= most)
        return text;
    const characters = [...text];
    let width = 1;
    let start = characters.length;
    while (start > 0) {
        width += characterWidth(characters[start - 1] ?? '');
        if (width > most)
            break;
        start--;
    }
    return `…${characters.slice(start).join('')}`;
}
function pad(text, width) {
    return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
/** Lines of at most `width` columns, broken at spaces, inside a word only when it is longer than a line. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const joined = line === '' ? word : `${line} ${word}`;
        if (displayWidth(joined) <= width) {
            line = joined;
            continue;
        }
        if (line !== '')
            lines.push(line);
        const pieces = breakWord(word, width);
        lines.push(...pieces.slice(0, -1));
        line = pieces.at(-1) ?? '';
    }
    return line === '' ? lines : [...lines, line];
}
function breakWord(word, width) {
    const pieces = [];
    let piece = '';
    let taken = 0;
    for (const character of word) {
        const columns = characterWidth(character);
        if (taken + columns > width && piece !== '') {
            pieces.push(piece);
            piece = '';
            taken = 0;
        }
        piece += character;
        taken += columns;
    }
    return [...pieces, piece];
}
function head(text, most) {
    let width = 0;
    let taken = '';
    for (const character of text) {
        width += characterWidth(character);
        if (width > most)
            break;
        taken += character;
    }
    return taken;
}
function characterWidth(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x300)
        return 1;
    if (COMBINING.test(character))
        return 0;
    return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}


/***/ })

};
