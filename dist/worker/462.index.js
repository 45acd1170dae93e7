export const id = 462;
export const ids = [462];
export const modules = {

/***/ 462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveEvaluations: () => (/* binding */ serveEvaluations)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(919);
/* harmony import */ var _open_policy_agent_opa_wasm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(774);
/** The worker side of evaluation: compiled policies run here, where a loop or a full memory costs only a worker. */


/** 64 KiB pages: 4 MiB at the start, 512 MiB at most. */
const MEMORY = { initial: 64, maximum: 8192 };
/** Serves `{module, entrypoint, input}` with `{result}` or `{error}`, one after the other. */
function serveEvaluations() {
    const modules = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData.modules;
    const policies = modules.map((module) => {
        const loading = load(module);
        // A module that cannot be loaded is said to whoever asks it; the others go on.
        loading.catch(() => undefined);
        return loading;
    });
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on('message', async (question) => {
        try {
            const policy = await policies[question.module];
            if (policy === undefined)
                throw new Error('no such module');
            const answer = policy.evaluate(question.input, question.entrypoint);
            node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage({ result: Array.isArray(answer) ? answer[0]?.result : undefined });
        }
        catch (error) {
            node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage({ error: messageOf(error) });
        }
    });
}
async function load({ wasm, data }) {
    const policy = await (0,_open_policy_agent_opa_wasm__WEBPACK_IMPORTED_MODULE_1__/* .loadPolicy */ .t)(wasm, MEMORY);
    policy.setData(data);
    return policy;
}
/** The SDK throws strings and plain objects as well as errors. */
function messageOf(error) {
    const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
    if (typeof message !== 'string')
        return 'the policy stopped';
    return message.includes('opa_malloc') ? 'needs more memory than 512 MB' : message;
}


/***/ })

};
