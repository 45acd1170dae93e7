export const id = 738;
export const ids = [738];
export const modules = {

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


/***/ })

};
