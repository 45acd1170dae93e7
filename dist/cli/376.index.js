export const id = 376;
export const ids = [376,761,814,768];
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

/***/ 8376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/decide/inventory.js
var decide_inventory = __webpack_require__(5572);
// EXTERNAL MODULE: ./lib/decide/records.js
var records = __webpack_require__(2702);
;// CONCATENATED MODULE: ./lib/report/changes.js
/** What a change did to the AI that a repository holds: the inventory of the head against that of the base. */


/** Key in the inventory, one of them, several. */
const KINDS = [
    ['models', 'model', 'models'],
    ['datasets', 'data set', 'data sets'],
    ['agents', 'agent or tool that acts', 'agents and tools that act'],
    ['interconnections', 'connection', 'connections'],
];
/** What the head has and had not; nothing without a base. */
function changesSince({ inventory }, base) {
    return base === null ? [] : compareInventories(inventory, (0,decide_inventory/* takeInventory */.O)(base, (0,records/* indexRecords */.zu)(base)));
}
/** Kinds of things with something added, removed or told otherwise; that they stand elsewhere now is no change. */
function compareInventories(head, base) {
    return KINDS.map(([key, one, what]) => compareItems(what, one, head[key], base[key])).filter(({ added, removed, changed }) => added.length + removed.length + changed.length > 0);
}
function compareItems(what, one, head, before) {
    const atBase = new Map(before.map((item) => [item.name, item.detail]));
    const atHead = new Set(head.map(({ name }) => name));
    return {
        what,
        one,
        before,
        added: head.filter(({ name }) => !atBase.has(name)),
        removed: before.filter(({ name }) => !atHead.has(name)),
        changed: head.filter(({ name, detail }) => atBase.has(name) && atBase.get(name) !== detail),
    };
}

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/width.js
var report_width = __webpack_require__(1354);
;// CONCATENATED MODULE: ./lib/report/markdown.js
/**
 * Markdown for GitHub from hostile text: whatever the text holds, a reader sees that text, and no markup, link, mention or
 * reference comes of it.
 */


const LONGEST_PROSE = 600;
const LONGEST_CODE = 200;
/**
 * GitHub makes mentions, references, emoji and formulas out of finished text, where a backslash is gone. An empty element
 * parts what would be read as one; it shows nothing and copies as nothing.
 */
const APART = '<span></span>';
const SPECIAL = /[!#$&*:<>@[\\\]^_`{|}~]|\.(?=\w)|\bGH-(?=\d)/gi;
/** What makes a list, a heading or a runner's command, but only where a line begins. */
const AT_START = /^(\d{0,9})([-+=):.])/;
/** Text as one line of Markdown, fit for a table cell, too; line ends are folded, what is invisible is shown. */
function inline(text, most = LONGEST_PROSE) {
    const shown = (0,report_width/* clip */.$Q)((0,report_escape/* visibleProse */.ek)(text.slice(0, 4 * most)), most);
    return shown
        .replace(SPECIAL, (character, offset) => escapeCharacter(character, shown.slice(offset + 1, offset + 48)))
        .replace(AT_START, '$1\\$2');
}
function escapeCharacter(character, next) {
    switch (character) {
        // Inside a table a backslash before these two is read differently by different parsers.
        case '|':
            return '&#124;';
        case '\\':
            return '&#92;';
        case '$':
            return '<span>$</span>';
        case '@':
        case '#':
            return `\\${character}${/^\w/.test(next) ? APART : ''}`;
        case ':':
            return /^(\/\/|[\w+-]+:)/.test(next) ? `\\:${APART}` : ':';
        default:
            return character.length > 1 ? character + APART : `\\${character}`;
    }
}
/** A code span that shows exactly the text, in prose; empty for an empty text. */
function code(text, most = LONGEST_CODE) {
    const shown = (0,report_width/* clip */.$Q)((0,report_escape/* visible */.RK)(text.slice(0, 4 * most)), most);
    if (shown === '')
        return '';
    const ticks = '`'.repeat(longestRun(shown) + 1);
    const pad = /^`|`$|^ .*[^ ].* $/.test(shown) ? ' ' : '';
    return ticks + pad + shown + pad + ticks;
}
/** A code span for a table cell; text where a span could not hold it there. */
function codeCell(text, most = LONGEST_CODE) {
    return /[|\\]/.test(text) ? inline(text, most) : code(text, most);
}
/** A block of lines that nothing in them can end. */
function fence(language, lines) {
    const shown = lines.flatMap((line) => (0,report_escape/* visibleLines */.gB)(line)).map((line) => (0,report_width/* clip */.$Q)(line, LONGEST_PROSE));
    const ticks = '`'.repeat(Math.max(3, longestRun(shown.join('\n')) + 1));
    return [ticks + language, ...shown, ticks].join('\n');
}
/** Text as code that leads somewhere. */
function codeLink(text, url) {
    // `[a]:` in a code span at the start of a line would be read as the definition of a link.
    return markdown_link(/[[\]]/.test(text) ? inline(text, LONGEST_CODE) : code(text), url);
}
/** A link with a label that is Markdown already; the label alone when there is no address of the web. */
function markdown_link(label, url) {
    if (url === null || !/^https?:\/\/[^/]/i.test(url))
        return label;
    return `[${label}](${encodeUrl(url)})`;
}
/** Rows of cells that are Markdown already. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** Folded text; the summary is our own words. */
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** What a URL may hold stays; all else, and what ends a link in Markdown, is percent-encoded. */
function encodeUrl(url) {
    return url.toWellFormed().replace(/%(?![0-9a-f]{2})|[^\w~:/?#@!$&*+,;=.%-]/giu, encodeCharacter);
}
function encodeCharacter(character) {
    let encoded = '';
    for (const byte of Buffer.from(character))
        encoded += `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    return encoded;
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

;// CONCATENATED MODULE: ./lib/report/comment-changes.js

const MOST_ITEMS = 5;
const LONGEST_NAME = 100;
/** `This pull request adds **1 model** and removes **2 connections**.`; empty when it does neither. */
function changesSentence(changes) {
    const added = changes.flatMap((change) => amount(change.added.length, change));
    const removed = changes.flatMap((change) => amount(change.removed.length, change));
    const parts = [
        ...(added.length > 0 ? [`adds ${inWords(added)}`] : []),
        ...(removed.length > 0 ? [`removes ${inWords(removed)}`] : []),
    ];
    return parts.length === 0 ? '' : `This pull request ${parts.join(' and ')}.`;
}
function amount(count, { one, what }) {
    return count === 0 ? [] : [`**${count} ${count === 1 ? one : what}**`];
}
function inWords(parts) {
    return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
/** A row for each kind of thing that changed. */
function changesTable(changes) {
    return table(['', 'before', 'now'], changes.map(({ what, before, added, removed, changed }) => [
        what,
        before.length === 0 ? 'none' : list(before.map((item) => named(item, ''))),
        list([
            ...added.map((item) => named(item, '+ ')),
            ...removed.map((item) => named(item, '− ')),
            ...changed.map((item) => named(item, 'now ')),
        ]),
    ]));
}
function named({ name, detail }, sign) {
    const said = detail === '' ? '' : ` (${inline(detail, LONGEST_NAME)})`;
    return sign + (codeCell(name, LONGEST_NAME) || 'unnamed') + said;
}
function list(items) {
    const rest = items.length - MOST_ITEMS;
    return items.slice(0, MOST_ITEMS).join('<br>') + (rest > 0 ? `<br>and ${rest} more` : '');
}

;// CONCATENATED MODULE: ./lib/report/finding-words.js

const COPYABLE_ID = /^[A-Za-z0-9][\w.-]*(\/[A-Za-z0-9][\w.-]*)?$/;
/** `path:line:column`, visible. */
function placeOf({ location: { path, line, column } }) {
    if (path === null)
        return 'the repository';
    return placeText(path, line) + (line === null || column === null ? '' : `:${column}`);
}
/** `path:line`, or what it is about. */
function placeOfMember({ path, line, subject }) {
    return path === null ? (0,report_escape/* visible */.RK)(subject) : placeText(path, line);
}
/** `path:line`, visible. */
function placeText(path, line) {
    return (0,report_escape/* visible */.RK)(path) + (line === null ? '' : `:${line}`);
}
/** The members of a group that stand elsewhere than the finding itself. */
function otherMembers({ members, location }) {
    return members.filter(({ path, line }) => path !== location.path || line !== location.line);
}
/** What to do, unless the message has said it already. */
function unsaidRemediation({ message, remediation }) {
    return message.includes(remediation) ? '' : remediation;
}
/**
 * A command is offered only when nothing in it had to be escaped, and when the name that it takes from the repository
 * is a plain id: it will be pasted into a shell.
 */
function copyableCommand({ fix: { command }, subject }) {
    if (command === null || command === '' || (0,report_escape/* visible */.RK)(command) !== command)
        return null;
    if (subject !== '' && command.includes(subject) && !COPYABLE_ID.test(subject))
        return null;
    return command;
}
/** Who accepted what until when, `RES-01/unsafe-load until 2027-01-31 (maria)`, visible. */
function waivedWords(findings) {
    const words = findings.map((finding) => {
        const own = acceptanceOf(finding);
        const until = own?.expires ? ` until ${own.expires}` : '';
        return `${finding.check}${until} (${own?.by ?? (own?.kind === 'inline' ? 'a comment' : 'on record')})`;
    });
    return (0,report_escape/* visible */.RK)([...new Set(words)].join(', '));
}
/** What somebody said when they accepted the finding's own check; the others have their own. */
function acceptanceOf({ check, accepted = [] }) {
    return accepted.find((acceptance) => acceptance.check === check);
}

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

// EXTERNAL MODULE: ./lib/decide/group.js
var group = __webpack_require__(7027);
// EXTERNAL MODULE: ./lib/decide/order.js
var order = __webpack_require__(7684);
;// CONCATENATED MODULE: ./lib/report/selection.js
/** Which findings a reader is shown under which heading: the same on every surface. It sorts what was decided and decides nothing. */


/** More than that at once would be a wall. */
const MOST_BLOCKING = 10;
const MOST_OTHERS = 5;
/** Findings by what they ask of the reader. Gaps are questions and no findings, unless one was configured to block. */
function selectFindings(report) {
    const compared = report.subject.base !== null;
    const open = report.findings
        .filter(({ status }) => (0,group/* isOpen */.n)(status))
        .sort((a, b) => (0,order/* severityRank */.qs)(a.severity) - (0,order/* severityRank */.qs)(b.severity));
    const rest = open.filter((finding) => !blocks(finding, report) && finding.kind !== 'gap');
    const isOlder = ({ status }) => compared && status === 'existing';
    return {
        compared,
        blocking: open.filter((finding) => blocks(finding, report)),
        others: rest.filter((finding) => !isOlder(finding)),
        older: rest.filter(isOlder),
        fixed: report.findings.filter(({ status }) => status === 'fixed'),
        waived: report.findings.filter(({ status }) => status === 'waived'),
    };
}
/** With the gate passed or off nothing blocks, whatever counts at it. */
function blocks({ gates }, { gate }) {
    return gates && (gate.result === 'fail' || gate.result === 'incomplete');
}
/** `1 high, 3 medium` */
function severityCounts(findings) {
    return order/* SEVERITIES */.oC.map((severity) => ({ severity, count: findings.filter((one) => one.severity === severity).length }))
        .filter(({ count }) => count > 0)
        .map(({ severity, count }) => `${count} ${severity}`)
        .join(', ');
}

;// CONCATENATED MODULE: ./lib/report/headline.js

/** `1 thing to fix before merge`; never "nothing" while the check saw less than it had to. */
function headlineWords(report, selection) {
    const { compared, blocking, others, older } = selection;
    const toFix = `${things(blocking.length)} to fix${compared ? ' before merge' : ' first'}`;
    if (report.gate.result === 'incomplete')
        return blocking.length > 0 ? `${toFix}, and the check is incomplete` : 'the check is incomplete';
    if (blocking.length > 0)
        return toFix;
    if (others.length > 0)
        return `nothing blocks, ${things(others.length)} to look at (${severityCounts(others)})`;
    return older.length > 0 ? 'nothing new to fix' : 'nothing to fix';
}
function things(count) {
    return count === 1 ? '1 thing' : `${count} things`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/report/place.js
/** Where a finding is shown: always a file of the repository, as annotations and code scanning ask for one. */

/** A path of the report from the top of the repository; null when it leads out of it. */
function repositoryPath(report, path) {
    if (path === '' || path.startsWith('/'))
        return null;
    const joined = external_node_path_.posix.join(report.subject.root, path);
    return joined === '.' || joined === '..' || joined.startsWith('../') || joined.startsWith('/') ? null : joined;
}
/** The finding's own place; a binary file has no line. What concerns the whole repository is shown on the first line of the file that says most: a member's, else one that holds AI. */
function placeOfFinding(report, finding) {
    return own(report, finding.location) ?? firstLine(report, finding.members) ?? firstLine(report, likelyPlaces(report));
}
function own(report, { path, ...position }) {
    const found = path === null ? null : repositoryPath(report, path);
    return found === null ? null : { path: found, ...position };
}
function firstLine(report, places) {
    for (const { path } of places) {
        const found = path === null ? null : repositoryPath(report, path);
        if (found !== null)
            return { path: found, line: 1, column: null, end_line: null, end_column: null };
    }
    return null;
}
function likelyPlaces({ inventory, findings }) {
    const { agents, models, interconnections, datasets, libraries } = inventory;
    const held = [agents, models, interconnections, datasets, libraries]
        .flatMap((items) => items.slice(0, 1).flatMap(({ places }) => places.slice(0, 1)))
        .map((place) => ({ path: place.replace(/:\d+$/, '') }));
    return [...held, ...findings.slice(0, 50).map(({ location }) => location)];
}

;// CONCATENATED MODULE: ./lib/report/markdown-finding.js



const MOST_LINES = 12;
/** Half a command is worse than none. */
const LONGEST_COMMAND = 600;
function findingMarkdown(report, finding, options) {
    const { severity, check, message, also, excerpt, fingerprint } = finding;
    const { note, full } = options;
    const head = [severity + (note === '' ? '' : `, ${note}`), placeLink(report, finding, options.blob), inline(check)];
    const text = [
        `**${head.join(' · ')}**`,
        inline(message),
        ...(full && excerpt.trim() !== '' ? [code(excerpt.replace(/\s+/g, ' ').trim())] : []),
        ...otherPlaces(report, finding, options),
    ]
        .filter((line) => line !== '')
        .join('\\\n');
    return [
        text,
        ...fixMarkdown(finding),
        ...(full && also.length > 0
            ? [
                `Also: ${also
                    .slice(0, 20)
                    .map((other) => inline(other))
                    .join(', ')}`,
            ]
            : []),
        ...(full ? acceptedMarkdown(finding) : []),
        ...(full ? [`<sub>Fingerprint ${code(fingerprint)}</sub>`] : []),
    ].join('\n\n');
}
/** Where the finding stands, as a link when that has a page. */
function placeLink(report, { location: { path, line } }, blob) {
    return path === null ? 'the repository' : linkTo(report, path, line, blob);
}
function linkTo(report, path, line, blob) {
    const found = repositoryPath(report, path);
    return codeLink(placeText(path, line), found === null ? null : blob(found, line));
}
function otherPlaces(report, finding, { blob, places }) {
    const others = otherMembers(finding);
    if (others.length === 0)
        return [];
    const named = others
        .slice(0, places)
        .map((member) => member.path === null ? code(placeOfMember(member)) : linkTo(report, member.path, member.line, blob));
    const rest = others.length - named.length;
    return [`Also at ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`];
}
function acceptedMarkdown(finding) {
    const acceptance = finding.status === 'waived' ? acceptanceOf(finding) : undefined;
    if (acceptance === undefined)
        return [];
    return [`Accepted: ${inline(waivedWords([finding]))}. ${inline(acceptance.reason)}`];
}
/** The change itself says more than words about it. */
function fixMarkdown(finding) {
    const hunks = finding.fix.hunks ?? [];
    const command = copyableCommand(finding);
    const words = hunks.length > 0 ? '' : unsaidRemediation(finding);
    return [
        ...(hunks.length > 0 ? [diff(hunks)] : []),
        ...(words === '' ? [] : [`Fix: ${inline(words)}`]),
        ...(command === null || command.length > LONGEST_COMMAND ? [] : [`Run: ${code(command, LONGEST_COMMAND)}`]),
    ];
}
function diff(hunks) {
    const lines = hunks.flatMap(({ before, after }) => [
        ...before.map((line) => `- ${oneLine(line)}`),
        ...after.map((line) => `+ ${oneLine(line)}`),
    ]);
    const rest = lines.length - MOST_LINES;
    return fence('diff', rest > 0 ? [...lines.slice(0, MOST_LINES), `  … ${rest} more lines`] : lines);
}
function oneLine(text) {
    return text.replace(/\r\n|\n|\r/g, ' ');
}

;// CONCATENATED MODULE: ./lib/report/room.js
/** Keeping a text within a limit by whole parts: nothing is ever cut inside a block, a table or a character. */
/** In characters as GitHub counts a comment; no fewer than it does. */
const inCharacters = (text) => text.length;
const inBytes = (text) => Buffer.byteLength(text);
/** As many of the texts as fit, from the first on; each takes a separator of two. */
function leadingThatFit(texts, room, size) {
    let left = room;
    const end = texts.findIndex((text) => {
        left -= size(text) + 2;
        return left < 0;
    });
    return end === -1 ? texts : texts.slice(0, end);
}

;// CONCATENATED MODULE: ./lib/report/unseen.js

const PATHS = 2;
/**
 * At most `most` lines, the most important first; empty when all was seen. They are visible text, not yet Markdown.
 * @param more where the rest can be read
 */
function unseenLines(report, most, more) {
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
    if (lines.length <= most)
        return lines;
    return [...lines.slice(0, most - 1), `and ${lines.length - most + 1} more: ${more}`];
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

;// CONCATENATED MODULE: ./lib/report/comment.js











/** GitHub refuses bodies over 65,536 characters. */
const MOST_CHARACTERS = 60_000;
/** Ordinary ones take a tenth of that; only text made to grow when it is escaped takes more. */
const ROOM_FOR_EXTRAS = 20_000;
const ROOM_FOR_MORE = 500;
const MOST_UNSEEN = 3;
const MOST_NOTICES = 3;
const WORTH_FIXING = 3;
/** The hidden first line that an earlier comment is found by. */
function commentMarker(key) {
    return `<!-- ai-trust-check v1 key=${encodeURIComponent(key.toWellFormed())} -->`;
}
/** The body, ending in a line end; null when there is nothing to say and no earlier comment to bring up to date. */
function renderComment(report, options) {
    const selection = selectFindings(report);
    if (!options.earlier && !options.always && isQuiet(report, selection, options))
        return null;
    const candidates = candidatesOf(report, selection, options);
    const before = opening(report, selection, options);
    const after = [...leadingThatFit(extras(report, selection, options), ROOM_FOR_EXTRAS, inCharacters), footer(report)];
    const room = MOST_CHARACTERS - [...before, ...after].reduce((sum, part) => sum + part.length + 2, 0) - ROOM_FOR_MORE;
    const shown = leadingThatFit(candidates, room, inCharacters);
    const rest = [...selection.blocking, ...selection.others].slice(shown.length);
    const parts = [...before, ...shown, ...moreLine(rest, options), ...after];
    return (0,report_escape/* withoutCommands */.Df)(`${parts.join('\n\n')}\n`);
}
/** Nothing new, nothing unseen that had to be seen, nothing to ask. */
function isQuiet(report, { blocking, others }, { firstRun }) {
    return (blocking.length + others.length === 0 &&
        report.gate.result !== 'incomplete' &&
        openedQuestions(report).length === 0 &&
        !(firstRun && holdsAi(report)));
}
function holdsAi({ systems, inventory }) {
    return systems.some(({ kind }) => kind !== 'none') || Object.values(inventory).some((items) => items.length > 0);
}
function openedQuestions({ questions, subject }) {
    return questions.filter(({ asked, opened }) => asked && (opened || subject.base === null));
}
/** Few enough to be read; of what blocks more than of what does not. */
function candidatesOf(report, selection, { links: { blob } }) {
    const blocking = selection.blocking
        .slice(0, MOST_BLOCKING)
        .map((finding) => findingMarkdown(report, finding, { blob, note: '', places: 3, full: false }));
    // Those that are left out come last in the list of all, so that what is shown stays its beginning.
    if (selection.blocking.length > MOST_BLOCKING)
        return blocking;
    const note = report.gate.result === 'off' ? '' : 'does not block here';
    return [
        ...blocking,
        ...selection.others
            .slice(0, MOST_OTHERS)
            .map((finding) => findingMarkdown(report, finding, { blob, note, places: 3, full: false })),
    ];
}
function opening(report, selection, options) {
    const resolved = options.earlier && isQuiet(report, selection, { ...options, firstRun: false });
    const words = resolved ? 'all resolved' : headlineWords(report, selection);
    const sentence = changesSentence(options.changes);
    return [
        `${commentMarker(options.key)}\n### AI Trust: ${words}`,
        ...(sentence === '' ? [] : [sentence]),
        ...(options.firstRun ? firstRunParts(report, selection, options) : []),
    ];
}
/** For those who have just added the check: what it found, and that nothing of it stands in their way. */
function firstRunParts(report, { older }, { links }) {
    const found = KINDS.flatMap(([key, one, several]) => {
        const count = report.inventory[key].length;
        return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
    });
    const worth = older
        .slice(0, WORTH_FIXING)
        .map((finding) => `- ${finding.severity} · ${placeLink(report, finding, links.blob)} · ${inline(finding.title, 200)}`);
    return [
        `This is the first run here. AI found: ${found.length === 0 ? 'none' : found.join(', ')}. Nothing that was already there blocks.`,
        ...(worth.length === 0 ? [] : [`Worth fixing when you are there:\n\n${worth.join('\n')}`]),
        `Next: answer what the check cannot see, in ${code('.github/ai-trust.yml')}.`,
    ];
}
/** What follows the findings, the most important first. */
function extras(report, selection, options) {
    const { older, fixed, waived } = selection;
    const summary = markdown_link('job summary', options.links.summary);
    const counted = [
        ...(fixed.length > 0 ? [`Resolved by this change: ${severityCounts(fixed)}.`] : []),
        ...(waived.length > 0 ? [`Waived ${waived.length}: ${inline(waivedWords(waived), 300)}.`] : []),
    ];
    return [
        ...questionParts(report),
        ...(options.changes.length === 0 ? [] : [details('What changed', changesTable(options.changes))]),
        ...(older.length === 0
            ? []
            : [
                details(`Already there: ${older.length} open, not judged in this pull request`, `${severityCounts(older)}: see the ${summary}.`),
            ]),
        ...(counted.length > 0 ? [counted.join(' ')] : []),
        ...report.notices.slice(0, MOST_NOTICES).map(({ text }) => `Note: ${inline(text, 400)}`),
    ];
}
function questionParts(report) {
    const asked = openedQuestions(report);
    if (asked.length === 0)
        return [];
    const title = report.subject.base === null ? 'Open questions' : 'Questions this change opens';
    const lines = asked.map(({ text, key }, index) => `${index + 1}. ${inline(text, 400)}${key === '' ? '' : ` ${code(key)}`}`);
    return [`**${title}** (nothing blocks; answer in ${code('.github/ai-trust.yml')})\n\n${lines.join('\n')}`];
}
function moreLine(rest, { links }) {
    if (rest.length === 0)
        return [];
    return [`And ${rest.length} more (${severityCounts(rest)}) in the ${markdown_link('job summary', links.summary)}.`];
}
function footer(report) {
    const unseen = unseenLines(report, MOST_UNSEEN, 'see the job summary').map((line) => inline(line, 300));
    const compare = report.subject.base === null ? '' : ' --base auto';
    return [
        `Not seen: ${unseen.length === 0 ? 'nothing that this run looked for' : unseen.join('; ')}.`,
        `Locally: ${code(`ai-trust check${compare}`)}`,
        `**${inline(gateSentence(report))}** No finding means no known problem was seen, not proof of safety.`,
    ].join('\\\n');
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

;// CONCATENATED MODULE: ./lib/report/sarif.js
/** The findings as SARIF 2.1.0 that GitHub's code scanning takes: every open one with a line of a file, waived ones suppressed. */







const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** Code scanning refuses more results in a run, and shows no more than a hundred further places of one. */
const MOST_RESULTS = 25_000;
const MOST_RELATED = 100;
const sarif_LONGEST_PROSE = 1000;
const LEVEL = { critical: 'error', high: 'error', medium: 'warning', low: 'note', info: 'note' };
/** In the bands that GitHub shows as critical, high, medium and low. */
const SECURITY_SEVERITY = { critical: '9.5', high: '8.0', medium: '5.5', low: '3.0', info: '1.0' };
/** JSON, ending in a line end. */
function renderSarif(report, controls) {
    const findings = report.findings
        .filter(({ kind, status }) => kind !== 'gap' && ((0,group/* isOpen */.n)(status) || status === 'waived'))
        .slice(0, MOST_RESULTS);
    const rules = rulesOf(controls, findings);
    const positions = new Map(rules.map(({ id }, index) => [id, index]));
    const log = {
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'AI Trust Check', version: report.tool.version, rules } },
                automationDetails: { id: categoryOf(report) },
                columnKind: 'utf16CodeUnits',
                invocations: [
                    {
                        executionSuccessful: report.gate.result !== 'incomplete',
                        toolExecutionNotifications: unseenLines(report, 50, 'in the report as JSON').map((line) => ({
                            level: 'note',
                            message: { text: `Not seen: ${(0,report_width/* clip */.$Q)(line, sarif_LONGEST_PROSE)}` },
                        })),
                    },
                ],
                results: findings.map((finding) => resultOf(report, finding, positions)),
            },
        ],
    };
    return `${(0,report_escape/* escapeJson */.GO)(JSON.stringify(log, null, 2))}\n`;
}
/** One category for each judged folder, so that the results of two do not replace each other. */
function categoryOf({ subject: { root } }) {
    return `ai-trust-check/${root === '.' ? '' : `${encodePath(root)}/`}`;
}
function rulesOf(controls, findings) {
    const rules = controls.flatMap((control) => control.checks.filter(({ kind }) => kind !== 'gap').map((check) => ruleOf(control, check)));
    const known = new Set(rules.map(({ id }) => id));
    const others = new Map(findings.filter(({ check }) => !known.has(check)).map((finding) => [finding.check, finding]));
    return [...rules, ...[...others.values()].map(ruleOfFinding)];
}
function ruleOf({ id, title, description, chapter }, check) {
    return rule({
        id: `${id}/${check.id}`,
        name: check.id,
        title: check.title,
        description: `${title}. ${description}`,
        remediation: check.remediation,
        severity: check.severity,
        tags: ['security', 'ai', chapter],
    });
}
/** For what no catalogue describes. */
function ruleOfFinding({ check, title, remediation, severity }) {
    return rule({ id: check, name: check, title, description: title, remediation, severity, tags: ['security', 'ai'] });
}
function rule(said) {
    const description = prose(said.description);
    const remediation = prose(said.remediation);
    const fix = remediation === '' ? [] : [remediation];
    return {
        id: prose(said.id),
        name: prose(said.name),
        shortDescription: { text: prose(said.title) },
        fullDescription: { text: description },
        help: {
            text: [description, ...fix].join('\n\n'),
            markdown: [
                inline(description, sarif_LONGEST_PROSE),
                ...fix.map((text) => `**Fix:** ${inline(text, sarif_LONGEST_PROSE)}`),
            ].join('\n\n'),
        },
        defaultConfiguration: { level: LEVEL[said.severity] },
        properties: {
            precision: 'high',
            'security-severity': SECURITY_SEVERITY[said.severity],
            tags: said.tags.map(prose),
        },
    };
}
function resultOf(report, finding, positions) {
    const { check, severity, status, message, fingerprint, also, title } = finding;
    const ruleId = prose(check);
    const related = otherMembers(finding)
        .flatMap(({ path, line }) => {
        const found = path === null ? null : repositoryPath(report, path);
        return found === null ? [] : [{ path: found, line, column: null, end_line: null, end_column: null }];
    })
        .slice(0, MOST_RELATED);
    const fixes = fixesOf(report, finding);
    return {
        ruleId,
        ruleIndex: positions.get(ruleId) ?? -1,
        level: LEVEL[severity],
        message: { text: plain(message) || plain(title) || ruleId },
        locations: [locationOf(placeOfFinding(report, finding) ?? ANY_FILE)],
        ...(related.length === 0
            ? {}
            : { relatedLocations: distinct(related).map((place, index) => ({ id: index + 1, ...locationOf(place) })) }),
        // GitHub tells alerts apart by the first alone, and would else compute it from the line.
        partialFingerprints: { primaryLocationLineHash: `${prose(fingerprint)}:1`, 'aiTrust/v1': prose(fingerprint) },
        ...(status === 'waived' ? { suppressions: [suppressionOf(finding)] } : {}),
        ...(fixes.length === 0 ? {} : { fixes }),
        ...(also.length === 0 ? {} : { properties: { also: also.slice(0, 20).map(prose) } }),
    };
}
function suppressionOf(finding) {
    const { kind, reason } = acceptanceOf(finding) ?? { kind: 'waiver', reason: '' };
    const justification = prose(reason);
    return {
        kind: kind === 'inline' ? 'inSource' : 'external',
        status: 'accepted',
        ...(justification === '' ? {} : { justification }),
    };
}
/** Code scanning drops a result without a file. */
const ANY_FILE = { path: 'README.md', line: 1, column: null, end_line: null, end_column: null };
function locationOf({ path, line, column, end_line, end_column }) {
    const artifactLocation = artifact(path);
    if (line === null)
        return { physicalLocation: { artifactLocation } };
    const endsLater = end_line !== null && end_line >= line;
    const hasEnd = endsLater && end_column !== null && column !== null && (end_line > line || end_column >= column);
    const region = {
        startLine: line,
        ...(column === null ? {} : { startColumn: column }),
        ...(endsLater ? { endLine: end_line } : {}),
        ...(hasEnd ? { endColumn: end_column } : {}),
    };
    return { physicalLocation: { artifactLocation, region } };
}
function distinct(places) {
    return [...new Map(places.map((place) => [`${place.line}:${place.path}`, place])).values()];
}
function fixesOf(report, { fix, remediation, title }) {
    const paths = [...new Set(fix.edits.map(({ path }) => path))];
    const artifactChanges = paths.flatMap((path) => {
        const found = repositoryPath(report, path);
        if (found === null)
            return [];
        const replacements = fix.edits
            .filter((edit) => edit.path === path && edit.start >= 0 && edit.end >= edit.start)
            .map(({ start, end, text }) => ({
            deletedRegion: { charOffset: start, charLength: end - start },
            insertedContent: { text },
        }));
        return replacements.length === 0 ? [] : [{ artifactLocation: artifact(found), replacements }];
    });
    if (artifactChanges.length === 0)
        return [];
    return [{ description: { text: plain(remediation) || plain(title) }, artifactChanges }];
}
function artifact(path) {
    return { uri: encodePath(path), uriBaseId: '%SRCROOT%' };
}
function encodePath(path) {
    return path
        .split('/')
        .map((segment) => encodeURIComponent(segment.toWellFormed()))
        .join('/');
}
function prose(text) {
    return (0,report_width/* clip */.$Q)((0,report_escape/* visibleProse */.ek)(text.slice(0, 4 * sarif_LONGEST_PROSE)), sarif_LONGEST_PROSE);
}
/** In a message `[text](target)` would be a link. */
function plain(text) {
    return prose(text).replaceAll('](', '] (');
}

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
const terminal_finding_LONGEST_PROSE = 600;
const EXCERPT_LINES = 3;
const PLACES = 3;
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
    const others = otherMembers(finding);
    if (others.length === 0)
        return [];
    const room = width - INDENT.length - 4;
    const shown = others.slice(0, PLACES).map((member) => `  + ${(0,report_width/* clipStart */.rh)(placeOfMember(member), room)}`);
    const rest = others.length - shown.length;
    return [...shown, ...(rest > 0 ? [`  + ${rest} more in the same group`] : [])].map((line) => paint('quiet', INDENT + line));
}
function renderFix(finding, prose, width, paint) {
    const label = 'fix: ';
    const lines = (0,report_width/* wrap */.LV)(terminal_finding_short(unsaidRemediation(finding)), prose - label.length);
    const command = copyableCommand(finding);
    const all = [...lines, ...(command === null ? [] : [command])];
    return all.map((line, index) => {
        const start = index === 0 ? paint('good', label) : ' '.repeat(label.length);
        const shown = line === command ? fitCommand(line, width - INDENT.length - label.length) : line;
        return INDENT + start + shown;
    });
}
/** Half a command is worse than a long line: the terminal breaks it, and copying joins it again. */
function fitCommand(command, room) {
    return (0,report_width/* displayWidth */.F1)(command) <= room * 3 ? command : (0,report_width/* clip */.$Q)(command, room);
}
function terminal_finding_short(text) {
    return (0,report_width/* clip */.$Q)((0,report_escape/* visibleProse */.ek)(text.slice(0, 4 * terminal_finding_LONGEST_PROSE)), terminal_finding_LONGEST_PROSE);
}

;// CONCATENATED MODULE: ./lib/report/terminal-overview.js



const terminal_overview_MOST_NOTICES = 5;
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
        terminal_overview_amount(hosted, 'hosted model', 'hosted models'),
        terminal_overview_amount(models.length - hosted, hosted > 0 ? 'other model' : 'model', hosted > 0 ? 'other models' : 'models'),
        terminal_overview_amount(datasets.length, 'data set', 'data sets'),
        terminal_overview_amount(agents.length, 'agent or tool', 'agents and tools'),
        terminal_overview_amount(interconnections.length, 'connection', 'connections'),
        terminal_overview_amount(suppliers.length, 'supplier', 'suppliers'),
        terminal_overview_amount(libraries.length, 'AI library', 'AI libraries'),
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
function terminal_overview_amount(count, one, many) {
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
    const most = screen.verbose ? report.notices.length : terminal_overview_MOST_NOTICES;
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

;// CONCATENATED MODULE: ./lib/report/terminal.js
/** The report as text for a terminal: what to fix first and how, then what else changed, questions, what was not seen, the gate. */











const terminal_MOST_UNSEEN = 5;
const UNBROKEN = '\u00a0';
/** The whole text, ending in a line end. */
function renderTerminal(report, options) {
    const width = Math.min(160, Math.max(60, Math.floor(options.width) || 80));
    const screen = { width, paint: painter(options.color), verbose: options.verbose ?? false };
    const title = headline(report, options);
    if (holdsNothing(report))
        return (0,report_escape/* withoutCommands */.Df)(quietLine(title, report, width));
    const selection = selectFindings(report);
    const unseen = unseenLines(report, screen.verbose ? Number.POSITIVE_INFINITY : terminal_MOST_UNSEEN, '--format json');
    const groups = [
        [bold(screen, (0,report_width/* clip */.$Q)(title, width))],
        [...inventoryLines(report, screen), ...profileLines(report, screen), ...noticeLines(report, screen)],
        ...findingSections(selection, screen),
        olderLines(selection, screen),
        questionLines(report, screen),
        [...proofLines(report, screen), ...labelled('NOT SEEN', unseen, screen)],
        closingLines(report, selection, screen),
    ];
    const shown = groups.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
    return (0,report_escape/* withoutCommands */.Df)(`${shown.join('\n\n')}\n`);
}
/** A repository without AI where nothing asks for attention gets one quiet line. */
function holdsNothing(report) {
    return (report.systems.every((system) => system.kind === 'none') &&
        report.findings.every(({ status }) => !(0,group/* isOpen */.n)(status)) &&
        report.notices.length === 0 &&
        (report.gate.result === 'pass' || report.gate.result === 'off'));
}
function quietLine(title, report, width) {
    const count = unreadFiles(report);
    const said = `: no AI found, nothing to judge${count === 0 ? '' : ` (${count} not read)`}`;
    return `${(0,report_width/* clip */.$Q)(title, width - (0,report_width/* displayWidth */.F1)(said))}${said}\n`;
}
function findingSections({ compared, blocking, others }, screen) {
    const onlyNew = blocking.every((finding) => finding.status === 'new');
    return [
        section(compared ? 'FIX BEFORE MERGE' : 'FIX FIRST', compared ? (onlyNew ? 'new in your change' : 'blocks, new or not') : '', blocking, MOST_BLOCKING, screen),
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
function olderLines({ older, fixed, waived }, screen) {
    const lines = [];
    if (older.length > 0)
        lines.push(heading('OLDER', 'not judged now', screen), `  ${severityCounts(older)}: ai-trust check shows them`);
    if (fixed.length > 0)
        lines.push(`FIXED       ${fixed.length} by your change`);
    if (waived.length > 0)
        lines.push((0,report_width/* clip */.$Q)(`WAIVED ${waived.length}: ${waivedWords(waived)}`, screen.width));
    return lines;
}
/** `WAIVED 2: RES-01/unsafe-save until 2027-01-03 (@acme/security), …`: what, how long and by whom, on one line. */
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
function closingLines(report, selection, screen) {
    const { result } = report.gate;
    const tone = result === 'pass' ? 'good' : result === 'off' ? 'strong' : 'bad';
    const sentence = `${gateSentence(report)} Exit${UNBROKEN}${gateExitCode(report.gate)}.`;
    return [
        ...(0,report_width/* wrap */.LV)((0,report_width/* clip */.$Q)(sentence, 600), screen.width).map((line) => screen.paint(tone, line.replace(UNBROKEN, ' '))),
        ...(0,report_width/* wrap */.LV)(nextStep(report, selection), screen.width),
    ];
}
function nextStep(report, { others, older }) {
    const { result } = report.gate;
    if (result === 'fail')
        return 'Next: apply the first fix above, then run the check again.';
    if (result === 'incomplete')
        return 'Next: make visible what the gate names, then run the check again.';
    if (others.length > 0)
        return 'Next: look at the first finding above; nothing blocks.';
    if (older.length > 0)
        return 'Your change adds nothing to what already stood.';
    return 'No finding means no known problem was seen, not proof of safety.';
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




const FORMATS = ['text', 'json', 'input', 'sarif', 'markdown'];
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
        target.write(inPlace ? CLEAR + text : `still working: ${text}\n`);
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
        check: given.check ?? (await Promise.all(/* import() */[__webpack_require__.e(60), __webpack_require__.e(548), __webpack_require__.e(140), __webpack_require__.e(558)]).then(__webpack_require__.bind(__webpack_require__, 5558))).check,
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
    if (asked.format === 'sarif')
        return renderSarif(outcome.report, outcome.controls);
    if (asked.format === 'markdown')
        return renderMarkdown(outcome);
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
/** The comment as it would stand on a pull request, without the addresses that only GitHub has. */
function renderMarkdown({ report, baseInput }) {
    const comment = renderComment(report, {
        key: 'default',
        links: { blob: () => null, summary: null },
        firstRun: false,
        earlier: false,
        always: true,
        changes: changesSince(report, baseInput),
    });
    return comment ?? '';
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


/***/ }),

/***/ 1522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher),
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/** Matches paths against the globs of the policy file, in time that grows with pattern times path, whatever the pattern. */
/**
 * Whether a path relative to the root fits a glob relative to the root: `*` and `?` stay within a name, `**` crosses
 * folders. A glob whose last name has no wildcard also means everything below a folder of that name.
 */
function matchesGlob(glob, path) {
    return globMatcher([glob])(path);
}
/** Whether any of the globs fits; compiled once for many paths. */
function globMatcher(globs) {
    const patterns = globs.map(compile);
    return (path) => patterns.some((pattern) => fits(pattern, path));
}
function compile(glob) {
    const text = glob.replace(/^(\.?\/)+/, '').replace(/\/+$/, '/**');
    const tokens = [];
    for (let i = 0; i < text.length; i++) {
        const char = text.charAt(i);
        if (char === '?')
            tokens.push({ kind: 'one' });
        else if (char !== '*')
            tokens.push({ kind: 'char', char });
        else if (text.charAt(i + 1) !== '*')
            tokens.push({ kind: 'name' });
        else {
            const startsName = i === 0 || text.charAt(i - 1) === '/';
            while (text.charAt(i + 1) === '*')
                i++;
            if (startsName && text.charAt(i + 1) === '/') {
                tokens.push({ kind: 'folders' }, { kind: 'inside' });
                i++;
            }
            else
                tokens.push({ kind: 'any' });
        }
    }
    const last = text.slice(text.lastIndexOf('/') + 1);
    return { tokens, folder: last !== '' && !/[*?]/.test(last) };
}
function fits({ tokens, folder }, path) {
    let states = closure(tokens, [0]);
    for (let i = 0; i < path.length; i++) {
        const char = path.charAt(i);
        if (folder && char === '/' && states.has(tokens.length))
            return true;
        const next = [];
        for (const state of states) {
            const token = tokens[state];
            if (token === undefined || token.kind === 'folders')
                continue;
            if (token.kind === 'char') {
                if (token.char === char)
                    next.push(state + 1);
            }
            else if (token.kind === 'one') {
                if (char !== '/')
                    next.push(state + 1);
            }
            else if (token.kind === 'name') {
                if (char !== '/')
                    next.push(state);
            }
            else {
                next.push(state);
                if (token.kind === 'inside' && char === '/')
                    next.push(state + 1);
            }
        }
        if (next.length === 0)
            return false;
        states = closure(tokens, next);
    }
    return states.has(tokens.length);
}
/** Adds the states that need no character. */
function closure(tokens, from) {
    const states = new Set();
    const pending = [...from];
    for (let state = pending.pop(); state !== undefined; state = pending.pop()) {
        if (states.has(state))
            continue;
        states.add(state);
        const kind = tokens[state]?.kind;
        if (kind === 'name' || kind === 'any')
            pending.push(state + 1);
        if (kind === 'folders')
            pending.push(state + 1, state + 2);
    }
    return states;
}


/***/ }),

/***/ 7620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ checkFindings),
/* harmony export */   Br: () => (/* binding */ applies),
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   Io: () => (/* binding */ belongsToUsers),
/* harmony export */   fl: () => (/* binding */ findingKey)
/* harmony export */ });
/* harmony import */ var _collect_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1522);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8296);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7684);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2702);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9725);
/** What the checks of one side say, before anything is compared: one entry per finding, whatever number of systems see it. */





/** A control without `libraries` leaves its duties to the users of a library. */
function applies(control, evaluation, systems) {
    return evaluation.applicable && !belongsToUsers(control, evaluation.system, systems);
}
function belongsToUsers(control, system, systems) {
    return !control.libraries && systems.find(({ name }) => name === system)?.kind === 'library';
}
/**
 * Findings of a side in order of place, controls that are off and excluded places aside. Those of a control that does
 * not apply are kept and marked: they tell what stood there already.
 */
function checkFindings(side, records, systems, settings, renames) {
    const controls = new Map(side.controls.map((control) => [control.id, control]));
    const found = new Map();
    for (const evaluation of side.evaluations) {
        const control = controls.get(evaluation.control);
        if (!control || settings.controls[control.id]?.off || evaluation.error !== null)
            continue;
        const excluded = (0,_collect_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatcher */ .f)(settings.controls[control.id]?.exclude ?? []);
        for (const raw of evaluation.findings) {
            if (raw.at && excluded(raw.at.path))
                continue;
            const finding = checkFinding(control, raw, evaluation, records, renames, applies(control, evaluation, systems));
            const key = identityOf(finding.check, raw);
            const seen = found.get(key);
            found.set(key, seen ? united(seen, finding) : finding);
        }
    }
    return [...found.values()].sort(compareFindings);
}
/** By place, then by everything that could differ, so that no order of evaluation shows. */
function compareFindings(a, b) {
    return ((0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePlaces */ .ig)(a.raw.at, b.raw.at) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.check, b.check) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.raw.subject, b.raw.subject) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(a.severity) - (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(b.severity) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(JSON.stringify(a.raw), JSON.stringify(b.raw)));
}
function checkFinding(control, raw, evaluation, records, renames, applicable) {
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .checkWords */ .i)(control, raw.check);
    const fact = (0,_records_js__WEBPACK_IMPORTED_MODULE_2__/* .statementFact */ .q_)(records, raw.from, raw.at);
    const path = raw.at?.path ?? '';
    const check = `${control.id}/${raw.check}`;
    return {
        check,
        control,
        raw,
        severity: raw.severity ?? words.severity,
        systems: [evaluation.system],
        applies: applicable,
        parts: {
            check,
            subject: renames.get(raw.subject) ?? raw.subject,
            path: renames.get(path) ?? path,
            text: fingerprintText(raw, fact, words.waivable),
        },
        fact,
    };
}
function fingerprintText(raw, fact, waivable) {
    const digest = raw.evidence?.['sha256'];
    if (!waivable && typeof digest === 'string')
        return digest;
    if (fact)
        return (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseStatement */ .IA)(fact.statement);
    const value = raw.evidence?.['text'];
    if (value === undefined || value === null)
        return '';
    return (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseStatement */ .IA)(typeof value === 'string' ? value : JSON.stringify(value));
}
/** The same finding in another system has the same words; two findings of one system differ in some of these. */
function identityOf(check, raw) {
    const { from, subject, at, message, kind, group, key } = raw;
    const place = at && [at.path, at.line, at.column, at.end_line, at.end_column];
    return JSON.stringify([check, from[0] ?? null, subject, place, message, kind, group ?? null, key ?? null]);
}
/** The same finding seen in two systems: the worse answer of the two, in words that no order of evaluation changes. */
function united(one, other) {
    const ranks = Number(other.applies) - Number(one.applies) || compareFindings(one, other);
    const worse = ranks <= 0 ? one : other;
    const systems = [...new Set([...one.systems, ...other.systems])].sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a ?? '', b ?? ''));
    return { ...worse, systems };
}
/** Equal findings of a side have the same key. */
function findingKey(finding) {
    return (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintKey */ .SV)(finding.parts);
}


/***/ }),

/***/ 8296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IA: () => (/* binding */ normaliseStatement),
/* harmony export */   SV: () => (/* binding */ fingerprintKey),
/* harmony export */   Sx: () => (/* binding */ fingerprintGroup),
/* harmony export */   cD: () => (/* binding */ fingerprintFinding)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/** What makes a finding the same finding in another commit: its check, subject, file and statement, never its line. */

/** Findings with the same key are equal; they are told apart by their number only. */
function fingerprintKey({ check, subject, path, text }) {
    return JSON.stringify([check, subject, path, text]);
}
/** sha256 of [check, subject, path, text, n], where n counts equal ones in order of place. */
function fingerprintFinding({ check, subject, path, text }, n) {
    return sha256([check, subject, path, text, n]);
}
/** The fingerprint of a group stays the same while its members come and go. */
function fingerprintGroup(check, group) {
    return sha256([check, group]);
}
/**
 * A statement as a formatter cannot change it: without white space, trailing commas and the choice of quotes. Only its
 * beginning counts, because how much fits into a quoted statement depends on its white space.
 */
function normaliseStatement(statement) {
    return statement
        .slice(0, 2000)
        .replace(/\s+/g, '')
        .replace(/,+(?=[)\]}])/g, '')
        .replace(/'/g, '"')
        .slice(0, 120)
        .replace(/…+$/, '')
        .toWellFormed();
}
function sha256(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(value)).digest('hex');
}


/***/ }),

/***/ 7027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ groupFindings),
/* harmony export */   n: () => (/* binding */ isOpen)
/* harmony export */ });
/* harmony import */ var _check_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7620);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8296);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6620);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7684);
/** Findings of one kind in one place of work (a workflow file, a folder of examples) are shown as one, with members. */




/** A finding that names a group lists its members even when it is the only one, so that its shape and its fingerprint stay. */
function groupFindings(findings) {
    const groups = new Map();
    const grouped = [];
    for (const finding of findings) {
        const { group } = finding.lead.raw;
        if (group === undefined) {
            grouped.push(alone(finding));
            continue;
        }
        // What is fixed or waived is told apart from what stands.
        const key = JSON.stringify([finding.lead.check, group, isOpen(finding.status) ? 'open' : finding.status]);
        const members = groups.get(key);
        if (members)
            members.push(finding);
        else
            groups.set(key, [finding]);
    }
    return [...grouped, ...[...groups.values()].map(groupOf)];
}
/** Whether it stands and nobody accepted it. */
function isOpen(status) {
    return status === 'new' || status === 'opened' || status === 'existing';
}
function alone(finding) {
    const { status, gates, lead } = finding;
    return { lead: finding, members: [], status, gates, worst: lead.severity, fingerprint: lead.fingerprint };
}
function groupOf(findings) {
    const members = [...findings].sort((a, b) => (0,_check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .Eg)(a.lead, b.lead));
    const [lead] = [...members].sort((a, b) => Number(b.gates) - Number(a.gates) ||
        (0,_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .statusRank */ .Tx)(a.status) - (0,_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .statusRank */ .Tx)(b.status) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .severityRank */ .qs)(a.lead.severity) - (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .severityRank */ .qs)(b.lead.severity));
    if (!lead)
        throw new Error('A group has at least one member.');
    const [worst] = members.map((member) => member.lead.severity).sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .severityRank */ .qs)(a) - (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .severityRank */ .qs)(b));
    return {
        lead,
        members,
        status: (0,_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .worstStatus */ .A4)(members.map(({ status }) => status)),
        gates: members.some(({ gates }) => gates),
        worst: worst ?? lead.lead.severity,
        fingerprint: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintGroup */ .Sx)(lead.lead.check, lead.lead.raw.group ?? ''),
    };
}


/***/ }),

/***/ 5572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ takeInventory)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7684);

/** Inventory of a tree. What only tests use is left out: their tiny models and fakes are no part of a system. */
function takeInventory(input, records) {
    const placesOf = (record) => {
        const facts = records.factsBelow(record.id).sorted.map(({ at }) => at);
        return facts.length > 0 ? facts : [record.at];
    };
    const list = (all, name, detail) => items(all
        .filter(({ scope }) => scope !== 'test')
        .map((record) => ({ name: name(record), detail: detail(record), places: placesOf(record) })));
    return {
        models: list(input.models, ({ ref }) => ref, modelDetail),
        datasets: list(input.datasets, ({ ref }) => ref, datasetDetail),
        interconnections: list(input.interconnections, ({ provider }) => provider, connectionDetail),
        agents: list(input.agents.filter(acts), ({ name, kind }) => name || kind, agentDetail),
        suppliers: suppliers(input),
        libraries: list(aiLibraries(input), ({ name }) => name, libraryDetail),
    };
}
/** One item for each name, with all that is said of it and everywhere it stands. */
function items(seen) {
    const byName = new Map();
    for (const { name, detail, places } of seen) {
        const item = byName.get(name) ?? { details: new Set(), places: [] };
        byName.set(name, item);
        if (detail !== '')
            item.details.add(detail);
        for (const place of places)
            item.places.push(place);
    }
    return [...byName]
        .sort(([a], [b]) => (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a, b))
        .map(([name, { details, places }]) => ({
        name,
        detail: [...details].sort(_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6).join(', '),
        places: [...new Set(places.sort(_order_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePlaces */ .ig).map(placeText))],
    }));
}
function placeText({ path, line }) {
    return line === null ? path : `${path}:${line}`;
}
function modelDetail({ format_class, source, format, pinned }) {
    if (format_class === 'hosted' || source === 'api')
        return 'hosted';
    if (source === 'file')
        return format;
    return pinned ? 'pinned' : 'not pinned';
}
function datasetDetail({ source, pinned }) {
    if (source === 'file' || source === 'local')
        return 'in the repository';
    return pinned ? 'pinned' : 'not pinned';
}
function connectionDetail({ host }) {
    return host ?? '';
}
/** Agents, and the tools that do more than read. */
function acts({ kind, effect }) {
    if (kind === 'tool')
        return effect === 'write' || effect === 'execute' || effect === 'send';
    return kind === 'agent' || kind === 'step';
}
const EFFECTS = {
    none: '',
    read: 'reads',
    write: 'writes',
    execute: 'executes',
    send: 'sends',
    unknown: '',
};
function agentDetail({ kind, framework, effect }) {
    const what = kind === 'tool' ? 'tool' : kind === 'step' ? 'workflow step' : 'agent';
    return [what, framework, EFFECTS[effect]].filter((word) => word !== '').join(', ');
}
/** Facts of code that only an AI package gives; X01 is an import without any other fact. */
const AI_KINDS = /^(?:C|H|L0[1-357]|X)/;
/** Packages that the code uses for AI, by the names under which it imports them. */
function aiLibraries({ components, facts }) {
    const imported = new Set(facts
        .filter(({ kind }) => AI_KINDS.test(kind))
        .map(({ kind, subject, symbol }) => normaliseName(kind === 'X01' ? subject : (symbol.split('.', 1)[0] ?? ''))));
    return components.filter(({ ecosystem, name }) => ecosystem === 'pypi' && imported.has(normaliseName(name)));
}
/** PEP 503 */
function normaliseName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
function libraryDetail({ version, constraint }) {
    return version ?? (constraint || 'no version');
}
function suppliers({ declarations: { value, path, positions } }) {
    const declared = value['suppliers'];
    if (!Array.isArray(declared))
        return [];
    return items(declared.flatMap((supplier, i) => {
        const name = property(supplier, 'name');
        if (typeof name !== 'string')
            return [];
        const provides = property(supplier, 'provides');
        const detail = Array.isArray(provides) ? provides.filter((each) => typeof each === 'string').join(', ') : '';
        const at = positions[`/suppliers/${i}`] ?? positions[`/suppliers/${i}/name`] ?? wholeFile(path);
        return [{ name, detail, places: at ? [at] : [] }];
    }));
}
function wholeFile(path) {
    return path === null ? null : { path, line: null, column: null, end_line: null, end_column: null };
}
function property(value, key) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    return Object.entries(value).find(([name]) => name === key)?.[1];
}


/***/ }),

/***/ 6620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ worstStatus),
/* harmony export */   DF: () => (/* binding */ mergeFindings),
/* harmony export */   Tx: () => (/* binding */ statusRank)
/* harmony export */ });
/* harmony import */ var _check_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7620);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7684);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2702);



/** Merges the findings of one side, whose records are given; `positions` is the order of the catalogue. */
function mergeFindings(findings, records, positions) {
    const groups = new Map();
    const anchors = anchorFindings(findings, records);
    for (const finding of findings) {
        const key = anchors.get(finding) ?? `alone ${finding.check} ${finding.fingerprint} ${finding.status}`;
        const group = groups.get(key);
        if (group)
            group.push(finding);
        else
            groups.set(key, [finding]);
    }
    return [...groups.values()].map((group) => mergedFinding(group, positions));
}
/** Worst first: what the change brought, then what it made apply, then what stood there. */
const STATUSES = ['new', 'opened', 'existing', 'waived', 'fixed'];
/** 0 is the worst. */
function statusRank(status) {
    return STATUSES.indexOf(status);
}
function worstStatus(statuses) {
    return STATUSES.find((status) => statuses.includes(status)) ?? 'new';
}
/** Waived ones never lead; defects and contradictions lead before gaps, then severity, then the catalogue's order. */
function leadOrder(positions) {
    const position = (finding) => positions.get(finding.check) ?? positions.size;
    return (a, b) => Number(a.status === 'waived') - Number(b.status === 'waived') ||
        Number(a.raw.kind === 'gap') - Number(b.raw.kind === 'gap') ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(a.severity) - (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(b.severity) ||
        position(a) - position(b) ||
        (0,_check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .Eg)(a, b);
}
function mergedFinding(group, positions) {
    const [lead, ...others] = [...group].sort(leadOrder(positions));
    if (!lead)
        throw new Error('A merged finding has at least one member.');
    const speaking = lead.raw.kind === 'gap' ? group : group.filter(({ raw }) => raw.kind !== 'gap');
    return {
        lead,
        others,
        status: worstStatus(speaking.map(({ status }) => status)),
        gates: group.some(({ gates }) => gates),
    };
}
function anchorFindings(findings, records) {
    const anchors = new Map();
    const statements = outermostFacts(records);
    const outermost = (fact) => `fact ${statements.get(fact.id) ?? fact.id}`;
    const anchored = new Set();
    const rest = [];
    for (const finding of findings) {
        const fact = ownFact(finding, records);
        if (!fact) {
            rest.push(finding);
            continue;
        }
        anchors.set(finding, outermost(fact));
        anchored.add(outermost(fact));
    }
    for (const finding of rest) {
        const fact = factsAbout(finding, records).find((candidate) => anchored.has(outermost(candidate)));
        const anchor = fact ? outermost(fact) : recordAnchor(finding, records);
        if (anchor !== null)
            anchors.set(finding, anchor);
    }
    return anchors;
}
/** Rules 1 and 2. */
function ownFact(finding, records) {
    const { at, from } = finding.raw;
    const primary = records.records.get(from[0] ?? '')?.fact ?? null;
    if (at) {
        if (primary && (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePlaces */ .ig)(primary.at, at) === 0)
            return primary;
        const exact = (0,_records_js__WEBPACK_IMPORTED_MODULE_2__/* .factAt */ .iP)(records, from, at);
        if (exact)
            return exact;
        if (primary && contains(primary.at, at))
            return primary;
        const around = from.flatMap((id) => records.factsBelow(id).sorted.filter((fact) => contains(fact.at, at)));
        const innermost = around.sort(outerFirst).at(-1);
        if (innermost)
            return innermost;
    }
    return primary && isAbout(primary, finding) ? primary : null;
}
/** Rule 3. */
function factsAbout(finding, records) {
    const { from, subject } = finding.raw;
    const primary = records.records.get(from[0] ?? '');
    const uses = new Set(primary?.used && subject !== '' && primary.names.includes(subject) ? primary.from : []);
    return from.flatMap((id) => records.factsBelow(id).sorted.filter((fact) => isAbout(fact, finding) || uses.has(fact.id)));
}
/** Rules 4 and 5. */
function recordAnchor({ raw: { from, at, subject } }, records) {
    const record = records.records.get(from[0] ?? '');
    if (!record)
        return null;
    // A finding that merely lists things, the first of them this one, is not about it.
    const named = subject !== '' && record.names.includes(subject);
    const there = at !== null && (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePlaces */ .ig)(record.at, at) === 0;
    if (!record.fact && !record.document && (named || there))
        return `thing ${record.id}`;
    if (subject === '' || at === null)
        return null;
    return `beside ${JSON.stringify([record.id, at.path, at.line, at.column, subject])}`;
}
function isAbout(fact, { raw: { subject } }) {
    return subject !== '' && fact.subject === subject;
}
/** For facts nested in another fact that shares their record or subject: the outermost one. */
function outermostFacts(records) {
    const outermost = new Map();
    const linked = new Map();
    for (const { document, from, id } of records.records.values()) {
        if (document)
            continue;
        for (const fact of from)
            linked.set(fact, (linked.get(fact) ?? new Set()).add(id));
    }
    const related = (a, b) => (a.subject !== '' && a.subject === b.subject) ||
        [...(linked.get(a.id) ?? [])].some((record) => linked.get(b.id)?.has(record));
    const stack = [];
    const facts = [...records.records.values()].flatMap(({ fact }) => (fact ? [fact] : []));
    for (const fact of facts.sort(outerFirst)) {
        while (stack.length > 0 && !contains((stack.at(-1) ?? fact).at, fact.at))
            stack.pop();
        const outer = stack.findLast((candidate) => related(candidate, fact));
        if (outer)
            outermost.set(fact.id, outermost.get(outer.id) ?? outer.id);
        if (stack.length < DEEPEST_NESTING)
            stack.push(fact);
    }
    return outermost;
}
/** Calls nested deeper are left apart, so that hostile nesting costs no time. */
const DEEPEST_NESTING = 32;
function outerFirst(a, b) {
    return (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePlaces */ .ig)(startOf(a.at), startOf(b.at)) || (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePlaces */ .ig)(b.at, a.at);
}
function startOf(at) {
    return { ...at, end_line: null, end_column: null };
}
/** Whether a place in lines lies inside another; a whole file holds nothing but itself. */
function contains(outer, inner) {
    if (outer.path !== inner.path || outer.line === null || inner.line === null)
        return false;
    return (before(outer.line, outer.column, inner.line, inner.column) &&
        before(inner.end_line ?? inner.line, inner.end_column, outer.end_line ?? outer.line, outer.end_column));
}
function before(line, column, otherLine, otherColumn) {
    return line < otherLine || (line === otherLine && (column ?? 0) <= (otherColumn ?? 0));
}


/***/ }),

/***/ 7684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ compareControls),
/* harmony export */   hC: () => (/* binding */ checkPositions),
/* harmony export */   ig: () => (/* binding */ comparePlaces),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   qs: () => (/* binding */ severityRank)
/* harmony export */ });
/* harmony import */ var _policy_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3973);
/** The orders that reports are sorted by: severity, place and catalogue, the same on every machine. */

const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];
/** 0 is the worst. */
function severityRank(severity) {
    return SEVERITIES.indexOf(severity);
}
/** By code units, not by the machine's language. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** By path, then position; no place at all comes first, a whole file before its lines. */
function comparePlaces(a, b) {
    if (a === null || b === null)
        return (a === null ? 0 : 1) - (b === null ? 0 : 1);
    return (compareText(a.path, b.path) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        (a.end_line ?? 0) - (b.end_line ?? 0) ||
        (a.end_column ?? 0) - (b.end_column ?? 0));
}
/** Controls by chapter, then id with its numbers as numbers; an organisation's own chapters come last. */
function compareControls(a, b) {
    return chapterRank(a.id) - chapterRank(b.id) || compareIds(a.id, b.id);
}
/** The place of every check in the catalogue; a control's statement comes after its checks. */
function checkPositions(controls) {
    const positions = new Map();
    for (const control of [...controls].sort(compareControls)) {
        for (const check of control.checks)
            positions.set(`${control.id}/${check.id}`, positions.size);
        positions.set(`${control.id}/statement`, positions.size);
    }
    return positions;
}
const CHAPTER_ORDER = Object.keys(_policy_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .CHAPTERS */ .l);
function chapterRank(id) {
    const rank = CHAPTER_ORDER.indexOf(id.split('-')[0] ?? '');
    return rank === -1 ? CHAPTER_ORDER.length : rank;
}
function compareIds(a, b) {
    const left = a.split(/(\d+)/);
    const right = b.split(/(\d+)/);
    for (let i = 0; i < Math.min(left.length, right.length); i++) {
        const one = left[i] ?? '';
        const other = right[i] ?? '';
        const order = i % 2 === 1 ? Number(one) - Number(other) : compareText(one, other);
        if (order !== 0)
            return order;
    }
    return left.length - right.length || compareText(a, b);
}


/***/ }),

/***/ 2702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RY: () => (/* binding */ standingRecords),
/* harmony export */   iP: () => (/* binding */ factAt),
/* harmony export */   q_: () => (/* binding */ statementFact),
/* harmony export */   zu: () => (/* binding */ indexRecords)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8296);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7684);


/** Records by id; the facts below each are found once, however many findings rest on it. */
function indexRecords(input) {
    const records = new Map();
    const below = new Map();
    for (const record of knownRecords(input))
        records.set(record.id, record);
    const factsBelow = (id) => {
        const facts = below.get(id) ?? findFacts(records, id);
        below.set(id, facts);
        return facts;
    };
    return { records, factsBelow };
}
/** The fact whose statement a finding quotes: the first one that it names, else the one linked into it at the same place. */
function statementFact(index, ids, at) {
    for (const id of ids) {
        const fact = index.records.get(id)?.fact;
        if (fact)
            return fact;
    }
    return at === null ? null : factAt(index, ids, at);
}
/** The fact below the given records whose place is exactly this one. */
function factAt(index, ids, at) {
    const key = placeKey(at);
    for (const id of ids) {
        const fact = index.factsBelow(id).byPlace.get(key);
        if (fact)
            return fact;
    }
    return null;
}
function knownRecords(input) {
    const known = (value, names, { document = false, used = false } = {}) => ({ id: value.id, at: value.at, from: value.from ?? [], fact: null, document, used, names, value });
    return [
        ...input.facts.map((fact) => ({ ...known(fact, [fact.subject]), fact })),
        ...input.models.map((model) => known(model, [model.ref, model.path], { used: true })),
        ...input.datasets.map((dataset) => known(dataset, [dataset.ref], { used: true })),
        ...input.components.map((component) => known(component, [component.name, component.purl])),
        ...input.interconnections.map((link) => known(link, [link.provider, link.host])),
        ...input.agents.map((agent) => known(agent, [agent.name])),
        ...[input.cards, input.workflows, input.containers, input.files].flatMap((documents) => documents.map((document) => known(document, [document.path], { document: true }))),
    ];
}
function findFacts(records, from) {
    const seen = new Set();
    const facts = [];
    const pending = [from];
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
        if (seen.has(id))
            continue;
        seen.add(id);
        const record = records.get(id);
        if (record?.fact)
            facts.push(record.fact);
        for (const source of record?.from ?? [])
            pending.push(source);
    }
    const sorted = facts.sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePlaces */ .ig)(a.at, b.at) || (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.id, b.id));
    // Reversed, so that the first of several facts at one place stays.
    return { sorted, byPlace: new Map(sorted.map((fact) => [placeKey(fact.at), fact]).reverse()) };
}
function placeKey(at) {
    return JSON.stringify([at.path, at.line, at.column, at.end_line, at.end_column]);
}
function standingRecords(head, base, renames) {
    const unmatched = new Map();
    for (const record of byPlace(base).reverse()) {
        const key = contentKey(record, renames);
        const ids = unmatched.get(key);
        if (ids)
            ids.push(record.id);
        else
            unmatched.set(key, [record.id]);
    }
    const standing = { head: new Set(), base: new Set() };
    for (const record of byPlace(head)) {
        const match = unmatched.get(contentKey(record, NO_RENAMES))?.pop();
        if (match === undefined)
            continue;
        standing.head.add(record.id);
        standing.base.add(match);
    }
    return standing;
}
const NO_RENAMES = new Map();
function byPlace(index) {
    return [...index.records.values()].sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePlaces */ .ig)(a.at, b.at) || (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.id, b.id));
}
function contentKey(record, renames) {
    const path = renames.get(record.at.path) ?? record.at.path;
    return JSON.stringify([path, contentOf(record.value, renames)]);
}
/** The value with sorted keys, without ids and places, and with the head's names of renamed files. */
function contentOf(value, renames) {
    if (typeof value === 'string')
        return renames.get(value) ?? value;
    if (Array.isArray(value))
        return value.map((item) => contentOf(item, renames));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.entries(value)
        .filter(([key]) => key !== 'id' && key !== 'at' && key !== 'from')
        .sort(([a], [b]) => (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a, b))
        .map(([key, item]) => [
        key,
        key === 'statement' && typeof item === 'string' ? (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseStatement */ .IA)(item) : contentOf(item, renames),
    ]);
}


/***/ }),

/***/ 9725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ checkWords)
/* harmony export */ });
/** Words of the check `name` of a control. */
function checkWords(control, name) {
    const check = control.checks.find(({ id }) => id === name);
    if (check) {
        return {
            title: check.title,
            severity: check.severity,
            remediation: check.remediation,
            command: check.command ?? null,
            question: check.question ?? check.title,
            key: check.key ?? '',
            waivable: check.waivable ?? true,
        };
    }
    const question = control.statement?.question ?? control.title;
    return {
        title: control.title,
        severity: control.severity,
        remediation: '',
        command: null,
        question,
        key: control.statement?.key ?? '',
        waivable: true,
    };
}


/***/ }),

/***/ 3973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ CHAPTERS)
/* harmony export */ });
/** Names of chapters by the prefix of their controls' ids; the order is the catalogue's. */
const CHAPTERS = {
    CTX: 'context',
    ATK: 'attacks',
    RSK: 'scenarios',
    PIL: 'pillars',
    GDL: 'guidelines',
    POL: 'policy makers',
    SAQ: 'self-assessment',
    GEN: 'general',
    ARC: 'architecture',
    DEP: 'deployment',
    RES: 'resources',
    LRN: 'learning',
    REL: 'reliability',
    ORG: 'organisation',
    PRV: 'prevention',
    MET: 'the check itself',
};


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
