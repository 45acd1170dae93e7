export const id = 123;
export const ids = [123];
export const modules = {

/***/ 123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _decide_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7027);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2527);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2195);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3021);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8465);
/* harmony import */ var _unseen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5148);
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1354);
/** The findings as SARIF 2.1.0 that GitHub's code scanning takes: every open one with a line of a file, waived ones suppressed. */







const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** Code scanning refuses more results in a run, and shows no more than a hundred further places of one. */
const MOST_RESULTS = 25_000;
const MOST_RELATED = 100;
const LONGEST_PROSE = 1000;
const LEVEL = { critical: 'error', high: 'error', medium: 'warning', low: 'note', info: 'note' };
/** In the bands that GitHub shows as critical, high, medium and low. */
const SECURITY_SEVERITY = { critical: '9.5', high: '8.0', medium: '5.5', low: '3.0', info: '1.0' };
/** JSON, ending in a line end. */
function renderSarif(report, controls) {
    const findings = report.findings
        .filter(({ kind, status }) => kind !== 'gap' && ((0,_decide_group_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .n)(status) || status === 'waived'))
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
                        toolExecutionNotifications: (0,_unseen_js__WEBPACK_IMPORTED_MODULE_2__/* .unseenLines */ .A)(report, 50, 'in the report as JSON').map((line) => ({
                            level: 'note',
                            message: { text: `Not seen: ${(0,_width_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(line, LONGEST_PROSE)}` },
                        })),
                    },
                ],
                results: findings.map((finding) => resultOf(report, finding, positions)),
            },
        ],
    };
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeJson */ .GO)(JSON.stringify(log, null, 2))}\n`;
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
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inline */ .mG)(description, LONGEST_PROSE),
                ...fix.map((text) => `**Fix:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inline */ .mG)(text, LONGEST_PROSE)}`),
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
    const related = (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_6__/* .otherMembers */ .Co)(finding)
        .flatMap(({ path, line }) => {
        const found = path === null ? null : (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .S)(report, path);
        return found === null ? [] : [{ path: found, line, column: null, end_line: null, end_column: null }];
    })
        .slice(0, MOST_RELATED);
    const fixes = fixesOf(report, finding);
    return {
        ruleId,
        ruleIndex: positions.get(ruleId) ?? -1,
        level: LEVEL[severity],
        message: { text: plain(message) || plain(title) || ruleId },
        locations: [locationOf((0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfFinding */ .A)(report, finding) ?? ANY_FILE)],
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
    const { kind, reason } = (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_6__/* .acceptanceOf */ .BL)(finding) ?? { kind: 'waiver', reason: '' };
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
        const found = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .S)(report, path);
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
    return (0,_width_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleProse */ .ek)(text.slice(0, 4 * LONGEST_PROSE)), LONGEST_PROSE);
}
/** In a message `[text](target)` would be a link. */
function plain(text) {
    return prose(text).replaceAll('](', '] (');
}


/***/ })

};
