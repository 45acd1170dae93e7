export const id = 552;
export const ids = [552,761,814,768];
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

/***/ 1552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
;// CONCATENATED MODULE: ./lib/report/gate.js

const RESULT = { pass: 'passed', fail: 'failed', incomplete: 'incomplete', off: 'off' };
const EXIT = { pass: 0, fail: 1, incomplete: 3, off: 0 };
/** 0 passed or off, 1 failed, 3 incomplete. */
function gateExitCode(gate) {
    return EXIT[gate.result];
}
/** One sentence or two, e.g. `Gate passed: nothing new. 1 critical finding stands, not judged here.` */
function gateSentence(report) {
    const { gate } = report;
    const reason = (0,report_escape/* visibleProse */.ek)(gate.reason).replace(/\.$/, '');
    const said = `Gate ${RESULT[gate.result]}${reason === '' ? '' : `: ${reason}`}.`;
    if (gate.result === 'fail')
        return said;
    const stands = serious(report.assessment);
    return stands === '' ? said : `${said} ${stands}`;
}
function serious(assessment) {
    const parts = [];
    if (assessment.critical > 0)
        parts.push(`${assessment.critical} critical`);
    if (assessment.high > 0)
        parts.push(`${assessment.high} high`);
    if (parts.length === 0)
        return '';
    const one = assessment.critical + assessment.high === 1;
    return `Still open: ${parts.join(' and ')} finding${one ? '' : 's'}.`;
}

;// CONCATENATED MODULE: ./lib/report/json.js

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
    return `${(0,report_escape/* escapeJson */.GO)(JSON.stringify(ordered(value), null, 2))}\n`;
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/report/output.js
/** Writes a result file: a new file beside its place, then a rename, so that no link is followed and no half file is left. */



/**
 * Writes `text` to `path`; null when it is done, else what the user can do about it.
 * Between one of the `roots` (folders whose contents others may have written) and the file no folder may be a link.
 */
async function writeOutput(path, text, roots = [process.cwd()]) {
    const target = (0,external_node_path_.resolve)(path);
    const refusal = (await refuseTarget(target, path)) ?? (await refuseFolder((0,external_node_path_.dirname)(target), roots));
    if (refusal !== null)
        return refusal;
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${(0,external_node_path_.basename)(target).slice(0, 100)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`);
    try {
        const file = await (0,promises_.open)(temporary, 'wx');
        try {
            await file.writeFile(text);
        }
        finally {
            await file.close();
        }
        await (0,promises_.rename)(temporary, target);
        return null;
    }
    catch (error) {
        await (0,promises_.unlink)(temporary).catch(() => undefined);
        return `${path} could not be written: ${because(error)}`;
    }
}
async function refuseTarget(target, path) {
    try {
        const found = await (0,promises_.lstat)(target);
        if (found.isSymbolicLink())
            return `${path} is a symbolic link: remove it or name another file`;
        if (found.isDirectory())
            return `${path} is a folder: name a file in it, e.g. ${(0,external_node_path_.join)(path, 'report.json')}`;
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
        const real = await (0,promises_.realpath)(folder);
        for (const root of roots) {
            const below = (0,external_node_path_.relative)((0,external_node_path_.resolve)(root), folder);
            if ((0,external_node_path_.isAbsolute)(below) || below === '..' || below.startsWith(`..${external_node_path_.sep}`))
                continue;
            if (real !== (0,external_node_path_.join)(await (0,promises_.realpath)(root), below))
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

// EXTERNAL MODULE: ./lib/report/width.js
var report_width = __webpack_require__(1354);
;// CONCATENATED MODULE: ./lib/report/screen.js
/** The terminal as the text's parts see it: its width, and its colours. Painted text is built last: widths are counted and hostile text is escaped before. */

const CODES = {
    strong: '1',
    quiet: '2',
    critical: '1;31',
    high: '31',
    medium: '33',
    low: '36',
    info: '2',
    good: '32',
    bad: '1;31',
};
function painter(color) {
    if (!color)
        return (_tone, text) => text;
    return (tone, text) => (text === '' ? '' : `\u001b[${CODES[tone]}m${text}\u001b[0m`);
}
/** Columns of a label before its lines. */
const LABEL = 12;
/** More than that is no longer a line beside a label. */
const LONGEST = 400;
function bold(screen, text) {
    return screen.paint('strong', text);
}
/** A label with its lines beside it, wrapped. */
function labelled(label, lines, screen) {
    return besideLabel(label, lines.flatMap((line) => (0,report_width/* wrap */.LV)((0,report_width/* clip */.$Q)(line, LONGEST), screen.width - LABEL)), screen);
}
/** A label with lines that fit already, painted or not. */
function besideLabel(label, lines, screen) {
    return lines.map((line, index) => (index === 0 ? bold(screen, (0,report_width/* pad */.eV)(label, LABEL)) : ' '.repeat(LABEL)) + line);
}

;// CONCATENATED MODULE: ./lib/report/terminal-finding.js


/** Columns before the text of a finding: two, the severity, two. */
const INDENT = ' '.repeat(12);
const SEVERITY_WIDTH = 10;
const PROSE_WIDTH = 88;
const LONGEST_PROSE = 600;
const EXCERPT_LINES = 3;
const PLACES = 3;
const COPYABLE_ID = /^[A-Za-z0-9][\w.-]*(\/[A-Za-z0-9][\w.-]*)?$/;
/** The findings of a section, places and checks in columns. */
function renderFindings(findings, width, paint) {
    const widest = Math.max(...findings.map((finding) => (0,report_width/* displayWidth */.F1)(placeOf(finding))), 0);
    const checks = Math.max(...findings.map((finding) => (0,report_width/* displayWidth */.F1)((0,report_escape/* visible */.RK)(finding.check))), 0);
    const placeWidth = Math.min(widest, Math.max(16, width - INDENT.length - checks - 2));
    return findings.flatMap((finding, index) => [
        ...(index === 0 ? [] : ['']),
        ...renderFinding(finding, width, placeWidth, paint),
    ]);
}
function renderFinding(finding, width, placeWidth, paint) {
    const prose = Math.min(width, PROSE_WIDTH) - INDENT.length;
    return [
        ...renderHead(finding, width, placeWidth, paint),
        ...(0,report_width/* wrap */.LV)(terminal_finding_short(finding.message), prose).map((line) => INDENT + line),
        ...renderExcerpt(finding, width, paint),
        ...renderPlaces(finding, width, paint),
        ...renderFix(finding, prose, width, paint),
        ...(finding.also.length === 0
            ? []
            : [paint('quiet', INDENT + (0,report_width/* clip */.$Q)(`also: ${alsoOf(finding).join(', ')}`, width - INDENT.length))]),
    ];
}
/** A check that somebody accepted is said to be; in a group it may stand elsewhere. */
function alsoOf({ also, members, accepted = [] }) {
    const waived = new Set(members.length === 0 ? accepted.map(({ check }) => check) : []);
    return also.map((check) => (0,report_escape/* visible */.RK)(check) + (waived.has(check) ? ' (waived)' : ''));
}
function renderHead(finding, width, placeWidth, paint) {
    const severity = `  ${paint(finding.severity, (0,report_width/* pad */.eV)(finding.severity, SEVERITY_WIDTH))}`;
    const place = placeOf(finding);
    const check = (0,report_escape/* visible */.RK)(finding.check);
    const room = width - INDENT.length;
    if ((0,report_width/* displayWidth */.F1)(place) <= placeWidth && placeWidth + 2 + (0,report_width/* displayWidth */.F1)(check) <= room)
        return [`${severity}${paint('strong', (0,report_width/* pad */.eV)(place, placeWidth))}  ${check}`];
    return [severity + paint('strong', (0,report_width/* clipStart */.rh)(place, room)), INDENT + (0,report_width/* clip */.$Q)(check, room)];
}
function renderExcerpt(finding, width, paint) {
    const { line } = finding.location;
    if (finding.excerpt.trim() === '')
        return [];
    const lines = (0,report_escape/* visibleLines */.gB)(finding.excerpt.slice(0, 2000)).slice(0, EXCERPT_LINES);
    const digits = line === null ? 0 : String(line + lines.length - 1).length;
    return lines.map((text, index) => {
        const number = line === null ? '' : `${String(line + index).padStart(digits)} `;
        return paint('quiet', INDENT + (0,report_width/* clip */.$Q)(`${number}│ ${text}`, width - INDENT.length));
    });
}
function renderPlaces(finding, width, paint) {
    const others = finding.members.filter((member) => member.path !== finding.location.path || member.line !== finding.location.line);
    if (others.length === 0)
        return [];
    const room = width - INDENT.length - 4;
    const shown = others.slice(0, PLACES).map((member) => `  + ${(0,report_width/* clipStart */.rh)(placeOfMember(member), room)}`);
    const rest = others.length - shown.length;
    return [...shown, ...(rest > 0 ? [`  + ${rest} more in the same group`] : [])].map((line) => paint('quiet', INDENT + line));
}
function renderFix(finding, prose, width, paint) {
    const label = 'fix: ';
    // The message has often said it already.
    const isSaid = finding.message.includes(finding.remediation);
    const lines = isSaid ? [] : (0,report_width/* wrap */.LV)(terminal_finding_short(finding.remediation), prose - label.length);
    const command = copyableCommand(finding);
    const all = [...lines, ...(command === null ? [] : [command])];
    return all.map((line, index) => {
        const start = index === 0 ? paint('good', label) : ' '.repeat(label.length);
        const shown = line === command ? fitCommand(line, width - INDENT.length - label.length) : line;
        return INDENT + start + shown;
    });
}
/**
 * A command is offered only when nothing in it had to be escaped, and when the name that it takes from the repository
 * is a plain id: it will be pasted into a shell.
 */
function copyableCommand(finding) {
    const { command } = finding.fix;
    if (command === null || command === '' || (0,report_escape/* visible */.RK)(command) !== command)
        return null;
    const { subject } = finding;
    if (subject !== '' && command.includes(subject) && !COPYABLE_ID.test(subject))
        return null;
    return command;
}
/** Half a command is worse than a long line: the terminal breaks it, and copying joins it again. */
function fitCommand(command, room) {
    return (0,report_width/* displayWidth */.F1)(command) <= room * 3 ? command : (0,report_width/* clip */.$Q)(command, room);
}
function placeOf(finding) {
    const { path, line, column } = finding.location;
    if (path === null)
        return 'the repository';
    return (0,report_escape/* visible */.RK)(path) + (line === null ? '' : `:${line}`) + (line === null || column === null ? '' : `:${column}`);
}
function placeOfMember(member) {
    if (member.path === null)
        return (0,report_escape/* visible */.RK)(member.subject);
    return (0,report_escape/* visible */.RK)(member.path) + (member.line === null ? '' : `:${member.line}`);
}
function terminal_finding_short(text) {
    return (0,report_width/* clip */.$Q)((0,report_escape/* visibleProse */.ek)(text.slice(0, 4 * LONGEST_PROSE)), LONGEST_PROSE);
}

;// CONCATENATED MODULE: ./lib/report/terminal-overview.js



const MOST_NOTICES = 5;
function headline(report, options) {
    const { subject } = report;
    const name = (0,report_escape/* visible */.RK)(subject.repository.split('/').at(-1) || subject.repository || 'this folder');
    const time = options.elapsedSeconds === null ? '' : ` in ${seconds(options.elapsedSeconds)} s`;
    const files = options.files === 1 ? '1 file' : `${options.files} files`;
    return `${name} · ${treeWords(report, options.baseName ?? null)} · ${files}${time}`;
}
function treeWords(report, baseName) {
    const { tree, commit, base } = report.subject;
    const short = (id) => (0,report_escape/* visible */.RK)(id.slice(0, 7));
    const what = { 'work-tree': 'work tree', folder: 'folder', commit: `commit ${short(commit ?? '')}` }[tree];
    if (base !== null)
        return `${what} against ${baseName === null ? short(base) : `${(0,report_escape/* visible */.RK)(baseName)} (${short(base)})`}`;
    return tree === 'work-tree' && commit !== null ? `${what} at ${short(commit)}` : what;
}
function seconds(value) {
    return value < 10 ? value.toFixed(1) : String(Math.round(value));
}
function inventoryLines(report, screen) {
    const { models, datasets, interconnections, agents, suppliers, libraries } = report.inventory;
    const hosted = models.filter((model) => /\bhosted\b/i.test(model.detail)).length;
    const counts = [
        amount(hosted, 'hosted model', 'hosted models'),
        amount(models.length - hosted, hosted > 0 ? 'other model' : 'model', hosted > 0 ? 'other models' : 'models'),
        amount(datasets.length, 'data set', 'data sets'),
        amount(agents.length, 'agent or tool', 'agents and tools'),
        amount(interconnections.length, 'connection', 'connections'),
        amount(suppliers.length, 'supplier', 'suppliers'),
        amount(libraries.length, 'AI library', 'AI libraries'),
    ].filter((text) => text !== '');
    const kinds = [...new Set(report.systems.map((system) => system.kind))];
    const found = counts.length > 0 ? counts.join(', ') : kinds.includes('none') ? 'none' : `an AI ${kinds.join(', ')}`;
    const named = [...models, ...datasets, ...agents].slice(0, 6).map(itemWords);
    const names = named.length === 0 ? [] : [screen.paint('quiet', (0,report_width/* clip */.$Q)(named.join(', '), screen.width - LABEL))];
    return besideLabel('AI found', [...(0,report_width/* wrap */.LV)(found, screen.width - LABEL), ...names], screen);
}
function itemWords(item) {
    const detail = (0,report_escape/* visibleProse */.ek)(item.detail);
    return (0,report_width/* clip */.$Q)((0,report_escape/* visible */.RK)(item.name.slice(0, 200)), 48) + (detail === '' ? '' : ` (${(0,report_width/* clip */.$Q)(detail, 24)})`);
}
function amount(count, one, many) {
    return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}
function profileLines(report, screen) {
    const { level, reasons } = report.profile;
    const why = reasons.map(report_escape/* visibleProse */.ek).filter((reason) => reason !== '');
    const text = level + (why.length === 0 ? '' : `: ${why.join('; ')}`);
    const systems = report.systems.length < 2
        ? []
        : report.systems.map((system) => `${(0,report_escape/* visible */.RK)(system.name ?? 'unnamed')}: ${system.kind}, ${system.profile}`);
    return labelled('Profile', [text, ...systems], screen);
}
function noticeLines(report, screen) {
    const most = screen.verbose ? report.notices.length : MOST_NOTICES;
    const lines = report.notices.slice(0, most).map((notice) => (0,report_escape/* visibleProse */.ek)(notice.text));
    const rest = report.notices.length - lines.length;
    return labelled('Note', rest > 0 ? [...lines, `and ${rest} more: --format json`] : lines, screen);
}

;// CONCATENATED MODULE: ./lib/report/terminal-questions.js



const terminal_questions_INDENT = '     ';
const terminal_questions_LONGEST = 400;
/** Empty when no question is open. */
function questionLines(report, screen) {
    const open = Math.max(report.assessment.questions, report.questions.length);
    if (open === 0)
        return [];
    const asked = report.questions.filter((question) => question.asked);
    const title = bold(screen, (0,report_width/* pad */.eV)('QUESTIONS', LABEL) + countWords(asked, open, report.subject.base !== null));
    if (asked.length === 0)
        return [title];
    return [
        title,
        ...asked.flatMap((question, index) => questionText(question, index + 1, screen)),
        screen.paint('quiet', `${terminal_questions_INDENT}${answerIn(asked)}none of them blocks`),
    ];
}
/** What has no key is answered where it stands. */
function answerIn(asked) {
    return asked.some(({ key }) => key !== '') ? 'answer in .github/ai-trust.yml; ' : '';
}
function countWords(asked, open, compared) {
    if (asked.length === 0)
        return `${open} open, none to answer now`;
    const ones = open === 1 ? 'open one' : 'open ones';
    const why = compared && asked.every((question) => question.opened) ? ', opened by your change' : '';
    return `${asked.length} of ${open} ${ones}${why}`;
}
/** The question with its key, or the place it is about, at the end of the last line, or below when there is no room. */
function questionText(question, number, screen) {
    const key = (0,report_width/* clip */.$Q)((0,report_escape/* visible */.RK)((question.key || (question.location ?? '')).slice(0, terminal_questions_LONGEST)), screen.width - terminal_questions_INDENT.length);
    const text = (0,report_width/* clip */.$Q)((0,report_escape/* visibleProse */.ek)(question.text.slice(0, 4 * terminal_questions_LONGEST)), terminal_questions_LONGEST);
    const lines = (0,report_width/* wrap */.LV)(text, Math.min(screen.width, 88) - terminal_questions_INDENT.length);
    const last = lines.length - 1;
    if (key === '')
        return lines.map((line, index) => (index === 0 ? `  ${number}  ` : terminal_questions_INDENT) + line);
    const inline = (0,report_width/* displayWidth */.F1)(lines[last] ?? '') + (0,report_width/* displayWidth */.F1)(key) + terminal_questions_INDENT.length + 2 <= screen.width;
    return [
        ...lines.map((line, index) => {
            const start = index === 0 ? `  ${number}  ` : terminal_questions_INDENT;
            return start + line + (inline && index === last ? `  ${screen.paint('quiet', key)}` : '');
        }),
        ...(inline ? [] : [terminal_questions_INDENT + screen.paint('quiet', key)]),
    ];
}

;// CONCATENATED MODULE: ./lib/report/terminal-unseen.js

const MOST_LINES = 5;
const PATHS = 2;
/** Lines of `NOT SEEN`, most important first; empty when all was seen. */
function unseenLines(report, all = false) {
    const collectors = Object.entries(report.collect).sort(([a], [b]) => (a < b ? -1 : 1));
    const lines = [
        ...errorLines(report),
        ...collectors.flatMap(([name, status]) => sourceLine(name, status)),
        ...skipLines(collectors.map(([, status]) => status)),
        ...unknownLines(report),
    ];
    const notAsked = collectors.filter(([, status]) => status.status === 'not-asked').map(([name]) => (0,report_escape/* visible */.RK)(name));
    if (notAsked.length > 0)
        lines.push(`not asked: ${notAsked.join(', ')}`);
    if (all || lines.length <= MOST_LINES)
        return lines;
    return [...lines.slice(0, MOST_LINES - 1), `and ${lines.length - MOST_LINES + 1} more: --format json`];
}
/** How many files were found but not read. */
function unreadFiles(report) {
    return new Set(Object.values(report.collect).flatMap((status) => status.skipped.map((skip) => skip.path))).size;
}
function errorLines(report) {
    return report.controls
        .filter((control) => control.verdict === 'error')
        .map((control) => `control ${(0,report_escape/* visible */.RK)(control.id)} could not be judged: ${(0,report_escape/* visibleProse */.ek)(control.reason)}`);
}
function sourceLine(name, status) {
    if (status.status === 'ok' || status.status === 'not-asked')
        return [];
    // The files say it better than "some of them could not be read".
    if (status.status === 'partial' && status.skipped.length > 0)
        return [];
    const reason = status.reason === null ? '' : `: ${(0,report_escape/* visibleProse */.ek)(status.reason)}`;
    const how = status.how === null ? '' : ` (${(0,report_escape/* visibleProse */.ek)(status.how)})`;
    const what = { denied: 'denied', partial: 'read in part', error: 'could not be read' }[status.status];
    return [`${(0,report_escape/* visible */.RK)(name)} ${what}${reason}${how}`];
}
function skipLines(statuses) {
    const groups = new Map();
    for (const status of statuses)
        for (const skip of status.skipped) {
            const group = groups.get(skip.reason) ?? { paths: new Set(), how: null };
            group.paths.add(skip.path);
            group.how ??= /\blfs\b/i.test(skip.reason) ? 'git lfs pull' : status.how;
            groups.set(skip.reason, group);
        }
    return [...groups]
        .sort(([a, x], [b, y]) => y.paths.size - x.paths.size || (a < b ? -1 : 1))
        .map(([reason, { paths, how }]) => {
        const names = [...paths].sort().slice(0, PATHS).map(report_escape/* visible */.RK).join(', ');
        const count = paths.size === 1 ? '1 file' : `${paths.size} files`;
        const help = how === null ? '' : ` → ${(0,report_escape/* visibleProse */.ek)(how)}`;
        return `${count}, ${(0,report_escape/* visibleProse */.ek)(reason)}: ${names}${paths.size > PATHS ? ', …' : ''}${help}`;
    });
}
/** Controls that were not judged in full, with the reason: who shares one shares the line. */
function unknownLines(report) {
    const byReason = new Map();
    for (const { id, verdict, reason, rollup } of report.controls) {
        if (verdict !== 'unknown' || rollup !== null)
            continue;
        byReason.set(reason, [...(byReason.get(reason) ?? []), (0,report_escape/* visible */.RK)(id)]);
    }
    return [...byReason].map(([reason, ids]) => {
        const named = ids.length > 6 ? `${ids.slice(0, 6).join(', ')}, …` : ids.join(', ');
        return `${named} not judged in full${reason === '' ? '' : `: ${(0,report_escape/* visibleProse */.ek)(reason)}`}`;
    });
}

;// CONCATENATED MODULE: ./lib/report/terminal.js








const MOST_GATING = 10;
const MOST_OTHERS = 5;
const UNBROKEN = '\u00a0';
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];
/** The whole text, ending in a line end. */
function renderTerminal(report, options) {
    const width = Math.min(160, Math.max(60, Math.floor(options.width) || 80));
    const screen = { width, paint: painter(options.color), verbose: options.verbose ?? false };
    const title = headline(report, options);
    if (holdsNothing(report))
        return (0,report_escape/* withoutCommands */.Df)(quietLine(title, report, width));
    const groups = [
        [bold(screen, (0,report_width/* clip */.$Q)(title, width))],
        [...inventoryLines(report, screen), ...profileLines(report, screen), ...noticeLines(report, screen)],
        ...findingSections(report, screen),
        olderLines(report, screen),
        questionLines(report, screen),
        [...proofLines(report, screen), ...labelled('NOT SEEN', unseenLines(report, screen.verbose), screen)],
        closingLines(report, screen),
    ];
    const shown = groups.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
    return (0,report_escape/* withoutCommands */.Df)(`${shown.join('\n\n')}\n`);
}
/** A repository without AI where nothing asks for attention gets one quiet line. */
function holdsNothing(report) {
    return (report.systems.every((system) => system.kind === 'none') &&
        report.findings.every((finding) => !isOpen(finding)) &&
        report.notices.length === 0 &&
        (report.gate.result === 'pass' || report.gate.result === 'off'));
}
function quietLine(title, report, width) {
    const count = unreadFiles(report);
    const said = `: no AI found, nothing to judge${count === 0 ? '' : ` (${count} not read)`}`;
    return `${(0,report_width/* clip */.$Q)(title, width - (0,report_width/* displayWidth */.F1)(said))}${said}\n`;
}
function findingSections(report, screen) {
    const compared = report.subject.base !== null;
    const open = bySeverity(report.findings.filter(isOpen));
    const gating = open.filter((finding) => blocks(finding, report));
    const others = open.filter((finding) => !blocks(finding, report) && !isOlder(finding, compared) && finding.kind !== 'gap');
    const onlyNew = gating.every((finding) => finding.status === 'new');
    return [
        section(compared ? 'FIX BEFORE MERGE' : 'FIX FIRST', compared ? (onlyNew ? 'new in your change' : 'blocks, new or not') : '', gating, MOST_GATING, screen),
        section('LOOK AT', compared ? 'new, does not block' : 'does not block', others, MOST_OTHERS, screen),
    ].filter((lines) => lines.length > 0);
}
function section(title, note, findings, most, screen) {
    if (findings.length === 0)
        return [];
    const shown = screen.verbose ? findings : findings.slice(0, most);
    const rest = findings.slice(shown.length);
    return [
        heading(title, note, screen),
        ...renderFindings(shown, screen.width, screen.paint),
        ...(rest.length === 0 ? [] : ['', `  and ${rest.length} more (${severityCounts(rest)}): --format json`]),
    ];
}
function heading(title, note, screen) {
    const room = Math.min(screen.width, 88);
    if (note === '')
        return bold(screen, title);
    return bold(screen, (0,report_width/* pad */.eV)(title, room - (0,report_width/* displayWidth */.F1)(note))) + screen.paint('quiet', note);
}
function olderLines(report, screen) {
    const compared = report.subject.base !== null;
    const older = report.findings.filter((finding) => isOpen(finding) && !blocks(finding, report) && finding.kind !== 'gap' && isOlder(finding, compared));
    const count = (status) => report.findings.filter((finding) => finding.status === status).length;
    const lines = [];
    if (older.length > 0)
        lines.push(heading('OLDER', 'not judged now', screen), `  ${severityCounts(older)}: ai-trust check shows them`);
    if (count('fixed') > 0)
        lines.push(`FIXED       ${count('fixed')} by your change`);
    if (count('waived') > 0)
        lines.push(waivedLine(report, screen.width));
    return lines;
}
/** `WAIVED 2: RES-01/unsafe-save until 2027-01-03 (@acme/security), …`: what, how long and by whom, on one line. */
function waivedLine(report, width) {
    const waived = report.findings.filter((finding) => finding.status === 'waived');
    const words = waived.map(({ check, accepted = [] }) => {
        const one = accepted.find((each) => each.check === check);
        const until = one?.expires ? ` until ${one.expires}` : '';
        return `${check}${until} (${one?.by ?? (one?.kind === 'inline' ? 'a comment' : 'on record')})`;
    });
    return (0,report_width/* clip */.$Q)(`WAIVED ${waived.length}: ${(0,report_escape/* visible */.RK)([...new Set(words)].join(', '))}`, width);
}
function proofLines(report, screen) {
    const { proof, counts } = report;
    const parts = [
        `verified ${proof.verified}`,
        `observed ${proof.observed}`,
        `anchored ${proof.anchored}`,
        `stated ${proof.stated}`,
        ...['fail', 'unanswered', 'unknown', 'error', 'waived', 'off']
            .filter((verdict) => (counts[verdict] ?? 0) > 0)
            .map((verdict) => `${verdict} ${counts[verdict]}`),
        `n/a ${counts['not-applicable'] ?? 0}`,
    ];
    return labelled('HOW WE KNOW', [parts.join(' · ')], screen);
}
function closingLines(report, screen) {
    const { result } = report.gate;
    const tone = result === 'pass' ? 'good' : result === 'off' ? 'strong' : 'bad';
    const sentence = `${gateSentence(report)} Exit${UNBROKEN}${gateExitCode(report.gate)}.`;
    return [
        ...(0,report_width/* wrap */.LV)((0,report_width/* clip */.$Q)(sentence, 600), screen.width).map((line) => screen.paint(tone, line.replace(UNBROKEN, ' '))),
        ...(0,report_width/* wrap */.LV)(nextStep(report), screen.width),
    ];
}
function nextStep(report) {
    const { result } = report.gate;
    if (result === 'fail')
        return 'Next: apply the first fix above, then run the check again.';
    if (result === 'incomplete')
        return 'Next: make visible what the gate names, then run the check again.';
    const open = report.findings.filter((finding) => isOpen(finding) && finding.kind !== 'gap');
    if (open.some((finding) => !isOlder(finding, report.subject.base !== null)))
        return 'Next: look at the first finding above; nothing blocks.';
    if (open.length > 0)
        return 'Your change adds nothing to what already stood.';
    return 'No finding means no known problem was seen, not proof of safety.';
}
function isOpen(finding) {
    return finding.status !== 'fixed' && finding.status !== 'waived';
}
/** With the gate passed or off nothing blocks, whatever counts at it. */
function blocks(finding, report) {
    return finding.gates && (report.gate.result === 'fail' || report.gate.result === 'incomplete');
}
function isOlder(finding, compared) {
    return compared && finding.status === 'existing';
}
function bySeverity(findings) {
    return [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
function severityCounts(findings) {
    return SEVERITIES.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length])
        .filter(([, count]) => count > 0)
        .map(([severity, count]) => `${count} ${severity}`)
        .join(', ');
}

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

;// CONCATENATED MODULE: ./lib/cli/check-options.js
/** The flags of `check`, from the command line to what the check is asked. */




const FORMATS = ['text', 'json', 'input'];
const FAIL_ON = ['critical', 'high', 'medium', 'low', 'never'];
const GATE = ['new', 'all'];
const FLAGS = [
    { name: 'base', value: { label: 'REF or auto' } },
    { name: 'format', value: { label: 'FORMAT', oneOf: FORMATS } },
    { name: 'output', value: { label: 'FILE' } },
    { name: 'policy', value: { label: 'FILE' } },
    { name: 'fail-on', value: { label: 'SEVERITY', oneOf: FAIL_ON } },
    { name: 'gate', value: { label: 'new or all', oneOf: GATE } },
    { name: 'today', value: { label: 'YYYY-MM-DD' } },
    { name: 'verbose' },
    { name: 'timings' },
    { name: 'no-cache' },
];
function readCheckArguments(args, environment, now) {
    const { rest, values, switches, help, mistakes } = (0,cli_arguments/* parseArguments */.W)(args, FLAGS, 1);
    if (help)
        return { kind: 'help' };
    const said = [...mistakes];
    const todayText = values.get('today');
    const today = todayText === undefined ? dayNumberOf(now) : dayNumber(todayText);
    if (today === null && todayText !== '')
        said.push(`--today ${(0,cli_arguments.quoted)(todayText ?? '')}: it must be a day, YYYY-MM-DD`);
    if (rest[0] === '')
        said.push('DIR is empty: leave it out for this folder');
    if (said.length > 0 || today === null)
        return { kind: 'mistakes', mistakes: said };
    const failOn = oneOf(FAIL_ON, values.get('fail-on'));
    const gate = oneOf(GATE, values.get('gate'));
    const policy = values.get('policy');
    return {
        kind: 'check',
        format: oneOf(FORMATS, values.get('format')) ?? 'text',
        output: values.get('output') ?? null,
        verbose: switches.has('verbose'),
        options: {
            directory: (0,external_node_path_.resolve)(rest[0] ?? '.'),
            base: values.get('base') ?? null,
            policyFile: policy === undefined ? null : (0,external_node_path_.resolve)(policy),
            flags: { ...(failOn === undefined ? {} : { failOn }), ...(gate === undefined ? {} : { gate }) },
            today,
            event: 'local',
            cacheFolder: switches.has('no-cache') ? null : cacheFolder(environment),
            timings: switches.has('timings'),
        },
    };
}
function oneOf(choices, value) {
    return choices.find((choice) => choice === value);
}

;// CONCATENATED MODULE: ./lib/cli/mistakes.js

function mistakeLines(mistakes) {
    return (0,report_escape/* withoutCommands */.Df)(mistakes.map((mistake) => `${mistakeLine(mistake)}\n`).join(''));
}
function mistakeLine({ message, at }) {
    const text = (0,report_escape/* visibleProse */.ek)(message);
    if (at === null || at.path === '')
        return text;
    const place = [(0,report_escape/* visible */.RK)(at.path), at.line, at.line === null ? null : at.column];
    return `${place.filter((part) => part !== null).join(':')}: ${text}`;
}

;// CONCATENATED MODULE: ./lib/cli/progress.js
/** Tells on stderr that a long check goes on: nothing in the first second, then one line that replaces itself. */


const QUIET = 1000;
const REDRAW = 100;
const LOG = 10_000;
const CLEAR = '\r\u001b[2K';
/** Where there is no terminal, a line every ten seconds shows in a log that the check is alive. */
function startProgress(target, dumb, now = Date.now) {
    const inPlace = target.isTTY === true && !dumb;
    let next = now() + (inPlace ? QUIET : LOG);
    let last = '';
    let drawn = false;
    let stopped = false;
    const show = () => {
        if (stopped || last === '' || now() < next)
            return;
        next = now() + (inPlace ? REDRAW : LOG);
        const text = (0,report_escape/* withoutCommands */.Df)((0,report_width/* clip */.$Q)((0,report_escape/* visible */.RK)(last.slice(0, 500)), Math.max(20, (target.columns ?? 80) - 1)));
        target.write(inPlace ? CLEAR + text : `${text}\n`);
        drawn = inPlace;
    };
    const timer = setInterval(show, inPlace ? QUIET : LOG);
    timer.unref();
    return {
        update: (text) => {
            last = text;
            show();
        },
        stop: () => {
            stopped = true;
            clearInterval(timer);
            if (drawn)
                target.write(CLEAR);
            drawn = false;
        },
    };
}

;// CONCATENATED MODULE: ./lib/cli/streams.js
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

// EXTERNAL MODULE: ./lib/cli/usage.js
var usage = __webpack_require__(4761);
;// CONCATENATED MODULE: ./lib/cli/check.js
/** `ai-trust check`: asks the check, writes what it says, and answers with the exit code. */












/** The exit code of `ai-trust check ARGS`. */
async function checkCommand(args, given = {}) {
    const edges = await withDefaults(given);
    const { stdout, stderr } = edges;
    const started = edges.now();
    const asked = readCheckArguments(args, edges.environment, started);
    if (asked.kind === 'help') {
        await writeAll(stdout, usage.CHECK_USAGE);
        return 0;
    }
    if (asked.kind === 'mistakes')
        return refuse(stderr, [...asked.mistakes, usage.CHECK_USAGE_LINE]);
    const folder = await folderMistake(asked.options.directory);
    if (folder !== null)
        return refuse(stderr, [folder]);
    const outcome = await withProgress(asked.options, edges);
    if (outcome.kind === 'mistakes') {
        await writeAll(stderr, mistakeLines(outcome.problems));
        return 2;
    }
    const text = render(asked, outcome, (edges.now() - started) / 1000, edges);
    if (asked.output === null)
        await writeAll(stdout, text);
    else {
        const mistake = await writeOutput(asked.output, text, [process.cwd(), asked.options.directory]);
        if (mistake !== null)
            return refuse(stderr, [`--output ${mistake}`]);
    }
    if (asked.options.timings)
        await writeAll(stderr, timingTable(outcome.timings));
    return gateExitCode(outcome.report.gate);
}
async function withDefaults(given) {
    return {
        check: given.check ?? (await Promise.all(/* import() */[__webpack_require__.e(60), __webpack_require__.e(548), __webpack_require__.e(140), __webpack_require__.e(113)]).then(__webpack_require__.bind(__webpack_require__, 113))).check,
        environment: given.environment ?? process.env,
        stdout: given.stdout ?? process.stdout,
        stderr: given.stderr ?? process.stderr,
        now: given.now ?? Date.now,
    };
}
async function withProgress(options, edges) {
    const progress = startProgress(edges.stderr, edges.environment['TERM'] === 'dumb');
    try {
        return await edges.check({ ...options, onProgress: progress.update });
    }
    finally {
        progress.stop();
    }
}
function render(asked, outcome, elapsedSeconds, edges) {
    if (asked.format === 'json')
        return renderJson(outcome.report);
    if (asked.format === 'input')
        return renderInput(outcome.input);
    const toStdout = asked.output === null;
    const { base } = asked.options;
    return renderTerminal(outcome.report, {
        color: toStdout && wantsColor(edges.environment, edges.stdout.isTTY === true),
        width: toStdout ? columnsOf(edges.stdout) : 100,
        verbose: asked.verbose,
        elapsedSeconds,
        files: outcome.files,
        baseName: base === 'auto' ? (outcome.baseName ?? null) : base,
    });
}
async function refuse(stderr, lines) {
    await writeAll(stderr, (0,report_escape/* withoutCommands */.Df)(lines.map((line) => `${(0,report_escape/* visible */.RK)(line)}\n`).join('')));
    return 2;
}
async function folderMistake(directory) {
    try {
        return (await (0,promises_.stat)(directory)).isDirectory() ? null : `${(0,cli_arguments.quoted)(directory)} is not a folder`;
    }
    catch {
        return `${(0,cli_arguments.quoted)(directory)} does not exist or may not be opened`;
    }
}
function timingTable(timings) {
    const width = Math.max(5, ...timings.map((timing) => timing.name.length));
    const row = (name, milliseconds) => `${(0,report_escape/* visible */.RK)(name).padEnd(width)}  ${milliseconds.toFixed(1).padStart(9)} ms\n`;
    const total = timings.reduce((sum, timing) => sum + timing.milliseconds, 0);
    return timings.map((timing) => row(timing.name, timing.milliseconds)).join('') + row('total', total);
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
/* harmony export */   USAGE: () => (/* binding */ USAGE)
/* harmony export */ });
/** Help texts; each fits a screen of 24 lines and 80 columns. */
const USAGE = `AI Trust Check: is the AI in this repository obtained, run and wired safely?

  ai-trust check [DIR]              judge a repository (default: this folder)
  ai-trust policy check|test|build DIR
                                    work on controls of your own, in Rego

  ai-trust COMMAND --help           the flags of a command
  ai-trust --version

Nothing of the repository is run, and nothing is sent or fetched.
Exit: 0 gate passed or off, 1 gate failed, 2 wrong use or configuration,
3 incomplete or an error of ours.
`;
const CHECK_USAGE_LINE = 'usage: ai-trust check [DIR] [--base REF] [--format text|json|input] … (--help)';
const CHECK_USAGE = `ai-trust check [DIR]: judge a repository and say what to fix first.

  --base REF|auto     compare with a commit, as a pull request would; without
                      it everything found is judged
  --format FORMAT     text (default), json (the report), input (what was read)
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
