export const id = 47;
export const ids = [47];
export const modules = {

/***/ 4521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ wholeFile),
/* harmony export */   Cu: () => (/* binding */ quoteStatement),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   QU: () => (/* binding */ maskSecrets),
/* harmony export */   Re: () => (/* binding */ recordId),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   rv: () => (/* binding */ lineColumn),
/* harmony export */   uD: () => (/* binding */ indexLines)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/** What every collector needs to make a record: its id, its place, its scope, and strings that are safe to keep. */

/** A short id from the content; the same file gives the same ids in every run. */
function recordId(...parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
function indexLines(text) {
    const starts = [0];
    if (!text.includes('\r')) {
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
            starts.push(at + 1);
        return { starts, text };
    }
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10))
            starts.push(i + 1);
    }
    return { starts, text };
}
/** Line and column of an offset, both counted from 1, in UTF-16 units. */
function lineColumn(index, offset) {
    let low = 0;
    let high = index.starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((index.starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (index.starts[low] ?? 0) + 1 };
}
/** The place from `start` to `end` (exclusive offsets into the indexed text). */
function place(path, index, start, end) {
    const from = lineColumn(index, start);
    const to = lineColumn(index, Math.max(start, end));
    return { path, line: from.line, column: from.column, end_line: to.line, end_column: to.column };
}
/** A place that is a whole file, e.g. a binary. */
function wholeFile(path) {
    return { path, line: null, column: null, end_line: null, end_column: null };
}
/** At most 200 characters of a source statement on one line, well-formed, secrets masked. */
function quoteStatement(source) {
    return cut(maskSecrets(source.slice(0, 2000)).replace(/\s+/g, ' ').trim().toWellFormed(), 200);
}
/** Cuts to at most `most` characters without splitting a surrogate pair. */
function cut(text, most) {
    if (text.length <= most)
        return text;
    const end = /[\ud800-\udbff]/.test(text.charAt(most - 2)) ? most - 2 : most - 1;
    return `${text.slice(0, end)}…`;
}
// Provider formats (gitleaks' list is the field's reference): prefix, then enough characters that a word is not one.
const SECRET = /\b(?:sk-ant-[\w-]{20,}|sk-or-v1-[\w-]{20,}|sk-(?:proj-)?[\w-]{20,}|hf_[A-Za-z0-9]{20,}|gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|AKIA[0-9A-Z]{16}|AIza[\w-]{30,}|gsk_\w{20,}|xai-\w{20,}|r8_\w{20,}|nvapi-[\w-]{20,}|lsv2_\w{20,}|pplx-\w{20,}|fw_\w{20,}|glpat-[\w-]{20,}|xox[abpr]-[\w-]{10,})/g;
const URL_CREDENTIAL = /([a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/@'"]{1,500}@/gi;
/** Replaces what looks like a secret by its prefix and a hash, and credentials in URLs by `***`. */
function maskSecrets(text) {
    return text
        .replace(SECRET, (secret) => `${secret.slice(0, 4)}…${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(secret).digest('hex').slice(0, 8)}`)
        .replace(URL_CREDENTIAL, '$1***@');
}
const SEGMENT_SCOPES = [
    [/(^|\/)(tests?|testing|__tests__|spec|fixtures|testdata|[\w.-]{1,60}[_-]tests)\//i, 'test'],
    [/(^|\/)tests?[_-](data|utils|helpers|fixtures|resources|cases)\//i, 'test'],
    [/(^|\/)(test_[^/]*|[^/]*_test|tests|conftest|[^/]*\.(test|spec))\.[a-z]+$/i, 'test'],
    [
        /(^|\/)(examples?|samples?|demos?|tutorials?|cookbook|recipes|bench|benchmarks?|[\w.-]{1,60}[_-]examples?)\//i,
        'example',
    ],
    [/(^|\/)(docs?|documentation)\//i, 'docs'],
    [/\.ipynb$/i, 'notebook'],
    [/(^|\/)(\.github|\.gitlab|\.circleci|ci)\//i, 'ci'],
];
/** What a path relative to the judged root is for; the first match wins. */
function scopeOf(path) {
    for (const [pattern, scope] of SEGMENT_SCOPES)
        if (pattern.test(path))
            return scope;
    return 'src';
}


/***/ }),

/***/ 1047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   EH: () => (/* binding */ aboveComments),
/* harmony export */   Hs: () => (/* binding */ hunksOf),
/* harmony export */   Yf: () => (/* binding */ lineChanges),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   cb: () => (/* binding */ orderEdits),
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   kd: () => (/* binding */ lineEnd)
/* harmony export */ });
/* harmony import */ var _collect_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4521);
/** Text edits: where they stand, that they fit together, and the text that they give. */

/** Offsets of a place; null when it is a whole file or lies outside the text. */
function rangeOf(index, at) {
    if (at.line === null || at.column === null || at.end_line === null || at.end_column === null)
        return null;
    const [from, to] = [index.starts[at.line - 1], index.starts[at.end_line - 1]];
    if (from === undefined || to === undefined)
        return null;
    const [start, end] = [from + at.column - 1, to + at.end_column - 1];
    return start <= end && end <= index.text.length ? { start, end } : null;
}
/** Each edit once, in order; null when two of them touch the same text or one lies outside. */
function orderEdits(edits, length) {
    const distinct = new Map(edits.map((edit) => [JSON.stringify([edit.start, edit.end, edit.text]), edit]));
    const sorted = [...distinct.values()].sort((a, b) => a.start - b.start || a.end - b.end);
    let from = 0;
    let inserted = -1;
    for (const { start, end } of sorted) {
        if (start < from || end < start || end > length)
            return null;
        // Of two texts for one place nobody could say which comes first.
        if (start === end && start === inserted)
            return null;
        if (start === end)
            inserted = start;
        from = end;
    }
    return sorted;
}
/** The text with the edits made, which are in order. */
function applyEdits(text, edits) {
    let from = 0;
    let result = '';
    for (const edit of edits) {
        result += text.slice(from, edit.start) + edit.text;
        from = edit.end;
    }
    return result + text.slice(from);
}
/** The lines that the edits, which are in order, change. */
function lineChanges(text, edits) {
    const regions = [];
    for (const edit of edits) {
        const { start, end } = wholeLines(text, edit);
        const last = regions.at(-1);
        if (last !== undefined && start < last.end) {
            last.end = Math.max(last.end, end);
            last.edits.push(edit);
        }
        else
            regions.push({ start, end, edits: [edit] });
    }
    const changes = [];
    let line = 0;
    let counted = 0;
    for (const region of regions) {
        line += breaksIn(text, counted, region.start);
        counted = region.start;
        const moved = region.edits.map((edit) => ({
            start: edit.start - region.start,
            end: edit.end - region.start,
            text: edit.text,
        }));
        const before = text.slice(region.start, region.end);
        const change = trimmed(line, linesOf(before), linesOf(applyEdits(before, moved)));
        if (change.before.length + change.after.length > 0)
            changes.push(change);
    }
    return changes;
}
/** The same for the report, without line ends and secrets. */
function hunksOf(path, text, edits) {
    const shown = (line) => (0,_collect_record_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSecrets */ .QU)(line.replace(/\r?\n$/, '').toWellFormed());
    return lineChanges(text, edits).map(({ line, before, after }) => ({
        path,
        line: line + 1,
        before: before.map(shown),
        after: after.map(shown),
    }));
}
/** Lines with their ends; the last may have none. */
function linesOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
/** What ends the lines of a file: what ends its first. */
function lineEnd(text) {
    const at = text.indexOf('\n');
    return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}
/** The start of the comment lines right above a line; they speak about it. */
function aboveComments(text, lineStart) {
    let at = lineStart;
    while (at > 0) {
        const above = text.lastIndexOf('\n', at - 2) + 1;
        if (!text.slice(above, at).startsWith('#'))
            break;
        at = above;
    }
    // The first lines of a file are about all of it.
    return at === 0 ? lineStart : at;
}
function wholeLines(text, { start, end, text: inserted }) {
    const atStart = (offset) => offset === 0 || text[offset - 1] === '\n';
    const from = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
    if (from === start && atStart(end) && (inserted === '' || inserted.endsWith('\n')))
        return { start, end };
    const stop = text.indexOf('\n', end);
    return { start: from, end: stop < 0 ? text.length : stop + 1 };
}
function breaksIn(text, from, to) {
    let count = 0;
    for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
        count++;
    return count;
}
/** Without the lines that are the same at the start and at the end. */
function trimmed(line, before, after) {
    const most = Math.min(before.length, after.length);
    let head = 0;
    while (head < most && before[head] === after[head])
        head++;
    let tail = 0;
    while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
        tail++;
    return {
        line: line + head,
        before: before.slice(head, before.length - tail),
        after: after.slice(head, after.length - tail),
    };
}


/***/ })

};
