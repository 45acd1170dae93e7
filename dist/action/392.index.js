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


/***/ })

};
