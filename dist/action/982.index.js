export const id = 982;
export const ids = [982,636,635];
export const modules = {

/***/ 6901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   U2: () => (/* binding */ secondsToWait),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   ik: () => (/* binding */ adviceOn)
/* harmony export */ });
/* unused harmony exports permissionOf, isGrantable */
/* harmony import */ var _collect_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4521);
/* harmony import */ var _policy_narrow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2327);
/** What GitHub answered, as a value: a refusal, a gap or a fault is told, never thrown. */


/** The permissions that a workflow can give its token; whatever else GitHub names needs another token. */
const GRANTABLE = new Set([
    'actions',
    'attestations',
    'checks',
    'contents',
    'deployments',
    'discussions',
    'issues',
    'metadata',
    'packages',
    'pages',
    'pull-requests',
    'repository-projects',
    'security-events',
    'statuses',
    'vulnerability-alerts',
]);
function failed(reason) {
    return { ok: false, kind: 'failed', reason, permission: null, status: null, said: '' };
}
/** An answer that came but is not what GitHub documents. */
function unreadable(what) {
    return failed(`${what}: GitHub's answer was not understood`);
}
/** The problem behind whatever a call threw. */
function problemOf(what, error) {
    const { status, headers, said } = responseOf(error);
    // GitHub names the permission in every answer; a conversation that is locked, say, is not opened by it.
    const lacking = status !== 403 || /not accessible|must have|^(forbidden)?$/i.test(said);
    const permission = lacking ? permissionOf((0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(headers['x-accepted-github-permissions'])) : null;
    const told = said === '' ? '' : ` (GitHub says: ${said})`;
    const problem = (kind, reason) => ({
        ok: false,
        kind,
        reason: `${what}: ${reason}`,
        permission,
        status,
        said,
    });
    if (status === null)
        return problem('failed', networkReason(error));
    if (isRateLimit(error))
        return problem('failed', 'the rate limit of the token is used up');
    if (status === 401)
        return problem('denied', 'GitHub does not accept the token (401)');
    if (status === 403) {
        return problem('denied', permission === null ? `GitHub refuses it (403)${told}` : `needs ${permission}`);
    }
    if (status === 404 || status === 410)
        return problem('missing', `not there, or hidden from the token (${status})`);
    return problem('failed', `GitHub answered ${status}${told}`);
}
/** Whether a refusal is about the number of calls, so that waiting helps. */
function isRateLimit(error) {
    const { status, headers, said } = responseOf(error);
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(said);
}
/** Seconds after which GitHub wants to be asked again; a minute when it does not say, as its documentation asks for. */
function secondsToWait(error, now) {
    const { headers } = responseOf(error);
    const after = Number(headers['retry-after']);
    if (Number.isFinite(after))
        return Math.max(0, after);
    const reset = Number(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset))
        return 60;
    return Math.max(0, Math.ceil(reset - now / 1000) + 1);
}
/** Whether the same call may succeed a moment later: a fault of the server or the network. */
function isPassing(error) {
    const { status } = responseOf(error);
    return status === null || status >= 500;
}
/** `issues=write; pull_requests=write` as `issues: write or pull-requests: write`; null for anything else. */
function permissionOf(header) {
    const sets = header.split(';').map((set) => set.split(',').map((one) => one.trim()));
    if (!sets.flat().every((one) => /^[a-z_]{1,60}=(read|write|admin)$/.test(one)))
        return null;
    return sets
        .map((set) => set.map((one) => one.replace('=', ': ').replaceAll('_', '-')).join(' and '))
        .sort((a, b) => Number(isGrantable(b)) - Number(isGrantable(a)))
        .join(' or ');
}
/** Whether the workflow can give its own token one of the alternatives. */
function isGrantable(permission) {
    return permission
        .split(' or ')
        .some((set) => set.split(' and ').every((one) => GRANTABLE.has(one.split(':')[0] ?? '')));
}
/** The reason with what to do about it. */
function adviceOn({ kind, reason, permission }) {
    if (permission === null || kind === 'failed')
        return reason;
    const need = kind === 'missing' ? `${reason}; if it is there, it needs ${permission}` : reason;
    return isGrantable(permission)
        ? `${need}: add that to the permissions of the job (a pull request from a fork never may write)`
        : `${need}, which the token of a workflow cannot have: give settings-token one that has it`;
}
/** Octokit gives a made-up status when the network failed: only an error with a response has been answered. */
function responseOf(error) {
    const response = (0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)((0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(error)['response']);
    const status = typeof response['status'] === 'number' ? response['status'] : null;
    const data = (0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(response['data']);
    const details = (0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(data['errors']).map((one) => ((0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(one) ? (0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(one['message']) : (0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(one)));
    const said = [(0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(data['message']), ...details].filter((text) => text !== '').join('; ');
    return { status, headers: (0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(response['headers']), said: tidy(said) };
}
/** One printable line. */
function tidy(text) {
    return (0,_collect_record_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_collect_record_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSecrets */ .QU)(text.slice(0, 1000))
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
        .trim()
        .toWellFormed(), 160);
}
function networkReason(error) {
    const cause = (0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)((0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(error)['cause']);
    const name = (0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(cause['name']) || (0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)((0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(error)['name']);
    if (name === 'TimeoutError' || name === 'AbortError')
        return 'GitHub did not answer in time';
    const code = (0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)((0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(cause['cause'])['code']) || (0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(cause['code']);
    return /^[A-Z_]{1,40}$/.test(code) ? `GitHub could not be reached (${code})` : 'GitHub could not be reached';
}


/***/ }),

/***/ 636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connect: () => (/* binding */ connect),
/* harmony export */   s: () => (/* binding */ callAllPages)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _octokit_request__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(244);
/* harmony import */ var _policy_narrow_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2327);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3411);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6901);
/**
 * The connection to GitHub: every call has a time limit, faults that pass are tried once more, rate limits are waited
 * for within reason, and what GitHub says comes back as a value.
 *
 * The retry and throttling plugins are not used: they pass over `retry-after` of a 429, repeat writes that may have
 * been carried out, and cannot bound the time that a whole run waits.
 */





const TIMEOUTS = { call: 15_000, wait: 60_000, pause: 1000, betweenWrites: 1000 };
const API_VERSION = '2022-11-28';
const PER_PAGE = 100;
const MOST_PAGES = 100;
function connect(options) {
    const limits = { ...TIMEOUTS, ...options.timeouts };
    const [owner = '', name = '', rest] = options.repository.split('/');
    const broken = whyUnusable(options, owner, name, rest);
    if (broken !== null)
        return { owner, name, sent: () => 0, call: async (what) => withReason(what, broken) };
    const request = _octokit_request__WEBPACK_IMPORTED_MODULE_2__/* .request */ .E.defaults({
        baseUrl: options.apiUrl.replace(/\/+$/, ''),
        headers: { authorization: `token ${options.token}`, 'user-agent': `ai-trust-check/${_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x}` },
        request: { log: SILENT },
    });
    let requests = 0;
    let waited = 0;
    let silent = false;
    let nextWrite = 0;
    /** Writes stand in line, so that those started together keep their distance, too. */
    async function takeTurn() {
        const now = Date.now();
        const turn = Math.max(now, nextWrite);
        nextWrite = turn + limits.betweenWrites;
        if (turn > now)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(turn - now);
    }
    async function send(route, parameters) {
        requests++;
        const response = await request(route, {
            ...(route.includes('/{owner}/{repo}') ? { owner, repo: name } : {}),
            ...parameters,
            headers: { 'x-github-api-version': API_VERSION },
            request: { signal: AbortSignal.timeout(limits.call) },
        });
        const data = response.data;
        return { data, more: /\brel="next"/.test((0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_4__/* .stringOf */ .Je)(response.headers.link)) };
    }
    /** Milliseconds to wait before the second try; null when there is none. */
    function pauseAfter(error, repeatable) {
        if ((0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .isRateLimit */ .a5)(error)) {
            const wait = (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .secondsToWait */ .U2)(error, Date.now()) * 1000;
            if (waited + wait > limits.wait)
                return null;
            waited += wait;
            return wait;
        }
        return repeatable && (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .isPassing */ .WG)(error) ? limits.pause : null;
    }
    return {
        owner,
        name,
        sent: () => requests,
        call: async (what, route, parameters = {}, { repeatable = false } = {}) => {
            const reads = route.startsWith('GET ');
            // A server that let two tries of one call run out of time would cost every later call as much.
            if (silent)
                return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)(`${what}: GitHub did not answer in time earlier in this run`);
            if (!reads)
                await takeTurn();
            try {
                return { ok: true, value: await send(route, parameters) };
            }
            catch (first) {
                const pause = pauseAfter(first, reads || repeatable);
                if (pause === null)
                    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOf */ .Zw)(what, first);
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause);
                try {
                    return { ok: true, value: await send(route, parameters) };
                }
                catch (second) {
                    silent = isTimeout(first) && isTimeout(second);
                    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOf */ .Zw)(what, second);
                }
            }
        },
    };
}
/** All pages of a list. A page that cannot be read is the answer: part of a list could be taken for all of it. */
async function callAllPages(client, what, route, parameters = {}) {
    const items = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const answer = await client.call(what, route, { ...parameters, per_page: PER_PAGE, page });
        if (!answer.ok)
            return answer;
        const { data, more } = answer.value;
        if (!Array.isArray(data))
            return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)(`${what}: GitHub's answer was not understood`);
        items.push(...data);
        if (!more)
            return { ok: true, value: items };
    }
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)(`${what}: more than ${MOST_PAGES * PER_PAGE} entries`);
}
const nothing = () => undefined;
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };
function whyUnusable(options, owner, name, rest) {
    const denied = { ...(0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)('no token was given'), kind: 'denied' };
    if (options.token.trim() === '')
        return denied;
    if (!/^[\w.-]+$/.test(owner) || !/^[\w.-]+$/.test(name) || rest !== undefined) {
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)('the name of the repository is not owner/name');
    }
    return URL.canParse(options.apiUrl) ? null : (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)('the address of the API is not a URL');
}
function withReason(what, problem) {
    return { ...problem, reason: `${what}: ${problem.reason}` };
}
function isTimeout(error) {
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOf */ .Zw)('', error).reason.endsWith('in time');
}


/***/ }),

/***/ 2635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   TM: () => (/* binding */ getRepository),
/* harmony export */   findMergeBase: () => (/* binding */ findMergeBase),
/* harmony export */   repositoryOf: () => (/* binding */ repositoryOf)
/* harmony export */ });
/* unused harmony exports getPullRequest, findPullRequests, getBranchTip, listReviews, createReview */
/* harmony import */ var _policy_narrow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2327);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6901);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(636);
/* harmony import */ var _sha_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9881);
/** What the action asks GitHub about the repository and the pull request it runs for. */




async function getRepository(client) {
    const what = 'reading the repository';
    const answer = await client.call(what, 'GET /repos/{owner}/{repo}');
    return answer.ok ? narrow(what, repositoryOf(answer.value.data)) : answer;
}
/** The facts as GitHub's API or the `repository` of an event gives them; null when it is neither. */
function repositoryOf(value) {
    const repository = (0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_2__/* .recordOf */ .zv)(value);
    const owner = (0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_2__/* .recordOf */ .zv)(repository['owner']);
    const defaultBranch = (0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(repository['default_branch']);
    if (defaultBranch === '' || typeof repository['private'] !== 'boolean')
        return null;
    const visibility = repository['visibility'];
    return {
        // Older servers give `private` alone.
        visibility: visibility === 'internal' || visibility === 'public' || visibility === 'private'
            ? visibility
            : repository['private']
                ? 'private'
                : 'public',
        defaultBranch,
        owner: (0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(owner['login']),
        ownedByOrganization: owner['type'] === 'Organization',
    };
}
async function getPullRequest(client, number) {
    const what = `reading pull request ${number}`;
    const answer = await client.call(what, 'GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number });
    return answer.ok ? narrow(what, pullRequestOf(answer.value.data)) : answer;
}
/**
 * Open pull requests whose head is this commit of this branch. A `workflow_run` event names no pull request for forks,
 * and what its artifacts say cannot be believed.
 */
async function findPullRequests(client, head) {
    const what = 'finding the pull request';
    const answer = await callAllPages(client, what, 'GET /repos/{owner}/{repo}/pulls', {
        state: 'open',
        head: `${head.owner}:${head.branch}`,
    });
    if (!answer.ok)
        return answer;
    const all = answer.value.map(pullRequestOf);
    if (all.includes(null))
        return unreadable(what);
    return { ok: true, value: all.filter((one) => one !== null).filter((one) => one.head.sha === head.sha) };
}
function pullRequestOf(value) {
    const pull = recordOf(value);
    const [head, base] = [recordOf(pull['head']), recordOf(pull['base'])];
    if (!isSha(head['sha']) || !isSha(base['sha']) || typeof pull['number'] !== 'number')
        return null;
    return {
        number: pull['number'],
        open: pull['state'] === 'open',
        draft: pull['draft'] === true,
        author: stringOf(recordOf(pull['user'])['login']),
        head: {
            sha: head['sha'],
            branch: stringOf(head['ref']),
            // Null when the fork was deleted.
            repository: isRecord(head['repo']) ? stringOf(head['repo']['full_name']) : null,
        },
        base: { sha: base['sha'], branch: stringOf(base['ref']) },
    };
}
/** The commit at the tip of a branch. */
async function getBranchTip(client, branch) {
    const what = 'reading the branch';
    const answer = await client.call(what, 'GET /repos/{owner}/{repo}/branches/{branch}', { branch });
    if (!answer.ok)
        return answer;
    const sha = recordOf(recordOf(answer.value.data)['commit'])['sha'];
    return narrow(what, isSha(sha) ? sha : null);
}
/** The newest common ancestor of two commits, for clones too shallow to know it. */
async function findMergeBase(client, base, head) {
    const what = 'finding the merge base';
    // Commits come page by page and files with the first page only: the second page is the short one.
    const answer = await client.call(what, 'GET /repos/{owner}/{repo}/compare/{basehead}', {
        basehead: `${base}...${head}`,
        per_page: 1,
        page: 2,
    });
    if (!answer.ok)
        return answer;
    const sha = (0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_2__/* .recordOf */ .zv)((0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_2__/* .recordOf */ .zv)(answer.value.data)['merge_base_commit'])['sha'];
    return narrow(what, (0,_sha_js__WEBPACK_IMPORTED_MODULE_3__/* .isSha */ .H)(sha) ? sha : null);
}
async function listReviews(client, number) {
    const answer = await callAllPages(client, 'reading the reviews', 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', { pull_number: number });
    if (!answer.ok)
        return answer;
    return {
        ok: true,
        value: answer.value.map(recordOf).map((review) => ({
            id: numberOf(review['id']),
            author: stringOf(recordOf(review['user'])['login']),
            state: stringOf(review['state']),
            commit: isSha(review['commit_id']) ? review['commit_id'] : null,
            body: stringOf(review['body']),
            association: stringOf(review['author_association']),
        })),
    };
}
/** One review with all comments. Never sent twice: a lost answer would otherwise show every comment twice. */
async function createReview(client, number, review) {
    const what = 'suggesting fixes';
    const answer = await client.call(what, 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
        pull_number: number,
        commit_id: review.commit,
        event: 'COMMENT',
        body: review.body,
        comments: review.comments.map(({ path, line, startLine, body }) => ({
            path,
            line,
            side: 'RIGHT',
            ...(startLine === undefined || startLine === line ? {} : { start_line: startLine, start_side: 'RIGHT' }),
            body,
        })),
    });
    if (!answer.ok)
        return answer;
    return narrow(what, idOf(answer.value.data));
}
/** The id of something that was made; null when the answer is not understood. */
function idOf(value) {
    const id = (0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_2__/* .recordOf */ .zv)(value)['id'];
    return typeof id === 'number' && Number.isSafeInteger(id) ? id : null;
}
function narrow(what, value) {
    return value === null ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(what) : { ok: true, value };
}
/** For lists inside an answer. */
function recordsOf(value) {
    return (0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(value).map(_policy_narrow_js__WEBPACK_IMPORTED_MODULE_2__/* .recordOf */ .zv);
}


/***/ }),

/***/ 2982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectSettings: () => (/* binding */ collectSettings)
/* harmony export */ });
/* unused harmony exports SETTINGS, settingsNotAsked */
/* harmony import */ var _policy_narrow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2327);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6901);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(636);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2635);




const READERS = {
    visibility: {
        audience: 'everyone',
        token: 'workflow',
        read: async (_, { repository }) => {
            const answer = await repository();
            return answer.ok ? { ok: true, value: answer.value.visibility } : answer;
        },
    },
    rulesets: { audience: 'everyone', token: 'workflow', read: readRules },
    protected: { audience: 'everyone', token: 'workflow', read: readProtected },
    environments: { audience: 'everyone', token: 'workflow', read: readEnvironments },
    workflow_permission: { audience: 'maintainers', token: 'settings', read: readWorkflowPermission },
    private_vulnerability_reporting: { audience: 'everyone', token: 'workflow', read: readVulnerabilityReporting },
    code_scanning: { audience: 'maintainers', token: 'workflow', read: readCodeScanning },
    alerts: { audience: 'maintainers', token: 'workflow', read: readAlerts },
    two_factor: { audience: 'maintainers', token: 'settings', read: readTwoFactor },
};
/** What `collect.settings` can supply. */
const SETTINGS = Object.keys(READERS);
async function collectSettings(request) {
    const { client, settingsClient } = request;
    const workflow = [client, ...(settingsClient === null ? [] : [settingsClient])];
    let asked = null;
    const known = request.repository;
    const repository = () => {
        asked ??= known === null ? (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .getRepository */ .TM)(client) : Promise.resolve({ ok: true, value: known });
        return asked;
    };
    const settings = await Promise.all(wanted(request.needs).map(async ([name, reader]) => {
        const clients = reader.token === 'workflow' ? workflow : [...workflow].reverse();
        return [name, settingOf(reader, await readFirst(reader, { clients, repository }))];
    }));
    return { settings: Object.fromEntries(settings), status: statusOf(settings) };
}
/** For a run that does not ask GitHub at all, e.g. on the command line. */
function settingsNotAsked(needs, reason) {
    const settings = wanted(needs).map(([name, { audience }]) => [
        name,
        { status: 'not-asked', reason, audience, value: null },
    ]);
    return { settings: Object.fromEntries(settings), status: { ...statusOf(settings), status: 'not-asked', reason } };
}
function wanted(needs) {
    return Object.entries(READERS).filter(([name]) => needs.has(`settings.${name}`));
}
/** The next token is tried only when this one may not see it. */
async function readFirst(reader, asking) {
    let outcome = { ok: false, notAsked: 'no token was given' };
    for (const client of asking.clients) {
        outcome = await reader.read(client, asking);
        if (outcome.ok || outcome.notAsked !== undefined || outcome.kind === 'failed')
            return outcome;
    }
    return outcome;
}
function settingOf({ audience }, outcome) {
    if (outcome.ok) {
        return outcome.partial === true
            ? { status: 'partial', reason: 'GitHub has more of them than are read', audience, value: outcome.value }
            : { status: 'ok', reason: '', audience, value: outcome.value };
    }
    if (outcome.notAsked !== undefined)
        return { status: 'not-asked', reason: outcome.notAsked, audience, value: null };
    // GitHub hides from a token what it may not see: with a permission named, "not there" is not "turned off".
    const denied = outcome.kind === 'denied' || (outcome.kind === 'missing' && outcome.permission !== null);
    const reason = denied ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceOn */ .ik)(outcome) : outcome.reason;
    return { status: denied ? 'denied' : 'error', reason, audience, value: null };
}
function statusOf(settings) {
    const supplies = SETTINGS.map((name) => `settings.${name}`);
    const base = { how: null, files: 0, supplies, skipped: [] };
    if (settings.length === 0)
        return { ...base, status: 'not-asked', reason: 'no enabled control needs a setting' };
    const unseen = settings.filter(([, { status }]) => status !== 'ok');
    if (unseen.length === 0)
        return { ...base, status: 'ok', reason: null };
    return { ...base, status: 'partial', reason: `not seen: ${unseen.map(([name]) => name).join(', ')}` };
}
async function readRules(client, { repository }) {
    const facts = await repository();
    if (!facts.ok)
        return facts;
    const branch = facts.value.defaultBranch;
    const answer = await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .callAllPages */ .s)(client, 'reading the rules', 'GET /repos/{owner}/{repo}/rules/branches/{branch}', {
        branch,
    });
    if (!answer.ok)
        return answer;
    const rules = answer.value.map(_policy_narrow_js__WEBPACK_IMPORTED_MODULE_3__/* .recordOf */ .zv).map((rule) => ({
        type: (0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(rule['type']),
        from: (0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(rule['ruleset_source_type']) === 'Organization' ? 'organization' : 'repository',
        parameters: (0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_3__/* .recordOf */ .zv)(rule['parameters']),
    }));
    return { ok: true, value: { branch, rules } };
}
async function readProtected(client, { repository }) {
    const what = 'reading the default branch';
    const facts = await repository();
    if (!facts.ok)
        return facts;
    const answer = await client.call(what, 'GET /repos/{owner}/{repo}/branches/{branch}', {
        branch: facts.value.defaultBranch,
    });
    if (!answer.ok)
        return answer;
    const value = (0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_3__/* .recordOf */ .zv)(answer.value.data)['protected'];
    return typeof value === 'boolean' ? { ok: true, value } : (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(what);
}
async function readEnvironments(client) {
    const what = 'reading the environments';
    const answer = await client.call(what, 'GET /repos/{owner}/{repo}/environments', { per_page: 100 });
    if (!answer.ok)
        return answer;
    const listed = (0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_3__/* .recordOf */ .zv)(answer.value.data)['environments'];
    if (!Array.isArray(listed))
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(what);
    const value = (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .recordsOf */ .M$)(listed).map((environment) => {
        const rules = (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .recordsOf */ .M$)(environment['protection_rules']);
        const review = rules.find((rule) => rule['type'] === 'required_reviewers');
        const branches = environment['deployment_branch_policy'];
        return {
            name: (0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(environment['name']),
            reviewers: (0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(review?.['reviewers']).length,
            prevent_self_review: review?.['prevent_self_review'] === true,
            branches: (0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_3__/* .recordOf */ .zv)(branches)['protected_branches'] === true ? 'protected' : branches === null ? 'any' : 'named',
        };
    });
    return { ok: true, value, partial: answer.value.more };
}
async function readWorkflowPermission(client) {
    const what = 'reading the default permission of workflows';
    const answer = await client.call(what, 'GET /repos/{owner}/{repo}/actions/permissions/workflow');
    if (!answer.ok)
        return answer;
    const policy = (0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_3__/* .recordOf */ .zv)(answer.value.data);
    const permission = policy['default_workflow_permissions'];
    if (permission !== 'read' && permission !== 'write')
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(what);
    return {
        ok: true,
        value: { default: permission, approves_pull_requests: policy['can_approve_pull_request_reviews'] === true },
    };
}
async function readVulnerabilityReporting(client, { repository }) {
    const what = 'reading private vulnerability reporting';
    const facts = await repository();
    if (facts.ok && facts.value.visibility !== 'public')
        return { ok: true, value: false }; // public repositories only
    const answer = await client.call(what, 'GET /repos/{owner}/{repo}/private-vulnerability-reporting');
    if (!answer.ok)
        return answer;
    const value = (0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_3__/* .recordOf */ .zv)(answer.value.data)['enabled'];
    return typeof value === 'boolean' ? { ok: true, value } : (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(what);
}
async function readCodeScanning(client, { repository }) {
    const what = 'reading code scanning';
    const facts = await repository();
    if (!facts.ok)
        return facts;
    const answer = await client.call(what, 'GET /repos/{owner}/{repo}/code-scanning/analyses', {
        ref: `refs/heads/${facts.value.defaultBranch}`,
        per_page: 30,
    });
    if (!answer.ok) {
        // GitHub tells that it is off by words alone; the status is that of a refusal.
        return /no analysis found|not enabled|must be enabled/i.test(answer.said)
            ? { ok: true, value: { on: false, tools: [] } }
            : answer;
    }
    if (!Array.isArray(answer.value.data))
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(what);
    const tools = (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .recordsOf */ .M$)(answer.value.data).map((analysis) => (0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)((0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_3__/* .recordOf */ .zv)(analysis['tool'])['name']));
    return { ok: true, value: { on: tools.length > 0, tools: [...new Set(tools)].sort() } };
}
async function readAlerts(client) {
    const what = 'reading Dependabot alerts';
    const answer = await client.call(what, 'GET /repos/{owner}/{repo}/dependabot/alerts', {
        state: 'open',
        per_page: 100,
    });
    const open = { critical: 0, high: 0, medium: 0, low: 0 };
    if (!answer.ok) {
        return /alerts are (disabled|not enabled)/i.test(answer.said)
            ? { ok: true, value: { on: false, open, more: false } }
            : answer;
    }
    if (!Array.isArray(answer.value.data))
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(what);
    const severities = (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .recordsOf */ .M$)(answer.value.data).map((alert) => (0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)((0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_3__/* .recordOf */ .zv)(alert['security_vulnerability'])['severity']));
    const count = (severity) => severities.filter((one) => one === severity).length;
    const value = { critical: count('critical'), high: count('high'), medium: count('medium'), low: count('low') };
    return { ok: true, value: { on: true, open: value, more: answer.value.more } };
}
async function readTwoFactor(client, { repository }) {
    const what = 'reading the organisation';
    const facts = await repository();
    if (!facts.ok)
        return facts;
    if (!facts.value.ownedByOrganization) {
        return { ok: false, notAsked: 'the repository belongs to a personal account, which cannot require it' };
    }
    const answer = await client.call(what, 'GET /orgs/{org}', { org: facts.value.owner });
    if (!answer.ok)
        return answer;
    const value = (0,_policy_narrow_js__WEBPACK_IMPORTED_MODULE_3__/* .recordOf */ .zv)(answer.value.data)['two_factor_requirement_enabled'];
    if (typeof value === 'boolean')
        return { ok: true, value };
    // The profile is public; this field is left out for all but owners.
    const permission = 'organization-administration: read';
    return { ...(0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(what), kind: 'denied', reason: `${what}: needs ${permission}`, permission };
}


/***/ })

};
