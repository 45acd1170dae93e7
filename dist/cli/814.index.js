export const id = 814;
export const ids = [814,768];
export const modules = {

/***/ 3814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments),
/* harmony export */   didYouMean: () => (/* binding */ didYouMean),
/* harmony export */   quoted: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(768);
/** A strict parser of command lines: every flag is known and used once, and all mistakes are told at once. */


function parseArguments(args, flags, mostRest) {
    const rest = [];
    const values = new Map();
    const switches = new Set();
    const mistakes = [];
    let help = false;
    let onlyRest = false;
    for (let i = 0; i < args.length; i++) {
        const arg = args[i] ?? '';
        if (onlyRest || arg === '-' || !arg.startsWith('-')) {
            rest.push(arg);
            continue;
        }
        if (arg === '--') {
            onlyRest = true;
            continue;
        }
        if (arg === '--help' || arg === '-h') {
            help = true;
            continue;
        }
        const equals = arg.indexOf('=');
        const given = equals === -1 ? arg : arg.slice(0, equals);
        const flag = flags.find((known) => `--${known.name}` === given);
        if (flag === undefined) {
            const meant = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_0__.nearest)(given.replace(/^-+/, ''), [...flags.map((known) => known.name), 'help']);
            mistakes.push(`unknown flag ${quoted(given)}${didYouMean(meant === null ? null : `--${meant}`)}`);
            // What follows a misspelt flag is its value, not one mistake more.
            const takesValue = flags.some((known) => known.name === meant && known.value !== undefined);
            if (takesValue && equals === -1 && args[i + 1]?.startsWith('-') === false)
                i++;
            continue;
        }
        if (values.has(flag.name) || switches.has(flag.name))
            mistakes.push(`${given} is given twice`);
        if (flag.value === undefined) {
            if (equals !== -1)
                mistakes.push(`${given} takes no value`);
            switches.add(flag.name);
            continue;
        }
        // A value that begins with a dash is a forgotten value far more often than a meant one; --flag=-x says it is meant.
        const next = args[i + 1];
        const separate = equals === -1 && next !== undefined && (next === '-' || !next.startsWith('-'));
        const value = equals !== -1 ? arg.slice(equals + 1) : separate ? next : '';
        if (separate)
            i++;
        values.set(flag.name, value);
        const mistake = valueMistake(given, value, flag.value);
        if (mistake !== null)
            mistakes.push(mistake);
    }
    for (const extra of rest.slice(mostRest))
        mistakes.push(`unexpected argument ${quoted(extra)}`);
    return { rest, values, switches, help, mistakes };
}
function valueMistake(given, value, wanted) {
    const choices = wanted.oneOf;
    const expected = choices === undefined ? wanted.label : `one of ${choices.join(', ')}`;
    if (value === '')
        return `${given} needs a value: ${expected}`;
    if (choices === undefined || choices.includes(value))
        return null;
    return `${given} ${quoted(value)}: it must be ${expected}${didYouMean((0,_suggest_js__WEBPACK_IMPORTED_MODULE_0__.nearest)(value, choices))}`;
}
function didYouMean(word) {
    return word === null ? '' : `; did you mean ${word}?`;
}
function quoted(text) {
    const shown = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text.slice(0, 200));
    return `"${shown}${text.length > 200 ? '…' : ''}"`;
}


/***/ }),

/***/ 768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nearest: () => (/* binding */ nearest)
/* harmony export */ });
/** "Did you mean": the nearest of the known words, when one is near enough to be meant. */
/** The known word within two edits (one for short words), or that the given one begins; null when none is. */
function nearest(word, known) {
    if (word.length === 0 || word.length > 40)
        return null;
    const allowed = word.length <= 4 ? 1 : 2;
    let best = null;
    let least = allowed + 1;
    for (const candidate of known) {
        const edits = editDistance(word.toLowerCase(), candidate);
        if (edits < least) {
            least = edits;
            best = candidate;
        }
    }
    if (best !== null)
        return best;
    const begun = known.filter((candidate) => word.length >= 2 && candidate.startsWith(word));
    return begun.length === 1 ? (begun[0] ?? null) : null;
}
/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
function editDistance(a, b) {
    let older = [];
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
            if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
            row.push(cost);
        }
        older = previous;
        previous = row;
    }
    return previous[b.length] ?? 0;
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


/***/ })

};
