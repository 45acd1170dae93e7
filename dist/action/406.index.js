export const id = 406;
export const ids = [406];
export const modules = {

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderInput: () => (/* binding */ renderInput),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);

/** What a reader looks for first; all other keys follow by name. */
const FIRST = [
    'version',
    'tool',
    'meta',
    'input',
    'subject',
    'today',
    'run',
    'profile',
    'systems',
    'gate',
    'assessment',
    'counts',
    'proof',
    'context',
    'id',
    'name',
    'check',
    'title',
    'kind',
    'chapter',
    'severity',
    'status',
    'result',
    'verdict',
    'reason',
    'message',
];
const RANK = new Map(FIRST.map((key, index) => [key, index]));
/** The report, with two spaces, ordered keys and a line end. */
function renderJson(report) {
    return canonicalJson(report);
}
/** The input document that the policies judged, for `--format input`. */
function renderInput(input) {
    return canonicalJson(input);
}
function canonicalJson(value) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeJson */ .GO)(JSON.stringify(ordered(value), null, 2))}\n`;
}
function ordered(value) {
    if (Array.isArray(value))
        return value.map(ordered);
    if (typeof value !== 'object' || value === null)
        return value;
    // Without a prototype, a key named __proto__ is a key like any other.
    const copy = Object.create(null);
    for (const [key, item] of Object.entries(value).sort(byKey))
        copy[key] = ordered(item);
    return copy;
}
function byKey([a], [b]) {
    const rank = (RANK.get(a) ?? FIRST.length) - (RANK.get(b) ?? FIRST.length);
    if (rank !== 0)
        return rank;
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ })

};
