export const id = 223;
export const ids = [223,761,814,768,47];
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

/***/ 2760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ COMMON_FLAGS),
  Q: () => (/* binding */ readCommonOptions)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/cli/cache-folder.js
/** Where the command line keeps results between runs: the user's cache folder, never inside a repository. */


const NAME = 'ai-trust-check';
/** Null when the user has no home. */
function cacheFolder(environment, platform = process.platform, home = (0,external_node_os_.homedir)()) {
    const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = environment;
    if (xdg !== undefined && (0,external_node_path_.isAbsolute)(xdg))
        return (0,external_node_path_.join)(xdg, NAME);
    if (platform === 'win32' && local !== undefined && local !== '')
        return (0,external_node_path_.join)(local, NAME);
    if (!(0,external_node_path_.isAbsolute)(home))
        return null;
    return platform === 'darwin' ? (0,external_node_path_.join)(home, 'Library', 'Caches', NAME) : (0,external_node_path_.join)(home, '.cache', NAME);
}

;// CONCATENATED MODULE: ./lib/cli/dates.js
/** Days as policies count them: whole days since 1970-01-01, UTC. */
const DAY = 86_400_000;
/** The day number of `YYYY-MM-DD`; null when there is no such day. */
function dayNumber(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return null;
    const time = Date.parse(`${text}T00:00:00Z`);
    if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
        return null;
    return time / DAY;
}
function dayNumberOf(time) {
    return Math.floor(time / DAY);
}

;// CONCATENATED MODULE: ./lib/cli/common-options.js
/** What `check` and `fix` are asked alike: the folder, the policy file, the day and the cache. */




const COMMON_FLAGS = [
    { name: 'output', value: { label: 'FILE' } },
    { name: 'policy', value: { label: 'FILE' } },
    { name: 'today', value: { label: 'YYYY-MM-DD' } },
    { name: 'no-cache' },
];
/** Everything found is judged by the policy's own bar; a command adds what it asks beyond. The list is all mistakes. */
function readCommonOptions({ rest, values, switches, mistakes }, environment, now) {
    const said = [...mistakes];
    const todayText = values.get('today');
    const today = todayText === undefined ? dayNumberOf(now) : dayNumber(todayText);
    if (today === null && todayText !== '')
        said.push(`--today ${(0,cli_arguments.quoted)(todayText ?? '')}: it must be a day, YYYY-MM-DD`);
    if (rest[0] === '')
        said.push('DIR is empty: leave it out for this folder');
    if (said.length > 0 || today === null)
        return said;
    const policy = values.get('policy');
    return {
        directory: (0,external_node_path_.resolve)(rest[0] ?? '.'),
        base: null,
        policyFile: policy === undefined ? null : (0,external_node_path_.resolve)(policy),
        flags: {},
        today,
        event: 'local',
        cacheFolder: switches.has('no-cache') ? null : cacheFolder(environment),
    };
}


/***/ }),

/***/ 3223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixCommand: () => (/* binding */ fixCommand)
});

// EXTERNAL MODULE: ./lib/collect/record.js
var record = __webpack_require__(4521);
// EXTERNAL MODULE: ./lib/fix/edit.js
var edit = __webpack_require__(1047);
;// CONCATENATED MODULE: ./lib/fix/diff.js
/** Writes a unified diff as `git apply` and `patch` read it. */

const CONTEXT = 3;
const NO_END = '\\ No newline at end of file\n';
/** The diff of one file; empty when the edits, which are in order, change nothing. */
function unifiedDiff(path, text, edits) {
    const changes = (0,edit/* lineChanges */.Yf)(text, edits);
    if (changes.length === 0)
        return '';
    const lines = (0,edit/* linesOf */.Dx)(text);
    const [a, b] = [`a/${path}`, `b/${path}`];
    const head = `diff --git ${quoted(a)} ${quoted(b)}\n--- ${named(a)}\n+++ ${named(b)}\n`;
    let shift = 0;
    let out = head;
    for (const hunk of together(changes)) {
        const [first, last] = [hunk[0], hunk.at(-1)];
        if (first === undefined || last === undefined)
            continue;
        const from = Math.max(0, first.line - CONTEXT);
        const to = Math.min(lines.length, last.line + last.before.length + CONTEXT);
        let body = '';
        let at = from;
        let added = 0;
        for (const change of hunk) {
            body += marked(' ', lines.slice(at, change.line)) + marked('-', change.before) + marked('+', change.after);
            at = change.line + change.before.length;
            added += change.after.length - change.before.length;
        }
        body += marked(' ', lines.slice(at, to));
        const [old, now] = [to - from, to - from + added];
        out += `@@ -${range(from, old)} +${range(from + shift, now)} @@\n${body}`;
        shift += added;
    }
    return out;
}
/** Changes whose contexts touch stand in one hunk. */
function together(changes) {
    const hunks = [];
    for (const change of changes) {
        const last = hunks.at(-1)?.at(-1);
        if (last !== undefined && change.line - (last.line + last.before.length) <= 2 * CONTEXT)
            hunks.at(-1)?.push(change);
        else
            hunks.push([change]);
    }
    return hunks;
}
function marked(mark, lines) {
    return lines.map((line) => `${mark}${line}${line.endsWith('\n') ? '' : `\n${NO_END}`}`).join('');
}
/** Of no lines, the line before them is named. */
function range(start, count) {
    return `${count === 0 ? start : start + 1},${count}`;
}
/** A name with a blank ends in a tab, as git writes it. */
function named(path) {
    const text = quoted(path);
    return text === path && path.includes(' ') ? `${path}\t` : text;
}
/** Names that a line could not hold are written as git writes them. */
function quoted(path) {
    if (!/[\x00-\x1f"\\\x7f]/.test(path))
        return path;
    const escaped = path.replace(/[\x00-\x1f"\\\x7f]/g, (character) => character === '"' || character === '\\'
        ? `\\${character}`
        : `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`);
    return `"${escaped}"`;
}

;// CONCATENATED MODULE: ./lib/fix/plan.js

/** `only` names controls or checks; null for all. A finding's edits are made together or not at all. */
function planEdits(report, texts, only) {
    const files = new Map();
    const planned = [];
    const postponed = [];
    for (const finding of report.findings) {
        const { edits } = finding.fix;
        if (edits.length === 0 || (only !== null && !isNamed(finding, only)))
            continue;
        const added = plan_together(files, edits, texts);
        if (added === null)
            postponed.push(finding);
        else {
            planned.push(finding);
            for (const [path, list] of added)
                files.set(path, list);
        }
    }
    const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
    return { files: sorted.map(([path, edits]) => ({ path, edits })), planned, postponed };
}
function plan_together(files, edits, texts) {
    const added = new Map();
    for (const { path } of edits) {
        const read = texts.get(path);
        if (read === undefined)
            return null;
        if (added.has(path))
            continue;
        const own = edits.filter((edit) => edit.path === path).map(({ start, end, text }) => ({ start, end, text }));
        const all = (0,edit/* orderEdits */.cb)([...(files.get(path) ?? []), ...own], read.text.length);
        if (all === null)
            return null;
        added.set(path, all);
    }
    return added;
}
function isNamed({ check, also }, only) {
    return [check, ...also].some((id) => only.has(id) || only.has(id.split('/', 1)[0] ?? ''));
}

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/output.js
var output = __webpack_require__(6461);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/cli/fix-files.js
/** Writes fixed files: regular ones inside the folder, unchanged since they were read. */



/** Replaces what was read; null when that is done, else why it was not. */
async function replaceText(root, path, before, after) {
    if (path === '' || path.split('/').some((part) => part === '..' || part === '.git'))
        return `${path} lies outside`;
    const real = await (0,promises_.realpath)(root);
    const target = (0,external_node_path_.join)(real, ...path.split('/'));
    try {
        const found = await (0,promises_.lstat)(target);
        if (!found.isFile())
            return `${path} is not a regular file`;
        const bytes = await (0,promises_.readFile)(target);
        if (!bytes.equals(Buffer.from(before.mark + before.text)))
            return `${path} changed since it was read: run the command again`;
        return await (0,output/* writeOutput */.z)(target, before.mark + after, [real], found.mode & 0o777);
    }
    catch {
        return `${path} could not be read`;
    }
}

// EXTERNAL MODULE: ./lib/cli/common-options.js + 2 modules
var common_options = __webpack_require__(2760);
;// CONCATENATED MODULE: ./lib/cli/fix-options.js


const FLAGS = [
    { name: 'dry-run' },
    { name: 'check', value: { label: 'ID or ID/check' } },
    ...common_options/* COMMON_FLAGS */.g,
];
function readFixArguments(args, environment, now) {
    const parsed = (0,cli_arguments/* parseArguments */.W)(args, FLAGS, 1);
    if (parsed.help)
        return { kind: 'help' };
    const options = (0,common_options/* readCommonOptions */.Q)(parsed, environment, now);
    if (!('directory' in options))
        return { kind: 'mistakes', mistakes: options };
    const { values, switches } = parsed;
    const named = values.get('check');
    return {
        kind: 'fix',
        dryRun: switches.has('dry-run'),
        only: named === undefined ? null : new Set(named.split(',').map((id) => id.trim())),
        output: values.get('output') ?? null,
        options,
    };
}

// EXTERNAL MODULE: ./lib/cli/mistakes.js
var mistakes = __webpack_require__(585);
// EXTERNAL MODULE: ./lib/cli/refuse.js
var refuse = __webpack_require__(6136);
// EXTERNAL MODULE: ./lib/cli/streams.js
var streams = __webpack_require__(6667);
// EXTERNAL MODULE: ./lib/cli/usage.js
var usage = __webpack_require__(4761);
;// CONCATENATED MODULE: ./lib/cli/fix.js













const NOTHING = { mark: '', text: '' };
/** The exit code of `ai-trust fix ARGS`. */
async function fixCommand(args, given = {}) {
    const stdout = given.stdout ?? process.stdout;
    const stderr = given.stderr ?? process.stderr;
    const now = given.now ?? Date.now;
    const asked = readFixArguments(args, given.environment ?? process.env, now());
    if (asked.kind === 'help') {
        await (0,streams/* writeAll */.f4)(stdout, usage.FIX_USAGE);
        return 0;
    }
    if (asked.kind === 'mistakes')
        return (0,refuse/* refuse */.T)(stderr, [...asked.mistakes, usage.FIX_USAGE_LINE]);
    const { directory } = asked.options;
    const folder = await (0,refuse/* folderMistake */.L)(directory);
    if (folder !== null)
        return (0,refuse/* refuse */.T)(stderr, [folder]);
    const check = given.check ?? (await Promise.all(/* import() */[__webpack_require__.e(60), __webpack_require__.e(548), __webpack_require__.e(140), __webpack_require__.e(900), __webpack_require__.e(738)]).then(__webpack_require__.bind(__webpack_require__, 8900))).check;
    const outcome = await check(asked.options);
    if (outcome.kind === 'mistakes') {
        await (0,streams/* writeAll */.f4)(stderr, (0,mistakes/* mistakeLines */.m)(outcome.problems));
        return 2;
    }
    const unknown = unknownIds(asked.only, outcome);
    if (unknown.length > 0)
        return (0,refuse/* refuse */.T)(stderr, unknown);
    const plan = planEdits(outcome.report, outcome.texts, asked.only);
    const patch = patchOf(plan, outcome);
    if (asked.output === null)
        await (0,streams/* writeAll */.f4)(stdout, shownPatch(patch));
    else {
        const mistake = await (0,output/* writeOutput */.z)(asked.output, patch, [process.cwd(), directory]);
        if (mistake !== null)
            return (0,refuse/* refuse */.T)(stderr, [`--output ${mistake}`]);
    }
    const failures = asked.dryRun ? [] : await writeFiles(directory, plan, outcome.texts);
    await (0,streams/* writeAll */.f4)(stderr, say([...failures, ...summary(plan, outcome, asked.dryRun, failures.length)]));
    return failures.length > 0 ? 3 : 0;
}
function unknownIds(only, { controls }) {
    const known = new Set(controls.flatMap(({ id, checks }) => [id, ...checks.map((check) => `${id}/${check.id}`)]));
    return [...(only ?? [])]
        .filter((id) => !known.has(id))
        .map((id) => `--check ${(0,cli_arguments.quoted)(id)}: no control or check has this id`);
}
/** Paths from the top of the repository, where `git apply` looks for them. */
function patchOf({ files }, { report, texts }) {
    const { root } = report.subject;
    return files
        .map(({ path, edits }) => {
        const { mark, text } = texts.get(path) ?? NOTHING;
        const shift = mark.length;
        const moved = edits.map((edit) => ({ ...edit, start: edit.start + shift, end: edit.end + shift }));
        return unifiedDiff(root === '.' ? path : `${root}/${path}`, mark + text, moved);
    })
        .join('');
}
/** For eyes: every hidden character is shown, and no secret is. */
function shownPatch(patch) {
    const lines = (0,record/* maskSecrets */.QU)(patch).split('\n');
    return (0,report_escape/* withoutCommands */.Df)(lines.map((line) => line.replace(/\r$/, '').split('\t').map(report_escape/* visible */.RK).join('\t')).join('\n'));
}
async function writeFiles(directory, { files }, texts) {
    const failures = [];
    for (const { path, edits } of files) {
        const before = texts.get(path) ?? NOTHING;
        const failure = await replaceText(directory, path, before, (0,edit/* applyEdits */.ct)(before.text, edits));
        if (failure !== null)
            failures.push(failure);
    }
    return failures;
}
function summary({ files, planned, postponed }, { report }, dryRun, failed) {
    const open = report.findings.filter(({ status, kind }) => status !== 'fixed' && status !== 'waived' && kind !== 'gap');
    if (planned.length === 0)
        return [`No edit is known for ${counted(open.length, 'finding')}; ai-trust check says what to do.`];
    const done = dryRun ? 'can be edited away' : 'edited away';
    const lines = [
        `${counted(planned.length, 'finding')} ${done} in ${counted(files.length - failed, 'file')}; read the diff, then run ai-trust check.`,
    ];
    if (postponed.length > 0)
        lines.push(`${counted(postponed.length, 'finding')} more on the same lines: run ai-trust fix again afterwards.`);
    return lines;
}
function counted(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}
function say(lines) {
    return (0,report_escape/* withoutCommands */.Df)(lines.map((line) => `${(0,report_escape/* visible */.RK)(line)}\n`).join(''));
}


/***/ }),

/***/ 585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ mistakeLines)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);

function mistakeLines(mistakes) {
    return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .Df)(mistakes.map((mistake) => `${mistakeLine(mistake)}\n`).join(''));
}
function mistakeLine({ message, at }) {
    const text = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleProse */ .ek)(message);
    if (at === null || at.path === '')
        return text;
    const place = [(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(at.path), at.line, at.line === null ? null : at.column];
    return `${place.filter((part) => part !== null).join(':')}: ${text}`;
}


/***/ }),

/***/ 6136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ folderMistake),
/* harmony export */   T: () => (/* binding */ refuse)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2527);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3814);
/* harmony import */ var _streams_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6667);
/** Refusals of a command line, with exit code 2. */




/** Says what is wrong, a line each. */
async function refuse(stderr, lines) {
    await (0,_streams_js__WEBPACK_IMPORTED_MODULE_1__/* .writeAll */ .f4)(stderr, (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCommands */ .Df)(lines.map((line) => `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(line)}\n`).join('')));
    return 2;
}
/** What is wrong with the folder that is to be judged; null when nothing is. */
async function folderMistake(directory) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory)).isDirectory() ? null : `${(0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__.quoted)(directory)} is not a folder`;
    }
    catch {
        return `${(0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__.quoted)(directory)} does not exist or may not be opened`;
    }
}


/***/ }),

/***/ 6667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   f4: () => (/* binding */ writeAll),
/* harmony export */   zK: () => (/* binding */ wantsColor)
/* harmony export */ });
/* unused harmony export isBrokenPipe */
/** The edges of the process: what its streams can show, and writing to them when the reader may be gone. */
/** NO_COLOR wins over FORCE_COLOR; without either, colour is for terminals that can show it. */
function wantsColor(environment, isTerminal) {
    if ((environment.NO_COLOR ?? '') !== '')
        return false;
    const force = environment.FORCE_COLOR;
    if (force !== undefined && force !== '')
        return force !== '0' && force !== 'false';
    return isTerminal && environment.TERM !== 'dumb';
}
/** Columns of a terminal; a file or a pipe gets a width that reads well anywhere. */
function columnsOf(stream) {
    return stream.columns === undefined || stream.columns <= 0 ? 100 : stream.columns;
}
/**
 * Writes and waits until it is written. A reader that has seen enough (`| head`) is no error; any other failure is
 * thrown, because a result that did not arrive must not look like one that did.
 */
function writeAll(stream, text) {
    return new Promise((resolve, reject) => {
        const settle = (error) => {
            if (error && !isBrokenPipe(error))
                reject(error);
            else
                resolve();
        };
        stream.once('error', settle);
        stream.write(text, (error) => {
            settle(error);
            // The stream tells its error once more, after this call.
            setImmediate(() => stream.removeListener('error', settle));
        });
    });
}
function isBrokenPipe(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return false;
    return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED';
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

/***/ 4761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CHECK_USAGE: () => (/* binding */ CHECK_USAGE),
/* harmony export */   CHECK_USAGE_LINE: () => (/* binding */ CHECK_USAGE_LINE),
/* harmony export */   FIX_USAGE: () => (/* binding */ FIX_USAGE),
/* harmony export */   FIX_USAGE_LINE: () => (/* binding */ FIX_USAGE_LINE),
/* harmony export */   USAGE: () => (/* binding */ USAGE)
/* harmony export */ });
/** Help texts; each fits a screen of 24 lines and 80 columns. */
const USAGE = `AI Trust Check: is the AI in this repository obtained, run and wired safely?

  ai-trust check [DIR]              judge a repository (default: this folder)
  ai-trust fix [DIR] [--dry-run]    make the edits that findings offer
  ai-trust policy check|test|build DIR
                                    work on controls of your own, in Rego

  ai-trust COMMAND --help           the flags of a command
  ai-trust --version

Nothing of the repository is run, and nothing is sent or fetched.
Exit: 0 gate passed or off, 1 gate failed, 2 wrong use or configuration,
3 incomplete or an error of ours.
`;
const CHECK_USAGE_LINE = 'usage: ai-trust check [DIR] [--base REF] [--format FORMAT] … (--help)';
const CHECK_USAGE = `ai-trust check [DIR]: judge a repository and say what to fix first.

  --base REF|auto     compare with a commit, as a pull request would; without
                      it everything found is judged
  --format FORMAT     text (default), json (the report), sarif, markdown (the
                      comment of a pull request), input (what was read)
  --output FILE       write there instead of on standard output
  --policy FILE       judge by this policy file instead of the repository's own
  --fail-on SEVERITY  critical (default), high, medium, low or never
  --gate new|all      whether what already stood on the base counts, too
  --today YYYY-MM-DD  the day to judge by, for a result that can be repeated
  --verbose           every finding in full
  --timings           where the time went, on standard error
  --no-cache          keep nothing between runs

Results go to standard output, progress and notes to standard error.
Colour: NO_COLOR=1 turns it off, FORCE_COLOR=1 on.
Exit: 0 gate passed or off, 1 gate failed, 2 wrong use or configuration,
3 incomplete or an error of ours.
`;
const FIX_USAGE_LINE = 'usage: ai-trust fix [DIR] [--dry-run] [--check ID] [--output FILE] … (--help)';
const FIX_USAGE = `ai-trust fix [DIR]: make the edits that findings offer, and show them as a diff.

  --dry-run           show the diff and change nothing
  --check ID[,ID…]    only findings of these checks or controls, e.g. RES-01 or
                      RES-01/unsafe-load
  --output FILE       write the diff there, as git apply reads it
  --policy FILE       judge by this policy file instead of the repository's own
  --today YYYY-MM-DD  the day to judge by
  --no-cache          keep nothing between runs

Only regular files inside DIR are changed, and only when they are as they were
read. On a terminal and in logs the diff shows hidden characters and masks
secrets; the file of --output holds it as it is.
Exit: 0 nothing to fix or fixed, 2 wrong use or configuration, 3 an edit could
not be made, or an error of ours.
`;


/***/ }),

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

/***/ 6461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/** Writes a result file: a new file beside its place, then a rename, so that no link is followed and no half file is left. */



/**
 * Writes `text` to `path`; null when it is done, else what the user can do about it.
 * `mode` is what the file may be used for, where the usual is not meant.
 * Between one of the `roots` (folders whose contents others may have written) and the file no folder may be a link.
 */
async function writeOutput(path, text, roots = [process.cwd()], mode = null) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path);
    const refusal = (await refuseTarget(target, path)) ?? (await refuseFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), roots));
    if (refusal !== null)
        return refusal;
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx');
        try {
            await file.writeFile(text);
            if (mode !== null)
                await file.chmod(mode);
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, target);
        return null;
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(temporary).catch(() => undefined);
        return `${path} could not be written: ${because(error)}`;
    }
}
async function refuseTarget(target, path) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(target);
        if (found.isSymbolicLink())
            return `${path} is a symbolic link: remove it or name another file`;
        if (found.isDirectory())
            return `${path} is a folder: name a file in it, e.g. ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'report.json')}`;
        if (!found.isFile())
            return `${path} is not a regular file: name another one`;
        return null;
    }
    catch (error) {
        return codeOf(error) === 'ENOENT' ? null : `${path} could not be written: ${because(error)}`;
    }
}
async function refuseFolder(folder, roots) {
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder);
        for (const root of roots) {
            const below = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root), folder);
            if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(below) || below === '..' || below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`))
                continue;
            if (real !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), below))
                return `${folder} leads through a symbolic link: name another folder`;
        }
        return null;
    }
    catch (error) {
        return codeOf(error) === 'ENOENT'
            ? `${folder} does not exist: create the folder first`
            : `${folder} could not be opened: ${because(error)}`;
    }
}
function because(error) {
    const code = codeOf(error);
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
        return `no permission to write there (${code})`;
    if (code === 'ENOTDIR')
        return 'part of the path is a file, not a folder';
    if (code === 'ENAMETOOLONG')
        return 'the name is too long';
    if (code === 'ENOSPC')
        return 'the disk is full';
    return code ?? 'unknown reason';
}
function codeOf(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}


/***/ })

};
