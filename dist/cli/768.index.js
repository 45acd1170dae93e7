export const id = 768;
export const ids = [768];
export const modules = {

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


/***/ })

};
