export const id = 884;
export const ids = [884,761,814,768];
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

/***/ 4884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand)
});

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

// EXTERNAL MODULE: ./lib/report/output.js
var output = __webpack_require__(6461);
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
        ...fixHint(report),
    ];
}
function fixHint({ findings }) {
    const count = findings.filter(({ fix }) => fix.edits.length > 0).length;
    return count === 0 ? [] : [`ai-trust fix --dry-run shows the edits for ${count === 1 ? 'one' : count} of these.`];
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
// EXTERNAL MODULE: ./lib/cli/common-options.js + 2 modules
var common_options = __webpack_require__(2760);
;// CONCATENATED MODULE: ./lib/cli/check-options.js


const FORMATS = ['text', 'json', 'input', 'sarif', 'markdown'];
const FAIL_ON = ['critical', 'high', 'medium', 'low', 'never'];
const GATE = ['new', 'all'];
const FLAGS = [
    { name: 'base', value: { label: 'REF or auto' } },
    { name: 'format', value: { label: 'FORMAT', oneOf: FORMATS } },
    { name: 'fail-on', value: { label: 'SEVERITY', oneOf: FAIL_ON } },
    { name: 'gate', value: { label: 'new or all', oneOf: GATE } },
    { name: 'verbose' },
    { name: 'timings' },
    ...common_options/* COMMON_FLAGS */.g,
];
function readCheckArguments(args, environment, now) {
    const parsed = (0,cli_arguments/* parseArguments */.W)(args, FLAGS, 1);
    if (parsed.help)
        return { kind: 'help' };
    const common = (0,common_options/* readCommonOptions */.Q)(parsed, environment, now);
    if (!('directory' in common))
        return { kind: 'mistakes', mistakes: common };
    const { values, switches } = parsed;
    const failOn = oneOf(FAIL_ON, values.get('fail-on'));
    const gate = oneOf(GATE, values.get('gate'));
    return {
        kind: 'check',
        format: oneOf(FORMATS, values.get('format')) ?? 'text',
        output: values.get('output') ?? null,
        verbose: switches.has('verbose'),
        options: {
            ...common,
            base: values.get('base') ?? null,
            flags: { ...(failOn === undefined ? {} : { failOn }), ...(gate === undefined ? {} : { gate }) },
            timings: switches.has('timings'),
        },
    };
}
function oneOf(choices, value) {
    return choices.find((choice) => choice === value);
}

// EXTERNAL MODULE: ./lib/cli/mistakes.js
var mistakes = __webpack_require__(585);
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

// EXTERNAL MODULE: ./lib/cli/refuse.js
var refuse = __webpack_require__(6136);
// EXTERNAL MODULE: ./lib/cli/streams.js
var streams = __webpack_require__(6667);
// EXTERNAL MODULE: ./lib/cli/usage.js
var usage = __webpack_require__(4761);
;// CONCATENATED MODULE: ./lib/cli/check.js














/** The exit code of `ai-trust check ARGS`. */
async function checkCommand(args, given = {}) {
    const edges = await withDefaults(given);
    const { stdout, stderr } = edges;
    const started = edges.now();
    const asked = readCheckArguments(args, edges.environment, started);
    if (asked.kind === 'help') {
        await (0,streams/* writeAll */.f4)(stdout, usage.CHECK_USAGE);
        return 0;
    }
    if (asked.kind === 'mistakes')
        return (0,refuse/* refuse */.T)(stderr, [...asked.mistakes, usage.CHECK_USAGE_LINE]);
    const folder = await (0,refuse/* folderMistake */.L)(asked.options.directory);
    if (folder !== null)
        return (0,refuse/* refuse */.T)(stderr, [folder]);
    const outcome = await withProgress(asked.options, edges);
    if (outcome.kind === 'mistakes') {
        await (0,streams/* writeAll */.f4)(stderr, (0,mistakes/* mistakeLines */.m)(outcome.problems));
        return 2;
    }
    const text = render(asked, outcome, (edges.now() - started) / 1000, edges);
    if (asked.output === null)
        await (0,streams/* writeAll */.f4)(stdout, text);
    else {
        const mistake = await (0,output/* writeOutput */.z)(asked.output, text, [process.cwd(), asked.options.directory]);
        if (mistake !== null)
            return (0,refuse/* refuse */.T)(stderr, [`--output ${mistake}`]);
    }
    if (asked.options.timings)
        await (0,streams/* writeAll */.f4)(stderr, timingTable(outcome.timings));
    return gateExitCode(outcome.report.gate);
}
async function withDefaults(given) {
    return {
        check: given.check ?? (await Promise.all(/* import() */[__webpack_require__.e(60), __webpack_require__.e(548), __webpack_require__.e(140), __webpack_require__.e(900), __webpack_require__.e(47)]).then(__webpack_require__.bind(__webpack_require__, 8900))).check,
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
        color: toStdout && (0,streams/* wantsColor */.zK)(edges.environment, edges.stdout.isTTY === true),
        width: toStdout ? (0,streams/* columnsOf */.PL)(edges.stdout) : 100,
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
function timingTable(timings) {
    const width = Math.max(5, ...timings.map((timing) => timing.name.length));
    const row = (name, milliseconds) => `${(0,report_escape/* visible */.RK)(name).padEnd(width)}  ${milliseconds.toFixed(1).padStart(9)} ms\n`;
    const total = timings.reduce((sum, timing) => sum + timing.milliseconds, 0);
    return timings.map((timing) => row(timing.name, timing.milliseconds)).join('') + row('total', total);
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
