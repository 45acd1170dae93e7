export const id = 900;
export const ids = [900];
export const modules = {

/***/ 8900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check_check)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/clock.js
function startClock(onProgress) {
    const timings = [];
    return {
        time: async (name, step) => {
            onProgress?.(name);
            const begun = performance.now();
            try {
                return await step();
            }
            finally {
                timings.push({ name, milliseconds: performance.now() - begun });
            }
        },
        timings: () => timings,
    };
}

;// CONCATENATED MODULE: ./lib/collect/days.js
/** Dates as numbers of days, because policies have no clock and do not parse. */
/** Days from 1970-01-01 to a date written YYYY-MM-DD; null when the calendar has no such day. */
function dayNumber(date) {
    const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
    if (year === '')
        return null;
    const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
    const read = new Date(time);
    const same = read.getUTCFullYear() === Number(year) && read.getUTCMonth() === Number(month) - 1;
    return same && read.getUTCDate() === Number(day) ? time / 86_400_000 : null;
}

// EXTERNAL MODULE: ./lib/collect/glob.js
var collect_glob = __webpack_require__(1522);
// EXTERNAL MODULE: ./lib/collect/record.js
var record = __webpack_require__(4521);
// EXTERNAL MODULE: ./lib/decide/fingerprint.js
var fingerprint = __webpack_require__(8296);
// EXTERNAL MODULE: ./lib/decide/order.js
var decide_order = __webpack_require__(7684);
// EXTERNAL MODULE: ./lib/decide/words.js
var decide_words = __webpack_require__(9725);
;// CONCATENATED MODULE: ./lib/decide/acceptance.js






function acceptances(inForce, proposed, ignores, renames, evidence) {
    const standing = standingIgnores(ignores, renames);
    return [
        ...inForce.waivers.map((waiver) => ofWaiver(waiver, false, evidence)),
        ...inForce.disputes.map((dispute) => ofDispute(dispute, false, evidence)),
        ...proposed.waivers.map((waiver) => ofWaiver(waiver, true, evidence)),
        ...proposed.disputes.map((dispute) => ofDispute(dispute, true, evidence)),
        ...ignores.head.filter(({ problem }) => problem === null).map((ignore) => ofIgnore(ignore, !standing.has(ignore))),
    ];
}
function ofWaiver(waiver, proposed, evidence) {
    const { check, paths, fingerprint, reason, compensating, approver, ticket, created, expires } = waiver;
    const fits = pathsMatcher(paths);
    return {
        kind: 'waiver',
        check,
        scope: paths,
        reason,
        compensating: compensating ?? null,
        by: approver,
        ticket: ticket ?? null,
        expires,
        first: dayNumber(created),
        last: dayNumber(expires),
        proposed,
        key: check,
        covers: (finding) => (fingerprint === undefined || fingerprint === finding.fingerprint) &&
            fits(finding) &&
            isAllowed(finding, waiver.sha256, evidence),
    };
}
function ofDispute(dispute, proposed, evidence) {
    const { check, paths, fact, reason, owner, expires } = dispute;
    const fits = paths ? pathsMatcher(paths) : () => true;
    return {
        kind: 'dispute',
        check,
        scope: paths ?? [],
        reason,
        compensating: null,
        by: owner,
        ticket: null,
        expires: expires ?? null,
        first: null,
        last: expires === undefined ? null : dayNumber(expires),
        proposed,
        key: check,
        covers: (finding) => fits(finding) && (fact === undefined || isAbout(finding, fact)) && isAllowed(finding, dispute.sha256, evidence),
    };
}
function ofIgnore({ check, until, reason, at, line }, proposed) {
    return {
        kind: 'inline',
        check,
        scope: [`${at.path}:${at.line}`],
        reason,
        compensating: null,
        by: null,
        ticket: null,
        expires: until,
        first: null,
        last: dayNumber(until),
        proposed,
        key: lineKey(check, at.path, line),
        covers: isWaivable,
    };
}
/** The keys of all acceptances that can be about a finding. */
function keysOf({ check, control, raw: { at } }) {
    return [check, control.id, lineKey(check, at?.path ?? '', at?.line ?? 0)];
}
function lineKey(check, path, line) {
    return JSON.stringify([check, path, line]);
}
/** A finding that stands in no file is meant by a glob for everything. */
function pathsMatcher(globs) {
    const fits = (0,collect_glob/* globMatcher */.f)(globs);
    const everything = globs.some((glob) => glob === '*' || glob === '**');
    return ({ raw: { at } }) => (at === null ? everything : fits(at.path));
}
function isAbout({ fact, raw }, what) {
    return raw.subject === what || (fact !== null && [fact.kind, fact.symbol, fact.subject].includes(what));
}
function isWaivable({ control, raw }) {
    return (0,decide_words/* checkWords */.i)(control, raw.check).waivable;
}
/** What can never be waived can be where it was put on purpose: a fixture of tests, known by its bytes. */
function isAllowed(finding, sha256, evidence) {
    const bound = sha256 !== undefined && digestsOf(finding, evidence).includes(sha256);
    if (sha256 !== undefined && !bound)
        return false;
    return isWaivable(finding) || (bound && isForTests(finding, evidence));
}
/** The digest that the finding itself names; else that of the model file it stands in. */
function digestsOf({ raw }, { input }) {
    const named = raw.evidence?.['sha256'];
    if (typeof named === 'string')
        return [named];
    const { at } = raw;
    if (at === null)
        return [];
    return input.models.flatMap(({ path, sha256 }) => (path === at.path && sha256 !== null ? [sha256] : []));
}
function isForTests({ raw }, { records }) {
    const scopes = raw.from.flatMap((id) => {
        const value = records.records.get(id)?.value;
        return value !== undefined && 'scope' in value ? [value.scope] : [];
    });
    if (scopes.length > 0)
        return scopes.every((scope) => scope === 'test');
    return raw.at !== null && (0,record/* scopeOf */.Od)(raw.at.path) === 'test';
}
/**
 * The head's comments that stand on the base, too: in the same file, with the same words, about the same statement. A
 * copy above another statement, or one more of the same, was not there. Without a base all of them are in force.
 */
function standingIgnores({ head, base }, renames) {
    if (base === null)
        return new Set(head);
    const left = new Map();
    for (const ignore of base) {
        const key = ignoreKey(ignore, renames.get(ignore.at.path) ?? ignore.at.path);
        left.set(key, (left.get(key) ?? 0) + 1);
    }
    const standing = new Set();
    for (const ignore of [...head].sort((a, b) => (0,decide_order/* comparePlaces */.ig)(a.at, b.at))) {
        const key = ignoreKey(ignore, ignore.at.path);
        const count = left.get(key) ?? 0;
        if (count === 0)
            continue;
        left.set(key, count - 1);
        standing.add(ignore);
    }
    return standing;
}
function ignoreKey({ check, until, reason, statement }, path) {
    return JSON.stringify([path, check, until, reason, (0,fingerprint/* normaliseStatement */.IA)(statement)]);
}

// EXTERNAL MODULE: ./lib/decide/check-finding.js
var check_finding = __webpack_require__(7620);
;// CONCATENATED MODULE: ./lib/decide/compare.js



/**
 * Without a base everything is `new`: there is nothing that it could have stood on, and all of it is judged.
 *
 * With one, a finding is `existing` when the base has an equal one of at least its severity. It is `opened` when its
 * control did not apply on the base but the defect stood there: the base's own rules list it, or the record that it rests
 * on stood there unchanged. Where the control failed on the base, an unchanged record is taken for `existing`.
 */
function compareSides(head, base, standing) {
    const now = groupEqual(head.findings.filter((finding) => finding.applies));
    if (base === null)
        return { findings: [...now.values()].flatMap((equals) => number(equals, () => 'new')), fixed: [] };
    const before = groupEqual(base.findings);
    const findings = [];
    const fixed = [];
    for (const [key, equals] of now) {
        const { statuses, left } = pairUp(equals, before.get(key) ?? []);
        findings.push(number(equals, (finding) => statuses.get(finding) ?? statusWithoutEqual(finding, base, standing)));
        const gone = left.filter((finding) => isFixed(finding, head, standing));
        fixed.push(number(gone, () => 'fixed', equals.length));
    }
    for (const [key, equals] of before) {
        if (now.has(key))
            continue;
        const gone = equals.filter((finding) => finding.applies && isFixed(finding, head, standing));
        fixed.push(number(gone, () => 'fixed'));
    }
    return { findings: findings.flat(), fixed: fixed.flat() };
}
/** Pairs equal findings so that as many as possible have a partner that was at least as severe. */
function pairUp(head, base) {
    const statuses = new Map();
    const applied = bySeverity(base.filter((finding) => finding.applies));
    const idle = bySeverity(base.filter((finding) => !finding.applies));
    // The worst choose first, each the mildest partner that suffices; among equals the first in place.
    const worstFirst = bySeverity(head).flatMap((findings) => findings.reverse());
    for (const finding of worstFirst)
        if (takeAtLeast(applied, finding))
            statuses.set(finding, 'existing');
    for (const finding of worstFirst) {
        if (!statuses.has(finding) && takeAtLeast(idle, finding))
            statuses.set(finding, 'opened');
    }
    // What is left at the head became worse; the milder one that it was has not been fixed.
    const milder = applied.flat();
    for (const finding of worstFirst)
        if (!statuses.has(finding) && milder.pop())
            statuses.set(finding, 'new');
    return { statuses, left: milder };
}
/** One stack for each severity, the worst first; the first in place is on top. */
function bySeverity(findings) {
    const stacks = decide_order/* SEVERITIES */.oC.map(() => []);
    for (const finding of [...findings].reverse())
        stacks[(0,decide_order/* severityRank */.qs)(finding.severity)]?.push(finding);
    return stacks;
}
function takeAtLeast(stacks, { severity }) {
    for (let rank = (0,decide_order/* severityRank */.qs)(severity); rank >= 0; rank--)
        if (stacks[rank]?.pop())
            return true;
    return false;
}
function statusWithoutEqual(finding, base, standing) {
    const view = viewOf(finding, base);
    if (view === 'applied')
        return 'new';
    const [record] = finding.raw.from;
    if (record === undefined || !standing().head.has(record))
        return 'new';
    return view === 'error' ? 'existing' : 'opened';
}
/** Gone from the head, and not merely out of its sight. */
function isFixed(finding, head, standing) {
    const view = viewOf(finding, head);
    if (view === 'applied')
        return !isUnknown(finding, head);
    const [record] = finding.raw.from;
    return view === 'not-applied' && record !== undefined && !standing().base.has(record);
}
/** How a side judged the control of a finding of the other side. */
function viewOf(finding, { side, systems }) {
    const evaluations = evaluationsOf(finding, side);
    if (evaluations.some(({ error }) => error !== null))
        return 'error';
    return evaluations.some((evaluation) => (0,check_finding/* applies */.Br)(finding.control, evaluation, systems)) ? 'applied' : 'not-applied';
}
function isUnknown(finding, { side }) {
    return evaluationsOf(finding, side).some(({ unknown }) => unknown.some(({ check }) => check === finding.raw.check));
}
/** In the finding's own systems when the side has them, else in all. */
function evaluationsOf(finding, side) {
    const all = side.evaluations.filter(({ control }) => control === finding.control.id);
    const own = all.filter(({ system }) => finding.systems.includes(system));
    return own.length > 0 ? own : all;
}
function groupEqual(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = (0,check_finding/* findingKey */.fl)(finding);
        const equals = groups.get(key);
        if (equals)
            equals.push(finding);
        else
            groups.set(key, [finding]);
    }
    return groups;
}
/** Equal findings get their numbers in order of place; those that are gone get the numbers after those that stand. */
function number(equals, status, first = 0) {
    return equals.map((finding, i) => ({
        ...finding,
        status: status(finding),
        fingerprint: (0,fingerprint/* fingerprintFinding */.cD)(finding.parts, first + i),
    }));
}

;// CONCATENATED MODULE: ./lib/decide/systems.js

const LEVELS = ['minimal', 'standard', 'critical'];
/** 0 is minimal. */
function levelRank(level) {
    return LEVELS.indexOf(level);
}
/**
 * The head's systems with the base's demands: the higher profile, the union of roles, and the base's kind unless that
 * was none. A system that the base did not know by this name takes over from those that the head no longer names.
 */
function judgedSystems(head, base) {
    const before = base ? systemsOf(base) : [];
    const now = systemsOf(head);
    const names = new Set(now.map(({ name }) => name));
    const gone = before.filter(({ name }) => !names.has(name));
    return now.map((system) => {
        const same = before.filter(({ name }) => name === system.name);
        const earlier = same.length > 0 ? same : gone;
        return {
            name: system.name,
            kind: kindOf(earlier) ?? system.kind,
            roles: rolesOf([system, ...earlier]),
            profile: highestProfile([system, ...earlier].map(({ profile }) => profile)),
        };
    });
}
/** There is always one: the unnamed system, when nobody named any. */
function systemsOf({ context }) {
    return context.systems.length > 0 ? context.systems : [context.system];
}
/** The highest profile, with the reasons of all that reach it. */
function highestProfile(profiles) {
    const rank = Math.max(0, ...profiles.map(({ level }) => levelRank(level)));
    const reasons = profiles.filter(({ level }) => levelRank(level) === rank).flatMap((profile) => profile.reasons);
    return { level: LEVELS[rank] ?? 'minimal', reasons: [...new Set(reasons)] };
}
/** The systems of these names; all of them when none has such a name, so that a mistake asks for more, not for less. */
function systemsNamed(systems, names) {
    const own = systems.filter(({ name }) => names.includes(name));
    return own.length > 0 ? own : systems;
}
function kindOf(earlier) {
    const kinds = earlier.map(({ kind }) => kind);
    if (kinds.includes('application'))
        return 'application';
    return kinds.includes('library') ? 'library' : null;
}
function rolesOf(systems) {
    const names = systems.flatMap(({ roles }) => roles.filter(({ detected, declared }) => detected || declared === true).map(({ name }) => name));
    return [...new Set(names)].sort(decide_order/* compareText */.n6);
}

// EXTERNAL MODULE: ./lib/policy/catalog.js
var catalog = __webpack_require__(3973);
;// CONCATENATED MODULE: ./lib/decide/verdicts.js




/** From the weakest. */
const PROOFS = ['stated', 'anchored', 'observed', 'verified'];
/**
 * Over systems the worst verdict counts. Within one system not-applicable comes before fail, since nothing was judged;
 * over systems it comes last, else a system without AI would hide what is wrong in another.
 */
const OVER_SYSTEMS = [
    'off',
    'error',
    'fail',
    'waived',
    'unknown',
    'unanswered',
    'pass',
    'not-applicable',
];
/** Verdicts of all controls in the order of the catalogue. `findings` are the side's, as `checkFindings` gives them. */
function controlVerdicts(side, findings, systems, settings) {
    const byControl = groupBy(findings, ({ control }) => control.id);
    const evaluations = groupBy(side.evaluations, ({ control }) => control);
    const own = [...side.controls]
        .sort(decide_order/* compareControls */.Aq)
        .map((control) => controlVerdict(control, evaluations.get(control.id) ?? [], byControl.get(control.id) ?? [], systems, settings));
    const verdicts = new Map(own.map((control) => [control.id, control.verdict]));
    return own.map((control) => (control.rollup ? rolledUp(control, verdicts, side.controls) : control));
}
/**
 * Whether a control counts at the gate for these systems: the profile of one of them asks for it, or the policy file does
 * with `enforce: block`.
 */
function isRequired(control, systems, settings) {
    if (settings.controls[control.id]?.enforce === 'block')
        return true;
    return systems.some(({ profile }) => levelRank(profile.level) >= levelRank(control.required_from));
}
const NOT_EVALUATED = { verdict: 'error', reasons: ['it was not evaluated'] };
function controlVerdict(control, evaluations, findings, systems, settings) {
    const setting = settings.controls[control.id];
    const judged = evaluations.length > 0 || isPureRollup(control)
        ? evaluations.map((evaluation) => systemVerdict(control, evaluation, findings, systems))
        : [NOT_EVALUATED];
    const verdict = setting?.off ? 'off' : worstVerdict(judged.map((each) => each.verdict));
    const reasons = judged.filter((each) => each.verdict === verdict).flatMap((each) => each.reasons);
    const applicable = evaluations.filter((evaluation) => (0,check_finding/* applies */.Br)(control, evaluation, systems));
    const evidence = verdict === 'off' ? [] : distinctEvidence(applicable);
    return {
        id: control.id,
        title: control.title,
        chapter: catalog/* CHAPTERS */.l[control.id.split('-')[0] ?? ''] ?? control.chapter,
        severity: control.severity,
        required: isRequired(control, systems, settings),
        verdict,
        proof: verdict === 'pass' ? weakestProof(evidence) : null,
        reason: verdict === 'off' ? (setting?.reason ?? 'switched off in the policy file') : reasonOf(verdict, reasons, findings),
        evidence,
        unknown: verdict === 'off' ? [] : distinctUnknown(applicable),
        rollup: control.rollup ? { of: control.rollup, counts: {} } : null,
        source: control.source ? { ...control.source } : {},
    };
}
/** What comes first holds: error, not-applicable, fail, waived, unknown, unanswered, pass. */
function systemVerdict(control, evaluation, all, systems) {
    if (evaluation.error !== null)
        return { verdict: 'error', reasons: [evaluation.error] };
    if ((0,check_finding/* belongsToUsers */.Io)(control, evaluation.system, systems)) {
        return { verdict: 'not-applicable', reasons: ['belongs to its users'] };
    }
    if (!evaluation.applicable)
        return { verdict: 'not-applicable', reasons: ['nothing here that it judges'] };
    const findings = all.filter((finding) => finding.applies && finding.systems.includes(evaluation.system));
    if (findings.some((finding) => isWrong(finding) && !isWaived(finding)))
        return { verdict: 'fail', reasons: [] };
    if (findings.some(isWrong))
        return { verdict: 'waived', reasons: [] };
    if (evaluation.unknown.length > 0) {
        return { verdict: 'unknown', reasons: evaluation.unknown.map(({ reason }) => reason) };
    }
    const gaps = findings.filter((finding) => finding.raw.kind === 'gap' && !isWaived(finding));
    if (gaps.length > 0)
        return { verdict: 'unanswered', reasons: gaps.map(({ raw }) => raw.message) };
    return passVerdict(control, evaluation);
}
/**
 * An automated control passes without evidence: it looked at everything that it needs and saw nothing wrong, which is an
 * observation. One that rests on people's answers does not: nothing observed and nothing stated is no answer.
 */
function passVerdict(control, { evidence }) {
    if (evidence.length > 0 || isPureRollup(control))
        return { verdict: 'pass', reasons: [] };
    if (control.kind === 'automated')
        return { verdict: 'pass', reasons: ['looked, and saw nothing wrong'] };
    return { verdict: 'unanswered', reasons: ['nothing observed and nothing stated'] };
}
/** A gap is a question, and what is only worth knowing fails nothing. */
function isWrong({ raw, severity }) {
    return raw.kind !== 'gap' && severity !== 'info';
}
function isWaived({ status }) {
    return status === 'waived';
}
function reasonOf(verdict, reasons, findings) {
    if (verdict !== 'fail' && verdict !== 'waived')
        return listed([...reasons].sort(decide_order/* compareText */.n6));
    const wrong = findings.filter((finding) => finding.applies && isWrong(finding));
    return countBySeverity(wrong.filter((finding) => isWaived(finding) === (verdict === 'waived')));
}
function worstVerdict(verdicts) {
    return OVER_SYSTEMS.find((verdict) => verdicts.includes(verdict)) ?? 'not-applicable';
}
function weakestProof(evidence) {
    return PROOFS.find((proof) => evidence.some((each) => each.proof === proof)) ?? 'observed';
}
/** A pure roll-up repeats the worst of those that it views. */
function rolledUp(control, verdicts, controls) {
    const of = control.rollup?.of ?? [];
    const viewed = of.flatMap((id) => verdicts.get(id) ?? []);
    const rollup = { of, counts: countVerdicts(viewed) };
    const pure = controls.some((candidate) => candidate.id === control.id && isPureRollup(candidate));
    if (!pure || control.verdict === 'off' || control.verdict === 'error')
        return { ...control, rollup };
    const verdict = worstVerdict(viewed.filter((each) => each !== 'off'));
    return { ...control, rollup, verdict, proof: null, reason: 'as the controls that it views' };
}
/** Without checks and statement of its own: it has no findings, is not counted and never gates. */
function isPureRollup(control) {
    return control.rollup !== null && control.checks.length === 0 && control.statement === null;
}
/** How many controls have each verdict. */
function countVerdicts(verdicts) {
    const counts = {
        pass: 0,
        fail: 0,
        unanswered: 0,
        unknown: 0,
        'not-applicable': 0,
        waived: 0,
        error: 0,
        off: 0,
    };
    for (const verdict of verdicts)
        counts[verdict]++;
    return counts;
}
/** `1 critical, 2 high`. */
function countBySeverity(findings) {
    return decide_order/* SEVERITIES */.oC.flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count > 0 ? [`${count} ${severity}`] : [];
    }).join(', ');
}
/** The first two of a list, each once, and how many more there are. */
function listed(reasons) {
    const distinct = [...new Set(reasons)].filter((reason) => reason !== '');
    const more = distinct.length - 2;
    return distinct.slice(0, 2).join('; ') + (more > 0 ? `; and ${more} more` : '');
}
function distinctEvidence(evaluations) {
    return distinct(evaluations.flatMap(({ evidence }) => evidence)).sort((a, b) => PROOFS.indexOf(b.proof) - PROOFS.indexOf(a.proof) ||
        (0,decide_order/* compareText */.n6)(a.subject, b.subject) ||
        (0,decide_order/* comparePlaces */.ig)(a.at, b.at) ||
        (0,decide_order/* compareText */.n6)(JSON.stringify(a), JSON.stringify(b)));
}
function distinctUnknown(evaluations) {
    return distinct(evaluations.flatMap(({ unknown }) => unknown)).sort((a, b) => (0,decide_order/* compareText */.n6)(a.check, b.check) || (0,decide_order/* compareText */.n6)(a.need, b.need) || (0,decide_order/* compareText */.n6)(a.reason, b.reason));
}
function distinct(items) {
    return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
function groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group)
            group.push(item);
        else
            groups.set(key(item), [item]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/decide/gate.js



function gateRules(settings, level, compared, reportOnly) {
    const failOn = settings.failOn ?? defaultFailOn(level);
    return { mode: compared ? settings.gate : 'all', failOn, off: failOn === 'never' || reportOnly, compared };
}
function defaultFailOn(level) {
    return level === 'critical' ? 'high' : 'critical';
}
/**
 * Whether a finding counts at the gate. Only what a required control says does, and gaps only where the policy file says
 * `enforce: block`, which counts at any severity. What a change merely made apply (`opened`) never does.
 */
function weighFinding(finding, systems, settings, rules) {
    return { ...finding, gates: gates(finding, systems, settings, rules) };
}
function gates({ status, control, severity, raw, systems: names }, systems, settings, { off, mode }) {
    if (off || control.second_pass || isPureRollup(control))
        return false;
    if (status !== 'new' && !(mode === 'all' && status === 'existing'))
        return false;
    const enforce = settings.controls[control.id]?.enforce;
    if (enforce === 'block')
        return true;
    if (enforce !== undefined || raw.kind === 'gap')
        return false;
    // A critical system among others asks more of its own findings only.
    const own = systemsNamed(systems, names);
    if (!isRequired(control, own, settings))
        return false;
    const failOn = settings.failOn ?? defaultFailOn(highestProfile(own.map(({ profile }) => profile)).level);
    return failOn !== 'never' && (0,decide_order/* severityRank */.qs)(severity) <= (0,decide_order/* severityRank */.qs)(failOn);
}
/** The gate's answer. What was not read comes first in its reason, then what could not be judged, then what counts. */
function decideGate(question, rules) {
    const answer = (result, reasons) => ({
        result,
        reason: [...unreadReason(question), ...reasons].join('; '),
        mode: rules.mode,
        fail_on: rules.failOn,
    });
    if (rules.off)
        return answer('off', [rules.failOn === 'never' ? 'fail-on is never' : 'this run only reports']);
    const incomplete = incompleteReasons(question);
    const blocking = blockingReason(question.findings, rules);
    if (incomplete.length > 0)
        return answer('incomplete', [...incomplete, ...blocking]);
    if (blocking.length > 0)
        return answer('fail', blocking);
    return answer('pass', [passReason(rules)]);
}
function unreadReason({ collect, changedPaths }) {
    if (changedPaths === null)
        return [];
    const skips = Object.values(collect)
        .flatMap(({ skipped }) => skipped)
        .filter(({ path }) => changedPaths.has(path))
        .sort((a, b) => (0,decide_order/* compareText */.n6)(a.path, b.path) || (0,decide_order/* compareText */.n6)(a.reason, b.reason));
    const [first] = skips;
    if (!first)
        return [];
    const more = new Set(skips.map(({ path }) => path)).size - 1;
    return [`${first.path} was changed and not read (${first.reason})${more > 0 ? `, nor ${more} more` : ''}`];
}
function incompleteReasons({ controls, baseControls, baseProblem, headProblem }) {
    const failedBefore = new Set(baseControls?.filter(({ verdict }) => verdict === 'error').map(({ id }) => id));
    const ids = controls
        .filter(({ id, verdict, required }) => verdict === 'error' && required && !failedBefore.has(id))
        .map(({ id }) => id);
    const unread = [
        ...(headProblem === null ? [] : [`the change could not be read: ${headProblem}`]),
        ...(baseProblem === null ? [] : [`the base could not be read: ${baseProblem}`]),
    ];
    const [first] = ids;
    if (!first)
        return unread;
    return [...unread, `${first}${ids.length > 1 ? ` and ${ids.length - 1} more` : ''} could not be judged`];
}
/** Counted by the member that counts at the gate, not by an older and worse one that it was merged with. */
function blockingReason(findings, { compared, mode }) {
    const blocking = findings
        .filter(({ gates }) => gates)
        .flatMap((finding) => {
        const members = finding.members.length > 0 ? finding.members : [finding.lead];
        const [worst] = members
            .flatMap(({ lead, others }) => [lead, ...others])
            .filter((member) => member.gates)
            .sort((a, b) => (0,decide_order/* severityRank */.qs)(a.severity) - (0,decide_order/* severityRank */.qs)(b.severity));
        return worst ? [worst] : [];
    });
    if (blocking.length === 0)
        return [];
    const counts = countBySeverity(blocking);
    return [compared && mode === 'new' ? counts.replace(/(\d+) /g, '$1 new ') : counts];
}
function passReason({ failOn, compared, mode }) {
    const wanted = failOn === 'critical' ? 'critical' : `${failOn} or worse`;
    return compared && mode === 'new' ? `nothing new that is ${wanted}` : `nothing that is ${wanted}`;
}

// EXTERNAL MODULE: ./lib/decide/group.js
var group = __webpack_require__(7027);
// EXTERNAL MODULE: ./lib/decide/inventory.js
var inventory = __webpack_require__(5572);
// EXTERNAL MODULE: ./lib/decide/merge.js
var merge = __webpack_require__(6620);
;// CONCATENATED MODULE: ./lib/decide/questions.js
/** Gaps as questions: all of them listed, a few of them asked. */






/** More at once would be a form to fill in. */
const MOST_ASKED = 3;
/**
 * One question for each answer that is missing: gaps with the same words share it, and gaps whose key names one value
 * (`autonomy.level`; a bare section as `models` holds the answers to many questions). Asked are those that the change
 * opened, then those whose answer would change a verdict. A gap on the same fact as a defect stays listed, for it keeps its control unanswered, but is
 * not asked: the defect speaks first.
 */
function listQuestions(findings, controls, systems, settings, positions, compared) {
    const verdicts = new Map(controls.map(({ id, verdict }) => [id, verdict]));
    const order = (a, b) => Number(b.opened) - Number(a.opened) ||
        Number(b.required) - Number(a.required) ||
        (0,decide_order/* severityRank */.qs)(a.finding.severity) - (0,decide_order/* severityRank */.qs)(b.finding.severity) ||
        (positions.get(a.finding.check) ?? positions.size) - (positions.get(b.finding.check) ?? positions.size) ||
        Number(a.behindDefect) - Number(b.behindDefect) ||
        (0,check_finding/* compareFindings */.Eg)(a.finding, b.finding);
    let asked = 0;
    return distinctQuestions(gapsOf(findings, systems, settings, compared).sort(order)).map(({ first, gaps }) => {
        const speaks = gaps.some(({ behindDefect }) => !behindDefect);
        const matters = first.opened || gaps.some(({ finding }) => verdicts.get(finding.control.id) === 'unanswered');
        const isAsked = speaks && matters && asked < MOST_ASKED;
        if (isAsked)
            asked++;
        return {
            id: questionId(first.finding),
            text: textOf(first.finding),
            key: keyOf(first.finding),
            control: first.finding.control.id,
            opened: first.opened,
            asked: isAsked,
            location: placeOf(first.finding),
        };
    });
}
/** The first of several gaps gives a question its words. */
function distinctQuestions(gaps) {
    const byWords = new Map();
    const byKey = new Map();
    const questions = [];
    for (const gap of gaps) {
        const text = textOf(gap.finding);
        const key = keyOf(gap.finding);
        const question = byWords.get(text) ?? byKey.get(key) ?? { first: gap, gaps: [] };
        if (question.gaps.length === 0)
            questions.push(question);
        question.gaps.push(gap);
        byWords.set(text, question);
        if (namesOneValue(key))
            byKey.set(key, question);
    }
    return questions;
}
function gapsOf(findings, systems, settings, compared) {
    return findings.flatMap(({ lead, others }) => [lead, ...others]
        .filter(({ raw, status }) => raw.kind === 'gap' && (0,group/* isOpen */.n)(status))
        .map((finding) => ({
        finding,
        opened: compared && finding.status !== 'existing',
        required: isRequired(finding.control, systemsNamed(systems, finding.systems), settings),
        behindDefect: lead.raw.kind !== 'gap',
    })));
}
function questionId(finding) {
    const key = keyOf(finding);
    if (namesOneValue(key))
        return key;
    const words = (0,decide_words/* checkWords */.i)(finding.control, finding.raw.check).question;
    return /\{\w+\}/.test(words) ? `${finding.check} ${finding.raw.subject}` : finding.check;
}
function namesOneValue(key) {
    return key.includes('.');
}
function textOf({ control, raw }) {
    return filled((0,decide_words/* checkWords */.i)(control, raw.check).question, raw);
}
function keyOf({ control, raw }) {
    return raw.key ?? filled((0,decide_words/* checkWords */.i)(control, raw.check).key, raw);
}
/** METADATA's words with `{subject}`, and `{name}` for what the finding's evidence calls so. */
function filled(words, { subject, evidence = {} }) {
    return words.replace(/\{(\w+)\}/g, (whole, name) => {
        const value = name === 'subject' ? subject : evidence[name];
        return typeof value === 'string' ? value : whole;
    });
}
function placeOf({ raw: { at } }) {
    if (at === null)
        return null;
    return at.line === null ? at.path : `${at.path}:${at.line}`;
}

// EXTERNAL MODULE: ./lib/decide/records.js
var records = __webpack_require__(2702);
;// CONCATENATED MODULE: ./lib/decide/report-finding.js
/** A judged finding in the words and the shape of the report. */




/** The finding as its lead says it, with the checks that agree and the members that it stands for. */
function reportFinding(grouped, positions, accepted) {
    const { lead } = grouped.lead;
    const { raw, control, fact } = lead;
    const words = (0,decide_words/* checkWords */.i)(control, raw.check);
    const count = grouped.members.length;
    const { at } = raw;
    const waived = acceptedOf(grouped, positions, accepted);
    return {
        check: lead.check,
        title: count > 1 ? `${words.title} (${count} places)` : words.title,
        kind: raw.kind,
        severity: lead.severity,
        status: grouped.status,
        system: systemOf(grouped),
        message: count > 1 ? `${raw.message} ${others(grouped)}` : raw.message,
        subject: raw.subject,
        also: alsoOf(grouped, positions),
        members: grouped.members.map(member),
        gates: grouped.gates,
        location: at
            ? { path: at.path, line: at.line, column: at.column, end_line: at.end_line, end_column: at.end_column }
            : { path: null, line: null, column: null, end_line: null, end_column: null },
        excerpt: fact?.statement ?? '',
        evidence: raw.evidence ?? {},
        remediation: raw.remediation ?? words.remediation,
        fix: { command: words.command === null ? null : commandFor(words.command, raw), edits: [] },
        fingerprint: grouped.fingerprint,
        ...(waived.length > 0 && { accepted: waived }),
    };
}
/** What blocks first, then the worst, the newest, the catalogue's order and the place. Questions come last. */
function reportOrder(positions) {
    const position = ({ check }) => positions.get(check) ?? positions.size;
    return (a, b) => Number(b.gates) - Number(a.gates) ||
        Number(a.kind === 'gap') - Number(b.kind === 'gap') ||
        Number(a.status === 'fixed') - Number(b.status === 'fixed') ||
        (0,decide_order/* severityRank */.qs)(a.severity) - (0,decide_order/* severityRank */.qs)(b.severity) ||
        (0,merge/* statusRank */.Tx)(a.status) - (0,merge/* statusRank */.Tx)(b.status) ||
        position(a) - position(b) ||
        (0,decide_order/* compareText */.n6)(a.location.path ?? '', b.location.path ?? '') ||
        (a.location.line ?? 0) - (b.location.line ?? 0) ||
        (a.location.column ?? 0) - (b.location.column ?? 0) ||
        (0,decide_order/* compareText */.n6)(a.fingerprint, b.fingerprint);
}
/** Only a name that no shell could read otherwise is put into a command that people copy. */
const PLAIN_NAME = /^[A-Za-z0-9][\w.-]*(\/[A-Za-z0-9][\w.-]*)?$/;
/** Where repositories are kept; no other host gets into a command. */
const HOMES = ['https://github.com', 'https://huggingface.co', 'https://huggingface.co/datasets'];
/** Fills in the finding's subject and, from its evidence, the place where that is kept. */
function commandFor(command, { subject, evidence }) {
    const home = evidence?.['home'];
    if (command.includes('{home}') && !HOMES.includes(home))
        return null;
    if (command.includes('{subject}') && !PLAIN_NAME.test(subject))
        return null;
    return command.replaceAll('{home}', () => String(home)).replaceAll('{subject}', () => subject);
}
/** Null for the unnamed system, and for what concerns several. */
function systemOf(grouped) {
    const names = new Set(mergedOf(grouped).flatMap(({ lead, others }) => [lead, ...others].flatMap(({ systems }) => systems)));
    const [name] = names;
    return names.size === 1 ? (name ?? null) : null;
}
function alsoOf(grouped, positions) {
    const own = grouped.lead.lead.check;
    const checks = new Set(mergedOf(grouped).flatMap(({ others }) => others.map(({ check }) => check)));
    checks.delete(own);
    const position = (check) => positions.get(check) ?? positions.size;
    return [...checks].sort((a, b) => position(a) - position(b) || (0,decide_order/* compareText */.n6)(a, b));
}
/** What is accepted of all that the finding stands for, its other checks included. */
function acceptedOf(grouped, positions, accepted) {
    const position = ({ check }) => positions.get(check) ?? positions.size;
    return mergedOf(grouped)
        .flatMap(({ lead, others }) => [lead, ...others])
        .filter(({ status }) => status === 'waived')
        .flatMap(({ fingerprint }) => accepted.get(fingerprint) ?? [])
        .sort((a, b) => position(a) - position(b) || (0,decide_order/* compareText */.n6)(a.fingerprint, b.fingerprint));
}
function mergedOf({ lead, members }) {
    return members.length > 0 ? members : [lead];
}
function member({ lead, status }) {
    const { raw, severity, fingerprint } = lead;
    return {
        path: raw.at?.path ?? null,
        line: raw.at?.line ?? null,
        subject: raw.subject,
        severity,
        status,
        fingerprint,
    };
}
const MOST_NAMED = 3;
/** `And 4 more: a, b, c …`, or their number alone when they are about the same thing. */
function others({ lead, members }) {
    const rest = members
        .filter((each) => each !== lead)
        .map(({ lead: finding }) => finding.raw.subject);
    const names = [...new Set(rest)].filter((name) => name !== '' && name !== lead.lead.raw.subject);
    const named = names.slice(0, MOST_NAMED).map((name) => (0,record/* cut */.Jj)(name, 60));
    const list = named.length > 0 ? `: ${named.join(', ')}${names.length > MOST_NAMED ? ', …' : ''}` : '';
    return `And ${rest.length} more${list}.`;
}

;// CONCATENATED MODULE: ./lib/decide/waive.js


/** How long a finding may be accepted, in days; 0 is never. */
const LONGEST = {
    minimal: { critical: 90, high: 180, medium: 365, low: 365, info: 365 },
    standard: { critical: 30, high: 90, medium: 180, low: 365, info: 365 },
    critical: { critical: 0, high: 30, medium: 90, low: 180, info: 180 },
};
function waiveFindings(findings, all, systems, today) {
    const byKey = new Map();
    for (const [index, { key }] of all.entries()) {
        const same = byKey.get(key);
        if (same)
            same.push(index);
        else
            byKey.set(key, [index]);
    }
    const covered = all.map(() => []);
    const accepted = new Map();
    for (const finding of findings) {
        const candidates = keysOf(finding).flatMap((key) => byKey.get(key) ?? []);
        for (const index of candidates.sort((a, b) => a - b)) {
            const acceptance = all[index];
            if (!acceptance?.covers(finding))
                continue;
            const one = coveredBy(acceptance, finding, systems, today);
            covered[index]?.push(one);
            if (!one.inForce || accepted.has(finding.fingerprint))
                continue;
            const { kind, reason, by, expires } = acceptance;
            const { check, fingerprint } = finding;
            accepted.set(fingerprint, { kind, check, fingerprint, reason, by, expires });
        }
    }
    return {
        findings: findings.map((each) => (accepted.has(each.fingerprint) ? { ...each, status: 'waived' } : each)),
        accepted,
        uses: all.map((acceptance, index) => ({ acceptance, covered: covered[index] ?? [] })),
    };
}
/**
 * A waiver counts from its first day for as long as such a finding may be accepted. A comment has no first day: it counts
 * once its last one is near enough. A dispute says that nothing is wrong, so that only its own last day ends it.
 */
function coveredBy({ kind, proposed, first, last }, finding, systems, today) {
    const { level } = highestProfile(systemsNamed(systems, finding.systems).map(({ profile }) => profile));
    const begun = !proposed && (first === null || first <= today);
    const lasts = (end) => end === null || today <= end;
    if (kind === 'dispute')
        return { finding, level, longest: null, tooLong: false, last, inForce: begun && lasts(last) };
    const longest = LONGEST[level][finding.severity];
    const tooLong = last === null || last - (first ?? today) > longest;
    if (kind === 'inline')
        return { finding, level, longest, tooLong, last, inForce: begun && lasts(last) && !tooLong && longest > 0 };
    const end = tooLong ? (first ?? today) + longest : last;
    return { finding, level, longest, tooLong, last: end, inForce: begun && lasts(end) && longest > 0 };
}

;// CONCATENATED MODULE: ./lib/decide/waiver-report.js



/** Days before its end that an acceptance is announced. */
const SOON = 14;
/** The report's list, sorted. */
function listWaivers(uses, side, today) {
    return uses
        .map(({ acceptance, covered }) => {
        const { kind, check, scope, reason, compensating, by, ticket, expires } = acceptance;
        const last = lastDay(acceptance, covered);
        return {
            kind,
            check,
            scope,
            reason,
            compensating,
            approver: by,
            ticket,
            expires,
            state: stateOf(acceptance, covered, side, today),
            days_left: last === null ? null : last - today,
            findings: covered.map(({ finding }) => finding.fingerprint).sort(decide_order/* compareText */.n6),
        };
    })
        .sort((a, b) => (0,decide_order/* compareText */.n6)(JSON.stringify(a), JSON.stringify(b)));
}
/** @param author who proposes the change, a login; null when that is not known */
function waiverNotices(uses, ignores, side, today, author) {
    const known = uses.filter(({ acceptance }) => acceptance.kind !== 'inline' || ignoreProblem(acceptance, side) === null);
    return [
        ...known.flatMap((use) => useNotices(use, side, today, author)),
        ...uses.flatMap(({ acceptance }) => {
            const problem = acceptance.kind === 'inline' ? ignoreProblem(acceptance, side) : null;
            return problem === null ? [] : [{ id: 'ignore-mistake', text: `${nameOf(acceptance)} does nothing: ${problem}.` }];
        }),
        ...ignores.flatMap(({ problem, at }) => problem === null ? [] : [{ id: 'ignore-mistake', text: `The comment at ${at.path}:${at.line}: ${problem}.` }]),
    ];
}
function stateOf(acceptance, covered, side, today) {
    const { kind, proposed, first, last } = acceptance;
    if (last !== null && last < today)
        return 'expired';
    if (proposed || (first !== null && first > today))
        return 'proposed';
    if (covered.length === 0)
        return isSeen(acceptance, side) ? 'unused' : 'active';
    if (covered.some(({ inForce }) => inForce))
        return 'active';
    return kind === 'inline' ? 'proposed' : 'expired';
}
function useNotices({ acceptance, covered }, side, today, author) {
    const { kind, reason, by, first, last, expires, proposed } = acceptance;
    const name = nameOf(acceptance);
    const prefix = PREFIX[kind];
    const notice = (id, text) => ({ id: `${prefix}-${id}`, text: `${name} ${text}` });
    const count = findingCount(covered.length);
    if (last !== null && last < today) {
        const now = covered.length > 0 ? `${count} again` : 'it matches nothing any more: remove it';
        return [notice('expired', `ended on ${expires}; ${now}.`)];
    }
    const limits = tooLong(acceptance, covered).map((text) => notice('too-long', text));
    if (proposed)
        return [notice(...proposal(acceptance, author)), ...limits];
    if (first !== null && first > today)
        return [notice('early', 'begins in the future; until then it does nothing.')];
    if (covered.length === 0)
        return isSeen(acceptance, side) ? [notice('unused', 'matches no finding: remove it.')] : [];
    const active = covered.filter(({ inForce }) => inForce);
    const end = lastDay(acceptance, active);
    const soon = active.length > 0 && end !== null && end - today <= SOON;
    return [
        ...limits,
        ...(soon
            ? [notice('expiring', `ends ${end === today ? 'today' : `in ${days(end - today)}`}, on ${dateOf(end)}.`)]
            : []),
        ...(kind === 'dispute' && active.length > 0
            ? [
                notice('holds', `sets aside ${findingCount(active.length, '')} as wrongly detected: ${(0,record/* cut */.Jj)(reason, 160)} (${by}).`),
            ]
            : []),
    ];
}
const PREFIX = { waiver: 'waiver', dispute: 'dispute', inline: 'ignore' };
function proposal({ kind, by }, author) {
    if (kind === 'inline')
        return ['proposed', 'is in force once it stands on the base branch about this statement.'];
    const after = 'comes with this change and is in force after merge.';
    if (kind === 'dispute' || by === null)
        return ['proposed', after];
    if (by.includes('/'))
        return ['proposed', `${after} Its approver ${by} is a team: self-approval is not checkable here.`];
    if (author !== null && by.replace(/^@/, '').toLowerCase() === author.toLowerCase())
        return ['self-approved', `${after} Its approver ${by} also proposes the change: somebody else has to approve it.`];
    return ['proposed', after];
}
/** One sentence for each severity and profile that may not be accepted for that long. */
function tooLong({ kind }, covered) {
    const sentences = covered
        .filter((one) => one.tooLong)
        .map(({ finding: { severity }, level, longest, last }) => {
        const what = `of severity ${severity} in profile ${level}`;
        if (longest === 0)
            return `does nothing: a finding ${what} cannot be waived.`;
        const most = `a finding ${what} may be accepted for ${days(longest ?? 0)}`;
        if (kind === 'inline')
            return `lasts too long: ${most}; until its date is that near it does nothing.`;
        return `lasts too long: ${most}, so it counts until ${dateOf(last ?? 0)}.`;
    });
    return [...new Set(sentences)].sort(decide_order/* compareText */.n6);
}
/** A comment may name anything; a waiver's mistakes were told when its file was read. */
function ignoreProblem({ check }, side) {
    const [id, name = ''] = check.split('/');
    const control = side.controls.find((one) => one.id === id);
    if (!control)
        return `there is no control ${id}`;
    const known = control.checks.some((one) => one.id === name) || (name === 'statement' && control.statement !== null);
    if (!known)
        return `there is no check ${check}`;
    return (0,decide_words/* checkWords */.i)(control, name).waivable ? null : `${check} can never be waived`;
}
/** What could not be judged matches nothing, which is no reason to remove a waiver. */
function isSeen({ check }, side) {
    const [id, name] = check.split('/');
    return side.evaluations
        .filter(({ control }) => control === id)
        .every(({ error, unknown }) => error === null && !unknown.some((one) => name === undefined || one.check === name));
}
/** The day that the last of its findings comes back. */
function lastDay({ last }, covered) {
    const ends = covered.map((one) => one.last);
    return ends.length === 0 || ends.includes(null) ? last : Math.max(...ends.map((end) => end ?? 0));
}
function nameOf({ kind, check, scope }) {
    const [first = ''] = scope;
    if (kind === 'inline')
        return `The comment at ${first} about ${check}`;
    const where = first === '' ? '' : ` at ${(0,record/* cut */.Jj)(first, 80)}${scope.length > 1 ? ` and ${scope.length - 1} more` : ''}`;
    return `The ${kind} of ${check}${where}`;
}
function findingCount(count, verb = ' counts') {
    return count === 1 ? `1 finding${verb}` : `${count} findings${verb.replace(/s$/, '')}`;
}
function days(count) {
    return count === 1 ? '1 day' : `${count} days`;
}
function dateOf(day) {
    return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./lib/decide/decide.js
/** From what the policies said to the report: compare with the base, waive, merge, group, roll up, gate. No I/O, no clock. */
















/** The whole report; the same request gives the same bytes, in whatever order the controls were evaluated. */
function decide(request) {
    const { head, base, settings, renames } = request;
    const systems = judgedSystems(head.input, base?.input ?? null);
    const profile = highestProfile(systems.map((system) => system.profile));
    const positions = (0,decide_order/* checkPositions */.hC)(head.controls);
    const headRecords = (0,records/* indexRecords */.zu)(head.input);
    const baseRecords = base && (0,records/* indexRecords */.zu)(base.input);
    const headFindings = (0,check_finding/* checkFindings */.Bc)(head, headRecords, systems, settings, NO_RENAMES);
    const baseSystems = base ? judgedSystems(base.input, null) : [];
    const baseFindings = base && baseRecords ? (0,check_finding/* checkFindings */.Bc)(base, baseRecords, baseSystems, settings, renames) : [];
    const compared = compareSides({ side: head, systems, findings: headFindings }, base && { side: base, systems: baseSystems, findings: baseFindings }, once(() => (0,records/* standingRecords */.RY)(headRecords, baseRecords ?? headRecords, renames)));
    const today = dayNumber(request.today) ?? head.input.meta.today;
    const evidence = { input: head.input, records: headRecords };
    const accepting = acceptances(settings, request.proposed, request.ignores, renames, evidence);
    const waived = waiveFindings(compared.findings, accepting, systems, today);
    const rules = gateRules(settings, profile.level, base !== null, request.reportOnly);
    const weighed = waived.findings.map((finding) => weighFinding(finding, systems, settings, rules));
    const fixed = compared.fixed.map((finding) => ({ ...finding, gates: false }));
    const merged = (0,merge/* mergeFindings */.DF)(weighed, headRecords, positions);
    const mergedFixed = baseRecords ? (0,merge/* mergeFindings */.DF)(fixed, baseRecords, positions) : [];
    const grouped = (0,group/* groupFindings */.k)([...merged, ...mergedFixed]);
    const controls = controlVerdicts(head, weighed, systems, settings);
    const rollups = new Set(head.controls.filter(isPureRollup).map(({ id }) => id));
    const secondPass = new Set(head.controls.filter((control) => control.second_pass).map(({ id }) => id));
    const counted = controls.filter(({ id }) => !rollups.has(id));
    const questions = listQuestions(merged, controls, systems, settings, positions, base !== null);
    const gate = decideGate({
        findings: grouped,
        controls: counted.filter(({ id }) => !secondPass.has(id)),
        baseControls: base && controlVerdicts(base, baseFindings, baseSystems, settings),
        baseProblem: request.baseProblem,
        headProblem: request.headProblem,
        collect: head.input.collect,
        changedPaths: request.changedPaths,
    }, rules);
    return {
        version: 1,
        tool: request.tool,
        input: { sha256: request.inputSha256 },
        subject: request.subject,
        today: request.today,
        run: request.run,
        profile,
        systems: systems.map(({ name, kind, roles, profile: { level } }) => ({ name, kind, roles, profile: level })),
        gate,
        assessment: assess(grouped, questions.length),
        counts: countVerdicts(counted.map(({ verdict }) => verdict)),
        proof: countProofs(counted),
        controls,
        findings: grouped.map((finding) => reportFinding(finding, positions, waived.accepted)).sort(reportOrder(positions)),
        questions,
        waivers: listWaivers(waived.uses, head, today),
        notices: [
            ...request.notices,
            ...waiverNotices(waived.uses, request.ignores.head, head, today, request.author),
        ].sort((a, b) => (0,decide_order/* compareText */.n6)(a.id, b.id) || (0,decide_order/* compareText */.n6)(a.text, b.text)),
        inventory: (0,inventory/* takeInventory */.O)(head.input, headRecords),
        collect: head.input.collect,
    };
}
const NO_RENAMES = new Map();
/** Open findings by the worst of their members, older ones included; questions are counted apart. */
function assess(findings, questions) {
    const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
    for (const { lead, status, worst } of findings) {
        if ((0,group/* isOpen */.n)(status) && lead.lead.raw.kind !== 'gap')
            counts[worst]++;
    }
    return { ...counts, questions };
}
function countProofs(controls) {
    const counts = { verified: 0, observed: 0, anchored: 0, stated: 0 };
    for (const { proof } of controls)
        if (proof)
            counts[proof]++;
    return counts;
}
/** Computes at most once, and only when asked. */
function once(compute) {
    let value = null;
    return () => {
        value ??= { computed: compute() };
        return value.computed;
    };
}

// EXTERNAL MODULE: ./lib/fix/edit.js
var fix_edit = __webpack_require__(1047);
;// CONCATENATED MODULE: ./lib/fix/commits.js
const COMMIT = /^[0-9a-f]{40}$/i;
function thingKey(thing, name) {
    return `${thing} ${name.toLowerCase()}`;
}
/** What a hub call fetches; null for other facts. */
function thingOf(fact) {
    if (fact.kind === 'H03')
        return 'dataset';
    if (fact.kind !== 'H01' && fact.kind !== 'H02')
        return null;
    return fact.args['repo_type'] === 'dataset' ? 'dataset' : 'model';
}
function commitsOf(input) {
    const found = new Map();
    const add = (thing, name, revision) => {
        if (typeof name !== 'string' || name === '' || typeof revision !== 'string' || !COMMIT.test(revision))
            return;
        const key = thingKey(thing, name);
        const commits = found.get(key);
        if (commits === undefined)
            found.set(key, new Set([revision.toLowerCase()]));
        else
            commits.add(revision.toLowerCase());
    };
    for (const fact of input.facts) {
        const thing = thingOf(fact);
        if (thing !== null)
            add(thing, fact.subject, fact.args['revision']);
    }
    for (const { type, name, version, purl } of input.components) {
        const thing = type === 'machine-learning-model' ? 'model' : type === 'data' ? 'dataset' : null;
        if (thing === null)
            continue;
        add(thing, name, version);
        const [, subject, commit] = /^pkg:huggingface\/([^@?#]{1,300})@([^?#]{1,100})/i.exec(purl ?? '') ?? [];
        add(thing, subject === undefined ? null : decoded(subject), commit);
    }
    for (const [section, thing] of [['models', 'model'], ['datasets', 'dataset']])
        for (const entry of entriesOf(input.declarations.value[section]))
            for (const key of ['ref', 'id', 'uri'])
                add(thing, entry[key], entry['revision']);
    return found;
}
/** The maps of a list of the declarations. */
function entriesOf(value) {
    return Array.isArray(value) ? value.filter(isRecord) : [];
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/fix/fixer.js

function knownOf(input) {
    const byId = (records) => new Map(records.map((record) => [record.id, record]));
    const factsByPath = new Map();
    for (const fact of input.facts) {
        const facts = factsByPath.get(fact.at.path);
        if (facts === undefined)
            factsByPath.set(fact.at.path, [fact]);
        else
            facts.push(fact);
    }
    return {
        input,
        commits: commitsOf(input),
        factsByPath,
        facts: byId(input.facts),
        workflows: byId(input.workflows),
        containers: byId(input.containers),
        cards: byId(input.cards),
    };
}
/** The facts that a finding rests on, its own first. */
function factsOf(finding, known) {
    return finding.from.flatMap((id) => known.facts.get(id) ?? []);
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./lib/collect/pointer.js
/** JSON pointers (RFC 6901), the addresses of values in the user's files. */
function encodeToken(key) {
    return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
function decodeToken(token) {
    return token.replaceAll('~1', '/').replaceAll('~0', '~');
}
/** The tokens of a pointer, decoded. */
function tokensOf(pointer) {
    return pointer === '' ? [] : pointer.split('/').slice(1).map(decodeToken);
}
function pointerOf(tokens) {
    return tokens.map((token) => `/${encodeToken(String(token))}`).join('');
}

;// CONCATENATED MODULE: ./lib/collect/data.js


const MAX_DEPTH = 64;
const NO_ENTRIES = new Map();
function scalarNode(value, text, start, end) {
    return { kind: 'scalar', value, text, start, end, entries: NO_ENTRIES, items: [] };
}
/** Sets a property as the object's own, `__proto__` included. */
function setOwn(object, key, value) {
    if (key !== '__proto__')
        object[key] = value;
    else
        Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}
/** What a file means and where, from its nodes. */
function dataDocument(path, lines, root, notes) {
    const find = (pointer) => {
        let node = root;
        let entry = null;
        for (const key of tokensOf(pointer)) {
            const below = node.entries.get(key);
            const item = node.kind === 'sequence' && /^\d{1,9}$/.test(key) ? node.items[Number(key)] : undefined;
            if (!below && !item)
                break;
            entry = below ?? null;
            node = below?.node ?? item ?? node;
        }
        return { node, entry };
    };
    const placeOf = (node) => (0,record/* place */.ik)(path, lines, node.start, node.end);
    const placeOfKey = (entry) => (0,record/* place */.ik)(path, lines, entry.keyStart, entry.keyEnd);
    return {
        ok: true,
        value: root.value,
        root,
        problems: notes.map(({ pointer, message, start, end }) => ({
            pointer,
            message,
            at: (0,record/* place */.ik)(path, lines, start, end),
        })),
        placeOf,
        placeOfKey,
        valueAt: (pointer) => placeOf(find(pointer).node),
        keyAt: (pointer) => {
            const { node, entry } = find(pointer);
            return entry ? placeOfKey(entry) : placeOf(node);
        },
        commentAfter: (node) => {
            const after = /[ \t'"\]},]*[ \t]#([^\r\n]{0,200})/y;
            after.lastIndex = node.end;
            return after.exec(lines.text)?.[1]?.trim() ?? '';
        },
    };
}

;// CONCATENATED MODULE: ./lib/collect/yaml-text.js
/** What YAML's text means below its events: plain values, tags, and where a node ends. */

/** The value of a plain scalar in YAML 1.2's core schema: `on`, `yes` and dates are text. What JSON cannot hold stays text. */
function coreValue(text) {
    if (text.length > 40)
        return text;
    if (/^(?:~|null|Null|NULL|)$/.test(text))
        return null;
    if (/^(?:true|True|TRUE)$/.test(text))
        return true;
    if (/^(?:false|False|FALSE)$/.test(text))
        return false;
    if (/^0o[0-7]+$/.test(text))
        return Number.parseInt(text.slice(2), 8);
    if (/^0x[0-9a-fA-F]+$/.test(text))
        return Number.parseInt(text.slice(2), 16);
    if (!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(text))
        return text;
    const number = Number(text);
    return Number.isFinite(number) ? number + 0 : text;
}
function taggedValue(tag, text) {
    if (tag === '!!str')
        return text;
    const value = coreValue(text);
    if (tag === '!!null')
        return value === null ? null : undefined;
    if (tag === '!!bool')
        return typeof value === 'boolean' ? value : undefined;
    if (tag === '!!int')
        return Number.isInteger(value) ? value : undefined;
    if (tag === '!!float')
        return typeof value === 'number' ? value : undefined;
    return undefined;
}
/** The offset after the ':' that follows a key, for a value that is not there. */
function afterColon(text, offset) {
    const colon = /['"]?[ \t]{0,20}:/y;
    colon.lastIndex = offset;
    return colon.test(text) ? colon.lastIndex : offset;
}
/** The end of a flow collection, behind its bracket; of a block collection, its last value's. */
function closing(text, start, end) {
    const close = text[start] === '[' ? ']' : text[start] === '{' ? '}' : null;
    if (close === null)
        return end;
    for (let at = Math.max(end, start + 1); at < text.length; at++) {
        const char = text[at] ?? '';
        if (char === close)
            return at + 1;
        if (char === '#')
            while (at + 1 < text.length && !/[\r\n]/.test(text[at + 1] ?? ''))
                at++;
        else if (!/[\s,:'"?]/.test(char))
            return end;
    }
    return end;
}
/** A block scalar's range without the white space around its lines. */
function trimmed(text, event) {
    let { valueStart: start, valueEnd: end } = event;
    if (event.style !== js_yaml/* SCALAR_STYLE */.jK.LITERAL_BLOCK && event.style !== js_yaml/* SCALAR_STYLE */.jK.FOLDED_BLOCK)
        return [start, end];
    while (start < end && /\s/.test(text[start] ?? ''))
        start++;
    while (end > start && /\s/.test(text[end - 1] ?? ''))
        end--;
    return [start, end];
}

;// CONCATENATED MODULE: ./lib/collect/yaml-nodes.js
/** Composes YAML's events into nodes that know where they stand, within bounds that aliases cannot escape. */




/** Nodes, or twenty characters of text each, that aliases and merges may add: far above any honest file, far below what hurts. */
const MAX_EXPANSION = 50_000;
const MAX_PROBLEMS = 100;
/** The nodes of the first document; `stop` when its aliases go beyond the bounds. Throws what js-yaml throws. */
function composeYaml(text) {
    const events = (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: MAX_DEPTH });
    const reader = { text, events, index: 0, depth: 0, anchors: new Map(), expanded: 0, found: [], stop: null };
    return { root: readDocuments(reader), notes: reader.found, stop: reader.stop };
}
function readDocuments(reader) {
    let first = null;
    while (reader.index < reader.events.length) {
        const event = reader.events[reader.index++];
        if (event?.type !== js_yaml/* EVENT_ID */.hy.DOCUMENT)
            continue;
        reader.anchors = new Map();
        const { node } = readNode(reader, '', 0);
        if (first === null)
            first = node;
        else if (node.kind !== 'scalar' || node.text !== '')
            note(reader, '', 'a second document starts here; keep one document in this file', node.start, node.start);
    }
    return first ?? scalarNode(null, '', 0, 0);
}
function readNode(reader, pointer, fallback) {
    const event = reader.events[reader.index++];
    if (!event || event.type === js_yaml/* EVENT_ID */.hy.POP || event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT)
        return { node: scalarNode(null, '', fallback, fallback), size: 1, height: 0 };
    if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
        return readAlias(reader, pointer, event.anchorStart, event.anchorEnd);
    const anchor = event.anchorStart < 0 ? null : reader.text.slice(event.anchorStart, event.anchorEnd);
    if (anchor !== null)
        reader.anchors.set(anchor, 'open');
    reader.depth++;
    const read = event.type === js_yaml/* EVENT_ID */.hy.SCALAR
        ? readScalar(reader, pointer, event, fallback)
        : event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE
            ? readSequence(reader, pointer, event.start)
            : readMapping(reader, pointer, event.start);
    reader.depth--;
    if (event.type !== js_yaml/* EVENT_ID */.hy.SCALAR && event.tagStart >= 0)
        checkCollectionTag(reader, pointer, event.tagStart, event.tagEnd, read.node.kind);
    if (anchor !== null)
        reader.anchors.set(anchor, read);
    return read;
}
function readAlias(reader, pointer, start, end) {
    const name = reader.text.slice(start, end);
    const anchor = reader.anchors.get(name);
    if (anchor === undefined || anchor === 'open') {
        const shown = name.slice(0, 60);
        const message = anchor ? `the alias *${shown} refers to itself` : `no anchor &${shown} stands before this alias`;
        note(reader, pointer, message, start - 1, end);
        return { node: scalarNode(null, '', start - 1, end), size: 1, height: 0 };
    }
    spend(reader, anchor, start);
    return { ...anchor, node: { ...anchor.node, start: start - 1, end } };
}
function readSequence(reader, pointer, start) {
    const items = [];
    let size = 1;
    let height = 1;
    let end = start + 1;
    while (!atPop(reader)) {
        const read = readNode(reader, childPointer(reader, pointer, String(items.length)), end);
        items.push(read.node);
        size += read.size;
        height = Math.max(height, read.height + 1);
        end = Math.max(end, read.node.end);
    }
    return {
        node: {
            kind: 'sequence',
            value: items.map((item) => item.value),
            text: '',
            start,
            end: closing(reader.text, start, end),
            entries: NO_ENTRIES,
            items,
        },
        size,
        height,
    };
}
function readMapping(reader, pointer, start) {
    const entries = new Map();
    const merges = [];
    let size = 1;
    let height = 1;
    let end = start;
    while (!atPop(reader)) {
        const plain = isPlainScalar(reader.events[reader.index]);
        const { node: key, size: keySize } = readNode(reader, pointer, end);
        const below = childPointer(reader, pointer, key.text);
        const read = readNode(reader, below, afterColon(reader.text, key.end));
        const entry = { node: read.node, keyStart: key.start, keyEnd: key.end };
        size += keySize + read.size;
        height = Math.max(height, read.height + 1);
        end = Math.max(end, key.end, read.node.end);
        if (key.kind !== 'scalar')
            note(reader, pointer, 'a key must be text, not a list or a map', key.start, key.end);
        else if (plain && key.text === '<<')
            merges.push({ entry, read });
        else if (entries.has(key.text))
            note(reader, below, `the key '${key.text.slice(0, 60)}' is given twice; keep one`, key.start, key.end);
        else
            entries.set(key.text, entry);
    }
    for (const { entry, read } of merges) {
        spend(reader, read, entry.keyStart);
        size += read.size;
        yaml_nodes_merge(reader, pointer, entries, entry);
    }
    const value = {};
    for (const [key, entry] of entries)
        setOwn(value, key, entry.node.value);
    return {
        node: { kind: 'mapping', value, text: '', start, end: closing(reader.text, start, end), entries, items: [] },
        size,
        height,
    };
}
/** `<<` adds the keys of one map or of a list of maps that the map itself does not have; earlier ones win. */
function yaml_nodes_merge(reader, pointer, entries, source) {
    const from = source.node.kind === 'sequence' ? source.node.items : [source.node];
    if (from.some((node) => node.kind !== 'mapping'))
        note(reader, pointer, "'<<' takes a map or a list of maps", source.keyStart, source.keyEnd);
    for (const node of from)
        for (const [key, entry] of node.entries)
            if (!entries.has(key))
                entries.set(key, entry);
}
function readScalar(reader, pointer, event, fallback) {
    if (event.valueStart < 0) {
        const at = event.tagStart >= 0 ? event.tagEnd : event.anchorStart >= 0 ? event.anchorEnd : fallback;
        return { node: scalarNode(event.tagStart >= 0 ? '' : null, '', at, at), size: 1, height: 0 };
    }
    const text = (0,js_yaml/* getScalarValue */.KE)(reader.text, event).toWellFormed();
    const [start, end] = trimmed(reader.text, event);
    const size = 1 + Math.floor(text.length / 20);
    const tag = event.tagStart < 0 ? '' : reader.text.slice(event.tagStart, event.tagEnd);
    const plain = event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN;
    if (tag === '' || tag === '!')
        return { node: scalarNode(plain && !tag ? coreValue(text) : text, text, start, end), size, height: 0 };
    const value = taggedValue(tag, text);
    if (value === undefined) {
        const message = `the tag ${tag.slice(0, 60)} does not fit here; remove it`;
        note(reader, pointer, message, event.tagStart, event.tagEnd);
        return { node: scalarNode(text, text, start, end), size, height: 0 };
    }
    return { node: scalarNode(value, text, start, end), size, height: 0 };
}
function checkCollectionTag(reader, pointer, start, end, kind) {
    const tag = reader.text.slice(start, end);
    if (tag === '!' || tag === (kind === 'mapping' ? '!!map' : '!!seq'))
        return;
    note(reader, pointer, `the tag ${tag.slice(0, 60)} does not fit here; remove it`, start, end);
}
function note(reader, pointer, message, start, end) {
    if (reader.found.length < MAX_PROBLEMS)
        reader.found.push({ pointer, message, start, end });
}
/** Accounts for what an alias or merge adds; over the limit it ends the reading, as `atPop` then answers true everywhere. */
function spend(reader, added, offset) {
    reader.expanded += added.size;
    const message = reader.expanded > MAX_EXPANSION
        ? `aliases expand to more than ${MAX_EXPANSION} values; write them out`
        : reader.depth + added.height > MAX_DEPTH
            ? `aliases nest more than ${MAX_DEPTH} levels deep; write them out`
            : null;
    if (message === null)
        return;
    reader.stop ??= { offset, message };
    reader.index = reader.events.length;
}
// Pointers only serve problems, which are few: long keys are cut so that their sum stays linear.
function childPointer(reader, pointer, token) {
    if (reader.found.length >= MAX_PROBLEMS || pointer.length > 1000)
        return pointer;
    return `${pointer}/${encodeToken(token.slice(0, 100))}`;
}
function atPop(reader) {
    const event = reader.events[reader.index];
    if (event !== undefined && event.type !== js_yaml/* EVENT_ID */.hy.POP)
        return false;
    reader.index++;
    return true;
}
function isPlainScalar(event) {
    return event?.type === js_yaml/* EVENT_ID */.hy.SCALAR && event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN;
}

;// CONCATENATED MODULE: ./lib/collect/yaml.js
/** The one reader of YAML: values and their places from one parse, for files that anyone may have written. */




/** Reads one YAML document; never throws. */
function readYaml(path, text) {
    const lines = (0,record/* indexLines */.uD)(text);
    const fail = (offset, message) => {
        const start = Math.min(Math.max(offset, 0), text.length);
        return { ok: false, problem: { pointer: '', message, at: (0,record/* place */.ik)(path, lines, start, start) } };
    };
    let readable = text;
    for (let attempt = 0;; attempt++) {
        try {
            const { root, notes, stop } = composeYaml(readable);
            return stop ? fail(stop.offset, stop.message) : dataDocument(path, lines, root, notes);
        }
        catch (error) {
            if (!(error instanceof js_yaml/* YAMLException */.tB))
                return fail(0, 'this file cannot be read as YAML');
            const joined = attempt < MOST_JOINED ? joinBracket(readable, error) : null;
            if (joined === null)
                return fail(error.mark?.position ?? 0, explain(error.reason));
            readable = joined;
        }
    }
}
const MOST_JOINED = 20;
const SHALLOW = 'deficient indentation';
/**
 * Other readers, GitHub's among them, take a closing bracket that stands no deeper than its key. The same text with the
 * line break before it as a space, so that every offset stays; null when that is not the trouble.
 */
function joinBracket(text, error) {
    if (!error.reason.startsWith(SHALLOW))
        return null;
    let bracket = error.mark?.position ?? 0;
    while (text[bracket] === ' ')
        bracket++;
    if (text[bracket] !== ']' && text[bracket] !== '}')
        return null;
    const end = text.lastIndexOf('\n', bracket);
    const start = text.lastIndexOf('\n', end - 1) + 1;
    if (end < 0 || text.slice(end + 1, bracket).trim() !== '' || text.slice(start, end).includes('#'))
        return null;
    const from = text[end - 1] === '\r' ? end - 1 : end;
    return text.slice(0, from) + ' '.repeat(end + 1 - from) + text.slice(end + 1);
}
const EXPLANATIONS = [
    ['tab characters must not be used', 'a tab indents this line; use spaces'],
    ['null byte is not allowed', 'the file holds a NUL byte; save it as UTF-8 text'],
    ['the stream contains non-printable', 'a control character stands here; remove it'],
    ['nesting exceeded', `nested more than ${MAX_DEPTH} levels deep; flatten it`],
    [
        'bad indentation of a mapping entry',
        'this line is not indented like its neighbours; align it, or quote the text that holds a colon',
    ],
    ['bad indentation of a sequence entry', 'this list item is not indented like its neighbours; align the dashes'],
    ['can not read a block mapping entry', "a line without ':' stands among keys; write 'key: value'"],
    ["expected ':' after a mapping key", "a line without ':' stands among keys; write 'key: value'"],
    [
        'end of the stream or a document separator',
        'text stands where the document should end; check indentation and quotes here and above',
    ],
    ['missed comma between flow', 'a comma is missing between two entries in brackets'],
    ['unexpected end of the stream within a flow', 'a [ or { is never closed'],
    ['unexpected end of the stream within a double', 'a double quote is never closed'],
    ['unexpected end of the stream within a single', 'a single quote is never closed'],
    ['unexpected end of the document within a', 'a quote is never closed'],
    ['unknown escape sequence', 'YAML does not know this escape; use single quotes, or double the backslash'],
    [SHALLOW, 'this line must be indented further than the key it belongs to'],
    ['a whitespace character is expected after', "a space is missing after ':'"],
];
function explain(reason) {
    return EXPLANATIONS.find(([start]) => reason.startsWith(start))?.[1] ?? `not valid YAML: ${reason.slice(0, 200)}`;
}

;// CONCATENATED MODULE: ./lib/fix/data-files.js
/** Edits of what people write about the system: the front matter of cards, and the declarations. */



const LICENCE = /^[A-Za-z0-9][A-Za-z0-9.+-]{0,60}$/;
/** The licence that declarations or a bill of materials give a model, as a field of its card's front matter. */
const cardLicence = (finding, { path, text }, { cards, input }) => {
    const card = cards.get(finding.from[0] ?? '');
    if (card === undefined || card.path !== path || saysLicence(card))
        return null;
    const licence = licenceOf(input, card);
    if (licence === null)
        return null;
    const end = (0,fix_edit/* lineEnd */.kd)(text);
    const open = /^---[ \t]*\r?\n/.exec(text);
    const field = `license: ${licence}${end}`;
    if (open !== null)
        return [insert(open[0].length, field)];
    return text.startsWith('---') ? null : [insert(0, `---${end}${field}---${end}${end}`)];
};
/** A role that the code shows is declared. */
const declareRole = (finding, { path, text }, { input }) => {
    if (input.declarations.path !== path)
        return null;
    const document = readYaml(path, text);
    if (!document.ok)
        return null;
    const role = document.root.entries.get('system')?.node.entries.get('roles')?.node.entries.get(finding.subject)?.node;
    if (role?.value !== false || !/^false$/i.test(text.slice(role.start, role.end)))
        return null;
    return [{ start: role.start, end: role.end, text: 'true' }];
};
function saysLicence(card) {
    return (['license', 'license_name'].some((key) => key in card.front_matter) ||
        card.sections.some(({ name, filled }) => name === 'license' && filled));
}
/** Null when nothing names the model's licence, or two do not agree. */
function licenceOf(input, card) {
    const folder = card.path.slice(0, card.path.lastIndexOf('/') + 1);
    const files = input.models.filter(({ path }) => path !== null && folder !== '' && path.startsWith(folder));
    const names = new Set([card.subject, ...files.flatMap(({ path, ref }) => [path ?? '', ref])]);
    names.delete('');
    const found = new Set();
    const add = (licence) => {
        if (typeof licence === 'string' && LICENCE.test(licence))
            found.add(licence.toLowerCase());
    };
    for (const entry of entriesOf(input.declarations.value['models'])) {
        const isIts = ['id', 'path', 'ref'].some((key) => names.has(String(entry[key] ?? '')));
        if (isIts || entry['card'] === card.path)
            add(entry['licence']);
    }
    for (const { type, name, licenses } of input.components)
        if (type === 'machine-learning-model' && names.has(name))
            licenses.forEach(add);
    const [licence] = found;
    return found.size === 1 ? (licence ?? null) : null;
}
function insert(at, text) {
    return { start: at, end: at, text };
}

// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/main.js
var main = __webpack_require__(8390);
;// CONCATENATED MODULE: ./lib/fix/dockerfile.js
/** A user of its own for an image that runs as root, set before the command starts. */


const USER = 10001;
/** Images made of Debian or Ubuntu, whose useradd gives the user a home. */
const DEBIAN = /^(?:docker\.io\/)?(?:library\/)?(?:debian|ubuntu|python|node|buildpack-deps|golang|rust|pytorch\/pytorch|tensorflow\/tensorflow|huggingface\/[\w-]+|continuumio\/miniconda3|condaforge\/miniforge3)(?=[:@]|$)/;
/** `USER` before the last CMD or ENTRYPOINT, or at the end; with the user made where the base is known to be able to. */
const ownUser = (finding, source, known) => {
    const container = known.containers.get(finding.from[0] ?? '');
    const final = container?.stages.find((stage) => stage.final);
    const { text } = source;
    if (container === undefined || final === undefined)
        return null;
    const last = lastStage(text);
    if (last === null || last.some(({ keyword }) => keyword === 'ONBUILD'))
        return null;
    const user = last.findLastIndex(({ keyword }) => keyword === 'USER');
    const start = last.findIndex(({ keyword }, index) => index > user && /^(?:CMD|ENTRYPOINT)$/.test(keyword));
    const end = (0,fix_edit/* lineEnd */.kd)(text);
    const added = [...makeUser(baseOf(container.stages, final)), `USER ${USER}`];
    const line = start < 0 ? text.length : source.index.starts[last[start]?.line ?? -1];
    if (line === undefined)
        return null;
    const at = start < 0 ? line : (0,fix_edit/* aboveComments */.EH)(text, line);
    const above = at === text.length && text !== '' && !text.endsWith('\n') ? end : '';
    const edit = { start: at, end: at, text: above + added.map((one) => one + end).join('') };
    // Behind a line that is continued, or in a document that is never closed, they would be part of it.
    return lastStage((0,fix_edit/* applyEdits */.ct)(text, [edit]))?.length === last.length + added.length ? [edit] : null;
};
/** A stage that builds on an earlier one has that one's image. */
function baseOf(stages, final) {
    let stage = final;
    for (let step = 0; step < stages.length && stage.kind === 'stage'; step++) {
        const name = stage.base.toLowerCase();
        stage = stages.find((each) => each.name === name) ?? stage;
    }
    return stage.base;
}
function makeUser(base) {
    if (/^(?:docker\.io\/)?(?:library\/)?alpine(?=[:@]|$)|^[^@]*:[^@]*alpine/.test(base))
        return [`RUN adduser -D -u ${USER} app`];
    return DEBIAN.test(base) ? [`RUN useradd --create-home --uid ${USER} app`] : [];
}
function lastStage(text) {
    let instructions;
    try {
        instructions = main.DockerfileParser.parse(text).getInstructions();
    }
    catch {
        return null;
    }
    const placed = instructions.map((instruction) => ({
        keyword: instruction.getKeyword(),
        line: instruction.getRange().start.line,
    }));
    return placed.slice(placed.findLastIndex(({ keyword }) => keyword === 'FROM'));
}

;// CONCATENATED MODULE: ./lib/collect/code/python-lexemes.js
/** Where the pieces of a Python token end: strings, the text parts of f-strings, numbers, comments. */
const BACKSLASH = 92;
const BRACE_OPEN = 123;
const BRACE_CLOSE = 125;
function isBreak(code) {
    return code === 10 || code === 13;
}
/** Offset of the next line break, or the end of the text. */
function lineBreakAt(text, from) {
    let at = from;
    while (at < text.length && !isBreak(text.charCodeAt(at)))
        at++;
    return at;
}
/** Offset behind the closing quote; when there is none, `-1 - (where the string was given up)`. */
function stringEnd(text, from, quote, triple) {
    if (triple)
        return tripleEnd(text, from, quote === 34 ? '"""' : "'''");
    const length = text.length;
    let at = from;
    while (at < length) {
        const code = text.charCodeAt(at);
        if (code === BACKSLASH) {
            // A backslash before '\r\n' continues the string over both.
            at += text.charCodeAt(at + 1) === 13 && text.charCodeAt(at + 2) === 10 ? 3 : 2;
            continue;
        }
        if (code === quote)
            return at + 1;
        if (isBreak(code))
            return -at - 1;
        at++;
    }
    return -length - 1;
}
/** Long strings are a large part of many files, hence the search for their end instead of a walk. */
function tripleEnd(text, from, quotes) {
    for (let at = text.indexOf(quotes, from); at >= 0; at = text.indexOf(quotes, at + 1)) {
        let slash = at;
        while (slash > from && text.charCodeAt(slash - 1) === BACKSLASH)
            slash--;
        // After an odd number of backslashes the first quote is escaped.
        if ((at - slash) % 2 === 0)
            return at + 3;
    }
    return -text.length - 1;
}
/**
 * Offset where the literal text of an f-string stops: at a '{' or, inside a format, a '}' that belongs to a
 * replacement field, at the closing quote, at a line break that may not be there, or at the end of the text.
 */
function fieldEnd(text, from, quote, triple, raw, inFormat) {
    const length = text.length;
    let at = from;
    while (at < length) {
        const code = text.charCodeAt(at);
        if (code === BACKSLASH) {
            const next = text.charCodeAt(at + 1);
            if (next === BRACE_OPEN || next === BRACE_CLOSE)
                at++;
            else if (!raw && next === 78 && text.charCodeAt(at + 2) === BRACE_OPEN)
                at = namedCharacterEnd(text, at + 3);
            else
                at += next === 13 && text.charCodeAt(at + 2) === 10 ? 3 : 2;
            continue;
        }
        if (code === BRACE_OPEN) {
            if (inFormat || text.charCodeAt(at + 1) !== BRACE_OPEN)
                return at;
            at += 2;
            continue;
        }
        if (code === BRACE_CLOSE && inFormat)
            return at;
        if (code === quote) {
            if (!triple)
                return at;
            if (text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote)
                return at;
        }
        else if (!triple && isBreak(code))
            return at;
        at++;
    }
    return length;
}
/** Behind the '}' of \N{LATIN SMALL LETTER A}; names of characters are short. */
function namedCharacterEnd(text, from) {
    for (let at = from; at < from + 100 && at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === BRACE_CLOSE)
            return at + 1;
        if (isBreak(code) || code === 34 || code === 39)
            break;
    }
    return from;
}
function digitsEnd(text, from) {
    let at = from;
    for (;;) {
        const code = text.charCodeAt(at);
        if ((code >= 48 && code <= 57) || code === 95)
            at++;
        else
            return at;
    }
}
/** Behind a number, which ends before a keyword that follows without a space (`1if x else 2`). */
function numberEnd(text, from) {
    const second = text.charCodeAt(from + 1) | 32;
    if (text.charCodeAt(from) === 48 && (second === 120 || second === 111 || second === 98)) {
        let at = from + 2;
        for (;;) {
            const code = text.charCodeAt(at);
            const letter = code | 32;
            const isHex = second === 120 && letter >= 97 && letter <= 102;
            if ((code >= 48 && code <= 57) || code === 95 || isHex)
                at++;
            else
                return letter === 108 ? at + 1 : at;
        }
    }
    let at = digitsEnd(text, from);
    if (text.charCodeAt(at) === 46)
        at = digitsEnd(text, at + 1);
    if ((text.charCodeAt(at) | 32) === 101) {
        const sign = text.charCodeAt(at + 1);
        const digits = sign === 43 || sign === 45 ? at + 2 : at + 1;
        const first = text.charCodeAt(digits);
        if (first >= 48 && first <= 57)
            at = digitsEnd(text, digits);
    }
    const suffix = text.charCodeAt(at) | 32;
    return suffix === 106 || suffix === 108 ? at + 1 : at;
}

;// CONCATENATED MODULE: ./lib/collect/code/python-tokens.js
/**
 * Splits Python source into tokens in one linear pass. A full grammar costs twenty times as much and a
 * regex cannot tell a call from a docstring; tokens are enough to find calls with their exact places.
 */

/** Kinds of token; a one-character operator has its character code as its kind. */
const NAME = 1;
const NUMBER = 2;
const STRING = 3;
/** Start and end of an f-string; between them stand the tokens of its {expressions}, each in `{` and `}`. */
const F_START = 4;
const F_END = 5;
const NEWLINE = 6;
/** Operators of several characters that matter: `**`, `:=`, `->`, `==` or `!=`, `+=` and its like; and all others. */
const STAR_STAR = 128;
const WALRUS = 129;
const ARROW = 130;
const EQUALS = 131;
const AUGMENTED = 132;
const OTHER = 133;
const SPACE = 1;
const BREAK = 2;
const LETTER = 3;
const DIGIT = 4;
const QUOTE = 5;
const COMMENT = 6;
const OPEN = 7;
const CLOSE = 8;
const python_tokens_BACKSLASH = 9;
const CLASS = new Uint8Array(128);
for (const c of ' \t\f')
    CLASS[c.charCodeAt(0)] = SPACE;
for (const c of '\n\r')
    CLASS[c.charCodeAt(0)] = BREAK;
for (const c of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_')
    CLASS[c.charCodeAt(0)] = LETTER;
for (const c of '0123456789')
    CLASS[c.charCodeAt(0)] = DIGIT;
for (const c of '"\'')
    CLASS[c.charCodeAt(0)] = QUOTE;
for (const c of '([{')
    CLASS[c.charCodeAt(0)] = OPEN;
for (const c of ')]}')
    CLASS[c.charCodeAt(0)] = CLOSE;
CLASS[35] = COMMENT;
CLASS[92] = python_tokens_BACKSLASH;
const COLON = 58;
const python_tokens_BRACE_OPEN = 123;
const python_tokens_BRACE_CLOSE = 125;
// What is open, innermost last: brackets by character code, and the three states of an f-string.
const IN_F_TEXT = 1;
const IN_F_EXPRESSION = 2;
const IN_F_FORMAT = 3;
function emit(out, kind, start, end) {
    if (out.count === out.kind.length)
        grow(out);
    const at = out.count++;
    out.kind[at] = kind;
    out.start[at] = start;
    out.end[at] = end;
    return at;
}
function grow(out) {
    const size = out.kind.length * 2;
    const kind = new Uint8Array(size);
    const start = new Int32Array(size);
    const end = new Int32Array(size);
    const partner = new Int32Array(size).fill(-1);
    kind.set(out.kind);
    start.set(out.start);
    end.set(out.end);
    partner.set(out.partner);
    out.kind = kind;
    out.start = start;
    out.end = end;
    out.partner = partner;
}
function complain(out, offset, reason) {
    out.problem ??= { offset, reason };
}
function pair(out, open, close) {
    out.partner[open] = close;
    out.partner[close] = open;
}
/**
 * The tokens of a file. Never throws; what cannot be read as Python is named in `problem`.
 * @param ascii whether the text is, where that is known already
 */
function tokenize(text, ascii = !/[^\x00-\x7f]/.test(text)) {
    const length = text.length;
    const size = Math.ceil(length / 5) + 16;
    const out = {
        kind: new Uint8Array(size),
        start: new Int32Array(size),
        end: new Int32Array(size),
        partner: new Int32Array(size).fill(-1),
        count: 0,
        problem: null,
    };
    const lines = [];
    const indents = [];
    const open = [];
    const openTokens = [];
    const fStrings = [];
    let top = 0;
    let position = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    let fresh = true;
    let indent = 0;
    const push = (state, token) => {
        open.push(state);
        openTokens.push(token);
        top = state;
    };
    const pop = () => {
        open.pop();
        const token = openTokens.pop() ?? -1;
        top = open[open.length - 1] ?? 0;
        return token;
    };
    const closeFString = (end) => {
        while (open.length > 0 && top !== IN_F_TEXT)
            pop();
        fStrings.pop();
        const start = pop();
        const token = emit(out, F_END, end, end);
        if (start >= 0)
            pair(out, start, token);
    };
    while (position < length) {
        if (top === IN_F_TEXT || top === IN_F_FORMAT) {
            const string = fStrings[fStrings.length - 1];
            if (string === undefined) {
                pop();
                continue;
            }
            const inFormat = top === IN_F_FORMAT;
            const stop = fieldEnd(text, position, string.quote, string.triple, string.raw, inFormat);
            const code = text.charCodeAt(stop);
            if (stop >= length) {
                complain(out, out.start[openTokens[openTokens.length - 1] ?? 0] ?? 0, 'a string that is never closed');
                position = length;
            }
            else if (code === python_tokens_BRACE_OPEN) {
                push(IN_F_EXPRESSION, emit(out, python_tokens_BRACE_OPEN, stop, stop + 1));
                position = stop + 1;
            }
            else if (code === python_tokens_BRACE_CLOSE) {
                pop();
                const brace = pop();
                pair(out, brace, emit(out, python_tokens_BRACE_CLOSE, stop, stop + 1));
                position = stop + 1;
            }
            else if (code === string.quote) {
                if (inFormat)
                    complain(out, stop, 'a replacement field that is never closed');
                position = stop + (string.triple ? 3 : 1);
                closeFString(position);
            }
            else {
                complain(out, stop, 'a string that is not closed on its line');
                closeFString(stop);
                position = stop;
            }
            continue;
        }
        const code = text.charCodeAt(position);
        const group = code < 128 ? (CLASS[code] ?? 0) : LETTER;
        if (code === 32) {
            const from = position;
            do
                position++;
            while (text.charCodeAt(position) === 32);
            if (fresh)
                indent += position - from;
            continue;
        }
        if (group === SPACE) {
            if (fresh)
                indent = code === 9 ? indent - (indent % 8) + 8 : 0;
            position++;
            continue;
        }
        if (group === BREAK) {
            if (!fresh && open.length === 0) {
                emit(out, NEWLINE, position, position + 1);
                fresh = true;
            }
            if (fresh)
                indent = 0;
            position++;
            continue;
        }
        if (group === COMMENT) {
            position = lineBreakAt(text, position);
            continue;
        }
        if (group === python_tokens_BACKSLASH) {
            const next = text.charCodeAt(position + 1);
            if (next === 13 && text.charCodeAt(position + 2) === 10)
                position += 3;
            else if (next === 10 || next === 13)
                position += 2;
            else {
                complain(out, position, 'a backslash that does not end its line');
                position++;
            }
            continue;
        }
        if (fresh) {
            lines.push(out.count);
            indents.push(indent);
            fresh = false;
        }
        if (group === LETTER) {
            let end = position + 1;
            while (end < length) {
                const c = text.charCodeAt(end);
                if (c < 128) {
                    const g = CLASS[c] ?? 0;
                    if (g !== LETTER && g !== DIGIT)
                        break;
                }
                end++;
            }
            const quote = end - position <= 2 ? text.charCodeAt(end) : 0;
            const prefix = quote === 34 || quote === 39 ? prefixOf(text, position, end) : -1;
            if (prefix < 0) {
                emit(out, NAME, position, end);
                position = end;
            }
            else
                position = startString(position, end, prefix);
            continue;
        }
        if (group === QUOTE) {
            position = startString(position, position, 0);
            continue;
        }
        if (group === DIGIT || (code === 46 && CLASS[text.charCodeAt(position + 1)] === DIGIT)) {
            const end = numberEnd(text, position);
            emit(out, NUMBER, position, end);
            position = end;
            continue;
        }
        if (group === OPEN) {
            push(code, emit(out, code, position, position + 1));
            position++;
            continue;
        }
        if (group === CLOSE) {
            const token = emit(out, code, position, position + 1);
            // '(' and ')' are neighbours in ASCII, the other brackets are two apart.
            if (top === (code === 41 ? 40 : code - 2) || (top === IN_F_EXPRESSION && code === python_tokens_BRACE_CLOSE)) {
                pair(out, pop(), token);
            }
            else
                complain(out, position, `'${text[position]}' closes nothing`);
            position++;
            continue;
        }
        if (code === COLON && top === IN_F_EXPRESSION) {
            emit(out, OTHER, position, position + 1);
            push(IN_F_FORMAT, out.count - 1);
            position++;
            continue;
        }
        position = operator(position, code);
    }
    function startString(from, quoteAt, prefix) {
        const quote = text.charCodeAt(quoteAt);
        const triple = text.charCodeAt(quoteAt + 1) === quote && text.charCodeAt(quoteAt + 2) === quote;
        const body = quoteAt + (triple ? 3 : 1);
        if (prefix >= 2) {
            fStrings.push({ quote, triple, raw: prefix === 3 });
            push(IN_F_TEXT, emit(out, F_START, from, body));
            return body;
        }
        const end = stringEnd(text, body, quote, triple);
        if (end < 0) {
            complain(out, from, triple ? 'a string that is never closed' : 'a string that is not closed on its line');
            emit(out, STRING, from, -end - 1);
            return -end - 1;
        }
        emit(out, STRING, from, end);
        return end;
    }
    function operator(from, code) {
        const next = text.charCodeAt(from + 1);
        if (next === 61) {
            if (code === 61 || code === 33)
                return emitted(EQUALS, from, 2);
            if (code === COLON)
                return emitted(WALRUS, from, 2);
            if (code === 60 || code === 62)
                return emitted(OTHER, from, 2);
            if (AUGMENTABLE.has(code))
                return emitted(AUGMENTED, from, 2);
        }
        if (next === code && (code === 42 || code === 47 || code === 60 || code === 62)) {
            if (text.charCodeAt(from + 2) === 61)
                return emitted(AUGMENTED, from, 3);
            return emitted(code === 42 ? STAR_STAR : OTHER, from, 2);
        }
        if (code === 45 && next === 62)
            return emitted(ARROW, from, 2);
        return emitted(code >= 33 && code < 127 ? code : OTHER, from, 1);
    }
    function emitted(kind, from, width) {
        emit(out, kind, from, from + width);
        return from + width;
    }
    if (open.length > 0) {
        const token = openTokens[0] ?? 0;
        complain(out, out.start[token] ?? 0, top === IN_F_TEXT ? 'a string that is never closed' : 'a bracket that is never closed');
    }
    if (!fresh)
        emit(out, NEWLINE, length, length);
    return { text, ascii, lines, indents, ...out };
}
const AUGMENTABLE = new Set([...'+-*/%&|^@'].map((c) => c.charCodeAt(0)));
/** -1: no string prefix; 0: plain, 1: raw or bytes, 2: f-string, 3: raw f-string. */
function prefixOf(text, from, to) {
    let raw = false;
    let formatted = false;
    for (let i = from; i < to; i++) {
        const c = text.charCodeAt(i) | 32;
        if (c === 114)
            raw = true;
        else if (c === 102 || c === 116)
            formatted = true;
        else if (c !== 98 && c !== 117)
            return -1;
    }
    return (formatted ? 2 : 0) + (raw ? 1 : 0);
}
/** The text of a token. */
function python_tokens_textOf(tokens, index) {
    const name = tokens.text.slice(tokens.start[index], tokens.end[index]);
    // Python compares names in this form; a look-alike spelling would otherwise hide a call.
    return tokens.ascii || isAscii(name) ? name : name.normalize('NFKC');
}
function isAscii(text) {
    for (let i = 0; i < text.length; i++)
        if (text.charCodeAt(i) > 127)
            return false;
    return true;
}

;// CONCATENATED MODULE: ./lib/collect/code/python-calls.js
/** Finds calls by name in the tokens of a statement, and splits their arguments; places only, no values. */

/** Words that may stand before '(' without being called. */
const NOT_CALLED = new Set([
    ...'False None True and as assert async await break class continue def del elif else except finally for from global'.split(' '),
    ...'if import in is lambda nonlocal not or pass raise return try while with yield'.split(' '),
]);
const DOT = 46;
const PAREN = 40;
/** Last token of the dotted name that starts at `first`. */
function chainEnd(tokens, first, end) {
    let last = first;
    while (last + 2 < end && tokens.kind[last + 1] === DOT && tokens.kind[last + 2] === NAME)
        last += 2;
    return last;
}
/** Records the calls among the tokens from `first` to `end`. */
function readCalls({ tokens, calls }, first, end, scope, line) {
    const { kind } = tokens;
    for (let i = first; i < end; i++) {
        if (kind[i] !== NAME)
            continue;
        const last = chainEnd(tokens, i, end);
        if (kind[last + 1] === PAREN && last + 1 < end) {
            const before = i > first ? (kind[i - 1] ?? 0) : 0;
            if (before === DOT) {
                const closed = i - 2;
                const called = kind[closed] === 41 && isCall(tokens, tokens.partner[closed] ?? -1, first);
                calls.push({ first: i, last, open: last + 1, scope, line, head: called ? closed : -2 });
            }
            else if (last > i || !isNotCalled(tokens, i)) {
                calls.push({ first: i, last, open: last + 1, scope, line, head: -1 });
            }
        }
        i = last;
    }
}
/** Whether the bracket opens a call's arguments: a name or another call stands right before it. */
function isCall(tokens, open, first) {
    if (open <= first)
        return false;
    return tokens.kind[open - 1] === NAME && !isNotCalled(tokens, open - 1);
}
function isNotCalled(tokens, index) {
    const length = (tokens.end[index] ?? 0) - (tokens.start[index] ?? 0);
    return length <= 8 && length >= 2 && NOT_CALLED.has(python_tokens_textOf(tokens, index));
}
/** The dotted name from token `first` to `last`, without spaces. */
function dottedName(tokens, first, last) {
    if (first === last)
        return python_tokens_textOf(tokens, first);
    const parts = [];
    for (let i = first; i <= last; i += 2)
        parts.push(python_tokens_textOf(tokens, i));
    return parts.join('.');
}
/** Splits the tokens between brackets at the commas that stand directly inside. */
function splitArguments(tokens, open, most = 200) {
    const close = tokens.partner[open] ?? -1;
    const found = [];
    let from = open + 1;
    const end = close > open ? close : from;
    for (let i = from; i <= end && found.length < most; i++) {
        if (i === end || tokens.kind[i] === 44) {
            if (i > from)
                found.push(argument(tokens, from, i));
            from = i + 1;
            continue;
        }
        const partner = tokens.partner[i] ?? -1;
        if (partner > i)
            i = partner;
    }
    return found;
}
function argument(tokens, first, end) {
    const kind = tokens.kind[first];
    if (kind === 42)
        return { name: null, stars: 1, first: first + 1, end };
    if (kind === 128)
        return { name: null, stars: 2, first: first + 1, end };
    if (kind === NAME && tokens.kind[first + 1] === 61 && first + 1 < end) {
        return { name: python_tokens_textOf(tokens, first), stars: 0, first: first + 2, end };
    }
    return { name: null, stars: 0, first, end };
}

;// CONCATENATED MODULE: ./lib/fix/python-call.js
/** Edits of the arguments of one Python call, which touch nothing outside the statement that holds it. */



const python_call_DOT = 46;
const COMMA = 44;
const PAREN_CLOSE = 41;
const MOST_ARGUMENTS = 200;
/** The call from `start` to `end`, its closing bracket included; null when that is no whole call. */
function readCall(text, start, end) {
    const tokens = tokenize(text.slice(start, end));
    if (tokens.problem !== null)
        return null;
    // The last token ends the line.
    const close = tokens.count - 2;
    const open = tokens.partner[close] ?? -1;
    if (tokens.kind[close] !== PAREN_CLOSE || open < 1)
        return null;
    const args = splitArguments(tokens, open, MOST_ARGUMENTS);
    if (args.length === MOST_ARGUMENTS)
        return null;
    return { text, tokens, offset: start, open, close, args, inString: startsInString(text, start) };
}
/** `name=value`: in place of what is given, by name or position, else as the last argument. */
function setArgument(call, name, value, position = null) {
    if (call.inString && /["'\\]/.test(value))
        return null;
    const given = argumentAt(call, name, position);
    if (given !== null)
        return [{ start: startOf(call, given.first), end: endOf(call, given.end - 1), text: value }];
    // A spread argument may hold it already.
    if (call.args.some((part) => part.stars > 0))
        return null;
    return addArgument(call, `${name}=${value}`);
}
/** Takes an argument out with its comma; null when it is not there. */
function removeArgument(call, name, position = null) {
    const given = argumentAt(call, name, position);
    if (given === null)
        return null;
    const { text, tokens } = call;
    const first = given.name === null ? given.first : given.first - 2;
    const before = tokens.kind[first - 1] === COMMA ? first - 1 : -1;
    const after = tokens.kind[given.end] === COMMA ? given.end : -1;
    const [start, end] = [startOf(call, first), endOf(call, given.end - 1)];
    const lines = ownLines(text, start, after < 0 ? end : endOf(call, after));
    if (lines !== null && (after >= 0 || given.end === call.close))
        return [{ ...lines, text: '' }];
    const isLast = given.end === call.close || (after >= 0 && after + 1 === call.close);
    if (isLast && before >= 0 && /^,[ \t]*$/.test(text.slice(startOf(call, before), start)))
        return [{ start: startOf(call, before), end, text: '' }];
    if (after < 0)
        return [{ start, end, text: '' }];
    const next = startOf(call, after + 1);
    const gap = text.slice(endOf(call, after), next);
    return [{ start, end: /^[ \t]*$/.test(gap) ? next : endOf(call, after), text: '' }];
}
/** Gives the callee another last name: `yaml.load` becomes `yaml.safe_load`. Null for a bare name, which is bound elsewhere. */
function renameCallee(call, from, to) {
    const { tokens, open } = call;
    const last = open - 1;
    if (tokens.kind[last] !== NAME || tokens.kind[last - 1] !== python_call_DOT || python_tokens_textOf(tokens, last) !== from)
        return null;
    return [{ start: startOf(call, last), end: endOf(call, last), text: to }];
}
function argumentAt(call, name, position) {
    const named = call.args.find((part) => part.name === name);
    if (named !== undefined)
        return named;
    const placed = position === null ? undefined : call.args[position];
    const isPlaced = placed !== undefined && call.args.slice(0, (position ?? 0) + 1).every(isPositional);
    return isPlaced ? placed : null;
}
function isPositional(part) {
    return part.name === null && part.stars === 0;
}
function addArgument(call, written) {
    const { text, tokens, args, close } = call;
    const last = args.at(-1);
    if (last === undefined)
        return [python_call_insert(endOf(call, call.open), written)];
    // `f(x for x in y)` would need brackets of its own.
    if (args.length === 1 && isGenerator(tokens, last))
        return null;
    const comma = tokens.kind[last.end] === COMMA;
    const end = endOf(call, last.end - 1);
    const from = comma ? endOf(call, last.end) : end;
    const rest = text.slice(from, startOf(call, close));
    const first = startOf(call, last.name === null ? last.first - last.stars : last.first - 2);
    const indent = indentOf(text, first);
    if (!rest.includes('\n') || indent === null) {
        // What follows on other lines belongs to them.
        if (/[#\n\\]/.test(comma ? text.slice(end, from) : ''))
            return null;
        return [python_call_insert(end, `, ${written}`)];
    }
    if (call.inString)
        return null;
    const line = /^[ \t]*(#[^\r\n]*)?(?=\r?\n)/.exec(rest);
    if (line === null)
        return null;
    const stop = from + line[0].length;
    const added = `${(0,fix_edit/* lineEnd */.kd)(text)}${indent}${written}${comma ? ',' : ''}`;
    // In front of a comment, the comma alone: the comment stays with its argument.
    if (comma || line[0] !== '')
        return comma ? [python_call_insert(stop, added)] : [python_call_insert(end, ','), python_call_insert(stop, added)];
    return [python_call_insert(end, `,${added}`)];
}
function isGenerator(tokens, part) {
    for (let i = part.first; i < part.end; i++) {
        if (tokens.kind[i] === NAME && python_tokens_textOf(tokens, i) === 'for')
            return true;
        const partner = tokens.partner[i] ?? -1;
        if (partner > i)
            i = partner;
    }
    return false;
}
/** What indents the line when the offset is its first character that is not blank. */
function indentOf(text, offset) {
    const blank = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
    return /^[ \t]*$/.test(blank) ? blank : null;
}
/** The lines from `start` to `end` when nothing else but a comment stands on them. */
function ownLines(text, start, end) {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const stop = text.indexOf('\n', end);
    if (stop < 0 || from === 0 || !/^[ \t]*$/.test(text.slice(from, start)))
        return null;
    return /^[ \t]*(#.*)?\r?$/.test(text.slice(end, stop)) ? { start: from, end: stop + 1 } : null;
}
function startsInString(text, start) {
    const tokens = tokenize(text.slice(text.lastIndexOf('\n', start - 1) + 1, start));
    for (let i = 0; i < tokens.count; i++)
        if (tokens.kind[i] === F_START && (tokens.partner[i] ?? -1) < 0)
            return true;
    return false;
}
function python_call_insert(at, text) {
    return { start: at, end: at, text };
}
function startOf(call, token) {
    return call.offset + (call.tokens.start[token] ?? 0);
}
function endOf(call, token) {
    return call.offset + (call.tokens.end[token] ?? 0);
}

;// CONCATENATED MODULE: ./lib/fix/python-loads.js



/** weights_only, safe_mode, allow_pickle, use_safetensors, check_hash, yaml.safe_load. */
const safeLoad = (finding, source, known) => {
    const [fact] = factsOf(finding, known);
    const call = fact === undefined ? null : callOf(fact, source);
    return fact === undefined || call === null ? null : switched(call, fact);
};
/** Without trust_remote_code. */
const noRemoteCode = (finding, source, known) => {
    const facts = factsOf(finding, known);
    const [fact] = facts;
    // Code at a fixed commit, or that lies here, is for people to read: without it the model would not load.
    if (fact === undefined || facts.some(python_loads_isFixed))
        return null;
    if (fact.symbol === 'dict')
        return withoutEntry(fact, source);
    const call = callOf(fact, source);
    return call && removeArgument(call, 'trust_remote_code');
};
/** The call that a fact was read from. */
function callOf(fact, source) {
    const range = fact.at.path === source.path ? (0,fix_edit/* rangeOf */.be)(source.index, fact.at) : null;
    return range && readCall(source.text, range.start, range.end);
}
function switched(call, fact) {
    const { symbol } = fact;
    switch (fact.kind) {
        case 'L01':
            return setArgument(call, 'weights_only', 'True');
        case 'L03':
            return hasDigest(fact.subject) ? setArgument(call, 'check_hash', 'True', 4) : null;
        case 'L06':
            return setArgument(call, 'allow_pickle', 'False', symbol.endsWith('.read_array') ? 1 : 2);
        case 'L07':
            return symbol.endsWith('.load_model') ? setArgument(call, 'safe_mode', 'True', 3) : null;
        case 'L08':
            return safeYaml(call, symbol);
        case 'L11':
            return setArgument(call, 'use_safetensors', 'True');
        default:
            return null;
    }
}
/** torch.hub takes the start of the sha256 from the name of the file: resnet18-f37072fd.pth. */
function hasDigest(address) {
    return /-[0-9a-f]{8,64}\.[^/?#]{1,20}$/.test(address);
}
const SAFE_YAML = new Map([
    ['load', 'safe_load'],
    ['load_all', 'safe_load_all'],
    ['unsafe_load', 'safe_load'],
    ['unsafe_load_all', 'safe_load_all'],
]);
function safeYaml(call, symbol) {
    const name = symbol.slice(symbol.lastIndexOf('.') + 1);
    const safe = SAFE_YAML.get(name);
    if (safe === undefined || call.args.some(({ stars }) => stars > 0))
        return null;
    const renamed = renameCallee(call, name, safe);
    return renamed && [...renamed, ...(removeArgument(call, 'Loader', 1) ?? [])];
}
function python_loads_isFixed({ args, source }) {
    const revision = args['revision'];
    const isExposed = typeof revision === 'object' && revision !== null;
    return source === 'local' || isExposed || (typeof revision === 'string' && /^[0-9a-f]{40}$/i.test(revision));
}
/** `"trust_remote_code": True` and `kwargs["trust_remote_code"] = True` say False instead. */
function withoutEntry(fact, source) {
    const range = (0,fix_edit/* rangeOf */.be)(source.index, fact.at);
    if (range === null || !/\bTrue$/.test(source.text.slice(range.start, range.end)))
        return null;
    return [{ start: range.end - 4, end: range.end, text: 'False' }];
}

;// CONCATENATED MODULE: ./lib/fix/pins.js




/** Calls that take `revision=`. */
const TAKES_REVISION = /\.(from_pretrained|from_single_file|pipeline|SentenceTransformer|CrossEncoder|SparseEncoder|LLM|hf_hub_download|snapshot_download|load_dataset|load_dataset_builder)$/;
const TAKES_NONE = /^(timm|llama_cpp)\./;
/** `revision=` with the one commit that the tree names, for all calls of the file that fetch the same thing. */
const pinRevision = (finding, source, known) => {
    const [fact] = factsOf(finding, known);
    const thing = fact === undefined ? null : thingOf(fact);
    if (fact === undefined || thing === null || fact.subject === '')
        return null;
    const [commit, other] = known.commits.get(thingKey(thing, fact.subject)) ?? [];
    // Of two commits nobody here can tell the right one.
    if (commit === undefined || other !== undefined)
        return null;
    const edits = [];
    // What comes with the weights, its tokenizer for one, is told with them.
    for (const same of known.factsByPath.get(source.path) ?? []) {
        if (same.subject !== fact.subject || thingOf(same) !== thing || (same !== fact && !isLoose(same)))
            continue;
        const call = TAKES_REVISION.test(same.symbol) && !TAKES_NONE.test(same.symbol) ? callOf(same, source) : null;
        const edit = call && setArgument(call, 'revision', `"${commit}"`);
        if (edit === null)
            return null;
        edits.push(...edit);
    }
    return edits;
};
function isLoose(fact) {
    const revision = fact.args['revision'];
    const isOpen = revision === undefined || revision === null || (typeof revision === 'string' && !COMMIT.test(revision));
    return fact.source === 'remote' && fact.state === 'unsafe' && isOpen;
}

;// CONCATENATED MODULE: ./lib/fix/workflow.js
/** Edits of GitHub workflows: the token's rights, and the commits of actions. */


/** `permissions: {contents: read}` at the top, or in place of `write-all`. */
const readOnlyToken = (finding, source) => {
    const range = finding.at && (0,fix_edit/* rangeOf */.be)(source.index, finding.at);
    if (range && source.text.slice(range.start, range.end) === 'write-all')
        return [{ ...range, text: '{contents: read}' }];
    const document = readYaml(source.path, source.text);
    if (!document.ok || document.root.kind !== 'mapping')
        return null;
    const { entries } = document.root;
    const jobs = entries.get('jobs');
    if (jobs === undefined || entries.has('permissions'))
        return null;
    const { text } = source;
    if (jobs.keyStart > 0 && text[jobs.keyStart - 1] !== '\n')
        return null;
    const at = (0,fix_edit/* aboveComments */.EH)(text, jobs.keyStart);
    const end = (0,fix_edit/* lineEnd */.kd)(text);
    return [{ start: at, end: at, text: `permissions:${end}  contents: read${end}${end}` }];
};
/** The commit by which another step of the tree fixes the same action at this version; the tag stays in a comment. */
const pinAction = (finding, source, known) => {
    const { at } = finding;
    const workflow = known.workflows.get(finding.from[0] ?? '');
    const use = workflow?.jobs
        .flatMap(({ uses }) => uses)
        .find((one) => one.at.line === at?.line && one.at.column === at?.column);
    const range = at && (0,fix_edit/* rangeOf */.be)(source.index, at);
    if (use === undefined || !range || use.kind === 'docker' || use.pinned || use.ref === '')
        return null;
    const pin = knownPin(known.input, use);
    if (pin === null)
        return null;
    return replacedRef(source, range.end, use, pin);
};
function replacedRef(source, end, use, pin) {
    const { text } = source;
    const ref = text.lastIndexOf(`@${use.ref}`, end - 1) + 1;
    const stop = ref + use.ref.length;
    if (ref === 0 || stop > end || end - stop > 1)
        return null;
    const rest = /^(["']?)[ \t]*(?=#|\r?\n|$)/.exec(text.slice(stop, stop + 300));
    if (rest === null)
        return null;
    const comment = stop + (rest[1] ?? '').length;
    return [
        { start: ref, end: stop, text: pin.commit },
        { start: comment, end: comment, text: ` # ${pin.tag}` },
    ];
}
/** v4 is fixed by the commit of v4 or of the newest v4.x that the tree names; null when two commits claim that. */
function knownPin(input, use) {
    const pins = [];
    for (const { uses } of input.workflows.flatMap(({ jobs }) => jobs)) {
        for (const { kind, pinned, owner, repo, ref, comment } of uses) {
            if (!pinned || kind === 'docker' || kind === 'local')
                continue;
            if (`${owner}/${repo}`.toLowerCase() !== `${use.owner}/${use.repo}`.toLowerCase())
                continue;
            const tag = /^(?:tag=|pin@)?(v?\d[\w.-]{0,30})(?:\s|$)/.exec(comment)?.[1];
            if (tag !== undefined && (tag === use.ref || tag.startsWith(`${use.ref}.`)))
                pins.push({ commit: ref, tag });
        }
    }
    const exact = pins.filter(({ tag }) => tag === use.ref);
    const among = exact.length > 0 ? exact : pins;
    const [best] = [...among].sort((a, b) => b.tag.localeCompare(a.tag, 'en', { numeric: true }));
    if (best === undefined)
        return null;
    return among.every(({ tag, commit }) => tag !== best.tag || commit === best.commit) ? best : null;
}

;// CONCATENATED MODULE: ./lib/fix/fixers.js





const FIXERS = {
    'safe-load': safeLoad,
    'no-remote-code': noRemoteCode,
    'pin-revision': pinRevision,
    'pin-action': pinAction,
    'read-only-token': readOnlyToken,
    'own-user': ownUser,
    'card-licence': cardLicence,
    'declare-role': declareRole,
};

;// CONCATENATED MODULE: ./lib/fix/suggest.js
/** Gives the findings of a report their edits, computed from what was read. */




const MOST_BYTES = 2 * 1024 * 1024;
const MOST_FILES = 500;
const MARK = Buffer.from('\ufeff');
const MOST_EDITED = 2000;
/** The report with edits; a finding that nothing here can mend keeps its words alone. */
async function suggestFixes(report, side, tree) {
    const raws = rawsByPlace(side);
    const wanted = new Map();
    const paths = new Set();
    let count = 0;
    for (const finding of report.findings) {
        if (finding.status === 'fixed' || finding.status === 'waived')
            continue;
        const fixable = fixableOf(finding, raws);
        count += fixable.length;
        if (fixable.length === 0 || count > MOST_EDITED)
            continue;
        wanted.set(finding, fixable);
        for (const { path } of fixable)
            paths.add(path);
    }
    if (wanted.size === 0)
        return { report, texts: new Map() };
    const sources = await readSources(tree, paths);
    const known = knownOf(side.input);
    const texts = new Map();
    const findings = report.findings.map((finding) => {
        const found = findEdits(wanted.get(finding) ?? [], sources, known);
        if (found.size === 0)
            return finding;
        const hunks = [];
        for (const [path, edits] of found) {
            const source = sources.get(path);
            if (source === undefined)
                continue;
            texts.set(path, { mark: source.mark, text: source.text });
            hunks.push(...(0,fix_edit/* hunksOf */.Hs)(path, source.text, edits));
        }
        const edits = [...found].flatMap(([path, list]) => list.map((edit) => ({ path, ...edit })));
        return { ...finding, fix: { ...finding.fix, edits, hunks } };
    });
    return { report: { ...report, findings }, texts };
}
/** Findings whose check names an edit, by check and line. */
function rawsByPlace({ controls, evaluations }) {
    const edits = new Map();
    for (const { id, checks } of controls)
        for (const check of checks)
            if (check.edit !== undefined)
                edits.set(`${id}/${check.id}`, check.edit);
    const found = new Map();
    for (const { control, findings } of evaluations) {
        for (const raw of findings) {
            const check = `${control}/${raw.check}`;
            const edit = edits.get(check);
            if (edit === undefined || raw.at === null)
                continue;
            const key = placeKey(check, raw.at.path, raw.at.line);
            const list = found.get(key);
            const fixable = { raw, edit, path: raw.at.path };
            if (list === undefined)
                found.set(key, [fixable]);
            else
                list.push(fixable);
        }
    }
    return found;
}
function placeKey(check, path, line) {
    return JSON.stringify([check, path, line]);
}
/** What a finding, or each of its members, was made from; what somebody accepted stays. */
function fixableOf(finding, raws) {
    const checks = [finding.check, ...finding.also];
    const accepted = new Set((finding.accepted ?? []).map(({ check }) => check));
    const at = (path, line) => path === null
        ? []
        : checks
            .filter((check) => finding.members.length > 0 || !accepted.has(check))
            .flatMap((check) => raws.get(placeKey(check, path, line)) ?? []);
    if (finding.members.length === 0) {
        const { path, line, column } = finding.location;
        return at(path, line).filter(({ raw }) => raw.at?.column === column);
    }
    return finding.members
        .filter(({ status }) => status !== 'fixed' && status !== 'waived')
        .flatMap(({ path, line, subject }) => at(path, line).filter(({ raw }) => raw.subject === subject));
}
/** The edits by file; those that would touch what earlier ones touch are left for another time. */
function findEdits(fixable, sources, known) {
    const found = new Map();
    for (const { raw, edit, path } of fixable) {
        const source = sources.get(path);
        if (source === undefined)
            continue;
        const edits = FIXERS[edit](raw, source, known);
        const all = edits && (0,fix_edit/* orderEdits */.cb)([...(found.get(path) ?? []), ...edits], source.text.length);
        if (all !== null && all.length > 0)
            found.set(path, all);
    }
    return found;
}
/** Files that are text; others are nobody's to edit. */
async function readSources(tree, paths) {
    const files = tree.files.filter(({ path, size }) => paths.has(path) && size <= MOST_BYTES).slice(0, MOST_FILES);
    const sources = new Map();
    let next = 0;
    for await (const content of tree.read(files.map((file) => ({ file, limit: MOST_BYTES })))) {
        const path = files[next++]?.path;
        const read = content.ok ? decodeText(content.bytes) : null;
        if (path !== undefined && read !== null)
            sources.set(path, { path, ...read, index: (0,record/* indexLines */.uD)(read.text) });
    }
    return sources;
}
/** Null when it is not UTF-8, so that writing it back would change more. */
function decodeText(bytes) {
    try {
        const mark = bytes.subarray(0, 3).equals(MARK) ? '\ufeff' : '';
        return { mark, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/input.js
/** Puts the input document together: what was collected and linked, in a fixed order. */


/** What controls see before aitrust.context has answered, and when it could not. */
const UNKNOWN_SYSTEM = {
    name: null,
    paths: [],
    kind: 'application',
    holds_ai: true,
    roles: [],
    profile: { level: 'standard', reasons: ['the context could not be judged'] },
    statements: {},
};
/** sha256 of the document as it was judged. */
function hashInput(input) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(input)).digest('hex');
}
function assembleInput(parts) {
    const { records, scopes } = parts;
    return {
        version: 1,
        meta: parts.meta,
        context: { systems: [UNKNOWN_SYSTEM], system: UNKNOWN_SYSTEM },
        collect: { ...parts.statuses },
        files: order(rescope(records.files ?? [], scopes)),
        facts: order(rescope(records.facts ?? [], scopes)),
        models: order(rescope(records.models ?? [], scopes)),
        datasets: order(rescope(records.datasets ?? [], scopes)),
        cards: order(rescope(records.cards ?? [], scopes)),
        components: order(rescope(records.components ?? [], scopes)),
        interconnections: order(rescope(records.interconnections ?? [], scopes)),
        agents: order(rescope(records.agents ?? [], scopes)),
        workflows: order(records.workflows ?? []),
        containers: order(rescope(records.containers ?? [], scopes)),
        settings: { ...parts.settings },
        declarations: parts.declarations,
        run: null,
    };
}
/** By path, then position, then id: the same tree gives the same document. */
function order(records) {
    return [...records].sort((a, b) => compare(a.at.path, b.at.path) ||
        (a.at.line ?? 0) - (b.at.line ?? 0) ||
        (a.at.column ?? 0) - (b.at.column ?? 0) ||
        compare(a.id, b.id));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Scopes that the policy file names win over those that paths tell. */
function rescope(records, scopes) {
    if (scopes.length === 0)
        return records;
    return records.map((record) => {
        const named = scopes.find(({ globs }) => globs.some((glob) => (0,collect_glob/* matchesGlob */.k)(glob, record.at.path)));
        return named === undefined ? record : { ...record, scope: named.scope };
    });
}

;// CONCATENATED MODULE: ./lib/decide/run-record.js





/** `input.run` of a side whose first-pass controls have been evaluated; with the base, as its demands count, too. */
function runRecord(side, base, settings) {
    const first = { ...side, controls: side.controls.filter((control) => !control.second_pass) };
    const systems = judgedSystems(side.input, base);
    const findings = (0,check_finding/* checkFindings */.Bc)(first, (0,records/* indexRecords */.zu)(side.input), systems, settings, new Map());
    return {
        controls: controlVerdicts(first, findings, systems, settings).map(({ id, verdict, required }) => ({
            id,
            verdict,
            required,
        })),
        unseen: unseenNeeds(first, systems, settings),
    };
}
function unseenNeeds(side, systems, settings) {
    const needs = new Map();
    const controls = new Map(side.controls.map((control) => [control.id, control]));
    for (const evaluation of side.evaluations) {
        const control = controls.get(evaluation.control);
        if (!control || settings.controls[control.id]?.off || !(0,check_finding/* applies */.Br)(control, evaluation, systems))
            continue;
        for (const { need, reason } of evaluation.unknown) {
            const entry = needs.get(need) ?? { controls: new Set(), reasons: new Set() };
            needs.set(need, entry);
            entry.controls.add(control.id);
            entry.reasons.add(reason);
        }
    }
    return [...needs]
        .sort(([a], [b]) => (0,decide_order/* compareText */.n6)(a, b))
        .map(([need, entry]) => {
        const view = run_record_viewOf(need, side.input);
        const [reason = ''] = [...entry.reasons].sort(decide_order/* compareText */.n6);
        return { need, ...view, reason: view.reason || reason, controls: [...entry.controls].sort(decide_order/* compareText */.n6) };
    });
}
/** From the worst. */
const STATUSES = ['error', 'denied', 'partial', 'not-asked', 'ok'];
/** How the collectors that supply a need stand. A need that nobody supplies was not asked for: no user can change that. */
function run_record_viewOf(need, { collect, settings }) {
    const setting = need.startsWith('settings.') ? settings[need.slice('settings.'.length)] : undefined;
    if (setting)
        return { status: setting.status, reason: setting.reason, how: null, paths: [] };
    const suppliers = Object.values(collect)
        .filter(({ supplies }) => supplies.some((supplied) => covers(supplied, need)))
        .sort((a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status));
    const [worst] = suppliers;
    if (!worst)
        return { status: 'not-asked', reason: '', how: null, paths: [] };
    const skipped = suppliers.flatMap((collector) => collector.skipped.filter(({ needs }) => needs.some((touched) => covers(touched, need) || covers(need, touched))));
    const reasons = new Set(skipped.map(({ reason }) => reason));
    // What was wrong with the files says more than how many they are.
    const [shared] = worst.status === 'partial' && reasons.size === 1 ? reasons : [];
    return {
        status: worst.status === 'ok' ? 'partial' : worst.status,
        reason: shared ?? worst.reason ?? skipped[0]?.reason ?? '',
        how: worst.how,
        paths: [...new Set(skipped.map(({ path }) => path))].sort(decide_order/* compareText */.n6),
    };
}
/** `facts` covers `facts.L01`. */
function covers(whole, part) {
    return whole === part || part.startsWith(`${whole}.`);
}

;// CONCATENATED MODULE: ./lib/judge.js
/** One input, judged: its context first, then every control, then those that judge the check itself. */


async function judge(read, evaluator, policy, base) {
    const found = await evaluator.findSystems(read);
    if (typeof found === 'string')
        return withoutContext(read, policy.controls, found);
    const [system = UNKNOWN_SYSTEM] = found;
    const input = { ...read, context: { systems: found, system } };
    const first = await evaluator.evaluate(input, 'first');
    const run = runRecord({ input, evaluations: first, controls: policy.controls }, base, policy.settings);
    const second = await evaluator.evaluate({ ...input, run }, 'second');
    return { input, evaluations: [...first, ...second], controls: policy.controls };
}
/** Without a context no control can be judged: each is an error, never a pass. */
function withoutContext(input, controls, reason) {
    const evaluations = controls
        .filter((control) => control.rollup === null)
        .map((control) => ({
        control: control.id,
        system: null,
        applicable: true,
        findings: [],
        unknown: [],
        evidence: [],
        error: `the context could not be judged: ${reason}`,
    }));
    return { input, evaluations, controls };
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./lib/schema/validators.js
var validators = __webpack_require__(8387);
;// CONCATENATED MODULE: ./lib/policy/answer.js

const SEVERITIES = ['info', 'low', 'medium', 'high', 'critical'];
function readAnswer(control, system, answer) {
    const failed = (error) => ({
        control: control.id,
        system,
        applicable: true,
        findings: [],
        unknown: [],
        evidence: [],
        error,
    });
    if ('error' in answer)
        return failed(answer.error);
    const result = answer.result;
    if (!isControlResult(result)) {
        const first = validators/* validateControlResult */.Hf.errors?.[0];
        return failed(`answers in another shape: ${first?.instancePath || 'its result'} ${first?.message ?? 'is not an object'}`);
    }
    for (const finding of result.findings) {
        const wrong = judgeFinding(control, finding);
        if (wrong !== null)
            return failed(wrong);
    }
    const applicable = result.applicable ?? false;
    return {
        control: control.id,
        system,
        applicable,
        findings: applicable ? result.findings : [],
        unknown: applicable ? (result.unknown ?? []) : [],
        evidence: applicable ? (result.evidence ?? []) : [],
        error: null,
    };
}
function isControlResult(value) {
    return (0,validators/* validateControlResult */.Hf)(value);
}
/** Why a finding is not one that its METADATA allows; null when it is. */
function judgeFinding(control, finding) {
    if (finding.check === 'statement')
        return control.statement === null ? 'has a finding statement, but no statement in METADATA' : null;
    const check = control.checks.find(({ id }) => id === finding.check);
    if (check === undefined)
        return `has a finding ${finding.check}, which METADATA does not name`;
    if (finding.kind !== check.kind)
        return `says that ${finding.check} is a ${finding.kind}; METADATA says ${check.kind}`;
    if (finding.severity !== undefined && SEVERITIES.indexOf(finding.severity) > SEVERITIES.indexOf(check.severity)) {
        return `raises ${finding.check} to ${finding.severity}; METADATA allows ${check.severity} at most`;
    }
    return null;
}

// EXTERNAL MODULE: ./lib/policy/assets.js
var assets = __webpack_require__(4641);
;// CONCATENATED MODULE: ./lib/policy/needs.js
/**
 * Adds the checks that could not be judged to what the control said itself. That nothing was found is no longer said by
 * a check that did not see everything: a gap which rests on no record gives way to the unknown.
 */
function applyNeeds(evaluation, control, input) {
    if (evaluation.error !== null)
        return evaluation;
    if (!evaluation.applicable)
        return input.context.system.holds_ai ? perhapsApplicable(evaluation, control, input) : evaluation;
    const unseen = control.checks.flatMap((check) => {
        if (check.awaiting !== null) {
            return [
                // One sentence for all of them, so that it does not crowd out what the control says itself; `need` tells which.
                { check: check.id, reason: 'this version does not yet collect all that it needs', need: check.awaiting },
            ];
        }
        return check.needs.flatMap((need) => {
            const reason = whyUnseen(input, need);
            return reason === null ? [] : [{ check: check.id, reason, need }];
        });
    });
    if (unseen.length === 0)
        return evaluation;
    const checks = new Set(unseen.map(({ check }) => check));
    return {
        ...evaluation,
        findings: evaluation.findings.filter(({ check, kind, from }) => kind !== 'gap' || from.length > 0 || !checks.has(check)),
        unknown: [...evaluation.unknown, ...unseen],
    };
}
/** A control that found nothing to judge, where part of what it could judge was not read, may well have something. */
function perhapsApplicable(evaluation, control, input) {
    const unread = control.checks.flatMap((check) => check.awaiting !== null
        ? []
        : check.needs.flatMap((need) => {
            const reason = whyUnread(input, need);
            return reason === null ? [] : [{ check: check.id, reason, need }];
        }));
    return unread.length === 0 ? evaluation : { ...evaluation, applicable: true, unknown: unread };
}
/** Settings of the host that a check of an enabled control judges: nobody asks for others. */
function settingNeeds(controls, settings) {
    const checks = controls
        .filter(({ id }) => !(Object.hasOwn(settings, id) && settings[id]?.off === true))
        .flatMap((control) => control.checks);
    const working = checks.filter(({ awaiting }) => awaiting === null);
    return new Set(working.flatMap(({ needs }) => needs).filter((need) => need.startsWith('settings.')));
}
/** Why a need is not answered by the input; null when it is. */
function whyUnseen(input, need) {
    if (need === 'context' || need === 'run')
        return null;
    if (need.startsWith('settings.')) {
        const setting = input.settings[need.slice('settings.'.length)];
        if (setting === undefined)
            return 'was not asked for';
        return setting.status === 'ok' ? null : setting.reason || setting.status;
    }
    const suppliers = Object.entries(input.collect).filter(([, status]) => status.supplies.some((supply) => needs_covers(need, supply)));
    if (suppliers.length === 0)
        return 'no collector supplies it';
    for (const [name, status] of suppliers) {
        if (status.status === 'error' || status.status === 'denied' || status.status === 'not-asked') {
            return status.reason ?? `${name}: ${status.status}`;
        }
        const unread = firstUnread(status, need);
        if (unread !== null)
            return unread;
    }
    return null;
}
/** Why a need is answered in part only: files that its collectors wanted and could not read. */
function whyUnread(input, need) {
    for (const status of Object.values(input.collect)) {
        const unread = firstUnread(status, need);
        if (unread !== null)
            return unread;
    }
    return null;
}
function firstUnread(status, need) {
    const missed = status.skipped.filter((skip) => skip.needs.some((supply) => needs_covers(need, supply)));
    const [first] = missed;
    if (first === undefined)
        return null;
    return missed.length === 1
        ? `${first.path} ${first.reason}`
        : `${first.path} ${first.reason}, and ${missed.length - 1} more not read`;
}
/** A need 'facts' is covered by every fact kind, 'facts.L01' by itself. */
function needs_covers(need, supply) {
    return supply === need || supply.startsWith(`${need}.`);
}

;// CONCATENATED MODULE: ./lib/policy/systems.js
/**
 * The input as one of the systems sees it: its declarations and its records. What lies in no system's folder belongs to
 * each, so that naming systems hides nothing.
 */
function focusOn(input, system, all) {
    const focused = { ...input, context: { ...input.context, system } };
    if (system.name === null)
        return focused;
    const others = all.filter(({ name }) => name !== system.name);
    const inside = ({ at }) => systems_covers(system, at.path) || !others.some((other) => systems_covers(other, at.path));
    return {
        ...focused,
        facts: input.facts.filter(inside),
        models: input.models.filter(inside),
        datasets: input.datasets.filter(inside),
        cards: input.cards.filter(inside),
        components: input.components.filter(inside),
        interconnections: input.interconnections.filter(inside),
        agents: input.agents.filter(inside),
        containers: input.containers.filter(inside),
        declarations: declarationsOf(input.declarations, system.name),
    };
}
/** The declarations with the sections of one entry of `systems` in place of the common ones. */
function declarationsOf(declarations, name) {
    const { systems } = declarations.value;
    if (!Array.isArray(systems))
        return declarations;
    const index = systems.findIndex((entry) => systems_isRecord(entry) && entry['name'] === name);
    const own = systems[index];
    if (!systems_isRecord(own))
        return declarations;
    const sections = Object.keys(own).filter((key) => key !== 'name' && key !== 'paths');
    const from = `/systems/${index}`;
    const isReplaced = (pointer) => sections.some((key) => pointer === `/${key}` || pointer.startsWith(`/${key}/`));
    const positions = Object.entries(declarations.positions);
    return {
        ...declarations,
        value: {
            ...declarations.value,
            ...Object.fromEntries(sections.map((key) => [key, own[key]])),
            systems: [{ name: own['name'], paths: own['paths'] }],
        },
        positions: Object.fromEntries([
            ...positions.filter(([pointer]) => !isReplaced(pointer)),
            ...positions
                .filter(([pointer]) => pointer.startsWith(`${from}/`))
                .map(([pointer, at]) => [pointer.slice(from.length), at]),
        ]),
    };
}
function systems_isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function systems_covers({ paths }, path) {
    return paths.some((folder) => isBelow(path, folder));
}
function isBelow(path, folder) {
    const trimmed = folder.replace(/^\.\//, '').replace(/\/+$/, '');
    return trimmed === '' || trimmed === '.' || path === trimmed || path.startsWith(`${trimmed}/`);
}

;// CONCATENATED MODULE: ./lib/policy/evaluator.js
/**
 * Asks compiled policies, each control by its own entrypoint in a worker with a time limit, so that one that throws,
 * loops or eats memory costs only itself.
 */







/** Milliseconds. */
const CONTROL_LIMIT = 10_000;
const TOTAL_LIMIT = 60_000;
/**
 * Starts at once, so that the modules are ready when the first question comes; close it when none comes any more.
 * @param modules the built-in module first; it answers `aitrust/context`
 * @param limits shorter ones for tests
 */
function startEvaluator(modules, limits = { control: CONTROL_LIMIT, total: TOTAL_LIMIT }) {
    let spent = 0;
    const times = new Map();
    const answered = new Map();
    const start = () => {
        const started = new external_node_worker_threads_.Worker((0,assets/* workerPath */.E)(), {
            workerData: { role: 'evaluate', modules: modules.map(({ wasm, data }) => ({ wasm, data })) },
            resourceLimits: { maxOldGenerationSizeMb: 1024 },
        });
        started.unref();
        // One that dies before it is asked is replaced by the first question, which then learns why.
        started.on('error', () => undefined);
        started.on('exit', () => {
            if (worker === started)
                worker = null;
        });
        return started;
    };
    let worker = start();
    /** One question; the worker is replaced when it does not answer in time or dies. */
    const ask = async (name, module, entrypoint, input) => {
        if (spent >= limits.total)
            return { error: `all policies together took more than ${limits.total / 1000} s` };
        const asked = worker ?? start();
        worker = asked;
        const begun = performance.now();
        const answer = await exchange(asked, { module, entrypoint, input }, Math.min(limits.control, limits.total - spent));
        const milliseconds = performance.now() - begun;
        spent += milliseconds;
        times.set(name, (times.get(name) ?? 0) + milliseconds);
        if ('lost' in answer) {
            worker = null;
            await asked.terminate();
            return { error: answer.lost };
        }
        return answer;
    };
    const askContext = async (input) => {
        const answer = await ask('context', 0, 'aitrust/context', sliceInput(input).document(['']).json);
        if ('error' in answer)
            return answer.error;
        return readSystems(answer.result) ?? 'its answer has another shape than a list of systems';
    };
    const evaluateControl = async (control, module, input, slices) => {
        const system = input.context.system.name;
        const { json, digest } = slices.document(control.reads);
        const key = `${control.id}\0${system ?? ''}\0${digest}`;
        const known = answered.get(key);
        if (known !== undefined)
            return known;
        const answer = await ask(control.id, module, control.package.replaceAll('.', '/'), json);
        const evaluation = readAnswer(control, system, answer);
        answered.set(key, evaluation);
        return evaluation;
    };
    return {
        findSystems: async (input) => {
            const found = await askContext(input);
            if (typeof found === 'string' || found.every(({ name }) => name === null))
                return found;
            const systems = [];
            for (const { name, paths, ...listed } of found) {
                const own = await askContext(focusOn(input, { ...listed, name, paths }, found));
                if (typeof own === 'string')
                    return own;
                const [system = listed] = own;
                systems.push({ ...system, name, paths });
            }
            return systems;
        },
        evaluate: async (input, pass) => {
            const evaluations = [];
            for (const system of input.context.systems) {
                const focused = focusOn(input, system, input.context.systems);
                const slices = sliceInput(focused);
                for (const [module, { controls }] of modules.entries()) {
                    for (const control of controls) {
                        if (control.rollup !== null || control.second_pass !== (pass === 'second'))
                            continue;
                        evaluations.push(applyNeeds(await evaluateControl(control, module, focused, slices), control, focused));
                    }
                }
            }
            return evaluations;
        },
        timings: () => [...times]
            .map(([name, milliseconds]) => ({ name, milliseconds }))
            .sort((a, b) => b.milliseconds - a.milliseconds),
        close: async () => {
            await worker?.terminate();
            worker = null;
        },
    };
}
/** One question and its answer; `lost` when the worker died or did not answer in time and must be replaced. */
function exchange(worker, question, limit) {
    return new Promise((settle) => {
        const finish = (value) => {
            clearTimeout(timer);
            worker.off('message', onMessage).off('error', onError).off('exit', onExit);
            settle(value);
        };
        const onMessage = (value) => finish(value);
        const onError = (error) => finish({ lost: `the policy stopped its worker: ${error.message}` });
        const onExit = () => finish({ lost: 'the policy stopped its worker' });
        const timer = setTimeout(() => finish({ lost: `took more than ${Math.round(limit / 100) / 10} s` }), limit);
        worker.on('message', onMessage).on('error', onError).on('exit', onExit);
        const { buffer } = question.input;
        worker.postMessage({ module: question.module, entrypoint: question.entrypoint, input: buffer }, [buffer]);
    });
}
/** Serialises and digests every top-level key once; a control then gets only those it reads. */
function sliceInput(input) {
    const parts = new Map();
    const values = new Map(Object.entries(input));
    const part = (key) => {
        const known = parts.get(key);
        if (known !== undefined)
            return known;
        const bytes = Buffer.from(`${JSON.stringify(key)}:${serialize(values.get(key))}`);
        const made = { bytes, digest: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') };
        parts.set(key, made);
        return made;
    };
    return {
        document: (reads) => {
            const keys = reads.includes('') ? [...values.keys()] : [...new Set(reads.map((path) => path.split('.')[0] ?? ''))];
            const chosen = keys
                .filter((key) => values.has(key))
                .sort()
                .map(part);
            return { json: objectOf(chosen.map(({ bytes }) => bytes)), digest: chosen.map(({ digest }) => digest).join() };
        },
    };
}
/** A JSON object of members that are serialised already, in memory of its own, so that it can be handed over. */
function objectOf(members) {
    const separated = members.flatMap((member, index) => (index === 0 ? [member] : [evaluator_COMMA, member]));
    return new Uint8Array(Buffer.concat([evaluator_OPEN, ...separated, evaluator_CLOSE]));
}
const evaluator_OPEN = Buffer.from('{');
const evaluator_COMMA = Buffer.from(',');
const evaluator_CLOSE = Buffer.from('}');
/** JSON without lone surrogates, which stop the policy's JSON reader. */
function serialize(value) {
    const json = JSON.stringify(value);
    if (!/\\ud[89a-f]/i.test(json))
        return json;
    return JSON.stringify(value, (_, inner) => (typeof inner === 'string' ? inner.toWellFormed() : inner));
}
function readSystems(result) {
    return isContextResult(result) ? result.systems : null;
}
function isContextResult(value) {
    return (0,validators/* validateContextResult */.vc)(value);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/tree/text.js
/** The text of a file; null when the tree has none of that path; a failure says why it could not be read. */
async function readText(tree, path, limit) {
    const file = tree.files.find((one) => one.path === path);
    if (file === undefined) {
        const skipped = tree.skipped.find((one) => one.path === path);
        return skipped === undefined ? null : { failed: skipped.reason };
    }
    for await (const content of tree.read([{ file, limit }])) {
        return content.ok ? { text: new TextDecoder().decode(content.bytes) } : { failed: content.reason };
    }
    return { failed: 'could not be read' };
}

// EXTERNAL MODULE: ./lib/policy/custom.js + 1 modules
var policy_custom = __webpack_require__(140);
;// CONCATENATED MODULE: ./lib/collect/nearest.js
/** Finds the word that somebody may have meant. */
const MAX_LENGTH = 40;
/** The nearest candidate within two edits (one for short words), or null. */
function nearest(word, candidates) {
    if (word.length > MAX_LENGTH)
        return null;
    const given = word.toLowerCase();
    let best = null;
    let least = given.length < 4 ? 2 : 3;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - given.length) >= least || candidate.length > MAX_LENGTH)
            continue;
        const edits = distance(given, candidate.toLowerCase());
        if (edits >= least)
            continue;
        least = edits;
        best = candidate;
    }
    return best;
}
/** What to say about a control id that is not known: the ids of its chapter, or the nearest one; empty when neither helps. */
function controlHint(id, known) {
    const chapter = known.filter((one) => one.startsWith(`${id.split('-', 1)[0]}-`));
    if (chapter.length > 0)
        return `known are ${chapter.slice(0, 20).join(', ')}`;
    const guess = nearest(id, known);
    return guess === null ? '' : `did you mean ${guess}?`;
}
/** Edits between two words: insert, delete, replace, swap of neighbours (optimal string alignment). */
function distance(a, b) {
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
            row.push(edits);
        }
        before = last;
        last = row;
    }
    return last[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./lib/collect/user-schema.js
/** The part of JSON Schema that the schemas of the user's files are written in, and how to walk it beside a value. */
/** The definition that a `$ref` within the same file names, with its name. */
function resolve(root, schema) {
    let name = '';
    let found = schema;
    for (let hops = 0; found.$ref !== undefined && hops < 10; hops++) {
        name = found.$ref.replace('#/$defs/', '');
        found = root.$defs?.[name] ?? {};
    }
    return { schema: found, name };
}
/** The schema of a key or list item below a resolved one; null where it allows none. */
function schemaBelow(schema, token, isItem) {
    if (isItem)
        return schema.items ?? null;
    if (schema.properties && Object.hasOwn(schema.properties, token))
        return schema.properties[token] ?? null;
    for (const [pattern, below] of Object.entries(schema.patternProperties ?? {}))
        if (new RegExp(pattern, 'u').test(token))
            return below;
    if (schema.additionalProperties === false)
        return null;
    return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
}

;// CONCATENATED MODULE: ./lib/collect/schema-problems.js




const MAX_MESSAGES = 100;
/** All problems, in the order of the file. A key without a value is not answered yet, which is no problem. */
function schemaProblems(schema, root) {
    const found = [];
    check({ root: schema, found }, schema, root, [], null);
    return found;
}
function check(checking, reference, node, tokens, entry) {
    if (node.value === null && tokens.length > 0)
        return;
    const { schema, name } = resolve(checking.root, reference);
    const at = { tokens, node };
    const wrong = wrongValue(schema, name, node);
    if (wrong !== null) {
        add(checking, at, () => `${label(tokens)} ${wrong()}`);
        return;
    }
    if (node.kind === 'sequence')
        for (const [index, item] of node.items.entries())
            if (schema.items)
                check(checking, schema.items, item, [...tokens, index], null);
    if (node.kind === 'mapping')
        checkKeys(checking, schema, at, entry);
}
function checkKeys(checking, schema, at, entry) {
    const { tokens, node } = at;
    for (const key of schema.required ?? []) {
        if ((node.entries.get(key)?.node.value ?? null) !== null)
            continue;
        const place = entry ? { ...node, start: entry.keyStart, end: entry.keyEnd } : { ...node, end: node.start };
        add(checking, { tokens, node: place }, () => missing(checking.root, schema, tokens, key));
    }
    for (const [key, below] of node.entries) {
        const allowed = schemaBelow(schema, key, false);
        if (allowed)
            check(checking, allowed, below.node, [...tokens, key], below);
        else
            unknownKey(checking, schema, tokens, key, below);
    }
}
/** What is wrong with a value by itself, as a sentence without its subject. */
function wrongValue(schema, name, node) {
    const { value } = node;
    if (schema.const !== undefined)
        return value === schema.const ? null : () => `must be ${schema.const}; it is ${shown(node)}`;
    if (schema.enum) {
        const allowed = schema.enum;
        if (allowed.some((one) => one === value))
            return null;
        return () => `must be ${allowed.length > 1 ? 'one of ' : ''}${allowed.join(', ')}; it is ${shown(node)}${meant(node.text, allowed)}`;
    }
    const types = typeof schema.type === 'string' ? [schema.type] : schema.type;
    if (types && !types.includes(typeOf(node)))
        return () => wrongType(types, node);
    if (typeof value === 'string') {
        const { length } = value.trim();
        if (length === 0 && schema.minLength)
            return () => 'is empty: fill it in or remove it';
        if (length < (schema.minLength ?? 0))
            return () => `must have at least ${schema.minLength} characters; it has ${length}`;
        if (schema.pattern && !new RegExp(schema.pattern, 'u').test(value))
            return () => `must be ${schema['x-expects'] ?? 'written otherwise'}; it is ${shown(node)}`;
        if (name === 'date' && dayNumber(value) === null)
            return () => `must be a day of the calendar; it is ${shown(node)}`;
    }
    if (typeof value === 'number' && schema.minimum !== undefined && value < schema.minimum)
        return () => `must be ${schema.minimum} or more; it is ${shown(node)}`;
    const size = node.entries.size;
    if (node.kind === 'mapping' && (size < (schema.minProperties ?? 0) || size > (schema.maxProperties ?? size)))
        return () => `must be ${schema['x-expects'] ?? 'one key with its value'}`;
    return null;
}
function typeOf(node) {
    if (node.kind === 'mapping')
        return 'object';
    return node.kind === 'sequence' ? 'array' : typeof node.value;
}
const TYPES = {
    object: 'keys with values below it',
    array: 'a list',
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
};
function wrongType(types, node) {
    const wanted = types.map((type) => TYPES[type] ?? type).join(' or ');
    const quotes = types.includes('string') && node.kind === 'scalar' ? ', so write it in quotes' : '';
    const is = node.kind === 'scalar' ? shown(node) : node.kind === 'mapping' ? 'a map' : 'a list';
    const kind = node.kind === 'scalar' && typeof node.value !== 'string' ? ` (${TYPES[typeof node.value]})` : '';
    return `must be ${wanted}; it is ${is}${kind}${quotes}`;
}
function shown(node) {
    if (node.kind !== 'scalar')
        return node.kind === 'mapping' ? 'a map' : 'a list';
    if (node.value === null)
        return 'empty';
    const text = (0,record/* cut */.Jj)((0,record/* quoteStatement */.Cu)(node.text), 60);
    return typeof node.value === 'string' ? `'${text}'` : text;
}
function missing(root, schema, tokens, key) {
    const below = schemaBelow(schema, key, false);
    const { const: constant, enum: allowed } = below ? resolve(root, below).schema : {};
    const how = constant !== undefined ? `: add '${key}: ${constant}'` : allowed ? `, one of ${allowed.join(', ')}` : '';
    return `${tokens.length === 0 ? 'this file' : label(tokens)} needs ${key}${how}`;
}
function unknownKey(checking, schema, tokens, key, entry) {
    const place = { tokens: [...tokens, key], node: { ...entry.node, start: entry.keyStart, end: entry.keyEnd } };
    add(checking, place, () => {
        const known = Object.keys(schema.properties ?? {});
        const name = label([...tokens, (0,record/* cut */.Jj)((0,record/* quoteStatement */.Cu)(key), 60)]);
        if (schema.patternProperties)
            return `${name} is not ${schema['x-expects'] ?? 'a known key'}`;
        const guess = nearest(key, known);
        if (guess !== null)
            return `${name} is not a known key; did you mean ${guess}?`;
        return `${name} is not a known key${known.length <= 14 ? `; known are ${known.join(', ')}` : ''}`;
    }, 'unknown-key');
}
function meant(text, allowed) {
    const guess = nearest(text, allowed.map(String));
    return guess === null ? '' : `; did you mean ${guess}?`;
}
function add(checking, { tokens, node }, message, kind = 'value') {
    const said = checking.found.length < MAX_MESSAGES ? message() : '';
    checking.found.push({ tokens, kind, message: said, start: node.start, end: node.end });
}
/** `datasets[0].trust.level`: how people write the address of a value. */
function label(tokens) {
    if (tokens.length === 0)
        return 'this file';
    return tokens.reduce((text, token) => (typeof token === 'number' ? `${text}[${token}]` : text === '' ? token : `${text}.${token}`), '');
}

;// CONCATENATED MODULE: ./lib/schema/user-schemas.js
const DECLARATIONS_SCHEMA = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://ai-trust-check.example/schemas/declarations.schema.json", "title": "Declarations", "description": ".github/ai-trust.yml: what the repository cannot show by itself. Only version is required; a key without a value counts as not answered.", "type": "object", "additionalProperties": false, "required": ["version"], "properties": { "version": { "const": 1, "description": "Of this format." }, "reviewed": { "$ref": "#/$defs/date", "description": "Default review date of every section." }, "profile": { "enum": ["minimal", "standard", "critical"], "description": "May raise the level that the check computes, never lower it." }, "systems": { "type": "array", "items": { "$ref": "#/$defs/system" }, "description": "Several systems in one repository." }, "system": { "$ref": "#/$defs/section_system" }, "exposure": { "$ref": "#/$defs/section_exposure" }, "autonomy": { "$ref": "#/$defs/section_autonomy" }, "criticality": { "$ref": "#/$defs/section_criticality" }, "compliance": { "$ref": "#/$defs/section_compliance" }, "data": { "$ref": "#/$defs/section_data" }, "datasets": { "$ref": "#/$defs/section_datasets" }, "models": { "$ref": "#/$defs/section_models" }, "suppliers": { "$ref": "#/$defs/section_suppliers" }, "hosting": { "$ref": "#/$defs/section_hosting" }, "interconnections": { "$ref": "#/$defs/section_interconnections" }, "access": { "$ref": "#/$defs/section_access" }, "access_control": { "$ref": "#/$defs/section_access_control" }, "reversibility": { "$ref": "#/$defs/section_reversibility" }, "continuity": { "$ref": "#/$defs/section_continuity" }, "risk": { "$ref": "#/$defs/section_risk" }, "architecture": { "$ref": "#/$defs/section_architecture" }, "security_foundation": { "$ref": "#/$defs/section_security_foundation" }, "training_process": { "$ref": "#/$defs/section_training_process" }, "filters": { "$ref": "#/$defs/section_filters" }, "evaluation": { "$ref": "#/$defs/section_evaluation" }, "monitoring": { "$ref": "#/$defs/section_monitoring" }, "incidents": { "$ref": "#/$defs/section_incidents" }, "vulnerabilities": { "$ref": "#/$defs/section_vulnerabilities" }, "watch": { "$ref": "#/$defs/section_watch" }, "training": { "$ref": "#/$defs/section_training" }, "genai_policy": { "$ref": "#/$defs/section_genai_policy" }, "audits": { "$ref": "#/$defs/section_audits" }, "rights": { "$ref": "#/$defs/section_rights" }, "deletion": { "$ref": "#/$defs/section_deletion" }, "retirement": { "$ref": "#/$defs/section_retirement" }, "trust": { "$ref": "#/$defs/section_trust" }, "people": { "$ref": "#/$defs/section_people" }, "statements": { "$ref": "#/$defs/section_statements" } }, "$defs": { "date": { "title": "DeclaredDate", "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "x-expects": "a date such as 2026-10-02" }, "evidence": { "title": "DeclaredEvidence", "description": "A path, a URL, or `kind: what` with kind path, url, symbol, test, workflow, metric or flag; one or a list.", "type": ["string", "array", "object"], "minLength": 1, "pattern": "^(?:(?:path|url|symbol|test|workflow|metric|flag):\\s*\\S|(?![a-z_-]+:\\s)\\S)", "x-expects": "a path, a URL, or one of path:, url:, symbol:, test:, workflow:, metric:, flag: followed by what it names", "items": { "$ref": "#/$defs/evidenceItem" }, "additionalProperties": false, "maxProperties": 1, "minProperties": 1, "properties": { "path": { "type": "string", "minLength": 1, "description": "A file or folder at the head." }, "url": { "type": "string", "minLength": 1, "description": "A page; never fetched." }, "symbol": { "type": "string", "minLength": 1, "description": "module.name in the code." }, "test": { "type": "string", "minLength": 1, "description": "path::name." }, "workflow": { "type": "string", "minLength": 1, "description": "file#job." }, "metric": { "type": "string", "minLength": 1, "description": "A metric that the code emits." }, "flag": { "type": "string", "minLength": 1, "description": "A feature flag that the code reads." } } }, "evidenceItem": { "title": "DeclaredEvidenceItem", "type": ["string", "object"], "minLength": 1, "pattern": "^(?:(?:path|url|symbol|test|workflow|metric|flag):\\s*\\S|(?![a-z_-]+:\\s)\\S)", "x-expects": "a path, a URL, or one of path:, url:, symbol:, test:, workflow:, metric:, flag: followed by what it names", "additionalProperties": false, "maxProperties": 1, "minProperties": 1, "properties": { "path": { "type": "string", "minLength": 1, "description": "A file or folder at the head." }, "url": { "type": "string", "minLength": 1, "description": "A page; never fetched." }, "symbol": { "type": "string", "minLength": 1, "description": "module.name in the code." }, "test": { "type": "string", "minLength": 1, "description": "path::name." }, "workflow": { "type": "string", "minLength": 1, "description": "file#job." }, "metric": { "type": "string", "minLength": 1, "description": "A metric that the code emits." }, "flag": { "type": "string", "minLength": 1, "description": "A feature flag that the code reads." } } }, "dataset": { "title": "DeclaredDataset", "type": "object", "additionalProperties": false, "description": "A data set.", "properties": { "id": { "type": "string", "minLength": 1, "description": "Its name." }, "path": { "type": "string", "minLength": 1, "description": "In the repository." }, "uri": { "type": "string", "minLength": 1, "description": "Elsewhere." }, "use": { "type": "array", "items": { "enum": ["train", "validate", "test", "finetune", "rag", "eval"] }, "description": "What for." }, "origin": { "enum": ["internal", "external", "synthetic", "user-feedback"], "description": "From where." }, "nature": { "type": "string", "minLength": 1, "description": "text, images, table …" }, "sourcing": { "type": "string", "minLength": 1, "description": "How it was got." }, "processing": { "type": "string", "minLength": 1, "description": "What was done to it." }, "sensitivity": { "enum": ["public", "internal", "personal", "special"], "description": "Its sensitivity." }, "personal": { "enum": ["none", "personal", "special"], "description": "Whether people can be told from it." }, "revision": { "type": "string", "minLength": 1, "description": "The exact revision." }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$", "x-expects": "64 hexadecimal digits", "description": "Of the file." }, "licence": { "type": "string", "minLength": 1, "description": "SPDX id or name." }, "card": { "type": "string", "minLength": 1, "description": "Its card." }, "write_access": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Who may change it." }, "trust": { "type": "object", "additionalProperties": false, "description": "How far it is trusted.", "properties": { "level": { "enum": ["low", "medium", "high"], "description": "How far." }, "by": { "type": "string", "minLength": 1, "description": "Who decided." }, "date": { "$ref": "#/$defs/date", "description": "When." }, "basis": { "type": "string", "minLength": 1, "description": "Why." } } }, "quality": { "type": "object", "additionalProperties": false, "description": "Checks.", "properties": { "checks": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Which." }, "last_run": { "$ref": "#/$defs/date", "description": "When." } } }, "cleaning": { "type": "object", "additionalProperties": false, "description": "What was removed.", "properties": { "steps": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "How." }, "last_run": { "$ref": "#/$defs/date", "description": "When." } } }, "minimisation": { "type": "object", "additionalProperties": false, "description": "What was left out.", "properties": { "volume": { "type": "string", "minLength": 1, "description": "Rows." }, "categories": { "type": "string", "minLength": 1, "description": "Columns." }, "granularity": { "type": "string", "minLength": 1, "description": "Detail." }, "typology": { "type": "string", "minLength": 1, "description": "Kinds." }, "reason": { "type": "string", "minLength": 1, "description": "How it was decided." } } }, "pseudonymisation": { "type": "object", "additionalProperties": false, "description": "How people are hidden in it.", "properties": { "method": { "type": "string", "minLength": 1, "description": "Tokens, hashing, removal …" }, "when": { "type": "string", "minLength": 1, "description": "Before storage, at reading …" }, "residual_risk": { "type": "string", "minLength": 1, "description": "What is left." }, "reason": { "type": "string", "minLength": 1, "description": "Why it is not needed." }, "epsilon": { "type": "number", "minimum": 0, "description": "Of differential privacy." } } }, "derived": { "type": "array", "items": { "type": "object", "additionalProperties": false, "description": "A thing made of it.", "properties": { "object": { "enum": ["metadata", "annotation", "feature", "embedding", "model"], "description": "What." }, "measures": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "How people are hidden in it." }, "pseudonymisation": { "type": "object", "additionalProperties": false, "description": "How people are hidden in it.", "properties": { "method": { "type": "string", "minLength": 1, "description": "Tokens, hashing, removal …" }, "when": { "type": "string", "minLength": 1, "description": "Before storage, at reading …" }, "residual_risk": { "type": "string", "minLength": 1, "description": "What is left." }, "reason": { "type": "string", "minLength": 1, "description": "Why it is not needed." }, "epsilon": { "type": "number", "minimum": 0, "description": "Of differential privacy." } } } } }, "description": "What is made of it." }, "collection": { "type": "object", "additionalProperties": false, "description": "How it was collected.", "properties": { "method": { "type": "string", "minLength": 1, "description": "How." }, "basis": { "type": "string", "minLength": 1, "description": "On which ground." }, "people_informed": { "type": "boolean", "description": "Whether people know." }, "paid_annotators": { "type": "boolean", "description": "Whether annotators are paid." }, "opt_out": { "type": "string", "minLength": 1, "description": "How to leave." } } }, "freshness": { "type": "object", "additionalProperties": false, "description": "How old it may be.", "properties": { "updated": { "$ref": "#/$defs/date", "description": "When it was last updated." }, "max_age_days": { "type": "number", "minimum": 0, "description": "How old it may get." }, "check": { "type": "string", "minLength": 1, "description": "The job that refreshes it." } } }, "retention": { "type": "object", "additionalProperties": false, "description": "How long it is kept.", "properties": { "until": { "$ref": "#/$defs/date", "description": "Until when." }, "action": { "enum": ["delete", "anonymise", "keep-with-reason"], "description": "What then." }, "reason": { "type": "string", "minLength": 1, "description": "Why." } } }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it: a team, a person, an address." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was last reviewed; default: the file's own date." }, "evidence": { "$ref": "#/$defs/evidence", "description": "What proves it." } } }, "model": { "title": "DeclaredModel", "type": "object", "additionalProperties": false, "description": "A model.", "properties": { "id": { "type": "string", "minLength": 1, "description": "Its name." }, "path": { "type": "string", "minLength": 1, "description": "In the repository." }, "ref": { "type": "string", "minLength": 1, "description": "Its id at the hub or provider." }, "revision": { "type": "string", "minLength": 1, "description": "The exact revision." }, "format": { "type": "string", "minLength": 1, "description": "safetensors, gguf, onnx …" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$", "x-expects": "64 hexadecimal digits", "description": "Of the file." }, "origin": { "enum": ["trained", "finetuned", "third-party", "api"], "description": "From where." }, "base": { "type": "string", "minLength": 1, "description": "The model it is made of." }, "supplier": { "type": "string", "minLength": 1, "description": "Who provides it." }, "licence": { "type": "string", "minLength": 1, "description": "SPDX id or name." }, "card": { "type": "string", "minLength": 1, "description": "Its card." }, "datasets": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Ids of the data sets it was trained on." }, "confidentiality": { "enum": ["public", "internal", "secret"], "description": "Who may have it." }, "value": { "enum": ["low", "medium", "high"], "description": "What it is worth to an attacker." }, "signature": { "type": "string", "minLength": 1, "description": "Where it is signed." }, "attestations": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Where its origin is attested." }, "explainability": { "type": "object", "additionalProperties": false, "description": "How its answers are explained.", "properties": { "need": { "enum": ["none", "low", "medium", "high"], "description": "How much it is needed." }, "method": { "type": "string", "minLength": 1, "description": "How." }, "limits": { "type": "string", "minLength": 1, "description": "What it cannot explain." } } }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it: a team, a person, an address." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was last reviewed; default: the file's own date." }, "evidence": { "$ref": "#/$defs/evidence", "description": "What proves it." } } }, "supplier": { "title": "DeclaredSupplier", "type": "object", "additionalProperties": false, "description": "A supplier.", "properties": { "name": { "type": "string", "minLength": 1, "description": "Its name." }, "provides": { "type": "array", "items": { "enum": ["model", "model-api", "data", "library", "compute", "service", "operation"] }, "description": "What." }, "criticality": { "enum": ["low", "moderate", "high", "vital"], "description": "What its failure costs." }, "security_standards": { "type": "array", "items": { "type": "object", "additionalProperties": false, "description": "A standard.", "properties": { "name": { "type": "string", "minLength": 1, "description": "ISO/IEC 27001, SOC 2 …" }, "evidence": { "$ref": "#/$defs/evidence", "description": "The certificate." }, "expires": { "$ref": "#/$defs/date", "description": "When it ends." } } }, "description": "What it is certified for." }, "assessed": { "$ref": "#/$defs/date", "description": "When it was assessed." }, "reputation": { "type": "string", "minLength": 1, "description": "What is known of it." }, "financial_health": { "type": "string", "minLength": 1, "description": "What is known of it." }, "contract": { "type": "object", "additionalProperties": false, "description": "What is agreed.", "properties": { "security_clauses": { "type": "boolean", "description": "On security." }, "audit_right": { "type": "boolean", "description": "To audit." }, "incident_notice_hours": { "type": "number", "minimum": 0, "description": "Until incidents are told." }, "subcontractors": { "type": "string", "minLength": 1, "description": "Whether they are listed." }, "data_location": { "type": "string", "minLength": 1, "description": "Where data stays." } } }, "compensating": { "type": "string", "minLength": 1, "description": "What makes up for what is missing." }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it: a team, a person, an address." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was last reviewed; default: the file's own date." }, "evidence": { "$ref": "#/$defs/evidence", "description": "What proves it." } } }, "interconnection": { "title": "DeclaredInterconnection", "type": "object", "additionalProperties": false, "description": "A link to another system.", "properties": { "id": { "type": "string", "minLength": 1, "description": "Its name." }, "to": { "type": "string", "minLength": 1, "description": "Host or system." }, "direction": { "enum": ["in", "out", "both"], "description": "Which way data goes." }, "auth": { "type": "string", "minLength": 1, "description": "How it is authenticated." }, "encryption": { "type": "string", "minLength": 1, "description": "How it is encrypted." }, "data": { "type": "string", "minLength": 1, "description": "What goes over it." }, "required_by": { "type": "string", "minLength": 1, "description": "What needs it." }, "trust": { "enum": ["internal", "partner", "untrusted"], "description": "How far the other side is trusted." }, "writes": { "type": "boolean", "description": "Whether the model's answers change something there." }, "industrial": { "type": "boolean", "description": "Whether it is an industrial system." }, "validation": { "enum": ["none", "sampled", "after", "before"], "description": "When a person checks it." }, "limit": { "type": "string", "minLength": 1, "description": "How much of it." }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it: a team, a person, an address." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was last reviewed; default: the file's own date." }, "evidence": { "$ref": "#/$defs/evidence", "description": "What proves it." } } }, "statement": { "title": "DeclaredStatement", "required": ["status"], "type": "object", "additionalProperties": false, "description": "What a person says about a control.", "properties": { "status": { "enum": ["met", "partial", "planned", "not-met", "not-applicable"], "description": "Whether the control is met." }, "summary": { "type": "string", "minLength": 1, "description": "How." }, "reason": { "type": "string", "minLength": 1, "description": "Why not, or why it does not apply." }, "expires": { "$ref": "#/$defs/date", "description": "When it must be renewed." }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it: a team, a person, an address." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was last reviewed; default: the file's own date." }, "evidence": { "$ref": "#/$defs/evidence", "description": "What proves it." }, "seen": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Ids of the inventory that it was written for; what arrived since makes it stale." } } }, "section_system": { "title": "DeclaredSystem", "type": "object", "additionalProperties": false, "description": "What the system is for.", "properties": { "name": { "type": "string", "minLength": 1, "description": "Its name." }, "purpose": { "type": "string", "minLength": 1, "description": "What it does and for whom, in a sentence or two." }, "out_of_scope": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "What it must not be used for." }, "users": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Who uses it." }, "owner": { "type": "object", "additionalProperties": false, "description": "Who answers for it.", "properties": { "team": { "type": "string", "minLength": 1, "description": "A team." }, "contact": { "type": "string", "minLength": 1, "description": "How to reach it." } } }, "kind": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "classifier, llm-application, recommender …" }, "roles": { "type": "object", "additionalProperties": false, "description": "What it does with models; a declared role opens questions, it never fails a control.", "properties": { "trains": { "type": "boolean", "description": "Trains or fine-tunes models." }, "serves": { "type": "boolean", "description": "Answers requests with a model." }, "llm": { "type": "boolean", "description": "Uses a language model." }, "rag": { "type": "boolean", "description": "Adds retrieved text to prompts." }, "agentic": { "type": "boolean", "description": "Lets a model choose actions." }, "loads_models": { "type": "boolean", "description": "Loads model files." }, "thirdparty_api": { "type": "boolean", "description": "Calls a hosted model." }, "distributes": { "type": "boolean", "description": "Publishes models." }, "ships_data": { "type": "boolean", "description": "Publishes data sets." } } }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was last reviewed; default: the file's own date." }, "evidence": { "$ref": "#/$defs/evidence", "description": "What proves it." }, "seen": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Ids of the inventory that it was written for; what arrived since makes it stale." } } }, "section_exposure": { "title": "DeclaredExposure", "enum": ["internal", "partner", "public"], "description": "Who can reach it." }, "section_autonomy": { "title": "DeclaredAutonomy", "type": "object", "additionalProperties": false, "description": "What it may do without a person.", "properties": { "level": { "enum": ["advisory", "approved", "supervised", "autonomous"], "description": "advisory: only tells; approved: a person approves each action; supervised: acts, a person can stop it; autonomous: acts alone." }, "decision_role": { "enum": ["informs", "recommends", "decides", "acts"], "description": "What its output does to a decision." }, "oversight": { "type": "string", "minLength": 1, "description": "How people notice what goes wrong." }, "users": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Who oversees it." }, "escalation": { "type": "string", "minLength": 1, "description": "Who is called." }, "stop": { "type": "string", "minLength": 1, "description": "How it is stopped; name the flag, workflow or symbol." }, "actions": { "type": "array", "items": { "type": "object", "additionalProperties": false, "description": "An action.", "properties": { "id": { "type": "string", "minLength": 1, "description": "Its name; a tool's name links it to the code." }, "target": { "type": "string", "minLength": 1, "description": "The system it acts on." }, "effect": { "enum": ["read", "write", "execute", "physical", "financial", "legal"], "description": "What it changes." }, "criticality": { "enum": ["low", "moderate", "high", "vital"], "description": "What a wrong one costs." }, "validation": { "enum": ["none", "sampled", "after", "before"], "description": "When a person checks it." }, "reversible": { "type": "boolean", "description": "Whether it can be taken back." }, "limit": { "type": "string", "minLength": 1, "description": "How much of it, e.g. 500/day." } } }, "description": "What it can do in other systems." }, "safeguards": { "type": "array", "items": { "type": "object", "additionalProperties": false, "description": "A safeguard.", "properties": { "process": { "type": "string", "minLength": 1, "description": "Where it stands." }, "guard": { "type": "string", "minLength": 1, "description": "What it does." }, "type": { "enum": ["limit", "second-source", "human", "fallback", "monitor"], "description": "Its kind." } } }, "description": "What bounds it." }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it: a team, a person, an address." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was last reviewed; default: the file's own date." }, "evidence": { "$ref": "#/$defs/evidence", "description": "What proves it." }, "seen": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Ids of the inventory that it was written for; what arrived since makes it stale." } } }, "section_criticality": { "title": "DeclaredCriticality", "type": "object", "additionalProperties": false, "description": "What its failure would cost.", "properties": { "business": { "enum": ["low", "moderate", "high", "vital"], "description": "For the organisation." }, "impact": { "type": "object", "additionalProperties": false, "description": "By what is lost.", "properties": { "confidentiality": { "enum": ["low", "moderate", "high", "vital"], "description": "Of data." }, "integrity": { "enum": ["low", "moderate", "high", "vital"], "description": "Of answers." }, "availability": { "enum": ["low", "moderate", "high", "vital"], "description": "Of the service." }, "safety": { "enum": ["low", "moderate", "high", "vital"], "description": "Of people." } } }, "failure_effect": { "type": "string", "minLength": 1, "description": "What happens when it fails." }, "affected": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Who is affected." }, "max_outage_hours": { "type": "number", "minimum": 0, "description": "How long it may be away." }, "physical": { "type": "boolean", "description": "Whether it moves or switches something." }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it: a team, a person, an address." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was last reviewed; default: the file's own date." }, "evidence": { "$ref": "#/$defs/evidence", "description": "What proves it." }, "seen": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Ids of the inventory that it was written for; what arrived since makes it stale." } } }, "section_compliance": { "title": "DeclaredCompliance", "type": "object", "additionalProperties": false, "description": "Which rules apply.", "properties": { "lawful_basis": { "type": "string", "minLength": 1, "description": "For personal data." }, "regimes": { "type": "array", "items": { "type": "object", "additionalProperties": false, "description": "A regime.", "properties": { "name": { "type": "string", "minLength": 1, "description": "GDPR, EU AI Act …" }, "applies": { "type": "boolean", "description": "Whether it applies." }, "role": { "type": "string", "minLength": 1, "description": "controller, provider, deployer …" }, "risk_class": { "type": "string", "minLength": 1, "description": "Its class under the regime." }, "reason": { "type": "string", "minLength": 1, "description": "Why it does not apply." }, "evidence": { "$ref": "#/$defs/evidence", "description": "The analysis." } } }, "description": "Laws and standards." }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it: a team, a person, an address." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was last reviewed; default: the file's own date." }, "evidence": { "$ref": "#/$defs/evidence", "description": "What proves it." }, "seen": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Ids of the inventory that it was written for; what arrived since makes it stale." } } }, "section_data": { "title": "DeclaredData", "type": "object", "additionalProperties": false, "description": "Which data it holds and how it is kept.", "properties": { "sensitivity": { "enum": ["public", "internal", "personal", "special"], "description": "The most sensitive it handles." }, "personal": { "enum": ["none", "personal", "special"], "description": "Whether people can be told from it." }, "categories": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Kinds of personal data." }, "privacy_by_design": { "type": "object", "additionalProperties": false, "description": "Where privacy was designed in.", "properties": { "reference": { "type": "string", "minLength": 1, "description": "The document." }, "stages": { "type": "array", "items": { "enum": ["design", "data", "train", "supply", "deploy", "operate", "retire"] }, "description": "Stages it covers." } } }, "confidentiality": { "type": "object", "additionalProperties": false, "description": "How data stays secret.", "properties": { "at_rest": { "type": "string", "minLength": 1, "description": "In storage." }, "in_transit": { "type": "string", "minLength": 1, "description": "On the wire." }, "in_use": { "type": "string", "minLength": 1, "description": "In memory." }, "third_party_sharing": { "type": "string", "minLength": 1, "description": "What leaves." }, "logs": { "type": "string", "minLength": 1, "description": "What is logged." } } }, "measures": { "type": "array", "items": { "type": "object", "additionalProperties": false, "description": "A measure.", "properties": { "target": { "enum": ["data", "metadata", "model"], "description": "What it protects." }, "measure": { "type": "string", "minLength": 1, "description": "What is done." } } }, "description": "What hides people." }, "need_to_know": { "type": "object", "additionalProperties": false, "description": "Who may learn what through the model.", "properties": { "user_groups": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Groups of users." }, "data_groups": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Groups of data." }, "enforcement": { "enum": ["per-model", "per-index", "filter", "none"], "description": "Where it is enforced." } } }, "access_policy": { "type": "object", "additionalProperties": false, "description": "Who may reach the data.", "properties": { "path": { "type": "string", "minLength": 1, "description": "The document." }, "default": { "enum": ["deny", "allow"], "description": "What holds when no rule does." }, "sensitive_rule": { "type": "string", "minLength": 1, "description": "The rule for sensitive data." } } }, "management": { "type": "object", "additionalProperties": false, "description": "How data is kept track of.", "properties": { "system": { "type": "string", "minLength": 1, "description": "dvc, lakefs …" }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it." }, "catalogue": { "type": "string", "minLength": 1, "description": "Where data sets are listed." }, "lineage": { "type": "string", "minLength": 1, "description": "Where their origin is." } } }, "dpia": { "type": "object", "additionalProperties": false, "description": "The privacy impact assessment.", "properties": { "required": { "type": "boolean", "description": "Whether one is required." }, "status": { "enum": ["done", "planned", "not-started"], "description": "How far it is." }, "evidence": { "$ref": "#/$defs/evidence", "description": "The assessment." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was last reviewed." }, "reason": { "type": "string", "minLength": 1, "description": "Why none is required." } } }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it: a team, a person, an address." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was last reviewed; default: the file's own date." }, "evidence": { "$ref": "#/$defs/evidence", "description": "What proves it." }, "seen": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Ids of the inventory that it was written for; what arrived since makes it stale." } } }, "section_datasets": { "type": "array", "items": { "$ref": "#/$defs/dataset" }, "description": "The data sets it is trained, tested or fed with." }, "section_models": { "type": "array", "items": { "$ref": "#/$defs/model" }, "description": "The models it uses." }, "section_suppliers": { "type": "array", "items": { "$ref": "#/$defs/supplier" }, "description": "Who provides models, data, services." }, "section_hosting": { "title": "DeclaredHosting", "type": "object", "additionalProperties": false, "description": "Where it runs.", "properties": { "model": { "enum": ["on-prem", "cloud", "hybrid", "saas"], "description": "Whose machines." }, "justification": { "type": "string", "minLength": 1, "description": "Why there." }, "risk_assessment": { "type": "string", "minLength": 1, "description": "The document." }, "region": { "type": "string", "minLength": 1, "description": "Where." }, "regions_allowed": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Regions that data may reach." }, "certification": { "type": "array", "items": { "type": "object", "additionalProperties": false, "description": "A certificate.", "properties": { "name": { "type": "string", "minLength": 1, "description": "SecNumCloud, C5 …" }, "evidence": { "$ref": "#/$defs/evidence", "description": "The certificate." }, "expires": { "$ref": "#/$defs/date", "description": "When it ends." } } }, "description": "Of the provider." }, "encryption": { "type": "string", "minLength": 1, "description": "Of stored data." }, "keys": { "type": "string", "minLength": 1, "description": "Who holds the keys." }, "network": { "type": "string", "minLength": 1, "description": "How it is separated." }, "outsourcing": { "type": "boolean", "description": "Whether others build or run it." }, "environments": { "type": "array", "items": { "type": "object", "additionalProperties": false, "description": "An environment.", "properties": { "phase": { "enum": ["design", "data", "train", "supply", "deploy", "operate", "retire"], "description": "The stage." }, "provider": { "type": "string", "minLength": 1, "description": "Who runs it." }, "region": { "type": "string", "minLength": 1, "description": "Where." }, "accelerators": { "type": "string", "minLength": 1, "description": "Which." }, "sharing": { "type": "string", "minLength": 1, "description": "dedicated, shared …" }, "operator": { "type": "string", "minLength": 1, "description": "Who operates it." } } }, "description": "By stage." }, "admin": { "type": "object", "additionalProperties": false, "description": "How it is administered.", "properties": { "path": { "type": "string", "minLength": 1, "description": "The way in." }, "bastion": { "type": "string", "minLength": 1, "description": "The bastion." }, "accounts": { "type": "string", "minLength": 1, "description": "Which accounts." }, "reviewed": { "$ref": "#/$defs/date", "description": "When accounts were reviewed." } } }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it: a team, a person, an address." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was last reviewed; default: the file's own date." }, "evidence": { "$ref": "#/$defs/evidence", "description": "What proves it." }, "seen": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Ids of the inventory that it was written for; what arrived since makes it stale." } } }, "section_interconnections": { "type": "array", "items": { "$ref": "#/$defs/interconnection" }, "description": "Other systems it talks to." }, "section_access": { "type": "array", "items": { "type": "object", "additionalProperties": false, "description": "A right.", "properties": { "phase": { "enum": ["design", "data", "train", "supply", "deploy", "operate", "retire"], "description": "The stage." }, "asset": { "type": "string", "minLength": 1, "description": "repository, dataset, registry, model, api …" }, "role": { "type": "string", "minLength": 1, "description": "read, write, publish, approve …" }, "who": { "type": "string", "minLength": 1, "description": "A team, workflow or service." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was reviewed." } } }, "description": "Who may do what, by stage." }, "section_access_control": { "title": "DeclaredAccessControl", "type": "object", "additionalProperties": false, "description": "How administrators are known.", "properties": { "mfa": { "type": "object", "additionalProperties": false, "description": "More than a password.", "properties": { "scope": { "type": "string", "minLength": 1, "description": "all-admin …" }, "method": { "type": "string", "minLength": 1, "description": "FIDO2 …" }, "evidence": { "$ref": "#/$defs/evidence", "description": "The rule." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was checked." } } }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it: a team, a person, an address." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was last reviewed; default: the file's own date." }, "evidence": { "$ref": "#/$defs/evidence", "description": "What proves it." }, "seen": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Ids of the inventory that it was written for; what arrived since makes it stale." } } }, "section_reversibility": { "title": "DeclaredReversibility", "type": "object", "additionalProperties": false, "description": "How to leave a supplier.", "properties": { "clause": { "type": "string", "minLength": 1, "description": "In the contract." }, "export": { "type": "object", "additionalProperties": false, "description": "What can be taken along.", "properties": { "format": { "type": "string", "minLength": 1, "description": "In which format." }, "volume": { "type": "string", "minLength": 1, "description": "How much." }, "hours": { "type": "number", "minimum": 0, "description": "How long it takes." } } }, "tested": { "$ref": "#/$defs/date", "description": "When it was tried." }, "substitute": { "type": "string", "minLength": 1, "description": "What would replace it." }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it: a team, a person, an address." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was last reviewed; default: the file's own date." }, "evidence": { "$ref": "#/$defs/evidence", "description": "What proves it." }, "seen": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Ids of the inventory that it was written for; what arrived since makes it stale." } } }, "section_continuity": { "title": "DeclaredContinuity", "type": "object", "additionalProperties": false, "description": "What happens without it.", "properties": { "lock_in": { "type": "string", "minLength": 1, "description": "How skills are kept." }, "degraded_mode": { "type": "object", "additionalProperties": false, "description": "Working without the model.", "properties": { "procedure": { "type": "string", "minLength": 1, "description": "The runbook." }, "trigger": { "type": "string", "minLength": 1, "description": "When it starts." }, "tested": { "$ref": "#/$defs/date", "description": "When it was tried." }, "rto_hours": { "type": "number", "minimum": 0, "description": "How long until it works." } } }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it: a team, a person, an address." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was last reviewed; default: the file's own date." }, "evidence": { "$ref": "#/$defs/evidence", "description": "What proves it." }, "seen": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Ids of the inventory that it was written for; what arrived since makes it stale." } } }, "section_risk": { "title": "DeclaredRisk", "type": "object", "additionalProperties": false, "description": "The risk analysis.", "properties": { "analysis": { "type": "string", "minLength": 1, "description": "The document." }, "method": { "type": "string", "minLength": 1, "description": "EBIOS RM, ISO 27005 …" }, "date": { "$ref": "#/$defs/date", "description": "When it was made." }, "approver": { "type": "string", "minLength": 1, "description": "Who approved it." }, "organisation_impact": { "type": "string", "minLength": 1, "description": "The document." }, "threats": { "type": "array", "items": { "type": "object", "additionalProperties": false, "description": "A threat.", "properties": { "attack": { "enum": ["poisoning", "extraction", "evasion", "hosting", "supply-chain", "lateralisation", "human", "malfunction"], "description": "Which." }, "treatment": { "enum": ["avoid", "reduce", "transfer", "accept"], "description": "What is done." }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it." }, "reason": { "type": "string", "minLength": 1, "description": "Why." } } }, "description": "Attacks considered." }, "stages": { "type": "object", "additionalProperties": false, "description": "The analysis of each stage.", "properties": { "design": { "type": "string", "minLength": 1, "description": "The document." }, "data": { "type": "string", "minLength": 1, "description": "The document." }, "train": { "type": "string", "minLength": 1, "description": "The document." }, "supply": { "type": "string", "minLength": 1, "description": "The document." }, "deploy": { "type": "string", "minLength": 1, "description": "The document." }, "operate": { "type": "string", "minLength": 1, "description": "The document." }, "retire": { "type": "string", "minLength": 1, "description": "The document." } } }, "strategy": { "type": "string", "minLength": 1, "description": "The document." }, "register": { "type": "string", "minLength": 1, "description": "Where risks are listed." }, "appetite": { "type": "string", "minLength": 1, "description": "What is accepted." }, "review_cadence_days": { "type": "number", "minimum": 0, "description": "How often it is reviewed." }, "last_review": { "$ref": "#/$defs/date", "description": "When it was." }, "residual_accepted_by": { "type": "string", "minLength": 1, "description": "Who accepted what is left." }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it: a team, a person, an address." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was last reviewed; default: the file's own date." }, "evidence": { "$ref": "#/$defs/evidence", "description": "What proves it." }, "seen": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Ids of the inventory that it was written for; what arrived since makes it stale." } } }, "section_architecture": { "title": "DeclaredArchitecture", "type": "object", "additionalProperties": false, "description": "Decisions on its architecture.", "properties": { "decisions": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Decision records." }, "scaling": { "type": "string", "minLength": 1, "description": "How it grows." }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it: a team, a person, an address." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was last reviewed; default: the file's own date." }, "evidence": { "$ref": "#/$defs/evidence", "description": "What proves it." }, "seen": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Ids of the inventory that it was written for; what arrived since makes it stale." } } }, "section_security_foundation": { "title": "DeclaredFoundation", "type": "object", "additionalProperties": false, "description": "Security measures of each stage.", "properties": { "design": { "type": "object", "additionalProperties": false, "description": "Measures of the stage.", "properties": { "reference": { "type": "string", "minLength": 1, "description": "The document." }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it." } } }, "data": { "type": "object", "additionalProperties": false, "description": "Measures of the stage.", "properties": { "reference": { "type": "string", "minLength": 1, "description": "The document." }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it." } } }, "train": { "type": "object", "additionalProperties": false, "description": "Measures of the stage.", "properties": { "reference": { "type": "string", "minLength": 1, "description": "The document." }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it." } } }, "supply": { "type": "object", "additionalProperties": false, "description": "Measures of the stage.", "properties": { "reference": { "type": "string", "minLength": 1, "description": "The document." }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it." } } }, "deploy": { "type": "object", "additionalProperties": false, "description": "Measures of the stage.", "properties": { "reference": { "type": "string", "minLength": 1, "description": "The document." }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it." } } }, "operate": { "type": "object", "additionalProperties": false, "description": "Measures of the stage.", "properties": { "reference": { "type": "string", "minLength": 1, "description": "The document." }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it." } } }, "retire": { "type": "object", "additionalProperties": false, "description": "Measures of the stage.", "properties": { "reference": { "type": "string", "minLength": 1, "description": "The document." }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it." } } }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it: a team, a person, an address." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was last reviewed; default: the file's own date." }, "evidence": { "$ref": "#/$defs/evidence", "description": "What proves it." }, "seen": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Ids of the inventory that it was written for; what arrived since makes it stale." } } }, "section_training_process": { "title": "DeclaredTrainingProcess", "type": "object", "additionalProperties": false, "description": "How models are trained again.", "properties": { "assessment": { "type": "string", "minLength": 1, "description": "The document." }, "date": { "$ref": "#/$defs/date", "description": "When it was made." }, "relearning": { "enum": ["none", "manual", "scheduled", "online"], "description": "How it happens." }, "feedback_filter": { "type": "string", "minLength": 1, "description": "What keeps bad feedback out." }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it: a team, a person, an address." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was last reviewed; default: the file's own date." }, "evidence": { "$ref": "#/$defs/evidence", "description": "What proves it." }, "seen": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Ids of the inventory that it was written for; what arrived since makes it stale." } } }, "section_filters": { "title": "DeclaredFilters", "type": "object", "additionalProperties": false, "description": "What is kept out of prompts and answers.", "properties": { "inputs": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "On what users send." }, "retrieved": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "On what is retrieved." }, "outputs": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "On what the model answers." }, "tested": { "type": "string", "minLength": 1, "description": "The test or workflow that tries them." }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it: a team, a person, an address." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was last reviewed; default: the file's own date." }, "evidence": { "$ref": "#/$defs/evidence", "description": "What proves it." }, "seen": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Ids of the inventory that it was written for; what arrived since makes it stale." } } }, "section_evaluation": { "title": "DeclaredEvaluation", "type": "object", "additionalProperties": false, "description": "How quality is measured.", "properties": { "suite": { "type": "string", "minLength": 1, "description": "Where the tests are." }, "thresholds": { "type": "array", "items": { "type": "object", "additionalProperties": false, "description": "A threshold.", "properties": { "metric": { "type": "string", "minLength": 1, "description": "Its name." }, "min": { "type": "number", "description": "At least." }, "max": { "type": "number", "description": "At most." } } }, "description": "What must hold." }, "last_run": { "$ref": "#/$defs/date", "description": "When it last ran." }, "report": { "type": "string", "minLength": 1, "description": "What it said." }, "adversarial": { "type": "object", "additionalProperties": false, "description": "Tests by attack.", "properties": { "tool": { "type": "string", "minLength": 1, "description": "Which tool." }, "last_run": { "$ref": "#/$defs/date", "description": "When it last ran." } } }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it: a team, a person, an address." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was last reviewed; default: the file's own date." }, "evidence": { "$ref": "#/$defs/evidence", "description": "What proves it." }, "seen": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Ids of the inventory that it was written for; what arrived since makes it stale." } } }, "section_monitoring": { "title": "DeclaredMonitoring", "type": "object", "additionalProperties": false, "description": "How it is watched.", "properties": { "on_call": { "type": "string", "minLength": 1, "description": "Who is called." }, "dashboard": { "type": "string", "minLength": 1, "description": "Where." }, "signals": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "What is measured." }, "bias": { "type": "string", "minLength": 1, "description": "How bias is watched." }, "alerts": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Alert rules." }, "review": { "type": "string", "minLength": 1, "description": "Who reads what, how often." }, "logs": { "type": "object", "additionalProperties": false, "description": "What is logged.", "properties": { "what": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Which events." }, "retention_days": { "type": "number", "minimum": 0, "description": "For how long." }, "integrity": { "type": "string", "minLength": 1, "description": "How logs are protected." } } }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it: a team, a person, an address." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was last reviewed; default: the file's own date." }, "evidence": { "$ref": "#/$defs/evidence", "description": "What proves it." }, "seen": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Ids of the inventory that it was written for; what arrived since makes it stale." } } }, "section_incidents": { "title": "DeclaredIncidents", "type": "object", "additionalProperties": false, "description": "What is done when it goes wrong.", "properties": { "process": { "type": "string", "minLength": 1, "description": "The runbook." }, "playbook": { "type": "string", "minLength": 1, "description": "The playbook." }, "contact": { "type": "string", "minLength": 1, "description": "Who is told." }, "exercise": { "type": "object", "additionalProperties": false, "description": "The last exercise.", "properties": { "date": { "$ref": "#/$defs/date", "description": "When." } } }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it: a team, a person, an address." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was last reviewed; default: the file's own date." }, "evidence": { "$ref": "#/$defs/evidence", "description": "What proves it." }, "seen": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Ids of the inventory that it was written for; what arrived since makes it stale." } } }, "section_vulnerabilities": { "title": "DeclaredVulnerabilities", "type": "object", "additionalProperties": false, "description": "How weaknesses are handled.", "properties": { "process": { "type": "string", "minLength": 1, "description": "The document." }, "feeds": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "What is read." }, "sla_days": { "type": "object", "additionalProperties": false, "description": "How long a repair may take, by severity.", "properties": { "critical": { "type": "number", "minimum": 0, "description": "Critical." }, "high": { "type": "number", "minimum": 0, "description": "High." }, "medium": { "type": "number", "minimum": 0, "description": "Medium." }, "low": { "type": "number", "minimum": 0, "description": "Low." } } }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it: a team, a person, an address." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was last reviewed; default: the file's own date." }, "evidence": { "$ref": "#/$defs/evidence", "description": "What proves it." }, "seen": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Ids of the inventory that it was written for; what arrived since makes it stale." } } }, "section_watch": { "title": "DeclaredWatch", "type": "object", "additionalProperties": false, "description": "What is followed.", "properties": { "technology": { "type": "array", "items": { "type": "object", "additionalProperties": false, "description": "A subject.", "properties": { "topic": { "type": "string", "minLength": 1, "description": "What." }, "source": { "type": "string", "minLength": 1, "description": "From where." }, "owner": { "type": "string", "minLength": 1, "description": "Who reads it." }, "cadence_days": { "type": "number", "minimum": 0, "description": "How often." }, "last": { "$ref": "#/$defs/date", "description": "When it was last read." } } }, "description": "Technology." }, "regulation": { "type": "array", "items": { "type": "object", "additionalProperties": false, "description": "A subject.", "properties": { "topic": { "type": "string", "minLength": 1, "description": "What." }, "source": { "type": "string", "minLength": 1, "description": "From where." }, "owner": { "type": "string", "minLength": 1, "description": "Who reads it." }, "cadence_days": { "type": "number", "minimum": 0, "description": "How often." }, "last": { "$ref": "#/$defs/date", "description": "When it was last read." } } }, "description": "Law." }, "threats": { "type": "array", "items": { "type": "object", "additionalProperties": false, "description": "A subject.", "properties": { "topic": { "type": "string", "minLength": 1, "description": "What." }, "source": { "type": "string", "minLength": 1, "description": "From where." }, "owner": { "type": "string", "minLength": 1, "description": "Who reads it." }, "cadence_days": { "type": "number", "minimum": 0, "description": "How often." }, "last": { "$ref": "#/$defs/date", "description": "When it was last read." } } }, "description": "Attacks." }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it: a team, a person, an address." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was last reviewed; default: the file's own date." }, "evidence": { "$ref": "#/$defs/evidence", "description": "What proves it." }, "seen": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Ids of the inventory that it was written for; what arrived since makes it stale." } } }, "section_training": { "title": "DeclaredTraining", "type": "object", "additionalProperties": false, "description": "How people learn.", "properties": { "programme": { "type": "string", "minLength": 1, "description": "Its name." }, "audiences": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Who takes part." }, "executives": { "type": "boolean", "description": "Whether the management does." }, "cadence_days": { "type": "number", "minimum": 0, "description": "How often." }, "last_run": { "$ref": "#/$defs/date", "description": "When it last took place." }, "content": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Its subjects." }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it: a team, a person, an address." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was last reviewed; default: the file's own date." }, "evidence": { "$ref": "#/$defs/evidence", "description": "What proves it." }, "seen": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Ids of the inventory that it was written for; what arrived since makes it stale." } } }, "section_genai_policy": { "title": "DeclaredGenaiPolicy", "type": "object", "additionalProperties": false, "description": "Rules for the use of AI tools.", "properties": { "path": { "type": "string", "minLength": 1, "description": "The document." }, "allowed_tools": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Tools that may be used." }, "sensitivity_rule": { "type": "string", "minLength": 1, "description": "What must not be given to them." }, "code_rule": { "type": "string", "minLength": 1, "description": "How their code is reviewed." }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it: a team, a person, an address." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was last reviewed; default: the file's own date." }, "evidence": { "$ref": "#/$defs/evidence", "description": "What proves it." }, "seen": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Ids of the inventory that it was written for; what arrived since makes it stale." } } }, "section_audits": { "type": "array", "items": { "type": "object", "additionalProperties": false, "description": "An audit.", "properties": { "kind": { "type": "string", "minLength": 1, "description": "pentest, red-team, code, config, privacy …" }, "scope": { "type": "string", "minLength": 1, "description": "What was examined." }, "date": { "$ref": "#/$defs/date", "description": "When." }, "by": { "type": "string", "minLength": 1, "description": "By whom." }, "independent": { "type": "boolean", "description": "Whether they are independent." }, "report": { "type": "string", "minLength": 1, "description": "Where it is." }, "findings_open": { "type": "object", "additionalProperties": false, "description": "What is still open, by severity.", "properties": { "critical": { "type": "number", "minimum": 0, "description": "Critical." }, "high": { "type": "number", "minimum": 0, "description": "High." }, "medium": { "type": "number", "minimum": 0, "description": "Medium." }, "low": { "type": "number", "minimum": 0, "description": "Low." } } }, "next": { "$ref": "#/$defs/date", "description": "When the next is due." } } }, "description": "Audits." }, "section_rights": { "title": "DeclaredRights", "type": "object", "additionalProperties": false, "description": "Rights of others.", "properties": { "ip": { "type": "object", "additionalProperties": false, "description": "Intellectual property.", "properties": { "process": { "type": "string", "minLength": 1, "description": "The document." }, "contact": { "type": "string", "minLength": 1, "description": "Who is asked." } } }, "data_subjects": { "type": "object", "additionalProperties": false, "description": "People in the data.", "properties": { "process": { "type": "string", "minLength": 1, "description": "The document." }, "contact": { "type": "string", "minLength": 1, "description": "Who is asked." }, "model_requests": { "type": "string", "minLength": 1, "description": "What is done with models." } } }, "takedown_days": { "type": "number", "minimum": 0, "description": "How long it may take." }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it: a team, a person, an address." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was last reviewed; default: the file's own date." }, "evidence": { "$ref": "#/$defs/evidence", "description": "What proves it." }, "seen": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Ids of the inventory that it was written for; what arrived since makes it stale." } } }, "section_deletion": { "title": "DeclaredDeletion", "type": "object", "additionalProperties": false, "description": "How data is deleted.", "properties": { "method": { "type": "string", "minLength": 1, "description": "How." }, "scope": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "primary, backup, cache, vector-index, model, logs." }, "verification": { "type": "string", "minLength": 1, "description": "How it is checked." }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it: a team, a person, an address." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was last reviewed; default: the file's own date." }, "evidence": { "$ref": "#/$defs/evidence", "description": "What proves it." }, "seen": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Ids of the inventory that it was written for; what arrived since makes it stale." } } }, "section_retirement": { "title": "DeclaredRetirement", "type": "object", "additionalProperties": false, "description": "How it ends.", "properties": { "plan": { "type": "string", "minLength": 1, "description": "The document." }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it: a team, a person, an address." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was last reviewed; default: the file's own date." }, "evidence": { "$ref": "#/$defs/evidence", "description": "What proves it." }, "seen": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Ids of the inventory that it was written for; what arrived since makes it stale." } } }, "section_trust": { "title": "DeclaredTrust", "type": "object", "additionalProperties": false, "description": "What is trusted, by whom.", "properties": { "libraries": { "type": "array", "items": { "type": "object", "additionalProperties": false, "description": "A library.", "properties": { "name": { "type": "string", "minLength": 1, "description": "Its name in the registry." }, "level": { "type": "string", "minLength": 1, "description": "accepted, reviewed …" }, "by": { "type": "string", "minLength": 1, "description": "Who decided." }, "date": { "$ref": "#/$defs/date", "description": "When." }, "evidence": { "$ref": "#/$defs/evidence", "description": "What proves it." } } }, "description": "Libraries." }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it: a team, a person, an address." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was last reviewed; default: the file's own date." }, "evidence": { "$ref": "#/$defs/evidence", "description": "What proves it." }, "seen": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Ids of the inventory that it was written for; what arrived since makes it stale." } } }, "section_people": { "type": "array", "items": { "type": "object", "additionalProperties": false, "description": "A person or team.", "properties": { "role": { "type": "string", "minLength": 1, "description": "The task." }, "who": { "type": "string", "minLength": 1, "description": "Who." }, "deputy": { "type": "string", "minLength": 1, "description": "Who stands in." } } }, "description": "Who does what." }, "section_statements": { "title": "DeclaredStatements", "type": "object", "additionalProperties": false, "description": "One for each control whose proof is no section above, by control id.", "x-expects": "a control id such as GEN-02", "patternProperties": { "^[A-Z]{2,8}-[0-9]{2}(\\.[0-9]+)?$": { "$ref": "#/$defs/statement" } } }, "system": { "title": "DeclaredPart", "description": "One of several systems in the repository: its folders, and the same sections as at the top, which lead there.", "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "minLength": 1, "description": "Its name." }, "paths": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Its folders." }, "reviewed": { "$ref": "#/$defs/date", "description": "Default review date of every section." }, "profile": { "enum": ["minimal", "standard", "critical"], "description": "May raise the level that the check computes, never lower it." }, "system": { "$ref": "#/$defs/section_system" }, "exposure": { "$ref": "#/$defs/section_exposure" }, "autonomy": { "$ref": "#/$defs/section_autonomy" }, "criticality": { "$ref": "#/$defs/section_criticality" }, "compliance": { "$ref": "#/$defs/section_compliance" }, "data": { "$ref": "#/$defs/section_data" }, "datasets": { "$ref": "#/$defs/section_datasets" }, "models": { "$ref": "#/$defs/section_models" }, "suppliers": { "$ref": "#/$defs/section_suppliers" }, "hosting": { "$ref": "#/$defs/section_hosting" }, "interconnections": { "$ref": "#/$defs/section_interconnections" }, "access": { "$ref": "#/$defs/section_access" }, "access_control": { "$ref": "#/$defs/section_access_control" }, "reversibility": { "$ref": "#/$defs/section_reversibility" }, "continuity": { "$ref": "#/$defs/section_continuity" }, "risk": { "$ref": "#/$defs/section_risk" }, "architecture": { "$ref": "#/$defs/section_architecture" }, "security_foundation": { "$ref": "#/$defs/section_security_foundation" }, "training_process": { "$ref": "#/$defs/section_training_process" }, "filters": { "$ref": "#/$defs/section_filters" }, "evaluation": { "$ref": "#/$defs/section_evaluation" }, "monitoring": { "$ref": "#/$defs/section_monitoring" }, "incidents": { "$ref": "#/$defs/section_incidents" }, "vulnerabilities": { "$ref": "#/$defs/section_vulnerabilities" }, "watch": { "$ref": "#/$defs/section_watch" }, "training": { "$ref": "#/$defs/section_training" }, "genai_policy": { "$ref": "#/$defs/section_genai_policy" }, "audits": { "$ref": "#/$defs/section_audits" }, "rights": { "$ref": "#/$defs/section_rights" }, "deletion": { "$ref": "#/$defs/section_deletion" }, "retirement": { "$ref": "#/$defs/section_retirement" }, "trust": { "$ref": "#/$defs/section_trust" }, "people": { "$ref": "#/$defs/section_people" }, "statements": { "$ref": "#/$defs/section_statements" } } } } };
const POLICY_SCHEMA = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://ai-trust-check.example/schemas/policy.schema.json", "title": "PolicyFile", "description": ".github/ai-trust-policy.yml: how this repository is judged. Read from the tip of the base branch, so that a pull request cannot loosen its own judgement.", "type": "object", "additionalProperties": false, "required": ["version"], "properties": { "version": { "const": 1 }, "fail-on": { "enum": ["critical", "high", "medium", "low", "never"], "description": "The lowest severity that fails the gate. Default critical; high for a system of profile critical." }, "gate": { "enum": ["new", "all"], "description": "Whether findings that stand on the base count, too. Default new." }, "policies": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Folders of your own Rego, relative to the root." }, "controls": { "description": "By control id.", "type": "object", "x-expects": "a control id such as RES-01", "additionalProperties": false, "patternProperties": { "^[A-Z]{2,8}-[0-9]{2}(\\.[0-9]+)?$": { "$ref": "#/$defs/controlSetting" } } }, "scopes": { "description": "More places by what they are for: globs relative to the root.", "type": "object", "additionalProperties": false, "properties": { "src": { "$ref": "#/$defs/globs" }, "test": { "$ref": "#/$defs/globs" }, "example": { "$ref": "#/$defs/globs" }, "docs": { "$ref": "#/$defs/globs" }, "notebook": { "$ref": "#/$defs/globs" }, "ci": { "$ref": "#/$defs/globs" } } }, "approvers": { "type": "array", "items": { "$ref": "#/$defs/handle" }, "description": "Who may accept findings. When given, every waiver names one of them." }, "waivers": { "type": "array", "items": { "$ref": "#/$defs/waiver" }, "description": "Findings that somebody accepts for a time." }, "disputes": { "type": "array", "items": { "$ref": "#/$defs/dispute" }, "description": "Findings that rest on a wrong detection." } }, "$defs": { "date": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "x-expects": "a date such as 2026-10-02" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$", "x-expects": "64 hexadecimal digits in lower case" }, "handle": { "type": "string", "pattern": "^@?[A-Za-z0-9][A-Za-z0-9_-]{0,80}(/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?$", "x-expects": "a user or team such as @alice or @acme/security" }, "checkOrControl": { "type": "string", "pattern": "^[A-Z]{2,8}-[0-9]{2}(\\.[0-9]+)?(/[a-z][a-z0-9-]*)?$", "x-expects": "a check such as RES-01/unsafe-load, or a control such as RES-01" }, "waiver": { "title": "Waiver", "type": "object", "additionalProperties": false, "required": ["check", "paths", "reason", "approver", "created", "expires"], "properties": { "check": { "$ref": "#/$defs/checkOrControl", "description": "The check that it silences; a control stands for all of its checks." }, "paths": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Globs of the files; '*' or '**' also means findings that stand in no file." }, "fingerprint": { "$ref": "#/$defs/sha256", "description": "Only this finding, as the JSON report names it; in a group, a member's." }, "sha256": { "$ref": "#/$defs/sha256", "description": "Only the file or secret with this digest. A check that can never be waived can be with it, in test scope." }, "reason": { "type": "string", "minLength": 20, "description": "Why it can be lived with." }, "compensating": { "type": "string", "minLength": 1, "description": "What protects instead." }, "approver": { "$ref": "#/$defs/handle", "description": "Who accepts it." }, "created": { "$ref": "#/$defs/date", "description": "Its first day." }, "expires": { "$ref": "#/$defs/date", "description": "Its last day." }, "ticket": { "type": "string", "minLength": 1 } } }, "dispute": { "title": "Dispute", "type": "object", "additionalProperties": false, "required": ["check", "reason", "owner"], "properties": { "check": { "$ref": "#/$defs/checkOrControl", "description": "The check that speaks; a control stands for all of its checks." }, "paths": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Globs of the files; all when fact is given instead." }, "fact": { "type": "string", "minLength": 1, "description": "What was read wrongly: a fact's kind (L01), symbol (torch.load) or subject." }, "sha256": { "$ref": "#/$defs/sha256", "description": "Only the file or secret with this digest; as for waivers." }, "reason": { "type": "string", "minLength": 20, "description": "What is wrong with the detection." }, "owner": { "type": "string", "minLength": 1, "description": "Who says so." }, "expires": { "$ref": "#/$defs/date", "description": "Its last day." } } }, "globs": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "controlSetting": { "title": "ControlSetting", "type": "object", "additionalProperties": false, "properties": { "off": { "type": "boolean", "description": "The control is not judged; its verdict is off." }, "reason": { "type": "string", "minLength": 1, "description": "Why it is off." }, "enforce": { "enum": ["observe", "warn", "block"], "description": "observe and warn never fail the gate; block fails it at any severity." }, "exclude": { "$ref": "#/$defs/globs", "description": "Places that it does not judge." }, "parameters": { "type": "object", "additionalProperties": true } } } } };

;// CONCATENATED MODULE: ./lib/collect/clean.js
/** Strings of a repository made safe to keep in a record: bounded, secrets masked, well-formed. */

/** At most `most` characters, without what looks like a secret and without lone surrogates. */
function cleanText(text, most = 300) {
    // A secret that straddles the end of the slice would no longer be recognised, hence the margin.
    return (0,record/* cut */.Jj)((0,record/* maskSecrets */.QU)(text.slice(0, most + 500).toWellFormed()), most).toWellFormed();
}

;// CONCATENATED MODULE: ./lib/policy/policy-waivers.js
/** What the policy file accepts, waivers and disputes: its values, and the mistakes that a schema cannot tell. */





const LISTS = ['waivers', 'disputes'];
/** The schema has been checked, so that every part is read by the type it has. */
function waiversOf(root) {
    return itemsOf(root, 'waivers').map(({ entries }) => {
        const [fingerprint, sha256] = [policy_waivers_textOf(entries, 'fingerprint'), policy_waivers_textOf(entries, 'sha256')];
        const [compensating, ticket] = [proseOf(entries, 'compensating'), proseOf(entries, 'ticket')];
        return {
            check: policy_waivers_textOf(entries, 'check'),
            paths: pathsOf(entries),
            ...(fingerprint !== '' && { fingerprint }),
            ...(sha256 !== '' && { sha256 }),
            reason: proseOf(entries, 'reason'),
            ...(compensating !== '' && { compensating }),
            approver: policy_waivers_textOf(entries, 'approver'),
            created: policy_waivers_textOf(entries, 'created'),
            expires: policy_waivers_textOf(entries, 'expires'),
            ...(ticket !== '' && { ticket }),
        };
    });
}
function disputesOf(root) {
    return itemsOf(root, 'disputes').map(({ entries }) => {
        const [fact, sha256, expires] = [policy_waivers_textOf(entries, 'fact'), policy_waivers_textOf(entries, 'sha256'), policy_waivers_textOf(entries, 'expires')];
        return {
            check: policy_waivers_textOf(entries, 'check'),
            ...(entries.get('paths')?.node.kind === 'sequence' && { paths: pathsOf(entries) }),
            ...(fact !== '' && { fact }),
            ...(sha256 !== '' && { sha256 }),
            reason: proseOf(entries, 'reason'),
            owner: proseOf(entries, 'owner'),
            ...(expires !== '' && { expires }),
        };
    });
}
/** The lists of paths in a file's waivers and disputes, with their addresses. */
function waiverPaths(root) {
    return LISTS.flatMap((list) => itemsOf(root, list).map(({ entries }, index) => [[list, index, 'paths'], entries.get('paths')]));
}
/** Dates in the wrong order, approvers who are none, and entries about nothing. */
function waiverProblems(document) {
    const { root } = document;
    const approvers = root.entries.get('approvers')?.node;
    const allowed = approvers?.kind === 'sequence' ? approvers.items.map(({ text }) => text) : null;
    return LISTS.flatMap((list) => itemsOf(root, list).flatMap((item, index) => {
        if (item.value === null) {
            const message = `${label([list, index])} is empty: fill it in or remove it`;
            return [{ pointer: pointerOf([list, index]), message, at: document.keyAt(pointerOf([list])) }];
        }
        const problem = (key, message) => {
            const entry = item.entries.get(key);
            const at = entry ? document.placeOf(entry.node) : document.placeOf({ ...item, end: item.start });
            return { pointer: pointerOf([list, index, key]), message: `${label([list, index, key])} ${message}`, at };
        };
        return [
            ...dateProblems(item).map((message) => problem('expires', message)),
            ...approverProblems(item, list, allowed).map((message) => problem('approver', message)),
            ...aboutNothing(item, list).map((message) => problem('paths', message)),
        ];
    }));
}
/** Checks that nobody knows, and checks that can never be waived; custom checks are known only once their folders are read. */
function misnamedWaivers(file, controls, placeOf) {
    const entries = LISTS.flatMap((list) => (file[list] ?? []).map((entry, index) => ({ list, index, entry })));
    return entries.flatMap(({ list, index, entry: { check, sha256 } }) => {
        const message = unknownCheck(check, controls) ?? neverWaivable(check, sha256, controls);
        const tokens = [list, index, 'check'];
        return message === null ? [] : [{ message: `${label(tokens)} ${message}`, at: placeOf(pointerOf(tokens)) }];
    });
}
function unknownCheck(check, controls) {
    const [id = '', name] = check.split('/');
    const control = controls.find((one) => one.id === id);
    if (!control) {
        const hint = controlHint(id, controls.map((one) => one.id));
        return `names no control: there is no ${id}${hint === '' ? '' : `; ${hint}`}`;
    }
    const names = [...control.checks.map((one) => one.id), ...(control.statement ? ['statement'] : [])];
    if (name === undefined || names.includes(name))
        return null;
    const guess = nearest(name, names);
    const hint = guess === null ? `; ${id} has ${names.join(', ') || 'none'}` : `; did you mean ${id}/${guess}?`;
    return `names no check: there is no ${check}${hint}`;
}
function neverWaivable(check, sha256, controls) {
    const [id, name] = check.split('/');
    const found = controls.find((one) => one.id === id)?.checks.find((one) => one.id === name);
    if (found === undefined || found.waivable !== false || sha256 !== undefined)
        return null;
    return `${check} can never be waived; for a fixture in test scope add its sha256`;
}
function dateProblems({ entries }) {
    const created = policy_waivers_textOf(entries, 'created');
    const expires = policy_waivers_textOf(entries, 'expires');
    const first = dayNumber(created);
    const last = dayNumber(expires);
    return first !== null && last !== null && last < first ? [`${expires} lies before created, ${created}`] : [];
}
function approverProblems({ entries }, list, allowed) {
    const approver = policy_waivers_textOf(entries, 'approver');
    if (list !== 'waivers' || allowed === null || approver === '')
        return [];
    if (allowed.some((one) => sameHandle(one, approver)))
        return [];
    return [`${approver} is not one of approvers${allowed.length > 0 ? `: ${allowed.slice(0, 20).join(', ')}` : ''}`];
}
function aboutNothing({ entries }, list) {
    const paths = entries.get('paths')?.node;
    if (paths?.kind === 'sequence' && paths.items.length === 0)
        return ["is empty: name the files, e.g. ['research/**']"];
    if (list === 'disputes' && paths?.kind !== 'sequence' && policy_waivers_textOf(entries, 'fact') === '')
        return ['or fact is needed: which finding is wrong?'];
    return [];
}
/** Users and teams are told apart by neither case nor `@`. */
function sameHandle(one, other) {
    return one.replace(/^@/, '').toLowerCase() === other.replace(/^@/, '').toLowerCase();
}
function itemsOf(root, list) {
    return root.entries.get(list)?.node.items ?? [];
}
function policy_waivers_textOf(entries, key) {
    const value = entries.get(key)?.node.value;
    return typeof value === 'string' ? value : '';
}
function proseOf(entries, key) {
    return cleanText(policy_waivers_textOf(entries, key).replace(/\s+/g, ' ').trim());
}
function pathsOf(entries) {
    const value = entries.get('paths')?.node.value;
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

;// CONCATENATED MODULE: ./lib/policy/policy-file.js







/** Where the policy file may stand, first the one that leads. */
const POLICY_PATHS = ['.github/ai-trust-policy.yml', '.github/ai-trust-policy.yaml'];
const policy_file_MAX_LENGTH = 1 << 18;
/** Never throws; an empty file is a mistake, a key without a value is as if it were not there. */
function readPolicyFile(path, text) {
    const document = readYaml(path, text.length > policy_file_MAX_LENGTH ? '' : text);
    if (!document.ok)
        return { ok: false, problems: [document.problem] };
    const at = (start, end) => document.placeOf({ ...document.root, start, end });
    if (text.length > policy_file_MAX_LENGTH)
        return { ok: false, problems: [{ pointer: '', message: 'this file is larger than 256 KiB', at: at(0, 0) }] };
    if (document.root.kind !== 'mapping')
        return {
            ok: false,
            problems: [
                { pointer: '', message: "this file must hold keys with values; start with 'version: 1'", at: at(0, 0) },
            ],
        };
    const problems = [
        ...document.problems.map(({ pointer, message, at: where }) => ({
            pointer,
            message: pointer === '' ? message : `${label(tokensOf(pointer))}: ${message}`,
            at: where,
        })),
        ...schemaProblems(POLICY_SCHEMA, document.root)
            .filter(({ message }) => message !== '')
            .map(({ tokens, message, start, end }) => ({ pointer: pointerOf(tokens), message, at: at(start, end) })),
        ...pathProblems(document),
        ...waiverProblems(document),
    ];
    if (problems.length > 0)
        return { ok: false, problems: problems.sort(byPlace) };
    return { ok: true, settings: settingsOf(document), positions: positionsOf(document) };
}
/** Control ids that nobody knows, with the nearest one; custom controls are known only once their folders are read. */
function unknownControls(file, known) {
    const ids = new Set(known);
    return Object.keys(file.settings.controls ?? {}).flatMap((id) => {
        const pointer = pointerOf(['controls', id]);
        const at = file.positions[pointer];
        if (ids.has(id) || at === undefined)
            return [];
        const fix = controlHint(id, known) || 'remove it, or add the folder of its Rego to policies';
        return [{ pointer, message: `controls.${(0,record/* cut */.Jj)((0,record/* quoteStatement */.Cu)(id), 60)} names no control; ${fix}`, at }];
    });
}
/** Folders and globs are relative to the root and stay inside it. */
function pathProblems(document) {
    const { root } = document;
    const folders = root.entries.get('policies');
    const scopes = root.entries.get('scopes')?.node.entries ?? new Map();
    const controls = root.entries.get('controls')?.node.entries ?? new Map();
    const lists = [
        [['policies'], folders],
        ...[...scopes].map(([scope, entry]) => [['scopes', scope], entry]),
        ...[...controls].map(([id, entry]) => [['controls', id, 'exclude'], entry.node.entries.get('exclude')]),
        ...waiverPaths(root),
    ];
    return lists.flatMap(([tokens, entry]) => (entry?.node.items ?? []).flatMap((item, index) => {
        const fix = typeof item.value === 'string' ? outside(item.value) : null;
        if (fix === null)
            return [];
        const here = [...tokens, index];
        const shown = (0,record/* cut */.Jj)((0,record/* quoteStatement */.Cu)(item.text), 60);
        return [{ pointer: pointerOf(here), message: `${label(here)} '${shown}' ${fix}`, at: document.placeOf(item) }];
    }));
}
function outside(path) {
    if (path.includes('\\'))
        return "must use '/' between folders";
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path))
        return 'must be relative to the root of the repository';
    if (path.split('/').includes('..'))
        return "must stay inside the repository: remove '..'";
    return null;
}
/** The schema has been checked, so that every part is read by the type it has. */
function settingsOf(document) {
    const { root } = document;
    const text = (key) => root.entries.get(key)?.node.text ?? '';
    const failOn = FAIL_ON.find((level) => level === text('fail-on'));
    const gate = GATES.find((one) => one === text('gate'));
    const policies = root.entries.get('policies')?.node;
    const controls = root.entries.get('controls')?.node;
    const scopes = root.entries.get('scopes')?.node;
    const approvers = root.entries.get('approvers')?.node;
    return {
        version: 1,
        ...(failOn && { 'fail-on': failOn }),
        ...(gate && { gate }),
        ...(policies?.kind === 'sequence' && { policies: textsOf(policies.value) }),
        ...(controls?.kind === 'mapping' && {
            controls: Object.fromEntries([...controls.entries].map(([id, { node }]) => [id, controlOf(node.entries)])),
        }),
        ...(scopes?.kind === 'mapping' && {
            scopes: Object.fromEntries([...scopes.entries].map(([scope, { node }]) => [scope, textsOf(node.value)])),
        }),
        ...(approvers?.kind === 'sequence' && { approvers: textsOf(approvers.value) }),
        waivers: waiversOf(root),
        disputes: disputesOf(root),
    };
}
const FAIL_ON = ['critical', 'high', 'medium', 'low', 'never'];
const GATES = ['new', 'all'];
const ENFORCE = ['observe', 'warn', 'block'];
function controlOf(entries) {
    const value = (key) => entries.get(key)?.node.value;
    const off = value('off');
    const reason = value('reason');
    const enforce = ENFORCE.find((one) => one === value('enforce'));
    const exclude = value('exclude');
    const parameters = entries.get('parameters')?.node;
    return {
        ...(typeof off === 'boolean' && { off }),
        ...(typeof reason === 'string' && { reason }),
        ...(enforce && { enforce }),
        ...(Array.isArray(exclude) && { exclude: [...textsOf(exclude)] }),
        ...(parameters?.kind === 'mapping' && {
            parameters: Object.fromEntries([...parameters.entries].map(([name, { node }]) => [name, node.value])),
        }),
    };
}
function textsOf(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
function positionsOf(document) {
    const positions = {};
    const visit = (entry, tokens) => {
        const { node } = entry;
        positions[pointerOf(tokens)] = node.kind === 'scalar' ? document.placeOf(node) : document.placeOfKey(entry);
        // Parameters may hold anything; their names are place enough.
        if (tokens[2] === 'parameters' && tokens.length > 3)
            return;
        for (const [key, below] of node.entries)
            if (key.length <= 200)
                visit(below, [...tokens, key]);
        for (const [index, item] of node.items.entries()) {
            positions[pointerOf([...tokens, index])] = document.placeOf(item);
            if (tokens.length === 1)
                for (const [key, below] of item.entries)
                    visit(below, [...tokens, index, key]);
        }
    };
    for (const [key, entry] of document.root.entries)
        visit(entry, [key]);
    return positions;
}
function byPlace(a, b) {
    return (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0);
}

;// CONCATENATED MODULE: ./lib/policy/settings.js
/** How the repository is judged: built-in defaults, then the policy file, then flags or inputs, merged and validated. */
const DEFAULT_SETTINGS = {
    failOn: null,
    gate: 'new',
    policies: [],
    controls: {},
    scopes: [],
    waivers: [],
    disputes: [],
};
const SCOPES = ['src', 'test', 'example', 'docs', 'notebook', 'ci'];
/** Flags lead over the policy file, the file over the defaults; controls are merged key by key. */
function mergeSettings(defaults, file, flags) {
    const named = SCOPES.flatMap((scope) => {
        const globs = file?.scopes?.[scope];
        return globs === undefined ? [] : [{ scope, globs }];
    });
    const controls = Object.entries(file?.controls ?? {}).map(([id, setting]) => [
        id,
        { ...(Object.hasOwn(defaults.controls, id) ? defaults.controls[id] : {}), ...setting },
    ]);
    return {
        failOn: flags.failOn ?? file?.['fail-on'] ?? defaults.failOn,
        gate: flags.gate ?? file?.gate ?? defaults.gate,
        policies: flags.policies ?? file?.policies ?? defaults.policies,
        controls: { ...defaults.controls, ...Object.fromEntries(controls) },
        scopes: [...named, ...defaults.scopes],
        waivers: [...defaults.waivers, ...(file?.waivers ?? [])],
        disputes: [...defaults.disputes, ...(file?.disputes ?? [])],
    };
}

;// CONCATENATED MODULE: ./lib/policy/shipped.js
/** The policies that ship with the tool: the compiled module, its tables and its catalogue. */


/** Reads dist/; what ships is ours and was checked when it was built, so its shape is believed. */
function loadShippedPolicies() {
    const catalog = JSON.parse((0,external_node_fs_.readFileSync)((0,assets/* assetPath */.Q)('catalog.json'), 'utf8'));
    const data = JSON.parse((0,external_node_fs_.readFileSync)((0,assets/* assetPath */.Q)('data.json'), 'utf8'));
    return { module: { wasm: (0,external_node_fs_.readFileSync)((0,assets/* assetPath */.Q)('policy.wasm')), data, controls: catalog.controls }, catalog };
}
/** The module with the parameters of every control: METADATA's defaults, then the policy file's. */
function withParameters(module, parametersOf) {
    const entries = module.controls.map((control) => {
        const defaults = Object.entries(control.parameters).map(([name, parameter]) => [name, parameter.default]);
        return [control.id, { ...Object.fromEntries(defaults), ...parametersOf(control.id) }];
    });
    return { ...module, data: { ...module.data, config: { parameters: Object.fromEntries(entries) } } };
}
/** Parameters that a policy file sets and no control has; they would silently do nothing. */
function unknownParameters(controls, settings) {
    return controls.flatMap((control) => Object.keys(settings[control.id]?.parameters ?? {})
        .filter((name) => !Object.hasOwn(control.parameters, name))
        .map((parameter) => ({ control: control.id, parameter })));
}

;// CONCATENATED MODULE: ./lib/policy/load.js
/**
 * Which policies judge: the shipped ones, the policy file and the repository's own Rego. With a base all of these come
 * from the base, so that a change cannot loosen its own judgement.
 */








const MOST_POLICY_FILE = 1024 * 1024;
const MOST_REGO_FILES = 5000;
const MOST_REGO_FILE = 1024 * 1024;
async function loadPolicy(trees, options) {
    const shipped = loadShippedPolicies();
    const read = (tree, found) => readPolicy(tree, found, shipped.catalog, options);
    const find = (tree) => findPolicyFile(tree, options.policyPath ?? null);
    const inHead = await find(trees.head);
    if ('failed' in inHead)
        return mistakes([{ message: `${inHead.path} ${inHead.failed}`, at: null }]);
    if (options.policyFile !== null) {
        const named = readNamed(options.policyFile);
        if ('message' in named)
            return mistakes([{ message: named.message, at: null }]);
        const judged = await read(trees.head, named);
        return judged.problems.length > 0 ? mistakes(judged.problems) : assemble(shipped, judged, options, []);
    }
    const judge = trees.policy ?? trees.base;
    const inBase = judge === null ? inHead : await find(judge);
    const missing = nowhere(options.policyPath ?? null, [inHead, inBase]);
    if (missing !== null)
        return mistakes([{ message: missing, at: null }]);
    const ofHead = await read(trees.head, inHead.found);
    if (ofHead.problems.length > 0)
        return mistakes(ofHead.problems);
    if (judge === null)
        return assemble(shipped, ofHead, options, []);
    const ofBase = 'failed' in inBase ? null : await read(judge, inBase.found);
    if (ofBase === null || ofBase.problems.length > 0) {
        const text = 'The policy file of the base branch cannot be read; the built-in defaults judge until the one of this change is merged.';
        return assemble(shipped, NO_POLICY, options, [{ id: 'base-policy-broken', text }], proposedBy(null, ofHead.file));
    }
    const notices = notePreview(ofBase.file, inHead.found);
    return assemble(shipped, ofBase, options, notices, proposedBy(ofBase.file, ofHead.file));
}
const NO_POLICY = { file: null, wasm: null, controls: [], problems: [] };
/** A policy file that only the change brings is valid, but judges later. */
function notePreview(base, head) {
    if (base !== null || head === null)
        return [];
    return [{ id: 'policy-preview', text: `${head.path} is new and valid; it is in force after merge.` }];
}
function assemble(shipped, read, options, notices, proposed = { waivers: [], disputes: [] }) {
    const settings = mergeSettings(DEFAULT_SETTINGS, read.file, options.flags);
    const parametersOf = (id) => settings.controls[id]?.parameters;
    const own = read.wasm === null ? [] : [{ wasm: read.wasm, data: shipped.module.data, controls: read.controls }];
    return {
        kind: 'policy',
        settings,
        modules: [shipped.module, ...own].map((module) => withParameters(module, parametersOf)),
        controls: [...shipped.catalog.controls, ...read.controls],
        revision: shipped.catalog.policy,
        notices,
        proposed,
    };
}
/** Waivers and disputes that stand in the head's file and not, word for word, in the base's. */
function proposedBy(base, head) {
    const added = (now = [], before = []) => {
        const known = new Set(before.map((one) => JSON.stringify(one)));
        return now.filter((one) => !known.has(JSON.stringify(one)));
    };
    return { waivers: added(head?.waivers, base?.waivers), disputes: added(head?.disputes, base?.disputes) };
}
async function readPolicy(tree, found, catalog, options) {
    if (found === null)
        return NO_POLICY;
    const parsed = readPolicyFile(found.path, found.text);
    if (!parsed.ok)
        return { ...NO_POLICY, problems: parsed.problems };
    const { settings: file, positions } = parsed;
    const rego = await readRego(tree, file.policies ?? [], (index) => positions[`/policies/${index}`] ?? null);
    if (rego.problems.length > 0)
        return { ...NO_POLICY, problems: rego.problems };
    const custom = await (0,policy_custom/* compileCustom */.V)(rego.files, { cache: options.cacheFolder });
    const controls = [...catalog.controls, ...custom.controls];
    // Which controls there are is known only once the Rego compiles.
    const misnamed = [
        ...unknownControls(parsed, controls.map(({ id }) => id)),
        ...misnamedParameters(file, controls, positions),
        ...misnamedWaivers(file, controls, (pointer) => positions[pointer] ?? null),
    ];
    const problems = custom.problems.length > 0 ? custom.problems.map(atSource) : misnamed;
    return { file, wasm: custom.wasm, controls: custom.controls, problems };
}
/** Parameters that no control has; they would silently do nothing. */
function misnamedParameters(file, controls, positions) {
    return unknownParameters(controls, file.controls ?? {}).map(({ control, parameter }) => ({
        message: `controls.${control}.parameters: ${control} has no parameter ${parameter}`,
        at: positions[`/controls/${control}/parameters/${parameter}`] ?? null,
    }));
}
/** The Rego files below the named folders of a tree. */
async function readRego(tree, folders, placeOf) {
    const problems = [];
    const wanted = folders.flatMap((folder, index) => {
        const prefix = `${folder.replace(/^\.\//, '').replace(/\/+$/, '')}/`;
        const below = tree.files.filter(({ path }) => path.startsWith(prefix) && path.endsWith('.rego'));
        if (below.length === 0)
            problems.push({ message: `policies: ${folder} holds no .rego file`, at: placeOf(index) });
        return below;
    });
    if (wanted.length > MOST_REGO_FILES)
        problems.push({ message: `policies: more than ${MOST_REGO_FILES} .rego files`, at: placeOf(0) });
    if (problems.length > 0)
        return { files: [], problems };
    const files = [];
    let next = 0;
    for await (const content of tree.read(wanted.map((file) => ({ file, limit: MOST_REGO_FILE })))) {
        const path = wanted[next++]?.path ?? '';
        if (content.ok)
            files.push({ path, text: new TextDecoder().decode(content.bytes) });
        else
            problems.push({ message: `${path} ${content.reason}`, at: null });
    }
    return { files, problems };
}
function atSource({ path, line, column, message }) {
    const placed = line > 0 ? { line, column: Math.max(column, 1) } : { line: null, column: null };
    return { message, at: { path, ...placed, end_line: null, end_column: null } };
}
/** A named file that exists on neither side is a slip; one that only the change brings is a preview. */
function nowhere(path, searches) {
    if (path === null || searches.some((search) => 'failed' in search || search.found !== null))
        return null;
    return `policy-file: ${path} is not in the repository`;
}
async function findPolicyFile(tree, named) {
    for (const path of named === null ? POLICY_PATHS : [named]) {
        const read = await readText(tree, path, MOST_POLICY_FILE);
        if (read === null)
            continue;
        return 'text' in read ? { found: { path, text: read.text } } : { path, failed: read.failed };
    }
    return { found: null };
}
/** The file that --policy names: the user's own choice, so it may lie anywhere. */
function readNamed(path) {
    try {
        return { path: (0,external_node_path_.basename)(path), text: (0,external_node_fs_.readFileSync)(path, 'utf8') };
    }
    catch {
        return { message: `--policy: ${path} cannot be read` };
    }
}
function mistakes(problems) {
    return { kind: 'mistakes', problems };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/collect/collect.js
/**
 * Runs the collectors over a tree: every wanted file is read once, and a file whose bytes were seen before (on the
 * other side of a comparison) is not examined again. What was not read is recorded with the needs it could have answered.
 */


const SNIFFED = 4096;
/**
 * @param knownBlobs blob ids that the tree already knows (a commit's); files with an id in the cache are not read at all
 * @param hash whether to compute blob ids of what is read, so that the other side can share it
 */
async function collectTree(tree, collectors, cache, options) {
    const ledger = { collected: [], skips: new Map(), counts: new Map(), errors: new Map(), blobs: new Map() };
    const all = [...collectors.files, ...collectors.streams];
    for (const entry of tree.skipped)
        for (const collector of all)
            skip(ledger, collector, entry.path, entry.reason, couldHold(collector, entry));
    await collectFiles(tree, collectors.files, cache, options, ledger);
    await collectStreams(tree, collectors.streams, cache, options, ledger);
    return { records: concat(ledger.collected), statuses: statusesOf(all, ledger), blobs: ledger.blobs };
}
async function collectFiles(tree, collectors, cache, options, ledger) {
    const jobs = [];
    for (const file of tree.files) {
        const seen = seenFile(file);
        const takers = [];
        let most = 0;
        for (const collector of collectors) {
            const limit = collector.limit(seen);
            if (limit <= 0)
                continue;
            if (file.size <= limit) {
                takers.push(collector);
                most = Math.max(most, limit);
                continue;
            }
            const reason = `is larger than is read here (${file.size} of ${limit} bytes)`;
            skip(ledger, collector, file.path, reason, collector.supplies);
        }
        if (takers.every((collector) => collector.rides))
            continue;
        const blob = options.knownBlobs?.get(file.path);
        const known = blob === undefined ? [] : takers.map((collector) => cache.get(cacheKey(collector, file.path, blob)));
        if (known.length > 0 && known.every((hit) => hit !== undefined)) {
            for (const [i, collector] of takers.entries())
                collect_note(ledger, collector, file.path, known[i]);
            continue;
        }
        jobs.push({ file, limit: most, takers });
    }
    let next = 0;
    for await (const content of tree.read(jobs)) {
        const job = jobs[next++];
        if (job === undefined)
            break;
        if (!content.ok) {
            for (const collector of job.takers)
                skip(ledger, collector, job.file.path, content.reason, collector.supplies);
            continue;
        }
        const blob = options.knownBlobs?.get(job.file.path) ?? (options.hash ? blobId(content.bytes) : undefined);
        if (blob !== undefined)
            ledger.blobs.set(job.file.path, blob);
        const source = {
            path: seenPath(job.file.path),
            bytes: content.bytes,
            text: decode(content.bytes),
            tracked: job.file.tracked,
            size: job.file.size,
        };
        for (const collector of job.takers) {
            const collected = guard(ledger, collector, job.file.path, () => relocate(collector.collect(source), source.path, job.file.path));
            if (blob !== undefined && collected !== undefined)
                cache.set(cacheKey(collector, job.file.path, blob), collected);
            collect_note(ledger, collector, job.file.path, collected);
        }
    }
}
async function collectStreams(tree, collectors, cache, options, ledger) {
    for (const collector of collectors) {
        const doubtful = tree.files.filter((file) => collector.wants(file) === 'sniff');
        const heads = await tree.heads(doubtful.filter((file) => file.size > 0), SNIFFED);
        for (const file of tree.files) {
            const wants = collector.wants(file);
            if (wants === 'no')
                continue;
            if (wants === 'sniff') {
                const head = heads.get(file.path);
                if (typeof head === 'string')
                    skip(ledger, collector, file.path, head, collector.supplies);
                if (head === undefined || typeof head === 'string' || !collector.sniff(file, head))
                    continue;
            }
            const known = options.knownBlobs?.get(file.path);
            const hit = known === undefined ? undefined : cache.get(cacheKey(collector, file.path, known));
            if (hit !== undefined) {
                collect_note(ledger, collector, file.path, hit);
                continue;
            }
            const sink = guard(ledger, collector, file.path, () => collector.open(file));
            if (sink === undefined)
                continue;
            const hash = options.hash && known === undefined ? (0,external_node_crypto_.createHash)('sha1').update(`blob ${file.size}\0`) : null;
            let broken;
            const failed = await tree.stream(file, (block, offset) => {
                hash?.update(block);
                try {
                    if (broken === undefined)
                        sink.block(block, offset);
                }
                catch (error) {
                    broken = error;
                }
            });
            if (failed !== null) {
                skip(ledger, collector, file.path, failed, collector.supplies);
                continue;
            }
            const collected = guard(ledger, collector, file.path, () => {
                if (broken !== undefined)
                    throw broken;
                return sink.end();
            });
            const blob = known ?? hash?.digest('hex');
            if (blob !== undefined)
                ledger.blobs.set(file.path, blob);
            if (blob !== undefined && collected !== undefined)
                cache.set(cacheKey(collector, file.path, blob), collected);
            collect_note(ledger, collector, file.path, collected);
        }
    }
}
/** Files of the repository's top ('../../.github/…') are shown to collectors as they stand there. */
function seenPath(path) {
    return path.startsWith('../') ? path.replace(/^(\.\.\/)+/, '') : path;
}
function seenFile(file) {
    return file.path.startsWith('../') ? { ...file, path: seenPath(file.path) } : file;
}
/** Puts the real path back into records of a file that was shown under another. */
function relocate(collected, shown, real) {
    if (shown === real)
        return collected;
    const rename = (value) => {
        if (Array.isArray(value))
            return value.map(rename);
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === 'path' && inner === shown ? real : rename(inner)]));
    };
    return rename(collected); // same shape: only strings changed
}
/** Most files are ASCII, which needs no decoder. */
function decode(bytes) {
    return (0,external_node_buffer_.isAscii)(bytes) ? bytes.toString('latin1') : new TextDecoder('utf-8').decode(bytes);
}
function blobId(bytes) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
function cacheKey(collector, path, blob) {
    return `${collector.name}\0${path}\0${blob}`;
}
/** A collector that throws is our bug: its needs become unknown, never an empty list. */
function guard(ledger, collector, path, run) {
    try {
        return run();
    }
    catch (error) {
        ledger.errors.set(collector.name, `internal error in ${path}: ${error instanceof Error ? error.message : 'unknown'}`);
        skip(ledger, collector, path, 'could not be examined (internal error)', collector.supplies);
        return undefined;
    }
}
function collect_note(ledger, collector, path, collected) {
    if (collected === undefined)
        return;
    ledger.collected.push(collected);
    ledger.counts.set(collector.name, (ledger.counts.get(collector.name) ?? 0) + 1);
    if (collected.partial !== undefined)
        skip(ledger, collector, path, collected.partial, collector.supplies);
}
function skip(ledger, collector, path, reason, needs) {
    if (needs.length === 0)
        return;
    const list = ledger.skips.get(collector.name) ?? [];
    list.push({ path, reason, needs: [...needs] });
    ledger.skips.set(collector.name, list);
}
/** The needs that an unread entry could have answered: by its name when it is a file's, all of them for a folder. */
function couldHold(collector, { path, folder }) {
    if (folder)
        return collector.supplies;
    const probe = seenFile({ path, size: 1, executable: false, tracked: true });
    const wanted = 'limit' in collector ? collector.limit(probe) > 0 : collector.wants(probe) !== 'no';
    return wanted ? collector.supplies : [];
}
function concat(all) {
    const lists = {
        files: all.flatMap((one) => one.files ?? []),
        facts: all.flatMap((one) => one.facts ?? []),
        models: all.flatMap((one) => one.models ?? []),
        datasets: all.flatMap((one) => one.datasets ?? []),
        cards: all.flatMap((one) => one.cards ?? []),
        components: all.flatMap((one) => one.components ?? []),
        interconnections: all.flatMap((one) => one.interconnections ?? []),
        agents: all.flatMap((one) => one.agents ?? []),
        workflows: all.flatMap((one) => one.workflows ?? []),
        containers: all.flatMap((one) => one.containers ?? []),
        links: all.flatMap((one) => one.links ?? []),
        ignores: all.flatMap((one) => one.ignores ?? []),
    };
    return lists;
}
function statusesOf(collectors, ledger) {
    return Object.fromEntries(collectors.map((collector) => {
        const skipped = (ledger.skips.get(collector.name) ?? []).sort((a, b) => (a.path < b.path ? -1 : 1));
        const error = ledger.errors.get(collector.name);
        const status = {
            status: error !== undefined ? 'error' : skipped.length > 0 ? 'partial' : 'ok',
            reason: error ?? (skipped.length > 0 ? `${skipped.length} not read` : null),
            how: null,
            files: ledger.counts.get(collector.name) ?? 0,
            supplies: [...collector.supplies],
            skipped,
        };
        return [collector.name, status];
    }));
}

;// CONCATENATED MODULE: ./lib/collect/declarations.js









/** Where the declarations may stand, first the one that leads. */
const DECLARATION_PATHS = ['.github/ai-trust.yml', '.github/ai-trust.yaml'];
const declarations_MAX_LENGTH = 1 << 18;
const declarations_MAX_PROBLEMS = 50;
/** The record of a repository without declarations. */
const NO_DECLARATIONS = { path: null, value: {}, positions: {}, problems: [] };
/**
 * Never throws. In the value, dates are numbers of days since 1970-01-01, evidence is a list of texts such as
 * `symbol:app.guard`, keys without a value are left out, and secrets are masked.
 * @param knownControls ids that statements may name; without them any id of the right form will do
 */
function readDeclarations(path, text, knownControls) {
    const whole = (message) => {
        const problem = { pointer: '', message, at: (0,record/* place */.ik)(path, (0,record/* indexLines */.uD)(''), 0, 0) };
        return { path, value: {}, positions: {}, problems: [problem] };
    };
    if (text.length > declarations_MAX_LENGTH)
        return whole('this file is larger than 256 KiB; move long texts into documents and name them as evidence');
    const document = readYaml(path, text);
    if (!document.ok)
        return { path, value: {}, positions: {}, problems: [document.problem] };
    if (document.root.value === null)
        return whole("this file is empty; start with 'version: 1'");
    if (document.root.kind !== 'mapping')
        return whole("this file must hold keys with values; start with 'version: 1'");
    const found = schemaProblems(DECLARATIONS_SCHEMA, document.root);
    const dropped = new Set(found.flatMap(({ tokens, kind }) => dropOf(tokens, kind)));
    for (const { pointer } of document.problems)
        for (const drop of dropOf(tokensOf(pointer), 'value'))
            dropped.add(drop);
    const problems = [
        ...document.problems.map(({ message, ...problem }) => ({ ...problem, message: said(problem.pointer, message) })),
        ...found.map(({ tokens, message, start, end }) => ({
            pointer: pointerOf(tokens),
            message,
            at: document.placeOf({ ...document.root, start, end }),
        })),
        ...(knownControls ? declarations_unknownControls(document, knownControls) : []),
    ];
    const building = { document, dropped, positions: {} };
    const value = {};
    for (const [key, entry] of document.root.entries) {
        const below = build(building, schemaBelow(DECLARATIONS_SCHEMA, key, false), entry.node, [key], [key], entry);
        if (below !== undefined)
            setOwn(value, key, below);
    }
    return { path, value, positions: building.positions, problems: onePerPlace(problems) };
}
function said(pointer, message) {
    return pointer === '' ? message : `${label(tokensOf(pointer))}: ${message}`;
}
const declarations_LISTS = new Set(Object.entries(DECLARATIONS_SCHEMA.properties ?? {}).flatMap(([section, schema]) => resolve(DECLARATIONS_SCHEMA, schema).schema.type === 'array' ? [section] : []));
/** The pointer of what a problem spoils: a key that is not known, an item of a list, a statement, else the whole section. */
function dropOf(tokens, kind) {
    if (tokens.length === 0)
        return [];
    if (kind === 'unknown-key')
        return [pointerOf(tokens)];
    const [first, index, section] = tokens;
    // A system without its name is none.
    const inSystem = first === 'systems' && section !== undefined && section !== 'name';
    const [name, below] = inSystem ? [section, tokens[3]] : [first, index];
    const within = below !== undefined && (declarations_LISTS.has(String(name)) || name === 'statements');
    return [pointerOf(tokens.slice(0, (inSystem ? 3 : 1) + (within ? 1 : 0)))];
}
/** The sound value below a node; `as` is where it stands in the value, which differs once list items are dropped. */
function build(building, reference, node, tokens, as, entry) {
    if (reference === null || node.value === null || building.dropped.has(pointerOf(tokens)))
        return undefined;
    const { schema, name } = resolve(DECLARATIONS_SCHEMA, reference);
    const { document, positions } = building;
    // A map or list is shown at its key: its own first line is already the next one.
    positions[pointerOf(as)] = entry && node.kind !== 'scalar' ? document.placeOfKey(entry) : document.placeOf(node);
    if (name === 'date')
        return dayNumber(node.text) ?? undefined;
    if (name === 'evidence')
        return evidenceOf(building, node, as);
    if (node.kind === 'scalar')
        return typeof node.value === 'string' ? (0,record/* maskSecrets */.QU)(node.value) : node.value;
    if (node.kind === 'sequence') {
        const items = [];
        for (const [index, item] of node.items.entries()) {
            const below = build(building, schema.items ?? null, item, [...tokens, index], [...as, items.length], null);
            if (below !== undefined)
                items.push(below);
        }
        return items;
    }
    const value = {};
    for (const [key, { node: inner }] of node.entries) {
        const inside = node.entries.get(key) ?? null;
        const below = build(building, schemaBelow(schema, key, false), inner, [...tokens, key], [...as, key], inside);
        if (below !== undefined)
            setOwn(value, key, below);
    }
    return value;
}
/** `symbol: a.b`, written as text or as YAML's map, one or a list, becomes the text `symbol:a.b` in a list. */
function evidenceOf(building, node, as) {
    const items = node.kind === 'sequence' ? node.items : [node];
    const evidence = [];
    for (const item of items) {
        const [pair] = item.entries;
        const text = pair ? `${pair[0]}:${pair[1].node.text.trim()}` : item.text.trim();
        if (text === '' || pair?.[1].node.value === null)
            continue;
        building.positions[pointerOf([...as, evidence.length])] = building.document.placeOf(item);
        evidence.push((0,record/* maskSecrets */.QU)(text.replace(/^(path|url|symbol|test|workflow|metric|flag):\s+/, '$1:')));
    }
    return evidence;
}
/** Statements that name a control which does not exist, at the top and in each system. */
function declarations_unknownControls(document, known) {
    const ids = new Set(known);
    const systems = document.root.entries.get('systems')?.node.items ?? [];
    return [
        [document.root, []],
        ...systems.map((system, index) => [system, ['systems', index]]),
    ].flatMap(([part, before]) => [...(part.entries.get('statements')?.node.entries ?? [])].flatMap(([id, entry]) => {
        if (ids.has(id) || !/^[A-Z]{2,8}-\d{2}/.test(id))
            return [];
        const hint = controlHint(id, known);
        const pointer = pointerOf([...before, 'statements', id]);
        const message = `statements.${id} names no control${hint === '' ? '' : `; ${hint}`}`;
        return [{ pointer, message, at: document.placeOfKey(entry) }];
    }));
}
function onePerPlace(problems) {
    const first = new Map();
    for (const problem of problems)
        if (problem.message !== '' && !first.has(problem.pointer))
            first.set(problem.pointer, problem);
    return [...first.values()]
        .sort((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0))
        .slice(0, declarations_MAX_PROBLEMS);
}

;// CONCATENATED MODULE: ./lib/collect/notable.js

// Other people's code has its own licences and manifests.
const VENDORED = /(^|\/)(node_modules|vendor|third[-_]party|site-packages|\.venv|venv|bower_components)\//i;
// Apart from the folder, as a pattern for both would be quadratic in the path.
const PROSE = /\.(?:md|mdx|markdown|adoc|rst|txt)$/i;
/** First match wins. Checksum files are no row here: their own collector knows them by content. */
const RULES = [
    ['agent-settings', /(^|\/)(?:agents|claude|gemini)\.md$/i],
    ['agent-settings', /(^|\/)(?:\.mcp\.json|\.cursorrules|\.windsurfrules|\.vscode\/mcp\.json)$/],
    ['agent-settings', /(^|\/)\.cursor\/./],
    ['agent-settings', /(^|\/)\.claude\/settings[^/]*\.json$/],
    ['agent-settings', /(^|\/)\.github\/(?:copilot-instructions\.md|instructions\/[^/]+\.instructions\.md)$/],
    ['security-policy', /^(?:\.github\/|docs\/|)security\.(?:md|rst|txt|adoc)$/i],
    ['security-policy', /(^|\/)\.well-known\/security\.txt$/],
    ['code-owners', /^(?:\.github\/|\.gitlab\/|docs\/|)CODEOWNERS$/],
    ['decision-record', /(^|\/)docs?\/(?:adrs?|decisions|design)\//i, PROSE],
    ['decision-record', /(^|\/)adrs?\//i, PROSE],
    ['decision-record', /(^|\/)DECISIONS\.md$/i],
    ['decision-record', /(^|\/)(?:[^/]*[^A-Za-z/])?ADR-[^/]*\.md$/],
    [
        'lockfile',
        /(^|\/)(?:uv\.lock|poetry\.lock|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|Pipfile\.lock|pdm\.lock)$/,
    ],
    ['package-manifest', /(^|\/)(?:pyproject\.toml|setup\.py|setup\.cfg|package\.json)$/],
    ['license', /^(?:[^/]+\/){0,2}(?:licen[cs]e|copying)(?:[-._][^/]*)?$/i],
    ['license', /^LICENSES\/[^/]+$/],
    ['readme', /^(?:[^/]+\/){0,2}readme(?:\.(?:md|rst|txt|adoc|markdown))?$/i],
];
// Indexes and forms in a folder of decisions decide nothing.
const NO_DECISION = /(^|\/)(?:readme|index|_index|[^/]*template[^/]*)\.[a-z]+$/i;
const CODE = /\.(?:py|pyi|js|ts|mjs|cjs|go|rs|java|rb|sh|html|json|ya?ml|toml)$/i;
/** The notable files of a tree, in its order. */
function collectNotable(files) {
    return files.flatMap((file) => {
        const kind = notable_kindOf(file.path);
        if (kind === null)
            return [];
        return [
            {
                id: (0,record/* recordId */.Re)('files', kind, file.path),
                kind,
                path: file.path,
                scope: (0,record/* scopeOf */.Od)(file.path),
                at: (0,record/* wholeFile */.AA)(file.path),
            },
        ];
    });
}
function notable_kindOf(path) {
    if (VENDORED.test(path))
        return null;
    const kind = RULES.find(([, pattern, ending]) => pattern.test(path) && (ending?.test(path) ?? true))?.[0] ?? null;
    if (kind === 'decision-record' && NO_DECISION.test(path))
        return null;
    return kind === 'license' && CODE.test(path) ? null : kind;
}

;// CONCATENATED MODULE: ./lib/collect/checksums.js


const LIMIT = 4 * 1024 * 1024;
const MOST_ENTRIES = 20_000;
const checksums_NAME = /^(?:sha256-?sums?(?:\.txt)?|checksums?(?:[-_.]sha256)?(?:\.txt)?|.+\.sha256(?:sums?)?(?:\.txt)?)$/i;
const BARE = /^[0-9a-f]{64}$/i;
const GNU = /^\\?([0-9a-f]{32,128}) [ *](.+)$/i;
const BSD = /^(SHA2?-?256|SHA512|SHA1|MD5) ?\((.+)\) ?= ?([0-9a-f]{32,128})$/i;
/** Records the file itself, and a link for each SHA-256 in it. */
const collector = {
    name: 'checksums',
    supplies: ['files', 'facts.V01'],
    limit: (file) => (checksums_NAME.test(checksums_nameOf(file.path)) ? LIMIT : 0),
    collect,
};
function checksums_nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function collect(file) {
    const lines = (0,record/* indexLines */.uD)(file.text);
    const links = [];
    let digests = 0;
    for (let i = 0; i < lines.starts.length; i++) {
        const start = lines.starts[i] ?? 0;
        const line = file.text.slice(start, Math.min(lines.starts[i + 1] ?? file.text.length, start + 5000));
        const entry = readLine(line.replace(/^\ufeff/, '').trim(), file.path);
        if (entry === null)
            continue;
        digests++;
        if (entry.path === null || entry.digest.length !== 64)
            continue;
        if (links.length === MOST_ENTRIES)
            return { ...found(file, links), partial: `more than ${MOST_ENTRIES} checksums; the rest was not compared` };
        const from = file.text.indexOf(entry.digest, start);
        const value = {
            sha256: entry.digest.toLowerCase(),
            at: (0,record/* place */.ik)(file.path, lines, from, from + entry.digest.length),
            statement: (0,record/* quoteStatement */.Cu)(line),
        };
        links.push({ kind: 'checksum', path: file.path, name: entry.path, value });
    }
    return digests === 0 ? {} : found(file, links);
}
function found(file, links) {
    return {
        files: [
            {
                id: (0,record/* recordId */.Re)('checksums', file.path),
                kind: 'checksums',
                path: file.path,
                scope: (0,record/* scopeOf */.Od)(file.path),
                at: (0,record/* wholeFile */.AA)(file.path),
            },
        ],
        links,
    };
}
/** The digest of a line as it is written, and the path it is for; null when that lies outside the tree. */
function readLine(line, from) {
    if (BARE.test(line)) {
        const own = /^(.+)\.sha256$/i.exec(from)?.[1] ?? null;
        return { digest: line, path: own === null ? null : cleanText(own, 4096) };
    }
    const gnu = GNU.exec(line);
    if (gnu?.[1] !== undefined && gnu[2] !== undefined)
        return { digest: gnu[1], path: resolvePath(from, gnu[2]) };
    const bsd = BSD.exec(line);
    if (bsd?.[2] === undefined || bsd[3] === undefined)
        return null;
    return { digest: bsd[3], path: /256$/.test(bsd[1] ?? '') ? resolvePath(from, bsd[2]) : null };
}
/** A path written in the file `from`, relative to the root; null when it leads outside. */
function resolvePath(from, written) {
    const slashed = written.trim().replaceAll('\\', '/');
    if (slashed === '' || slashed.startsWith('/') || /^[A-Za-z]:\//.test(slashed))
        return null;
    const parts = from.split('/').slice(0, -1);
    for (const part of slashed.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.length === 0 ? null : parts.join('/').toWellFormed();
}

;// CONCATENATED MODULE: ./lib/link/models.js


/**
 * Facts of kind V01: `safe` where a recorded SHA-256 is that of the file (or of what its git-LFS pointer stands for),
 * `unsafe` where it differs. A digest that belongs to no model file for certain gives no fact.
 */
function linkModels(records) {
    const files = (records.models ?? []).flatMap(modelFile);
    if (files.length === 0)
        return { facts: [] };
    const byPath = new Map(files.map((file) => [file.path, file]));
    const byName = groupByName(files);
    const facts = [];
    for (const link of records.links ?? []) {
        const digest = readDigest(link.value);
        if (digest === null)
            continue;
        if (link.kind === 'checksum') {
            const file = byPath.get(link.name);
            if (file !== undefined)
                facts.push(toFact(file, digest));
        }
        if (link.kind === 'sbom-digest')
            facts.push(...bySbom(link, digest, byPath, byName));
    }
    return { facts };
}
function modelFile(model) {
    const sha256 = model.sha256 ?? model.lfs?.oid ?? null;
    return model.source !== 'file' || model.path === null || sha256 === null ? [] : [{ model, path: model.path, sha256 }];
}
function groupByName(files) {
    const groups = new Map();
    for (const file of files) {
        const name = file.path.slice(file.path.lastIndexOf('/') + 1);
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [file]);
        else
            group.push(file);
    }
    return groups;
}
/** A bill names things more loosely than a checksum file: a path, a file name, or only the model's name. */
function bySbom(link, digest, byPath, byName) {
    const names = namesOf(link.value);
    const paths = names.flatMap((name) => [resolvePath('', name), resolvePath(link.path, name)]);
    for (const path of paths) {
        const file = path === null ? undefined : byPath.get(path);
        if (file !== undefined)
            return [toFact(file, digest)];
    }
    for (const name of names) {
        const group = byName.get(name) ?? stem(name, byName);
        const equal = group.filter((file) => file.sha256 === digest.sha256);
        if (equal.length > 0)
            return equal.map((file) => toFact(file, digest));
        // Among several files of that name any may be meant, and a bare name may stand for a whole folder of files.
        const only = group.length === 1 && byName.has(name) ? group[0] : undefined;
        if (only !== undefined)
            return [toFact(only, digest)];
    }
    return [];
}
function stem(name, byName) {
    const short = name.slice(name.lastIndexOf('/') + 1);
    return MODEL_SUFFIXES.flatMap((suffix) => byName.get(`${short}.${suffix}`) ?? []);
}
const MODEL_SUFFIXES = 'safetensors gguf onnx pt pth bin ckpt pkl joblib h5 keras tflite'.split(' ');
function namesOf(value) {
    if (typeof value !== 'object' || value === null || !('names' in value) || !Array.isArray(value.names))
        return [];
    return value.names.filter((name) => typeof name === 'string');
}
function readDigest(value) {
    if (typeof value !== 'object' || value === null || !('sha256' in value) || !('at' in value))
        return null;
    if (typeof value.sha256 !== 'string' || !isAt(value.at))
        return null;
    const statement = 'statement' in value && typeof value.statement === 'string' ? value.statement : '';
    return { sha256: value.sha256, at: value.at, statement };
}
function isAt(value) {
    return typeof value === 'object' && value !== null && 'path' in value && typeof value.path === 'string';
}
function toFact(file, digest) {
    const { path, line, column } = digest.at;
    return {
        id: (0,record/* recordId */.Re)('V01', file.path, path, line, column, digest.sha256),
        kind: 'V01',
        state: digest.sha256 === file.sha256 ? 'safe' : 'unsafe',
        scope: file.model.scope,
        symbol: 'sha256',
        args: { recorded: digest.sha256, actual: file.sha256, in: path },
        subject: file.path,
        source: 'local',
        function: '',
        statement: digest.statement,
        at: digest.at,
    };
}

;// CONCATENATED MODULE: ./lib/collect/code/python-imports.js
/** Reads import statements: which local name stands for which module or member. */

const python_imports_DOT = 46;
const python_imports_COMMA = 44;
/** The imports of the statement from token `first` to `end`. */
function importsOf(tokens, first, end, scope) {
    return python_tokens_textOf(tokens, first) === 'import'
        ? plainImports(tokens, first + 1, end, scope)
        : fromImports(tokens, first + 1, end, scope);
}
/** `import a.b, c as d` */
function plainImports(tokens, first, end, scope) {
    const found = [];
    for (let i = first; i < end; i++) {
        const name = readDotted(tokens, i, end);
        if (name.text === '')
            return found;
        const place = { module: name.text, scope, first: i, end: name.end };
        i = name.end;
        if (tokens.kind[i] === NAME && python_tokens_textOf(tokens, i) === 'as' && tokens.kind[i + 1] === NAME) {
            found.push({ local: python_tokens_textOf(tokens, i + 1), target: name.text, ...place });
            i += 2;
        }
        else {
            const top = name.text.split('.', 1)[0] ?? '';
            found.push({ local: top, target: top, ...place });
        }
        if (tokens.kind[i] !== python_imports_COMMA)
            return found;
    }
    return found;
}
/** `from ..a import b, c as d` */
function fromImports(tokens, first, end, scope) {
    let dots = 0;
    while (first + dots < end && tokens.kind[first + dots] === python_imports_DOT)
        dots++;
    const name = readDotted(tokens, first + dots, end);
    let i = name.end;
    // `from . import x`: what looks like the module's name is the keyword.
    const isBare = dots > 0 && name.text === 'import';
    const module = '.'.repeat(dots) + (isBare ? '' : name.text);
    if (isBare)
        i = first + dots;
    if (tokens.kind[i] !== NAME || python_tokens_textOf(tokens, i) !== 'import')
        return [];
    const place = { module, scope, first, end: i };
    const prefix = module === '' || module.endsWith('.') ? module : `${module}.`;
    const found = [];
    for (i++; i < end; i++) {
        if (tokens.kind[i] === 42)
            found.push({ local: '*', target: module, ...place });
        if (tokens.kind[i] !== NAME)
            continue;
        const member = python_tokens_textOf(tokens, i);
        let local = member;
        if (tokens.kind[i + 1] === NAME && python_tokens_textOf(tokens, i + 1) === 'as' && tokens.kind[i + 2] === NAME) {
            local = python_tokens_textOf(tokens, i + 2);
            i += 2;
        }
        found.push({ local, target: prefix + member, ...place });
    }
    return found;
}
function readDotted(tokens, first, end) {
    if (first >= end || tokens.kind[first] !== NAME)
        return { text: '', end: first };
    const parts = [python_tokens_textOf(tokens, first)];
    let i = first + 1;
    while (i + 1 < end && tokens.kind[i] === python_imports_DOT && tokens.kind[i + 1] === NAME) {
        parts.push(python_tokens_textOf(tokens, i + 1));
        i += 2;
    }
    return { text: parts.join('.'), end: i };
}

;// CONCATENATED MODULE: ./lib/collect/code/python-structure.js
/**
 * Finds the statements, scopes, imports and decorators of a Python file in its tokens, and the calls in each statement.
 * It keeps only places: names and arguments are read later, for the few calls that matter.
 */



/** Head words of statements that a ':' divides from their body. */
const COMPOUND = new Set([
    'if',
    'elif',
    'else',
    'for',
    'while',
    'with',
    'try',
    'except',
    'finally',
    'def',
    'class',
    'async',
    'match',
    'case',
]);
const python_structure_PAREN = 40;
const python_structure_DOT = 46;
const python_structure_COLON = 58;
const SEMICOLON = 59;
const AT = 64;
/** Reads the structure of a tokenised file. */
function readModule(tokens) {
    const walk = {
        tokens,
        scopes: [{ kind: 'module', parent: -1, path: '', name: -1, bracket: -1 }],
        statements: [],
        calls: [],
        imports: [],
        decorators: [],
        stack: [{ scope: 0, indent: -1 }],
        waiting: [],
    };
    for (let line = 0; line < tokens.lines.length; line++) {
        const indent = tokens.indents[line] ?? 0;
        while (walk.stack.length > 1 && (walk.stack[walk.stack.length - 1]?.indent ?? 0) >= indent)
            walk.stack.pop();
        const first = tokens.lines[line] ?? 0;
        python_structure_readLine(walk, first, tokens.lines[line + 1] ?? tokens.count, indent, line);
    }
    return walk;
}
function currentScope(walk) {
    return walk.stack[walk.stack.length - 1]?.scope ?? 0;
}
/** A logical line: one statement, several after ';', or a head with its body on the same line. */
function python_structure_readLine(walk, first, end, indent, line) {
    const { kind } = walk.tokens;
    let from = first;
    while (from < end) {
        if (kind[from] === NEWLINE || kind[from] === SEMICOLON) {
            from++;
            continue;
        }
        from = readStatement(walk, from, end, indent, line);
    }
}
/** Reads one statement and returns the token behind it. */
function readStatement(walk, first, end, indent, line) {
    const { tokens, statements } = walk;
    const { kind } = tokens;
    const scope = currentScope(walk);
    if (kind[first] === AT)
        return readDecorator(walk, first, end, line);
    const word = kind[first] === NAME ? python_tokens_textOf(tokens, first) : '';
    if (word === 'import' || word === 'from') {
        const stop = simpleEnd(tokens, first, end);
        walk.imports.push(...importsOf(tokens, first, stop, scope));
        statements.push({ first, end: stop, scope });
        return stop;
    }
    if (!COMPOUND.has(word)) {
        const stop = simpleEnd(tokens, first, end);
        statements.push({ first, end: stop, scope });
        if (!(word === 'type' && kind[first + 1] === NAME))
            readCalls(walk, first, stop, scope, line);
        return stop;
    }
    const colon = headEnd(tokens, first, end);
    const soft = word === 'match' || word === 'case';
    if (soft && !isSoftKeyword(tokens, first, colon, end)) {
        const stop = simpleEnd(tokens, first, end);
        statements.push({ first, end: stop, scope });
        readCalls(walk, first, stop, scope, line);
        return stop;
    }
    statements.push({ first, end: colon, scope });
    const keyword = word === 'async' ? first + 1 : first;
    const defined = word === 'async' ? python_tokens_textOf(tokens, keyword) : word;
    if (defined === 'def' || defined === 'class') {
        readDefinition(walk, defined, keyword, colon, indent, line);
    }
    else if (word === 'case')
        readCalls(walk, guardOf(tokens, first, colon), colon, scope, line);
    else
        readCalls(walk, soft ? first + 1 : first, colon, scope, line);
    return kind[colon] === python_structure_COLON ? colon + 1 : colon;
}
/** End of a simple statement: its ';' or line break. */
function simpleEnd(tokens, first, end) {
    for (let i = first; i < end; i++) {
        const kind = tokens.kind[i] ?? 0;
        if (kind === SEMICOLON || kind === NEWLINE)
            return i;
        const partner = tokens.partner[i] ?? -1;
        if (partner > i)
            i = partner;
    }
    return end;
}
/** The ':' that ends the head of a compound statement; a lambda's own ':' is not it. */
function headEnd(tokens, first, end) {
    let lambdas = 0;
    for (let i = first; i < end; i++) {
        const kind = tokens.kind[i] ?? 0;
        if (kind === NEWLINE)
            return i;
        if (kind === python_structure_COLON) {
            if (lambdas === 0)
                return i;
            lambdas--;
        }
        else if (kind === NAME && isWord(tokens, i, 'lambda'))
            lambdas++;
        const partner = tokens.partner[i] ?? -1;
        if (partner > i)
            i = partner;
    }
    return end;
}
function isWord(tokens, index, word) {
    const start = tokens.start[index] ?? 0;
    return (tokens.end[index] ?? 0) - start === word.length && tokens.text.startsWith(word, start);
}
/** `match` and `case` are keywords only where a subject follows and a ':' ends the head. */
function isSoftKeyword(tokens, first, colon, end) {
    const next = tokens.kind[first + 1] ?? NEWLINE;
    if (tokens.kind[colon] !== python_structure_COLON || colon === first + 1 || colon >= end)
        return false;
    if (next === python_structure_DOT || next === 61 || next === EQUALS || next === 44 || next === 41)
        return false;
    if (next === 91 && tokens.kind[(tokens.partner[first + 1] ?? -2) + 1] === python_structure_COLON && isWord(tokens, first, 'match')) {
        // `match[x]: int` is an annotation unless nothing follows the ':'.
        return tokens.kind[colon + 1] === NEWLINE;
    }
    return !isWord(tokens, first, 'match') || tokens.kind[colon + 1] === NEWLINE;
}
/** The `if` of a case; its pattern before that holds no calls. */
function guardOf(tokens, first, colon) {
    for (let i = first; i < colon; i++) {
        if (tokens.kind[i] === NAME && isWord(tokens, i, 'if'))
            return i;
        const partner = tokens.partner[i] ?? -1;
        if (partner > i)
            i = partner;
    }
    return colon;
}
function readDefinition(walk, word, keyword, colon, indent, line) {
    const { tokens, scopes } = walk;
    const parent = currentScope(walk);
    const name = keyword + 1;
    const own = tokens.kind[name] === NAME && name < colon ? python_tokens_textOf(tokens, name).slice(0, 200) : '';
    let bracket = name + 1;
    // Type parameters stand between the name and the bracket: def f[T](x).
    if (tokens.kind[bracket] === 91)
        bracket = (tokens.partner[bracket] ?? bracket) + 1;
    const index = scopes.length;
    const outer = scopes[parent]?.path ?? '';
    scopes.push({
        kind: word,
        parent,
        path: (outer === '' ? own : `${outer}.${own}`).slice(0, 500),
        name,
        bracket: tokens.kind[bracket] === python_structure_PAREN && bracket < colon ? bracket : -1,
    });
    for (const decorator of walk.waiting)
        walk.decorators.push({ ...decorator, target: index });
    walk.waiting = [];
    readCalls(walk, name + 1, colon, parent, line);
    walk.stack.push({ scope: index, indent });
}
function readDecorator(walk, at, end, line) {
    const { tokens } = walk;
    const stop = simpleEnd(tokens, at, end);
    const first = at + 1;
    if (tokens.kind[first] === NAME) {
        const last = chainEnd(tokens, first, stop);
        const open = tokens.kind[last + 1] === python_structure_PAREN ? last + 1 : -1;
        if (open > 0 || tokens.kind[last + 1] === NEWLINE)
            walk.waiting.push({ first, last, open });
    }
    readCalls(walk, first, stop, currentScope(walk), line);
    return stop;
}

;// CONCATENATED MODULE: ./lib/collect/code/python-values.js
/** Reads the value of an expression from its tokens: literals are evaluated, all else keeps its tokens. */


const python_values_OTHER = { type: 'other' };
const PLUS = 43;
const MINUS = 45;
const python_values_PAREN = 40;
const SQUARE = 91;
const python_values_COMMA = 44;
/** The value of the expression from token `first` to `end`. */
function readValue(tokens, first, end) {
    const [from, to] = unwrap(tokens, first, end);
    const kind = tokens.kind[from] ?? 0;
    if (from >= to)
        return python_values_OTHER;
    if (kind === STRING || kind === F_START) {
        const text = readStrings(tokens, from, to);
        return text === null ? python_values_OTHER : { type: 'literal', value: text };
    }
    if (kind === NUMBER || kind === MINUS)
        return readNumber(tokens, from, to);
    if (kind === SQUARE || kind === python_values_PAREN)
        return readList(tokens, from, to);
    if (kind !== NAME)
        return python_values_OTHER;
    const last = chainEnd(tokens, from, to);
    if (last + 1 === to)
        return readName(tokens, from, last);
    if (tokens.kind[last + 1] === python_values_PAREN && tokens.partner[last + 1] === to - 1) {
        return { type: 'call', first: from, last, open: last + 1 };
    }
    return python_values_OTHER;
}
/** Without `await` and brackets around the whole. */
function unwrap(tokens, first, end) {
    let from = first;
    let to = end;
    for (let depth = 0; depth < 20; depth++) {
        if (tokens.kind[from] === NAME && from + 1 < to && python_tokens_textOf(tokens, from) === 'await')
            from++;
        else if (tokens.kind[from] === python_values_PAREN && tokens.partner[from] === to - 1 && !holdsComma(tokens, from + 1, to - 1)) {
            from++;
            to--;
        }
        else
            break;
    }
    return [from, to];
}
function holdsComma(tokens, first, end) {
    if (first >= end)
        return true;
    for (let i = first; i < end; i++) {
        if (tokens.kind[i] === python_values_COMMA)
            return true;
        const partner = tokens.partner[i] ?? -1;
        if (partner > i)
            i = partner;
    }
    return false;
}
function readName(tokens, first, last) {
    if (first === last) {
        const name = python_tokens_textOf(tokens, first);
        if (name === 'True')
            return { type: 'literal', value: true };
        if (name === 'False')
            return { type: 'literal', value: false };
        if (name === 'None')
            return { type: 'literal', value: null };
    }
    return { type: 'name', first, last };
}
function readNumber(tokens, first, end) {
    const negative = tokens.kind[first] === MINUS;
    const digits = negative ? first + 1 : first;
    if (digits + 1 !== end || tokens.kind[digits] !== NUMBER)
        return python_values_OTHER;
    const value = Number(python_tokens_textOf(tokens, digits).replaceAll('_', ''));
    return Number.isFinite(value) ? { type: 'literal', value: negative ? -value : value } : python_values_OTHER;
}
function readList(tokens, first, end) {
    if (tokens.partner[first] !== end - 1)
        return python_values_OTHER;
    const items = [];
    let from = first + 1;
    for (let i = from; i < end && items.length < 50; i++) {
        if (i === end - 1 || tokens.kind[i] === python_values_COMMA) {
            if (i > from) {
                const opens = tokens.kind[from] === SQUARE || tokens.kind[from] === python_values_PAREN;
                const item = opens ? python_values_OTHER : readValue(tokens, from, i);
                if (item.type !== 'literal')
                    return python_values_OTHER;
                items.push(item.value);
            }
            from = i + 1;
            continue;
        }
        const partner = tokens.partner[i] ?? -1;
        if (partner > i)
            i = partner;
    }
    return { type: 'list', items };
}
/** Neighbouring string literals, and literals joined by '+'; null when anything else is among them. */
function readStrings(tokens, first, end) {
    let text = '';
    let wanted = true;
    for (let i = first; i < end; i++) {
        const kind = tokens.kind[i];
        if (kind === PLUS && !wanted) {
            wanted = true;
            continue;
        }
        if (kind === STRING) {
            const part = stringOf(tokens, i);
            if (part === null)
                return null;
            text += part;
        }
        else if (kind === F_START && tokens.kind[i + 1] === F_END) {
            const part = decodeString(tokens.text
                .slice(tokens.start[i], tokens.end[i + 1])
                .replaceAll('{{', '{')
                .replaceAll('}}', '}'));
            if (part === null)
                return null;
            text += part;
            i++;
        }
        else
            return null;
        wanted = false;
        if (text.length > 10_000)
            return null;
    }
    return wanted ? null : text;
}
/** The value of a string token; null for bytes. */
function stringOf(tokens, index) {
    return decodeString(tokens.text.slice(tokens.start[index], tokens.end[index]));
}
function decodeString(source) {
    const quoteAt = source.search(/["']/);
    const prefix = source.slice(0, quoteAt).toLowerCase();
    if (prefix.includes('b') || source.length > 20_000)
        return null;
    const quote = source.charAt(quoteAt);
    const width = source.startsWith(quote.repeat(3), quoteAt) ? 3 : 1;
    const closed = source.endsWith(quote.repeat(width)) && source.length >= quoteAt + 2 * width;
    const body = source.slice(quoteAt + width, closed ? source.length - width : source.length);
    const text = body.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
    return (prefix.includes('r') || !text.includes('\\') ? text : decodeEscapes(text)).toWellFormed();
}
const ESCAPE = /\\(?:\n|([\\'"abfnrtv])|([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|N\{[^}]{1,100}\})/g;
const SIMPLE = {
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
function decodeEscapes(text) {
    return text.replace(ESCAPE, (_, simple, octal, x, u, long) => {
        if (simple !== undefined)
            return SIMPLE[simple] ?? '';
        if (octal !== undefined)
            return String.fromCharCode(Number.parseInt(octal, 8));
        const hex = x ?? u ?? long;
        if (hex === undefined)
            return _ === '\\\n' ? '' : '\ufffd';
        const code = Number.parseInt(hex, 16);
        return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
    });
}

;// CONCATENATED MODULE: ./lib/collect/code/python-constants.js




const CONSTANT_KIND = 'python-constant';
const CONSTANT = /^[A-Z][A-Z0-9_]+$/;
/** Cheap sign that a file may hold one; most files have none and are not read further. */
const LOOKS_LIKE = /^[A-Z][A-Z0-9_]+[ \t]*(?::[ \t]*\w+[ \t]*)?=[ \t]*\(?[ \t]*["']/m;
function mayHoldConstants(text) {
    return LOOKS_LIKE.test(text);
}
/** Upper-case names that the module sets once to a text. */
function constantsOf(path, module) {
    const { tokens, statements } = module;
    const values = new Map();
    for (const { first, end, scope } of statements) {
        if (scope !== 0 || tokens.kind[first] !== NAME)
            continue;
        const next = tokens.kind[first + 1];
        if (next !== 61 && next !== 58 && next !== 132)
            continue;
        const name = python_tokens_textOf(tokens, first);
        if (!CONSTANT.test(name))
            continue;
        let equals = first + 1;
        while (equals < end && tokens.kind[equals] !== 61)
            equals++;
        const value = readValue(tokens, equals + 1, end);
        const isText = value.type === 'literal' && typeof value.value === 'string' && value.value.length <= 300;
        values.set(name, isText && !values.has(name) ? String(value.value) : null);
    }
    return [...values].flatMap(([name, value]) => value === null ? [] : [{ kind: CONSTANT_KIND, path, name, value: (0,record/* cut */.Jj)((0,record/* maskSecrets */.QU)(value), 300) }]);
}
/** The constants of a file that holds nothing else of interest. */
function constantsOfText(path, text) {
    return mayHoldConstants(text) ? constantsOf(path, readModule(tokenize(text))) : [];
}

;// CONCATENATED MODULE: ./lib/collect/code/python-arguments.js
/** Turns the arguments of a call into the values that facts carry: literals, or what is known instead. */




const python_arguments_SQUARE = 91;
const STAR_ARGUMENTS = '*';
const STAR_KEYWORDS = '**';
const python_arguments_MOST_ARGUMENTS = 40;
/** Names that programs give to what their user configures. */
const EXPOSED = /^(self|cls|parsed|ns|env|(\w*_)?(args|arguments|opts?|options|configs?|cfg|conf|settings|flags|FLAGS|hparams|params))$/;
const SECRET_NAME = /api_?key|access_?key|secret|passw|credential|bearer|^(use_|auth_|hf_|api_)*(auth_)?token$/i;
/** The arguments by name, positional ones by '0', '1' …; '*' and '**' when some are spread. */
function readArguments(names, call) {
    const { tokens } = names.module;
    const args = Object.create(null);
    let position = 0;
    for (const part of splitArguments(tokens, call.open, python_arguments_MOST_ARGUMENTS)) {
        if (part.stars === 1)
            args[STAR_ARGUMENTS] = true;
        else if (part.stars === 2)
            args[STAR_KEYWORDS] = true;
        else
            args[part.name ?? String(position++)] = describe(names, part, call.scope);
    }
    return { ...args };
}
function describe(names, part, scope) {
    const value = describeRange(names, part.first, part.end, scope, 0);
    return part.name !== null && SECRET_NAME.test(part.name) && typeof value === 'string' ? { unknown: '***' } : value;
}
/** What the expression from token `first` to `end` is known to be. */
function describeRange(names, first, end, scope, depth) {
    const { tokens } = names.module;
    const value = readValue(tokens, first, end);
    if (value.type === 'literal')
        return python_arguments_shown(value.value);
    if (value.type === 'list')
        return value.items.map(python_arguments_shown);
    if (value.type === 'name')
        return describeName(names, value.first, value.last, scope, depth);
    if (value.type === 'call')
        return describeCall(names, value, scope, depth);
    return describeOther(names, first, end, scope);
}
function python_arguments_shown(value) {
    return typeof value === 'string' ? (0,record/* cut */.Jj)((0,record/* maskSecrets */.QU)(value), 300) : value;
}
function describeName(names, first, last, scope, depth) {
    const { tokens } = names.module;
    const head = python_tokens_textOf(tokens, first);
    const text = (0,record/* cut */.Jj)(dottedName(tokens, first, last), 100);
    const isSelf = head === 'self' && last === first + 2;
    const bindings = isSelf ? names.attribute(python_tokens_textOf(tokens, last), scope) : names.lookUp(head, scope);
    const isWhole = first === last || isSelf;
    if (bindings !== null && isWhole && depth < 4) {
        const only = bindings.length === 1 ? bindings[0] : lastWith(bindings, first);
        if (only?.kind === 'value') {
            const found = describeRange(names, only.first, only.end, only.scope, depth + 1);
            if (!python_arguments_isUnknown(found))
                return found;
        }
        if (only?.kind === 'param')
            return describeParameter(names, only, text, depth);
    }
    const imported = bindings?.find((binding) => binding.kind === 'import');
    if (imported?.kind === 'import') {
        const symbol = names.ofName(dottedName(tokens, first, last).split('.').slice(0, 30), scope) ?? text;
        const isConstant = /^[A-Z][A-Z0-9_]*$/.test(symbol.slice(symbol.lastIndexOf('.') + 1));
        if (isConstant)
            return { unknown: text, import: symbol };
        return isExposed(text) ? { exposed: text } : { unknown: symbol };
    }
    const isParameter = bindings?.some((binding) => binding.kind === 'param') === true;
    return isParameter || isExposed(text) ? { exposed: text } : { unknown: text };
}
/** Whether a part of a dotted name says that its user sets it; the last part is only its own name. */
function isExposed(text) {
    const parts = text.split('.');
    return parts.length > 1 && parts.slice(0, -1).some((part) => EXPOSED.test(part));
}
/** A name that only `with … as` binds has the value of the one that was opened last. */
function lastWith(bindings, token) {
    if (!bindings.every((binding) => binding.kind === 'value' && binding.opened))
        return undefined;
    return bindings.findLast((binding) => binding.kind === 'value' && binding.first < token);
}
function python_arguments_isUnknown(value) {
    return typeof value === 'object' && value !== null && 'unknown' in value && !('import' in value);
}
function describeParameter(names, binding, text, depth) {
    if (binding.preset === null)
        return { exposed: text };
    const preset = describeRange(names, binding.preset.first, binding.preset.end, binding.scope, depth + 1);
    const isLiteral = typeof preset !== 'object' || preset === null;
    return isLiteral ? { exposed: text, default: preset } : { exposed: text };
}
/** Not `Path(…).open("wb")`, whose argument is a mode. */
const PATHS = /^pathlib\.(Pure)?(Posix|Windows)?Path$/;
/** Calls whose value is a path or an environment variable; any other by its symbol. */
function describeCall(names, call, scope, depth) {
    const { tokens } = names.module;
    const text = (0,record/* cut */.Jj)(dottedName(tokens, call.first, call.last), 100);
    const isBuiltin = call.first === call.last && names.lookUp(text, scope) === null;
    const symbol = isBuiltin ? text : (names.ofName(text.split('.'), scope) ?? text);
    if (depth > 4)
        return { call: symbol };
    const parts = splitArguments(tokens, call.open, 10).filter((part) => part.stars === 0);
    const literal = (index) => {
        const part = parts[index];
        return part === undefined ? undefined : describeRange(names, part.first, part.end, scope, depth + 1);
    };
    if (symbol === 'str' || symbol === 'os.fspath' || symbol === 'os.path.expanduser' || symbol === 'os.path.abspath') {
        return parts.length === 1 ? literal(0) : { call: symbol };
    }
    if (symbol === 'os.getenv' || symbol === 'os.environ.get') {
        const [name, preset] = [literal(0), literal(1)];
        return { exposed: String(name), ...(typeof preset === 'string' ? { default: preset } : {}) };
    }
    if (symbol === 'open' || symbol === 'io.open' || symbol === 'gzip.open' || symbol === 'bz2.open') {
        const path = literal(0);
        // What is opened is what made its path: a join, a download.
        if (typeof path === 'object' && path !== null && 'call' in path)
            return path;
        return typeof path === 'string' ? { call: symbol, path } : { call: symbol };
    }
    if (symbol === 'os.path.join' || PATHS.test(symbol)) {
        const path = parts.map((_, index) => literal(index));
        return path.every((item) => typeof item === 'string') ? { call: symbol, path: path.join('/') } : { call: symbol };
    }
    return { call: symbol };
}
function describeOther(names, first, end, scope) {
    const { tokens } = names.module;
    const [from, to] = unwrap(tokens, first, end);
    const text = (0,record/* cut */.Jj)((0,record/* maskSecrets */.QU)(tokens.text.slice(tokens.start[from], Math.min(tokens.end[to - 1] ?? 0, (tokens.start[from] ?? 0) + 300)))
        .replace(/\s+/g, ' ')
        .toWellFormed(), 100);
    if (tokens.kind[from] !== NAME)
        return { unknown: text };
    const head = python_tokens_textOf(tokens, from);
    // `args["revision"]`, `config.model["id"]`
    if (tokens.kind[to - 1] === python_arguments_SQUARE + 2 && (EXPOSED.test(head) || text.startsWith('os.environ['))) {
        return { exposed: text };
    }
    const called = names.ofExpression(from, to, scope);
    if (called !== null && tokens.kind[to - 1] === 41)
        return { call: called };
    // Path("a") / "b" is a path whatever follows.
    return isPath(names, from, to, scope) ? { call: 'pathlib.Path' } : { unknown: text };
}
function isPath(names, first, end, scope) {
    const { tokens } = names.module;
    for (let i = first; i < end; i++) {
        if (tokens.kind[i] === 47)
            return names.ofExpression(first, i, scope)?.startsWith('pathlib.') === true;
        const partner = tokens.partner[i] ?? -1;
        if (partner > i)
            i = partner;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/schema/tables.js
const pythonLiteral = "_pickle|accelerate|ag2|agents|anthropic|auto_gptq|autogen|autogen_agentchat|autogen_ext|awq|boto3|cPickle|catboost|chromadb|claude_agent_sdk|claude_code_sdk|cloudpickle|cohere|crewai|crewai_tools|datasets|deepagents|diffusers|dill|faiss|fastapi|fastmcp|flask|flax|google|gradio|groq|hashlib|huggingface_hub|jax|joblib|jsonpickle|keras|langchain|langchain_anthropic|langchain_aws|langchain_chroma|langchain_classic|langchain_cohere|langchain_community|langchain_core|langchain_deepseek|langchain_experimental|langchain_google_genai|langchain_google_vertexai|langchain_groq|langchain_huggingface|langchain_milvus|langchain_mistralai|langchain_ollama|langchain_openai|langchain_pinecone|langchain_postgres|langchain_qdrant|langchain_together|langchain_weaviate|langchain_xai|langgraph|langgraph_supervisor|lightgbm|lightning|litellm|llama_cpp|llama_index|mcp|mistralai|model_signing|numpy|ollama|onnxruntime|openai|optimum|pandas|peft|pickle|pickle5|pinecone|pydantic_ai|pytorch_lightning|pytorch_pretrained_bert|pytorch_transformers|qdrant_client|replicate|safetensors|save_pretrained|sentence_transformers|setfit|shelve|six|sklearn|skops|smolagents|spacy|strands|streamlit|tensorflow|tf_keras|timm|together|tokenizers|torch|torchaudio|torchvision|transformers|trl|trust-remote-code|trust_remote_code|unsloth|uvicorn|vertexai|vllm|weaviate|xgboost|yaml";
const pythonCalls = {
    "rules": [
        {
            "symbols": [
                "torch.load",
                "torch.serialization.load"
            ],
            "fact": "L01",
            "family": "pytorch",
            "shape": "file",
            "subject": [
                "f",
                0
            ],
            "switch": {
                "arg": "weights_only",
                "safe": [
                    true
                ],
                "unsafe": [
                    false
                ],
                "missing": "unknown"
            },
            "source": "https://docs.pytorch.org/docs/stable/generated/torch.load.html",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "torch.jit.load",
                "torch.jit.serialization.load"
            ],
            "fact": "L02",
            "family": "pytorch",
            "shape": "file",
            "subject": [
                "f",
                0
            ],
            "state": "unsafe",
            "source": "https://docs.pytorch.org/docs/stable/generated/torch.jit.load.html",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "torch.package.PackageImporter",
                "torch.package.package_importer.PackageImporter"
            ],
            "fact": "L02",
            "family": "pytorch",
            "shape": "file",
            "subject": [
                "file_or_buffer",
                0
            ],
            "state": "unsafe",
            "source": "https://docs.pytorch.org/docs/stable/package.html",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "torch.ops.load_library",
                "torch.classes.load_library"
            ],
            "fact": "L02",
            "family": "pytorch",
            "shape": "file",
            "subject": [
                "path",
                0
            ],
            "state": "unsafe",
            "source": "https://docs.pytorch.org/tutorials/advanced/torch_script_custom_ops.html",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "torch.hub.load"
            ],
            "fact": "L03",
            "family": "pytorch",
            "shape": "torch-hub",
            "subject": [
                "repo_or_dir",
                0
            ],
            "source": "https://docs.pytorch.org/docs/stable/hub.html",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "torch.hub.load_state_dict_from_url",
                "torch.utils.model_zoo.load_url",
                "torchvision._internally_replaced_utils.load_state_dict_from_url",
                "torchvision.models.utils.load_state_dict_from_url"
            ],
            "fact": "L03",
            "family": "pytorch",
            "shape": "state-dict-url",
            "subject": [
                "url",
                0
            ],
            "source": "https://docs.pytorch.org/docs/stable/hub.html#torch.hub.load_state_dict_from_url",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "pickle.load",
                "pickle.loads",
                "pickle.Unpickler",
                "cPickle.load",
                "cPickle.loads",
                "cPickle.Unpickler",
                "_pickle.load",
                "_pickle.loads",
                "_pickle.Unpickler",
                "pickle5.load",
                "pickle5.loads",
                "six.moves.cPickle.load",
                "six.moves.cPickle.loads"
            ],
            "fact": "L04",
            "family": "pickle",
            "shape": "file",
            "subject": [
                "file",
                0
            ],
            "state": "unsafe",
            "source": "https://docs.python.org/3/library/pickle.html",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "dill.load",
                "dill.loads",
                "dill.load_module",
                "dill.load_session",
                "dill.Unpickler"
            ],
            "fact": "L04",
            "family": "dill",
            "shape": "file",
            "subject": [
                "file",
                0
            ],
            "state": "unsafe",
            "source": "https://dill.readthedocs.io/en/latest/dill.html",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "cloudpickle.load",
                "cloudpickle.loads"
            ],
            "fact": "L04",
            "family": "cloudpickle",
            "shape": "file",
            "subject": [
                "file",
                0
            ],
            "state": "unsafe",
            "source": "https://github.com/cloudpipe/cloudpickle/blob/master/README.md",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "jsonpickle.decode",
                "jsonpickle.loads",
                "jsonpickle.unpickler.decode"
            ],
            "fact": "L04",
            "family": "jsonpickle",
            "shape": "file",
            "subject": [
                "string",
                0
            ],
            "state": "unsafe",
            "source": "https://jsonpickle.readthedocs.io/en/latest/api.html",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "shelve.open",
                "shelve.DbfilenameShelf"
            ],
            "fact": "L04",
            "family": "shelve",
            "shape": "file",
            "subject": [
                "filename",
                0
            ],
            "state": "unsafe",
            "source": "https://docs.python.org/3/library/shelve.html",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "pandas.read_pickle",
                "pandas.io.pickle.read_pickle"
            ],
            "fact": "L04",
            "family": "pandas",
            "shape": "file",
            "subject": [
                "filepath_or_buffer",
                0
            ],
            "state": "unsafe",
            "source": "https://pandas.pydata.org/docs/reference/api/pandas.read_pickle.html",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "joblib.load",
                "sklearn.externals.joblib.load"
            ],
            "fact": "L05",
            "family": "joblib",
            "shape": "file",
            "subject": [
                "filename",
                0
            ],
            "state": "unsafe",
            "source": "https://joblib.readthedocs.io/en/stable/generated/joblib.load.html",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "skops.io.load",
                "skops.io.loads"
            ],
            "fact": "L05",
            "family": "skops",
            "shape": "file",
            "subject": [
                "file",
                0
            ],
            "switch": {
                "arg": "trusted",
                "safe": [
                    null,
                    false
                ],
                "unsafe": [
                    true
                ],
                "missing": "safe",
                "list": "safe"
            },
            "source": "https://skops.readthedocs.io/en/stable/persistence.html",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "numpy.load",
                "numpy.lib.npyio.load"
            ],
            "fact": "L06",
            "family": "numpy",
            "shape": "file",
            "subject": [
                "file",
                0
            ],
            "switch": {
                "arg": "allow_pickle",
                "position": 2,
                "safe": [
                    false
                ],
                "unsafe": [
                    true
                ],
                "missing": "safe"
            },
            "source": "https://numpy.org/doc/stable/reference/generated/numpy.load.html",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "numpy.lib.format.read_array"
            ],
            "fact": "L06",
            "family": "numpy",
            "shape": "file",
            "subject": [
                "fp",
                0
            ],
            "switch": {
                "arg": "allow_pickle",
                "position": 1,
                "safe": [
                    false
                ],
                "unsafe": [
                    true
                ],
                "missing": "safe"
            },
            "source": "https://numpy.org/doc/stable/reference/generated/numpy.lib.format.read_array.html",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "keras.models.load_model",
                "keras.saving.load_model",
                "keras.saving.saving_api.load_model",
                "tensorflow.keras.models.load_model",
                "tensorflow.keras.saving.load_model",
                "tensorflow.python.keras.models.load_model",
                "tf_keras.models.load_model",
                "tf_keras.saving.load_model"
            ],
            "fact": "L07",
            "family": "keras",
            "shape": "keras",
            "subject": [
                "filepath",
                0
            ],
            "switch": {
                "arg": "safe_mode",
                "position": 3,
                "safe": [
                    true
                ],
                "unsafe": [
                    false
                ],
                "missing": "unknown"
            },
            "source": "https://keras.io/api/models/model_saving_apis/model_saving_and_loading/",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "keras.config.enable_unsafe_deserialization",
                "keras.saving.enable_unsafe_deserialization",
                "tensorflow.keras.config.enable_unsafe_deserialization",
                "tf_keras.config.enable_unsafe_deserialization",
                "keras.src.saving.serialization_lib.enable_unsafe_deserialization"
            ],
            "fact": "L07",
            "family": "keras",
            "state": "unsafe",
            "source": "https://keras.io/api/utils/config_utils/",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "yaml.load",
                "yaml.load_all"
            ],
            "fact": "L08",
            "family": "yaml",
            "shape": "file",
            "subject": [
                "stream",
                0
            ],
            "switch": {
                "arg": "Loader",
                "position": 1,
                "safe": [
                    "yaml.SafeLoader",
                    "yaml.CSafeLoader",
                    "yaml.BaseLoader",
                    "yaml.CBaseLoader",
                    "yaml.loader.SafeLoader",
                    "yaml.loader.BaseLoader",
                    "yaml.cyaml.CSafeLoader"
                ],
                "unsafe": [
                    "yaml.Loader",
                    "yaml.CLoader",
                    "yaml.UnsafeLoader",
                    "yaml.CUnsafeLoader",
                    "yaml.loader.Loader",
                    "yaml.loader.UnsafeLoader",
                    "yaml.cyaml.CLoader"
                ],
                "missing": "unknown"
            },
            "source": "https://github.com/yaml/pyyaml/wiki/PyYAML-yaml.load(input)-Deprecation",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "yaml.unsafe_load",
                "yaml.unsafe_load_all"
            ],
            "fact": "L08",
            "family": "yaml",
            "shape": "file",
            "subject": [
                "stream",
                0
            ],
            "state": "unsafe",
            "source": "https://pyyaml.org/wiki/PyYAMLDocumentation",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "yaml.full_load",
                "yaml.full_load_all"
            ],
            "fact": "L08",
            "family": "yaml",
            "shape": "file",
            "subject": [
                "stream",
                0
            ],
            "state": "unknown",
            "source": "https://github.com/yaml/pyyaml/wiki/PyYAML-yaml.load(input)-Deprecation",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "yaml.safe_load",
                "yaml.safe_load_all"
            ],
            "fact": "L08",
            "family": "yaml",
            "shape": "file",
            "subject": [
                "stream",
                0
            ],
            "state": "safe",
            "source": "https://pyyaml.org/wiki/PyYAMLDocumentation",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "safetensors.safe_open",
                "safetensors.*.load_file",
                "safetensors.*.load_model",
                "safetensors.*.load",
                "safetensors.*.safe_open"
            ],
            "fact": "L12",
            "family": "safetensors",
            "shape": "file",
            "subject": [
                "filename",
                0
            ],
            "state": "safe",
            "source": "https://huggingface.co/docs/safetensors/api/torch",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "model_signing.verify",
                "model_signing.verify.**",
                "model_signing.verifying.**"
            ],
            "fact": "L12",
            "family": "model-signing",
            "shape": "file",
            "subject": [
                "model_path",
                0
            ],
            "state": "safe",
            "source": "https://sigstore.github.io/model-transparency/model_signing.html",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "hashlib.sha256",
                "hashlib.sha384",
                "hashlib.sha512",
                "hashlib.sha3_256",
                "hashlib.sha3_512",
                "hashlib.blake2b",
                "hashlib.blake2s",
                "hashlib.file_digest"
            ],
            "fact": "L12",
            "family": "digest",
            "state": "safe",
            "source": "https://docs.python.org/3/library/hashlib.html",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "torch.save",
                "torch.serialization.save"
            ],
            "fact": "S01",
            "family": "pytorch",
            "shape": "file",
            "subject": [
                "f",
                1
            ],
            "state": "unsafe",
            "source": "https://docs.pytorch.org/docs/stable/generated/torch.save.html",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "pickle.dump",
                "pickle.dumps",
                "cPickle.dump",
                "cPickle.dumps",
                "_pickle.dump",
                "_pickle.dumps",
                "dill.dump",
                "dill.dumps",
                "cloudpickle.dump",
                "cloudpickle.dumps"
            ],
            "fact": "S01",
            "family": "pickle",
            "shape": "file",
            "subject": [
                "file",
                1
            ],
            "state": "unsafe",
            "source": "https://docs.python.org/3/library/pickle.html",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "joblib.dump",
                "sklearn.externals.joblib.dump"
            ],
            "fact": "S01",
            "family": "joblib",
            "shape": "file",
            "subject": [
                "filename",
                1
            ],
            "state": "unsafe",
            "source": "https://joblib.readthedocs.io/en/stable/generated/joblib.dump.html",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "safetensors.*.save_file",
                "safetensors.*.save_model",
                "safetensors.*.save"
            ],
            "fact": "S01",
            "family": "safetensors",
            "shape": "file",
            "subject": [
                "filename",
                1
            ],
            "state": "safe",
            "source": "https://huggingface.co/docs/safetensors/api/torch",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "save_pretrained"
            ],
            "any_receiver": true,
            "fact": "S01",
            "family": "huggingface",
            "shape": "file",
            "subject": [
                "save_directory",
                0
            ],
            "switch": {
                "arg": "safe_serialization",
                "safe": [
                    true
                ],
                "unsafe": [
                    false
                ],
                "missing": "safe"
            },
            "source": "https://huggingface.co/docs/transformers/main_classes/model#transformers.PreTrainedModel.save_pretrained",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "peft.PeftModel*.from_pretrained",
                "peft.Peft*Model*.from_pretrained"
            ],
            "fact": "H01",
            "family": "huggingface",
            "shape": "hub",
            "subject": [
                "model_id",
                1
            ],
            "source": "https://huggingface.co/docs/peft/package_reference/peft_model#peft.PeftModel.from_pretrained",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "unsloth.*.from_pretrained"
            ],
            "fact": "H01",
            "family": "huggingface",
            "shape": "hub",
            "subject": [
                "model_name",
                0
            ],
            "source": "https://docs.unsloth.ai/get-started/fine-tuning-llms-guide",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "llama_cpp.Llama.from_pretrained"
            ],
            "fact": "H01",
            "family": "huggingface",
            "shape": "hub",
            "subject": [
                "repo_id",
                0
            ],
            "source": "https://llama-cpp-python.readthedocs.io/en/latest/api-reference/",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "transformers.**.from_pretrained",
                "diffusers.**.from_pretrained",
                "peft.**.from_pretrained",
                "sentence_transformers.**.from_pretrained",
                "timm.**.from_pretrained",
                "optimum.**.from_pretrained",
                "tokenizers.**.from_pretrained",
                "setfit.**.from_pretrained",
                "auto_gptq.**.from_pretrained",
                "awq.**.from_pretrained",
                "trl.**.from_pretrained",
                "pytorch_pretrained_bert.**.from_pretrained",
                "pytorch_transformers.**.from_pretrained"
            ],
            "fact": "H01",
            "family": "huggingface",
            "shape": "hub",
            "subject": [
                "pretrained_model_name_or_path",
                "pretrained_model_or_path",
                "pretrained_model_path",
                "model_id",
                "identifier",
                0
            ],
            "source": "https://huggingface.co/docs/transformers/main_classes/model#transformers.PreTrainedModel.from_pretrained",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "diffusers.**.from_single_file"
            ],
            "fact": "H01",
            "family": "huggingface",
            "shape": "hub",
            "subject": [
                "pretrained_model_link_or_path",
                "pretrained_model_link_or_path_or_dict",
                0
            ],
            "source": "https://huggingface.co/docs/diffusers/api/loaders/single_file",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "diffusers.**.load_lora_weights",
                "diffusers.**.load_textual_inversion",
                "diffusers.**.load_ip_adapter"
            ],
            "fact": "H01",
            "family": "huggingface",
            "shape": "hub",
            "subject": [
                "pretrained_model_name_or_path_or_dict",
                "pretrained_model_name_or_path",
                0
            ],
            "source": "https://huggingface.co/docs/diffusers/api/loaders/lora",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "transformers.pipeline",
                "transformers.pipelines.pipeline"
            ],
            "fact": "H01",
            "family": "huggingface",
            "shape": "hub",
            "subject": [
                "model",
                1
            ],
            "source": "https://huggingface.co/docs/transformers/main_classes/pipelines#transformers.pipeline",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "sentence_transformers.SentenceTransformer",
                "sentence_transformers.CrossEncoder",
                "sentence_transformers.SparseEncoder",
                "sentence_transformers.cross_encoder.CrossEncoder",
                "sentence_transformers.sparse_encoder.SparseEncoder"
            ],
            "fact": "H01",
            "family": "huggingface",
            "shape": "hub",
            "subject": [
                "model_name_or_path",
                "model_name",
                0
            ],
            "source": "https://sbert.net/docs/package_reference/sentence_transformer/SentenceTransformer.html",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "langchain_huggingface.HuggingFaceEmbeddings",
                "langchain_huggingface.embeddings.HuggingFaceEmbeddings",
                "langchain_community.embeddings.HuggingFaceEmbeddings",
                "langchain_community.embeddings.huggingface.HuggingFaceEmbeddings",
                "langchain.embeddings.HuggingFaceEmbeddings"
            ],
            "fact": "H01",
            "family": "huggingface",
            "shape": "hub",
            "subject": [
                "model_name",
                "model"
            ],
            "source": "https://docs.langchain.com/oss/python/integrations/text_embedding/huggingfacehub",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "vllm.LLM",
                "vllm.entrypoints.llm.LLM"
            ],
            "fact": "H01",
            "family": "huggingface",
            "shape": "hub",
            "subject": [
                "model",
                0
            ],
            "source": "https://docs.vllm.ai/en/latest/api/vllm/entrypoints/llm.html",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "timm.create_model",
                "timm.models.create_model"
            ],
            "fact": "H01",
            "family": "huggingface",
            "shape": "hub",
            "subject": [
                "model_name",
                0
            ],
            "prefix": [
                "hf_hub:",
                "hf-hub:"
            ],
            "source": "https://huggingface.co/docs/timm/hf_hub",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "huggingface_hub.hf_hub_download",
                "huggingface_hub.file_download.hf_hub_download",
                "huggingface_hub.HfApi.hf_hub_download"
            ],
            "fact": "H02",
            "family": "huggingface",
            "shape": "hub",
            "subject": [
                "repo_id",
                0
            ],
            "source": "https://huggingface.co/docs/huggingface_hub/package_reference/file_download#huggingface_hub.hf_hub_download",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "huggingface_hub.snapshot_download",
                "huggingface_hub._snapshot_download.snapshot_download",
                "huggingface_hub.HfApi.snapshot_download"
            ],
            "fact": "H02",
            "family": "huggingface",
            "shape": "hub",
            "subject": [
                "repo_id",
                0
            ],
            "source": "https://huggingface.co/docs/huggingface_hub/package_reference/file_download#huggingface_hub.snapshot_download",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "huggingface_hub.cached_download",
                "huggingface_hub.file_download.cached_download"
            ],
            "fact": "H02",
            "family": "huggingface",
            "shape": "hub",
            "subject": [
                "url",
                0
            ],
            "source": "https://huggingface.co/docs/huggingface_hub/v0.25.0/en/package_reference/file_download",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "huggingface_hub.InferenceClient",
                "huggingface_hub.AsyncInferenceClient"
            ],
            "fact": "H02",
            "family": "huggingface",
            "subject": [
                "model",
                0
            ],
            "state": "unknown",
            "source": "https://huggingface.co/docs/huggingface_hub/package_reference/inference_client",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "datasets.load_dataset",
                "datasets.load.load_dataset",
                "datasets.load_dataset_builder"
            ],
            "fact": "H03",
            "family": "huggingface",
            "shape": "dataset",
            "subject": [
                "path",
                0
            ],
            "source": "https://huggingface.co/docs/datasets/package_reference/loading_methods#datasets.load_dataset",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "transformers.*Trainer",
                "transformers.trainer.Trainer",
                "transformers.trainer_seq2seq.Seq2SeqTrainer",
                "trl.*Trainer",
                "sentence_transformers.*Trainer",
                "setfit.*Trainer",
                "pytorch_lightning.Trainer",
                "lightning.Trainer",
                "lightning.pytorch.Trainer"
            ],
            "fact": "H08",
            "family": "trainer",
            "source": "https://huggingface.co/docs/transformers/main_classes/trainer",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "keras.**.fit",
                "tensorflow.keras.**.fit",
                "tf_keras.**.fit"
            ],
            "fact": "H08",
            "family": "keras",
            "source": "https://keras.io/api/models/model_training_apis/",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "torch.optim.Adam",
                "torch.optim.AdamW",
                "torch.optim.SGD",
                "torch.optim.Adagrad",
                "torch.optim.Adadelta",
                "torch.optim.Adamax",
                "torch.optim.Adafactor",
                "torch.optim.ASGD",
                "torch.optim.LBFGS",
                "torch.optim.NAdam",
                "torch.optim.RAdam",
                "torch.optim.RMSprop",
                "torch.optim.Rprop",
                "torch.optim.SparseAdam",
                "torch.optim.Muon"
            ],
            "fact": "H08",
            "family": "pytorch",
            "source": "https://docs.pytorch.org/docs/stable/optim.html",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "openai.*OpenAI.**.fine_tuning.jobs.create",
                "openai.fine_tuning.jobs.create"
            ],
            "fact": "H08",
            "family": "openai",
            "model": [
                "model"
            ],
            "source": "https://developers.openai.com/api/docs/guides/supervised-fine-tuning",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "langchain_community.vectorstores.**",
                "langchain.vectorstores.**",
                "langchain_chroma.*",
                "langchain_pinecone.*VectorStore",
                "langchain_qdrant.*",
                "langchain_milvus.*",
                "langchain_postgres.*",
                "langchain_weaviate.*"
            ],
            "fact": "H09",
            "family": "langchain",
            "source": "https://docs.langchain.com/oss/python/integrations/vectorstores",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "langchain_community.document_loaders.*",
                "langchain_community.document_loaders.*.*Loader",
                "langchain.document_loaders.*"
            ],
            "fact": "H09",
            "family": "langchain",
            "source": "https://docs.langchain.com/oss/python/integrations/document_loaders",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "chromadb.Client",
                "chromadb.PersistentClient",
                "chromadb.HttpClient",
                "chromadb.AsyncHttpClient",
                "chromadb.EphemeralClient",
                "chromadb.CloudClient"
            ],
            "fact": "H09",
            "family": "chroma",
            "source": "https://docs.trychroma.com/docs/run-chroma/persistent-client",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "faiss.Index*",
                "faiss.index_factory",
                "faiss.read_index"
            ],
            "fact": "H09",
            "family": "faiss",
            "source": "https://github.com/facebookresearch/faiss/wiki/Faiss-indexes",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "pinecone.Pinecone",
                "pinecone.init",
                "pinecone.grpc.PineconeGRPC"
            ],
            "fact": "H09",
            "family": "pinecone",
            "source": "https://docs.pinecone.io/reference/python-sdk",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "qdrant_client.QdrantClient",
                "qdrant_client.AsyncQdrantClient"
            ],
            "fact": "H09",
            "family": "qdrant",
            "source": "https://python-client.qdrant.tech/",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "weaviate.Client",
                "weaviate.connect_to_*",
                "weaviate.WeaviateClient"
            ],
            "fact": "H09",
            "family": "weaviate",
            "source": "https://docs.weaviate.io/weaviate/client-libraries/python",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "llama_index.core.VectorStoreIndex",
                "llama_index.core.VectorStoreIndex.from_*",
                "llama_index.VectorStoreIndex",
                "llama_index.VectorStoreIndex.from_*",
                "llama_index.core.indices.VectorStoreIndex",
                "llama_index.core.indices.VectorStoreIndex.from_*"
            ],
            "fact": "H09",
            "family": "llama-index",
            "source": "https://developers.llamaindex.ai/python/framework/module_guides/indexing/vector_store_index/",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "openai.OpenAI",
                "openai.AsyncOpenAI",
                "openai.Client",
                "openai.AsyncClient"
            ],
            "fact": "C01",
            "family": "openai",
            "subject": [
                "$family"
            ],
            "source": "https://github.com/openai/openai-python/blob/main/README.md",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "openai.AzureOpenAI",
                "openai.AsyncAzureOpenAI",
                "openai.lib.azure.AzureOpenAI"
            ],
            "fact": "C01",
            "family": "azure-openai",
            "subject": [
                "$family"
            ],
            "source": "https://github.com/openai/openai-python/blob/main/README.md#microsoft-azure-openai",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "openai.ChatCompletion.create",
                "openai.ChatCompletion.acreate",
                "openai.Completion.create",
                "openai.Completion.acreate",
                "openai.Embedding.create",
                "openai.chat.completions.create",
                "openai.completions.create",
                "openai.embeddings.create",
                "openai.responses.create"
            ],
            "fact": "C01",
            "family": "openai",
            "subject": [
                "$family"
            ],
            "model": [
                "model",
                "engine"
            ],
            "source": "https://github.com/openai/openai-python/blob/main/README.md",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "openai.*AzureOpenAI.**.create",
                "openai.*AzureOpenAI.**.parse",
                "openai.*AzureOpenAI.**.stream"
            ],
            "fact": "H05",
            "family": "azure-openai",
            "subject": [
                "model"
            ],
            "needs_model": true,
            "source": "https://github.com/openai/openai-python/blob/main/README.md#microsoft-azure-openai",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "openai.*OpenAI.**.create",
                "openai.*OpenAI.**.parse",
                "openai.*OpenAI.**.stream",
                "openai.*OpenAI.**.generate",
                "openai.*OpenAI.**.edit",
                "openai.*Client.**.create"
            ],
            "fact": "H05",
            "family": "openai",
            "subject": [
                "model"
            ],
            "needs_model": true,
            "source": "https://developers.openai.com/api/reference/python",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "anthropic.Anthropic",
                "anthropic.AsyncAnthropic",
                "anthropic.Client",
                "anthropic.AsyncClient",
                "anthropic.AnthropicBedrock",
                "anthropic.AsyncAnthropicBedrock",
                "anthropic.AnthropicVertex",
                "anthropic.AsyncAnthropicVertex",
                "anthropic.AnthropicFoundry"
            ],
            "fact": "C01",
            "family": "anthropic",
            "subject": [
                "$family"
            ],
            "source": "https://github.com/anthropics/anthropic-sdk-python/blob/main/README.md",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "anthropic.*Anthropic*.**.create",
                "anthropic.*Anthropic*.**.stream",
                "anthropic.*Anthropic*.**.parse",
                "anthropic.*Anthropic*.**.count_tokens",
                "anthropic.*Client.**.create"
            ],
            "fact": "H05",
            "family": "anthropic",
            "subject": [
                "model"
            ],
            "needs_model": true,
            "source": "https://platform.claude.com/docs/en/api/python/messages/create",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "google.genai.Client",
                "google.genai.client.Client"
            ],
            "fact": "C01",
            "family": "google",
            "subject": [
                "$family"
            ],
            "source": "https://googleapis.github.io/python-genai/",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "google.genai.**.generate_content",
                "google.genai.**.generate_content_stream",
                "google.genai.**.embed_content",
                "google.genai.**.generate_images",
                "google.genai.Client.**.chats.create"
            ],
            "fact": "H05",
            "family": "google",
            "subject": [
                "model"
            ],
            "needs_model": true,
            "source": "https://googleapis.github.io/python-genai/",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "google.generativeai.GenerativeModel",
                "google.generativeai.embed_content",
                "google.generativeai.generative_models.GenerativeModel"
            ],
            "fact": "C01",
            "family": "google",
            "subject": [
                "$family"
            ],
            "model": [
                "model_name",
                "model",
                0
            ],
            "source": "https://ai.google.dev/gemini-api/docs/migrate",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "vertexai.init"
            ],
            "fact": "C01",
            "family": "vertex-ai",
            "subject": [
                "$family"
            ],
            "source": "https://docs.cloud.google.com/python/docs/reference/vertexai/latest",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "vertexai.generative_models.GenerativeModel",
                "vertexai.preview.generative_models.GenerativeModel",
                "vertexai.language_models.*.from_pretrained"
            ],
            "fact": "C01",
            "family": "vertex-ai",
            "subject": [
                "$family"
            ],
            "model": [
                "model_name",
                0
            ],
            "source": "https://docs.cloud.google.com/python/docs/reference/vertexai/latest",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "mistralai.Mistral",
                "mistralai.client.Mistral",
                "mistralai.client.MistralClient",
                "mistralai.async_client.MistralAsyncClient"
            ],
            "fact": "C01",
            "family": "mistral",
            "subject": [
                "$family"
            ],
            "source": "https://github.com/mistralai/client-python/blob/main/README.md",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "mistralai.**.complete",
                "mistralai.**.complete_async",
                "mistralai.**.stream",
                "mistralai.**.stream_async",
                "mistralai.**.embeddings.create",
                "mistralai.**.MistralClient.chat"
            ],
            "fact": "H05",
            "family": "mistral",
            "subject": [
                "model"
            ],
            "needs_model": true,
            "source": "https://github.com/mistralai/client-python/blob/main/README.md",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "cohere.Client",
                "cohere.ClientV2",
                "cohere.AsyncClient",
                "cohere.AsyncClientV2"
            ],
            "fact": "C01",
            "family": "cohere",
            "subject": [
                "$family"
            ],
            "source": "https://docs.cohere.com/reference/about",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "cohere.*Client*.chat",
                "cohere.*Client*.chat_stream",
                "cohere.*Client*.embed",
                "cohere.*Client*.rerank",
                "cohere.*Client*.generate"
            ],
            "fact": "H05",
            "family": "cohere",
            "subject": [
                "model"
            ],
            "needs_model": true,
            "source": "https://docs.cohere.com/reference/chat",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "groq.Groq",
                "groq.AsyncGroq",
                "groq.Client"
            ],
            "fact": "C01",
            "family": "groq",
            "subject": [
                "$family"
            ],
            "source": "https://console.groq.com/docs/libraries",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "groq.*Groq.**.create"
            ],
            "fact": "H05",
            "family": "groq",
            "subject": [
                "model"
            ],
            "needs_model": true,
            "source": "https://console.groq.com/docs/libraries",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "together.Together",
                "together.AsyncTogether"
            ],
            "fact": "C01",
            "family": "together",
            "subject": [
                "$family"
            ],
            "source": "https://docs.together.ai/docs/quickstart",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "together.*Together.**.create",
                "together.*Together.**.generate"
            ],
            "fact": "H05",
            "family": "together",
            "subject": [
                "model"
            ],
            "needs_model": true,
            "source": "https://docs.together.ai/docs/quickstart",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "boto3.client",
                "boto3.session.Session.client",
                "boto3.Session.client"
            ],
            "fact": "C01",
            "family": "aws-bedrock",
            "subject": [
                "$family"
            ],
            "when": {
                "arg": 0,
                "in": [
                    "bedrock-runtime",
                    "bedrock-agent-runtime",
                    "sagemaker-runtime"
                ]
            },
            "source": "https://docs.aws.amazon.com/boto3/latest/reference/services/bedrock-runtime.html",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "boto3.client.invoke_model",
                "boto3.client.invoke_model_with_response_stream",
                "boto3.client.converse",
                "boto3.client.converse_stream",
                "boto3.Session.client.invoke_model",
                "boto3.Session.client.converse",
                "boto3.session.Session.client.invoke_model",
                "boto3.session.Session.client.converse"
            ],
            "fact": "H05",
            "family": "aws-bedrock",
            "subject": [
                "modelId"
            ],
            "needs_model": true,
            "source": "https://docs.aws.amazon.com/boto3/latest/reference/services/bedrock-runtime.html",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "litellm.completion",
                "litellm.acompletion",
                "litellm.embedding",
                "litellm.aembedding",
                "litellm.responses",
                "litellm.Router"
            ],
            "fact": "C01",
            "family": "litellm",
            "subject": [
                "$family"
            ],
            "model": [
                "model",
                0
            ],
            "source": "https://docs.litellm.ai/docs/completion/input",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "ollama.Client",
                "ollama.AsyncClient"
            ],
            "fact": "C01",
            "family": "ollama",
            "subject": [
                "$family"
            ],
            "source": "https://github.com/ollama/ollama-python/blob/main/README.md",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "ollama.chat",
                "ollama.generate",
                "ollama.embed",
                "ollama.embeddings"
            ],
            "fact": "C01",
            "family": "ollama",
            "subject": [
                "$family"
            ],
            "model": [
                "model",
                0
            ],
            "source": "https://github.com/ollama/ollama-python/blob/main/README.md",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "ollama.*Client.chat",
                "ollama.*Client.generate",
                "ollama.*Client.embed"
            ],
            "fact": "H05",
            "family": "ollama",
            "subject": [
                "model",
                0
            ],
            "needs_model": true,
            "source": "https://github.com/ollama/ollama-python/blob/main/README.md",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "langchain_openai.ChatOpenAI",
                "langchain_openai.OpenAI",
                "langchain_openai.OpenAIEmbeddings",
                "langchain_openai.chat_models.ChatOpenAI",
                "langchain.chat_models.ChatOpenAI",
                "langchain.llms.OpenAI",
                "langchain.embeddings.OpenAIEmbeddings",
                "langchain_community.chat_models.ChatOpenAI",
                "langchain_community.llms.OpenAI",
                "langchain_community.embeddings.OpenAIEmbeddings",
                "langchain.embeddings.openai.OpenAIEmbeddings",
                "langchain.chat_models.openai.ChatOpenAI"
            ],
            "fact": "C01",
            "family": "openai",
            "subject": [
                "$family"
            ],
            "model": [
                "model",
                "model_name"
            ],
            "source": "https://docs.langchain.com/oss/python/integrations/chat/openai",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "langchain_openai.AzureChatOpenAI",
                "langchain_openai.AzureOpenAI",
                "langchain_openai.AzureOpenAIEmbeddings",
                "langchain.chat_models.AzureChatOpenAI",
                "langchain_community.chat_models.AzureChatOpenAI"
            ],
            "fact": "C01",
            "family": "azure-openai",
            "subject": [
                "$family"
            ],
            "model": [
                "model",
                "model_name",
                "azure_deployment",
                "deployment_name"
            ],
            "source": "https://docs.langchain.com/oss/python/integrations/chat/azure_chat_openai",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "langchain_anthropic.ChatAnthropic",
                "langchain.chat_models.ChatAnthropic",
                "langchain_community.chat_models.ChatAnthropic"
            ],
            "fact": "C01",
            "family": "anthropic",
            "subject": [
                "$family"
            ],
            "model": [
                "model",
                "model_name"
            ],
            "source": "https://docs.langchain.com/oss/python/integrations/chat/anthropic",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "langchain_google_genai.ChatGoogleGenerativeAI",
                "langchain_google_genai.GoogleGenerativeAIEmbeddings",
                "langchain_google_genai.GoogleGenerativeAI"
            ],
            "fact": "C01",
            "family": "google",
            "subject": [
                "$family"
            ],
            "model": [
                "model",
                "model_name"
            ],
            "source": "https://docs.langchain.com/oss/python/integrations/chat/google_generative_ai",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "langchain_google_vertexai.ChatVertexAI",
                "langchain_google_vertexai.VertexAI",
                "langchain_google_vertexai.VertexAIEmbeddings"
            ],
            "fact": "C01",
            "family": "vertex-ai",
            "subject": [
                "$family"
            ],
            "model": [
                "model",
                "model_name"
            ],
            "source": "https://docs.langchain.com/oss/python/integrations/chat/google_vertex_ai",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "langchain_mistralai.ChatMistralAI",
                "langchain_mistralai.chat_models.ChatMistralAI"
            ],
            "fact": "C01",
            "family": "mistral",
            "subject": [
                "$family"
            ],
            "model": [
                "model",
                "model_name"
            ],
            "source": "https://docs.langchain.com/oss/python/integrations/chat/mistralai",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "langchain_cohere.ChatCohere",
                "langchain_cohere.CohereEmbeddings"
            ],
            "fact": "C01",
            "family": "cohere",
            "subject": [
                "$family"
            ],
            "model": [
                "model"
            ],
            "source": "https://docs.langchain.com/oss/python/integrations/chat/cohere",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "langchain_groq.ChatGroq"
            ],
            "fact": "C01",
            "family": "groq",
            "subject": [
                "$family"
            ],
            "model": [
                "model",
                "model_name"
            ],
            "source": "https://docs.langchain.com/oss/python/integrations/chat/groq",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "langchain_aws.ChatBedrock",
                "langchain_aws.ChatBedrockConverse",
                "langchain_aws.BedrockLLM",
                "langchain_community.chat_models.BedrockChat"
            ],
            "fact": "C01",
            "family": "aws-bedrock",
            "subject": [
                "$family"
            ],
            "model": [
                "model",
                "model_id"
            ],
            "source": "https://docs.langchain.com/oss/python/integrations/chat/bedrock",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "langchain_ollama.ChatOllama",
                "langchain_ollama.OllamaLLM",
                "langchain_ollama.OllamaEmbeddings",
                "langchain_community.chat_models.ChatOllama",
                "langchain_community.llms.Ollama"
            ],
            "fact": "C01",
            "family": "ollama",
            "subject": [
                "$family"
            ],
            "model": [
                "model"
            ],
            "source": "https://docs.langchain.com/oss/python/integrations/chat/ollama",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "langchain_together.ChatTogether"
            ],
            "fact": "C01",
            "family": "together",
            "subject": [
                "$family"
            ],
            "model": [
                "model",
                "model_name"
            ],
            "source": "https://docs.langchain.com/oss/python/integrations/chat/together",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "langchain_deepseek.ChatDeepSeek"
            ],
            "fact": "C01",
            "family": "deepseek",
            "subject": [
                "$family"
            ],
            "model": [
                "model",
                "model_name"
            ],
            "source": "https://docs.langchain.com/oss/python/integrations/chat/deepseek",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "langchain_xai.ChatXAI"
            ],
            "fact": "C01",
            "family": "xai",
            "subject": [
                "$family"
            ],
            "model": [
                "model",
                "model_name"
            ],
            "source": "https://docs.langchain.com/oss/python/integrations/chat/xai",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "langchain.chat_models.init_chat_model"
            ],
            "fact": "C01",
            "family": "langchain",
            "subject": [
                "$family"
            ],
            "model": [
                "model",
                0
            ],
            "source": "https://docs.langchain.com/oss/python/langchain/models",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "llama_index.llms.openai.OpenAI",
                "llama_index.embeddings.openai.OpenAIEmbedding"
            ],
            "fact": "C01",
            "family": "openai",
            "subject": [
                "$family"
            ],
            "model": [
                "model"
            ],
            "source": "https://developers.llamaindex.ai/python/framework/module_guides/models/llms/",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "llama_index.llms.anthropic.Anthropic"
            ],
            "fact": "C01",
            "family": "anthropic",
            "subject": [
                "$family"
            ],
            "model": [
                "model"
            ],
            "source": "https://developers.llamaindex.ai/python/framework/module_guides/models/llms/",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "llama_index.llms.ollama.Ollama"
            ],
            "fact": "C01",
            "family": "ollama",
            "subject": [
                "$family"
            ],
            "model": [
                "model"
            ],
            "source": "https://developers.llamaindex.ai/python/framework/module_guides/models/llms/",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "llama_index.llms.azure_openai.AzureOpenAI"
            ],
            "fact": "C01",
            "family": "azure-openai",
            "subject": [
                "$family"
            ],
            "model": [
                "model"
            ],
            "source": "https://developers.llamaindex.ai/python/framework/module_guides/models/llms/",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "llama_index.llms.google_genai.GoogleGenAI",
                "llama_index.llms.gemini.Gemini"
            ],
            "fact": "C01",
            "family": "google",
            "subject": [
                "$family"
            ],
            "model": [
                "model"
            ],
            "source": "https://developers.llamaindex.ai/python/framework/module_guides/models/llms/",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "langchain_experimental.utilities.PythonREPL",
                "langchain_experimental.utilities.python.PythonREPL",
                "langchain_experimental.tools.PythonREPLTool",
                "langchain_experimental.tools.PythonAstREPLTool",
                "langchain_experimental.tools.python.tool.PythonREPLTool",
                "langchain_experimental.tools.python.tool.PythonAstREPLTool",
                "langchain.utilities.PythonREPL",
                "langchain.tools.PythonREPLTool"
            ],
            "fact": "C07",
            "family": "langchain",
            "state": "unsafe",
            "effect": "execute",
            "source": "https://docs.langchain.com/oss/python/integrations/tools/python",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "langchain_community.tools.ShellTool",
                "langchain_community.tools.shell.tool.ShellTool",
                "langchain.tools.ShellTool",
                "langchain_experimental.llm_bash.bash.BashProcess"
            ],
            "fact": "C07",
            "family": "langchain",
            "state": "unsafe",
            "effect": "execute",
            "source": "https://docs.langchain.com/oss/python/integrations/tools/bash",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "autogen_ext.code_executors.local.LocalCommandLineCodeExecutor",
                "autogen.coding.LocalCommandLineCodeExecutor",
                "autogen.coding.local_commandline_code_executor.LocalCommandLineCodeExecutor"
            ],
            "fact": "C07",
            "family": "autogen",
            "state": "unsafe",
            "effect": "execute",
            "source": "https://microsoft.github.io/autogen/stable/reference/python/autogen_ext.code_executors.local.html",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "autogen_ext.code_executors.docker.DockerCommandLineCodeExecutor",
                "autogen.coding.DockerCommandLineCodeExecutor"
            ],
            "fact": "C07",
            "family": "autogen",
            "state": "safe",
            "effect": "execute",
            "source": "https://microsoft.github.io/autogen/stable/reference/python/autogen_ext.code_executors.docker.html",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "crewai_tools.CodeInterpreterTool"
            ],
            "fact": "C07",
            "family": "crewai",
            "switch": {
                "arg": "unsafe_mode",
                "safe": [
                    false
                ],
                "unsafe": [
                    true
                ],
                "missing": "unknown"
            },
            "effect": "execute",
            "source": "https://docs.crewai.com/en/tools/ai-ml/codeinterpretertool",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "smolagents.PythonInterpreterTool"
            ],
            "fact": "C07",
            "family": "smolagents",
            "state": "unknown",
            "effect": "execute",
            "source": "https://huggingface.co/docs/smolagents/reference/default_tools",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "agents.LocalShellTool",
                "agents.ShellTool",
                "agents.ComputerTool"
            ],
            "fact": "C07",
            "family": "openai-agents",
            "state": "unsafe",
            "effect": "execute",
            "source": "https://openai.github.io/openai-agents-python/tools/",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "langchain.agents.AgentExecutor",
                "langchain.agents.AgentExecutor.from_agent_and_tools",
                "langchain.agents.initialize_agent",
                "langchain.agents.create_agent",
                "langchain.agents.create_react_agent",
                "langchain.agents.create_tool_calling_agent",
                "langchain.agents.create_openai_functions_agent",
                "langchain.agents.create_openai_tools_agent",
                "langchain.agents.create_structured_chat_agent",
                "langchain_classic.agents.AgentExecutor",
                "langchain_experimental.agents.create_pandas_dataframe_agent",
                "langchain_experimental.agents.agent_toolkits.create_pandas_dataframe_agent",
                "langchain_community.agent_toolkits.create_sql_agent",
                "deepagents.create_deep_agent"
            ],
            "fact": "C06",
            "family": "langchain",
            "subject": [
                "name"
            ],
            "source": "https://docs.langchain.com/oss/python/langchain/agents",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "langgraph.prebuilt.create_react_agent",
                "langgraph.prebuilt.chat_agent_executor.create_react_agent",
                "langgraph.graph.StateGraph",
                "langgraph.graph.state.StateGraph",
                "langgraph_supervisor.create_supervisor"
            ],
            "fact": "C06",
            "family": "langgraph",
            "subject": [
                "name"
            ],
            "source": "https://docs.langchain.com/oss/python/langgraph/overview",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "crewai.Agent",
                "crewai.Crew",
                "crewai.agent.Agent",
                "crewai.crew.Crew"
            ],
            "fact": "C06",
            "family": "crewai",
            "subject": [
                "role",
                "name"
            ],
            "source": "https://docs.crewai.com/en/concepts/agents",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "autogen_agentchat.agents.*Agent",
                "autogen.AssistantAgent",
                "autogen.UserProxyAgent",
                "autogen.ConversableAgent",
                "autogen.GroupChatManager",
                "ag2.*Agent"
            ],
            "fact": "C06",
            "family": "autogen",
            "subject": [
                "name",
                0
            ],
            "source": "https://microsoft.github.io/autogen/stable/user-guide/agentchat-user-guide/tutorial/agents.html",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "smolagents.CodeAgent",
                "smolagents.ToolCallingAgent",
                "smolagents.MultiStepAgent",
                "smolagents.agents.CodeAgent",
                "smolagents.agents.ToolCallingAgent"
            ],
            "fact": "C06",
            "family": "smolagents",
            "subject": [
                "name"
            ],
            "source": "https://huggingface.co/docs/smolagents/reference/agents",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "agents.Agent"
            ],
            "fact": "C06",
            "family": "openai-agents",
            "subject": [
                "name",
                0
            ],
            "requires": [
                "instructions",
                "handoffs"
            ],
            "source": "https://openai.github.io/openai-agents-python/agents/",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "pydantic_ai.Agent",
                "pydantic_ai.agent.Agent"
            ],
            "fact": "C06",
            "family": "pydantic-ai",
            "subject": [
                "name"
            ],
            "model": [
                "model",
                0
            ],
            "source": "https://ai.pydantic.dev/agents/",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "google.adk.agents.*Agent",
                "google.adk.Agent",
                "google.adk.agents.llm_agent.Agent"
            ],
            "fact": "C06",
            "family": "google-adk",
            "subject": [
                "name"
            ],
            "source": "https://google.github.io/adk-docs/agents/",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "claude_agent_sdk.ClaudeSDKClient",
                "claude_agent_sdk.query",
                "claude_code_sdk.ClaudeSDKClient",
                "claude_code_sdk.query"
            ],
            "fact": "C06",
            "family": "claude-agent-sdk",
            "source": "https://platform.claude.com/docs/en/agent-sdk/python",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "llama_index.core.agent.*Agent",
                "llama_index.core.agent.*Agent.from_tools",
                "llama_index.core.agent.workflow.*Agent",
                "llama_index.core.agent.workflow.AgentWorkflow",
                "llama_index.agent.*Agent.from_tools"
            ],
            "fact": "C06",
            "family": "llama-index",
            "subject": [
                "name"
            ],
            "source": "https://developers.llamaindex.ai/python/framework/use_cases/agents/",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "strands.Agent"
            ],
            "fact": "C06",
            "family": "strands",
            "subject": [
                "name"
            ],
            "source": "https://strandsagents.com/latest/documentation/docs/user-guide/concepts/agents/agent-loop/",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "langchain_core.tools.tool",
                "langchain_core.tools.convert.tool",
                "langchain.tools.tool",
                "langchain.agents.tool",
                "langchain_community.tools.tool"
            ],
            "form": "decorator",
            "fact": "T01",
            "family": "langchain",
            "source": "https://docs.langchain.com/oss/python/langchain/tools",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "agents.function_tool",
                "agents.tool.function_tool"
            ],
            "form": "decorator",
            "fact": "T01",
            "family": "openai-agents",
            "source": "https://openai.github.io/openai-agents-python/tools/",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "smolagents.tool",
                "smolagents.tools.tool"
            ],
            "form": "decorator",
            "fact": "T01",
            "family": "smolagents",
            "source": "https://huggingface.co/docs/smolagents/tutorials/tools",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "crewai.tools.tool",
                "crewai_tools.tool"
            ],
            "form": "decorator",
            "fact": "T01",
            "family": "crewai",
            "source": "https://docs.crewai.com/en/concepts/tools",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "pydantic_ai.Agent.tool",
                "pydantic_ai.Agent.tool_plain",
                "pydantic_ai.agent.Agent.tool"
            ],
            "form": "decorator",
            "fact": "T01",
            "family": "pydantic-ai",
            "source": "https://ai.pydantic.dev/tools/",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "mcp.server.fastmcp.FastMCP.tool",
                "mcp.server.FastMCP.tool",
                "fastmcp.FastMCP.tool"
            ],
            "form": "decorator",
            "fact": "T01",
            "family": "mcp",
            "source": "https://modelcontextprotocol.github.io/python-sdk/",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "strands.tool"
            ],
            "form": "decorator",
            "fact": "T01",
            "family": "strands",
            "source": "https://strandsagents.com/latest/documentation/docs/user-guide/concepts/tools/",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "claude_agent_sdk.tool"
            ],
            "form": "decorator",
            "fact": "T01",
            "family": "claude-agent-sdk",
            "source": "https://platform.claude.com/docs/en/agent-sdk/python",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "fastapi.FastAPI",
                "fastapi.applications.FastAPI"
            ],
            "fact": "E01",
            "family": "fastapi",
            "source": "https://fastapi.tiangolo.com/reference/fastapi/",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "flask.Flask",
                "flask.app.Flask"
            ],
            "fact": "E01",
            "family": "flask",
            "source": "https://flask.palletsprojects.com/en/stable/api/",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "gradio.Interface.**.launch",
                "gradio.Blocks.**.launch",
                "gradio.ChatInterface.**.launch",
                "gradio.TabbedInterface.**.launch"
            ],
            "fact": "E01",
            "family": "gradio",
            "source": "https://www.gradio.app/docs/gradio/blocks#launch",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "streamlit"
            ],
            "form": "import",
            "fact": "E01",
            "family": "streamlit",
            "source": "https://docs.streamlit.io/develop/api-reference",
            "date": "2026-11-23"
        },
        {
            "symbols": [
                "uvicorn.run"
            ],
            "fact": "E01",
            "family": "uvicorn",
            "source": "https://www.uvicorn.org/deployment/",
            "date": "2026-11-23"
        }
    ],
    "effects": [
        {
            "effect": "execute",
            "symbols": [
                "subprocess.*",
                "os.system",
                "os.popen",
                "os.exec*",
                "os.spawn*",
                "asyncio.create_subprocess_*",
                "builtins.eval",
                "builtins.exec",
                "paramiko.**.exec_command",
                "langchain_experimental.**.run"
            ]
        },
        {
            "effect": "send",
            "symbols": [
                "requests.post",
                "requests.put",
                "requests.patch",
                "requests.delete",
                "requests.Session.post",
                "requests.Session.put",
                "requests.Session.patch",
                "requests.Session.delete",
                "httpx.post",
                "httpx.put",
                "httpx.patch",
                "httpx.delete",
                "httpx.Client.post",
                "httpx.AsyncClient.post",
                "httpx.AsyncClient.put",
                "aiohttp.ClientSession.post",
                "smtplib.**",
                "slack_sdk.**.chat_postMessage",
                "twilio.**.create"
            ]
        },
        {
            "effect": "write",
            "symbols": [
                "os.remove",
                "os.unlink",
                "os.rename",
                "os.replace",
                "os.makedirs",
                "os.mkdir",
                "shutil.*",
                "pathlib.Path.**.write_text",
                "pathlib.Path.**.write_bytes",
                "pathlib.Path.**.unlink",
                "pathlib.Path.**.mkdir"
            ]
        },
        {
            "effect": "read",
            "symbols": [
                "requests.get",
                "requests.Session.get",
                "httpx.get",
                "httpx.Client.get",
                "httpx.AsyncClient.get",
                "aiohttp.ClientSession.get",
                "urllib.request.urlopen",
                "pathlib.Path.**.read_text",
                "pathlib.Path.**.read_bytes"
            ]
        }
    ],
    "data_classes": [
        "*Tokenizer",
        "*TokenizerFast",
        "*Config",
        "*Scheduler",
        "*Processor",
        "*ProcessorFast",
        "*FeatureExtractor"
    ],
    "packages": [
        {
            "name": "torch",
            "distribution": "torch"
        },
        {
            "name": "torchvision",
            "distribution": "torchvision"
        },
        {
            "name": "torchaudio",
            "distribution": "torchaudio"
        },
        {
            "name": "tensorflow",
            "distribution": "tensorflow"
        },
        {
            "name": "keras",
            "distribution": "keras"
        },
        {
            "name": "tf_keras",
            "distribution": "tf-keras"
        },
        {
            "name": "jax",
            "distribution": "jax"
        },
        {
            "name": "flax",
            "distribution": "flax"
        },
        {
            "name": "transformers",
            "distribution": "transformers"
        },
        {
            "name": "diffusers",
            "distribution": "diffusers"
        },
        {
            "name": "peft",
            "distribution": "peft"
        },
        {
            "name": "trl",
            "distribution": "trl"
        },
        {
            "name": "accelerate",
            "distribution": "accelerate"
        },
        {
            "name": "sentence_transformers",
            "distribution": "sentence-transformers"
        },
        {
            "name": "timm",
            "distribution": "timm"
        },
        {
            "name": "safetensors",
            "distribution": "safetensors"
        },
        {
            "name": "huggingface_hub",
            "distribution": "huggingface-hub"
        },
        {
            "name": "sklearn",
            "distribution": "scikit-learn"
        },
        {
            "name": "xgboost",
            "distribution": "xgboost"
        },
        {
            "name": "lightgbm",
            "distribution": "lightgbm"
        },
        {
            "name": "catboost",
            "distribution": "catboost"
        },
        {
            "name": "onnxruntime",
            "distribution": "onnxruntime"
        },
        {
            "name": "llama_cpp",
            "distribution": "llama-cpp-python"
        },
        {
            "name": "vllm",
            "distribution": "vllm"
        },
        {
            "name": "spacy",
            "distribution": "spacy"
        },
        {
            "name": "openai",
            "distribution": "openai"
        },
        {
            "name": "anthropic",
            "distribution": "anthropic"
        },
        {
            "name": "google.genai",
            "distribution": "google-genai"
        },
        {
            "name": "google.generativeai",
            "distribution": "google-generativeai"
        },
        {
            "name": "google.adk",
            "distribution": "google-adk"
        },
        {
            "name": "vertexai",
            "distribution": "google-cloud-aiplatform"
        },
        {
            "name": "mistralai",
            "distribution": "mistralai"
        },
        {
            "name": "cohere",
            "distribution": "cohere"
        },
        {
            "name": "groq",
            "distribution": "groq"
        },
        {
            "name": "together",
            "distribution": "together"
        },
        {
            "name": "replicate",
            "distribution": "replicate"
        },
        {
            "name": "litellm",
            "distribution": "litellm"
        },
        {
            "name": "ollama",
            "distribution": "ollama"
        },
        {
            "name": "langchain",
            "distribution": "langchain"
        },
        {
            "name": "langchain_core",
            "distribution": "langchain-core"
        },
        {
            "name": "langchain_community",
            "distribution": "langchain-community"
        },
        {
            "name": "langchain_experimental",
            "distribution": "langchain-experimental"
        },
        {
            "name": "langchain_openai",
            "distribution": "langchain-openai"
        },
        {
            "name": "langchain_anthropic",
            "distribution": "langchain-anthropic"
        },
        {
            "name": "langchain_google_genai",
            "distribution": "langchain-google-genai"
        },
        {
            "name": "langchain_google_vertexai",
            "distribution": "langchain-google-vertexai"
        },
        {
            "name": "langchain_mistralai",
            "distribution": "langchain-mistralai"
        },
        {
            "name": "langchain_cohere",
            "distribution": "langchain-cohere"
        },
        {
            "name": "langchain_groq",
            "distribution": "langchain-groq"
        },
        {
            "name": "langchain_aws",
            "distribution": "langchain-aws"
        },
        {
            "name": "langchain_ollama",
            "distribution": "langchain-ollama"
        },
        {
            "name": "langchain_huggingface",
            "distribution": "langchain-huggingface"
        },
        {
            "name": "langgraph",
            "distribution": "langgraph"
        },
        {
            "name": "llama_index",
            "distribution": "llama-index"
        },
        {
            "name": "crewai",
            "distribution": "crewai"
        },
        {
            "name": "autogen",
            "distribution": "autogen"
        },
        {
            "name": "autogen_agentchat",
            "distribution": "autogen-agentchat"
        },
        {
            "name": "smolagents",
            "distribution": "smolagents"
        },
        {
            "name": "pydantic_ai",
            "distribution": "pydantic-ai"
        },
        {
            "name": "claude_agent_sdk",
            "distribution": "claude-agent-sdk"
        },
        {
            "name": "mcp",
            "distribution": "mcp"
        },
        {
            "name": "chromadb",
            "distribution": "chromadb"
        },
        {
            "name": "faiss",
            "distribution": "faiss-cpu"
        },
        {
            "name": "pinecone",
            "distribution": "pinecone"
        },
        {
            "name": "qdrant_client",
            "distribution": "qdrant-client"
        },
        {
            "name": "weaviate",
            "distribution": "weaviate-client"
        }
    ],
    "literals": [
        "trust_remote_code",
        "trust-remote-code"
    ]
};
const sectionWords = {
    "description": [
        "description",
        "model description",
        "model details",
        "model detail",
        "model summary",
        "summary",
        "overview",
        "introduction",
        "about",
        "about this model",
        "about the model",
        "about the dataset",
        "dataset description",
        "dataset details",
        "dataset summary",
        "dataset overview",
        "data set description",
        "model overview",
        "model information",
        "model type",
        "model architecture",
        "architecture",
        "basic information",
        "general information",
        "motivation",
        "composition",
        "dataset structure",
        "data structure",
        "model"
    ],
    "intended-use": [
        "uses",
        "use",
        "usage scenario",
        "intended use",
        "intended uses",
        "intended usage",
        "intended use case",
        "intended use cases",
        "use case",
        "use cases",
        "direct use",
        "downstream use",
        "primary intended use",
        "primary intended uses",
        "primary intended users",
        "primary use",
        "primary uses",
        "primary use case",
        "primary use cases",
        "intended user",
        "intended users",
        "intended purpose",
        "purpose",
        "evaluated use",
        "model use",
        "recommended use",
        "recommended uses",
        "applications",
        "intended applications",
        "supported tasks",
        "supported tasks and leaderboards",
        "supported uses"
    ],
    "out-of-scope": [
        "out-of-scope use",
        "out of scope use",
        "out-of-scope uses",
        "out of scope uses",
        "out-of-scope use case",
        "out-of-scope use cases",
        "out of scope use cases",
        "out-of-scope",
        "out of scope",
        "out-of-scope usage",
        "misuse",
        "malicious use",
        "misuse and malicious use",
        "prohibited use",
        "prohibited uses",
        "not intended use",
        "unintended use",
        "unintended uses",
        "uses to avoid",
        "inappropriate use",
        "restricted uses",
        "non-intended use",
        "discouraged use",
        "misuse and out-of-scope use",
        "misuse, malicious use, and out-of-scope use"
    ],
    "training-data": [
        "training data",
        "training dataset",
        "training datasets",
        "training data set",
        "training set",
        "training corpus",
        "pre-training data",
        "pretraining data",
        "fine-tuning data",
        "finetuning data",
        "data used for training",
        "source data",
        "data",
        "dataset",
        "datasets",
        "data set",
        "data sets",
        "datasets used",
        "dataset used",
        "data sources",
        "data source",
        "training data sources",
        "corpus",
        "data overview"
    ],
    "training-procedure": [
        "training procedure",
        "training details",
        "training",
        "training process",
        "training hyperparameters",
        "hyperparameters",
        "training configuration",
        "training setup",
        "fine-tuning",
        "fine-tuning procedure",
        "training regime",
        "how the model was trained"
    ],
    "evaluation": [
        "evaluation",
        "evaluations",
        "evaluation results",
        "evaluation result",
        "results",
        "result",
        "performance",
        "metrics",
        "metric",
        "model performance",
        "performance metrics",
        "quantitative analyses",
        "quantitative analysis",
        "evaluation data",
        "evaluation datasets",
        "testing data",
        "testing data factors and metrics",
        "evaluation metrics",
        "benchmark",
        "benchmarks",
        "benchmark results",
        "accuracy",
        "test results",
        "eval results",
        "evaluation procedure",
        "performance evaluation",
        "validation",
        "validation results"
    ],
    "limitations": [
        "limitations",
        "limitation",
        "known limitations",
        "model limitations",
        "limits",
        "risks",
        "risks and limitations",
        "bias risks and limitations",
        "bias, risks, and limitations",
        "bias, risks and limitations",
        "limitations and bias",
        "limitations and biases",
        "bias and limitations",
        "biases and limitations",
        "caveats",
        "caveats and recommendations",
        "known issues",
        "risks and biases",
        "limitations and risks",
        "other known limitations",
        "technical limitations",
        "considerations for using the data",
        "broader implications"
    ],
    "bias": [
        "bias",
        "biases",
        "fairness",
        "known biases",
        "discussion of biases",
        "bias and fairness",
        "ethical considerations",
        "ethical consideration",
        "ethics",
        "social impact",
        "social impact of dataset"
    ],
    "recommendations": [
        "recommendations",
        "recommendation",
        "mitigations",
        "guidance"
    ],
    "license": [
        "license",
        "licence",
        "licenses",
        "licences",
        "licensing",
        "license information",
        "licensing information",
        "license and terms",
        "terms of use",
        "code license",
        "weights license",
        "model license",
        "dataset license",
        "copyright and license",
        "license(s)",
        "terms"
    ],
    "contact": [
        "contact",
        "contacts",
        "contact information",
        "contact us",
        "contact details",
        "model card contact",
        "dataset card contact",
        "card contact",
        "feedback",
        "questions",
        "questions or comments",
        "where to send questions",
        "where to send questions or comments about the model",
        "send questions or comments about the model to",
        "maintainers",
        "maintainer",
        "maintained by",
        "support",
        "point of contact",
        "reporting issues"
    ],
    "developer": [
        "developed by",
        "developer",
        "developers",
        "model developer",
        "model developers",
        "authors",
        "author",
        "model card authors",
        "dataset card authors",
        "organization",
        "organisation",
        "organization developing the model",
        "organisation developing the model",
        "person or organization developing model",
        "created by",
        "dataset curators",
        "curated by",
        "owner",
        "owners",
        "model owner",
        "funded by",
        "shared by",
        "provided by",
        "publisher",
        "who are the source data producers"
    ],
    "version": [
        "version",
        "model version",
        "model date",
        "date",
        "release date",
        "changelog",
        "version history",
        "release notes",
        "revision"
    ],
    "base-model": [
        "base model",
        "finetuned from",
        "fine-tuned from",
        "finetuned from model",
        "fine-tuned from model",
        "parent model",
        "derived from",
        "foundation model"
    ],
    "data-collection": [
        "data collection",
        "data collection and processing",
        "collection",
        "collection process",
        "data collection process",
        "initial data collection and normalization",
        "data acquisition",
        "curation rationale",
        "dataset creation",
        "dataset curation",
        "data curation",
        "how was the data collected"
    ],
    "data-processing": [
        "preprocessing",
        "pre-processing",
        "data preprocessing",
        "data pre-processing",
        "data processing",
        "processing",
        "cleaning",
        "data cleaning",
        "preprocessing/cleaning/labeling",
        "labeling",
        "labelling",
        "annotation",
        "annotations",
        "annotation process",
        "filtering",
        "data filtering",
        "blocklist",
        "blocklists"
    ],
    "sensitive-data": [
        "personal and sensitive information",
        "sensitive data",
        "personal data",
        "privacy",
        "personal information",
        "sensitive information",
        "pii",
        "data privacy",
        "privacy considerations"
    ],
    "maintenance": [
        "maintenance",
        "updates",
        "update policy",
        "maintenance plan"
    ],
    "how-to-use": [
        "how to use",
        "usage",
        "how to get started with the model",
        "getting started",
        "get started",
        "quickstart",
        "quick start",
        "how to use the model",
        "example usage",
        "inference",
        "how to load",
        "how to run"
    ],
    "environmental-impact": [
        "environmental impact",
        "carbon footprint",
        "carbon emissions",
        "co2 emissions",
        "energy consumption"
    ],
    "technical-specifications": [
        "technical specifications",
        "technical details",
        "compute infrastructure",
        "hardware",
        "software",
        "model architecture and objective",
        "implementation details",
        "speeds sizes times",
        "hardware requirements"
    ],
    "citation": [
        "citation",
        "citation information",
        "citing",
        "how to cite",
        "bibtex",
        "bibtex entry and citation info",
        "references",
        "cite"
    ]
};
const placeholderWords = {
    "sentences": [
        "[more information needed]",
        "more information needed for further recommendations",
        "more information needed",
        "users (both direct and downstream) should be made aware of the risks, biases and limitations of the model",
        "users should be made aware of the risks, biases and limitations of the dataset",
        "this modelcard aims to be a base template for new models",
        "this dataset card aims to be a base template for new datasets",
        "it has been generated using this raw template",
        "this is the model card of a 🤗 transformers model that has been pushed on the hub",
        "this model card has been automatically generated",
        "use the code below to get started with the model",
        "carbon emissions can be estimated using the machine learning impact calculator presented in lacoste et al. (2019)",
        "[needs more information]"
    ],
    "whole": [
        "tbd",
        "todo",
        "tba",
        "tbc",
        "n/a",
        "na",
        "fixme",
        "xxx",
        "optional",
        "to be determined",
        "to be done",
        "to be added",
        "to be announced",
        "to be filled",
        "to be filled in",
        "to be completed",
        "to do",
        "coming soon",
        "placeholder",
        "fill in",
        "fill me in",
        "not available yet",
        "work in progress",
        "wip",
        "url",
        "link",
        "email",
        "your text here",
        "lorem ipsum",
        "information needed",
        "needs more information"
    ]
};
const imageUsers = {
    "debian": "root",
    "ubuntu": "root",
    "alpine": "root",
    "busybox": "root",
    "fedora": "root",
    "rockylinux": "root",
    "almalinux": "root",
    "amazonlinux": "root",
    "buildpack-deps": "root",
    "python": "root",
    "node": "root",
    "golang": "root",
    "rust": "root",
    "eclipse-temurin": "root",
    "nvidia/cuda": "root",
    "nvcr.io/nvidia/cuda": "root",
    "pytorch/pytorch": "root",
    "tensorflow/tensorflow": "root",
    "huggingface/transformers-pytorch-gpu": "root",
    "huggingface/transformers-all-latest-gpu": "root",
    "continuumio/miniconda3": "root",
    "condaforge/miniforge3": "root",
    "mambaorg/micromamba": "mambauser",
    "jupyter/base-notebook": "jovyan",
    "quay.io/jupyter/base-notebook": "jovyan",
    "quay.io/jupyter/pytorch-notebook": "jovyan"
};

;// CONCATENATED MODULE: ./lib/collect/code/python-rules.js
/** The table of Python calls that are facts: its shape, and the look-up of a symbol in it. */

const table = pythonCalls;
/** `torch.*` as a pattern over whole symbols; linear, because the parts cannot overlap. */
function symbolPattern(glob) {
    const source = glob
        .split('.')
        .map((part) => (part === '**' ? '**' : part.replaceAll('*', '[^.]*')))
        .join('\\.')
        .replaceAll('**\\.', '(?:[^.]+\\.)*')
        .replaceAll('\\.**', '(?:\\.[^.]+)*');
    return new RegExp(`^${source}$`);
}
const exact = new Map();
const byTop = new Map();
const byMethod = new Map();
const tails = new Set();
const modules = new Set();
for (const rule of table.rules) {
    if (rule.form === 'import')
        continue;
    for (const symbol of rule.symbols) {
        const parts = symbol.split('.');
        const tail = parts[parts.length - 1] ?? '';
        if (!tail.includes('*'))
            tails.add(tail);
        if (rule.any_receiver === true) {
            byMethod.set(tail, rule);
            continue;
        }
        modules.add(parts[0] ?? '');
        if (symbol.includes('*')) {
            const list = byTop.get(parts[0] ?? '') ?? [];
            list.push({ test: symbolPattern(symbol), rule });
            byTop.set(parts[0] ?? '', list);
        }
        else if (!exact.has(symbol))
            exact.set(symbol, rule);
    }
}
for (const item of table.packages)
    modules.add(item.name.split('.', 1)[0] ?? '');
/** The rule of a symbol; exact ones lead, then the first pattern in the table's order. */
function ruleOf(symbol) {
    const found = exact.get(symbol);
    if (found !== undefined)
        return found;
    const patterns = byTop.get(symbol.split('.', 1)[0] ?? '');
    return patterns?.find((pattern) => pattern.test.test(symbol))?.rule ?? null;
}
/** The rule of a method that is recognised whatever it is called on. */
function methodRule(name) {
    return byMethod.get(name) ?? null;
}
/** Whether a module's name begins the symbols of any rule. */
function isKnownModule(top) {
    return modules.has(top);
}
/** Whether a call by this last name could be in the table. */
function isKnownTail(name) {
    return tails.has(name);
}
/** A file without any of these words holds no fact. */
const PREFILTER = new RegExp(pythonLiteral);
const DATA_CLASS = new RegExp(`^(?:${table.data_classes.map((glob) => glob.replaceAll('*', '.*')).join('|')})$`);
/** Whether the class that a symbol's method belongs to loads settings or text data and no weights. */
function loadsData(symbol) {
    const parts = symbol.split('.');
    return DATA_CLASS.test(parts[parts.length - 2] ?? '');
}
const EFFECTS = table.effects.map((item) => ({ tests: item.symbols.map(symbolPattern), effect: item.effect }));
/** What a call of this symbol does to the world, as far as the table knows. */
function effectOf(symbol) {
    return EFFECTS.find((item) => item.tests.some((test) => test.test(symbol)))?.effect ?? null;
}

;// CONCATENATED MODULE: ./lib/collect/code/python-states.js

const python_states_COMMIT = /^[0-9a-f]{40}$/i;
const HUB_ID = /^[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*$/;
const BARE_NAME = /^[A-Za-z0-9][\w.-]*$/;
const WEIGHT_FILE = /\.(pt|pth|ckpt|bin|safetensors|pkl|pickle|joblib|onnx|gguf|ggml|h5|hdf5|keras|npy|npz|tflite|pb|model|json|jsonl|csv|tsv|txt|parquet|arrow|zip|tar|gz|py)$/i;
const REMOTE_CALL = /^(huggingface_hub|requests|urllib|urllib3|httpx|gdown|wget|kagglehub|torch\.hub|datasets|boto3)\.|download/;
/** First folders and bare names that people give to what they trained or saved themselves. */
const OWN_FOLDER = /^(path|paths|path[-_]to.*|models?|outputs?|out|results?|checkpoints?|ckpts?|weights?|saved?([_-].*)?|save([_-].*)?|saved([_-].*)?|my[_-].*|your[_-].*|tmp|temp|data|datasets?|logs?|runs?|experiments?|trained.*|final.*|best.*|fine-?tuned.*|local.*|pretrained.*|assets|cache|test.*|dummy.*|checkpoint-\d+)$/i;
/** Builders of the datasets library that read files which the caller names. */
const FILE_BUILDERS = new Set([
    ...'json csv parquet text imagefolder audiofolder videofolder arrow pandas xml webdataset generator sql'.split(' '),
]);
/** Judges a call by its rule. */
function readState(rule, symbol, args) {
    const given = subjectOf(rule, args);
    switch (rule.shape) {
        case 'hub':
            return hubState(rule, symbol, args, given);
        case 'dataset':
            return datasetState(args, given);
        case 'torch-hub':
            return torchHubState(args, given);
        case 'state-dict-url':
            return stateDictState(args, given);
        case 'keras':
            return kerasState(rule, args, given);
        case 'file':
            return { state: python_states_stateOf(rule, args), ...fileOf(given), extra: {} };
        default: {
            const subject = rule.subject?.[0] === '$family' ? rule.family : python_states_textOf(given);
            return { state: python_states_stateOf(rule, args), subject, source: 'none', extra: {} };
        }
    }
}
/** Judges again a fact whose arguments are better known now; null when its symbol is not in the table. */
function readStateAgain(fact) {
    const rule = ruleOf(fact.symbol);
    if (rule === null)
        return null;
    if (fact.kind === 'H05' && rule.model !== undefined) {
        return { state: fact.state, subject: python_states_textOf(argumentOf(rule.model, fact.args)), source: fact.source, extra: {} };
    }
    return rule.fact === fact.kind ? readState(rule, fact.symbol, fact.args) : null;
}
/** The first argument that is given, of those that a rule names. */
function argumentOf(wanted, args) {
    for (const name of wanted) {
        const value = args[String(name)];
        if (value !== undefined)
            return value;
    }
    return undefined;
}
function subjectOf(rule, args) {
    return rule.subject === undefined ? undefined : argumentOf(rule.subject, args);
}
/** A literal, or the default of what is exposed; empty for anything else. */
function python_states_textOf(value) {
    if (typeof value === 'string')
        return value;
    if (typeof value !== 'object' || value === null)
        return '';
    if ('path' in value && typeof value.path === 'string')
        return value.path;
    return 'default' in value && typeof value.default === 'string' ? value.default : '';
}
function python_states_callOf(value) {
    return typeof value === 'object' && value !== null && 'call' in value && typeof value.call === 'string'
        ? value.call
        : '';
}
function isSpread(args) {
    return args['**'] === true;
}
function python_states_stateOf(rule, args) {
    const choice = rule.switch;
    if (choice === undefined)
        return rule.state ?? 'unknown';
    const value = args[choice.arg] ?? (choice.position === undefined ? undefined : args[String(choice.position)]);
    if (value === undefined && !(choice.arg in args)) {
        const mayBeSpread = isSpread(args) || (choice.position !== undefined && args['*'] === true);
        return mayBeSpread ? 'unknown' : choice.missing;
    }
    if (Array.isArray(value))
        return choice.list ?? 'unknown';
    const given = typeof value === 'object' && value !== null && 'unknown' in value ? value.unknown : value;
    if (choice.safe?.some((item) => item === given))
        return 'safe';
    return choice.unsafe?.some((item) => item === given) === true ? 'unsafe' : 'unknown';
}
function fileOf(given) {
    const subject = python_states_textOf(given);
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(subject))
        return { subject, source: 'remote' };
    if (subject !== '')
        return { subject, source: 'local' };
    const call = python_states_callOf(given);
    if (REMOTE_CALL.test(call))
        return { subject, source: 'remote' };
    return { subject, source: isPathCall(call) ? 'local' : 'unknown' };
}
function isPathCall(call) {
    return call.startsWith('os.path.') || call.startsWith('pathlib.');
}
function isLocalPath(text) {
    if (/^([./~\\]|[A-Za-z]:[\\/])/.test(text) || WEIGHT_FILE.test(text))
        return true;
    return text.split('/').length > 2 || text.endsWith('/') || text.includes('\\');
}
/** Where a model named so comes from. */
function sourceOf(given, bareIsRemote) {
    const text = python_states_textOf(given);
    if (text === '')
        return isPathCall(python_states_callOf(given)) ? 'local' : 'unknown';
    if (/^(https?|hf|s3|gs|ftp):\/\//i.test(text))
        return 'remote';
    if (isLocalPath(text))
        return 'local';
    if (HUB_ID.test(text))
        return !bareIsRemote && OWN_FOLDER.test(text.split('/', 1)[0] ?? '') ? 'unknown' : 'remote';
    if (!BARE_NAME.test(text))
        return 'unknown';
    if (bareIsRemote)
        return 'remote';
    return /[\d-]/.test(text) && !OWN_FOLDER.test(text) ? 'remote' : 'unknown';
}
/** Whether a revision is a commit, one that may move, or not known here. */
function revisionState(args, source) {
    if (source === 'local')
        return 'safe';
    const revision = args['revision'];
    if (typeof revision === 'string' && python_states_COMMIT.test(revision))
        return 'safe';
    if (source !== 'remote')
        return 'unknown';
    if (revision === undefined || revision === null) {
        return isSpread(args) || args['local_files_only'] === true ? 'unknown' : 'unsafe';
    }
    return typeof revision === 'string' ? 'unsafe' : 'unknown';
}
function hubState(rule, symbol, args, given) {
    const written = python_states_textOf(given);
    const prefix = rule.prefix?.find((item) => written.startsWith(item)) ?? '';
    const loads = loadsData(symbol) || isDataFile(args, symbol) ? 'data' : 'weights';
    const [, name, , pathRevision] = /^https?:\/\/(?:huggingface\.co|hf\.co)\/([\w.-]+\/[\w.-]+)\/(blob|resolve)\/([\w.-]+)\//.exec(written) ?? [];
    const bare = written.slice(prefix.length);
    // timm writes the revision behind an '@'.
    const [id = '', atRevision] = prefix === '' ? [bare] : bare.split('@', 2);
    const embedded = pathRevision ?? atRevision;
    const all = embedded === undefined || 'revision' in args ? args : { ...args, revision: embedded };
    const source = prefix !== '' || name !== undefined ? 'remote' : sourceOf(given, false);
    return {
        state: revisionState(all, source),
        subject: name ?? id,
        source,
        extra: { loads, ...(all === args ? {} : { revision: embedded }) },
    };
}
function isDataFile(args, symbol) {
    const file = python_states_textOf(args['filename'] ?? (symbol.endsWith('hf_hub_download') ? args['1'] : undefined));
    return /\.(json|jsonl|txt|ya?ml|md|csv|tsv|parquet|toml|model)$/i.test(file);
}
function datasetState(args, given) {
    const subject = python_states_textOf(given);
    if (!FILE_BUILDERS.has(subject)) {
        const source = sourceOf(given, true);
        return { state: revisionState(args, source), subject, source, extra: {} };
    }
    const files = args['data_files'] ?? args['data_dir'] ?? args['2'] ?? args['1'];
    const paths = Array.isArray(files) ? files : [files];
    if (paths.some((path) => typeof path === 'string' && path.includes('://'))) {
        return { state: 'unsafe', subject: python_states_textOf(paths[0]), source: 'remote', extra: { builder: subject } };
    }
    const isKnown = !isSpread(args) && paths.every((path) => path === undefined || python_states_textOf(path) !== '' || isPathCall(python_states_callOf(path)));
    const source = isKnown ? 'local' : 'unknown';
    return { state: isKnown ? 'safe' : 'unknown', subject: python_states_textOf(paths[0]), source, extra: { builder: subject } };
}
function torchHubState(args, given) {
    const written = python_states_textOf(given);
    const [subject = '', revision] = written.split(':', 2);
    const extra = revision === undefined ? {} : { revision };
    const from = args['source'];
    if (from === 'local')
        return { state: 'safe', subject: written, source: 'local', extra: {} };
    const isNamed = HUB_ID.test(subject) && (from === undefined || from === 'github');
    if (!isNamed)
        return { state: 'unknown', subject, source: 'unknown', extra };
    if (revision !== undefined && python_states_COMMIT.test(revision))
        return { state: 'safe', subject, source: 'remote', extra };
    return { state: isSpread(args) ? 'unknown' : 'unsafe', subject, source: 'remote', extra };
}
function stateDictState(args, given) {
    const subject = python_states_textOf(given);
    const isChecked = args['check_hash'] === true || args['4'] === true || args['weights_only'] === true;
    if (isChecked)
        return { state: 'safe', subject, source: 'remote', extra: {} };
    const isOpen = isSpread(args) || args['*'] === true;
    const isVariable = [args['check_hash'], args['weights_only'], args['4']].some((value) => typeof value === 'object' && value !== null);
    return { state: subject === '' || isOpen || isVariable ? 'unknown' : 'unsafe', subject, source: 'remote', extra: {} };
}
/** The switch guards only the .keras format; other formats have no guard to rely on. */
function kerasState(rule, args, given) {
    const state = python_states_stateOf(rule, args);
    const file = fileOf(given);
    const isGuarded = state === 'unknown' && !('safe_mode' in args) && !isSpread(args) && /\.keras$/i.test(file.subject);
    return { state: isGuarded ? 'safe' : state, ...file, extra: {} };
}

;// CONCATENATED MODULE: ./lib/collect/code/python-records.js





const python_records_COMMIT = /^[0-9a-f]{40}$/i;
const FORMATS = [
    [/\.safetensors$/i, 'safetensors', 'data-only'],
    [/\.gguf$/i, 'gguf', 'data-only'],
    [/\.onnx$/i, 'onnx', 'data-only'],
    [/\.(pkl|pickle)$/i, 'pickle', 'code-capable'],
    [/\.joblib$/i, 'joblib', 'code-capable'],
    [/\.(pt|pth|ckpt|bin)$/i, 'pytorch-zip', 'code-capable'],
    [/\.(h5|hdf5)$/i, 'hdf5', 'code-capable'],
    [/\.keras$/i, 'keras', 'code-capable'],
];
function revisionOf(fact) {
    const revision = fact.args['revision'];
    return typeof revision === 'string' ? revision : null;
}
function isDatasetDownload(fact) {
    return fact.kind === 'H02' && fact.args['repo_type'] === 'dataset';
}
/** Groups facts by what they are about, in order; one record is made of each group. */
function grouped(facts, key) {
    const groups = new Map();
    for (const fact of facts) {
        const group = groups.get(key(fact));
        if (group === undefined)
            groups.set(key(fact), [fact]);
        else
            group.push(fact);
    }
    return [...groups.values()];
}
/** Models that facts name: weights from a hub, and models that a provider serves. */
function modelsOf(facts) {
    const named = facts.filter((fact) => {
        if (fact.subject === '')
            return false;
        if (fact.kind === 'H05')
            return true;
        if (fact.kind === 'H02' && fact.symbol.endsWith('InferenceClient'))
            return true;
        const isLoad = fact.kind === 'H01' || fact.kind === 'H02';
        return isLoad && fact.source === 'remote' && fact.args['loads'] === 'weights' && !isDatasetDownload(fact);
    });
    return grouped(named, (fact) => JSON.stringify([providerOf(fact), fact.subject, revisionOf(fact)])).flatMap(modelOf);
}
function providerOf(fact) {
    const provider = fact.args['provider'];
    return fact.kind === 'H05' && typeof provider === 'string' ? provider : 'huggingface';
}
function modelOf(group) {
    const [fact] = group;
    if (fact === undefined)
        return [];
    const isHosted = fact.kind === 'H05' || fact.symbol.endsWith('InferenceClient');
    const revision = isHosted ? null : revisionOf(fact);
    const isUrl = /^[a-z]+:\/\//i.test(fact.subject);
    const file = python_states_textOf(fact.args['filename'] ?? fact.args['weight_name'] ?? (fact.kind === 'H02' ? fact.args['1'] : ''));
    const [, format, formatClass] = FORMATS.find(([pattern]) => pattern.test(file === '' ? fact.subject : file)) ?? [];
    return [
        {
            id: (0,record/* recordId */.Re)('code', 'model', fact.at.path, providerOf(fact), fact.subject, revision),
            ref: fact.subject,
            path: null,
            source: isHosted ? 'api' : isUrl ? 'url' : 'hub',
            provider: providerOf(fact),
            format: isHosted ? 'api' : (format ?? 'unknown'),
            format_class: isHosted ? 'hosted' : (formatClass ?? 'unknown'),
            revision,
            pinned: revision !== null && python_records_COMMIT.test(revision),
            sha256: null,
            size: null,
            lfs: null,
            tracked: false,
            scope: fact.scope,
            licenses: [],
            base: [],
            from: group.map((item) => item.id),
            at: fact.at,
        },
    ];
}
/** Data sets that facts name. */
function datasetsOf(facts) {
    const named = facts.filter((fact) => fact.subject !== '' && (fact.kind === 'H03' || isDatasetDownload(fact)));
    return grouped(named, (fact) => JSON.stringify([fact.subject, revisionOf(fact)])).flatMap((group) => {
        const [fact] = group;
        if (fact === undefined)
            return [];
        const revision = revisionOf(fact);
        const isUrl = fact.subject.includes('://');
        const source = fact.source === 'remote' ? (isUrl ? 'url' : 'hub') : fact.source === 'local' ? 'local' : 'unknown';
        return [
            {
                id: (0,record/* recordId */.Re)('code', 'dataset', fact.at.path, fact.subject, revision),
                ref: fact.subject,
                source,
                provider: source === 'hub' ? 'huggingface' : null,
                revision,
                pinned: revision !== null && python_records_COMMIT.test(revision),
                scope: fact.scope,
                from: group.map((item) => item.id),
                at: fact.at,
            },
        ];
    });
}
const ADDRESSES = [
    'base_url',
    'openai_api_base',
    'api_base',
    'azure_endpoint',
    'endpoint_url',
    'host',
    'server_url',
    '0',
];
function hostOf(fact) {
    for (const name of ADDRESSES) {
        const value = python_states_textOf(fact.args[name]);
        const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@\s]{0,300}@)?(\[[0-9a-f:.]+\]|[\w.-]+)(?::\d+)?(?:[/?#]|$)/i.exec(value)?.[1];
        if (host !== undefined)
            return host.toLowerCase();
    }
    return null;
}
/** Providers that the program talks to. */
function interconnectionsOf(facts) {
    const clients = facts.filter((fact) => fact.kind === 'C01');
    return grouped(clients, (fact) => JSON.stringify([fact.subject, hostOf(fact)])).flatMap((group) => {
        const [fact] = group;
        if (fact === undefined)
            return [];
        const host = hostOf(fact);
        return [
            {
                id: (0,record/* recordId */.Re)('code', 'interconnection', fact.at.path, fact.subject, host),
                provider: fact.subject,
                host,
                direction: 'out',
                scope: fact.scope,
                from: group.map((item) => item.id),
                at: fact.at,
            },
        ];
    });
}
/** Agents, their built-in tools, and functions that are made tools. */
function agentsOf(file, found) {
    const effects = effectsOfBodies(file, new Set(found.map((item) => item.scope).filter((scope) => scope >= 0)));
    return found.flatMap(({ fact, rule, scope }) => {
        if (fact.kind !== 'C06' && fact.kind !== 'C07' && fact.kind !== 'T01')
            return [];
        const callee = fact.symbol.slice(fact.symbol.lastIndexOf('.') + 1);
        return [
            {
                id: (0,record/* recordId */.Re)('code', 'agent', fact.id),
                kind: fact.kind === 'C06' ? 'agent' : 'tool',
                name: fact.subject === '' ? callee : fact.subject,
                framework: rule?.family ?? '',
                effect: fact.kind === 'C07' ? 'execute' : fact.kind === 'T01' ? (effects.get(scope) ?? 'unknown') : 'unknown',
                scope: fact.scope,
                from: [fact.id],
                at: fact.at,
            },
        ];
    });
}
const RANK = ['read', 'write', 'send', 'execute'];
/** The gravest effect of the calls in each of these functions' bodies. */
function effectsOfBodies(file, wanted) {
    const found = new Map();
    if (wanted.size === 0)
        return found;
    for (const call of file.module.calls) {
        let scope = call.scope;
        while (scope > 0 && !wanted.has(scope))
            scope = file.module.scopes[scope]?.parent ?? -1;
        const effect = scope > 0 ? effectOfCall(file, call) : null;
        if (effect === null)
            continue;
        const known = found.get(scope);
        if (known === undefined || RANK.indexOf(effect) > RANK.indexOf(known))
            found.set(scope, effect);
    }
    return found;
}
function effectOfCall(file, call) {
    const { tokens } = file.module;
    const name = python_tokens_textOf(tokens, call.last);
    const symbol = file.names.ofCall(call);
    if (symbol !== null)
        return effectOf(symbol);
    if (call.head !== -1 || call.first !== call.last)
        return name === 'execute' ? effectOfSql(file, call) : null;
    if (name === 'eval' || name === 'exec')
        return 'execute';
    return name === 'open' ? effectOfOpen(file, call) : null;
}
function effectOfOpen(file, call) {
    const args = readArguments(file.names, call);
    return /[wax+]/.test(python_states_textOf(args['mode'] ?? args['1'])) ? 'write' : 'read';
}
function effectOfSql(file, call) {
    const sql = python_states_textOf(readArguments(file.names, call)['0']);
    if (/^\s*(insert|update|delete|drop|alter|create|replace|merge|truncate)\b/i.test(sql))
        return 'write';
    return /^\s*select\b/i.test(sql) ? 'read' : null;
}

;// CONCATENATED MODULE: ./lib/link/python-constants.js
/** Gives facts the constants that they import from other modules of the tree, and judges those facts again. */



/** Folders that projects put on the import path besides their root. */
const ROOTS = ['', 'src/', 'lib/'];
/** The same records with imported constants put in; the models and data sets of the facts that change are made anew. */
function linkPythonConstants(records) {
    const constants = readConstants(records.links ?? []);
    if (constants.size === 0)
        return records;
    const paths = new Set();
    const facts = (records.facts ?? []).map((fact) => {
        const linked = linkFact(fact, constants);
        if (linked !== fact)
            paths.add(fact.at.path);
        return linked;
    });
    if (paths.size === 0)
        return records;
    const byPath = new Map([...paths].map((path) => [path, []]));
    const ids = new Set();
    for (const fact of facts) {
        const list = byPath.get(fact.at.path);
        if (list === undefined)
            continue;
        list.push(fact);
        ids.add(fact.id);
    }
    const isOther = (record) => !record.from.some((id) => ids.has(id));
    return {
        ...records,
        facts,
        models: [...(records.models ?? []).filter(isOther), ...[...byPath.values()].flatMap(modelsOf)],
        datasets: [...(records.datasets ?? []).filter(isOther), ...[...byPath.values()].flatMap(datasetsOf)],
    };
}
function readConstants(links) {
    const found = new Map();
    for (const { kind, path, name, value } of links) {
        if (kind !== CONSTANT_KIND || typeof value !== 'string')
            continue;
        const key = `${path.replace(/\.pyw?$/i, '').replace(/\/__init__$/, '')}.${name}`;
        if (!found.has(key))
            found.set(key, value);
    }
    return found;
}
function linkFact(fact, constants) {
    let changed = false;
    const args = Object.fromEntries(Object.entries(fact.args).map(([name, value]) => {
        const imported = importOf(value);
        const constant = imported === null ? undefined : findConstant(imported, fact.at.path, constants);
        if (constant === undefined)
            return [name, value];
        changed = true;
        return [name, constant];
    }));
    if (!changed)
        return fact;
    const linkedState = readStateAgain({ ...fact, args });
    if (linkedState === null)
        return { ...fact, args };
    const { state, subject, source, extra } = linkedState;
    return { ...fact, args: { ...args, ...extra }, state, subject, source };
}
function importOf(value) {
    if (typeof value !== 'object' || value === null || !('import' in value))
        return null;
    return typeof value.import === 'string' ? value.import : null;
}
/** Looks where Python would: a relative import from the file's folder, any other from a root or a folder above the file. */
function findConstant(imported, path, constants) {
    const dots = /^\.*/.exec(imported)?.[0].length ?? 0;
    const bare = imported.slice(dots);
    const dot = bare.lastIndexOf('.');
    const key = dot < 0 ? bare : bare.slice(0, dot).replaceAll('.', '/') + bare.slice(dot);
    const folders = path.split('/').slice(0, -1);
    if (dots > 0) {
        if (dots - 1 > folders.length)
            return undefined;
        const base = folders.slice(0, folders.length - dots + 1);
        // `from . import X`: the constant stands in the package itself.
        return constants.get(key.includes('.') ? [...base, key].join('/') : `${base.join('/')}.${key}`);
    }
    const bases = folders.map((_, index) => `${folders.slice(0, folders.length - index).join('/')}/`);
    for (const base of [...bases, ...ROOTS]) {
        const value = constants.get(base + key);
        if (value !== undefined)
            return value;
    }
    return undefined;
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/lib/specifier.js
var specifier = __webpack_require__(790);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/lib/version.js
var lib_version = __webpack_require__(4818);
;// CONCATENATED MODULE: ./lib/link/versions.js
/** Which version of torch a torch.load meets: from 2.6 on it refuses pickled code unless told otherwise. */


/** The release from which weights_only is True by default. */
const SAFE_RELEASE = [2, 6];
/**
 * The records with `args.torch_bound`, `args.torch_constraint` and `args.torch_from` (the component's id) on each fact L01:
 * safe when all versions that the nearest lock file or manifest allows are at least 2.6, unsafe when all are below.
 */
function linkVersions(records) {
    const folders = new Map();
    for (const component of records.components ?? []) {
        if (component.name !== 'torch' || component.ecosystem !== 'pypi' || component.origin === 'sbom')
            continue;
        const folder = manifestFolder(component.path);
        folders.set(folder, [...(folders.get(folder) ?? []), component]);
    }
    const decided = new Map();
    const at = (folder) => {
        const known = decided.get(folder);
        if (known !== undefined)
            return known;
        const here = decideFolder(folders.get(folder) ?? []);
        const above = here?.bound === 'safe' || here?.bound === 'unsafe' || folder === '' ? null : at(versions_parent(folder));
        const verdict = above === null || (above.bound === 'unknown' && here) ? here : above;
        decided.set(folder, verdict);
        return verdict;
    };
    const facts = (records.facts ?? []).map((fact) => fact.kind === 'L01' ? withBound(fact, at(versions_parent(fact.at.path))) : fact);
    return { ...records, facts };
}
function withBound(fact, verdict) {
    const from = verdict?.from ?? null;
    return {
        ...fact,
        args: {
            ...fact.args,
            torch_bound: verdict?.bound ?? 'unknown',
            torch_constraint: from && (from.version === null ? from.constraint : `==${from.version}`),
            torch_from: from?.id ?? null,
        },
    };
}
/** Lock files decide before manifests; requirements.txt and pyproject.toml before files for tests or extras; constraints narrow them. */
function decideFolder(components) {
    const constraints = components.filter((component) => rank(component) === 3);
    for (const wanted of [0, 1, 2]) {
        const here = components.filter((component) => rank(component) === wanted);
        if (here.length === 0)
            continue;
        const bounds = here.map((component) => ({ bound: boundOf(component), from: component }));
        const unsafe = bounds.find(({ bound }) => bound === 'unsafe');
        if (unsafe)
            return unsafe;
        const open = bounds.find(({ bound }) => bound === 'unknown');
        if (!open)
            return bounds[0] ?? null;
        return decided(constraints) ?? open;
    }
    const [first] = constraints;
    return decided(constraints) ?? (first ? { bound: 'unknown', from: first } : null);
}
function decided(components) {
    for (const from of components) {
        const bound = boundOf(from);
        if (bound !== 'unknown')
            return { bound, from };
    }
    return null;
}
function rank(component) {
    const name = component.path.slice(component.path.lastIndexOf('/') + 1);
    if (component.origin === 'lockfile')
        return 0;
    if (/constraints/.test(name))
        return 3;
    return name === 'requirements.txt' || name === 'pyproject.toml' ? 1 : 2;
}
function boundOf(component) {
    if (component.version !== null)
        return reachesSafe(component.version) === null ? 'unknown' : pinned(component.version);
    return boundOfConstraint(component.constraint ?? '');
}
function pinned(version) {
    return reachesSafe(version) ? 'safe' : 'unsafe';
}
/** What a range of PEP 440 says about 2.6; ranges that contradict themselves, and URLs, say nothing. */
function boundOfConstraint(constraint) {
    if (constraint === '' || constraint.length > 500 || constraint.includes('://'))
        return 'unknown';
    const clauses = (0,specifier.parse)(constraint);
    if (!Array.isArray(clauses))
        return 'unknown';
    let safe = false;
    let unsafe = false;
    for (const { operator, version, prefix } of clauses) {
        const release = releaseOf(version);
        if (!release)
            continue;
        if (/^(?:>=|>|~=|==|===)$/.test(operator) && versions_compare(release, SAFE_RELEASE) >= 0)
            safe = true;
        if (below(operator, Boolean(prefix), release))
            unsafe = true;
    }
    return safe === unsafe ? 'unknown' : safe ? 'safe' : 'unsafe';
}
/** Whether a clause allows only versions below 2.6. */
function below(operator, prefix, release) {
    const order = versions_compare(release, SAFE_RELEASE);
    if (operator === '<')
        return order < 0 || (order === 0 && release.slice(2).every((part) => part === 0));
    if (operator === '<=' || operator === '===')
        return order < 0;
    // `==2.*` allows 2.6, `==2.5.*` does not; `~=2.5` means `>=2.5,<3`, `~=2.5.0` means `>=2.5.0,<2.6`.
    if (operator === '==')
        return prefix && release.length === 1 ? (release[0] ?? 0) < 2 : order < 0;
    if (operator === '~=')
        return release.length > 2 ? order < 0 : (release[0] ?? 0) < 2;
    return false;
}
function reachesSafe(version) {
    const release = releaseOf(version);
    return release && versions_compare(release, SAFE_RELEASE) >= 0;
}
function releaseOf(version) {
    // The parser gives no version for `===` with free text, whatever its types say.
    if (version === undefined || version.length > 100)
        return null;
    const known = (0,lib_version.explain)(version);
    return known && known.epoch === 0 ? known.release : null;
}
/** Compares major and minor alone: 2.6.0rc1 behaves as 2.6 does. */
function versions_compare(release, other) {
    return (release[0] ?? 0) - other[0] || (release[1] ?? 0) - other[1];
}
function versions_parent(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
/** `requirements/base.txt` speaks for the folder that holds `requirements`. */
function manifestFolder(path) {
    const folder = versions_parent(path);
    return /(?:^|\/)requirements$/.test(folder) ? versions_parent(folder) : folder;
}

;// CONCATENATED MODULE: ./lib/link/link.js



function linkRecords(records) {
    const linked = linkVersions(linkPythonConstants(records));
    return { ...linked, facts: [...(linked.facts ?? []), ...linkModels(linked).facts] };
}

;// CONCATENATED MODULE: ./lib/collect/cards/front-matter.js
/** The YAML block at the head of a card: its values, where each key stands, and what is wrong with it. */


/** The block, null without one, 'open' when it is never closed. Hugging Face's rules: blank lines may precede it. */
function splitFrontMatter(text) {
    const opening = /^\s*---(?:\r\n|\r|\n)/.exec(text);
    if (opening === null)
        return null;
    const start = opening[0].length;
    for (let line = start;;) {
        const closing = /---[ \t]*(?:\r\n|\r|\n|$)/y;
        closing.lastIndex = line;
        const found = closing.exec(text);
        if (found !== null)
            return { yaml: text.slice(start, line), start, end: line + found[0].length };
        const next = nextLine(text, line);
        // Three dashes without keys after them are a line across the page.
        if (next === null)
            return /^[\w-]{1,60}:/.test(text.slice(start, start + 70)) ? 'open' : null;
        line = next;
    }
}
function nextLine(text, from) {
    for (let at = from; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 10)
            return at + 1;
        if (code === 13)
            return text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
    }
    return null;
}
const MOST_ALIASES = 20;
const DEEPEST = 32;
const MOST_VALUES = 5000;
/** Reads the block. Whatever is wrong with it is a problem with its place; nothing throws. */
function readFrontMatter(block) {
    const failed = (offset, message) => ({
        value: {},
        keys: [],
        problem: { offset: block.start + Math.min(Math.max(0, offset), block.yaml.length), message },
    });
    try {
        const events = (0,js_yaml/* parseEvents */.PH)(block.yaml, { maxDepth: DEEPEST });
        const documents = (0,js_yaml/* constructFromEvents */.fw)(events, { source: block.yaml, schema: js_yaml/* CORE_SCHEMA */.OU, maxAliases: MOST_ALIASES });
        const value = documents[0] ?? {};
        if (typeof value !== 'object' || Array.isArray(value))
            return failed(0, 'it holds no `key: value` pairs');
        const budget = { left: MOST_VALUES };
        const kept = Object.fromEntries(Object.entries(value).map(([key, each]) => [cleanText(key), plain(each, budget, 0)]));
        return { value: kept, keys: topKeys(events, block), problem: null };
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            return failed(0, 'it could not be read');
        const offset = error.mark?.position ?? 0;
        return failed(offset, cleanText(error.reason, 120));
    }
}
/** A value as JSON can hold it, bounded: aliases may make a small text an endless one. */
function plain(value, budget, depth) {
    if (budget.left-- <= 0 || depth > DEEPEST)
        return null;
    if (typeof value === 'string')
        return cleanText(value, 2000);
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : String(value);
    if (typeof value === 'boolean')
        return value;
    if (Array.isArray(value))
        return value.slice(0, Math.max(0, budget.left)).map((item) => plain(item, budget, depth + 1));
    if (typeof value !== 'object' || value === null)
        return value === null ? null : cleanText(String(value));
    const entries = Object.entries(value).slice(0, Math.max(0, budget.left));
    return Object.fromEntries(entries.map(([key, item]) => [cleanText(key), plain(item, budget, depth + 1)]));
}
function topKeys(events, block) {
    const keys = [];
    let depth = 0;
    let isKey = true;
    for (const event of events) {
        if (event.type === js_yaml/* EVENT_ID */.hy.POP) {
            depth--;
            // The value of a key at the top has ended.
            if (depth === 2)
                isKey = true;
            if (depth === 0)
                break;
            continue;
        }
        if (depth === 2) {
            if (isKey && event.type === js_yaml/* EVENT_ID */.hy.SCALAR) {
                const start = block.start + event.valueStart;
                keys.push({ key: cleanText((0,js_yaml/* getScalarValue */.KE)(block.yaml, event)), start, end: block.start + event.valueEnd });
            }
            isKey = !isKey;
        }
        if (event.type !== js_yaml/* EVENT_ID */.hy.SCALAR && event.type !== js_yaml/* EVENT_ID */.hy.ALIAS)
            depth++;
    }
    return keys;
}

;// CONCATENATED MODULE: ./lib/collect/cards/placeholder.js
/** Tells what a person wrote in a card from what a template left there. */

const SENTENCES = placeholderWords['sentences'] ?? [];
const WHOLE = new Set(placeholderWords['whole'] ?? []);
const LONGEST_LINE = 20_000;
/** Whether a line of Markdown, comments already taken out, says anything. */
function hasContent(line) {
    if (!/\S/.test(line))
        return false;
    if (/^ {0,3}\[[^\]]{1,200}\]:\s/.test(line))
        return false;
    const text = withoutSentences(plainText(line.slice(0, LONGEST_LINE)).toLowerCase());
    const bare = text.replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '');
    if (bare === '' || WHOLE.has(bare))
        return false;
    // A few words before a colon only announce what follows them.
    if (/:\s*$/.test(text) && bare.split(' ').length <= 6)
        return false;
    return (bare.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2;
}
/** What a reader sees of a line: link texts without targets, no tags, images, template fields or emphasis. */
function plainText(line) {
    return line
        .replace(/!\[[^\]]{0,500}\]\([^)]{0,2000}\)/g, ' ')
        .replace(/\]\([^()\s]{0,2000}\)/g, ']')
        .replace(/<\/?[a-z][^<>]{0,1000}>/gi, ' ')
        .replace(/\{\{[^{}]{0,1000}\}\}|\{%[^{}]{0,1000}%\}/g, ' ')
        .replace(/\*|`|__/g, '')
        .normalize('NFKC')
        .replace(/\s+/g, ' ')
        .trim();
}
function withoutSentences(text) {
    let rest = text;
    for (const sentence of SENTENCES)
        if (rest.includes(sentence))
            rest = rest.replaceAll(sentence, ' ');
    // Links keep their brackets, which are no part of the sentence.
    const unlinked = rest.replace(/[[\]]/g, '');
    for (const sentence of SENTENCES)
        if (unlinked.includes(sentence))
            return unlinked.replaceAll(sentence, ' ').trim();
    return rest.trim();
}

// EXTERNAL MODULE: ./node_modules/markdown-it/dist/markdown-it.mjs + 12 modules
var markdown_it = __webpack_require__(5251);
;// CONCATENATED MODULE: ./lib/collect/cards/outline.js
/** Finds the headings, code, list items and comments of a Markdown text, line by line. */

// Blocks alone: what stands inside a line is read by our own bounded patterns, and nothing is ever rendered.
const markdown = (0,markdown_it/* default */.A)('commonmark');
markdown.core.ruler.enableOnly(['normalize', 'block']);
markdown.block.ruler.disable(['reference']);
const MOST_REPAIRS = 8;
/** Reads the outline; a code fence that is never closed does not swallow the headings after it. */
function readOutline(text) {
    const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
    let tokens = markdown.parse(lines.join('\n'), {});
    for (let repairs = 0; repairs < MOST_REPAIRS; repairs++) {
        const open = openFence(tokens, lines);
        if (open === null)
            break;
        lines[open] = '';
        tokens = markdown.parse(lines.join('\n'), {});
    }
    return outline(tokens, lines);
}
function openFence(tokens, lines) {
    for (const { type, map, markup } of tokens) {
        if (type !== 'fence' || map === null)
            continue;
        const [start, end] = map;
        const last = (lines[end - 1] ?? '').replace(/^[\s>]+/, '').trimEnd();
        const closed = end - 1 > start && last.startsWith(markup) && last === markup.charAt(0).repeat(last.length);
        if (!closed && lines.slice(start + 1, end).some((line) => /^ {0,3}#{1,6}\s/.test(line)))
            return start;
    }
    return null;
}
function outline(tokens, source) {
    const headings = [];
    const code = new Array(source.length).fill(false);
    const items = new Map();
    const lines = [...source];
    tokens.forEach((token, index) => {
        const { type, map } = token;
        if (map === null)
            return;
        const [start, end] = map;
        if (type === 'heading_open') {
            headings.push({ line: start, end, level: Number(token.tag.slice(1)), title: tokens[index + 1]?.content ?? '' });
            lines.fill(null, start, end);
        }
        else if (type === 'fence' || type === 'code_block') {
            code.fill(true, start, end);
            if (type === 'fence')
                lines[start] = null;
        }
        else if (type === 'list_item_open') {
            items.set(start, end);
        }
    });
    blankComments(lines, code);
    addHtmlHeadings(headings, lines, code);
    headings.sort((a, b) => a.line - b.line);
    return { headings, lines, code, items };
}
function blankComments(lines, code) {
    let inside = false;
    for (let i = 0; i < lines.length; i++) {
        let rest = lines[i];
        if (rest === null || rest === undefined || code[i] === true)
            continue;
        let kept = '';
        while (rest !== '') {
            const border = rest.indexOf(inside ? '-->' : '<!--');
            if (border < 0) {
                if (!inside)
                    kept += rest;
                break;
            }
            if (!inside)
                kept += rest.slice(0, border);
            rest = rest.slice(border + (inside ? 3 : 4));
            inside = !inside;
        }
        lines[i] = kept;
    }
}
const HTML_HEADING = /^\s{0,3}<h([1-6])(?:\s[^>]{0,300})?>(.{1,300})<\/h[1-6]>\s*$/i;
function addHtmlHeadings(headings, lines, code) {
    for (let i = 0; i < lines.length; i++) {
        const found = code[i] === true ? null : HTML_HEADING.exec((lines[i] ?? '').slice(0, 1000));
        if (found?.[2] === undefined)
            continue;
        headings.push({ line: i, end: i + 1, level: Number(found[1]), title: found[2] });
        lines[i] = null;
    }
}

;// CONCATENATED MODULE: ./lib/collect/cards/titles.js
/** Brings the titles of card sections to our names for them. */


const NAMES = new Map(Object.entries(sectionWords).flatMap(([name, words]) => words.map((word) => [word, name])));
/** A title as people compare it: no markup, emoji, numbering, `[optional]` or closing punctuation, in lower case. */
function normalTitle(title) {
    return plainText(title.slice(0, 300))
        .replace(/\p{Extended_Pictographic}|\ufe0f|\u200d|\u20e3/gu, '')
        .replace(/[[(]optional[\])]/gi, '')
        .replace(/[[\]]/g, '')
        .replace(/^\s*(?:\d{1,3}(?:\.\d{1,3}){0,4}[.):]?|[ivxIVX]{1,5}[.)]|[A-Za-z][.)])\s+/, '')
        .replace(/[\s:.?!#…–—-]+$/, '')
        .toLowerCase()
        .trim();
}
/** Our names for what the title announces; empty when it is not in the table. */
function sectionNames(title) {
    const normal = normalTitle(title);
    const whole = oneName(normal);
    if (whole !== undefined)
        return [whole];
    const parts = normal.split(/,\s*(?:and\s+)?|\s*[&/+;]\s*|\s+and\s+/).filter((part) => part !== '');
    if (parts.length < 2 || parts.length > 6)
        return [];
    const names = parts.map(oneName);
    return [...new Set(names.filter((name) => name !== undefined))];
}
function oneName(title) {
    return NAMES.get(title) ?? NAMES.get(title.replace(/^(?:the|our|this|model|dataset|data set)\s+/, ''));
}

;// CONCATENATED MODULE: ./lib/collect/cards/sections.js
/** The sections of a card: under headings, after bold or listed labels, and in rows of tables; filled in or not. */



const MOST_SECTIONS = 500;
/** Reads the text of a card, front matter taken off. */
function readSections(text) {
    const outline = readOutline(text);
    const labels = outline.lines.map((line, i) => line === null || outline.code[i] === true || isTableHead(outline.lines[i + 1]) ? null : readLabel(line));
    const filled = outline.lines.map((line, i) => hasContent(labels[i]?.rest ?? line ?? ''));
    const count = [0];
    for (const each of filled)
        count.push((count.at(-1) ?? 0) + (each ? 1 : 0));
    const anyFilled = (from, to) => (count[Math.min(to, filled.length)] ?? 0) > (count[Math.min(from, filled.length)] ?? 0);
    const ends = headingEnds(outline.headings, filled.length);
    const sections = [...lead(outline, labels)];
    outline.headings.forEach((heading, index) => {
        const names = sectionNames(heading.title);
        for (const name of names.length === 0 ? ['other'] : names)
            sections.push({
                name,
                title: heading.title,
                filled: anyFilled(heading.end, ends[index] ?? 0),
                line: heading.line,
            });
    });
    const headingAfter = nextHeadings(outline.headings, filled.length);
    const labelAfter = nextLabels(labels, outline.items);
    labels.forEach((label, line) => {
        if (label === null)
            return;
        const names = sectionNames(label.title);
        if (names.length === 0)
            return;
        const end = labelEnd(line, label, outline, labels, headingAfter[line] ?? 0, labelAfter[line] ?? 0);
        const isFilled = filled[line] === true || anyFilled(line + 1, end);
        for (const name of names)
            sections.push({ name, title: label.title, filled: isFilled, line });
    });
    const title = outline.headings.find((heading) => heading.level === 1)?.title ?? null;
    return {
        sections: sections.sort((a, b) => a.line - b.line).slice(0, MOST_SECTIONS),
        title: title === null ? null : plainText(title.slice(0, 300)),
    };
}
/** Prose before any other heading describes the model, whether a heading says so or not. */
function lead({ headings, lines, code }, labels) {
    const first = headings[0];
    const under = first?.level === 1 && (lines.slice(0, first.line).every((line) => !isProse(line)) || first.line === 0);
    const from = under ? first.end : 0;
    const to = (under ? headings[1]?.line : first?.line) ?? lines.length;
    for (let i = from; i < to; i++)
        if (code[i] !== true && isProse(lines[i] ?? null) && sectionNames(labels[i]?.title ?? '').length === 0)
            return [{ name: 'description', title: under ? first.title : '', filled: true, line: i }];
    return [];
}
function isProse(line) {
    if (line === null || line.startsWith('|') || !hasContent(line))
        return false;
    return (plainText(line.slice(0, 5000).replace(/\[[^\]]{0,300}\]/g, ''))
        .split(' ')
        .filter((word) => /\p{L}/u.test(word)).length >= 6);
}
/** Line after the end of each heading's section: the next heading of its level or above. */
function headingEnds(headings, total) {
    const ends = [];
    // For each level the next heading of that level or above, from the end of the text backwards.
    const next = new Array(7).fill(total);
    for (let index = headings.length - 1; index >= 0; index--) {
        const heading = headings[index];
        if (heading === undefined)
            continue;
        ends[index] = next[heading.level] ?? total;
        for (let level = heading.level; level <= 6; level++)
            next[level] = heading.line;
    }
    return ends;
}
const MARKERS = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?)?/;
const BOLD = /^(?:\*\*([^*]{1,100})\*\*|__([^_]{1,100})__)\s{0,3}:?(?=\s|$)/;
const PLAIN = /^([\p{L}][\p{L}\p{N} ()/&'-]{1,60}):(?=\s|$)/u;
/** A label at the start of the line and what follows it: `**Label:** text`, `- Label: text`, `| Label | text |`. */
function readLabel(line) {
    if (line === '')
        return null;
    const text = line.slice(0, 5000);
    const marker = MARKERS.exec(text)?.[0] ?? '';
    const start = text.slice(marker.length);
    if (start.startsWith('|')) {
        const cells = start.split('|');
        const title = (cells[1] ?? '').trim();
        return cells.length < 3 || title === '' || title.length > 100 ? null : { title, rest: cells.slice(2).join(' ') };
    }
    const bold = BOLD.exec(start);
    const title = bold?.[1] ?? bold?.[2];
    if (bold !== null && title !== undefined)
        return { title, rest: start.slice(bold[0].length) };
    const plain = marker.trim() === '' ? null : PLAIN.exec(start);
    return plain?.[1] === undefined ? null : { title: plain[1], rest: start.slice(plain[0].length) };
}
function isTableHead(next) {
    return typeof next === 'string' && /^[\s>]*\|?[\s:|-]*\|[\s:|-]*$/.test(next.slice(0, 1000)) && next.includes('-');
}
/** The line after what a label announces. */
function labelEnd(line, label, { items, lines }, labels, heading, nextLabel) {
    if (lines[line]?.trimStart().startsWith('|') === true)
        return line + 1;
    const item = items.get(line);
    if (item !== undefined)
        return item;
    if (label.rest.trim() === '')
        return Math.min(heading, nextLabel);
    let end = line + 1;
    while (end < heading && (lines[end] ?? '').trim() !== '' && labels[end] === null)
        end++;
    return end;
}
function nextHeadings(headings, total) {
    const next = new Array(total).fill(total);
    let index = 0;
    for (let line = 0; line < total; line++) {
        while (index < headings.length && (headings[index]?.line ?? 0) <= line)
            index++;
        next[line] = headings[index]?.line ?? total;
    }
    return next;
}
/** For each line the next one that starts with a label and no list item. */
function nextLabels(labels, items) {
    const next = [];
    let following = labels.length;
    for (let line = labels.length - 1; line >= 0; line--) {
        next[line] = following;
        if (labels[line] !== null && !items.has(line))
            following = line;
    }
    return next;
}

;// CONCATENATED MODULE: ./lib/collect/cards.js






const cards_LIMIT = 1024 * 1024;
const cards_NAME = /(?:^|[-_. ])(model|data ?set)[-_ ]?cards?(?:[-_. ][^/]*)?\.(?:md|mdx|markdown)$/i;
const EXACT = /^(?:model|data ?set)[-_ ]?card\.(?:md|mdx|markdown)$/i;
const DATASHEET = /^data-?sheet[^/]*\.(?:md|mdx|markdown)$/i;
const README = /^readme\.(?:md|markdown)$/i;
// Texts about cards, and forms to fill in, are no cards.
const ABOUT_CARDS = /template|guide|how-?to|tutorial|writing|creat(?:e|ing)|annotated|example|spec(?:ification)?\b|schema|checklist/i;
const MODEL_KEYS = new Set('license library_name pipeline_tag base_model tags datasets model-index language'.split(' '));
const ONLY_MODEL_KEYS = new Set('library_name pipeline_tag base_model model-index'.split(' '));
const DATASET_KEYS = new Set('task_categories size_categories annotations_creators dataset_info configs source_datasets task_ids'.split(' '));
/** Reads Markdown files of up to 1 MiB that are cards by name, and READMEs that are cards by their front matter. */
const cards_collector = {
    name: 'cards',
    supplies: ['cards'],
    limit: ({ path }) => (README.test(cards_nameOf(path)) || namedType(path) !== null ? cards_LIMIT : 0),
    collect: cards_collect,
};
function cards_nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function namedType(path) {
    const name = cards_nameOf(path);
    if (ABOUT_CARDS.test(name) || /(^|\/)templates?\//i.test(path))
        return null;
    if (DATASHEET.test(name))
        return 'dataset';
    const found = cards_NAME.exec(name)?.[1]?.toLowerCase();
    if (found === undefined)
        return null;
    return found === 'model' ? 'model' : 'dataset';
}
function cards_collect(file) {
    const block = splitFrontMatter(file.text);
    const matter = block === null || block === 'open' ? null : readFrontMatter(block);
    const named = namedType(file.path);
    const type = named ?? (block === null || block === 'open' || matter === null ? null : readmeType(block, matter));
    if (type === null || isTemplate(file))
        return {};
    const bodyStart = block === null || block === 'open' ? 0 : block.end;
    const body = readSections(file.text.slice(bodyStart));
    // Files named only somewhat like a card are one when they read like one.
    const sure = named === null || EXACT.test(cards_nameOf(file.path)) || matter !== null;
    if (!sure && !body.sections.some(({ name }) => name !== 'other' && name !== 'description'))
        return {};
    const lines = (0,record/* indexLines */.uD)(file.text);
    const card = {
        id: (0,record/* recordId */.Re)('cards', file.path),
        path: file.path,
        type,
        subject: cards_subjectOf(file.path, matter, body),
        front_matter: { ...matter?.value },
        sections: sectionsOf(file.path, body, lines, (0,record/* lineColumn */.rv)(lines, bodyStart).line - 1),
        scope: (0,record/* scopeOf */.Od)(file.path),
        at: block === null || block === 'open' ? (0,record/* wholeFile */.AA)(file.path) : (0,record/* place */.ik)(file.path, lines, 0, block.end),
    };
    const partial = problemOf(block, matter, lines);
    return { cards: [card], links: keyLinks(file.path, matter, lines), ...(partial === null ? {} : { partial }) };
}
/** A README is a card when its front matter speaks the words of Hugging Face's cards: any two of them. */
function readmeType(block, matter) {
    const keys = matter.problem === null ? matter.keys.map(({ key }) => key) : keysOfBroken(block.yaml);
    // A Space is an application with a README.
    if (keys.includes('sdk'))
        return null;
    const count = (words) => keys.filter((key) => words.has(key)).length;
    const dataset = count(DATASET_KEYS);
    if (dataset > 0 && count(ONLY_MODEL_KEYS) === 0)
        return dataset + count(MODEL_KEYS) >= 2 ? 'dataset' : null;
    return count(MODEL_KEYS) >= 2 ? 'model' : null;
}
function keysOfBroken(yaml) {
    const keys = [];
    for (const found of yaml.matchAll(/^([\w-]{1,60}):/gm))
        if (found[1] !== undefined)
            keys.push(found[1]);
    return keys;
}
function isTemplate(file) {
    let at = -1;
    for (let fields = 0; fields < 3; fields++) {
        at = file.text.indexOf('{{', at + 1);
        if (at < 0)
            return false;
    }
    return true;
}
function cards_subjectOf(path, matter, body) {
    const value = matter?.value ?? {};
    const index = value['model-index'];
    const first = Array.isArray(index) ? index[0] : null;
    const indexed = typeof first === 'object' && first !== null && 'name' in first ? first.name : null;
    for (const name of [value['model_name'], indexed, value['pretty_name']])
        if (typeof name === 'string' && name.trim() !== '')
            return cleanText(name.trim(), 200);
    const title = (body.title ?? '')
        .replace(/^(?:model|data ?set)[ -]?card\b\s*(?:(?:for|of)\b)?[\s:–—-]*|[\s:–—-]*(?:model|data ?set)[ -]?card$/gi, '')
        .replace(/^[\s:–—-]+/, '')
        .trim();
    if (normalTitle(title) !== '')
        return cleanText(title, 200);
    const stem = cards_nameOf(path).replace(/\.[a-z]+$/i, '');
    const rest = stem.replace(/(?:^|[-_. ]+)(?:model|data ?set)[-_ ]?cards?(?:[-_. ]+|$)/i, '');
    if (rest !== stem && rest !== '')
        return cleanText(rest, 200);
    return path.split('/').at(-2) ?? '';
}
function sectionsOf(path, body, lines, firstLine) {
    return body.sections.map(({ name, title, filled, line }) => {
        const start = lines.starts[firstLine + line] ?? 0;
        const text = lines.text.slice(start, lines.starts[firstLine + line + 1] ?? lines.text.length);
        const indent = text.length - text.trimStart().length;
        return {
            name,
            title: cleanText(plainText(title.slice(0, 500)), 200),
            filled,
            at: (0,record/* place */.ik)(path, lines, start + Math.min(indent, text.trimEnd().length), start + text.trimEnd().length),
        };
    });
}
function problemOf(block, matter, lines) {
    if (block === 'open')
        return 'line 1: the front matter is never closed; end it with a line that holds only ---';
    const problem = matter?.problem ?? null;
    if (problem === null)
        return null;
    const { line } = (0,record/* lineColumn */.rv)(lines, problem.offset);
    return `line ${line}: the front matter is not valid YAML: ${problem.message}; put quotes around values that hold ': ', '#' or '{'`;
}
/** Where each key of the front matter stands, for what is linked to the card. */
function keyLinks(path, matter, lines) {
    return (matter?.keys ?? []).slice(0, 100).map(({ key, start, end }) => {
        return { kind: 'card-key', path, name: key, value: (0,record/* place */.ik)(path, lines, start, end) };
    });
}

;// CONCATENATED MODULE: ./lib/collect/code/python-digests.js

/** How many tokens behind the call the comparison may stand. */
const NEAR = 600;
/** Whether the digest that starts at this call is compared in the same function. */
function isDigestCompared(module, call) {
    const { tokens } = module;
    const first = tokens.lines[call.line] ?? call.first;
    const end = tokens.lines[call.line + 1] ?? tokens.count;
    for (let i = first; i < end && i < first + NEAR; i++) {
        if (tokens.kind[i] === EQUALS)
            return true;
        if (tokens.kind[i] === NAME && python_tokens_textOf(tokens, i) === 'compare_digest')
            return true;
    }
    if (tokens.kind[first] !== NAME || tokens.kind[first + 1] !== 61)
        return false;
    const names = new Set([python_tokens_textOf(tokens, first)]);
    for (let line = call.line + 1; line < tokens.lines.length; line++) {
        const from = tokens.lines[line] ?? 0;
        if (from > end + NEAR)
            return false;
        const word = tokens.kind[from] === NAME ? python_tokens_textOf(tokens, from) : '';
        if (word === 'def' || word === 'class')
            return false;
        const to = Math.min(tokens.lines[line + 1] ?? tokens.count, from + NEAR);
        let holdsDigest = false;
        let isComparison = false;
        for (let i = from; i < to; i++) {
            if (tokens.kind[i] === EQUALS)
                isComparison = true;
            else if (tokens.kind[i] === NAME) {
                const name = python_tokens_textOf(tokens, i);
                if (names.has(name) && i > from)
                    holdsDigest = true;
                else if (names.has(name) && tokens.kind[from + 1] !== 61)
                    holdsDigest = true;
                else if (name === 'compare_digest')
                    isComparison = true;
            }
        }
        if (holdsDigest && isComparison)
            return true;
        if (holdsDigest && tokens.kind[from] === NAME && tokens.kind[from + 1] === 61)
            names.add(word);
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/collect/code/python-bindings.js
/** Which names a scope binds and to what, read from its statements when someone asks. */


const python_bindings_OTHER = { kind: 'other' };
const ASSIGN = 61;
const python_bindings_COLON = 58;
const python_bindings_COMMA = 44;
const python_bindings_DOT = 46;
function bindingReader(module) {
    const scopes = new Map();
    const classes = new Map();
    let grouped = null;
    const partsOf = (scope) => {
        grouped ??= groupByScope(module);
        return grouped[scope] ?? { statements: [], imports: [], inner: [] };
    };
    const ofScope = (scope) => {
        const known = scopes.get(scope);
        if (known !== undefined)
            return known;
        const found = readScope(module, scope, partsOf(scope));
        if (scope === 0)
            for (const name of declaredGlobal(module))
                python_bindings_add(found, name, python_bindings_OTHER);
        scopes.set(scope, found);
        return found;
    };
    const ofClass = (scope) => {
        const known = classes.get(scope);
        if (known !== undefined)
            return known;
        const found = new Map();
        for (const [name, list] of ofScope(scope))
            for (const binding of list)
                python_bindings_add(found, name, binding);
        for (const inner of partsOf(scope).inner) {
            if (module.scopes[inner]?.kind !== 'def')
                continue;
            for (const statement of partsOf(inner).statements)
                readSelf(module.tokens, statement, found);
        }
        classes.set(scope, found);
        return found;
    };
    return { ofScope, ofClass };
}
function groupByScope(module) {
    const grouped = module.scopes.map(() => ({ statements: [], imports: [], inner: [] }));
    for (const statement of module.statements)
        grouped[statement.scope]?.statements.push(statement);
    for (const item of module.imports)
        grouped[item.scope]?.imports.push(item);
    module.scopes.forEach((scope, index) => {
        grouped[scope.parent]?.inner.push(index);
    });
    return grouped;
}
/** Names that a function may rebind in the module. */
function declaredGlobal(module) {
    const { tokens } = module;
    const found = [];
    for (const { first, end } of module.statements) {
        if (tokens.kind[first] !== NAME || (tokens.end[first] ?? 0) - (tokens.start[first] ?? 0) !== 6)
            continue;
        if (python_tokens_textOf(tokens, first) !== 'global')
            continue;
        for (let i = first + 1; i < end; i++)
            if (tokens.kind[i] === NAME)
                found.push(python_tokens_textOf(tokens, i));
    }
    return found;
}
function python_bindings_add(to, name, binding) {
    const list = to.get(name);
    if (list === undefined)
        to.set(name, [binding]);
    else if (list.length < 50)
        list.push(binding);
}
function readScope(module, scope, parts) {
    const found = new Map();
    const own = module.scopes[scope];
    for (const item of parts.imports) {
        if (item.local !== '*')
            python_bindings_add(found, item.local, { kind: 'import', target: item.target });
    }
    if (own?.kind === 'def' && own.bracket >= 0)
        readParameters(module.tokens, own.bracket, scope, found);
    for (const statement of parts.statements)
        python_bindings_readStatement(module.tokens, statement, found);
    for (const index of parts.inner) {
        const inner = module.scopes[index];
        if (inner === undefined || inner.name < 0)
            continue;
        const name = python_tokens_textOf(module.tokens, inner.name);
        python_bindings_add(found, name, inner.kind === 'class' ? { kind: 'class', scope: index } : python_bindings_OTHER);
    }
    return found;
}
function readParameters(tokens, bracket, scope, found) {
    for (const part of splitArguments(tokens, bracket)) {
        let first = part.first;
        if (part.name !== null) {
            // `name=value`: the name stands two tokens before the value.
            first = part.first - 2;
        }
        if (tokens.kind[first] !== NAME)
            continue;
        const colon = tokens.kind[first + 1] === python_bindings_COLON ? first + 1 : -1;
        const equals = findAtTop(tokens, first, part.end, ASSIGN);
        const annotationEnd = equals < 0 ? part.end : equals;
        python_bindings_add(found, python_tokens_textOf(tokens, first), {
            kind: 'param',
            preset: equals < 0 ? null : { first: equals + 1, end: part.end },
            annotation: colon < 0 ? null : { first: colon + 1, end: annotationEnd },
            scope,
        });
    }
}
function findAtTop(tokens, first, end, kind) {
    for (let i = first; i < end; i++) {
        if (tokens.kind[i] === kind)
            return i;
        const partner = tokens.partner[i] ?? -1;
        if (partner > i)
            i = partner;
    }
    return -1;
}
function python_bindings_readStatement(tokens, statement, found) {
    const { first, end } = statement;
    readInner(tokens, first, end, found);
    if (tokens.kind[first] !== NAME) {
        readAssignment(tokens, statement, found);
        return;
    }
    const word = python_tokens_textOf(tokens, first);
    if (word === 'import' || word === 'from' || word === 'def' || word === 'class')
        return;
    const isAsync = word === 'async';
    const keyword = isAsync ? python_tokens_textOf(tokens, first + 1) : word;
    const from = isAsync ? first + 1 : first;
    if (keyword === 'for')
        bindNames(tokens, from + 1, wordAt(tokens, from + 1, end, 'in'), found);
    else if (keyword === 'with')
        readWith(tokens, from + 1, end, statement.scope, found);
    else if (keyword === 'except') {
        const as = wordAt(tokens, from, end, 'as');
        if (tokens.kind[as + 1] === NAME && as < end)
            python_bindings_add(found, python_tokens_textOf(tokens, as + 1), python_bindings_OTHER);
    }
    else
        readAssignment(tokens, statement, found);
}
/** Walruses and the variables of comprehensions. */
function readInner(tokens, first, end, found) {
    for (let i = first + 1; i < end; i++) {
        const kind = tokens.kind[i];
        if (kind === WALRUS) {
            if (tokens.kind[i - 1] === NAME)
                python_bindings_add(found, python_tokens_textOf(tokens, i - 1), python_bindings_OTHER);
        }
        else if (kind === NAME && (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) === 3 && python_tokens_textOf(tokens, i) === 'for') {
            const stop = wordAt(tokens, i + 1, end, 'in');
            bindNames(tokens, i + 1, stop, found);
            i = stop;
        }
    }
}
function wordAt(tokens, first, end, word) {
    for (let i = first; i < end; i++) {
        if (tokens.kind[i] === NAME && python_tokens_textOf(tokens, i) === word)
            return i;
        const partner = tokens.partner[i] ?? -1;
        if (partner > i)
            i = partner;
    }
    return end;
}
/** Names that an unpacking or a loop binds; attributes and elements are not names. */
function bindNames(tokens, first, end, found) {
    for (let i = first; i < end; i++) {
        if (tokens.kind[i] !== NAME)
            continue;
        const last = chainEnd(tokens, i, end);
        const next = tokens.kind[last + 1];
        const isTarget = last === i && (last + 1 >= end || (next !== 40 && next !== 91));
        if (isTarget && tokens.kind[i - 1] !== python_bindings_DOT)
            python_bindings_add(found, python_tokens_textOf(tokens, i), python_bindings_OTHER);
        i = last;
    }
}
function readWith(tokens, first, end, scope, found) {
    // `with (a as b, c as d):` keeps its items in a bracket.
    const wrapped = tokens.kind[first] === 40 && tokens.partner[first] === end - 1;
    let from = wrapped ? first + 1 : first;
    const stop = wrapped ? end - 1 : end;
    for (let i = from; i < stop; i++) {
        if (tokens.kind[i] === python_bindings_COMMA)
            from = i + 1;
        if (tokens.kind[i] === NAME && python_tokens_textOf(tokens, i) === 'as') {
            const name = i + 1;
            if (tokens.kind[name] === NAME) {
                python_bindings_add(found, python_tokens_textOf(tokens, name), { kind: 'value', first: from, end: i, scope, opened: true });
            }
            else {
                const close = tokens.partner[name] ?? -1;
                bindNames(tokens, name, Math.max(name, close), found);
            }
        }
        const partner = tokens.partner[i] ?? -1;
        if (partner > i)
            i = partner;
    }
}
function readAssignment(tokens, statement, found) {
    const { first, end, scope } = statement;
    const equals = [];
    for (let i = first; i < end; i++) {
        const kind = tokens.kind[i] ?? NEWLINE;
        if (kind === ASSIGN)
            equals.push(i);
        else if (kind === AUGMENTED) {
            bindNames(tokens, first, i, found);
            return;
        }
        const partner = tokens.partner[i] ?? -1;
        if (partner > i)
            i = partner;
    }
    const isName = tokens.kind[first] === NAME;
    const annotated = isName && tokens.kind[first + 1] === python_bindings_COLON;
    const lastEquals = equals[equals.length - 1];
    if (lastEquals === undefined) {
        if (annotated) {
            const annotation = { first: first + 2, end };
            python_bindings_add(found, python_tokens_textOf(tokens, first), { kind: 'param', preset: null, annotation, scope });
        }
        return;
    }
    const value = { kind: 'value', first: lastEquals + 1, end, scope, opened: false };
    let from = first;
    for (const equal of equals) {
        const single = tokens.kind[from] === NAME && (from + 1 === equal || (from === first && annotated));
        if (single)
            python_bindings_add(found, python_tokens_textOf(tokens, from), value);
        else
            bindNames(tokens, from, equal, found);
        from = equal + 1;
    }
}
/** `self.name = value` and `self.name: T = value`. */
function readSelf(tokens, statement, found) {
    const { first, end, scope } = statement;
    if (tokens.kind[first] !== NAME || tokens.kind[first + 1] !== python_bindings_DOT || tokens.kind[first + 2] !== NAME)
        return;
    const after = tokens.kind[first + 3];
    if ((after !== ASSIGN && after !== python_bindings_COLON && after !== AUGMENTED) || python_tokens_textOf(tokens, first) !== 'self')
        return;
    const name = python_tokens_textOf(tokens, first + 2);
    let equals = -1;
    for (let i = first + 3; i < end; i++) {
        if (tokens.kind[i] === ASSIGN)
            equals = i;
        const partner = tokens.partner[i] ?? -1;
        if (partner > i)
            i = partner;
    }
    python_bindings_add(found, name, equals < 0 ? python_bindings_OTHER : { kind: 'value', first: equals + 1, end, scope, opened: false });
}

;// CONCATENATED MODULE: ./lib/collect/code/python-names.js
/** Resolves names: what a callee stands for through imports, assignments, annotations and classes of the same file. */




const python_names_DEEPEST = 25;
const python_names_LONGEST = 300;
const python_names_PAREN = 40;
const python_names_DOT = 46;
function resolveNames(module) {
    const { tokens, scopes } = module;
    const reader = bindingReader(module);
    const known = new Map();
    const visiting = new Set();
    const stars = [...new Set(module.imports.filter((item) => item.local === '*').map((item) => item.target))];
    const lookUp = (name, scope) => {
        for (let at = scope; at >= 0; at = scopes[at]?.parent ?? -1) {
            // Methods do not see the names of their class.
            if (at !== scope && scopes[at]?.kind === 'class')
                continue;
            const found = reader.ofScope(at).get(name);
            if (found !== undefined)
                return found;
        }
        return null;
    };
    const classAround = (scope) => {
        let at = scope;
        while (at >= 0 && scopes[at]?.kind !== 'class')
            at = scopes[at]?.parent ?? -1;
        return at;
    };
    const attribute = (name, scope) => {
        const around = classAround(scope);
        return around < 0 ? null : (reader.ofClass(around).get(name) ?? null);
    };
    const memo = (key, resolve) => {
        if (known.has(key))
            return known.get(key);
        if (visiting.has(key))
            return undefined;
        if (visiting.size > python_names_DEEPEST)
            return null;
        visiting.add(key);
        const answer = resolve();
        visiting.delete(key);
        known.set(key, answer);
        return answer;
    };
    const dotted = (parts, scope) => {
        const head = parts[0] ?? '';
        if (head === 'self' || head === 'cls') {
            const member = parts[1];
            const around = classAround(scope);
            if (member === undefined || around < 0)
                return null;
            const answer = memo(`${around}.${member}`, () => ofBindings(reader.ofClass(around).get(member) ?? []));
            return join(answer, parts.slice(2));
        }
        const answer = memo(`${scope}:${head}`, () => {
            const found = lookUp(head, scope);
            if (found !== null)
                return ofBindings(found);
            // A class that a star import of one module may have brought.
            const star = stars.length === 1 && /^[A-Z]/.test(head) ? stars[0] : undefined;
            return star === undefined ? null : `${star}.${head}`;
        });
        return join(answer, parts.slice(1));
    };
    const ofBindings = (bindings) => {
        for (const binding of bindings)
            if (binding.kind === 'import')
                return binding.target;
        let answer;
        for (const binding of bindings) {
            const one = ofBinding(binding, bindings.length > 1);
            if (one === undefined)
                continue;
            if (one === null)
                return null;
            // Two kinds of client of one package are still that package's client.
            if (answer !== undefined && python_names_top(answer) !== python_names_top(one))
                return null;
            answer ??= one;
        }
        return answer;
    };
    const ofBinding = (binding, amongOthers) => {
        if (binding.kind === 'value')
            return expression(binding.first, binding.end, binding.scope);
        if (binding.kind === 'param') {
            if (binding.annotation !== null)
                return annotated(binding.annotation, binding.scope);
            return amongOthers ? undefined : null;
        }
        if (binding.kind === 'class')
            return base(binding.scope);
        return null;
    };
    const base = (scope) => {
        const own = scopes[scope];
        if (own === undefined || own.bracket < 0)
            return null;
        for (const part of splitArguments(tokens, own.bracket, 10)) {
            if (part.name !== null || part.stars > 0)
                continue;
            const found = expression(part.first, part.end, own.parent);
            if (typeof found === 'string' && !found.startsWith('.'))
                return found;
        }
        return null;
    };
    const annotated = (range, scope) => {
        const found = new Set();
        for (let i = range.first; i < range.end; i++) {
            if (tokens.kind[i] !== NAME)
                continue;
            const last = chainEnd(tokens, i, range.end);
            const parts = python_names_namesOf(tokens, i, last);
            i = last;
            if (/^(Optional|Union|None|Annotated|Final|ClassVar|typing)$/.test(parts[0] ?? ''))
                continue;
            // Not a memo: an annotation stands where the function stands, but its names are those of the file.
            const one = dotted(parts, scopes[scope]?.kind === 'def' ? Math.max(0, scopes[scope].parent) : scope);
            if (typeof one === 'string')
                found.add(one);
            else
                return null;
        }
        return found.size === 1 ? [...found][0] : null;
    };
    const expression = (first, end, scope) => {
        const [from, to] = unwrap(tokens, lastAlternative(tokens, first, end), end);
        if (from >= to || tokens.kind[from] !== NAME)
            return null;
        if (to === from + 1 && python_tokens_textOf(tokens, from) === 'None')
            return undefined;
        const last = chainEnd(tokens, from, to);
        const parts = python_names_namesOf(tokens, from, last);
        let i = last + 1;
        while (i < to) {
            const close = tokens.partner[i] ?? -1;
            if (tokens.kind[i] === python_names_PAREN && close > i)
                i = close + 1;
            else if (tokens.kind[i] === python_names_DOT && tokens.kind[i + 1] === NAME && i + 1 < to) {
                parts.push(python_tokens_textOf(tokens, i + 1));
                i += 2;
            }
            else
                return null;
        }
        return dotted(parts, scope);
    };
    const ofExpression = (first, end, scope) => expression(first, end, scope) ?? null;
    const ofCall = (call) => {
        if (call.head === -1)
            return dotted(python_names_namesOf(tokens, call.first, call.last), call.scope) ?? null;
        if (call.head < 0)
            return null;
        // f(x).name(y): walk back over the calls in front to where the expression starts.
        let from = call.head;
        for (let steps = 0; steps < 30; steps++) {
            const open = tokens.partner[from] ?? -1;
            if (open < 1 || tokens.kind[open - 1] !== NAME)
                return null;
            from = open - 1;
            while (from > 1 && tokens.kind[from - 1] === python_names_DOT && tokens.kind[from - 2] === NAME)
                from -= 2;
            if (tokens.kind[from - 1] !== python_names_DOT)
                return expression(from, call.open, call.scope) ?? null;
            from -= 2;
            if (tokens.kind[from] !== 41)
                return null;
        }
        return null;
    };
    return {
        module,
        ofCall,
        ofName: (parts, scope) => dotted(parts, scope) ?? null,
        ofExpression,
        lookUp,
        attribute,
        value: (range) => readValue(tokens, range.first, range.end),
    };
}
function join(answer, rest) {
    if (typeof answer !== 'string' || rest.length === 0)
        return answer;
    if (answer.length > python_names_LONGEST || rest.length > 30)
        return null;
    return `${answer}.${rest.join('.')}`;
}
function python_names_top(symbol) {
    return symbol.split('.', 1)[0] ?? '';
}
function python_names_namesOf(tokens, first, last) {
    const parts = [];
    for (let i = first; i <= last && parts.length < 40; i += 2)
        parts.push(python_tokens_textOf(tokens, i));
    return parts;
}
/** In `client or OpenAI()` the last operand tells what the name is; the first token of it. */
function lastAlternative(tokens, first, end) {
    let from = first;
    for (let i = first; i < end; i++) {
        if (tokens.kind[i] === NAME && python_tokens_textOf(tokens, i) === 'or')
            from = i + 1;
        const partner = tokens.partner[i] ?? -1;
        if (partner > i)
            i = partner;
    }
    return from;
}

;// CONCATENATED MODULE: ./lib/collect/code/python-facts.js








function openFile(path, module, index) {
    return { path, module, names: resolveNames(module), index };
}
/** The fact at the tokens of a draft. */
function makeFact(file, draft) {
    const { tokens, scopes } = file.module;
    const start = tokens.start[draft.first] ?? 0;
    const end = tokens.end[draft.end - 1] ?? start;
    const at = (0,record/* place */.ik)(file.path, file.index, start, end);
    return {
        id: (0,record/* recordId */.Re)('code', file.path, draft.kind, at.line, at.column, draft.symbol),
        kind: draft.kind,
        state: draft.state,
        scope: (0,record/* scopeOf */.Od)(file.path),
        symbol: draft.symbol,
        args: draft.args,
        subject: draft.subject,
        source: draft.source,
        function: scopes[draft.scope]?.path ?? '',
        statement: (0,record/* quoteStatement */.Cu)(statementText(file, draft, start, end)),
        at,
    };
}
/** The logical line, or the call alone where it stands far inside a long one. */
function statementText(file, draft, start, end) {
    const { tokens } = file.module;
    const lineStart = tokens.start[tokens.lines[draft.line] ?? draft.first] ?? start;
    const lineEnd = tokens.end[(tokens.lines[draft.line + 1] ?? tokens.count) - 2] ?? end;
    return start - lineStart > 150 ? tokens.text.slice(start, end) : tokens.text.slice(lineStart, Math.max(lineEnd, end));
}
/** The facts of calls by the table, in the order of the source. */
function callFacts(file) {
    const { module, names } = file;
    const { tokens } = module;
    const heads = new Map();
    for (const item of module.imports) {
        if (!isKnownModule(topOf(item.target)))
            continue;
        const targets = heads.get(item.local);
        if (targets === undefined)
            heads.set(item.local, [item.target]);
        else if (!targets.includes(item.target))
            targets.push(item.target);
    }
    const aliases = aliasesOf(module, heads);
    const found = [];
    for (const call of module.calls) {
        const tail = python_tokens_textOf(tokens, call.last);
        const head = call.first === call.last ? tail : python_tokens_textOf(tokens, call.first);
        if (!isKnownTail(tail) && !aliases.has(head)) {
            // Most calls into a known package are in no table; resolving their names takes time.
            const targets = heads.get(head);
            if (targets === undefined)
                continue;
            const rest = call.first === call.last ? '' : `.${dottedName(tokens, call.first + 2, call.last)}`;
            if (!targets.some((target) => ruleOf(target + rest) !== null))
                continue;
        }
        const symbol = names.ofCall(call);
        const rule = (symbol === null ? null : ruleOf(symbol)) ??
            (call.last > call.first || call.head !== -1 ? methodRule(tail) : null);
        if (rule === null || (rule.form ?? 'call') !== 'call')
            continue;
        found.push(...python_facts_factsOf(file, call, symbol ?? dottedName(tokens, call.first, Math.min(call.last, call.first + 20)), rule));
    }
    return found;
}
/** Names that stand for a member of an imported module: `load = torch.load`. */
function aliasesOf(module, heads) {
    const { tokens } = module;
    const found = new Set();
    for (const { first, end } of module.statements) {
        if (tokens.kind[first] !== NAME || tokens.kind[first + 1] !== 61 || tokens.kind[first + 2] !== NAME)
            continue;
        if (end > first + 20 || tokens.kind[end - 1] !== NAME)
            continue;
        if (heads.has(python_tokens_textOf(tokens, first + 2)))
            found.add(python_tokens_textOf(tokens, first));
    }
    return found;
}
function python_facts_factsOf(file, call, symbol, rule) {
    const { tokens } = file.module;
    const args = readArguments(file.names, call);
    if (rule.when !== undefined && !rule.when.in.includes(python_states_textOf(args[String(rule.when.arg)])))
        return [];
    if (rule.requires !== undefined && !rule.requires.some((name) => name in args))
        return [];
    if (rule.family === 'digest' && !isDigestCompared(file.module, call))
        return [];
    const given = python_states_textOf(argumentOf(rule.subject ?? [], args));
    if (rule.prefix !== undefined && !rule.prefix.some((prefix) => given.startsWith(prefix)))
        return [];
    if (rule.needs_model === true && given === '' && !isImported(argumentOf(rule.subject ?? [], args)))
        return [];
    const callState = readState(rule, symbol, args);
    const close = tokens.partner[call.open] ?? -1;
    const base = {
        symbol,
        scope: call.scope,
        first: call.first,
        end: (close < 0 ? call.open : close) + 1,
        line: call.line,
    };
    const make = (kind, from, more) => ({
        fact: makeFact(file, {
            ...base,
            kind,
            state: from.state,
            subject: from.subject,
            source: from.source,
            args: { ...args, ...more },
        }),
        rule,
        call,
        scope: -1,
    });
    const provider = rule.fact === 'H05' ? { provider: rule.family } : {};
    const found = [make(rule.fact, callState, { ...callState.extra, ...provider })];
    const named = rule.model === undefined ? undefined : argumentOf(rule.model, args);
    const model = python_states_textOf(named);
    if (model !== '' || isImported(named)) {
        found.push(make('H05', { state: 'unknown', subject: model, source: 'none' }, { provider: rule.family }));
    }
    const format = args['use_safetensors'];
    if (rule.fact === 'H01' && typeof format === 'boolean') {
        found.push(make('L11', { ...callState, state: format ? 'safe' : 'unsafe' }, callState.extra));
    }
    return found;
}
/** A constant of another module, which the link step may know. */
function isImported(value) {
    return typeof value === 'object' && value !== null && 'import' in value;
}
/** The functions that a decorator hands to an agent as tools. */
function toolFacts(file) {
    const { module, names } = file;
    const { tokens, scopes } = module;
    const found = [];
    for (const decorator of module.decorators) {
        const target = scopes[decorator.target];
        if (target === undefined || target.kind !== 'def')
            continue;
        const parts = dottedName(tokens, decorator.first, Math.min(decorator.last, decorator.first + 20)).split('.');
        const symbol = names.ofName(parts, target.parent);
        const rule = symbol === null ? null : ruleOf(symbol);
        if (symbol === null || rule?.form !== 'decorator')
            continue;
        const args = decorator.open < 0 ? {} : readArguments(names, { open: decorator.open, scope: target.parent });
        const fact = makeFact(file, {
            kind: rule.fact,
            state: rule.state ?? 'unknown',
            symbol,
            args,
            subject: python_tokens_textOf(tokens, target.name),
            source: 'none',
            scope: target.parent,
            first: target.name,
            end: target.name + 1,
            line: lineOf(module, target.name),
        });
        found.push({ fact, rule, call: null, scope: decorator.target });
    }
    return found;
}
/** The logical line that a token stands on. */
function lineOf(module, token) {
    const { lines } = module.tokens;
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((lines[middle] ?? 0) <= token)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** Imports that are facts by themselves, and AI packages that are imported and give no other fact. */
function importFacts(file, others) {
    const found = [];
    const seen = new Set();
    const used = new Set();
    for (const { fact } of others) {
        for (let dot = fact.symbol.indexOf('.'); dot > 0; dot = fact.symbol.indexOf('.', dot + 1))
            used.add(fact.symbol.slice(0, dot));
    }
    for (const item of file.module.imports) {
        const top = topOf(item.module);
        const rule = IMPORT_RULES.get(top);
        const known = PACKAGES.get(top) ?? namespaceOf(item.target);
        const isOwnFact = rule !== undefined && !seen.has(`${rule.fact} ${top}`);
        const isUnused = known !== undefined && !seen.has(known.name) && !used.has(known.name);
        if (!isOwnFact && !isUnused)
            continue;
        const base = { scope: item.scope, first: item.first, end: item.end, line: lineOf(file.module, item.first) };
        const plain = { ...base, state: 'unknown', source: 'none' };
        if (isOwnFact) {
            seen.add(`${rule.fact} ${top}`);
            const fact = makeFact(file, { ...plain, kind: rule.fact, symbol: top, args: {}, subject: '' });
            found.push({ fact, rule, call: null, scope: -1 });
        }
        if (!isUnused)
            continue;
        seen.add(known.name);
        const args = { distribution: known.distribution };
        const fact = makeFact(file, { ...plain, kind: 'X01', symbol: known.name, args, subject: known.name });
        found.push({ fact, rule: null, call: null, scope: -1 });
    }
    return found;
}
const IMPORT_RULES = new Map(table.rules
    .filter((rule) => rule.form === 'import')
    .flatMap((rule) => rule.symbols.map((symbol) => [symbol, rule])));
const PACKAGES = new Map(table.packages.map((item) => [item.name, item]));
function topOf(name) {
    const dot = name.indexOf('.');
    return dot < 0 ? name : name.slice(0, dot);
}
/** A package inside a namespace, e.g. google.genai. */
function namespaceOf(name) {
    const dot = name.indexOf('.');
    const second = dot < 0 ? -1 : name.indexOf('.', dot + 1);
    return dot < 0 ? undefined : PACKAGES.get(second < 0 ? name : name.slice(0, second));
}

;// CONCATENATED MODULE: ./lib/collect/code/python-trust.js
/** Finds trust_remote_code where no load in the table carries it: unknown callees, dictionaries, command-line options. */





const SWITCH = 'trust_remote_code';
const MENTION = /trust[-_]remote[-_]code/;
const OPTION = /^--trust[-_]remote[-_]code$/;
/** H04 facts; `others` are the facts of calls, which carry the switch among their arguments. */
function trustFacts(file, others) {
    const { tokens, calls } = file.module;
    if (!isNamed(file))
        return [];
    const byBracket = new Map(calls.map((call) => [call.open, call]));
    const judged = new Set(others.filter(({ fact }) => /^H0[123]$/.test(fact.kind)).map(({ call }) => call?.open));
    const open = [];
    const found = [];
    for (let i = 0; i < tokens.count; i++) {
        const partner = tokens.partner[i] ?? -1;
        if (partner > i)
            open.push(i);
        else if (partner >= 0)
            open.pop();
        const bracket = open[open.length - 1] ?? -1;
        if (tokens.kind[i] === NAME && tokens.kind[i + 1] === 61 && python_tokens_textOf(tokens, i) === SWITCH) {
            const call = byBracket.get(bracket);
            if (call !== undefined && !judged.has(bracket) && isTrue(file, i + 2))
                found.push(ofCall(file, call));
        }
        if (tokens.kind[i] !== STRING)
            continue;
        const text = stringOf(tokens, i) ?? '';
        if (text === SWITCH) {
            // {'trust_remote_code': True} and kwargs['trust_remote_code'] = True
            const value = tokens.kind[i + 1] === 58 ? i + 2 : tokens.kind[i + 1] === 93 && tokens.kind[i + 2] === 61 ? i + 3 : -1;
            if (value > 0 && isTrue(file, value))
                found.push(ofDictionary(file, i, value + 1));
        }
        else if (OPTION.test(text)) {
            const call = byBracket.get(bracket);
            if (call !== undefined && python_tokens_textOf(tokens, call.last) === 'add_argument') {
                found.push(atTokens(file, 'add_argument', 'unknown', { [SWITCH]: { exposed: text } }, i, i + 1));
            }
        }
    }
    return found;
}
/** Whether the switch stands anywhere but in comments and long texts. */
function isNamed(file) {
    const { tokens } = file.module;
    if (!MENTION.test(tokens.text))
        return false;
    for (const word of [SWITCH, 'trust-remote-code']) {
        for (let at = tokens.text.indexOf(word); at >= 0; at = tokens.text.indexOf(word, at + word.length)) {
            const token = tokenAt(file, at);
            const end = tokens.end[token] ?? 0;
            if (end >= at + word.length && end - (tokens.start[token] ?? 0) < 2 * word.length)
                return true;
        }
    }
    return false;
}
/** The last token that starts at or before an offset. */
function tokenAt(file, offset) {
    const { tokens } = file.module;
    let low = 0;
    let high = tokens.count - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((tokens.start[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
function isTrue(file, token) {
    const value = readValue(file.module.tokens, token, token + 1);
    return value.type === 'literal' && value.value === true;
}
/** Set in a dictionary; behind `if args.trust_remote_code:` it only passes on what the user chose. */
function ofDictionary(file, first, end) {
    const { tokens, statements } = file.module;
    const guard = statements[statementAt(file, first) - 1];
    if (guard !== undefined && tokens.kind[guard.first] === NAME && /^(el)?if$/.test(python_tokens_textOf(tokens, guard.first))) {
        for (let i = guard.first + 1; i < guard.end; i++) {
            if (tokens.kind[i] !== NAME || python_tokens_textOf(tokens, i) !== SWITCH)
                continue;
            const text = tokens.text.slice(tokens.start[guard.first + 1], tokens.end[guard.end - 1]);
            return atTokens(file, 'dict', 'unknown', { [SWITCH]: { exposed: (0,record/* cut */.Jj)(text.replace(/\s+/g, ' '), 100) } }, first, end);
        }
    }
    return atTokens(file, 'dict', 'unsafe', { [SWITCH]: true }, first, end);
}
function ofCall(file, call) {
    const { tokens } = file.module;
    const symbol = file.names.ofCall(call) ?? dottedName(tokens, call.first, Math.min(call.last, call.first + 20));
    const close = tokens.partner[call.open] ?? call.open;
    return atTokens(file, symbol, 'unsafe', { [SWITCH]: true }, call.first, close + 1, call.scope);
}
function atTokens(file, symbol, state, args, first, end, scope) {
    const { module } = file;
    const fact = makeFact(file, {
        kind: 'H04',
        state,
        symbol,
        args,
        subject: '',
        source: 'none',
        scope: scope ?? module.statements[statementAt(file, first)]?.scope ?? 0,
        first,
        end,
        line: lineOf(module, first),
    });
    return { fact, rule: null, call: null, scope: -1 };
}
/** The statement that holds a token. */
function statementAt(file, token) {
    const { statements } = file.module;
    let low = 0;
    let high = statements.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((statements[middle]?.first ?? 0) <= token)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/collect/code/python.js
/** Reads Python files: loads, hubs, data sets, providers, agents, tools, training, retrieval and services, as facts. */









const LARGEST = 1024 * 1024;
/** Kinds of fact that this collector can record. */
const FACT_KINDS = [
    ...new Set([...table.rules.map((rule) => rule.fact), 'H04', 'L11', 'X01']),
].sort();
function python_collect(file) {
    if (!PREFILTER.test(file.text)) {
        const links = constantsOfText(file.path, file.text);
        return links.length === 0 ? {} : { links };
    }
    const tokens = tokenize(file.text, (0,external_node_buffer_.isAscii)(file.bytes));
    const index = (0,record/* indexLines */.uD)(file.text);
    const source = openFile(file.path, readModule(tokens), index);
    const calls = callFacts(source);
    const found = [...calls, ...toolFacts(source), ...trustFacts(source, calls)];
    found.push(...importFacts(source, found));
    const facts = found.map((item) => item.fact).sort(python_byPlace);
    return {
        facts,
        models: modelsOf(facts),
        datasets: datasetsOf(facts),
        interconnections: interconnectionsOf(facts),
        agents: agentsOf(source, found),
        links: constantsOf(file.path, source.module),
        ...(tokens.problem === null
            ? {}
            : { partial: `line ${(0,record/* lineColumn */.rv)(index, tokens.problem.offset).line}: ${tokens.problem.reason}` }),
    };
}
function python_byPlace(a, b) {
    const line = (a.at.line ?? 0) - (b.at.line ?? 0);
    if (line !== 0)
        return line;
    const column = (a.at.column ?? 0) - (b.at.column ?? 0);
    if (column !== 0)
        return column;
    return a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0;
}
const python_collector = {
    name: 'code',
    supplies: [...FACT_KINDS.map((kind) => `facts.${kind}`), 'models', 'datasets', 'interconnections', 'agents'],
    limit: (file) => (/\.pyw?$/i.test(file.path) ? LARGEST : 0),
    collect: python_collect,
};

;// CONCATENATED MODULE: ./lib/collect/containers/image.js
/** Takes the name of a container image apart. */
/** Null when variables are left in it or it is no image name. */
function imageName(written) {
    if (!/^[A-Za-z0-9][\w./:@-]{0,500}$/.test(written))
        return null;
    const at = written.indexOf('@');
    const digest = at < 0 ? null : written.slice(at + 1);
    const rest = at < 0 ? written : written.slice(0, at);
    const colon = rest.indexOf(':', rest.lastIndexOf('/') + 1);
    const tag = colon < 0 ? null : rest.slice(colon + 1);
    const name = (colon < 0 ? rest : rest.slice(0, colon)).toLowerCase();
    return {
        name: name.replace(/^(?:docker\.io|index\.docker\.io|registry-1\.docker\.io)\//, '').replace(/^library\//, ''),
        tag,
        digest,
    };
}

;// CONCATENATED MODULE: ./lib/collect/dependencies/requirement.js
/** Reads one dependency specifier (PEP 508): name, version range, marker, or the URL it comes from. */
const requirement_NAME = /^\s{0,99}([A-Za-z0-9](?:[A-Za-z0-9._-]{0,99}[A-Za-z0-9])?)\s{0,99}(?:\[[\w\s.,-]{0,500}\])?\s{0,99}/;
const CLAUSE = /^(===|==|~=|!=|<=|>=|<|>)\s{0,99}([\w.+!*-]{1,100})$/;
const requirement_MAX_LENGTH = 4000;
/** Null when the text is no specifier. */
function readRequirement(text) {
    if (text.length > requirement_MAX_LENGTH)
        return null;
    const head = requirement_NAME.exec(text);
    if (!head?.[1])
        return null;
    const name = normaliseName(head[1]);
    const rest = text.slice(head[0].length);
    if (rest.startsWith('@'))
        return directReference(name, text, head[0].length + 1);
    const semicolon = rest.indexOf(';');
    const range = (semicolon < 0 ? rest : rest.slice(0, semicolon)).trimEnd();
    const end = head[0].length + range.length;
    const clauses = readClauses(range);
    if (clauses === null)
        return null;
    const used = range === '' ? text.slice(0, head[0].length).trimEnd().length : end;
    return { name, constraint: clauses.join(','), version: exactVersion(clauses), end: used };
}
function directReference(name, text, after) {
    const url = /^\s{0,99}(\S{1,2000})/.exec(text.slice(after));
    if (!url?.[1])
        return null;
    const wheel = /\/[^/#?]{1,200}?-(\d[\w.!+%]{0,99})-[^/#?]{1,200}\.whl(?:[#?]|$)/.exec(url[1]);
    const version = wheel?.[1]?.replaceAll('%2B', '+').replaceAll('%2b', '+') ?? null;
    return { name, constraint: url[1], version, end: after + url[0].length };
}
function readClauses(range) {
    const inner = range.startsWith('(') && range.endsWith(')') ? range.slice(1, -1) : range;
    if (inner.trim() === '')
        return [];
    const clauses = [];
    for (const part of inner.split(',')) {
        if (part.trim() === '' && clauses.length > 0)
            continue;
        const clause = CLAUSE.exec(part.trim());
        if (!clause)
            return null;
        clauses.push(`${clause[1]}${clause[2]}`);
    }
    return clauses;
}
function exactVersion(clauses) {
    const [clause = ''] = clauses;
    if (clauses.length !== 1 || !clause.startsWith('==') || clause.includes('*'))
        return null;
    return clause.replace(/^={2,3}/, '');
}
/** PEP 503: lower case, runs of '-', '_' and '.' become one '-'. */
function normaliseName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
const CARET_OR_TILDE = /^(\^|~(?!=))\s{0,99}(\d{1,9}(?:\.\d{1,9}){0,9})[\w.+-]{0,50}$/;
/** Poetry's ranges as clauses of PEP 440; null when they are not understood (`||`, wrong characters). */
function poetryConstraint(range) {
    if (range.length > 500)
        return null;
    const clauses = [];
    for (const part of range.split(',')) {
        const clause = part.trim();
        if (clause === '' || clause === '*')
            continue;
        const operator = CARET_OR_TILDE.exec(clause);
        if (operator?.[2])
            clauses.push(...boundsOf(operator[1] ?? '', clause, operator[2].split('.').map(Number)));
        else if (/^\d[\w.+!*-]{0,99}$/.test(clause))
            clauses.push(`==${clause}`);
        else {
            const plain = CLAUSE.exec(clause);
            if (!plain)
                return null;
            clauses.push(`${plain[1]}${plain[2]}`);
        }
    }
    return clauses.join(',');
}
function boundsOf(operator, clause, numbers) {
    const significant = numbers.findIndex((number) => number > 0);
    const last = numbers.length - 1;
    const at = operator === '~' ? Math.min(1, last) : significant < 0 ? last : significant;
    const upper = numbers.slice(0, at + 1).map((number, index) => (index === at ? number + 1 : number));
    return [`>=${clause.slice(1).trim()}`, `<${upper.join('.')}`];
}

;// CONCATENATED MODULE: ./lib/collect/containers/installs.js
/** Which packages a RUN instruction of a Dockerfile installs with pip, uv or npm, told from its shell words. */

/** Options that take the next word; what follows them is no package. */
const WITH_VALUE = new Set(('-c --constraint -i --index-url --extra-index-url --index --default-index -f --find-links -t --target --prefix ' +
    '--root --python -p --trusted-host --upgrade-strategy --platform --python-version --implementation --abi --proxy ' +
    '--timeout --retries --progress-bar --src --cache-dir --build --log --cert --client-cert --report --config-settings ' +
    '-C --no-binary --only-binary --torch-backend --link-mode --index-strategy --registry --workspace -w --group ' +
    '--extra --optional --resolution --prerelease --exclude-newer').split(' '));
const MAX_INSTALLS = 500;
/** Names of packages, normalised for pip; requirement files as `-r PATH`. */
function installsOf(script) {
    const found = new Set();
    for (const words of commands(script)) {
        const { tool, rest } = installer(words);
        if (tool === null)
            continue;
        for (const install of tool === 'npm' ? npmPackages(rest) : pipPackages(rest)) {
            if (found.size >= MAX_INSTALLS)
                return [...found];
            found.add(install);
        }
    }
    return [...found];
}
function installer(words) {
    const start = words.findIndex((word) => !/^(?:[A-Za-z_]\w*=|sudo$|exec$|env$|time$|--mount=|--network=|-E$|-H$)/.test(word));
    const here = start < 0 ? [] : words.slice(start);
    const program = here[0]?.slice(here[0].lastIndexOf('/') + 1) ?? '';
    const after = (count) => here.slice(count);
    if (/^pip[\d.]*$/.test(program))
        return pipInstall(after(1));
    if (/^python[\d.]*$/.test(program) && here[1] === '-m' && here[2] === 'pip')
        return pipInstall(after(3));
    if (program === 'uv' && here[1] === 'pip')
        return pipInstall(after(2));
    if (program === 'uv' && here[1] === 'add')
        return { tool: 'pip', rest: after(2) };
    if (program === 'uv' && here[1] === 'tool' && here[2] === 'install')
        return { tool: 'pip', rest: after(3) };
    if (program === 'npm' && /^(?:install|i|add)$/.test(here[1] ?? ''))
        return { tool: 'npm', rest: after(2) };
    return { tool: null, rest: [] };
}
/** pip takes options before its command, too. */
function pipInstall(words) {
    let at = 0;
    while (words[at]?.startsWith('-'))
        at += WITH_VALUE.has(words[at] ?? '') ? 2 : 1;
    return words[at] === 'install' ? { tool: 'pip', rest: words.slice(at + 1) } : { tool: null, rest: [] };
}
function pipPackages(words) {
    const found = [];
    for (let i = 0; i < words.length; i++) {
        const word = words[i] ?? '';
        const joined = /^(?:-r|--requirements?=)(.+)$/.exec(word);
        if (joined?.[1] && word !== '--requirement')
            found.push(`-r ${joined[1]}`);
        else if (/^(?:-r|--requirements?)$/.test(word))
            found.push(`-r ${words[++i] ?? ''}`);
        else if (word === '-e' || word === '--editable' || WITH_VALUE.has(word))
            i++;
        else if (!word.startsWith('-')) {
            const requirement = word.includes('$') ? null : readRequirement(word);
            if (requirement && !/[/\\]|\.(?:whl|zip|gz)$/.test(word.split('@', 1)[0] ?? ''))
                found.push(requirement.name);
        }
    }
    return found;
}
function npmPackages(words) {
    const found = [];
    for (let i = 0; i < words.length; i++) {
        const word = words[i] ?? '';
        if (WITH_VALUE.has(word))
            i++;
        const name = /^((?:@[a-z0-9][\w.-]{0,99}\/)?[a-z0-9][\w.-]{0,99})(?:@[\w.^~<>=*-]{0,99})?$/.exec(word);
        if (name?.[1])
            found.push(name[1]);
    }
    return found;
}
/** Splits a script into commands and these into words; quotes are taken off, nothing is expanded. */
function commands(script) {
    const found = [[]];
    let word = '';
    let quote = '';
    let started = false;
    const endWord = () => {
        if (started)
            found.at(-1)?.push(word);
        word = '';
        started = false;
    };
    for (const char of script) {
        if (quote !== '') {
            if (char === quote)
                quote = '';
            else
                word += char;
        }
        else if (char === '"' || char === "'") {
            quote = char;
            started = true;
        }
        else if (/\s/.test(char) && char !== '\n')
            endWord();
        else if (/[\n;&|()]/.test(char)) {
            endWord();
            found.push([]);
        }
        else if (char !== '\\') {
            word += char;
            started = true;
        }
    }
    endWord();
    return found;
}

;// CONCATENATED MODULE: ./lib/collect/containers/variables.js
/** Expands variables of a Dockerfile where they are constant; what is not known stays as it is written. */
const VARIABLE = /\\\$|\$(?:([A-Za-z_]\w{0,99})|\{([A-Za-z_]\w{0,99})(?:(:?[-+])([^{}]{0,200}))?\})/g;
const variables_MAX_LENGTH = 2000;
function expand(text, variables) {
    const expanded = text.slice(0, variables_MAX_LENGTH).replace(VARIABLE, (whole, plain, braced, operator, other) => {
        const name = plain ?? braced;
        if (typeof name !== 'string')
            return whole;
        const value = variables.get(name);
        const set = value !== undefined && (value !== '' || operator === '-' || operator === '+');
        if (operator === ':-' || operator === '-')
            return set ? (value ?? '') : String(other);
        if (operator === ':+' || operator === '+')
            return set ? String(other) : '';
        return value ?? whole;
    });
    return expanded.slice(0, variables_MAX_LENGTH);
}

;// CONCATENATED MODULE: ./lib/collect/containers.js
/** Reads Dockerfiles: what images are built on, who they run as, what they start and install. Nothing is built or fetched. */






const containers_NAME = /(?:^|\/)(?:(?:Dockerfile|Containerfile)(?:[.-][\w.-]{1,100})?|[\w.-]{1,100}\.(?:Dockerfile|Containerfile))$/i;
/** Templates, notes and scripts that are named after a Dockerfile but are none. */
const containers_OTHER = /\.(?:dockerignore|containerignore|md|rst|txt|j2|jinja2?|tmpl|tpl|template|erb|in|sh|ps1|py|js|ts|json|ya?ml|bak|orig)$/i;
const MAX_BYTES = 1 << 20;
const MAX_STAGES = 200;
const containers_collector = {
    name: 'containers',
    supplies: ['containers'],
    limit: (file) => (containers_NAME.test(file.path) && !containers_OTHER.test(file.path) ? MAX_BYTES : 0),
    collect: containers_collect,
};
function containers_collect(file) {
    const text = file.text.startsWith('\ufeff') ? ` ${file.text.slice(1)}` : file.text;
    const drafts = readStages(file.path, text);
    if (drafts === null)
        return { partial: 'this file cannot be read as a Dockerfile' };
    const last = drafts.at(-1);
    if (!last)
        return { partial: 'no FROM instruction stands in this file' };
    const container = {
        id: (0,record/* recordId */.Re)('container', file.path),
        path: file.path,
        stages: drafts.slice(0, MAX_STAGES).map((draft) => stageOf(draft, draft === last)),
        user: userOf(drafts, last),
        scope: (0,record/* scopeOf */.Od)(file.path),
        at: last.at,
    };
    return drafts.length > MAX_STAGES
        ? { containers: [container], partial: `more than ${MAX_STAGES} stages` }
        : { containers: [container] };
}
function readStages(path, text) {
    const index = (0,record/* indexLines */.uD)(text);
    const globals = new Map();
    const drafts = [];
    const names = new Map();
    let instructions;
    let continuation;
    try {
        const dockerfile = main.DockerfileParser.parse(text);
        instructions = dockerfile.getInstructions();
        continuation = dockerfile.getEscapeCharacter();
    }
    catch {
        return null;
    }
    for (const instruction of instructions) {
        const { keyword, body, start, at } = readInstruction(path, text, index, instruction, continuation);
        const stage = drafts.at(-1);
        if (keyword === 'FROM') {
            const draft = readFrom(path, text, index, body, start, globals, names);
            if (draft.name !== null)
                names.set(draft.name, drafts.length);
            drafts.push(draft);
        }
        else if (!stage) {
            if (keyword === 'ARG')
                containers_define(globals, body, globals);
        }
        else if (keyword === 'ARG' || keyword === 'ENV')
            containers_define(stage.variables, body, globals);
        else if (keyword === 'USER')
            stage.user = readUser(body, at, stage);
        else if (keyword === 'CMD' || keyword === 'ENTRYPOINT')
            stage.commands.push((0,record/* quoteStatement */.Cu)(body));
        else if (keyword === 'RUN')
            for (const install of installsOf(shellOf(body)))
                stage.installs.add((0,record/* quoteStatement */.Cu)(install));
    }
    return drafts;
}
/** The arguments with continuation lines joined and comment lines between them left out, and their place. */
function readInstruction(path, text, index, instruction, continuation) {
    const range = instruction.getRange();
    const offset = ({ line, character }) => (index.starts[line] ?? text.length) + character;
    const start = offset(range.start);
    const end = offset(range.end);
    const written = text.slice(start, end);
    const keyword = /^\w*/.exec(written)?.[0] ?? '';
    const lines = written.slice(keyword.length).split(/\r\n|\r|\n/);
    let body = '';
    for (const [number, line] of lines.entries()) {
        if (number > 0 && /^\s{0,999}#/.test(line))
            continue;
        const cut = line.trimEnd();
        body += cut.endsWith(continuation) ? `${cut.slice(0, -1)} ` : number < lines.length - 1 ? `${line}\n` : line;
    }
    const lead = /^\s*/.exec(text.slice(start + keyword.length, end))?.[0].length ?? 0;
    const first = Math.min(start + keyword.length + lead, end);
    return { keyword: keyword.toUpperCase(), body: body.trim(), start: first, at: (0,record/* place */.ik)(path, index, first, end) };
}
function readFrom(path, text, index, body, start, globals, names) {
    const [written = '', as, named] = body.split(/\s+/).filter((word) => !word.startsWith('--'));
    const base = expand(written, globals);
    const name = as?.toUpperCase() === 'AS' && named ? named.toLowerCase() : null;
    const parent = names.get(base.toLowerCase()) ?? null;
    const from = Math.max(start, text.indexOf(written, start));
    const at = (0,record/* place */.ik)(path, index, from, from + written.length);
    return {
        name,
        base,
        parent,
        image: parent === null ? imageName(base) : null,
        at,
        variables: new Map(),
        commands: [],
        installs: new Set(),
        user: null,
    };
}
/** `ARG name=value`, `ENV name=value …`, `ENV name value`; an ARG without a value takes the one from before the first FROM. */
function containers_define(variables, body, globals) {
    const pairs = [...body.slice(0, 4000).matchAll(/(?:^|\s)([A-Za-z_]\w{0,99})=("[^"]*"|'[^']*'|\S*)/g)];
    for (const [, name = '', value = ''] of pairs)
        variables.set(name, expand(value.replace(/^(["'])(.*)\1$/s, '$2'), variables));
    if (pairs.length > 0)
        return;
    const [, name = '', value] = /^([A-Za-z_]\w{0,99})(?:\s+(.+))?$/s.exec(body.slice(0, 4000)) ?? [];
    const known = value ?? globals.get(name);
    if (known !== undefined)
        variables.set(name, known);
}
function readUser(body, at, stage) {
    const value = expand(body, stage.variables);
    const [user = ''] = value.split(':', 1);
    const root = value.includes('$') || value === '' ? 'unknown' : /^(?:root|0+)$/.test(user) ? 'yes' : 'no';
    return { value: (0,record/* quoteStatement */.Cu)(value), root, at };
}
/** The USER of the final stage or of the stages it builds on; without one, what the base image is known to set. */
function userOf(drafts, last) {
    let draft = last;
    while (draft.user === null) {
        const parent = draft.parent === null ? undefined : drafts[draft.parent];
        if (!parent)
            break;
        draft = parent;
    }
    if (draft.user)
        return draft.user;
    const { image, base, at } = draft;
    if (base === 'scratch')
        return { value: null, root: 'yes', at: last.at };
    const known = image && Object.hasOwn(imageUsers, image.name) ? imageUsers[image.name] : undefined;
    return {
        value: null,
        root: known === undefined ? 'unknown' : known === 'root' ? 'yes' : 'no',
        at: draft === last ? at : last.at,
    };
}
function stageOf(draft, final) {
    const kind = draft.parent !== null ? 'stage' : draft.base === 'scratch' ? 'scratch' : draft.image ? 'image' : 'unknown';
    const image = kind === 'image' ? draft.image : null;
    return {
        name: draft.name === null ? null : (0,record/* quoteStatement */.Cu)(draft.name),
        base: (0,record/* quoteStatement */.Cu)(draft.base),
        kind,
        tag: image?.tag ?? null,
        digest: image?.digest ?? null,
        final,
        commands: draft.commands,
        installs: [...draft.installs],
        at: draft.at,
    };
}
/** The script of a RUN in shell form, with its here-document, or of its JSON form. */
function shellOf(body) {
    if (!body.startsWith('['))
        return body;
    try {
        const words = JSON.parse(body);
        return Array.isArray(words) ? words.filter((word) => typeof word === 'string').join(' ') : body;
    }
    catch {
        return body;
    }
}

// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(7091);
;// CONCATENATED MODULE: ./lib/collect/dependencies/component.js
/** Makes the record of a Python package that a manifest or lock file names. */


function pypiComponent(named) {
    const { name, version, origin, direct, hashes, path, at } = named;
    const constraint = named.constraint === '' ? null : (0,record/* maskSecrets */.QU)(named.constraint).slice(0, 500).toWellFormed();
    return {
        id: (0,record/* recordId */.Re)('component', path, name, at.line, at.column),
        origin,
        type: 'library',
        ecosystem: 'pypi',
        name,
        version,
        constraint,
        purl: new packageurl_js.PackageURL('pypi', undefined, name, version?.toWellFormed(), undefined, undefined).toString(),
        direct,
        hashes,
        licenses: [],
        supplier: null,
        path,
        scope: (0,record/* scopeOf */.Od)(path),
        at,
    };
}

;// CONCATENATED MODULE: ./lib/collect/dependencies/locks.js



const locks_STRING = /^(name|version)\s{0,9}=\s{0,9}"([^"\\]{1,200})"\s{0,9}$/;
const HASH = /"(sha256|sha384|sha512|md5|blake2b):([0-9a-f]{32,128})"|\b(sha256|sha384|sha512) = "([0-9a-f]{64,128})"/g;
const NAMED = /\{ name = "([^"\\]{1,200})"/g;
const MAX_PACKAGES = 20_000;
/** Resolved components of a lock file; `direct` is known for uv.lock alone, which holds the project itself. */
function readLock(file) {
    const index = (0,record/* indexLines */.uD)(file.text);
    const packages = [];
    let current = null;
    let inPackage = false;
    for (const [number, start] of index.starts.entries()) {
        const line = file.text.slice(start, Math.min(index.starts[number + 1] ?? file.text.length, start + 4000)).trimEnd();
        if (/^\[\[packages?\]\]$/.test(line)) {
            if (packages.length >= MAX_PACKAGES)
                break;
            current = { name: '', version: null, own: false, names: [], hashes: new Map() };
            packages.push(current);
            inPackage = true;
        }
        else if (/^\[(?!\[?package)/.test(line))
            current = null;
        else if (line.startsWith('['))
            inPackage = false;
        else if (current)
            readPackageLine(current, line, start, inPackage);
    }
    const direct = new Set(packages.filter((each) => each.own).flatMap((each) => each.names.map(normaliseName)));
    const components = packages.flatMap((each) => componentOf(each, direct, file.path, index));
    if (packages.length >= MAX_PACKAGES)
        return { components, partial: `more than ${MAX_PACKAGES} packages` };
    return { components };
}
function readPackageLine(current, line, start, inPackage) {
    const string = inPackage ? locks_STRING.exec(line) : null;
    if (string?.[1] === 'name')
        current.name = string[2] ?? '';
    else if (string?.[1] === 'version') {
        const text = string[2] ?? '';
        current.version = { text, start: start + line.indexOf('"') + 1 };
    }
    else if (inPackage && /^source = \{ (?:virtual|editable) = "/.test(line))
        current.own = true;
    for (const [, algorithm, value, plainAlgorithm, plainValue] of line.matchAll(HASH)) {
        const hash = { algorithm: algorithm ?? plainAlgorithm ?? '', value: value ?? plainValue ?? '' };
        current.hashes.set(`${hash.algorithm}:${hash.value}`, hash);
    }
    for (const [, name = ''] of line.matchAll(NAMED))
        current.names.push(name);
}
function componentOf(each, direct, path, index) {
    if (each.own || !/^[A-Za-z0-9][\w.-]*$/.test(each.name) || !each.version)
        return [];
    const { text: version, start } = each.version;
    const name = normaliseName(each.name);
    return [
        pypiComponent({
            name,
            version,
            constraint: '',
            origin: 'lockfile',
            direct: direct.has(name),
            hashes: [...each.hashes.values()],
            path,
            at: (0,record/* place */.ik)(path, index, start, start + version.length),
        }),
    ];
}

// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
;// CONCATENATED MODULE: ./lib/collect/toml.js
/** Reads TOML into the same nodes as YAML: values with their places. */



/** Reads a TOML file; never throws. Dates are kept as they are written. */
function readToml(path, text) {
    const lines = (0,record/* indexLines */.uD)(text);
    const fail = (offset, message) => {
        const start = Math.min(Math.max(offset, 0), text.length);
        return { ok: false, problem: { pointer: '', message, at: (0,record/* place */.ik)(path, lines, start, start) } };
    };
    try {
        const program = (0,lib/* parseTOML */.MD)(text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text);
        const root = newTable(0, text.length);
        for (const node of program.body[0].body) {
            if (node.type === 'TOMLKeyValue')
                addValue(root, node, text, 0);
            else
                addTable(root, node, text);
        }
        return dataDocument(path, lines, finish(root), []);
    }
    catch (error) {
        if (error instanceof lib/* ParseError */.mB)
            return fail(error.index, `not valid TOML: ${error.message}`);
        return fail(0, `this file cannot be read as TOML; it may nest more than ${MAX_DEPTH} levels deep`);
    }
}
function newTable(start, end) {
    return { kind: 'mapping', start, end, entries: new Map(), items: [] };
}
function addTable(root, table, text) {
    let draft = root;
    let keyIndex = 0;
    tooDeep(table.resolvedKey.length);
    for (const [index, key] of table.resolvedKey.entries()) {
        if (typeof key === 'number') {
            const item = draft.items[key] ?? newTable(table.range[0], table.range[1]);
            if (draft.items[key] === undefined)
                draft.items.push(item);
            draft = item;
            continue;
        }
        const written = table.key.keys[keyIndex++] ?? table.key;
        const kind = typeof table.resolvedKey[index + 1] === 'number' ? 'sequence' : 'mapping';
        draft = step(draft, key, written.range, kind, table.range);
    }
    draft.end = Math.max(draft.end, table.range[1]);
    for (const pair of table.body)
        addValue(draft, pair, text, table.resolvedKey.length);
}
function addValue(table, pair, text, depth) {
    tooDeep(depth + pair.key.keys.length);
    let draft = table;
    for (const [index, key] of pair.key.keys.entries()) {
        const name = key.type === 'TOMLBare' ? key.name : key.value;
        if (index < pair.key.keys.length - 1)
            draft = step(draft, name, key.range, 'mapping', pair.range);
        else {
            const below = toml_readValue(pair.value, text, depth + pair.key.keys.length);
            draft.entries.set(name.toWellFormed(), { keyStart: key.range[0], keyEnd: key.range[1], below });
        }
    }
}
function step(draft, key, at, kind, range) {
    const name = key.toWellFormed();
    const existing = draft.entries.get(name)?.below;
    if (existing && !('value' in existing))
        return existing;
    const below = { kind, start: range[0], end: range[1], entries: new Map(), items: [] };
    draft.entries.set(name, { keyStart: at[0], keyEnd: at[1], below });
    return below;
}
function toml_readValue(node, text, depth) {
    tooDeep(depth);
    const [start, end] = node.range;
    if (node.type === 'TOMLArray') {
        const items = node.elements.map((element) => toml_readValue(element, text, depth + 1));
        return {
            kind: 'sequence',
            value: items.map((item) => item.value),
            text: '',
            start,
            end,
            entries: NO_ENTRIES,
            items,
        };
    }
    if (node.type === 'TOMLInlineTable') {
        const table = newTable(start, end);
        for (const pair of node.body)
            addValue(table, pair, text, depth + 1);
        return finish(table);
    }
    if (node.kind === 'string') {
        const value = node.value.toWellFormed();
        const quote = node.multiline ? 3 : 1;
        return scalarNode(value, value, start + quote, end - quote);
    }
    const written = text.slice(start, end);
    const plain = node.kind === 'boolean' || node.kind === 'integer' || node.kind === 'float';
    const value = plain && (typeof node.value !== 'number' || Number.isFinite(node.value)) ? node.value : written;
    return scalarNode(value, written, start, end);
}
function finish(draft) {
    const { start, end, kind } = draft;
    const items = draft.items.map(finish);
    if (kind === 'sequence')
        return {
            kind,
            value: items.map((item) => item.value),
            text: '',
            start,
            end: items.at(-1)?.end ?? end,
            entries: NO_ENTRIES,
            items,
        };
    const entries = new Map();
    const value = {};
    for (const [key, { keyStart, keyEnd, below }] of draft.entries) {
        const node = 'value' in below ? below : finish(below);
        entries.set(key, { node, keyStart, keyEnd });
        setOwn(value, key, node.value);
    }
    return { kind, value, text: '', start, end, entries, items: [] };
}
/** Nothing honest nests so deep; what is thrown becomes the message of `readToml`. */
function tooDeep(depth) {
    if (depth > MAX_DEPTH)
        throw new RangeError('too deep');
}

;// CONCATENATED MODULE: ./lib/collect/dependencies/pyproject.js




/** Components of PEP 621, dependency groups (PEP 735), uv and Poetry, and the project's own traits for the link step. */
function readPyproject(file) {
    const document = readToml(file.path, file.text);
    if (!document.ok)
        return { partial: `line ${document.problem.at.line}: ${document.problem.message}` };
    const { root } = document;
    const project = root.entries.get('project');
    const poetry = pyproject_below(root, 'tool', 'poetry');
    const name = pyproject_below(project?.node, 'name')?.text || pyproject_below(poetry, 'name')?.text || '';
    const builds = root.entries.has('build-system');
    const scripts = [pyproject_below(project?.node, 'scripts'), pyproject_below(project?.node, 'gui-scripts'), pyproject_below(poetry, 'scripts')];
    const links = [
        {
            kind: 'python-project',
            path: file.path,
            name: name.slice(0, 200),
            value: { packaged: builds && (project !== undefined || poetry !== undefined), scripts: scripts.some(Boolean) },
        },
    ];
    const components = [...standard(document, file.path), ...poetryDependencies(document, file.path, poetry)];
    if (!builds || name === '')
        return { components, links };
    const entry = project ?? root.entries.get('tool');
    const at = entry ? document.placeOfKey(entry) : document.placeOf(root);
    const id = (0,record/* recordId */.Re)('file', 'package-manifest', file.path);
    return {
        components,
        links,
        files: [{ id, kind: 'package-manifest', path: file.path, scope: (0,record/* scopeOf */.Od)(file.path), at }],
    };
}
function standard(document, path) {
    const { root } = document;
    const lists = [
        pyproject_below(root, 'project', 'dependencies'),
        ...nodes(pyproject_below(root, 'project', 'optional-dependencies')),
        ...nodes(pyproject_below(root, 'dependency-groups')),
        pyproject_below(root, 'tool', 'uv', 'dev-dependencies'),
    ];
    return lists.flatMap((list) => (list?.items ?? []).flatMap((item) => {
        const requirement = typeof item.value === 'string' ? readRequirement(item.text) : null;
        if (!requirement)
            return [];
        return [pypiComponent({ ...requirement, ...DIRECT, path, at: document.placeOf(item) })];
    }));
}
function poetryDependencies(document, path, poetry) {
    const tables = [
        pyproject_below(poetry, 'dependencies'),
        pyproject_below(poetry, 'dev-dependencies'),
        ...nodes(pyproject_below(poetry, 'group')).map((group) => pyproject_below(group, 'dependencies')),
    ];
    return tables.flatMap((table) => [...(table?.entries ?? [])].flatMap(([name, entry]) => {
        if (name.toLowerCase() === 'python' || !/^[A-Za-z0-9][\w.-]{0,99}$/.test(name))
            return [];
        const choices = entry.node.kind === 'sequence' ? entry.node.items : [entry.node];
        return choices.map((choice) => {
            const { constraint, node } = poetryRange(choice, entry);
            const version = /^==([^*,]+)$/.exec(constraint)?.[1] ?? null;
            return pypiComponent({
                name: normaliseName(name),
                version,
                constraint,
                ...DIRECT,
                path,
                at: document.placeOf(node),
            });
        });
    }));
}
const DIRECT = { origin: 'manifest', direct: true, hashes: [] };
/** A string, or a table with version, git, url or path; what Poetry writes and we do not understand is kept as written. */
function poetryRange(choice, entry) {
    const range = choice.kind === 'mapping' ? pyproject_below(choice, 'version') : choice;
    if (range && range.kind === 'scalar')
        return { constraint: poetryConstraint(range.text) ?? range.text, node: range };
    const reference = pyproject_below(choice, 'git') ?? pyproject_below(choice, 'url') ?? pyproject_below(choice, 'path');
    return { constraint: reference?.text ?? '', node: reference ?? entry.node };
}
function pyproject_below(node, ...keys) {
    return keys.reduce((found, key) => found?.entries.get(key)?.node, node);
}
function nodes(node) {
    return [...(node?.entries.values() ?? [])].map((entry) => entry.node);
}

;// CONCATENATED MODULE: ./lib/collect/dependencies/requirements.js



/** Components of a file in pip's format. */
function readRequirements(file) {
    const lines = logicalLines(file.text);
    const index = (0,record/* indexLines */.uD)(file.text);
    const constraints = /(^|\/)[^/]*constraints[^/]*$/.test(file.path);
    const compiled = /autogenerated by (?:pip-compile|uv)/i.test(file.text.slice(0, 2000));
    const annotated = compiled && lines.some((line) => /\bvia\b/.test(line.comment));
    const components = [];
    const links = [];
    let unread = null;
    for (const line of lines) {
        const include = /^\s{0,99}(?:-r|-c|--requirement|--constraint)(?:\s{1,99}|=)(\S{1,500})/.exec(line.text);
        if (include?.[1]) {
            const value = /^\s*(?:-c|--c)/.test(line.text) ? 'constraint' : 'requirement';
            links.push({ kind: 'requirements-include', path: file.path, name: include[1], value });
            continue;
        }
        const requirement = requirements_readLine(line.text);
        if (requirement === 'option')
            continue;
        if (requirement === null) {
            unread ??= line.start;
            continue;
        }
        const start = line.start + requirement.offset;
        components.push(pypiComponent({
            ...requirement.requirement,
            origin: compiled ? 'lockfile' : 'manifest',
            direct: !constraints && (!annotated || /(?:-r\s|\(|\.toml|\.in\b|\.cfg|setup\.py)/.test(line.comment)),
            hashes: hashesOf(line.text),
            path: file.path,
            at: (0,record/* place */.ik)(file.path, index, start, line.start + requirement.offset + requirement.requirement.end),
        }));
    }
    if (unread === null)
        return { components, links };
    const { line } = (0,record/* place */.ik)(file.path, index, unread, unread);
    return { components, links, partial: `line ${line}: this is not a requirement that pip reads` };
}
function requirements_readLine(text) {
    const offset = text.length - text.trimStart().length;
    const editable = /^\s{0,99}(?:-e|--editable)(?:\s{1,99}|=)(\S{1,2000})/.exec(text);
    if (editable?.[1])
        return reference(editable[1], text.indexOf(editable[1]));
    if (text.startsWith('-', offset))
        return 'option';
    // Options of a requirement (--hash=…) follow it after white space.
    const options = /\s--[a-z]/.exec(text);
    const spec = text.slice(offset, options?.index ?? text.length);
    if (/^(?:[a-z+]{2,12}:\/\/|\.{1,2}\/|\/|[a-z]:\\)/i.test(spec))
        return reference(/^\S{0,2000}/.exec(spec)?.[0] ?? '', offset);
    if (/^[^\s@;]{1,500}\.(?:whl|zip|tar\.gz)$/.test(spec.trim()))
        return 'option';
    const requirement = readRequirement(spec);
    return requirement ? { requirement, offset } : null;
}
/** A bare URL or path: a component when it tells its name, by `#egg=` or as a wheel; else nothing to record. */
function reference(url, offset) {
    const egg = /#(?:[^&\s]{1,200}&)?egg=([A-Za-z0-9][\w.-]{0,99})/.exec(url);
    const wheel = /\/([A-Za-z0-9][\w.]{0,99})-\d[^/]{1,300}\.whl(?:[#?]|$)/.exec(url);
    const name = egg?.[1] ?? wheel?.[1];
    const requirement = name ? readRequirement(`${name} @ ${url}`) : null;
    return requirement ? { requirement: { ...requirement, end: url.length }, offset } : 'option';
}
function hashesOf(text) {
    return [...text.matchAll(/--hash[=\s]([a-z0-9]{1,20}):([0-9a-fA-F]{32,128})/g)].map(([, algorithm = '', value = '']) => ({
        algorithm,
        value: value.toLowerCase(),
    }));
}
function logicalLines(text) {
    const lines = [];
    const parts = [];
    let begin = 0;
    const finish = () => {
        const joined = parts.splice(0).join('');
        const cut = joined.search(/(?:^|\s)#/);
        const content = cut < 0 ? joined : joined.slice(0, cut);
        const comment = cut < 0 ? '' : joined.slice(cut, cut + 200);
        if (content.trim() !== '')
            lines.push({ text: content.replace(/^\ufeff/, ' '), start: begin, comment });
    };
    for (const { 0: whole, 1: body = '', 2: end = '', index } of text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)) {
        if (whole === '')
            break;
        if (parts.length === 0)
            begin = index;
        if (/^\s{0,999}#/.test(body)) {
            // pip ends a continued line at a comment; compilers write below a requirement who asked for it.
            if (parts.length > 0)
                finish();
            const last = lines.at(-1);
            if (last && last.comment.length < 2000)
                last.comment += body.slice(0, 200);
            continue;
        }
        const continued = body.endsWith('\\');
        if (continued)
            parts.push(body.slice(0, -1), ' '.repeat(1 + end.length));
        else
            parts.push(body);
        if (!continued)
            finish();
    }
    finish();
    return lines;
}

;// CONCATENATED MODULE: ./lib/collect/dependencies/setup.js





const MOST_REQUIREMENTS = 2000;
/** Components of texts like `"torch>=2.6"`, wherever the script keeps them. */
function readSetup(file) {
    const tokens = tokenize(file.text);
    const index = (0,record/* indexLines */.uD)(file.text);
    const components = [];
    for (let i = 0; i < tokens.count && components.length < MOST_REQUIREMENTS; i++) {
        if (tokens.kind[i] !== STRING)
            continue;
        const requirement = readRequirement(stringOf(tokens, i) ?? '');
        if (requirement === null || !/^[=<>~!]/.test(requirement.constraint) || requirement.name === 'python')
            continue;
        components.push(pypiComponent({
            ...requirement,
            origin: 'manifest',
            direct: true,
            hashes: [],
            path: file.path,
            at: (0,record/* place */.ik)(file.path, index, tokens.start[i] ?? 0, tokens.end[i] ?? 0),
        }));
    }
    return { components };
}

;// CONCATENATED MODULE: ./lib/collect/dependencies.js




const REQUIREMENTS = /(?:^|\/)(?:(?:[\w.]{1,60}[-_.])?(?:requirements|constraints)[\w.-]{0,60}\.(?:txt|in)|requirements\/[^/]{1,100}\.(?:txt|in))$/i;
const PYPROJECT = /(?:^|\/)pyproject\.toml$/;
const SETUP = /(?:^|\/)setup\.py$/;
const LOCK = /(?:^|\/)(?:(?:uv|poetry|pdm)\.lock|pylock(?:\.[\w-]{1,60})?\.toml)$/;
const MANIFESTS = [PYPROJECT, REQUIREMENTS, SETUP];
const MAX_MANIFEST = 1 << 20;
const MAX_LOCK = 16 << 20;
const dependencies_collector = {
    name: 'dependencies',
    supplies: ['components'],
    limit: (file) => LOCK.test(file.path) ? MAX_LOCK : MANIFESTS.some((manifest) => manifest.test(file.path)) ? MAX_MANIFEST : 0,
    collect: dependencies_collect,
};
function dependencies_collect(file) {
    if (LOCK.test(file.path))
        return readLock(file);
    if (PYPROJECT.test(file.path))
        return readPyproject(file);
    return SETUP.test(file.path) ? readSetup(file) : readRequirements(file);
}

;// CONCATENATED MODULE: ./lib/collect/ignores.js
/** Finds comments that accept a finding where it stands: `ai-trust: ignore <check> until <date>: <reason>`. */





const ignores_MARK = 'ai-trust: ignore';
const PYTHON = /\.pyw?$/i;
const YAML = /\.ya?ml$/i;
const ignores_LARGEST = 1024 * 1024;
const MOST_COMMENTS = 1000;
const LONGEST_COMMENT = 600;
const MOST_SPACES = 80;
const ignores_COMMENT = /^ai-trust: ignore\s+(\S+)\s+until\s+(\S+?):(.*)$/;
const CHECK = /^[A-Z]{2,8}-[0-9]{2}(?:\.[0-9]+)?\/[a-z][a-z0-9-]*$/;
/** It answers no need: without it, findings are only shown that somebody has accepted. */
const ignores_collector = {
    name: 'ignores',
    supplies: [],
    rides: true,
    limit: (file) => (PYTHON.test(file.path) || YAML.test(file.path) ? ignores_LARGEST : containers_collector.limit(file)),
    collect: ignores_collect,
};
function ignores_collect(file) {
    if (!file.text.includes(ignores_MARK))
        return {};
    const lines = (0,record/* indexLines */.uD)(file.text);
    const found = marksOf(file, lines);
    if (found.length === 0)
        return {};
    const alone = new Set(found.filter(({ before }) => before === '').map(({ line }) => line));
    return { ignores: found.map((mark) => ignoreOf(mark, file.path, lines, alone)) };
}
function marksOf(file, lines) {
    const { text } = file;
    const quoted = PYTHON.test(file.path) ? stringsOf(text) : null;
    const trailing = PYTHON.test(file.path) || YAML.test(file.path);
    const marks = [];
    let next = 0;
    for (let at = text.indexOf(ignores_MARK); at >= 0 && marks.length < MOST_COMMENTS; at = text.indexOf(ignores_MARK, next)) {
        next = at + ignores_MARK.length;
        const { line, column } = (0,record/* lineColumn */.rv)(lines, at);
        const first = at - column + 1;
        const start = hashBefore(text, first, at);
        if (start === null || quoted?.(start))
            continue;
        const before = text.slice(first, start).trim();
        if (before !== '' && !trailing)
            continue;
        const end = lineEnd(lines, line);
        marks.push({ line, start, end, text: text.slice(at, Math.min(end, at + LONGEST_COMMENT)).trimEnd(), before });
        next = end;
    }
    return marks;
}
/** The `#` that the mark follows, after a space or at the start of a line; null when there is none. */
function hashBefore(text, first, at) {
    let hash = at - 1;
    while (hash >= first && at - hash < MOST_SPACES && /[ \t]/.test(text.charAt(hash)))
        hash--;
    const starts = hash === first || /\s/.test(text.charAt(hash - 1));
    return hash >= first && text.charAt(hash) === '#' && starts ? hash : null;
}
function lineEnd({ starts, text }, line) {
    let end = starts[line] ?? text.length;
    while (end > (starts[line - 1] ?? 0) && /[\r\n]/.test(text.charAt(end - 1)))
        end--;
    return end;
}
/** Whether an offset lies inside a string: there a `#` starts no comment. Asked with growing offsets. */
function stringsOf(text) {
    const { kind, start, end, partner, count } = tokenize(text);
    const endOf = (token) => {
        const last = kind[token] === F_START ? (partner[token] ?? -1) : -1;
        return end[last < 0 ? token : last] ?? 0;
    };
    let next = 0;
    return (offset) => {
        while (next < count && endOf(next) <= offset)
            next++;
        return (kind[next] === STRING || kind[next] === F_START) && next < count && (start[next] ?? 0) <= offset;
    };
}
function ignoreOf(mark, path, lines, alone) {
    const line = mark.before === '' ? ignores_nextLine(mark.line, alone) : mark.line;
    return {
        ...readComment(mark.text),
        at: (0,record/* place */.ik)(path, lines, mark.start, mark.end),
        line,
        statement: (0,record/* quoteStatement */.Cu)(mark.before === '' ? lineText(lines, line) : mark.before),
    };
}
/** Several comments may stand above one line. */
function ignores_nextLine(line, alone) {
    let next = line + 1;
    while (alone.has(next))
        next++;
    return next;
}
function lineText(lines, line) {
    const start = lines.starts[line - 1];
    return start === undefined ? '' : lines.text.slice(start, lineEnd(lines, line));
}
function readComment(text) {
    const wrong = (problem) => ({ check: '', until: '', reason: '', problem });
    const [, check = '', until = '', reason = ''] = ignores_COMMENT.exec(text) ?? [];
    if (check === '')
        return wrong("write 'ai-trust: ignore <check> until <date>: <reason>'");
    if (!CHECK.test(check))
        return wrong('name a check such as RES-01/unsafe-load');
    if (dayNumber(until) === null)
        return wrong('give its last day as a date such as 2026-10-02');
    if (reason.trim() === '')
        return wrong('say why after the date');
    return { check, until, reason: cleanText(reason.trim()), problem: null };
}

;// CONCATENATED MODULE: ./lib/collect/models/extensions.js
/** Names under which only models are kept; the class is what such a file usually is. */
const STRONG = new Map([
    ...words('safetensors gguf ggml onnx ort tflite pte mlmodel cbm caffemodel skops').map((extension) => [extension, 'data-only']),
    ...words('pt pth ckpt pkl pickle joblib dill keras mar nemo ot ptl pdparams pdopt').map((extension) => [extension, 'code-capable']),
    ['llamafile', 'executable'],
]);
/** Names that models share with other things: their content has to prove it. */
const WEAK = new Map([
    ...words('bin h5 hdf5 model weights params dat data npy npz').map((extension) => [
        extension,
        'unknown',
    ]),
    ...words('pb p pk pck').map((extension) => [extension, 'code-capable']),
    ['msgpack', 'data-only'],
    ...words('engine plan').map((extension) => [extension, 'executable']),
]);
const extensions_OTHER = new Set(words(`
  py pyi pyx pxd ipynb js mjs cjs jsx ts mts cts tsx vue svelte java kt kts scala groovy gradle c cc cpp cxx h hh hpp hxx
  cu cuh m mm swift go rs rb php pl pm lua r jl cs fs vb dart ex exs erl hrl clj cljs hs elm ml mli nim zig v sv vhd sol
  sh bash zsh fish ps1 psm1 bat cmd awk sed sql graphql gql proto thrift asm s ld cmake mk ninja bzl bazel nix
  md mdx markdown rst adoc txt text tex bib org rtf log csv tsv json jsonl ndjson json5 jsonc geojson yaml yml toml ini
  cfg conf config env properties xml xsd xsl xslt html htm xhtml css scss sass less styl svg po pot mo srt vtt lock sum
  mod gitignore gitattributes gitmodules editorconfig dockerignore npmrc prettierrc eslintrc babelrc map snap patch diff
  tf tfvars hcl rego cue j2 jinja jinja2 tmpl tpl ejs hbs mustache liquid erb haml pug template pbtxt prototxt onnx_data
  png jpg jpeg gif bmp webp ico icns tif tiff psd ai eps avif heic heif jxl xcf raw exr hdr
  mp3 wav flac ogg oga opus m4a aac wma mid midi mp4 m4v mkv webm mov avi wmv flv mpg mpeg 3gp
  ttf otf woff woff2 eot pdf doc docx xls xlsx ppt pptx odt ods odp epub mobi
  gz tgz bz2 tbz2 xz txz zst lz4 br rar 7z jar war ear apk aab ipa whl egg deb rpm dmg pkg msi iso img
  exe dll so dylib a o obj lib ko wasm class pyc pyo pyd node elf hex elc
  pem crt cer key pub asc gpg sig p12 pfx jks keystore
  parquet arrow feather avro orc db sqlite sqlite3 mdb tfrecord tfrecords lmdb idx
  shp shx dbf prj gpkg las laz ply stl obj fbx glb gltf blend dae usd usdz dwg dxf step stp
  vcf fasta fastq fa bam sam cram pdb cif mol sdf nii dcm edf fif fits
  `));
function words(text) {
    return text.split(/\s+/).filter((word) => word !== '');
}
/** The last suffix in lower case without its dot, '' when there is none; `x.pth.tar` counts as `pth`. */
function extensionOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const bare = /\.(pth?|ckpt|model)\.tar$/.test(name) ? name.slice(0, -4) : name;
    const dot = bare.lastIndexOf('.');
    return dot > 0 ? bare.slice(dot + 1) : '';
}
/** Whether a name alone makes a file worth reading. */
function nameSays(path) {
    const extension = extensionOf(path);
    if (STRONG.has(extension))
        return 'model';
    return extensions_OTHER.has(extension) ? 'other' : 'perhaps';
}
/** True for names under which only models are kept. */
function isModelName(path) {
    return STRONG.has(extensionOf(path));
}
// Words by which people name weights whose suffix alone says nothing.
const MODEL_WORD = /model|weight|checkpoint|ckpt|adapter|lora|encoder|decoder|ggml|frozen|graph|unet|\bvae\b/;
/** The class a file of this name usually has; null when the name does not speak of a model at all. */
function classOfName(path) {
    const extension = extensionOf(path);
    const strong = STRONG.get(extension);
    if (strong !== undefined)
        return strong;
    const weak = WEAK.get(extension);
    if (weak === undefined)
        return null;
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    if (!MODEL_WORD.test(name))
        return null;
    return /^(pytorch|adapter)_model.*\.bin$|^diffusion_pytorch_model.*\.bin$/.test(name) ? 'code-capable' : weak;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/collect/models/compressed.js
/** Names compressed files and containers that can hold a model, and looks through zlib and gzip at what is inside. */

const SIGNATURES = [
    ['7z', '7z\xbc\xaf\x27\x1c'],
    ['xz', '\xfd7zXZ\x00'],
    ['bzip2', 'BZh'],
    ['zstd', '\x28\xb5\x2f\xfd'],
    ['lz4', '\x04\x22\x4d\x18'],
    ['rar', 'Rar!\x1a\x07'],
];
/** The container's name, for those that are not opened. */
function closedContainer(head) {
    const start = head.toString('latin1', 0, 8);
    for (const [name, signature] of SIGNATURES)
        if (start.startsWith(signature))
            return name;
    return null;
}
/** The first bytes inside a zlib or gzip stream, or null when the bytes are neither. */
function inflatedHead(head) {
    const gzip = head[0] === 0x1f && head[1] === 0x8b;
    const zlib = head[0] === 0x78 && head.length > 2 && head.readUInt16BE(0) % 31 === 0;
    if (!gzip && !zlib)
        return null;
    // The bytes at hand are but the beginning; few go in, so that few come out.
    const options = { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, maxOutputLength: 8_000_000 };
    try {
        return gzip ? (0,external_node_zlib_.gunzipSync)(head.subarray(0, 4096), options) : (0,external_node_zlib_.inflateSync)(head.subarray(0, 4096), options);
    }
    catch {
        return null;
    }
}
/** Names of a tar file's members whose headers lie in the first bytes; null when it is no tar file. */
function tarNames(head) {
    if (head.length < 512 || head.toString('latin1', 257, 262) !== 'ustar')
        return null;
    const names = [];
    for (let at = 0; at + 512 <= head.length && head[at] !== 0;) {
        names.push(head.toString('latin1', at, at + 100).replace(/\0.*$/s, ''));
        const length = Number.parseInt(head.toString('latin1', at + 124, at + 136).trim(), 8);
        if (!Number.isSafeInteger(length) || length < 0)
            break;
        at += 512 + Math.ceil(length / 512) * 512;
    }
    return names;
}

;// CONCATENATED MODULE: ./lib/collect/models/numpy.js
/** Reads the header of a NumPy array: arrays of numbers are data, arrays of objects are pickles inside. */
/** What the array holds; null when the bytes are not a NumPy array. */
function arrayKind(head) {
    if (head.length < 8 || head.toString('latin1', 0, 6) !== '\x93NUMPY')
        return null;
    const wide = (head[6] ?? 0) >= 2;
    const start = wide ? 12 : 10;
    if (head.length < start)
        return 'unknown';
    const length = wide ? head.readUInt32LE(8) : head.readUInt16LE(8);
    const header = head.toString('latin1', start, Math.min(head.length, start + length));
    const from = header.indexOf('descr');
    const to = header.indexOf('fortran_order');
    if (from < 0 || header.indexOf('}') < 0)
        return 'unknown';
    const type = header.slice(from + 5, to > from ? to : undefined);
    return /['"][|<>=]?O\d*['"]/.test(type) ? 'objects' : 'numbers';
}

;// CONCATENATED MODULE: ./lib/collect/models/pickle.js
/** Tells a pickle of any protocol from other bytes by reading its opcodes; it judges the shape, not what the pickle does. */
const OPERATIONS = pickle_table([
    ['FILS', 'line', 0, 1],
    ['VP', 'line', 0, 1],
    ['g', 'digits', 0, 1],
    ['p', 'digits', 1, 1],
    ['c', 'names', 0, 1],
    ['i', 'names', -1, 1],
    ['N})]2', 'none', 0, 1],
    ['(', 'none', 0, 0],
    ['1', 'none', -1, 0],
    ['0', 'none', 1, 0],
    ['R\x81\x86\x93', 'none', 2, 1],
    ['ab', 'none', 2, 1],
    ['\x92\x87', 'none', 3, 1],
    ['s', 'none', 3, 1],
    ['dlto\x91', 'none', -1, 1],
    ['eu\x90', 'none', -1, 0],
    ['Q\x85\x94\x98', 'none', 1, 1],
    ['\x88\x89\x8f\x97', 'none', 0, 1],
    ['K\x82', 1, 0, 1],
    ['M\x83', 2, 0, 1],
    ['J\x84', 4, 0, 1],
    ['G', 8, 0, 1],
    ['h', 1, 0, 1],
    ['j', 4, 0, 1],
    ['q', 1, 1, 1],
    ['r', 4, 1, 1],
    ['\x80', 1, 0, 0],
    ['\x95', 8, 0, 0],
    ['UC\x8a\x8c', 'len1', 0, 1],
    ['TXB\x8b', 'len4', 0, 1],
    ['\x8d\x8e\x96', 'len8', 0, 1],
]);
function pickle_table(rows) {
    const made = new Array(256).fill(undefined);
    for (const [codes, argument, pops, pushes] of rows)
        for (const code of codes)
            made[code.charCodeAt(0)] = { argument, pops, pushes };
    return made;
}
const STOP = 0x2e;
const pickle_MARK = 0x28;
const GLOBALS = new Set([0x63, 0x69, 0x93]);
/** Reads opcodes from the start until STOP, an error or the end; `more` says that the file goes on after these bytes. */
function walkPickle(bytes, more) {
    const protocol = bytes[0] === 0x80 ? (bytes[1] ?? 0) : 0;
    const marks = [];
    let depth = 0;
    let globals = 0;
    let operations = 0;
    let at = 0;
    const ended = (end) => ({ protocol, operations, end, depth, globals });
    while (at < bytes.length) {
        const code = bytes[at] ?? 0;
        if (code === STOP) {
            operations++;
            return ended(depth === 1 && marks.length === 0 ? 'stop' : 'error');
        }
        const operation = OPERATIONS[code];
        if (operation === undefined)
            return ended('error');
        const next = afterArgument(bytes, at + 1, operation.argument);
        if (next === 'bad')
            return ended('error');
        if (next === 'beyond' || next > bytes.length)
            return ended(more ? 'cut' : 'error');
        if (code === pickle_MARK) {
            marks.push(depth);
        }
        else if (operation.pops < 0) {
            const mark = marks.pop();
            if (mark === undefined)
                return ended('error');
            depth = mark + operation.pushes;
        }
        else if (code === 0x30 && marks.at(-1) === depth) {
            marks.pop();
        }
        else {
            if (depth - (marks.at(-1) ?? 0) < operation.pops)
                return ended('error');
            depth += operation.pushes - operation.pops;
        }
        if (GLOBALS.has(code))
            globals++;
        operations++;
        at = next;
    }
    return ended(more ? 'cut' : 'error');
}
function afterArgument(bytes, at, argument) {
    if (argument === 'none')
        return at;
    if (typeof argument === 'number')
        return at + argument;
    if (argument === 'len1')
        return at < bytes.length ? at + 1 + (bytes[at] ?? 0) : 'beyond';
    if (argument === 'len4')
        return at + 4 <= bytes.length ? at + 4 + bytes.readUInt32LE(at) : 'beyond';
    if (argument === 'len8') {
        if (at + 8 > bytes.length)
            return 'beyond';
        return at + 8 + bytes.readUInt32LE(at) + bytes.readUInt32LE(at + 4) * 0x1_0000_0000;
    }
    const end = bytes.indexOf(10, at);
    if (end < 0)
        return 'beyond';
    if (argument === 'line')
        return end + 1;
    if (argument === 'digits')
        return isEach(bytes, at, end, isDigit) ? end + 1 : 'bad';
    const second = bytes.indexOf(10, end + 1);
    if (second < 0)
        return 'beyond';
    return isEach(bytes, at, end, isNamePart) && isEach(bytes, end + 1, second, isNamePart) ? second + 1 : 'bad';
}
function isEach(bytes, start, end, test) {
    if (end === start || end - start > 1000)
        return false;
    for (let at = start; at < end; at++)
        if (!test(bytes[at] ?? 0))
            return false;
    return true;
}
function isDigit(code) {
    return (code >= 48 && code <= 57) || code === 13;
}
// Python takes any text as a name here; what no import could find is not worth a guess.
function isNamePart(code) {
    return ((code >= 48 && code <= 57) ||
        (code >= 65 && code <= 90) ||
        (code >= 97 && code <= 122) ||
        code === 95 ||
        code === 46 ||
        code === 60 ||
        code === 62 ||
        code === 13 ||
        code >= 128);
}
/**
 * Whether the bytes are a pickle. With `lenient` the name already says so, and a stream that breaks off after an import
 * is one too: Python runs what comes before the error.
 */
function isPickle(bytes, more, lenient) {
    const shape = walkPickle(bytes, more);
    if (bytes[0] === 0x80) {
        if ((bytes[1] ?? 255) > 5 || shape.operations < 2)
            return false;
        return shape.end !== 'error' || shape.globals > 0;
    }
    if (shape.end === 'stop')
        return shape.globals > 0 || (lenient && shape.operations >= 3);
    if (shape.end === 'cut')
        return lenient ? shape.operations >= 10 : shape.globals > 0 && shape.operations >= 10;
    return lenient && shape.globals > 0 && shape.operations >= 3;
}

;// CONCATENATED MODULE: ./lib/collect/models/protobuf.js
/** Tells model formats that are protocol buffers apart by their outermost fields; weights are skipped, not read. */
function varint(bytes, at) {
    let value = 0;
    let scale = 1;
    for (let i = at; i < Math.min(at + 10, bytes.length); i++) {
        const byte = bytes[i] ?? 0;
        value += (byte & 0x7f) * scale;
        if (byte < 0x80)
            return { value, next: i + 1 };
        scale *= 128;
    }
    return null;
}
function field(bytes, at) {
    const tag = varint(bytes, at);
    if (tag === null)
        return null;
    const number = Math.floor(tag.value / 8);
    const wire = tag.value % 8;
    if (number === 0)
        return null;
    if (wire === 1)
        return { number, wire, value: 8, start: tag.next, next: tag.next + 8 };
    if (wire === 5)
        return { number, wire, value: 4, start: tag.next, next: tag.next + 4 };
    if (wire !== 0 && wire !== 2)
        return null;
    const value = varint(bytes, tag.next);
    if (value === null)
        return null;
    return { number, wire, value: value.value, start: value.next, next: value.next + (wire === 2 ? value.value : 0) };
}
function isPrintable(bytes, start, end) {
    if (end > bytes.length)
        return false;
    for (let at = start; at < end; at++) {
        const code = bytes[at] ?? 0;
        if (code < 32 || code === 127)
            return false;
    }
    return true;
}
// Numbers of GraphProto's fields: node, name, initializer, doc_string, input, output, value_info …
const GRAPH_FIELDS = new Set([1, 2, 5, 10, 11, 12, 13, 14, 15, 16]);
/** Whether the fields are those of an ONNX model; `named` when the file's name says so. */
function isOnnx(head, size, named) {
    const version = field(head, 0);
    if (version === null || version.number !== 1 || version.wire !== 0 || version.value < 1 || version.value > 64)
        return false;
    let at = version.next;
    let texts = 0;
    while (at < head.length) {
        const next = field(head, at);
        if (next === null || next.next > size)
            return false;
        if (next.number === 7) {
            const inner = next.wire === 2 ? field(head, next.start) : null;
            if (inner === null || !GRAPH_FIELDS.has(inner.number) || inner.wire !== 2 || inner.next > size)
                return false;
            // Other messages have fields of these numbers, too, but hardly a producer's name before one that fills the file.
            return named || (texts > 0 && next.value * 2 > size);
        }
        if (next.number === 5 && next.wire !== 0)
            return false;
        if (next.number !== 5 && next.wire !== 2)
            return false;
        if (next.number === 2 || next.number === 3 || next.number === 4) {
            if (next.value > 1000 || !isPrintable(head, next.start, next.next))
                return false;
            texts++;
        }
        at = next.next;
    }
    return named && texts > 0;
}
/** Whether the fields are those of a TensorFlow SavedModel: a schema version, then graphs with their meta information. */
function isSavedModel(head, size) {
    const version = field(head, 0);
    if (version === null || version.number !== 1 || version.wire !== 0 || version.value !== 1)
        return false;
    const graph = field(head, version.next);
    if (graph === null || graph.number !== 2 || graph.wire !== 2 || graph.value < 2 || graph.next > size)
        return false;
    const inner = field(head, graph.start);
    return inner !== null && (inner.number === 1 || inner.number === 2) && inner.wire === 2 && inner.next <= graph.next;
}
const COMMON_OPERATIONS = new Set('Const Placeholder PlaceholderV2 VariableV2 VarHandleOp NoOp Identity Conv2D MatMul ReadVariableOp'.split(' '));
/** Whether the fields are those of a TensorFlow graph: nodes with a name and an operation. */
function isTensorFlowGraph(head, size) {
    let at = 0;
    let common = 0;
    for (let nodes = 0; nodes < 16 && at < head.length; nodes++) {
        const node = field(head, at);
        if (node === null || node.number !== 1 || node.wire !== 2 || node.next > size)
            return nodes > 1 && common > 0;
        const name = field(head, node.start);
        if (name === null || name.number !== 1 || name.wire !== 2 || !isPrintable(head, name.start, name.next))
            return false;
        const operation = field(head, name.next);
        if (operation === null || operation.number !== 2 || operation.wire !== 2 || operation.next > head.length)
            return nodes > 1 && common > 0;
        if (COMMON_OPERATIONS.has(head.toString('latin1', operation.start, operation.next)))
            common++;
        at = node.next;
    }
    return common > 0;
}
/** Whether a file named .mlmodel starts as Core ML does: a specification version, then a description. */
function isCoreMl(head) {
    const version = field(head, 0);
    if (version === null || version.number !== 1 || version.wire !== 0 || version.value < 1 || version.value > 30)
        return false;
    const description = field(head, version.next);
    return description !== null && description.number === 2 && description.wire === 2;
}
/** Whether a file named .caffemodel starts with the name of a network. */
function isCaffe(head) {
    const name = field(head, 0);
    return name !== null && name.number === 1 && name.wire === 2 && isPrintable(head, name.start, name.next);
}

;// CONCATENATED MODULE: ./lib/collect/models/safetensors.js
/** Tells a safetensors file by its header: a length, then JSON that gives each tensor's type, shape and span. */
const LONGEST_HEADER = 100_000_000;
/** Whether the file starts with a header that the safetensors library could read. */
function isSafetensors(head, size) {
    if (head.length < 10 || head[8] !== 0x7b || head.readUInt32LE(4) !== 0)
        return false;
    const length = head.readUInt32LE(0);
    if (length < 2 || length > LONGEST_HEADER || length + 8 > size)
        return false;
    if (8 + length > head.length)
        return looksLikeHeader(head.toString('utf8', 8));
    try {
        const header = JSON.parse(head.toString('utf8', 8, 8 + length));
        return typeof header === 'object' && header !== null && Object.entries(header).every(isEntry);
    }
    catch {
        return false;
    }
}
function isEntry([name, entry]) {
    if (typeof entry !== 'object' || entry === null)
        return false;
    if (name === '__metadata__')
        return true;
    return 'dtype' in entry && 'shape' in entry && 'data_offsets' in entry;
}
// The header is longer than what is at hand: its first tensor or its metadata must stand where it should.
function looksLikeHeader(text) {
    if (!/^\{\s{0,100}"/.test(text))
        return false;
    return text.includes('"data_offsets"') || text.includes('"__metadata__"');
}

;// CONCATENATED MODULE: ./lib/collect/models/zip.js
/** Reads the members of a ZIP file while it streams by: names, and the first bytes of each; the opened file is never held. */

const HEADER = 30;
const MEMBER_HEAD = 1024;
const MOST_MEMBERS = 10_000;
/** A walk that is given the file from its first byte in blocks of any size. */
function walkZip() {
    const members = [];
    let gathered = Buffer.alloc(0);
    let skip = 0;
    let state = 'members';
    const feed = (bytes) => {
        let at = 0;
        while (state === 'members' && at < bytes.length) {
            if (skip > 0) {
                const step = Math.min(skip, bytes.length - at);
                skip -= step;
                at += step;
                continue;
            }
            const wanted = lengthWanted(gathered);
            const step = Math.min(wanted - gathered.length, bytes.length - at);
            gathered = Buffer.concat([gathered, bytes.subarray(at, at + step)]);
            at += step;
            if (gathered.length === lengthWanted(gathered))
                take();
        }
    };
    const take = () => {
        const local = localHeader(gathered);
        if (local === null || members.length >= MOST_MEMBERS) {
            state = gathered.readUInt32LE(0) === 0x02014b50 ? 'whole' : 'lost';
            return;
        }
        const data = gathered.subarray(local.data);
        members.push({ name: local.name, head: local.method === 8 ? inflateSome(data) : data });
        // Without a length in front of the data only the directory tells where the next member starts.
        if (local.length === null)
            state = 'lost';
        else
            skip = local.length - data.length;
        gathered = Buffer.alloc(0);
    };
    return { feed, seen: () => ({ members, whole: state === 'whole' }) };
}
/** How many bytes of a member are needed before it can be read, as far as the bytes at hand tell. */
function lengthWanted(bytes) {
    if (bytes.length < 4)
        return 4;
    if (bytes.readUInt32LE(0) !== 0x04034b50)
        return 4;
    if (bytes.length < HEADER)
        return HEADER;
    const names = HEADER + bytes.readUInt16LE(26) + bytes.readUInt16LE(28);
    if (bytes.length < names)
        return names;
    const length = localHeader(bytes)?.length ?? 0;
    return names + Math.min(length, MEMBER_HEAD);
}
function localHeader(bytes) {
    if (bytes.length < HEADER || bytes.readUInt32LE(0) !== 0x04034b50)
        return null;
    const named = HEADER + bytes.readUInt16LE(26);
    const data = named + bytes.readUInt16LE(28);
    if (bytes.length < data)
        return null;
    const name = bytes.toString('utf8', HEADER, named).toWellFormed();
    const short = bytes.readUInt32LE(18);
    const later = (bytes.readUInt16LE(6) & 8) !== 0 && short === 0;
    const length = short === 0xffff_ffff ? longLength(bytes.subarray(named, data)) : later ? null : short;
    return { name, method: bytes.readUInt16LE(8), data, length };
}
/** The stored length from the ZIP64 field, where the opened length comes first. */
function longLength(extra) {
    for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
        if (extra.readUInt16LE(at) !== 1)
            continue;
        if (at + 20 > extra.length)
            return null;
        const length = extra.readUInt32LE(at + 12) + extra.readUInt32LE(at + 16) * 0x1_0000_0000;
        return Number.isSafeInteger(length) ? length : null;
    }
    return null;
}
function inflateSome(data) {
    try {
        return (0,external_node_zlib_.inflateRawSync)(data, { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, maxOutputLength: 4_000_000 });
    }
    catch {
        return Buffer.alloc(0);
    }
}
/** Names in the part of the directory that lies in the last bytes of the file. */
function directoryNames(tail) {
    const names = [];
    const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
    if (end < 0 || end + 22 > tail.length)
        return names;
    const start = end - tail.readUInt32LE(end + 12);
    let at = start >= 0 && tail.readUInt32LE(start) === 0x02014b50 ? start : tail.indexOf('PK\x01\x02', 0, 'latin1');
    while (at >= 0 && at + 46 <= tail.length && names.length < MOST_MEMBERS) {
        if (tail.readUInt32LE(at) !== 0x02014b50)
            break;
        const named = at + 46 + tail.readUInt16LE(at + 28);
        if (named > tail.length)
            break;
        names.push(tail.toString('utf8', at + 46, named).toWellFormed());
        at = named + tail.readUInt16LE(at + 30) + tail.readUInt16LE(at + 32);
    }
    return names;
}

;// CONCATENATED MODULE: ./lib/collect/models/format.js
/** Says by its content what format a model file has, and whether opening that format can run code. */








/** Words in an HDF5 file by which a Keras model, or the weights of one, are known. */
const KERAS_MODEL = 'model_config';
const KERAS_WEIGHTS = 'layer_names';
const HDF5 = '\x89HDF\r\n\x1a\n';
const TORCH_LEGACY = '\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19\x2e';
const format_SIGNATURES = [
    [0, 'GGUF', 'gguf', 'data-only'],
    [0, 'lmgg', 'ggml', 'data-only'],
    [0, 'tjgg', 'ggml', 'data-only'],
    [0, 'fmgg', 'ggml', 'data-only'],
    [0, 'algg', 'ggml', 'data-only'],
    [4, 'TFL3', 'tflite', 'data-only'],
    [4, 'ORTM', 'onnxruntime', 'data-only'],
    [4, 'ET12', 'executorch', 'data-only'],
    [0, 'CBM1', 'catboost', 'data-only'],
    [0, 'ftrt', 'tensorrt', 'executable'],
    [0, TORCH_LEGACY, 'pytorch-legacy', 'code-capable'],
];
const PROGRAMS = [
    ['MZqFpD', 'llamafile'],
    ['\x7fELF', 'elf'],
    ['MZ', 'pe'],
    ['\xcf\xfa\xed\xfe', 'mach-o'],
    ['\xca\xfe\xba\xbe', 'mach-o'],
];
/** Whether the bytes start an HDF5 file, perhaps after a user block. */
function isHdf5(head) {
    return [0, 512, 1024, 2048].some((at) => head.toString('latin1', at, at + 8) === HDF5);
}
/** Whether the file can still turn out to be a model once it has been read whole. */
function mayBeModel(path, size, head) {
    if (isHdf5(head))
        return true;
    if (isZip(head))
        return isModelName(path) || startsAsModelZip(head);
    return identify({ path, size, head, zip: null, keras: 'none' }) !== null;
}
function isZip(head) {
    return head.toString('latin1', 0, 4) === 'PK\x03\x04';
}
// The first members of an archive tell a model from the many other uses of ZIP.
function startsAsModelZip(head) {
    const walk = walkZip();
    walk.feed(head);
    const { members } = walk.seen();
    return (members.length === 0 ||
        members.some(({ name }) => /(^|\/)(data|constants)\.pkl$|^[^/]+\/(code|extra)\/|^MAR-INF\/|\.npy$|^(config|metadata|schema)\.json$/.test(name)));
}
/** The format of a model file; null when the content is something else. */
function identify(file) {
    const { path, head, size } = file;
    if (size === 0 || head.length === 0)
        return null;
    const named = isModelName(path);
    const extension = extensionOf(path);
    const start = head.toString('latin1', 0, 16);
    if (file.zip !== null)
        return zipFormat(file.zip, path);
    for (const [offset, bytes, name, formatClass] of format_SIGNATURES)
        if (start.startsWith(bytes, offset))
            return { name, class: formatClass };
    if (isSafetensors(head, size))
        return { name: 'safetensors', class: 'data-only' };
    if (isHdf5(head))
        return hdf5Format(file.keras, named);
    const array = arrayKind(head);
    if (array !== null)
        return arrayFormat(array, 'npy');
    const lenient = named || classOfName(path) !== null;
    if (isPickle(head, size > head.length, lenient))
        return pickleFormat(head, extension);
    const inside = inflatedHead(head);
    if (inside !== null && isPickle(inside, true, lenient))
        return { name: extension === 'joblib' ? 'joblib' : 'compressed-pickle', class: 'code-capable' };
    const message = protobufFormat(file, extension);
    if (message !== null)
        return message;
    if (extension === 'msgpack' && holdsFlaxArrays(head))
        return { name: 'msgpack', class: 'data-only' };
    const tar = tarNames(head);
    if (tar !== null)
        return tarFormat(tar, extension, named);
    return classOfName(path) === null ? null : leftOver(file, named, inside !== null);
}
function zipFormat(zip, path) {
    const extension = extensionOf(path);
    const names = zip.names;
    const has = (pattern) => names.some((name) => pattern.test(name));
    if (has(/(^|\/)data\.pkl$/)) {
        const script = has(/^[^/]+\/code\/.*\.py$/) || has(/^[^/]+\/constants\.pkl$/);
        return { name: script ? 'torchscript' : 'pytorch-zip', class: 'code-capable' };
    }
    if (has(/^MAR-INF\/MANIFEST\.json$/))
        return { name: 'torch-mar', class: 'code-capable' };
    if (has(/^config\.json$/) && (has(/^metadata\.json$/) || has(/^model\.weights\.h5$/)))
        return { name: 'keras', class: 'code-capable' };
    if (extension === 'skops' && has(/^schema\.json$/))
        return { name: 'skops', class: 'data-only' };
    if (names.length > 0 && names.every((name) => name.endsWith('.npy'))) {
        const kinds = zip.members.map((member) => arrayKind(member.head) ?? 'unknown');
        const kind = kinds.includes('objects') ? 'objects' : kinds.includes('unknown') || !zip.whole ? 'unknown' : 'numbers';
        return arrayFormat(kind, 'npz');
    }
    if (!isModelName(path))
        return null;
    return { name: 'zip', class: has(/\.(pkl|pickle|pt|pth|bin|joblib)$/) ? 'code-capable' : 'unknown' };
}
// An array of numbers is data, no model: only what can carry code, or hides whether it can, is worth a record.
function arrayFormat(kind, name) {
    if (kind === 'numbers')
        return null;
    return { name, class: kind === 'objects' ? 'code-capable' : 'unknown' };
}
function hdf5Format(keras, named) {
    if (keras === 'model')
        return { name: 'hdf5', class: 'code-capable' };
    if (keras === 'weights')
        return { name: 'hdf5', class: 'data-only' };
    return named ? { name: 'hdf5', class: 'unknown' } : null;
}
function pickleFormat(head, extension) {
    const joblib = extension === 'joblib' || head.indexOf('joblib.numpy_pickle', 0, 'latin1') >= 0;
    return { name: joblib ? 'joblib' : 'pickle', class: 'code-capable' };
}
function protobufFormat({ head, size }, extension) {
    if (extension === 'pb' && isSavedModel(head, size))
        return { name: 'savedmodel', class: 'code-capable' };
    if (extension === 'pb' && isTensorFlowGraph(head, size))
        return { name: 'tensorflow-graph', class: 'code-capable' };
    if (extension === 'mlmodel' && isCoreMl(head))
        return { name: 'coreml', class: 'data-only' };
    if (extension === 'caffemodel' && isCaffe(head))
        return { name: 'caffe', class: 'data-only' };
    if (isOnnx(head, size, extension === 'onnx'))
        return { name: 'onnx', class: 'data-only' };
    return null;
}
/** Whether the bytes are a map of MessagePack with arrays as Flax stores them: extension type 1. */
function holdsFlaxArrays(head) {
    const first = head[0] ?? 0;
    if (!((first > 0x80 && first <= 0x8f) || first === 0xde || first === 0xdf))
        return false;
    for (let at = 1; at < head.length; at++) {
        const code = head[at];
        const width = code === 0xc7 ? 1 : code === 0xc8 ? 2 : code === 0xc9 ? 4 : 0;
        if (width > 0 && head[at + 1 + width] === 1)
            return true;
    }
    return false;
}
function tarFormat(names, extension, named) {
    if (names.includes('storages') && names.includes('pickle'))
        return { name: 'pytorch-tar', class: 'code-capable' };
    if (extension === 'nemo')
        return { name: 'nemo', class: 'code-capable' };
    return named ? { name: 'tar', class: 'unknown' } : null;
}
/** A file that a model's name was given to and that is no format we know. */
function leftOver({ path, head }, named, compressed) {
    if (isText(head))
        return null;
    const container = closedContainer(head) ?? (compressed ? 'gzip' : null);
    const surely = named || /^(pytorch|adapter)_model/.test(path.slice(path.lastIndexOf('/') + 1));
    if (!surely)
        return null;
    if (container !== null)
        return { name: container, class: 'unknown' };
    const start = head.toString('latin1', 0, 8);
    for (const [signature, name] of PROGRAMS)
        if (start.startsWith(signature))
            return { name, class: 'executable' };
    return { name: 'unknown', class: 'unknown' };
}
/** Whether the first bytes are text: such a file is no model whatever its name, e.g. Python's own `.pth`. */
function isText(head) {
    const bytes = head.subarray(0, 4096);
    let high = 0;
    for (const code of bytes) {
        if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13)
            return false;
        if (code >= 128)
            high++;
    }
    // Older encodings than UTF-8 have few bytes above 127 in the languages that use them.
    return (0,external_node_buffer_.isUtf8)(wholeCharacters(bytes)) || high * 3 < bytes.length;
}
// A character may be cut at the end.
function wholeCharacters(bytes) {
    let end = bytes.length;
    while (end > 0 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80)
        end--;
    return end > 0 && (bytes[end - 1] ?? 0) >= 0xc0 ? bytes.subarray(0, end - 1) : bytes;
}

;// CONCATENATED MODULE: ./lib/collect/models/lfs.js
const LONGEST_POINTER = 1024;
const VERSION = /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\r?\n/;
/** The pointer that the whole file is, or null. */
function lfsPointer(bytes) {
    if (bytes.length > LONGEST_POINTER)
        return null;
    const text = bytes.toString('latin1');
    if (!VERSION.test(text))
        return null;
    const oid = /^oid sha256:([0-9a-f]{64})\r?$/m.exec(text)?.[1];
    const size = /^size (\d{1,15})\r?$/m.exec(text)?.[1];
    return oid === undefined || size === undefined ? null : { oid, size: Number(size) };
}

;// CONCATENATED MODULE: ./lib/collect/models/sweep.js
/** Looks for words in a file of any size while it streams by, across the borders of blocks. */
/** A search for a few words of ASCII text in all the bytes given. */
function sweepFor(words) {
    const open = new Set(words);
    const seen = new Set();
    const overlap = Math.max(...words.map((word) => word.length)) - 1;
    let last = Buffer.alloc(0);
    const look = (bytes) => {
        for (const word of open) {
            if (bytes.indexOf(word, 0, 'latin1') < 0)
                continue;
            seen.add(word);
            open.delete(word);
        }
    };
    const feed = (bytes) => {
        if (open.size === 0)
            return;
        look(Buffer.concat([last, bytes.subarray(0, overlap)]));
        look(bytes);
        last = Buffer.concat([last, bytes.subarray(-overlap)]).subarray(-overlap);
    };
    return { feed, found: (word) => seen.has(word) };
}

;// CONCATENATED MODULE: ./lib/collect/models.js
/** Model files: their format by content, whether that format can carry code, and the digest of all their bytes. */







const HEAD = 65_536;
const TAIL = 262_144;
/** Looks at every file whose name does not say that it is something else; what is no model gives no record. */
const models_collector = {
    name: 'models',
    supplies: ['models', 'facts.V01'],
    wants: (file) => {
        if (file.size === 0)
            return 'no';
        const says = nameSays(file.path);
        return says === 'model' ? 'yes' : says === 'perhaps' ? 'sniff' : 'no';
    },
    sniff: (file, head) => (isPointer(file, head) && classOfName(file.path) !== null) || mayBeModel(file.path, file.size, head),
    open: models_open,
};
function isPointer(file, head) {
    return file.size <= LONGEST_POINTER && lfsPointer(head) !== null;
}
function models_open(file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const head = Buffer.alloc(Math.min(file.size, HEAD));
    const tailStart = Math.max(0, file.size - TAIL);
    const zip = walkZip();
    const words = sweepFor([KERAS_MODEL, KERAS_WEIGHTS]);
    let tail = Buffer.alloc(0);
    let known = 0;
    let kind = 'undecided';
    const block = (bytes, offset) => {
        if (kind === 'other')
            return;
        if (known < head.length)
            known += bytes.copy(head, known);
        if (kind === 'undecided' && known === head.length)
            kind = models_decide(file, head);
        hash.update(bytes);
        if (kind === 'undecided' || kind === 'hdf5')
            words.feed(bytes);
        if (kind === 'undecided' || kind === 'zip') {
            zip.feed(bytes);
            if (offset + bytes.length > tailStart)
                tail = Buffer.concat([tail, bytes.subarray(Math.max(0, tailStart - offset))]);
        }
    };
    const end = () => {
        const start = head.subarray(0, known);
        const pointer = lfsPointer(start);
        if (pointer !== null && file.size <= LONGEST_POINTER)
            return pointerRecord(file, pointer);
        if (kind === 'other')
            return {};
        const format = identify({
            path: file.path,
            size: file.size,
            head: start,
            zip: kind === 'zip' ? members(zip, tail) : null,
            keras: kerasTraces(words),
        });
        if (format === null)
            return {};
        return { models: [models_record(file, format.name, format.class, hash.digest('hex'), null)] };
    };
    return { block, end };
}
function models_decide(file, head) {
    if (!mayBeModel(file.path, file.size, head))
        return 'other';
    if (isZip(head))
        return 'zip';
    return isHdf5(head) ? 'hdf5' : 'model';
}
function members(zip, tail) {
    const seen = zip.seen();
    return { ...seen, names: [...new Set([...seen.members.map((member) => member.name), ...directoryNames(tail)])] };
}
function kerasTraces(words) {
    if (words.found(KERAS_MODEL))
        return 'model';
    return words.found(KERAS_WEIGHTS) ? 'weights' : 'none';
}
/** The weights are not here: the name alone tells what they may be. */
function pointerRecord(file, pointer) {
    const formatClass = classOfName(file.path);
    return formatClass === null ? {} : { models: [models_record(file, 'lfs-pointer', formatClass, null, pointer)] };
}
function models_record(file, format, formatClass, sha256, lfs) {
    return {
        id: (0,record/* recordId */.Re)('models', file.path, sha256 ?? lfs?.oid ?? ''),
        ref: file.path,
        path: file.path,
        source: 'file',
        provider: null,
        format,
        format_class: formatClass,
        revision: null,
        pinned: file.tracked,
        sha256,
        size: file.size,
        lfs,
        tracked: file.tracked,
        scope: (0,record/* scopeOf */.Od)(file.path),
        licenses: [],
        base: [],
        from: [],
        at: (0,record/* wholeFile */.AA)(file.path),
    };
}

;// CONCATENATED MODULE: ./lib/collect/json.js
/**
 * Reads large JSON documents front to back, handing over only what is asked for, with its place. Nothing is built for
 * the rest, nothing recurses with the document, and what is malformed ends the reading with a message.
 */
function openJson(text) {
    return { text, offset: text.charCodeAt(0) === 0xfeff ? 1 : 0, problem: null };
}
function fail(cursor, message) {
    cursor.problem ??= { offset: Math.min(cursor.offset, cursor.text.length), message };
}
/** The next character that is no white space, '' at the end; it stays unread. */
function peek(cursor) {
    const { text } = cursor;
    let { offset } = cursor;
    for (let code = text.charCodeAt(offset); code === 32 || code === 10 || code === 13 || code === 9;)
        code = text.charCodeAt(++offset);
    cursor.offset = offset;
    return text.charAt(offset);
}
/** Reads the members of an object; `onMember` may read the value, else it is skipped. False when it is no object. */
function readObject(cursor, onMember) {
    if (peek(cursor) !== '{')
        return false;
    cursor.offset++;
    if (peek(cursor) === '}') {
        cursor.offset++;
        return true;
    }
    while (cursor.problem === null) {
        const key = peek(cursor) === '"' ? readString(cursor) : null;
        if (key === null) {
            fail(cursor, 'a key in double quotes was expected');
            break;
        }
        if (peek(cursor) !== ':') {
            fail(cursor, "':' was expected after a key");
            break;
        }
        cursor.offset++;
        json_readValue(cursor, () => onMember(key.value));
        if (!goesOn(cursor, '}'))
            break;
    }
    return true;
}
/** Reads the items of a list; `onItem` may read the item, else it is skipped. False when it is no list. */
function json_readList(cursor, onItem) {
    if (peek(cursor) !== '[')
        return false;
    cursor.offset++;
    if (peek(cursor) === ']') {
        cursor.offset++;
        return true;
    }
    for (let index = 0; cursor.problem === null; index++) {
        json_readValue(cursor, () => onItem(index));
        if (!goesOn(cursor, ']'))
            break;
    }
    return true;
}
function json_readValue(cursor, onValue) {
    peek(cursor);
    const start = cursor.offset;
    onValue();
    if (cursor.problem === null && cursor.offset === start)
        json_skip(cursor);
}
function goesOn(cursor, close) {
    if (cursor.problem !== null)
        return false;
    const next = peek(cursor);
    if (next === ',' || next === close) {
        cursor.offset++;
        return next === ',';
    }
    fail(cursor, next === '' ? 'the document ends too early' : `',' or '${close}' was expected`);
    return false;
}
/** The string at the cursor; null, with nothing read, when there is none. */
function readString(cursor) {
    if (peek(cursor) !== '"')
        return null;
    const { text } = cursor;
    const start = cursor.offset + 1;
    const end = json_stringEnd(text, start);
    if (end < 0) {
        fail(cursor, 'a string is not closed');
        cursor.offset = text.length;
        return null;
    }
    cursor.offset = end + 1;
    const raw = text.slice(start, end);
    if (!raw.includes('\\'))
        return { value: raw, start, end };
    try {
        const value = JSON.parse(`"${raw.replace(/[\x00-\x1f]/g, ' ')}"`);
        return { value: typeof value === 'string' ? value : raw, start, end };
    }
    catch {
        return { value: raw, start, end };
    }
}
function json_stringEnd(text, start) {
    for (let at = text.indexOf('"', start); at >= 0; at = text.indexOf('"', at + 1)) {
        let escapes = 0;
        while (at - 1 - escapes >= start && text.charCodeAt(at - 1 - escapes) === 92)
            escapes++;
        if (escapes % 2 === 0)
            return at;
    }
    return -1;
}
/** Goes past the value at the cursor, however deep it is. */
function json_skip(cursor) {
    const { text } = cursor;
    const first = peek(cursor);
    if (first === '"') {
        readString(cursor);
        return;
    }
    if (first !== '{' && first !== '[') {
        skipWord(cursor);
        return;
    }
    let depth = 0;
    for (let at = cursor.offset; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 34) {
            at = json_stringEnd(text, at + 1);
            if (at < 0)
                break;
        }
        else if (code === 123 || code === 91) {
            depth++;
        }
        else if (code === 125 || code === 93) {
            depth--;
            if (depth > 0)
                continue;
            cursor.offset = at + 1;
            return;
        }
    }
    fail(cursor, 'a list or an object is not closed');
    cursor.offset = text.length;
}
function skipWord(cursor) {
    const word = /[\w+.-]{1,400}/y;
    word.lastIndex = cursor.offset;
    const found = word.exec(cursor.text)?.[0];
    if (found === undefined)
        fail(cursor, 'a value was expected');
    else
        cursor.offset += found.length;
}

;// CONCATENATED MODULE: ./lib/collect/sbom/component.js
/** Reads one component of a CycloneDX document at the cursor: its names, version, digests, licences and supplier. */



const MOST_OF_A_KIND = 50;
/** Reads the object at the cursor; `onNested` is called at the list of components inside it. */
function readComponent(cursor, onNested) {
    const texts = new Map();
    const hashes = [];
    const licenses = [];
    const suppliers = new Map();
    const occurrences = [];
    const start = cursor.offset;
    const isObject = readObject(cursor, (key) => {
        if (key === 'hashes')
            readHashes(cursor, hashes);
        else if (key === 'licenses')
            readLicenses(cursor, licenses);
        else if (key === 'evidence')
            readOccurrences(cursor, occurrences);
        else if (key === 'components')
            onNested();
        else if (SUPPLIERS.includes(key))
            keepName(cursor, key, suppliers);
        else if (TEXTS.has(key))
            keepText(cursor, key, texts);
    });
    if (!isObject)
        return null;
    const text = (key) => texts.get(key)?.value ?? '';
    return {
        start: texts.get('name')?.start ?? start,
        end: texts.get('name')?.end ?? start + 1,
        type: text('type'),
        name: text('name'),
        group: text('group'),
        version: text('version'),
        range: text('versionRange'),
        purl: text('purl'),
        hashes,
        licenses,
        supplier: SUPPLIERS.map((key) => suppliers.get(key)).find((name) => name !== undefined) ?? null,
        occurrences,
    };
}
const TEXTS = new Set(['type', 'name', 'group', 'version', 'versionRange', 'purl']);
// By how directly each names who answers for the component.
const SUPPLIERS = ['supplier', 'manufacturer', 'publisher', 'author', 'authors'];
function keepText(cursor, key, texts) {
    const text = readString(cursor);
    if (text !== null)
        texts.set(key, text);
}
function keepName(cursor, key, names) {
    const keep = (text) => {
        if (text !== null && text.value.trim() !== '' && !names.has(key))
            names.set(key, cleanText(text.value.trim(), 200));
    };
    const readName = () => readObject(cursor, (inner) => (inner === 'name' ? keep(readString(cursor)) : undefined));
    if (!readName() && !json_readList(cursor, readName))
        keep(readString(cursor));
}
function readHashes(cursor, hashes) {
    json_readList(cursor, () => {
        let algorithm = null;
        let content = null;
        readObject(cursor, (key) => {
            if (key === 'alg')
                algorithm = readString(cursor);
            else if (key === 'content')
                content = readString(cursor);
        });
        const hash = hashOf(algorithm, content);
        if (hash !== null && hashes.length < MOST_OF_A_KIND)
            hashes.push(hash);
    });
}
function hashOf(algorithm, content) {
    if (algorithm === null || content === null || !/^[0-9a-f]{8,128}$/i.test(content.value))
        return null;
    const name = algorithm.value.toLowerCase().slice(0, 40).toWellFormed();
    return {
        algorithm: name.replace(/^sha-(\d+)$/, 'sha$1'),
        value: content.value.toLowerCase(),
        start: content.start,
        end: content.end,
    };
}
function readLicenses(cursor, licenses) {
    const keep = (text) => {
        if (text !== null && text.value !== '' && licenses.length < MOST_OF_A_KIND)
            licenses.push(cleanText(text.value, 200));
    };
    json_readList(cursor, () => {
        readObject(cursor, (key) => {
            if (key === 'expression')
                keep(readString(cursor));
            if (key === 'license')
                readObject(cursor, (inner) => (inner === 'id' || inner === 'name' ? keep(readString(cursor)) : undefined));
        });
    });
}
function readOccurrences(cursor, occurrences) {
    readObject(cursor, (key) => {
        if (key !== 'occurrences')
            return;
        json_readList(cursor, () => {
            readObject(cursor, (inner) => {
                const location = inner === 'location' ? readString(cursor) : null;
                if (location !== null && occurrences.length < MOST_OF_A_KIND)
                    occurrences.push(cleanText(location.value, 1000));
            });
        });
    });
}
function readPurl(text) {
    if (text.length > 2000 || !text.startsWith('pkg:'))
        return null;
    try {
        const purl = packageurl_js.PackageURL.fromString(text);
        const name = purl.namespace ? `${purl.namespace}/${purl.name}` : purl.name;
        return {
            type: cleanText(purl.type, 60),
            name: cleanText(name),
            version: purl.version ? cleanText(purl.version, 200) : null,
            fileName: purl.qualifiers?.['file_name'] ?? null,
        };
    }
    catch {
        return null;
    }
}
/** A package's name as its registry compares it. */
function normalName(ecosystem, name) {
    return ecosystem === 'pypi' ? name.toLowerCase().replace(/[-_.]+/g, '-') : name;
}
/** A version that stands for one release; ranges and words like `latest` do not. */
function isResolved(version) {
    return version !== '' && !/[<>^~*|,\s]|^[=!]|\.x\b|^(latest|any|main|master)$/i.test(version);
}

;// CONCATENATED MODULE: ./lib/collect/sbom.js




const sbom_LIMIT = 64 * 1024 * 1024;
const MOST_COMPONENTS = 20_000;
const sbom_DEEPEST = 64;
const sbom_NAME = /^(?:bom|s?bom[-_.].*|sbom.*|ai-?bom.*|.*\.(?:bom|cdx|cyclonedx|sbom|spdx|spdx3))\.(?:json|xml)$|\.spdx$/i;
const MODEL_TYPES = new Set(['machine-learning-model', 'data', 'file']);
/** Reads bills of up to 64 MiB in any folder, known by name and by content. */
const sbom_collector = {
    name: 'sbom',
    supplies: ['components', 'facts.V01'],
    limit: (file) => (sbom_NAME.test(file.path.slice(file.path.lastIndexOf('/') + 1)) ? sbom_LIMIT : 0),
    collect: sbom_collect,
};
function sbom_collect(file) {
    const other = otherFormat(file);
    if (other !== null)
        return { partial: other };
    if (/\.(xml|spdx)$/i.test(file.path))
        return {};
    const reading = {
        file,
        cursor: openJson(file.text),
        lines: (0,record/* indexLines */.uD)(file.text),
        components: [],
        links: [],
        dropped: false,
        deep: false,
    };
    const kind = readDocument(reading);
    if (kind === 'spdx')
        return { partial: 'SPDX JSON is not read yet; convert it to CycloneDX JSON' };
    const { problem } = reading.cursor;
    if (kind === null) {
        const meant = problem !== null && /\.(cdx|cyclonedx)\.json$/i.test(file.path);
        return meant ? { partial: problemText(reading) } : {};
    }
    const partial = [
        ...(problem === null ? [] : [problemText(reading)]),
        ...(reading.dropped ? [`more than ${MOST_COMPONENTS} components; the rest was not read`] : []),
        ...(reading.deep ? [`components are nested more than ${sbom_DEEPEST} deep; deeper ones were not read`] : []),
    ].join('; ');
    const { links } = reading;
    const components = reading.components.sort(sbom_byPlace);
    return partial === '' ? { components, links } : { components, links, partial };
}
// A component is known only after those inside it.
function sbom_byPlace({ at: a }, { at: b }) {
    return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
function problemText({ cursor, lines }) {
    const { line } = (0,record/* lineColumn */.rv)(lines, cursor.problem?.offset ?? 0);
    return `line ${line}: not valid JSON: ${cursor.problem?.message ?? ''}; what stands before it was read`;
}
function otherFormat(file) {
    const start = file.text.slice(0, 4096);
    if (/^\s*SPDXVersion:/m.test(start))
        return 'SPDX tag-value is not read yet; convert it to CycloneDX JSON';
    if (!/^\ufeff?\s*</.test(start))
        return null;
    if (start.includes('cyclonedx.org/schema/bom'))
        return 'CycloneDX XML is not read yet; convert it to CycloneDX JSON';
    return start.includes('spdx.org') ? 'SPDX XML is not read yet; convert it to CycloneDX JSON' : null;
}
/** Reads the whole document; what kind of bill it is may stand after its components. */
function readDocument(reading) {
    const { cursor } = reading;
    let kind = null;
    const readTop = (key) => {
        if (key === 'bomFormat') {
            if (readString(cursor)?.value === 'CycloneDX')
                kind = 'cyclonedx';
        }
        else if (key === 'spdxVersion') {
            kind = 'spdx';
        }
        else if (key === '@context') {
            if (readString(cursor)?.value.startsWith('https://spdx.org/') === true)
                kind = 'spdx';
        }
        else if (key === 'components') {
            readComponents(reading, 1);
        }
        else if (key === 'metadata') {
            readObject(cursor, (inner) => (inner === 'component' ? readSubject(reading) : undefined));
        }
        else if (key === 'sbom') {
            // GitHub's export wraps its document.
            readObject(cursor, (inner) => {
                if (inner === 'spdxVersion')
                    kind = 'spdx';
            });
        }
    };
    readObject(cursor, readTop);
    return kind;
}
function readComponents(reading, depth) {
    if (depth > sbom_DEEPEST) {
        reading.deep = true;
        return;
    }
    json_readList(reading.cursor, () => {
        if (reading.components.length >= MOST_COMPONENTS) {
            reading.dropped = true;
            return;
        }
        const raw = readComponent(reading.cursor, () => readComponents(reading, depth + 1));
        if (raw !== null)
            keep(reading, raw);
    });
}
/** What the bill is about: part of the inventory when it is a model or data, else it is this repository. */
function readSubject(reading) {
    const raw = readComponent(reading.cursor, () => readComponents(reading, 1));
    if (raw !== null && raw.type !== 'file' && MODEL_TYPES.has(raw.type))
        keep(reading, raw);
}
function keep(reading, raw) {
    const component = toComponent(reading, raw);
    if (component.name === '' || reading.components.length >= MOST_COMPONENTS)
        return;
    reading.components.push(component);
    if (!MODEL_TYPES.has(raw.type))
        return;
    const purl = readPurl(raw.purl);
    const names = [raw.name, raw.group === '' ? '' : `${raw.group}/${raw.name}`, purl?.fileName ?? '', ...raw.occurrences];
    for (const hash of raw.hashes) {
        if (hash.algorithm !== 'sha256' || hash.value.length !== 64)
            continue;
        const value = {
            sha256: hash.value,
            at: (0,record/* place */.ik)(reading.file.path, reading.lines, hash.start, hash.end),
            statement: (0,record/* quoteStatement */.Cu)(`${raw.name} SHA-256 ${hash.value}`),
            component: raw.type,
            names: [...new Set(names.filter((name) => name !== '').map((name) => cleanText(name, 1000)))],
        };
        reading.links.push({ kind: 'sbom-digest', path: reading.file.path, name: component.name, value });
    }
}
function toComponent({ file, lines }, raw) {
    const purl = readPurl(raw.purl);
    const written = raw.group === '' ? raw.name : `${raw.group}/${raw.name}`;
    const name = MODEL_TYPES.has(raw.type) || purl === null ? written : purl.name;
    const version = raw.version === '' ? (purl?.version ?? '') : raw.version;
    const resolved = isResolved(version);
    const range = raw.range !== '' ? raw.range : resolved ? '' : version;
    return {
        id: (0,record/* recordId */.Re)('sbom', file.path, raw.start, raw.name),
        origin: 'sbom',
        type: cleanText(raw.type === '' ? 'library' : raw.type, 60),
        ecosystem: purl?.type ?? null,
        name: normalName(purl?.type ?? null, cleanText(name)),
        version: resolved ? cleanText(version, 200) : null,
        constraint: range === '' ? null : cleanText(range, 200),
        purl: purl === null ? null : cleanText(raw.purl, 1000),
        direct: false,
        hashes: raw.hashes.map(({ algorithm, value }) => ({ algorithm, value })),
        licenses: raw.licenses,
        supplier: raw.supplier,
        path: file.path,
        scope: (0,record/* scopeOf */.Od)(file.path),
        at: (0,record/* place */.ik)(file.path, lines, raw.start, raw.end),
    };
}

;// CONCATENATED MODULE: ./lib/collect/action-use.js

const action_use_COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** Takes a `uses` value apart; `step` is -1 when a job uses a whole workflow. */
function actionUse(uses, step, comment, at) {
    const common = { uses: (0,record/* quoteStatement */.Cu)(uses), comment: (0,record/* quoteStatement */.Cu)(comment), step, at };
    if (uses.startsWith('./') || uses.startsWith('../'))
        return { ...common, kind: 'local', owner: '', repo: '', ref: '', pinned: true };
    if (uses.startsWith('docker://'))
        return { ...common, kind: 'docker', owner: '', ...dockerImage(uses.slice(9)) };
    const split = uses.lastIndexOf('@');
    const ref = split < 0 ? '' : uses.slice(split + 1);
    const [owner = '', repo = ''] = (split < 0 ? uses : uses.slice(0, split)).split('/');
    return {
        ...common,
        kind: step < 0 ? 'workflow' : 'action',
        owner: (0,record/* quoteStatement */.Cu)(owner),
        repo: (0,record/* quoteStatement */.Cu)(repo),
        ref: (0,record/* quoteStatement */.Cu)(ref),
        pinned: action_use_COMMIT.test(ref),
    };
}
function dockerImage(image) {
    const at = image.indexOf('@');
    const name = at < 0 ? image : image.slice(0, at);
    const digest = at < 0 ? '' : image.slice(at + 1);
    const colon = name.indexOf(':', name.lastIndexOf('/') + 1);
    const repo = (0,record/* quoteStatement */.Cu)(colon < 0 ? name : name.slice(0, colon));
    const ref = (0,record/* quoteStatement */.Cu)(digest || (colon < 0 ? '' : name.slice(colon + 1)));
    return { repo, ref, pinned: DIGEST.test(digest) };
}

;// CONCATENATED MODULE: ./lib/collect/workflows.js



const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const workflows_MAX_BYTES = 1 << 20;
/** Enough for any condition; a policy that reads a cut one answers unknown. */
const MAX_CONDITION = 4000;
const workflows_collector = {
    name: 'workflows',
    supplies: ['workflows'],
    limit: (file) => (WORKFLOW.test(file.path) ? workflows_MAX_BYTES : 0),
    collect: collectWorkflow,
};
function collectWorkflow(file) {
    const document = readYaml(file.path, file.text);
    if (!document.ok)
        return { partial: `line ${document.problem.at.line}: ${document.problem.message}` };
    if (document.root.kind !== 'mapping')
        return { partial: "line 1: a workflow is a map with the keys 'on' and 'jobs'" };
    const workflows = [readWorkflow(file.path, document)];
    const [problem] = document.problems;
    return problem ? { workflows, partial: `line ${problem.at.line}: ${problem.message}` } : { workflows };
}
function readWorkflow(path, document) {
    const { root } = document;
    const name = root.entries.get('name')?.node.text ?? '';
    const on = root.entries.get('on');
    const at = on ? document.placeOfKey(on) : document.placeOf({ ...root, end: root.start });
    const shared = secretsOf(root.entries.get('env')?.node.value);
    const jobs = root.entries.get('jobs')?.node;
    return {
        id: (0,record/* recordId */.Re)('workflow', path),
        path,
        name: (0,record/* quoteStatement */.Cu)(name),
        triggers: on ? readTriggers(document, on.node) : [],
        permissions: readPermissions(document, root, at),
        jobs: [...(jobs?.entries ?? [])].map(([id, entry]) => readJob(document, id, entry.node, document.placeOfKey(entry), shared)),
        at,
    };
}
function readTriggers(document, on) {
    if (on.kind === 'scalar')
        return on.text === '' ? [] : [{ name: (0,record/* quoteStatement */.Cu)(on.text), at: document.placeOf(on) }];
    if (on.kind === 'sequence')
        return on.items
            .filter((item) => item.text !== '')
            .map((item) => ({ name: (0,record/* quoteStatement */.Cu)(item.text), at: document.placeOf(item) }));
    return [...on.entries].map(([name, entry]) => ({ name: (0,record/* quoteStatement */.Cu)(name), at: document.placeOfKey(entry) }));
}
function readPermissions(document, owner, absent) {
    const entry = owner.entries.get('permissions');
    if (!entry)
        return { declared: 'absent', scopes: {}, at: absent };
    const { node } = entry;
    const at = document.placeOf(node);
    if (node.text === 'read-all' || node.text === 'write-all')
        return { declared: node.text, scopes: {}, at };
    if (node.kind !== 'mapping' || node.entries.size === 0)
        return { declared: 'none', scopes: {}, at: document.placeOfKey(entry) };
    const scopes = [...node.entries].map(([scope, value]) => [(0,record/* quoteStatement */.Cu)(scope), (0,record/* quoteStatement */.Cu)(value.node.text)]);
    return { declared: 'map', scopes: Object.fromEntries(scopes), at };
}
function readJob(document, id, job, at, shared) {
    const text = (key) => job.entries.get(key)?.node.text || null;
    const environment = job.entries.get('environment')?.node;
    const named = environment?.entries.get('name')?.node.text ?? environment?.text;
    const condition = text('if');
    const secrets = new Set([...shared, ...secretsOf(job.value)]);
    if (text('secrets') === 'inherit')
        secrets.add('inherit');
    const own = job.entries.get('uses')?.node;
    const steps = job.entries.get('steps')?.node.items ?? [];
    const uses = steps.flatMap((step, index) => {
        const used = step.entries.get('uses')?.node;
        return used?.text ? [actionUse(used.text, index, document.commentAfter(used), document.placeOf(used))] : [];
    });
    return {
        id: (0,record/* quoteStatement */.Cu)(id),
        name: (0,record/* quoteStatement */.Cu)(text('name') ?? id),
        runs_on: runners(job.entries.get('runs-on')?.node),
        environment: named ? (0,record/* quoteStatement */.Cu)(named) : null,
        if: condition === null ? null : (0,record/* cut */.Jj)((0,record/* maskSecrets */.QU)(condition), MAX_CONDITION),
        permissions: readPermissions(document, job, at),
        secrets: [...secrets].sort(),
        uses: own?.text ? [actionUse(own.text, -1, document.commentAfter(own), document.placeOf(own)), ...uses] : uses,
        at,
    };
}
function runners(node) {
    if (!node)
        return [];
    if (node.kind === 'mapping')
        return runners(node.entries.get('labels')?.node);
    return (node.kind === 'sequence' ? node.items : [node])
        .map((item) => (0,record/* quoteStatement */.Cu)(item.text))
        .filter((label) => label !== '');
}
/** Names of secrets in the expressions of all strings below; `if:` is an expression without braces. */
function secretsOf(value) {
    const found = new Set();
    const visit = (below, bare) => {
        if (typeof below === 'string') {
            if (below.includes('secrets'))
                for (const part of bare ? [below] : expressions(below))
                    addSecrets(part, found);
        }
        else if (Array.isArray(below))
            for (const item of below)
                visit(item, false);
        else if (typeof below === 'object' && below !== null)
            for (const [key, item] of Object.entries(below))
                visit(item, key === 'if');
    };
    visit(value, false);
    return found;
}
function expressions(text) {
    const found = [];
    for (let start = text.indexOf('${{'); start >= 0;) {
        const end = text.indexOf('}}', start);
        if (end < 0)
            break;
        found.push(text.slice(start + 3, end));
        start = text.indexOf('${{', end);
    }
    return found;
}
// A string literal that is no index is skipped; all secrets at once, as in toJSON(secrets), count like `secrets: inherit`.
const SECRET_USE = /(?<![.\w-])secrets\s{0,9}\[\s{0,9}'([^']{1,100})'|(?<![.\w-])secrets\s{0,9}\.\s{0,9}([A-Za-z_][\w-]{0,99})|'[^']*'|(?<![.\w-])(secrets)(?![\w-])/gi;
function addSecrets(expression, found) {
    for (const [, indexed, named, all] of expression.matchAll(SECRET_USE)) {
        const name = indexed ?? named;
        if (name !== undefined && name.toUpperCase() !== 'GITHUB_TOKEN')
            found.add((0,record/* quoteStatement */.Cu)(name));
        else if (all !== undefined)
            found.add('inherit');
    }
}

;// CONCATENATED MODULE: ./lib/schema/collectors.js









const COLLECTORS = {
    files: [cards_collector, collector, python_collector, containers_collector, dependencies_collector, ignores_collector, sbom_collector, workflows_collector],
    streams: [models_collector],
};

;// CONCATENATED MODULE: ./lib/side.js
/** One tree, read: its facts, linked, as the input document that policies judge. */







const MOST_DECLARATIONS = 1024 * 1024;
async function readSide(tree, context) {
    const { records, statuses, blobs } = await collectTree(tree, COLLECTORS, context.cache, context);
    const { declarations, status } = await findDeclarations(tree);
    const settings = await context.settings;
    const linked = linkRecords({ ...records, files: [...(records.files ?? []), ...collectNotable(tree.files)] });
    const input = assembleInput({
        meta: { today: context.today, event: context.event, root: tree.root },
        records: linked,
        statuses: { ...statuses, files: LISTED, declarations: status, ...(settings && { settings: settings.status }) },
        settings: settings?.settings ?? {},
        declarations,
        scopes: context.scopes,
    });
    return { input, blobs, ignores: records.ignores ?? [] };
}
/** The names of files need no reading. */
const LISTED = { status: 'ok', reason: null, how: null, files: 0, supplies: ['files'], skipped: [] };
async function findDeclarations(tree) {
    const status = { ...LISTED, supplies: ['declarations'] };
    for (const path of DECLARATION_PATHS) {
        const found = await readText(tree, path, MOST_DECLARATIONS);
        if (found === null)
            continue;
        if ('text' in found)
            return { declarations: readDeclarations(path, found.text), status: { ...status, files: 1 } };
        return {
            declarations: { ...NO_DECLARATIONS, path },
            status: {
                ...status,
                status: 'partial',
                reason: `${path} ${found.failed}`,
                skipped: [{ path, reason: found.failed, needs: ['declarations'] }],
            },
        };
    }
    return { declarations: NO_DECLARATIONS, status };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/tree/git.js
/**
 * The only place that runs git: plumbing alone, with an explicit directory and a configuration that cannot start a
 * program, because the repository's own `.git/config` may be hostile.
 */



const PLUMBING = new Set(['cat-file', 'ls-files', 'ls-tree', 'diff-tree', 'rev-list', 'rev-parse', 'merge-base']);
const SAFE_CONFIGURATION = [
    'core.fsmonitor=false',
    'safe.bareRepository=explicit',
    'core.hooksPath=/dev/null',
    'log.showSignature=false',
    'core.untrackedCache=false',
    'core.quotePath=false',
];
const TIME_LIMIT = 120_000;
const MOST_OUTPUT = 512 * 1024 * 1024;
/** The repository that a folder stands in: the nearest parent that holds `.git`; null when there is none. */
function findRepository(folder) {
    for (let top = (0,external_node_fs_.realpathSync)(folder);; top = (0,external_node_path_.dirname)(top)) {
        const dotGit = (0,external_node_path_.join)(top, '.git');
        if ((0,external_node_fs_.existsSync)(dotGit)) {
            const gitDirectory = resolveGitDirectory(dotGit);
            return gitDirectory === null ? null : { top, gitDirectory };
        }
        if ((0,external_node_path_.dirname)(top) === top)
            return null;
    }
}
/**
 * `.git` is a folder, or a file that names one. A file is believed only when the named folder points back at it
 * (worktrees) or lies in a parent's `.git/modules` (submodules): else an unpacked archive could name any folder.
 */
function resolveGitDirectory(dotGit) {
    const stat = (0,external_node_fs_.lstatSync)(dotGit);
    if (stat.isDirectory())
        return dotGit;
    if (!stat.isFile() || stat.size > 4096)
        return null;
    const named = /^gitdir: (.+?)\s*$/.exec((0,external_node_fs_.readFileSync)(dotGit, 'utf8'))?.[1];
    if (named === undefined)
        return null;
    const directory = (0,external_node_path_.isAbsolute)(named) ? named : (0,external_node_path_.resolve)((0,external_node_path_.dirname)(dotGit), named);
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, 'HEAD')))
        return null;
    const back = (0,external_node_path_.join)(directory, 'gitdir');
    if ((0,external_node_fs_.existsSync)(back) && (0,external_node_path_.resolve)((0,external_node_fs_.readFileSync)(back, 'utf8').trim()) === (0,external_node_path_.resolve)(dotGit))
        return directory;
    const parent = findRepository((0,external_node_path_.dirname)((0,external_node_path_.dirname)(dotGit)));
    if (parent === null)
        return null;
    const inModules = (0,external_node_path_.relative)((0,external_node_path_.join)(parent.gitDirectory, 'modules'), (0,external_node_fs_.realpathSync)(directory));
    return inModules.startsWith('..') || (0,external_node_path_.isAbsolute)(inModules) ? null : directory;
}
function gitArguments(repository, args) {
    const command = args[0] ?? '';
    if (!PLUMBING.has(command))
        throw new Error(`git ${command} is not plumbing that this tool may run`);
    return [
        `--git-dir=${repository.gitDirectory}`,
        `--work-tree=${repository.top}`,
        '--no-optional-locks',
        '--no-replace-objects',
        '--literal-pathspecs',
        ...SAFE_CONFIGURATION.flatMap((setting) => ['-c', setting]),
        ...args,
    ];
}
function gitEnvironment() {
    const kept = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'));
    return {
        ...Object.fromEntries(kept),
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: 'none',
        GIT_TERMINAL_PROMPT: '0',
        GIT_CONFIG_NOSYSTEM: '1',
        LC_ALL: 'C',
    };
}
/** Starts git; its standard output comes chunk by chunk. */
function spawnGit(repository, args) {
    const child = (0,external_node_child_process_.spawn)('git', gitArguments(repository, args), {
        cwd: repository.top,
        env: gitEnvironment(),
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
    });
    // Node's own `timeout` would keep the process waiting where there is no git to start.
    const timer = setTimeout(() => child.kill(), TIME_LIMIT).unref();
    child.on('close', () => clearTimeout(timer));
    return child;
}
/** Runs git to its end. Never throws for what git says; a missing git is a failure with that reason. */
function runGit(repository, args, input) {
    return new Promise((settle) => {
        const child = spawnGit(repository, args);
        const output = [];
        let size = 0;
        let errors = '';
        child.on('error', (error) => settle({
            ok: false,
            reason: error.code === 'ENOENT' ? 'git is not installed' : `git could not be started (${error.code ?? 'unknown'})`,
        }));
        child.stdout.on('data', (chunk) => {
            size += chunk.length;
            if (size > MOST_OUTPUT)
                child.kill('SIGKILL');
            else
                output.push(chunk);
        });
        child.stderr.on('data', (chunk) => {
            if (errors.length < 65_536)
                errors += chunk.toString('utf8');
        });
        child.stdin.on('error', () => undefined); // git may end before it has read all; its exit code tells
        child.on('close', (code, signal) => {
            if (code === 0)
                return settle({ ok: true, output: Buffer.concat(output), warnings: errors });
            const said = errors.trim().split('\n').at(-1);
            settle({
                ok: false,
                reason: said || (signal === null ? `git ended with ${code}` : `git was stopped (${signal})`),
            });
        });
        child.stdin.end(input ?? '');
    });
}
/** A revision as a hex commit id, or why not. Names reach git only here, behind `--end-of-options`. */
async function resolveCommit(repository, revision) {
    const answer = await runGit(repository, [
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${revision}^{commit}`,
    ]);
    if (!answer.ok) {
        const ofRevision = /^(error|git ended with)/.test(answer.reason);
        return { ok: false, reason: ofRevision ? `${revision} is not a commit of this repository` : answer.reason };
    }
    const commit = answer.output.toString('utf8').trim();
    if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit))
        return { ok: false, reason: `${revision} is not a commit` };
    return { ok: true, commit };
}
/** The parents as the commit itself names them, whatever a shallow clone holds of them. */
async function parentsOf(repository, commit) {
    const answer = await runGit(repository, ['cat-file', 'commit', commit]);
    if (!answer.ok)
        return [];
    const [header = ''] = answer.output.toString('latin1').split('\n\n', 1);
    return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = '']) => parent);
}
/** The newest common ancestor as far as this clone knows; null when it does not. */
async function findMergeBase(repository, a, b) {
    const answer = await runGit(repository, ['merge-base', a, b]);
    const commit = answer.ok ? answer.output.toString('utf8').trim() : '';
    return /^[0-9a-f]{40,64}$/.test(commit) ? commit : null;
}
/** Streams blobs in the order of their hex ids through one `cat-file --batch`. Ends with a reason when git failed. */
function streamObjects(repository, ids, sink) {
    return new Promise((settle) => {
        const child = spawnGit(repository, ['cat-file', '--batch']);
        let pending = Buffer.alloc(0);
        let index = 0;
        let left = -1; // bytes of the blob still to come, its final newline included; -1 while a header is read
        let wanted = false;
        let errors = '';
        child.on('error', () => settle('git could not be started'));
        child.stderr.on('data', (chunk) => {
            if (errors.length < 4096)
                errors += chunk.toString('utf8');
        });
        child.stdin.on('error', () => undefined);
        child.stdout.on('data', (chunk) => {
            let data = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
            pending = Buffer.alloc(0);
            while (data.length > 0) {
                if (left < 0) {
                    const newline = data.indexOf(10);
                    if (newline < 0) {
                        pending = Buffer.from(data);
                        return;
                    }
                    const header = /^[0-9a-f]+ (\w+) (\d+)$/.exec(data.toString('latin1', 0, newline));
                    data = data.subarray(newline + 1);
                    const size = header === null ? null : Number(header[2]);
                    wanted = sink.head(index, header?.[1] === 'blob' ? size : null);
                    if (size === null)
                        sink.end(index++);
                    else
                        left = size + 1;
                    continue;
                }
                const taken = data.subarray(0, left);
                left -= taken.length;
                data = data.subarray(taken.length);
                const bytes = left === 0 ? taken.subarray(0, taken.length - 1) : taken;
                if (wanted && bytes.length > 0)
                    sink.chunk(index, bytes);
                if (left === 0) {
                    left = -1;
                    sink.end(index++);
                }
            }
        });
        child.on('close', (code) => settle(code === 0 && index === ids.length ? null : errors.trim() || 'git ended too early'));
        child.stdin.end(ids.map((id) => `${id}\n`).join(''));
    });
}
/** Whether `path` is `folder` or lies in it; both absolute. */
function isInside(folder, path) {
    const between = (0,external_node_path_.relative)(folder, path);
    return between === '' || (!between.startsWith(`..${external_node_path_.sep}`) && between !== '..' && !(0,external_node_path_.isAbsolute)(between));
}

;// CONCATENATED MODULE: ./lib/tree/base.js
/** Which commit the head is compared with, and how the two trees' paths correspond. */

const DEFAULT_BRANCHES = [
    'refs/remotes/origin/HEAD',
    'refs/remotes/origin/main',
    'refs/remotes/origin/master',
    'refs/heads/main',
    'refs/heads/master',
];
/**
 * The merge base of the checked-out commit with `revision`, or with the default branch for 'auto'.
 * On that branch itself this is the checked-out commit: the work tree is compared with it.
 */
async function findBase(repository, head, revision) {
    const tip = revision === 'auto'
        ? await findDefaultBranch(repository)
        : { ...(await resolveCommit(repository, revision)), name: revision };
    if (!tip.ok)
        return { kind: 'mistake', reason: tip.reason };
    if (head === null)
        return { kind: 'mistake', reason: 'there is no commit yet to compare; run without --base' };
    const answer = await runGit(repository, ['merge-base', head, tip.commit]);
    if (answer.ok)
        return { kind: 'base', commit: answer.output.toString('utf8').trim(), name: tip.name };
    const shallow = await runGit(repository, ['rev-parse', '--is-shallow-repository']);
    if (shallow.ok && shallow.output.toString('utf8').trim() === 'true') {
        return {
            kind: 'unreadable',
            reason: 'the clone is shallow and does not hold the merge base: fetch more history (fetch-depth: 0)',
        };
    }
    return { kind: 'unreadable', reason: `the checked-out commit and ${revision} have no common ancestor` };
}
async function findDefaultBranch(repository) {
    for (const name of DEFAULT_BRANCHES) {
        const found = await resolveCommit(repository, name);
        if (found.ok)
            return {
                ...found,
                name: name.replace(/^refs\/(remotes\/origin|heads)\//, '').replace(/^HEAD$/, 'the default branch'),
            };
    }
    return {
        ok: false,
        reason: 'no default branch was found (origin/HEAD, main or master): name the branch with --base REF',
    };
}
/** Base path to head path of every renamed file: as git sees it between the commits, and equal files on disk. */
async function findRenames(repository, base, head, headBlobs) {
    const inHead = new Set(head.files.map((file) => file.path));
    const renames = new Map();
    const gone = base.files.filter((file) => !inHead.has(file.path));
    if (gone.length === 0)
        return renames;
    if (head.commit !== null && base.commit !== null) {
        const answer = await runGit(repository, ['diff-tree', '-r', '-z', '-M', '--name-status', base.commit, head.commit]);
        const fields = answer.ok ? answer.output.toString('utf8').split('\0') : [];
        const prefix = head.root === '.' ? '' : `${head.root}/`;
        for (let i = 0; i + 1 < fields.length;) {
            const renamed = fields[i]?.startsWith('R') ?? false;
            const [from, to] = [fields[i + 1] ?? '', fields[i + 2] ?? ''];
            i += renamed ? 3 : 2;
            if (!renamed || !from.startsWith(prefix) || !to.startsWith(prefix))
                continue;
            const [basePath, headPath] = [from.slice(prefix.length), to.slice(prefix.length)];
            if (!inHead.has(basePath) && inHead.has(headPath))
                renames.set(basePath, headPath);
        }
    }
    const inBase = new Set(base.files.map((file) => file.path));
    const added = new Map([...headBlobs].filter(([path]) => !inBase.has(path)).map(([path, blob]) => [blob, path]));
    for (const file of gone) {
        const equal = added.get(base.blobs.get(file.path) ?? '');
        if (equal !== undefined && !renames.has(file.path))
            renames.set(file.path, equal);
    }
    return renames;
}
/** Paths that the head adds or edits, as far as blob ids and sizes tell. */
function findChangedPaths(base, head, headBlobs) {
    const sizes = new Map(base.files.map((file) => [file.path, file.size]));
    return head.files
        .filter(({ path, size }) => {
        const blob = headBlobs.get(path);
        if (blob !== undefined)
            return blob !== base.blobs.get(path);
        return sizes.get(path) !== size;
    })
        .map((file) => file.path);
}

;// CONCATENATED MODULE: ./lib/tree/work-tree.js
/** The tree on disk: what git tracks and what it would track, or without git a walk of the folder. Links are never followed. */



const BLOCK = 1024 * 1024;
const work_tree_MOST_FILES = 1_000_000;
const MOST_DEPTH = 200;
/** Folders that hold installed or generated files of other people; a walk without git passes them over. */
const NOT_WALKED = new Set(['.git', 'node_modules', '__pycache__', '.tox', '.venv', '.mypy_cache', '.ruff_cache']);
/**
 * Opens the folder as it is on disk. Without a repository, or before its first commit, `commit` is null.
 * @param folder absolute, existing
 */
async function openWorkTree(folder, repository, commit) {
    const root = (0,external_node_fs_.realpathSync)(folder);
    const prefix = repository === null ? '' : (0,external_node_path_.relative)(repository.top, root).split(external_node_path_.sep).join('/');
    const listed = repository === null ? null : await listFiles(repository, prefix, (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.github')));
    const listing = listed === null ? walk(root) : typeof listed === 'string' ? walkInstead(root, listed) : listed;
    const files = [];
    const skipped = [...listing.skipped];
    const folders = new Map([['.', true]]);
    for (const { path, tracked } of listing.entries) {
        const absolute = (0,external_node_path_.join)(root, path);
        const stat = realFolder(root, external_node_path_.posix.dirname(path), folders) ? lstatOrNull(absolute) : null;
        if (stat === null) {
            if (!realFolder(root, external_node_path_.posix.dirname(path), folders))
                skipped.push({ path, reason: 'lies behind a symbolic link', folder: false });
            else if (path.includes('\ufffd'))
                skipped.push({ path, reason: 'has a name that is not UTF-8', folder: false });
            continue; // else tracked, but deleted from disk
        }
        if (stat.isFile()) {
            files.push({ path, size: Number(stat.size), executable: (stat.mode & 64n) !== 0n, tracked });
        }
        else if (stat.isSymbolicLink()) {
            const skip = judgeLink(root, absolute);
            if (skip !== null)
                skipped.push({ path, ...skip });
        }
        else if (stat.isDirectory()) {
            skipped.push({ path, reason: 'is a submodule or a repository of its own', folder: true });
        }
        else
            skipped.push({ path, reason: 'is not a regular file', folder: false });
    }
    files.sort(byPath);
    return {
        kind: repository === null ? 'folder' : 'work-tree',
        commit,
        root: prefix === '' ? '.' : prefix,
        files,
        skipped: skipped.sort(byPath),
        read: (wanted) => readFiles(root, wanted),
        heads: async (wanted, most) => new Map(wanted.map(({ path }) => [path, readHead((0,external_node_path_.join)(root, path), most)])),
        stream: async (file, onBlock) => streamFile((0,external_node_path_.join)(root, file.path), file.size, onBlock),
    };
}
/** Where git cannot say which files belong to the repository, those that lie there are read, and the view is called partial. */
function walkInstead(root, reason) {
    const { entries, skipped } = walk(root);
    const skip = { path: '.git', reason: `${reason}; what lies in the folder was read instead`, folder: true };
    return { entries, skipped: [...skipped, skip] };
}
const byPath = (a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
/** Files of the repository's top that speak for every folder in it. */
const TOP_FILES = ['.github', 'SECURITY.md', 'CODEOWNERS', 'docs/SECURITY.md', 'docs/CODEOWNERS'];
/**
 * Tracked files and untracked ones that git does not ignore, below `prefix`, relative to it; for a folder inside the
 * repository the top's own files, too ('../../.github/…'), unless it has a `.github` of its own and so stands for a
 * whole repository. A string is git's complaint.
 */
async function listFiles(repository, prefix, standsAlone) {
    const below = prefix === '' ? [] : ['--', prefix, ...(standsAlone ? [] : TOP_FILES)];
    const [tracked, others] = await Promise.all([
        runGit(repository, ['ls-files', '-z', '--full-name', ...below]),
        runGit(repository, ['ls-files', '-z', '-o', '--exclude-standard', '--full-name', ...below]),
    ]);
    if (!tracked.ok)
        return `git could not list the files: ${tracked.reason}`;
    if (!others.ok)
        return `git could not list the files: ${others.reason}`;
    const seen = new Set();
    const entries = [];
    const skipped = [];
    for (const [output, isTracked] of [
        [tracked.output, true],
        [others.output, false],
    ]) {
        for (const raw of splitNul(output)) {
            const path = prefix === '' ? raw : external_node_path_.posix.relative(prefix, raw);
            if (path === '' || seen.has(path))
                continue;
            seen.add(path);
            if (raw.endsWith('/'))
                skipped.push({ path: path.replace(/\/$/, ''), reason: 'is a repository of its own', folder: true });
            else
                entries.push({ path, tracked: isTracked });
        }
    }
    for (const [, folder] of others.warnings.matchAll(/^warning: could not open directory '(.+?)\/?': (.+)$/gm)) {
        if (folder !== undefined)
            skipped.push({
                path: external_node_path_.posix.relative(prefix, folder) || '.',
                reason: 'the folder cannot be opened: permission denied',
                folder: true,
            });
    }
    return { entries, skipped };
}
/** Git's NUL-separated names; invalid UTF-8 becomes replacement characters, and such a file is then not found. */
function splitNul(output) {
    const names = output.toString('utf8').split('\0');
    names.pop();
    return names;
}
function walk(root) {
    const entries = [];
    const skipped = [];
    const pending = [{ path: '', depth: 0 }];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        let children;
        try {
            children = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, folder.path), { withFileTypes: true });
        }
        catch (error) {
            skipped.push({ path: folder.path || '.', reason: `the folder cannot be opened: ${codeOf(error)}`, folder: true });
            continue;
        }
        for (const child of children) {
            const path = folder.path === '' ? child.name : `${folder.path}/${child.name}`;
            if (!child.isDirectory())
                entries.push({ path, tracked: false });
            else if (NOT_WALKED.has(child.name) || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, path, 'pyvenv.cfg')))
                continue;
            else if (folder.depth >= MOST_DEPTH)
                skipped.push({ path, reason: `lies more than ${MOST_DEPTH} folders deep`, folder: true });
            else
                pending.push({ path, depth: folder.depth + 1 });
        }
        if (entries.length > work_tree_MOST_FILES) {
            skipped.push({
                path: folder.path || '.',
                reason: `more than ${work_tree_MOST_FILES} files; the rest was not listed`,
                folder: true,
            });
            break;
        }
    }
    return { entries, skipped };
}
/** Whether every folder on the way is a folder and no link. */
function realFolder(root, folder, known) {
    const cached = known.get(folder);
    if (cached !== undefined)
        return cached;
    const real = realFolder(root, external_node_path_.posix.dirname(folder), known) && (lstatOrNull((0,external_node_path_.join)(root, folder))?.isDirectory() ?? false);
    known.set(folder, real);
    return real;
}
/** A link to something inside the root is no loss (null): its target is read where it stands. */
function judgeLink(root, link) {
    let target;
    try {
        target = (0,external_node_fs_.realpathSync)(link);
    }
    catch {
        return { reason: 'is a symbolic link that leads nowhere', folder: false };
    }
    if (isInside(root, target) && !isInside((0,external_node_path_.join)(root, '.git'), target))
        return null;
    const folder = lstatOrNull(target)?.isDirectory() ?? true;
    return { reason: 'is a symbolic link out of the root; links are not followed', folder };
}
function lstatOrNull(path) {
    return (0,external_node_fs_.lstatSync)(path, { bigint: true, throwIfNoEntry: false }) ?? null;
}
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unreadable';
}
async function* readFiles(root, wanted) {
    for (const { file, limit } of wanted) {
        if (file.size > limit) {
            yield { ok: false, reason: tooLarge(file.size, limit) };
            continue;
        }
        const bytes = Buffer.allocUnsafe(file.size);
        const reason = streamFile((0,external_node_path_.join)(root, file.path), file.size, (block, offset) => {
            block.copy(bytes, offset);
        });
        yield reason === null ? { ok: true, bytes } : { ok: false, reason };
    }
}
function tooLarge(size, limit) {
    return `is larger than is read here (${megabytes(size)} of ${megabytes(limit)})`;
}
function megabytes(bytes) {
    return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KiB` : `${Math.ceil(bytes / 1024 / 1024)} MiB`;
}
function readHead(path, most) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(path, SAFE_OPEN);
    }
    catch (error) {
        return `cannot be opened: ${codeOf(error)}`;
    }
    try {
        if (!(0,external_node_fs_.fstatSync)(descriptor).isFile())
            return 'is not a regular file';
        const head = Buffer.alloc(most);
        return head.subarray(0, (0,external_node_fs_.readSync)(descriptor, head, 0, most, 0));
    }
    catch (error) {
        return `cannot be read: ${codeOf(error)}`;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
// Without following a link, and without waiting on a pipe that took the file's place.
const SAFE_OPEN = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
const shared = Buffer.allocUnsafe(BLOCK);
/** Reads a regular file of the expected size, block by block; the reason when it cannot, or when it changes meanwhile. */
function streamFile(path, size, onBlock) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(path, SAFE_OPEN);
    }
    catch (error) {
        return `cannot be opened: ${codeOf(error)}`;
    }
    try {
        const before = (0,external_node_fs_.fstatSync)(descriptor, { bigint: true });
        if (!before.isFile())
            return 'is not a regular file';
        if (Number(before.size) !== size)
            return 'changed while it was read; run the check again';
        for (let offset = 0; offset < size;) {
            const count = (0,external_node_fs_.readSync)(descriptor, shared, 0, Math.min(BLOCK, size - offset), offset);
            if (count === 0)
                return 'changed while it was read; run the check again';
            onBlock(shared.subarray(0, count), offset);
            offset += count;
        }
        const after = (0,external_node_fs_.fstatSync)(descriptor, { bigint: true });
        const unchanged = after.size === before.size && after.mtimeNs === before.mtimeNs;
        return unchanged ? null : 'changed while it was read; run the check again';
    }
    catch (error) {
        return `cannot be read: ${codeOf(error)}`;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

;// CONCATENATED MODULE: ./lib/tree/commit-tree.js
/** The tree of a commit, read from git's objects: nothing is checked out, no filter runs. */



/** Small blobs are read ahead together, so that one git process serves them all. */
const READ_AHEAD = 16 * 1024 * 1024;
const PARTIAL_CLONE = 'is missing from this clone (partial clone); fetch it first';
/**
 * Opens a commit.
 * @param commit hex id, from `resolveCommit`
 * @param root folder inside the repository, '.' for its top
 */
async function openCommit(repository, commit, root) {
    const answer = await runGit(repository, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit]);
    if (!answer.ok)
        return answer;
    const entries = [];
    for (const line of answer.output.toString('utf8').split('\0')) {
        const entry = /^(\d{6}) (\w+) ([0-9a-f]+) +(\d+|-)\t/.exec(line);
        if (entry === null)
            continue;
        const [head, mode = '', type = '', id = '', size] = entry;
        entries.push({ mode, type, id, size: size === '-' ? null : Number(size), path: line.slice(head.length) });
    }
    return { ok: true, tree: treeOfEntries(repository, commit, root, entries) };
}
/** The tree that a listing describes; its objects are read from the repository. */
function treeOfEntries(repository, commit, root, entries) {
    const standsAlone = entries.some((entry) => entry.path.startsWith(`${root}/.github/`));
    const files = [];
    const skipped = [];
    const blobs = new Map();
    for (const { mode, type, id, size, path: full } of entries) {
        const path = pathBelow(root, full, standsAlone);
        if (path === null)
            continue;
        if (mode === '120000')
            continue; // what a link inside the tree names is read where it stands
        if (type !== 'blob')
            skipped.push({ path, reason: 'is a submodule', folder: true });
        else if (size === null)
            skipped.push({ path, reason: PARTIAL_CLONE, folder: false });
        else {
            files.push({ path, size, executable: mode === '100755', tracked: true });
            blobs.set(path, id);
        }
    }
    files.sort((a, b) => (a.path < b.path ? -1 : 1));
    const idOf = (file) => blobs.get(file.path) ?? '';
    return {
        kind: 'commit',
        commit,
        root,
        files,
        skipped,
        blobs,
        read: (wanted) => readObjects(repository, wanted, idOf),
        heads: (wanted, most) => readHeads(repository, wanted, idOf, most),
        stream: async (file, onBlock) => {
            let offset = 0;
            let missing = false;
            const failed = await streamObjects(repository, [idOf(file)], {
                head: (_, size) => {
                    missing = size === null;
                    return !missing;
                },
                chunk: (_, bytes) => {
                    onBlock(bytes, offset);
                    offset += bytes.length;
                },
                end: () => undefined,
            });
            return failed ?? (missing ? 'is missing from this clone; fetch it first' : null);
        },
    };
}
/** Whether the clone holds every file, as a partial one need not. */
function isComplete({ skipped }) {
    return skipped.every(({ reason }) => reason !== PARTIAL_CLONE);
}
/** The path relative to the root, as the work tree gives it; null when it does not belong to it. */
function pathBelow(root, path, standsAlone) {
    if (root === '.')
        return path;
    if (path.startsWith(`${root}/`))
        return path.slice(root.length + 1);
    const ofTop = !standsAlone && TOP_FILES.some((top) => path === top || path.startsWith(`${top}/`));
    return ofTop ? external_node_path_.posix.relative(root, path) : null;
}
async function readHeads(repository, files, idOf, most) {
    const heads = new Map();
    const failed = await streamObjects(repository, files.map(idOf), {
        head: (index, size) => {
            const path = files[index]?.path ?? '';
            heads.set(path, size === null ? 'is missing from this clone; fetch it first' : Buffer.alloc(0));
            return size !== null;
        },
        chunk: (index, bytes) => {
            const path = files[index]?.path ?? '';
            const head = heads.get(path);
            if (head instanceof Buffer && head.length < most)
                heads.set(path, Buffer.concat([head, bytes.subarray(0, most - head.length)]));
        },
        end: () => undefined,
    });
    if (failed !== null)
        for (const { path } of files)
            if (!heads.has(path))
                heads.set(path, `git could not read it: ${failed}`);
    return heads;
}
async function* readObjects(repository, wanted, idOf) {
    for (let start = 0; start < wanted.length;) {
        let end = start;
        for (let ahead = 0; end < wanted.length && (end === start || ahead < READ_AHEAD); end++) {
            const next = wanted[end];
            if (next !== undefined && next.file.size <= next.limit)
                ahead += next.file.size;
        }
        yield* await readBatch(repository, wanted.slice(start, end), idOf);
        start = end;
    }
}
async function readBatch(repository, batch, idOf) {
    const readable = batch.filter(({ file, limit }) => file.size <= limit);
    const chunks = readable.map(() => []);
    const missing = new Set();
    const failed = await streamObjects(repository, readable.map(({ file }) => idOf(file)), {
        head: (index, size) => {
            if (size === null)
                missing.add(index);
            return size !== null;
        },
        chunk: (index, bytes) => chunks[index]?.push(Buffer.from(bytes)),
        end: () => undefined,
    });
    let index = 0;
    return batch.map(({ file, limit }) => {
        if (file.size > limit)
            return { ok: false, reason: tooLarge(file.size, limit) };
        const at = index++;
        if (failed !== null)
            return { ok: false, reason: `git could not read it: ${failed}` };
        if (missing.has(at))
            return { ok: false, reason: 'is missing from this clone; fetch it first' };
        return { ok: true, bytes: Buffer.concat(chunks[at] ?? []) };
    });
}

;// CONCATENATED MODULE: ./lib/trees.js
/** Opens what is judged and what it is compared with. */





async function openTrees(options) {
    if (options.openTrees !== undefined)
        return options.openTrees();
    const folder = (0,external_node_path_.resolve)(options.directory);
    const repository = findRepository(folder);
    const commit = repository === null ? null : await resolveCommit(repository, 'HEAD');
    const head = await openWorkTree(folder, repository, commit?.ok ? commit.commit : null);
    const trees = { kind: 'trees', repository, head, base: null, baseProblem: null, baseName: null };
    if (options.base === null)
        return trees;
    if (repository === null)
        return mistake(`--base ${options.base}: ${options.directory} is not in a git repository`);
    const found = await findBase(repository, head.commit, options.base);
    if (found.kind === 'mistake')
        return mistake(`--base: ${found.reason}`);
    if (found.kind === 'unreadable')
        return { ...trees, baseProblem: found.reason };
    const opened = await openCommit(repository, found.commit, head.root);
    if (!opened.ok)
        return { ...trees, baseProblem: opened.reason };
    return { ...trees, base: opened.tree, baseName: found.name };
}
function mistake(message) {
    return { kind: 'mistakes', problems: [{ message, at: null }] };
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/check.js
/** The check, from a folder to a report: open the trees, collect, judge, decide. */













async function check_check(options) {
    const clock = startClock(options.onProgress);
    const trees = await clock.time('open', () => openTrees(options));
    if (trees.kind === 'mistakes')
        return trees;
    const { repository, head, base } = trees;
    const policy = await clock.time('policies', () => loadPolicy(trees, options));
    if (policy.kind === 'mistakes')
        return policy;
    const cache = new Map();
    const needs = settingNeeds(policy.controls, policy.settings.controls);
    const settings = needs.size > 0 && options.readSettings ? options.readSettings(needs) : Promise.resolve(null);
    const context = { today: options.today, event: options.event, scopes: policy.settings.scopes, cache, settings };
    // Before the files are read, as it gets ready beside that.
    const evaluator = startEvaluator(policy.modules);
    try {
        const headSide = await clock.time('collect', () => readSide(head, { ...context, hash: base !== null, ...known(head) }));
        const baseSide = base && (await clock.time('collect base', () => readSide(base, { ...context, hash: false, ...known(base) })));
        const judgedHead = await clock.time('evaluate', () => judge(headSide.input, evaluator, policy, baseSide?.input ?? null));
        const judgedBase = baseSide && (await clock.time('evaluate base', () => judge(baseSide.input, evaluator, policy, null)));
        const compared = repository !== null && base !== null;
        const headBlobs = head.blobs ?? headSide.blobs;
        const missed = trees.missed?.();
        const decided = decide({
            head: judgedHead,
            base: judgedBase,
            baseProblem: trees.baseProblem ?? missed?.base ?? null,
            headProblem: missed?.head ?? null,
            renames: compared ? await findRenames(repository, base, head, headBlobs) : new Map(),
            changedPaths: compared ? new Set(findChangedPaths(base, head, headBlobs)) : null,
            settings: policy.settings,
            proposed: policy.proposed,
            ignores: { head: headSide.ignores, base: baseSide?.ignores ?? null },
            author: options.author ?? null,
            reportOnly: options.reportOnly ?? false,
            tool: { name: 'ai-trust-check', version: version/* VERSION */.x, policy: policy.revision },
            inputSha256: hashInput(judgedHead.input),
            subject: {
                repository: options.repository ?? (0,external_node_path_.basename)((0,external_node_path_.resolve)(options.directory)),
                commit: head.commit,
                base: base?.commit ?? null,
                tree: head.kind,
                root: head.root,
            },
            today: new Date(options.today * 86_400_000).toISOString().slice(0, 10),
            run: options.run ?? { id: '', attempt: 1, workflow_ref: '', event: options.event, actor: '' },
            notices: policy.notices,
        });
        const { report, texts } = await clock.time('fixes', () => suggestFixes(decided, judgedHead, head));
        return {
            kind: 'report',
            report,
            texts,
            input: judgedHead.input,
            baseInput: judgedBase?.input ?? null,
            controls: judgedHead.controls,
            files: head.files.length,
            baseName: trees.baseName,
            timings: [...clock.timings(), ...evaluator.timings()],
        };
    }
    finally {
        await evaluator.close();
    }
}
/** What is known of a tree's files before they are read. */
function known({ blobs }) {
    return blobs === undefined ? {} : { knownBlobs: blobs };
}


/***/ })

};
