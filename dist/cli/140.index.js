export const id = 140;
export const ids = [140];
export const modules = {

/***/ 4641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ workerPath),
/* harmony export */   Q: () => (/* binding */ assetPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
/** Finds the files that are shipped beside the code: the same call works from the bundles in dist/ and from a build of the sources. */



/** A shipped file that every installation has, so that its folder is the one we look for. */
const LANDMARK = 'rego.wasm.br';
/** From build/src/policy to the folder of the project; further up is not ours, whatever lies there. */
const LEVELS = 4;
function foldersUp() {
    const folders = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url))];
    while (folders.length < LEVELS)
        folders.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folders.at(-1) ?? ''));
    return folders;
}
function findAssets() {
    for (const folder of foldersUp())
        for (const candidate of [folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'dist')])
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(candidate, LANDMARK)))
                return candidate;
    throw new Error(`the installation is incomplete: ${LANDMARK} is not beside the program`);
}
let assets;
/** The path of a shipped file, e.g. `policy.wasm` or `worker/index.js`. It throws when the installation is incomplete. */
function assetPath(name) {
    assets ??= findAssets();
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(assets, ...name.split('/'));
}
/** The script that worker threads run: the bundle, or in a build of the sources the module itself. */
function workerPath() {
    for (const folder of foldersUp()) {
        const compiled = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'worker.js');
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(compiled))
            return compiled;
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, LANDMARK)))
            break;
    }
    return assetPath('worker/index.js');
}


/***/ }),

/***/ 3812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ readAnswer),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   wg: () => (/* binding */ packageOf)
/* harmony export */ });
/* harmony import */ var _narrow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2327);
/** What the Rego compiler answers, read from its JSON: the compiler is ours, yet what it says enters like all outside data. */

/** Problems by place. */
function inOrder(problems) {
    return problems.toSorted((a, b) => (a.path === b.path ? 0 : a.path < b.path ? -1 : 1) || a.line - b.line || a.column - b.column);
}
/** Reads an answer; it throws when the compiler says that the fault is its own. */
function readAnswer(text) {
    const answer = (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(JSON.parse(text));
    const error = (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(answer['error']);
    if (error !== '')
        throw new Error(`the Rego compiler failed: ${error}`);
    const wasm = (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(answer['wasm']);
    return {
        version: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(answer['version']),
        problems: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(answer['problems']).map(problemOf),
        wasm: wasm === '' ? null : Buffer.from(wasm, 'base64'),
        packages: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(answer['packages']).map(packageOf),
        tests: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(answer['tests']).map(testOf),
        coverage: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(answer['coverage']).map(coverageOf),
        results: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(answer['results']).map((row) => (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(row).map(resultOf)),
        files: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(answer['files']).map(fileOf),
        capabilities: answer['capabilities'] ?? null,
    };
}
function problemOf(value) {
    const problem = (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(value);
    return {
        code: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(problem['code']),
        message: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(problem['message']),
        path: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(problem['path']),
        line: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(problem['line']),
        column: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(problem['column']),
    };
}
/** Reads what a file says of its package, also from a cache. */
function packageOf(value) {
    const info = (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(value);
    return {
        package: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(info['package']),
        path: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(info['path']),
        line: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(info['line']),
        metadata: info['metadata'] ?? null,
        rules: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)(info['rules']),
        reads: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)(info['reads']),
    };
}
function testOf(value) {
    const test = (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(value);
    const result = test['result'];
    return {
        package: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(test['package']),
        name: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(test['name']),
        path: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(test['path']),
        line: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(test['line']),
        result: result === 'pass' || result === 'fail' || result === 'skip' ? result : 'error',
        message: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(test['message']),
        output: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(test['output']),
    };
}
function coverageOf(value) {
    const file = (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(value);
    return {
        path: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(file['path']),
        covered: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .numbersOf */ .cZ)(file['covered']),
        uncovered: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .numbersOf */ .cZ)(file['uncovered']),
    };
}
function resultOf(value) {
    const result = (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(value);
    return {
        defined: result['defined'] === true,
        value: result['value'] ?? null,
        error: typeof result['error'] === 'string' ? result['error'] : null,
    };
}
function fileOf(value) {
    const file = (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(value);
    return { path: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(file['path']), text: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(file['text']) };
}


/***/ }),

/***/ 2445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ startCompiler)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4641);
/* harmony import */ var _compiler_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3812);
/* harmony import */ var _narrow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2327);
/** The Rego compiler as this program uses it: it runs in a thread of its own, so that a source that keeps it busy can be stopped. */




const TIMEOUT_MS = 120_000;
/** Starts the compiler; it takes about a second until the first answer. Close it, or the process keeps its thread. */
async function startCompiler(options = {}) {
    const timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
    const waiting = new Map();
    let stopped = null;
    let last = 0;
    // Its output is kept from ours: stdout belongs to results, and a crash of the compiler writes a trace.
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker((0,_assets_js__WEBPACK_IMPORTED_MODULE_1__/* .workerPath */ .E)(), { workerData: { role: 'compiler' }, stdout: true, stderr: true });
    worker.unref();
    let output = '';
    const keep = (chunk) => {
        if (output.length < 4_000)
            output += String(chunk);
    };
    worker.stdout.on('data', keep);
    worker.stderr.on('data', keep);
    const stop = (error) => {
        stopped ??= error;
        for (const { reject, timer } of waiting.values()) {
            clearTimeout(timer);
            reject(stopped);
        }
        waiting.clear();
        void worker.terminate();
    };
    worker.on('message', (message) => {
        if (!(0,_narrow_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(message) || typeof message['id'] !== 'number')
            return;
        const one = waiting.get(message['id']);
        if (one === undefined)
            return;
        waiting.delete(message['id']);
        clearTimeout(one.timer);
        if (waiting.size === 0)
            worker.unref();
        try {
            one.resolve((0,_compiler_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .readAnswer */ .JN)((0,_narrow_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(message['answer'])));
        }
        catch (error) {
            one.reject(new Error((0,_narrow_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)));
        }
    });
    worker.on('error', (error) => stop(new Error(`the Rego compiler failed: ${(0,_narrow_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`)));
    worker.on('exit', () => stop(new Error(`the Rego compiler stopped. ${output.split('\n', 1)[0] ?? ''}`.trim())));
    const ask = (op, request) => new Promise((resolve, reject) => {
        if (stopped !== null) {
            reject(stopped);
            return;
        }
        last += 1;
        const seconds = Math.round(timeoutMs / 1000);
        const timer = setTimeout(() => stop(new Error(`the Rego compiler was stopped: ${op} took more than ${seconds} seconds`)), timeoutMs);
        waiting.set(last, { resolve, reject, timer });
        // The thread holds the process open only while somebody waits for it.
        worker.ref();
        worker.postMessage({ id: last, request: JSON.stringify({ op, ...request }) });
    });
    return {
        check: async (request) => (await ask('check', request)).problems,
        inspect: (request) => ask('inspect', request),
        build: (request) => ask('build', request),
        test: (request) => ask('test', request),
        evaluate: (request) => ask('evaluate', request),
        format: (files) => ask('format', { files }),
        capabilities: () => ask('capabilities', {}),
        close: async () => {
            stopped ??= new Error('the Rego compiler is closed');
            await worker.terminate();
        },
    };
}


/***/ }),

/***/ 4285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ awaitingOf),
/* harmony export */   u: () => (/* binding */ controlsOf)
/* harmony export */ });
/* harmony import */ var _schema_validators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8387);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3973);
/* harmony import */ var _narrow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2327);



/** Makes the controls of all packages of the sources. */
function controlsOf(packages, owner, awaiting = { path: '', facts: {} }) {
    const problems = [];
    const controls = [];
    const add = (info, message) => problems.push({ code: 'metadata', message, path: info.path, line: info.line, column: 1 });
    const prefix = `${owner}.controls.`;
    const rules = new Map();
    for (const info of packages)
        rules.set(info.package, new Set([...(rules.get(info.package) ?? []), ...info.rules]));
    const described = new Set(packages.filter((info) => info.metadata !== null).map((info) => info.package));
    const places = new Map();
    for (const info of packages) {
        if (!info.package.startsWith(prefix) || /_test$/.test(info.package))
            continue;
        if (info.metadata === null) {
            if (!described.has(info.package)) {
                described.add(info.package);
                add(info, 'the control has no METADATA of scope package: write it above the package, with its id, title and checks');
            }
            continue;
        }
        const metadata = metadataOf(info.metadata, (message) => add(info, message));
        if (metadata === null)
            continue;
        const { id } = metadata.custom;
        const first = places.get(id);
        if (first !== undefined)
            add(info, `${id} is already the id of ${first.package} (${first.path}:${first.line})`);
        places.set(id, info);
        for (const message of mistakesOf(metadata, info, owner, rules.get(info.package) ?? new Set()))
            add(info, message);
        controls.push(controlOf(metadata, info, awaiting.facts));
    }
    problems.push(...awaitingProblems(awaiting, controls));
    return { controls: controls.sort((a, b) => compareIds(a.id, b.id)), problems };
}
function metadataOf(value, add) {
    if (validates(value))
        return value;
    for (const error of _schema_validators_js__WEBPACK_IMPORTED_MODULE_0__/* .validateControl */ .sR.errors ?? []) {
        const where = error.instancePath.replaceAll('/', '.').slice(1);
        const key = (0,_narrow_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(error.params['additionalProperty']);
        const allowed = error.params['allowedValues'] ?? error.params['allowedValue'];
        const more = key !== '' ? ` (${key})` : allowed !== undefined ? `: ${JSON.stringify(allowed)}` : '';
        add(`METADATA ${where === '' ? '' : `${where} `}${error.message ?? 'is not valid'}${more}`);
    }
    return null;
}
function validates(value) {
    return (0,_schema_validators_js__WEBPACK_IMPORTED_MODULE_0__/* .validateControl */ .sR)(value);
}
function mistakesOf(metadata, info, owner, rules) {
    const mistakes = [];
    const { id, checks = [], rollup, statement } = metadata.custom;
    const chapter = _catalog_js__WEBPACK_IMPORTED_MODULE_1__/* .CHAPTERS */ .l[prefixOf(id)];
    if (owner === 'custom' && chapter !== undefined)
        mistakes.push(`${id} begins with ${prefixOf(id)}, a chapter of the built-in controls: choose another prefix`);
    if (owner === 'aitrust') {
        if (chapter === undefined)
            mistakes.push(`${id} begins with no chapter: ${Object.keys(_catalog_js__WEBPACK_IMPORTED_MODULE_1__/* .CHAPTERS */ .l).join(', ')}`);
        const expected = `aitrust.controls.${id.toLowerCase().replaceAll(/[-.]/g, '_')}`;
        if (info.package !== expected)
            mistakes.push(`the package of ${id} is ${expected}, not ${info.package}`);
    }
    const names = new Set();
    for (const check of checks) {
        if (check.id === 'statement')
            mistakes.push('the check id "statement" is reserved; use custom.statement');
        if (names.has(check.id))
            mistakes.push(`two checks have the id "${check.id}"`);
        names.add(check.id);
    }
    if (checks.length === 0 && rollup === undefined && statement === undefined)
        mistakes.push('the control has neither checks nor a statement nor a rollup: it can never say anything');
    if (checks.length > 0 && !rules.has('findings'))
        mistakes.push('the control has checks but no rule "findings contains …": it would always pass');
    if (checks.length > 0 && !rules.has('applicable'))
        mistakes.push('the control has no rule "applicable": it would never apply');
    return mistakes;
}
function controlOf(metadata, info, awaiting) {
    const { custom } = metadata;
    return {
        id: custom.id,
        package: info.package,
        path: info.path,
        chapter: _catalog_js__WEBPACK_IMPORTED_MODULE_1__/* .CHAPTERS */ .l[prefixOf(custom.id)] ?? 'custom',
        title: metadata.title,
        description: metadata.description,
        kind: custom.kind,
        severity: custom.severity,
        required_from: custom.required_from,
        libraries: custom.libraries ?? true,
        source: custom.source ?? null,
        parameters: custom.parameters ?? {},
        rollup: custom.rollup?.of ?? null,
        second_pass: custom.second_pass ?? false,
        statement: custom.statement ?? null,
        checks: (custom.checks ?? []).map((check) => ({
            ...check,
            awaiting: awaiting[`${custom.id}/${check.id}`] ?? null,
        })),
        reads: info.reads,
    };
}
function awaitingProblems(awaiting, controls) {
    const known = new Set(controls.flatMap((control) => control.checks.map((check) => `${control.id}/${check.id}`)));
    return Object.keys(awaiting.facts)
        .filter((id) => !known.has(id))
        .map((id) => ({
        code: 'awaiting',
        message: `no control has the check ${id}`,
        path: awaiting.path,
        line: 0,
        column: 0,
    }));
}
function prefixOf(id) {
    return id.split('-', 1)[0] ?? '';
}
/** Chapters in the order of the catalogue, then numbers; custom ones last. */
function compareIds(a, b) {
    return rank(a) - rank(b) || a.localeCompare(b, 'en', { numeric: true });
}
function rank(id) {
    const place = Object.keys(_catalog_js__WEBPACK_IMPORTED_MODULE_1__/* .CHAPTERS */ .l).indexOf(prefixOf(id));
    return place < 0 ? Number.MAX_SAFE_INTEGER : place;
}
/** Reads `awaiting.yaml`: a map of check ids to facts. */
function awaitingOf(path, value) {
    return { path, facts: Object.fromEntries(Object.entries((0,_narrow_js__WEBPACK_IMPORTED_MODULE_2__/* .recordOf */ .zv)(value)).map(([id, fact]) => [id, (0,_narrow_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(fact)])) };
}


/***/ }),

/***/ 140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ compileCustom),
  J: () => (/* binding */ customRequest)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/policy/compiler.js
var policy_compiler = __webpack_require__(2445);
// EXTERNAL MODULE: ./lib/policy/compiler-answer.js
var compiler_answer = __webpack_require__(3812);
;// CONCATENATED MODULE: ./lib/policy/compiler-digest.js
/** Generated by scripts/build-compiler.ts: what the worker verifies before it starts the compiler. */
const COMPILER_SHA256 = '8bd2e6d918a428620d80d9a77c803c4c14c21a824476c46fd66ea509a0ab445e';
const WASM_EXEC_SHA256 = '0c949f4996f9a89698e4b5c586de32249c3b69b7baadb64d220073cc04acba14';

// EXTERNAL MODULE: ./lib/policy/control-metadata.js
var control_metadata = __webpack_require__(4285);
// EXTERNAL MODULE: ./lib/policy/kit.js
var policy_kit = __webpack_require__(8962);
// EXTERNAL MODULE: ./lib/policy/narrow.js
var narrow = __webpack_require__(2327);
;// CONCATENATED MODULE: ./lib/policy/custom.js
/** Compiles a repository's own Rego, together with our library, to a module of its own that is judged by the same contract. */









/** Compiles the files. Tests are left aside: `policy check` and `policy test` look at them, and a run need not wait for that. */
async function compileCustom(files, options) {
    const rules = files.filter(({ path }) => !path.endsWith('_test.rego'));
    if (rules.length === 0)
        return { wasm: null, controls: [], problems: [] };
    const kit = options.kit ?? (0,policy_kit/* shippedKit */.QL)();
    const key = keyOf(rules, kit);
    const cached = options.cache === null ? null : readCache(options.cache, key);
    if (cached !== null)
        return withControls(cached);
    const compiler = options.compiler ?? (await (0,policy_compiler/* startCompiler */.E)());
    try {
        const built = await compiler.build({ ...customRequest(rules, kit), controls: 'custom.controls' });
        const problems = (0,compiler_answer/* inOrder */.al)([...built.problems, ...(0,control_metadata/* controlsOf */.u)(built.packages, 'custom').problems]);
        if (problems.length > 0 || built.wasm === null)
            return { wasm: null, controls: [], problems };
        const compiled = { wasm: built.wasm, packages: built.packages };
        if (options.cache !== null)
            writeCache(options.cache, key, compiled);
        return withControls(compiled);
    }
    finally {
        if (options.compiler === undefined)
            await compiler.close();
    }
}
/** How a repository's own files are checked: strictly, in their own packages, beside our library. */
function customRequest(files, kit) {
    return {
        files: [...kit.lib, ...files.map(({ path, text }) => ({ path, text }))],
        capabilities: kit.capabilities,
        schema: kit.schema,
        strict: true,
        allow: policy_kit/* CUSTOM_PACKAGES */.w6,
        roots: policy_kit/* DATA_ROOTS */.VB,
    };
}
function withControls({ wasm, packages }) {
    const { controls, problems } = (0,control_metadata/* controlsOf */.u)(packages, 'custom');
    return { wasm, controls, problems };
}
function keyOf(files, kit) {
    const sorted = files.map(({ path, text }) => [path, text]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
    return sha256(JSON.stringify([1, COMPILER_SHA256, kit, sorted]));
}
function sha256(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}
/** An entry is one file whose first line is the digest of the rest: what was cut off or changed is not used. */
function readCache(folder, key) {
    try {
        const text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, `${key}.json`), 'utf8');
        const end = text.indexOf('\n');
        const body = text.slice(end + 1);
        if (end < 0 || text.slice(0, end) !== sha256(body))
            return null;
        const entry = (0,narrow/* recordOf */.zv)(JSON.parse(body));
        return {
            wasm: Buffer.from((0,narrow/* stringOf */.Je)(entry['wasm']), 'base64'),
            packages: (0,narrow/* listOf */.c3)(entry['packages']).map(compiler_answer/* packageOf */.wg),
        };
    }
    catch {
        return null;
    }
}
/** A cache that cannot be written costs time, never the result. */
function writeCache(folder, key, { wasm, packages }) {
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        const body = JSON.stringify({ wasm: Buffer.from(wasm).toString('base64'), packages });
        const path = (0,external_node_path_.join)(folder, `${key}.json`);
        const temporary = `${path}.${process.pid}`;
        (0,external_node_fs_.writeFileSync)(temporary, `${sha256(body)}\n${body}`, { mode: 0o600, flag: 'wx' });
        (0,external_node_fs_.renameSync)(temporary, path);
    }
    catch {
        return;
    }
}


/***/ }),

/***/ 8962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ shippedKit),
/* harmony export */   VB: () => (/* binding */ DATA_ROOTS),
/* harmony export */   w6: () => (/* binding */ CUSTOM_PACKAGES)
/* harmony export */ });
/* unused harmony export readKit */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4641);
/* harmony import */ var _narrow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2327);
/** What a policy is compiled against: capabilities, the type of its input, the keys of its data, and our library. */



/** Keys below `data` that documents fill: tables of knowledge, and the configuration with the parameters of controls. */
const DATA_ROOTS = ['tables', 'config'];
/** Where a repository's own Rego may live. */
const CUSTOM_PACKAGES = ['custom.controls', 'custom.lib'];
/** The kit that is shipped, as scripts/bundle.ts wrote it. */
function shippedKit() {
    return readKit((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,_assets_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)('policy-lib.json'), 'utf8'));
}
function readKit(text) {
    const kit = (0,_narrow_js__WEBPACK_IMPORTED_MODULE_2__/* .recordOf */ .zv)(JSON.parse(text));
    return {
        capabilities: kit['capabilities'] ?? null,
        schema: kit['schema'] ?? null,
        lib: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(kit['files']).map((value) => {
            const file = (0,_narrow_js__WEBPACK_IMPORTED_MODULE_2__/* .recordOf */ .zv)(value);
            return { path: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(file['path']), text: (0,_narrow_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(file['text']), trusted: true };
        }),
    };
}


/***/ }),

/***/ 2327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   iw: () => (/* binding */ stringsOf),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/** Readers for outside data: they take `unknown` and give the type asked for, or its empty value when it is something else. */
function recordOf(value) {
    return isRecord(value) ? value : {};
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function stringOf(value) {
    return typeof value === 'string' ? value : '';
}
function numberOf(value) {
    return typeof value === 'number' ? value : 0;
}
function stringsOf(value) {
    return listOf(value).filter((item) => typeof item === 'string');
}
function numbersOf(value) {
    return listOf(value).filter((item) => typeof item === 'number');
}
/** The message of whatever was thrown. */
function messageOf(error) {
    return isRecord(error) && typeof error['message'] === 'string' ? error['message'] : String(error);
}
/** The code that Node gives its errors (ENOENT …); empty for others. */
function codeOf(error) {
    return isRecord(error) ? stringOf(error['code']) : '';
}


/***/ }),

/***/ 8387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ validateControlResult),
/* harmony export */   sR: () => (/* binding */ validateControl),
/* harmony export */   vc: () => (/* binding */ validateContextResult)
/* harmony export */ });
/* harmony import */ var ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6214);
// Generated from policies/schemas by scripts/schema.ts; do not edit.

const validateContextResult = validate20;
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://ai-trust-check.example/schemas/context-result.schema.json", "title": "ContextResult", "description": "What aitrust.context answers; its helper rules are ignored.", "type": "object", "required": ["systems"], "properties": { "systems": { "type": "array", "minItems": 1, "items": { "$ref": "input.schema.json#/$defs/system" } } } };
const schema35 = { "title": "System", "type": "object", "additionalProperties": false, "required": ["name", "paths", "kind", "holds_ai", "roles", "profile", "statements"], "properties": { "name": { "type": ["string", "null"] }, "paths": { "type": "array", "items": { "type": "string" }, "description": "Folders; empty for the whole tree." }, "kind": { "enum": ["application", "library", "none"] }, "holds_ai": { "type": "boolean" }, "roles": { "type": "array", "items": { "$ref": "#/$defs/role" } }, "profile": { "$ref": "#/$defs/profile" }, "statements": { "type": "object", "additionalProperties": { "$ref": "#/$defs/statement" }, "description": "By control id." } } };
const schema36 = { "title": "Role", "type": "object", "additionalProperties": false, "required": ["name", "detected", "declared", "from"], "properties": { "name": { "enum": ["trains", "serves", "llm", "rag", "agentic", "loads_models", "thirdparty_api", "distributes", "ships_data"] }, "detected": { "type": "boolean" }, "declared": { "type": ["boolean", "null"] }, "from": { "type": "array", "items": { "type": "string" } } } };
const schema37 = { "title": "Profile", "type": "object", "additionalProperties": false, "required": ["level", "reasons"], "properties": { "level": { "enum": ["minimal", "standard", "critical"] }, "reasons": { "type": "array", "items": { "type": "string" } } } };
const schema38 = { "title": "Statement", "type": "object", "additionalProperties": false, "required": ["state", "reason", "owner", "reviewed", "anchored", "at"], "properties": { "state": { "enum": ["missing", "ok", "not-applicable", "not-met", "planned", "partial", "stale", "unsupported", "contradicted"] }, "reason": { "type": "string" }, "owner": { "type": ["string", "null"] }, "reviewed": { "type": ["integer", "null"], "description": "Day number." }, "anchored": { "type": "boolean" }, "at": { "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/at" }] } } };
const schema39 = { "title": "At", "description": "A place. Lines and columns count from 1, columns in UTF-16 code units, the end is exclusive; all null for a binary file or a whole file.", "type": "object", "additionalProperties": false, "required": ["path", "line", "column", "end_line", "end_column"], "properties": { "path": { "type": "string" }, "line": { "type": ["integer", "null"], "minimum": 1 }, "column": { "type": ["integer", "null"], "minimum": 1 }, "end_line": { "type": ["integer", "null"], "minimum": 1 }, "end_column": { "type": ["integer", "null"], "minimum": 1 } } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate24.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.state === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.reason === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.owner === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property '" + "owner" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.reviewed === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reviewed" }, message: "must have required property '" + "reviewed" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.anchored === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "anchored" }, message: "must have required property '" + "anchored" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.at === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property '" + "at" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((key0 === "state") || (key0 === "reason")) || (key0 === "owner")) || (key0 === "reviewed")) || (key0 === "anchored")) || (key0 === "at"))) {
                const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.state !== undefined) {
            let data0 = data.state;
            if (!(((((((((data0 === "missing") || (data0 === "ok")) || (data0 === "not-applicable")) || (data0 === "not-met")) || (data0 === "planned")) || (data0 === "partial")) || (data0 === "stale")) || (data0 === "unsupported")) || (data0 === "contradicted"))) {
                const err7 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema38.properties.state.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.reason !== undefined) {
            if (typeof data.reason !== "string") {
                const err8 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.owner !== undefined) {
            let data2 = data.owner;
            if ((typeof data2 !== "string") && (data2 !== null)) {
                const err9 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: schema38.properties.owner.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.reviewed !== undefined) {
            let data3 = data.reviewed;
            if ((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)) {
                const err10 = { instancePath: instancePath + "/reviewed", schemaPath: "#/properties/reviewed/type", keyword: "type", params: { type: schema38.properties.reviewed.type }, message: "must be integer,null" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.anchored !== undefined) {
            if (typeof data.anchored !== "boolean") {
                const err11 = { instancePath: instancePath + "/anchored", schemaPath: "#/properties/anchored/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.at !== undefined) {
            let data5 = data.at;
            const _errs12 = errors;
            let valid1 = false;
            const _errs13 = errors;
            if (data5 !== null) {
                const err12 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            var _valid0 = _errs13 === errors;
            valid1 = valid1 || _valid0;
            const _errs15 = errors;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5.path === undefined) {
                    const err13 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/at/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'" };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
                if (data5.line === undefined) {
                    const err14 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/at/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property '" + "line" + "'" };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
                if (data5.column === undefined) {
                    const err15 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/at/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property '" + "column" + "'" };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
                if (data5.end_line === undefined) {
                    const err16 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/at/required", keyword: "required", params: { missingProperty: "end_line" }, message: "must have required property '" + "end_line" + "'" };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
                if (data5.end_column === undefined) {
                    const err17 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/at/required", keyword: "required", params: { missingProperty: "end_column" }, message: "must have required property '" + "end_column" + "'" };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
                for (const key1 in data5) {
                    if (!(((((key1 === "path") || (key1 === "line")) || (key1 === "column")) || (key1 === "end_line")) || (key1 === "end_column"))) {
                        const err18 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/at/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                }
                if (data5.path !== undefined) {
                    if (typeof data5.path !== "string") {
                        const err19 = { instancePath: instancePath + "/at/path", schemaPath: "#/$defs/at/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
                if (data5.line !== undefined) {
                    let data7 = data5.line;
                    if ((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)) {
                        const err20 = { instancePath: instancePath + "/at/line", schemaPath: "#/$defs/at/properties/line/type", keyword: "type", params: { type: schema39.properties.line.type }, message: "must be integer,null" };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                    if (typeof data7 == "number") {
                        if (data7 < 1 || isNaN(data7)) {
                            const err21 = { instancePath: instancePath + "/at/line", schemaPath: "#/$defs/at/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err21];
                            }
                            else {
                                vErrors.push(err21);
                            }
                            errors++;
                        }
                    }
                }
                if (data5.column !== undefined) {
                    let data8 = data5.column;
                    if ((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)) {
                        const err22 = { instancePath: instancePath + "/at/column", schemaPath: "#/$defs/at/properties/column/type", keyword: "type", params: { type: schema39.properties.column.type }, message: "must be integer,null" };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                    if (typeof data8 == "number") {
                        if (data8 < 1 || isNaN(data8)) {
                            const err23 = { instancePath: instancePath + "/at/column", schemaPath: "#/$defs/at/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                    }
                }
                if (data5.end_line !== undefined) {
                    let data9 = data5.end_line;
                    if ((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)) {
                        const err24 = { instancePath: instancePath + "/at/end_line", schemaPath: "#/$defs/at/properties/end_line/type", keyword: "type", params: { type: schema39.properties.end_line.type }, message: "must be integer,null" };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                    if (typeof data9 == "number") {
                        if (data9 < 1 || isNaN(data9)) {
                            const err25 = { instancePath: instancePath + "/at/end_line", schemaPath: "#/$defs/at/properties/end_line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                    }
                }
                if (data5.end_column !== undefined) {
                    let data10 = data5.end_column;
                    if ((!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) && (data10 !== null)) {
                        const err26 = { instancePath: instancePath + "/at/end_column", schemaPath: "#/$defs/at/properties/end_column/type", keyword: "type", params: { type: schema39.properties.end_column.type }, message: "must be integer,null" };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                    if (typeof data10 == "number") {
                        if (data10 < 1 || isNaN(data10)) {
                            const err27 = { instancePath: instancePath + "/at/end_column", schemaPath: "#/$defs/at/properties/end_column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err27];
                            }
                            else {
                                vErrors.push(err27);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err28 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/at/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
            var _valid0 = _errs15 === errors;
            valid1 = valid1 || _valid0;
            if (!valid1) {
                const err29 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
            else {
                errors = _errs12;
                if (vErrors !== null) {
                    if (_errs12) {
                        vErrors.length = _errs12;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
    }
    else {
        const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err30];
        }
        else {
            vErrors.push(err30);
        }
        errors++;
    }
    validate24.errors = vErrors;
    return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate76.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.paths === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paths" }, message: "must have required property '" + "paths" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.kind === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.holds_ai === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "holds_ai" }, message: "must have required property '" + "holds_ai" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.roles === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "roles" }, message: "must have required property '" + "roles" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.profile === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "profile" }, message: "must have required property '" + "profile" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.statements === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "statements" }, message: "must have required property '" + "statements" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((((key0 === "name") || (key0 === "paths")) || (key0 === "kind")) || (key0 === "holds_ai")) || (key0 === "roles")) || (key0 === "profile")) || (key0 === "statements"))) {
                const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            let data0 = data.name;
            if ((typeof data0 !== "string") && (data0 !== null)) {
                const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema35.properties.name.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.paths !== undefined) {
            let data1 = data.paths;
            if (Array.isArray(data1)) {
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data1[i0] !== "string") {
                        const err9 = { instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data3 = data.kind;
            if (!(((data3 === "application") || (data3 === "library")) || (data3 === "none"))) {
                const err11 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema35.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.holds_ai !== undefined) {
            if (typeof data.holds_ai !== "boolean") {
                const err12 = { instancePath: instancePath + "/holds_ai", schemaPath: "#/properties/holds_ai/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.roles !== undefined) {
            let data5 = data.roles;
            if (Array.isArray(data5)) {
                const len1 = data5.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data6 = data5[i1];
                    if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                        if (data6.name === undefined) {
                            const err13 = { instancePath: instancePath + "/roles/" + i1, schemaPath: "#/$defs/role/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                        if (data6.detected === undefined) {
                            const err14 = { instancePath: instancePath + "/roles/" + i1, schemaPath: "#/$defs/role/required", keyword: "required", params: { missingProperty: "detected" }, message: "must have required property '" + "detected" + "'" };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                        if (data6.declared === undefined) {
                            const err15 = { instancePath: instancePath + "/roles/" + i1, schemaPath: "#/$defs/role/required", keyword: "required", params: { missingProperty: "declared" }, message: "must have required property '" + "declared" + "'" };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                        if (data6.from === undefined) {
                            const err16 = { instancePath: instancePath + "/roles/" + i1, schemaPath: "#/$defs/role/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'" };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                        for (const key1 in data6) {
                            if (!((((key1 === "name") || (key1 === "detected")) || (key1 === "declared")) || (key1 === "from"))) {
                                const err17 = { instancePath: instancePath + "/roles/" + i1, schemaPath: "#/$defs/role/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err17];
                                }
                                else {
                                    vErrors.push(err17);
                                }
                                errors++;
                            }
                        }
                        if (data6.name !== undefined) {
                            let data7 = data6.name;
                            if (!(((((((((data7 === "trains") || (data7 === "serves")) || (data7 === "llm")) || (data7 === "rag")) || (data7 === "agentic")) || (data7 === "loads_models")) || (data7 === "thirdparty_api")) || (data7 === "distributes")) || (data7 === "ships_data"))) {
                                const err18 = { instancePath: instancePath + "/roles/" + i1 + "/name", schemaPath: "#/$defs/role/properties/name/enum", keyword: "enum", params: { allowedValues: schema36.properties.name.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err18];
                                }
                                else {
                                    vErrors.push(err18);
                                }
                                errors++;
                            }
                        }
                        if (data6.detected !== undefined) {
                            if (typeof data6.detected !== "boolean") {
                                const err19 = { instancePath: instancePath + "/roles/" + i1 + "/detected", schemaPath: "#/$defs/role/properties/detected/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                if (vErrors === null) {
                                    vErrors = [err19];
                                }
                                else {
                                    vErrors.push(err19);
                                }
                                errors++;
                            }
                        }
                        if (data6.declared !== undefined) {
                            let data9 = data6.declared;
                            if ((typeof data9 !== "boolean") && (data9 !== null)) {
                                const err20 = { instancePath: instancePath + "/roles/" + i1 + "/declared", schemaPath: "#/$defs/role/properties/declared/type", keyword: "type", params: { type: schema36.properties.declared.type }, message: "must be boolean,null" };
                                if (vErrors === null) {
                                    vErrors = [err20];
                                }
                                else {
                                    vErrors.push(err20);
                                }
                                errors++;
                            }
                        }
                        if (data6.from !== undefined) {
                            let data10 = data6.from;
                            if (Array.isArray(data10)) {
                                const len2 = data10.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                    if (typeof data10[i2] !== "string") {
                                        const err21 = { instancePath: instancePath + "/roles/" + i1 + "/from/" + i2, schemaPath: "#/$defs/role/properties/from/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err21];
                                        }
                                        else {
                                            vErrors.push(err21);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err22 = { instancePath: instancePath + "/roles/" + i1 + "/from", schemaPath: "#/$defs/role/properties/from/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err22];
                                }
                                else {
                                    vErrors.push(err22);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err23 = { instancePath: instancePath + "/roles/" + i1, schemaPath: "#/$defs/role/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err24 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        if (data.profile !== undefined) {
            let data12 = data.profile;
            if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                if (data12.level === undefined) {
                    const err25 = { instancePath: instancePath + "/profile", schemaPath: "#/$defs/profile/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property '" + "level" + "'" };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
                if (data12.reasons === undefined) {
                    const err26 = { instancePath: instancePath + "/profile", schemaPath: "#/$defs/profile/required", keyword: "required", params: { missingProperty: "reasons" }, message: "must have required property '" + "reasons" + "'" };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
                for (const key2 in data12) {
                    if (!((key2 === "level") || (key2 === "reasons"))) {
                        const err27 = { instancePath: instancePath + "/profile", schemaPath: "#/$defs/profile/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                }
                if (data12.level !== undefined) {
                    let data13 = data12.level;
                    if (!(((data13 === "minimal") || (data13 === "standard")) || (data13 === "critical"))) {
                        const err28 = { instancePath: instancePath + "/profile/level", schemaPath: "#/$defs/profile/properties/level/enum", keyword: "enum", params: { allowedValues: schema37.properties.level.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
                if (data12.reasons !== undefined) {
                    let data14 = data12.reasons;
                    if (Array.isArray(data14)) {
                        const len3 = data14.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                            if (typeof data14[i3] !== "string") {
                                const err29 = { instancePath: instancePath + "/profile/reasons/" + i3, schemaPath: "#/$defs/profile/properties/reasons/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err29];
                                }
                                else {
                                    vErrors.push(err29);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err30 = { instancePath: instancePath + "/profile/reasons", schemaPath: "#/$defs/profile/properties/reasons/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err31 = { instancePath: instancePath + "/profile", schemaPath: "#/$defs/profile/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
        if (data.statements !== undefined) {
            let data16 = data.statements;
            if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                for (const key3 in data16) {
                    if (!(validate24(data16[key3], { instancePath: instancePath + "/statements/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data16, parentDataProperty: key3, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err32 = { instancePath: instancePath + "/statements", schemaPath: "#/properties/statements/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
    }
    else {
        const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err33];
        }
        else {
            vErrors.push(err33);
        }
        errors++;
    }
    validate76.errors = vErrors;
    return errors === 0;
}
validate76.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://ai-trust-check.example/schemas/context-result.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.systems === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "systems" }, message: "must have required property '" + "systems" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.systems !== undefined) {
            let data0 = data.systems;
            if (Array.isArray(data0)) {
                if (data0.length < 1) {
                    const err1 = { instancePath: instancePath + "/systems", schemaPath: "#/properties/systems/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(validate76(data0[i0], { instancePath: instancePath + "/systems/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/systems", schemaPath: "#/properties/systems/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
    }
    else {
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": { "systems": true }, "dynamicProps": false, "dynamicItems": false };
const validateControl = validate79;
const schema102 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://ai-trust-check.example/schemas/control.schema.json", "title": "ControlMetadata", "description": "METADATA above a control's package: the only place for its words. The catalogue is made of these.", "type": "object", "additionalProperties": false, "required": ["title", "description", "custom"], "properties": { "scope": { "const": "package" }, "title": { "type": "string", "description": "A statement that should hold." }, "description": { "type": "string", "description": "Why it matters, one or two sentences." }, "custom": { "title": "ControlCustom", "type": "object", "additionalProperties": false, "required": ["id", "kind", "severity", "required_from"], "properties": { "id": { "type": "string", "pattern": "^[A-Z]{2,8}-[0-9]{2}(\\.[0-9]+)?$" }, "kind": { "enum": ["automated", "hybrid", "declared"] }, "severity": { "$ref": "control-result.schema.json#/$defs/severity" }, "required_from": { "enum": ["minimal", "standard", "critical"] }, "libraries": { "type": "boolean", "description": "Whether it applies to repositories of kind library. Default true." }, "source": { "title": "ControlSource", "type": "object", "additionalProperties": false, "required": ["section", "item"], "properties": { "section": { "type": "string" }, "item": { "type": ["integer", "string"] } } }, "parameters": { "type": "object", "additionalProperties": { "title": "ControlParameter", "type": "object", "additionalProperties": false, "required": ["description", "default"], "properties": { "description": { "type": "string" }, "default": {} } } }, "rollup": { "title": "Rollup", "type": "object", "additionalProperties": false, "required": ["of"], "properties": { "of": { "type": "array", "minItems": 1, "items": { "type": "string" } } } }, "second_pass": { "type": "boolean", "description": "Reads input.run; its findings never gate." }, "statement": { "$ref": "#/$defs/statementMetadata" }, "checks": { "type": "array", "items": { "$ref": "#/$defs/check" } } } } }, "$defs": { "statementMetadata": { "title": "StatementMetadata", "description": "A question that a statement in the declarations answers where observation is silent: check <ID>/statement.", "type": "object", "additionalProperties": false, "required": ["question", "key"], "properties": { "question": { "type": "string" }, "key": { "type": "string" } } }, "check": { "title": "Check", "type": "object", "additionalProperties": false, "required": ["id", "severity", "kind", "needs", "title", "remediation"], "properties": { "id": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "severity": { "$ref": "control-result.schema.json#/$defs/severity" }, "kind": { "$ref": "control-result.schema.json#/$defs/findingKind" }, "needs": { "type": "array", "items": { "type": "string" }, "description": "Facts it cannot do without: facts.L01, models, workflows, settings.rulesets. One that is not ok makes the check unknown." }, "waivable": { "type": "boolean", "description": "Default true." }, "title": { "type": "string", "description": "The finding in a few words." }, "remediation": { "type": "string", "description": "One or two sentences that end in an action." }, "command": { "type": "string", "description": "A command that helps, with {subject} where the subject stands." }, "question": { "type": "string", "description": "For a gap: the question in one sentence; {subject} and {name} of a text in the evidence are filled in." }, "key": { "type": "string", "description": "For a gap: the declaration that answers it." } } } } };
const schema107 = { "title": "Severity", "enum": ["critical", "high", "medium", "low", "info"] };
const schema113 = { "title": "StatementMetadata", "description": "A question that a statement in the declarations answers where observation is silent: check <ID>/statement.", "type": "object", "additionalProperties": false, "required": ["question", "key"], "properties": { "question": { "type": "string" }, "key": { "type": "string" } } };
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[A-Z]{2,8}-[0-9]{2}(\\.[0-9]+)?$", "u");
const schema114 = { "title": "Check", "type": "object", "additionalProperties": false, "required": ["id", "severity", "kind", "needs", "title", "remediation"], "properties": { "id": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "severity": { "$ref": "control-result.schema.json#/$defs/severity" }, "kind": { "$ref": "control-result.schema.json#/$defs/findingKind" }, "needs": { "type": "array", "items": { "type": "string" }, "description": "Facts it cannot do without: facts.L01, models, workflows, settings.rulesets. One that is not ok makes the check unknown." }, "waivable": { "type": "boolean", "description": "Default true." }, "title": { "type": "string", "description": "The finding in a few words." }, "remediation": { "type": "string", "description": "One or two sentences that end in an action." }, "command": { "type": "string", "description": "A command that helps, with {subject} where the subject stands." }, "question": { "type": "string", "description": "For a gap: the question in one sentence; {subject} and {name} of a text in the evidence are filled in." }, "key": { "type": "string", "description": "For a gap: the declaration that answers it." } } };
const schema105 = { "title": "FindingKind", "enum": ["defect", "contradiction", "gap"] };
const pattern5 = new RegExp("^[a-z][a-z0-9-]*$", "u");
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate85.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.severity === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property '" + "severity" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.kind === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.needs === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "needs" }, message: "must have required property '" + "needs" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.title === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property '" + "title" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.remediation === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "remediation" }, message: "must have required property '" + "remediation" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema114.properties, key0))) {
                const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            let data0 = data.id;
            if (typeof data0 === "string") {
                if (!pattern5.test(data0)) {
                    const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: "must match pattern \"" + "^[a-z][a-z0-9-]*$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.severity !== undefined) {
            let data1 = data.severity;
            if (!(((((data1 === "critical") || (data1 === "high")) || (data1 === "medium")) || (data1 === "low")) || (data1 === "info"))) {
                const err9 = { instancePath: instancePath + "/severity", schemaPath: "control-result.schema.json#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema107.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data2 = data.kind;
            if (!(((data2 === "defect") || (data2 === "contradiction")) || (data2 === "gap"))) {
                const err10 = { instancePath: instancePath + "/kind", schemaPath: "control-result.schema.json#/$defs/findingKind/enum", keyword: "enum", params: { allowedValues: schema105.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.needs !== undefined) {
            let data3 = data.needs;
            if (Array.isArray(data3)) {
                const len0 = data3.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data3[i0] !== "string") {
                        const err11 = { instancePath: instancePath + "/needs/" + i0, schemaPath: "#/properties/needs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.waivable !== undefined) {
            if (typeof data.waivable !== "boolean") {
                const err13 = { instancePath: instancePath + "/waivable", schemaPath: "#/properties/waivable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.title !== undefined) {
            if (typeof data.title !== "string") {
                const err14 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.remediation !== undefined) {
            if (typeof data.remediation !== "string") {
                const err15 = { instancePath: instancePath + "/remediation", schemaPath: "#/properties/remediation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.command !== undefined) {
            if (typeof data.command !== "string") {
                const err16 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.question !== undefined) {
            if (typeof data.question !== "string") {
                const err17 = { instancePath: instancePath + "/question", schemaPath: "#/properties/question/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.key !== undefined) {
            if (typeof data.key !== "string") {
                const err18 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
    }
    else {
        const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err19];
        }
        else {
            vErrors.push(err19);
        }
        errors++;
    }
    validate85.errors = vErrors;
    return errors === 0;
}
validate85.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://ai-trust-check.example/schemas/control.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate79.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.title === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property '" + "title" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.description === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property '" + "description" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.custom === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "custom" }, message: "must have required property '" + "custom" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "scope") || (key0 === "title")) || (key0 === "description")) || (key0 === "custom"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.scope !== undefined) {
            if ("package" !== data.scope) {
                const err4 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/const", keyword: "const", params: { allowedValue: "package" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.title !== undefined) {
            if (typeof data.title !== "string") {
                const err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.description !== undefined) {
            if (typeof data.description !== "string") {
                const err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.custom !== undefined) {
            let data3 = data.custom;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.id === undefined) {
                    const err7 = { instancePath: instancePath + "/custom", schemaPath: "#/properties/custom/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                if (data3.kind === undefined) {
                    const err8 = { instancePath: instancePath + "/custom", schemaPath: "#/properties/custom/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                if (data3.severity === undefined) {
                    const err9 = { instancePath: instancePath + "/custom", schemaPath: "#/properties/custom/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property '" + "severity" + "'" };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                if (data3.required_from === undefined) {
                    const err10 = { instancePath: instancePath + "/custom", schemaPath: "#/properties/custom/required", keyword: "required", params: { missingProperty: "required_from" }, message: "must have required property '" + "required_from" + "'" };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
                for (const key1 in data3) {
                    if (!(func1.call(schema102.properties.custom.properties, key1))) {
                        const err11 = { instancePath: instancePath + "/custom", schemaPath: "#/properties/custom/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
                if (data3.id !== undefined) {
                    let data4 = data3.id;
                    if (typeof data4 === "string") {
                        if (!pattern4.test(data4)) {
                            const err12 = { instancePath: instancePath + "/custom/id", schemaPath: "#/properties/custom/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2,8}-[0-9]{2}(\\.[0-9]+)?$" }, message: "must match pattern \"" + "^[A-Z]{2,8}-[0-9]{2}(\\.[0-9]+)?$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err13 = { instancePath: instancePath + "/custom/id", schemaPath: "#/properties/custom/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                }
                if (data3.kind !== undefined) {
                    let data5 = data3.kind;
                    if (!(((data5 === "automated") || (data5 === "hybrid")) || (data5 === "declared"))) {
                        const err14 = { instancePath: instancePath + "/custom/kind", schemaPath: "#/properties/custom/properties/kind/enum", keyword: "enum", params: { allowedValues: schema102.properties.custom.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
                if (data3.severity !== undefined) {
                    let data6 = data3.severity;
                    if (!(((((data6 === "critical") || (data6 === "high")) || (data6 === "medium")) || (data6 === "low")) || (data6 === "info"))) {
                        const err15 = { instancePath: instancePath + "/custom/severity", schemaPath: "control-result.schema.json#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema107.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
                if (data3.required_from !== undefined) {
                    let data7 = data3.required_from;
                    if (!(((data7 === "minimal") || (data7 === "standard")) || (data7 === "critical"))) {
                        const err16 = { instancePath: instancePath + "/custom/required_from", schemaPath: "#/properties/custom/properties/required_from/enum", keyword: "enum", params: { allowedValues: schema102.properties.custom.properties.required_from.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
                if (data3.libraries !== undefined) {
                    if (typeof data3.libraries !== "boolean") {
                        const err17 = { instancePath: instancePath + "/custom/libraries", schemaPath: "#/properties/custom/properties/libraries/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
                if (data3.source !== undefined) {
                    let data9 = data3.source;
                    if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                        if (data9.section === undefined) {
                            const err18 = { instancePath: instancePath + "/custom/source", schemaPath: "#/properties/custom/properties/source/required", keyword: "required", params: { missingProperty: "section" }, message: "must have required property '" + "section" + "'" };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                        if (data9.item === undefined) {
                            const err19 = { instancePath: instancePath + "/custom/source", schemaPath: "#/properties/custom/properties/source/required", keyword: "required", params: { missingProperty: "item" }, message: "must have required property '" + "item" + "'" };
                            if (vErrors === null) {
                                vErrors = [err19];
                            }
                            else {
                                vErrors.push(err19);
                            }
                            errors++;
                        }
                        for (const key2 in data9) {
                            if (!((key2 === "section") || (key2 === "item"))) {
                                const err20 = { instancePath: instancePath + "/custom/source", schemaPath: "#/properties/custom/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err20];
                                }
                                else {
                                    vErrors.push(err20);
                                }
                                errors++;
                            }
                        }
                        if (data9.section !== undefined) {
                            if (typeof data9.section !== "string") {
                                const err21 = { instancePath: instancePath + "/custom/source/section", schemaPath: "#/properties/custom/properties/source/properties/section/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err21];
                                }
                                else {
                                    vErrors.push(err21);
                                }
                                errors++;
                            }
                        }
                        if (data9.item !== undefined) {
                            let data11 = data9.item;
                            if ((!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))) && (typeof data11 !== "string")) {
                                const err22 = { instancePath: instancePath + "/custom/source/item", schemaPath: "#/properties/custom/properties/source/properties/item/type", keyword: "type", params: { type: schema102.properties.custom.properties.source.properties.item.type }, message: "must be integer,string" };
                                if (vErrors === null) {
                                    vErrors = [err22];
                                }
                                else {
                                    vErrors.push(err22);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err23 = { instancePath: instancePath + "/custom/source", schemaPath: "#/properties/custom/properties/source/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                }
                if (data3.parameters !== undefined) {
                    let data12 = data3.parameters;
                    if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                        for (const key3 in data12) {
                            let data13 = data12[key3];
                            if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                if (data13.description === undefined) {
                                    const err24 = { instancePath: instancePath + "/custom/parameters/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/custom/properties/parameters/additionalProperties/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property '" + "description" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err24];
                                    }
                                    else {
                                        vErrors.push(err24);
                                    }
                                    errors++;
                                }
                                if (data13.default === undefined) {
                                    const err25 = { instancePath: instancePath + "/custom/parameters/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/custom/properties/parameters/additionalProperties/required", keyword: "required", params: { missingProperty: "default" }, message: "must have required property '" + "default" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err25];
                                    }
                                    else {
                                        vErrors.push(err25);
                                    }
                                    errors++;
                                }
                                for (const key4 in data13) {
                                    if (!((key4 === "description") || (key4 === "default"))) {
                                        const err26 = { instancePath: instancePath + "/custom/parameters/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/custom/properties/parameters/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                                        if (vErrors === null) {
                                            vErrors = [err26];
                                        }
                                        else {
                                            vErrors.push(err26);
                                        }
                                        errors++;
                                    }
                                }
                                if (data13.description !== undefined) {
                                    if (typeof data13.description !== "string") {
                                        const err27 = { instancePath: instancePath + "/custom/parameters/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/custom/properties/parameters/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err27];
                                        }
                                        else {
                                            vErrors.push(err27);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err28 = { instancePath: instancePath + "/custom/parameters/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/custom/properties/parameters/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err28];
                                }
                                else {
                                    vErrors.push(err28);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err29 = { instancePath: instancePath + "/custom/parameters", schemaPath: "#/properties/custom/properties/parameters/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
                if (data3.rollup !== undefined) {
                    let data15 = data3.rollup;
                    if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                        if (data15.of === undefined) {
                            const err30 = { instancePath: instancePath + "/custom/rollup", schemaPath: "#/properties/custom/properties/rollup/required", keyword: "required", params: { missingProperty: "of" }, message: "must have required property '" + "of" + "'" };
                            if (vErrors === null) {
                                vErrors = [err30];
                            }
                            else {
                                vErrors.push(err30);
                            }
                            errors++;
                        }
                        for (const key5 in data15) {
                            if (!(key5 === "of")) {
                                const err31 = { instancePath: instancePath + "/custom/rollup", schemaPath: "#/properties/custom/properties/rollup/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err31];
                                }
                                else {
                                    vErrors.push(err31);
                                }
                                errors++;
                            }
                        }
                        if (data15.of !== undefined) {
                            let data16 = data15.of;
                            if (Array.isArray(data16)) {
                                if (data16.length < 1) {
                                    const err32 = { instancePath: instancePath + "/custom/rollup/of", schemaPath: "#/properties/custom/properties/rollup/properties/of/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                    if (vErrors === null) {
                                        vErrors = [err32];
                                    }
                                    else {
                                        vErrors.push(err32);
                                    }
                                    errors++;
                                }
                                const len0 = data16.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    if (typeof data16[i0] !== "string") {
                                        const err33 = { instancePath: instancePath + "/custom/rollup/of/" + i0, schemaPath: "#/properties/custom/properties/rollup/properties/of/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err33];
                                        }
                                        else {
                                            vErrors.push(err33);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err34 = { instancePath: instancePath + "/custom/rollup/of", schemaPath: "#/properties/custom/properties/rollup/properties/of/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err34];
                                }
                                else {
                                    vErrors.push(err34);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err35 = { instancePath: instancePath + "/custom/rollup", schemaPath: "#/properties/custom/properties/rollup/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err35];
                        }
                        else {
                            vErrors.push(err35);
                        }
                        errors++;
                    }
                }
                if (data3.second_pass !== undefined) {
                    if (typeof data3.second_pass !== "boolean") {
                        const err36 = { instancePath: instancePath + "/custom/second_pass", schemaPath: "#/properties/custom/properties/second_pass/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                }
                if (data3.statement !== undefined) {
                    let data19 = data3.statement;
                    if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                        if (data19.question === undefined) {
                            const err37 = { instancePath: instancePath + "/custom/statement", schemaPath: "#/$defs/statementMetadata/required", keyword: "required", params: { missingProperty: "question" }, message: "must have required property '" + "question" + "'" };
                            if (vErrors === null) {
                                vErrors = [err37];
                            }
                            else {
                                vErrors.push(err37);
                            }
                            errors++;
                        }
                        if (data19.key === undefined) {
                            const err38 = { instancePath: instancePath + "/custom/statement", schemaPath: "#/$defs/statementMetadata/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property '" + "key" + "'" };
                            if (vErrors === null) {
                                vErrors = [err38];
                            }
                            else {
                                vErrors.push(err38);
                            }
                            errors++;
                        }
                        for (const key6 in data19) {
                            if (!((key6 === "question") || (key6 === "key"))) {
                                const err39 = { instancePath: instancePath + "/custom/statement", schemaPath: "#/$defs/statementMetadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err39];
                                }
                                else {
                                    vErrors.push(err39);
                                }
                                errors++;
                            }
                        }
                        if (data19.question !== undefined) {
                            if (typeof data19.question !== "string") {
                                const err40 = { instancePath: instancePath + "/custom/statement/question", schemaPath: "#/$defs/statementMetadata/properties/question/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err40];
                                }
                                else {
                                    vErrors.push(err40);
                                }
                                errors++;
                            }
                        }
                        if (data19.key !== undefined) {
                            if (typeof data19.key !== "string") {
                                const err41 = { instancePath: instancePath + "/custom/statement/key", schemaPath: "#/$defs/statementMetadata/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err41];
                                }
                                else {
                                    vErrors.push(err41);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err42 = { instancePath: instancePath + "/custom/statement", schemaPath: "#/$defs/statementMetadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err42];
                        }
                        else {
                            vErrors.push(err42);
                        }
                        errors++;
                    }
                }
                if (data3.checks !== undefined) {
                    let data22 = data3.checks;
                    if (Array.isArray(data22)) {
                        const len1 = data22.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            if (!(validate85(data22[i1], { instancePath: instancePath + "/custom/checks/" + i1, parentData: data22, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err43 = { instancePath: instancePath + "/custom/checks", schemaPath: "#/properties/custom/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err43];
                        }
                        else {
                            vErrors.push(err43);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err44 = { instancePath: instancePath + "/custom", schemaPath: "#/properties/custom/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err44];
                }
                else {
                    vErrors.push(err44);
                }
                errors++;
            }
        }
    }
    else {
        const err45 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err45];
        }
        else {
            vErrors.push(err45);
        }
        errors++;
    }
    validate79.errors = vErrors;
    return errors === 0;
}
validate79.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validateControlResult = validate80;
const schema103 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://ai-trust-check.example/schemas/control-result.schema.json", "title": "ControlResult", "description": "What a control's package answers. Its other rules are ignored; a finding that does not fit makes the control an error.", "type": "object", "required": ["findings"], "properties": { "applicable": { "type": "boolean", "description": "Missing means false." }, "findings": { "type": "array", "items": { "$ref": "#/$defs/rawFinding" } }, "unknown": { "type": "array", "items": { "$ref": "#/$defs/rawUnknown" } }, "evidence": { "type": "array", "items": { "$ref": "#/$defs/rawEvidence" } } }, "$defs": { "severity": { "title": "Severity", "enum": ["critical", "high", "medium", "low", "info"] }, "findingKind": { "title": "FindingKind", "enum": ["defect", "contradiction", "gap"] }, "proof": { "title": "Proof", "enum": ["verified", "observed", "anchored", "stated"] }, "at": { "$ref": "input.schema.json#/$defs/at" }, "rawFinding": { "title": "RawFinding", "type": "object", "additionalProperties": false, "required": ["check", "kind", "from", "subject", "message", "at"], "properties": { "check": { "type": "string", "description": "The check's own name, as in METADATA: unsafe-load." }, "kind": { "$ref": "#/$defs/findingKind" }, "from": { "type": "array", "items": { "type": "string" }, "description": "Ids of the records it rests on." }, "subject": { "type": "string" }, "message": { "type": "string", "minLength": 1, "maxLength": 600 }, "at": { "anyOf": [{ "$ref": "#/$defs/at" }, { "type": "null" }] }, "evidence": { "type": "object", "additionalProperties": true }, "severity": { "$ref": "#/$defs/severity" }, "group": { "type": "string", "description": "Findings of one check with the same group are shown as one, with members." }, "key": { "type": "string", "description": "For a gap: the declaration that answers it, e.g. autonomy.actions." }, "remediation": { "type": "string", "maxLength": 600, "description": "Replaces METADATA's when this case has a fix of its own." } } }, "rawUnknown": { "title": "RawUnknown", "type": "object", "additionalProperties": false, "required": ["check", "reason", "need"], "properties": { "check": { "type": "string" }, "reason": { "type": "string" }, "need": { "type": "string" } } }, "rawEvidence": { "title": "RawEvidence", "type": "object", "additionalProperties": false, "required": ["subject", "at", "proof"], "properties": { "subject": { "type": "string" }, "at": { "anyOf": [{ "$ref": "#/$defs/at" }, { "type": "null" }] }, "proof": { "$ref": "#/$defs/proof" }, "label": { "enum": ["recorded", "generated", "present-unverified"] }, "by": { "type": "string", "description": "Who states it." }, "on": { "type": "integer", "description": "Day number of the statement." } } } } };
const schema108 = { "title": "RawUnknown", "type": "object", "additionalProperties": false, "required": ["check", "reason", "need"], "properties": { "check": { "type": "string" }, "reason": { "type": "string" }, "need": { "type": "string" } } };
const schema104 = { "title": "RawFinding", "type": "object", "additionalProperties": false, "required": ["check", "kind", "from", "subject", "message", "at"], "properties": { "check": { "type": "string", "description": "The check's own name, as in METADATA: unsafe-load." }, "kind": { "$ref": "#/$defs/findingKind" }, "from": { "type": "array", "items": { "type": "string" }, "description": "Ids of the records it rests on." }, "subject": { "type": "string" }, "message": { "type": "string", "minLength": 1, "maxLength": 600 }, "at": { "anyOf": [{ "$ref": "#/$defs/at" }, { "type": "null" }] }, "evidence": { "type": "object", "additionalProperties": true }, "severity": { "$ref": "#/$defs/severity" }, "group": { "type": "string", "description": "Findings of one check with the same group are shown as one, with members." }, "key": { "type": "string", "description": "For a gap: the declaration that answers it, e.g. autonomy.actions." }, "remediation": { "type": "string", "maxLength": 600, "description": "Replaces METADATA's when this case has a fix of its own." } } };

const func11 = ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A;
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate81.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.check === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "check" }, message: "must have required property '" + "check" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.kind === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.from === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.subject === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property '" + "subject" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.message === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.at === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property '" + "at" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema104.properties, key0))) {
                const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.check !== undefined) {
            if (typeof data.check !== "string") {
                const err7 = { instancePath: instancePath + "/check", schemaPath: "#/properties/check/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data1 = data.kind;
            if (!(((data1 === "defect") || (data1 === "contradiction")) || (data1 === "gap"))) {
                const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/findingKind/enum", keyword: "enum", params: { allowedValues: schema105.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.from !== undefined) {
            let data2 = data.from;
            if (Array.isArray(data2)) {
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data2[i0] !== "string") {
                        const err9 = { instancePath: instancePath + "/from/" + i0, schemaPath: "#/properties/from/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.subject !== undefined) {
            if (typeof data.subject !== "string") {
                const err11 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.message !== undefined) {
            let data5 = data.message;
            if (typeof data5 === "string") {
                if (func11(data5) > 600) {
                    const err12 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 600 }, message: "must NOT have more than 600 characters" };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
                if (func11(data5) < 1) {
                    const err13 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.at !== undefined) {
            let data6 = data.at;
            const _errs15 = errors;
            let valid4 = false;
            const _errs16 = errors;
            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                if (data6.path === undefined) {
                    const err15 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/at/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'" };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
                if (data6.line === undefined) {
                    const err16 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/at/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property '" + "line" + "'" };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
                if (data6.column === undefined) {
                    const err17 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/at/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property '" + "column" + "'" };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
                if (data6.end_line === undefined) {
                    const err18 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/at/required", keyword: "required", params: { missingProperty: "end_line" }, message: "must have required property '" + "end_line" + "'" };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
                if (data6.end_column === undefined) {
                    const err19 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/at/required", keyword: "required", params: { missingProperty: "end_column" }, message: "must have required property '" + "end_column" + "'" };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
                for (const key1 in data6) {
                    if (!(((((key1 === "path") || (key1 === "line")) || (key1 === "column")) || (key1 === "end_line")) || (key1 === "end_column"))) {
                        const err20 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/at/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                }
                if (data6.path !== undefined) {
                    if (typeof data6.path !== "string") {
                        const err21 = { instancePath: instancePath + "/at/path", schemaPath: "#/$defs/at/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                }
                if (data6.line !== undefined) {
                    let data8 = data6.line;
                    if ((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)) {
                        const err22 = { instancePath: instancePath + "/at/line", schemaPath: "#/$defs/at/properties/line/type", keyword: "type", params: { type: schema39.properties.line.type }, message: "must be integer,null" };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                    if (typeof data8 == "number") {
                        if (data8 < 1 || isNaN(data8)) {
                            const err23 = { instancePath: instancePath + "/at/line", schemaPath: "#/$defs/at/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                    }
                }
                if (data6.column !== undefined) {
                    let data9 = data6.column;
                    if ((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)) {
                        const err24 = { instancePath: instancePath + "/at/column", schemaPath: "#/$defs/at/properties/column/type", keyword: "type", params: { type: schema39.properties.column.type }, message: "must be integer,null" };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                    if (typeof data9 == "number") {
                        if (data9 < 1 || isNaN(data9)) {
                            const err25 = { instancePath: instancePath + "/at/column", schemaPath: "#/$defs/at/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                    }
                }
                if (data6.end_line !== undefined) {
                    let data10 = data6.end_line;
                    if ((!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) && (data10 !== null)) {
                        const err26 = { instancePath: instancePath + "/at/end_line", schemaPath: "#/$defs/at/properties/end_line/type", keyword: "type", params: { type: schema39.properties.end_line.type }, message: "must be integer,null" };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                    if (typeof data10 == "number") {
                        if (data10 < 1 || isNaN(data10)) {
                            const err27 = { instancePath: instancePath + "/at/end_line", schemaPath: "#/$defs/at/properties/end_line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err27];
                            }
                            else {
                                vErrors.push(err27);
                            }
                            errors++;
                        }
                    }
                }
                if (data6.end_column !== undefined) {
                    let data11 = data6.end_column;
                    if ((!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))) && (data11 !== null)) {
                        const err28 = { instancePath: instancePath + "/at/end_column", schemaPath: "#/$defs/at/properties/end_column/type", keyword: "type", params: { type: schema39.properties.end_column.type }, message: "must be integer,null" };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                    if (typeof data11 == "number") {
                        if (data11 < 1 || isNaN(data11)) {
                            const err29 = { instancePath: instancePath + "/at/end_column", schemaPath: "#/$defs/at/properties/end_column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err29];
                            }
                            else {
                                vErrors.push(err29);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err30 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/at/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
            var _valid0 = _errs16 === errors;
            valid4 = valid4 || _valid0;
            const _errs30 = errors;
            if (data6 !== null) {
                const err31 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
            var _valid0 = _errs30 === errors;
            valid4 = valid4 || _valid0;
            if (!valid4) {
                const err32 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
            else {
                errors = _errs15;
                if (vErrors !== null) {
                    if (_errs15) {
                        vErrors.length = _errs15;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.evidence !== undefined) {
            let data12 = data.evidence;
            if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            }
            else {
                const err33 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
        }
        if (data.severity !== undefined) {
            let data13 = data.severity;
            if (!(((((data13 === "critical") || (data13 === "high")) || (data13 === "medium")) || (data13 === "low")) || (data13 === "info"))) {
                const err34 = { instancePath: instancePath + "/severity", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema107.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
        }
        if (data.group !== undefined) {
            if (typeof data.group !== "string") {
                const err35 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        if (data.key !== undefined) {
            if (typeof data.key !== "string") {
                const err36 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
        }
        if (data.remediation !== undefined) {
            let data16 = data.remediation;
            if (typeof data16 === "string") {
                if (func11(data16) > 600) {
                    const err37 = { instancePath: instancePath + "/remediation", schemaPath: "#/properties/remediation/maxLength", keyword: "maxLength", params: { limit: 600 }, message: "must NOT have more than 600 characters" };
                    if (vErrors === null) {
                        vErrors = [err37];
                    }
                    else {
                        vErrors.push(err37);
                    }
                    errors++;
                }
            }
            else {
                const err38 = { instancePath: instancePath + "/remediation", schemaPath: "#/properties/remediation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
        }
    }
    else {
        const err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err39];
        }
        else {
            vErrors.push(err39);
        }
        errors++;
    }
    validate81.errors = vErrors;
    return errors === 0;
}
validate81.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema109 = { "title": "RawEvidence", "type": "object", "additionalProperties": false, "required": ["subject", "at", "proof"], "properties": { "subject": { "type": "string" }, "at": { "anyOf": [{ "$ref": "#/$defs/at" }, { "type": "null" }] }, "proof": { "$ref": "#/$defs/proof" }, "label": { "enum": ["recorded", "generated", "present-unverified"] }, "by": { "type": "string", "description": "Who states it." }, "on": { "type": "integer", "description": "Day number of the statement." } } };
const schema111 = { "title": "Proof", "enum": ["verified", "observed", "anchored", "stated"] };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate83.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.subject === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property '" + "subject" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.at === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property '" + "at" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.proof === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "proof" }, message: "must have required property '" + "proof" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((key0 === "subject") || (key0 === "at")) || (key0 === "proof")) || (key0 === "label")) || (key0 === "by")) || (key0 === "on"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.subject !== undefined) {
            if (typeof data.subject !== "string") {
                const err4 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.at !== undefined) {
            let data1 = data.at;
            const _errs5 = errors;
            let valid1 = false;
            const _errs6 = errors;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.path === undefined) {
                    const err5 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/at/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'" };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                if (data1.line === undefined) {
                    const err6 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/at/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property '" + "line" + "'" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                if (data1.column === undefined) {
                    const err7 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/at/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property '" + "column" + "'" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                if (data1.end_line === undefined) {
                    const err8 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/at/required", keyword: "required", params: { missingProperty: "end_line" }, message: "must have required property '" + "end_line" + "'" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                if (data1.end_column === undefined) {
                    const err9 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/at/required", keyword: "required", params: { missingProperty: "end_column" }, message: "must have required property '" + "end_column" + "'" };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                for (const key1 in data1) {
                    if (!(((((key1 === "path") || (key1 === "line")) || (key1 === "column")) || (key1 === "end_line")) || (key1 === "end_column"))) {
                        const err10 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/at/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
                if (data1.path !== undefined) {
                    if (typeof data1.path !== "string") {
                        const err11 = { instancePath: instancePath + "/at/path", schemaPath: "#/$defs/at/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
                if (data1.line !== undefined) {
                    let data3 = data1.line;
                    if ((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)) {
                        const err12 = { instancePath: instancePath + "/at/line", schemaPath: "#/$defs/at/properties/line/type", keyword: "type", params: { type: schema39.properties.line.type }, message: "must be integer,null" };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                    if (typeof data3 == "number") {
                        if (data3 < 1 || isNaN(data3)) {
                            const err13 = { instancePath: instancePath + "/at/line", schemaPath: "#/$defs/at/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                    }
                }
                if (data1.column !== undefined) {
                    let data4 = data1.column;
                    if ((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)) {
                        const err14 = { instancePath: instancePath + "/at/column", schemaPath: "#/$defs/at/properties/column/type", keyword: "type", params: { type: schema39.properties.column.type }, message: "must be integer,null" };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                    if (typeof data4 == "number") {
                        if (data4 < 1 || isNaN(data4)) {
                            const err15 = { instancePath: instancePath + "/at/column", schemaPath: "#/$defs/at/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                    }
                }
                if (data1.end_line !== undefined) {
                    let data5 = data1.end_line;
                    if ((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)) {
                        const err16 = { instancePath: instancePath + "/at/end_line", schemaPath: "#/$defs/at/properties/end_line/type", keyword: "type", params: { type: schema39.properties.end_line.type }, message: "must be integer,null" };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                    if (typeof data5 == "number") {
                        if (data5 < 1 || isNaN(data5)) {
                            const err17 = { instancePath: instancePath + "/at/end_line", schemaPath: "#/$defs/at/properties/end_line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                    }
                }
                if (data1.end_column !== undefined) {
                    let data6 = data1.end_column;
                    if ((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)) {
                        const err18 = { instancePath: instancePath + "/at/end_column", schemaPath: "#/$defs/at/properties/end_column/type", keyword: "type", params: { type: schema39.properties.end_column.type }, message: "must be integer,null" };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                    if (typeof data6 == "number") {
                        if (data6 < 1 || isNaN(data6)) {
                            const err19 = { instancePath: instancePath + "/at/end_column", schemaPath: "#/$defs/at/properties/end_column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err19];
                            }
                            else {
                                vErrors.push(err19);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err20 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/at/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
            var _valid0 = _errs6 === errors;
            valid1 = valid1 || _valid0;
            const _errs20 = errors;
            if (data1 !== null) {
                const err21 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
            var _valid0 = _errs20 === errors;
            valid1 = valid1 || _valid0;
            if (!valid1) {
                const err22 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
            else {
                errors = _errs5;
                if (vErrors !== null) {
                    if (_errs5) {
                        vErrors.length = _errs5;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.proof !== undefined) {
            let data7 = data.proof;
            if (!((((data7 === "verified") || (data7 === "observed")) || (data7 === "anchored")) || (data7 === "stated"))) {
                const err23 = { instancePath: instancePath + "/proof", schemaPath: "#/$defs/proof/enum", keyword: "enum", params: { allowedValues: schema111.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (data.label !== undefined) {
            let data8 = data.label;
            if (!(((data8 === "recorded") || (data8 === "generated")) || (data8 === "present-unverified"))) {
                const err24 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/enum", keyword: "enum", params: { allowedValues: schema109.properties.label.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        if (data.by !== undefined) {
            if (typeof data.by !== "string") {
                const err25 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
        if (data.on !== undefined) {
            let data10 = data.on;
            if (!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) {
                const err26 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
    }
    else {
        const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err27];
        }
        else {
            vErrors.push(err27);
        }
        errors++;
    }
    validate83.errors = vErrors;
    return errors === 0;
}
validate83.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://ai-trust-check.example/schemas/control-result.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate80.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.findings === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property '" + "findings" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.applicable !== undefined) {
            if (typeof data.applicable !== "boolean") {
                const err1 = { instancePath: instancePath + "/applicable", schemaPath: "#/properties/applicable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.findings !== undefined) {
            let data1 = data.findings;
            if (Array.isArray(data1)) {
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(validate81(data1[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.unknown !== undefined) {
            let data3 = data.unknown;
            if (Array.isArray(data3)) {
                const len1 = data3.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data4 = data3[i1];
                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        if (data4.check === undefined) {
                            const err3 = { instancePath: instancePath + "/unknown/" + i1, schemaPath: "#/$defs/rawUnknown/required", keyword: "required", params: { missingProperty: "check" }, message: "must have required property '" + "check" + "'" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                        if (data4.reason === undefined) {
                            const err4 = { instancePath: instancePath + "/unknown/" + i1, schemaPath: "#/$defs/rawUnknown/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if (data4.need === undefined) {
                            const err5 = { instancePath: instancePath + "/unknown/" + i1, schemaPath: "#/$defs/rawUnknown/required", keyword: "required", params: { missingProperty: "need" }, message: "must have required property '" + "need" + "'" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                        for (const key0 in data4) {
                            if (!(((key0 === "check") || (key0 === "reason")) || (key0 === "need"))) {
                                const err6 = { instancePath: instancePath + "/unknown/" + i1, schemaPath: "#/$defs/rawUnknown/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err6];
                                }
                                else {
                                    vErrors.push(err6);
                                }
                                errors++;
                            }
                        }
                        if (data4.check !== undefined) {
                            if (typeof data4.check !== "string") {
                                const err7 = { instancePath: instancePath + "/unknown/" + i1 + "/check", schemaPath: "#/$defs/rawUnknown/properties/check/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err7];
                                }
                                else {
                                    vErrors.push(err7);
                                }
                                errors++;
                            }
                        }
                        if (data4.reason !== undefined) {
                            if (typeof data4.reason !== "string") {
                                const err8 = { instancePath: instancePath + "/unknown/" + i1 + "/reason", schemaPath: "#/$defs/rawUnknown/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                        if (data4.need !== undefined) {
                            if (typeof data4.need !== "string") {
                                const err9 = { instancePath: instancePath + "/unknown/" + i1 + "/need", schemaPath: "#/$defs/rawUnknown/properties/need/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err9];
                                }
                                else {
                                    vErrors.push(err9);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err10 = { instancePath: instancePath + "/unknown/" + i1, schemaPath: "#/$defs/rawUnknown/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/unknown", schemaPath: "#/properties/unknown/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.evidence !== undefined) {
            let data8 = data.evidence;
            if (Array.isArray(data8)) {
                const len2 = data8.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (!(validate83(data8[i2], { instancePath: instancePath + "/evidence/" + i2, parentData: data8, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
    }
    else {
        const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err13];
        }
        else {
            vErrors.push(err13);
        }
        errors++;
    }
    validate80.errors = vErrors;
    return errors === 0;
}
validate80.evaluated = { "props": { "applicable": true, "findings": true, "unknown": true, "evidence": true }, "dynamicProps": false, "dynamicItems": false };


/***/ })

};
