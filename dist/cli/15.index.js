export const id = 15;
export const ids = [15,814,768];
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

/***/ 6363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyCommand: () => (/* binding */ policyCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/policy/assets.js
var assets = __webpack_require__(4641);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./lib/policy/compiler-answer.js
var compiler_answer = __webpack_require__(3812);
// EXTERNAL MODULE: ./lib/policy/control-metadata.js
var control_metadata = __webpack_require__(4285);
// EXTERNAL MODULE: ./lib/policy/kit.js
var kit = __webpack_require__(8962);
// EXTERNAL MODULE: ./lib/policy/narrow.js
var narrow = __webpack_require__(2327);
;// CONCATENATED MODULE: ./lib/policy/sources.js
/** Reads a folder of policies: bounded, without following links, and with a problem for everything that was not read. */



const MAX_SOURCE_FILES = 5_000;
const MAX_SOURCE_BYTES = 10 * 1024 * 1024;
const MAX_DEPTH = 32;
/**
 * Reads the files below a folder whose names are wanted.
 * @param label what paths begin with, in messages and in what is built: the folder as the user knows it
 */
function readSources(folder, label, wanted = (name) => name.endsWith('.rego')) {
    const files = [];
    const problems = [];
    let bytes = 0;
    let full = false;
    const problem = (path, message) => problems.push({ code: 'source', message, path: path === '' ? label : inLabel(label, path), line: 0, column: 0 });
    const readFile = (path) => {
        const { size } = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, path));
        if (files.length >= MAX_SOURCE_FILES || bytes + size > MAX_SOURCE_BYTES) {
            full = true;
            problem(path, `too many sources: at most ${MAX_SOURCE_FILES} files and ${MAX_SOURCE_BYTES / 1024 / 1024} MB are read`);
            return;
        }
        const content = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, path));
        bytes += content.length;
        const text = utf8(content);
        if (text === null)
            problem(path, 'the file is not UTF-8');
        else
            files.push({ path: inLabel(label, path), text });
    };
    const walk = (path, depth) => {
        if (depth > MAX_DEPTH) {
            problem(path, `folders are nested more than ${MAX_DEPTH} deep`);
            return;
        }
        const entries = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(folder, path), { withFileTypes: true });
        for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
            if (full)
                return;
            const below = path === '' ? entry.name : `${path}/${entry.name}`;
            try {
                if (entry.isDirectory()) {
                    if (!entry.name.startsWith('.') && entry.name !== 'node_modules')
                        walk(below, depth + 1);
                }
                else if (wanted(entry.name)) {
                    if (entry.isFile())
                        readFile(below);
                    else
                        problem(below, 'not a regular file; links are not followed');
                }
            }
            catch (error) {
                problem(below, `cannot be read: ${(0,narrow/* codeOf */.$N)(error) || 'unknown error'}`);
            }
        }
    };
    try {
        if ((0,external_node_fs_.lstatSync)(folder).isSymbolicLink())
            problem('', 'the folder is a link; links are not followed');
        else
            walk('', 0);
    }
    catch (error) {
        problem('', `cannot be read: ${(0,narrow/* codeOf */.$N)(error) || 'unknown error'}`);
    }
    return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), problems };
}
/** A path below a folder, as the user knows that: without ./ when it is the current one. */
function inLabel(label, path) {
    return label === '' || label === '.' ? path : `${label.replace(/\/+$/, '')}/${path}`;
}
const decoder = new TextDecoder('utf-8', { fatal: true });
function utf8(bytes) {
    try {
        return decoder.decode(bytes);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/policy/type-schema.js
/**
 * Makes the copy of the input's schema that OPA's type checker understands. It knows neither null nor unions of types nor
 * enums, and takes every object for closed; what it would get wrong is left open, so that a right policy is never refused.
 */

const ANYTHING = {};
const MAIN = 'input.schema.json';
/**
 * @param schemas the schemas by file name; `input.schema.json` is the one that is made, the others are what it refers to
 */
function typeSchema(schemas) {
    const definitions = {};
    const main = convert(schemas[MAIN], MAIN);
    for (const [file, schema] of Object.entries(schemas)) {
        for (const [name, definition] of Object.entries((0,narrow/* recordOf */.zv)((0,narrow/* recordOf */.zv)(schema)['$defs'])))
            definitions[definitionName(file, name)] = convert(definition, file);
    }
    // The document that declarations hold has a schema of its own, which says more than the open object in the input's.
    const declarations = (0,narrow/* recordOf */.zv)(schemas['declarations.schema.json']);
    if (declarations['additionalProperties'] === false)
        definitions[definitionName(MAIN, 'declarationsValue')] = convert(declarations, 'declarations.schema.json');
    return { ...main, $defs: definitions };
}
function definitionName(file, name) {
    return `${file.replace('.schema.json', '')}-${name}`;
}
function convert(value, file) {
    if (!(0,narrow/* isRecord */.u4)(value))
        return ANYTHING;
    const reference = value['$ref'];
    if (typeof reference === 'string') {
        const found = /^([\w.-]*)#\/\$defs\/(\w+)$/.exec(reference);
        if (found === null)
            return ANYTHING;
        return { $ref: `#/$defs/${definitionName(found[1] || file, found[2] ?? '')}` };
    }
    const branches = (0,narrow/* listOf */.c3)(value['anyOf'] ?? value['oneOf']);
    if (branches.length > 0)
        return union(branches, file);
    const types = typesOf(value);
    const known = types.filter((type) => type !== 'null');
    const [type] = known;
    if (type === undefined || known.length > 1)
        return ANYTHING;
    if (type === 'object')
        return object(value, file);
    if (type === 'array')
        return { type, items: convert(value['items'], file) };
    // A scalar that may be null is compared with null and passed on; a nullable object keeps its keys, which matter more.
    return types.includes('null') ? ANYTHING : { type };
}
function union(branches, file) {
    const [only, ...more] = branches
        .filter((branch) => (0,narrow/* recordOf */.zv)(branch)['type'] !== 'null')
        .map((branch) => convert(branch, file));
    if (only === undefined)
        return ANYTHING;
    if (more.length > 0)
        return { anyOf: [only, ...more] };
    const type = (0,narrow/* stringOf */.Je)(only['type']);
    return type === '' || type === 'object' || type === 'array' || branches.length === 1 ? only : ANYTHING;
}
function object(schema, file) {
    const others = schema['additionalProperties'];
    const open = others !== false || schema['patternProperties'] !== undefined;
    if (!open) {
        const properties = Object.entries((0,narrow/* recordOf */.zv)(schema['properties'])).map(([name, child]) => [
            name,
            convert(child, file),
        ]);
        return { type: 'object', additionalProperties: false, properties: Object.fromEntries(properties) };
    }
    const plainMap = schema['properties'] === undefined && schema['patternProperties'] === undefined;
    return { type: 'object', additionalProperties: plainMap && (0,narrow/* isRecord */.u4)(others) ? convert(others, file) : true };
}
function typesOf(schema) {
    const type = schema['type'];
    if (typeof type === 'string')
        return [type];
    if (Array.isArray(type))
        return (0,narrow/* stringsOf */.iw)(type);
    const values = 'const' in schema ? [schema['const']] : (0,narrow/* listOf */.c3)(schema['enum']);
    return [...new Set(values.map(typeOfValue))];
}
function typeOfValue(value) {
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'array' : typeof value;
}

;// CONCATENATED MODULE: ./lib/policy/bundle.js
/** Compiles the folder of our own policies to the files that are shipped: module, data, catalogue, and the library for custom Rego. */










const CONTEXT = 'aitrust/context';
/** Whether a folder is laid out as our own: it brings its schemas and capabilities. Any other holds custom policies. */
function isHouse(folder) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'capabilities.json')) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'schemas', 'input.schema.json'));
}
/** Reads a folder laid out as ours; `label` is what paths begin with. */
function readHouse(folder, label) {
    const problems = [];
    const read = (below, wanted) => {
        const path = below === '' ? folder : (0,external_node_path_.join)(folder, below);
        if (!(0,external_node_fs_.existsSync)(path))
            return [];
        const found = readSources(path, below === '' ? label : inLabel(label, below), wanted);
        problems.push(...found.problems);
        return found.files;
    };
    const parse = (file, parser) => {
        try {
            return parser(file.text);
        }
        catch (error) {
            const message = (0,narrow/* messageOf */.bD)(error).split('\n', 1)[0] ?? '';
            problems.push({ code: 'document', message, path: file.path, ...placeOf(error) });
            return null;
        }
    };
    const json = (text) => JSON.parse(text);
    // A file that holds only comments is no document.
    const yaml = (text) => (0,js_yaml/* loadAll */.gh)(text)[0] ?? null;
    const files = read('', (name) => name.endsWith('.rego'));
    const schemas = Object.fromEntries(read('schemas', (name) => name.endsWith('.schema.json')).map((file) => [nameOf(file.path), parse(file, json)]));
    const tables = Object.fromEntries(read('tables', (name) => name === 'data.yaml').map((file) => [
        file.path.split('/').at(-2) ?? '',
        parse(file, yaml),
    ]));
    const top = read('', (name) => name === 'capabilities.json' || name === 'awaiting.yaml');
    const document = (name) => top.find((file) => file.path === inLabel(label, name));
    const capabilities = document('capabilities.json');
    const awaiting = document('awaiting.yaml');
    return {
        label,
        files,
        kit: {
            capabilities: capabilities === undefined ? null : parse(capabilities, json),
            schema: typeSchema(schemas),
            lib: files.filter(({ path }) => path.startsWith(inLabel(label, 'lib/')) && !path.endsWith('_test.rego')),
        },
        data: { tables },
        awaiting: (0,control_metadata/* awaitingOf */.M)(inLabel(label, 'awaiting.yaml'), awaiting === undefined ? {} : parse(awaiting, yaml)),
        problems,
    };
}
/** The request that checks our own policies. */
function houseRequest(house) {
    const { capabilities, schema } = house.kit;
    return { files: house.files, capabilities, schema, strict: true, roots: kit/* DATA_ROOTS */.VB };
}
/** Everything that is wrong with our own policies: in the Rego, in its METADATA, in the documents beside it. */
async function checkHouse(compiler, house) {
    const { problems, packages } = await compiler.inspect(houseRequest(house));
    return (0,compiler_answer/* inOrder */.al)([...house.problems, ...problems, ...(0,control_metadata/* controlsOf */.u)(packages, 'aitrust', house.awaiting).problems]);
}
/** Compiles them, or says what is wrong. */
async function compileHouse(compiler, house, revision) {
    const request = houseRequest(house);
    const inspected = await compiler.inspect(request);
    const { controls, problems } = (0,control_metadata/* controlsOf */.u)(inspected.packages, 'aitrust', house.awaiting);
    const wrong = (0,compiler_answer/* inOrder */.al)([...house.problems, ...inspected.problems, ...problems]);
    if (wrong.length > 0)
        return { bundle: null, problems: wrong };
    const context = inspected.packages.some((info) => info.package.replaceAll('.', '/') === CONTEXT) ? [CONTEXT] : [];
    const entrypoints = [...context, ...controls.map((control) => control.package.replaceAll('.', '/'))];
    if (entrypoints.length === 0)
        return {
            bundle: null,
            problems: [{ code: 'source', message: 'no controls', path: house.label, line: 0, column: 0 }],
        };
    const built = await compiler.build({ ...request, data: house.data, entrypoints });
    if (built.wasm === null)
        return { bundle: null, problems: built.problems };
    const data = `${JSON.stringify(house.data)}\n`;
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(built.wasm).update(data).digest('hex');
    const catalog = { version: 1, policy: { revision, sha256 }, controls };
    const { capabilities, schema, lib } = house.kit;
    const shipped = { version: 1, capabilities, schema, files: lib.map(({ path, text }) => ({ path, text })) };
    const outputs = {
        'policy.wasm': built.wasm,
        'data.json': Buffer.from(data),
        'catalog.json': jsonFile(catalog),
        'policy-lib.json': jsonFile(shipped),
    };
    return { bundle: { wasm: built.wasm, outputs, catalog }, problems: [] };
}
/** Where a document's parser stopped, as far as it says. */
function placeOf(error) {
    const mark = (0,narrow/* isRecord */.u4)(error) && (0,narrow/* isRecord */.u4)(error['mark']) ? error['mark'] : {};
    return { line: (0,narrow/* numberOf */.rl)(mark['line']) + 1, column: (0,narrow/* numberOf */.rl)(mark['column']) + 1 };
}
/** JSON that is committed: a line for each value, so that changes can be reviewed. */
function jsonFile(value) {
    return Buffer.from(`${JSON.stringify(value, null, 1)}\n`);
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The version of the catalogue: that of the package it is made for. */
function revisionOf(packageJson) {
    return String(recordOf(JSON.parse(packageJson))['version'] ?? '');
}

// EXTERNAL MODULE: ./lib/policy/compiler.js
var compiler = __webpack_require__(2445);
// EXTERNAL MODULE: ./lib/policy/custom.js + 1 modules
var custom = __webpack_require__(140);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
// EXTERNAL MODULE: ./lib/cli/suggest.js
var suggest = __webpack_require__(768);
;// CONCATENATED MODULE: ./lib/cli/policy.js
/** `ai-trust policy check|test|build DIR`: the compiler for those who write policies, in a repository of theirs or in ours. */













const USAGE = `usage: ai-trust policy check DIR [--formatted]
       ai-trust policy test DIR [--coverage]
       ai-trust policy build DIR [--output FILE]`;
const INSTALLED = {
    start: compiler/* startCompiler */.E,
    shipped: () => ({ kit: (0,kit/* shippedKit */.QL)(), data: JSON.parse((0,external_node_fs_.readFileSync)((0,assets/* assetPath */.Q)('data.json'), 'utf8')) }),
};
/** Runs the command and gives its exit code: 0 fine, 1 tests failed, 2 mistakes in the sources or in the use, 3 our fault. */
async function policyCommand(args, tools = INSTALLED) {
    const [command = '', ...rest] = args;
    const parsed = (0,cli_arguments/* parseArguments */.W)(rest, FLAGS, 1);
    if (parsed.help || command === '--help' || command === '-h') {
        process.stdout.write(`${USAGE}\n`);
        return 0;
    }
    const run = COMMANDS.get(command);
    const options = optionsOf(parsed);
    if (run === undefined || typeof options === 'string') {
        const mistake = run === undefined ? unknownCommand(command) : options;
        process.stderr.write(`${String(mistake)}\n${USAGE}\n`);
        return 2;
    }
    let compiler;
    try {
        compiler = await tools.start();
        const policies = read(compiler, options.folder, tools);
        if (policies.files.length === 0)
            return mistakes(policies.problems.length > 0 ? policies.problems : [noSources(options.folder)]);
        return await run(compiler, policies, options);
    }
    catch (error) {
        process.stderr.write(`${printable((0,narrow/* messageOf */.bD)(error))}\n`);
        return 3;
    }
    finally {
        await compiler?.close();
    }
}
const COMMANDS = new Map([
    ['check', check],
    ['test', test],
    ['build', build],
]);
function unknownCommand(command) {
    if (command === '')
        return 'policy needs a command: check, test or build';
    return `policy ${(0,cli_arguments.quoted)(command)}: no such command${(0,cli_arguments.didYouMean)((0,suggest.nearest)(command, [...COMMANDS.keys()]))}`;
}
const FLAGS = [
    { name: 'coverage' },
    { name: 'formatted' },
    { name: 'output', value: { label: 'FILE' } },
];
function optionsOf({ rest: [folder], values, switches, mistakes }) {
    if (mistakes.length > 0)
        return mistakes.join('\n');
    if (folder === undefined || folder === '')
        return 'policy needs one folder';
    return {
        folder,
        formatted: switches.has('formatted'),
        coverage: switches.has('coverage'),
        output: values.get('output') ?? 'policy.wasm',
    };
}
function read(compiler, folder, tools) {
    if (isHouse(folder)) {
        const house = readHouse(folder, folder.replace(/\/+$/, ''));
        return {
            files: house.files,
            problems: house.problems,
            request: { ...houseRequest(house), data: house.data },
            check: () => checkHouse(compiler, house),
            build: async () => {
                const { bundle, problems } = await compileHouse(compiler, house, '');
                return { wasm: bundle?.wasm ?? null, controls: bundle?.catalog.controls ?? [], problems };
            },
        };
    }
    const { files, problems } = readSources(folder, folder);
    const { kit, data } = tools.shipped();
    const request = (0,custom/* customRequest */.J)(files, kit);
    return {
        files,
        problems,
        request: { ...request, data, filter: ['custom'] },
        check: async () => {
            const inspected = await compiler.inspect(request);
            return (0,compiler_answer/* inOrder */.al)([...problems, ...inspected.problems, ...(0,control_metadata/* controlsOf */.u)(inspected.packages, 'custom').problems]);
        },
        build: async () => {
            const built = await (0,custom/* compileCustom */.V)(files, { cache: null, compiler, kit });
            return { ...built, problems: [...problems, ...built.problems] };
        },
    };
}
async function check(compiler, policies, options) {
    const problems = await policies.check();
    const unformatted = options.formatted ? await unformattedFiles(compiler, policies.files) : [];
    if (problems.length + unformatted.length > 0)
        return mistakes([...problems, ...unformatted]);
    process.stderr.write(`${count(policies.files.length, 'file')}, no mistakes\n`);
    return 0;
}
async function unformattedFiles(compiler, files) {
    const formatted = await compiler.format(files);
    const texts = new Map(files.map((file) => [file.path, file.text]));
    return formatted.files
        .filter((file) => texts.get(file.path) !== file.text)
        .map((file) => ({
        code: 'format',
        message: 'not as `opa fmt` writes it',
        path: file.path,
        line: firstDifference(texts.get(file.path) ?? '', file.text),
        column: 1,
    }));
}
function firstDifference(before, after) {
    const lines = after.split('\n');
    return before.split('\n').findIndex((line, index) => line !== lines[index]) + 1;
}
async function test(compiler, policies, options) {
    const wrong = await policies.check();
    if (wrong.length > 0)
        return mistakes(wrong);
    const { tests, coverage, problems } = await compiler.test({ ...policies.request, coverage: options.coverage });
    if (problems.length > 0)
        return mistakes(problems);
    if (tests.length === 0) {
        process.stderr.write(`${printable(options.folder)} holds no tests: rules test_… in files *_test.rego\n`);
        return 2;
    }
    const failed = tests.filter((one) => one.result === 'fail' || one.result === 'error');
    for (const one of failed)
        process.stdout.write(failureText(one));
    if (options.coverage) {
        const own = new Set(policies.files.map((file) => file.path));
        process.stdout.write(coverageText(coverage.filter((file) => own.has(file.path))));
    }
    const skipped = tests.filter((one) => one.result === 'skip').length;
    const more = skipped > 0 ? `, ${skipped} skipped` : '';
    process.stdout.write(`${tests.length - failed.length - skipped} of ${count(tests.length, 'test')} passed${more}\n`);
    return failed.length > 0 ? 1 : 0;
}
function failureText({ path, line, package: name, name: test, result, message, output }) {
    const title = `${path}:${line}:1: ${name}.${test} ${result === 'error' ? 'could not be evaluated' : 'failed'}`;
    const details = [message, output === '' ? '' : `printed:\n${output}`].filter((text) => text !== '').join('\n');
    const indented = details.split('\n').map((text) => `    ${printable(text.replaceAll('\t', '  '))}`);
    return `${printable(title)}\n${details === '' ? '' : `${indented.join('\n').trimEnd()}\n`}`;
}
function coverageText(files) {
    const lines = files
        .filter((file) => file.uncovered.length > 0)
        .map((file) => `${printable(file.path)}: no test reaches ${file.uncovered.length > 1 ? 'lines' : 'line'} ${file.uncovered.join(', ')}\n`);
    const reached = files.reduce((sum, file) => sum + file.covered.length, 0);
    const all = reached + files.reduce((sum, file) => sum + file.uncovered.length, 0);
    return `${lines.join('')}${all === 0 ? '' : `tests reach ${Math.floor((100 * reached) / all)} % of lines\n`}`;
}
async function build(_compiler, policies, options) {
    const { wasm, controls, problems } = await policies.build();
    if (problems.length > 0)
        return mistakes(problems);
    if (wasm === null) {
        process.stderr.write(`${printable(options.folder)} holds no controls: packages custom.controls.<name>\n`);
        return 2;
    }
    try {
        // A link in its place is replaced, not followed.
        const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(options.output), `.policy-${process.pid}.tmp`);
        (0,external_node_fs_.writeFileSync)(temporary, wasm, { flag: 'wx' });
        (0,external_node_fs_.renameSync)(temporary, options.output);
    }
    catch (error) {
        process.stderr.write(`${printable(options.output)} cannot be written: ${(0,narrow/* codeOf */.$N)(error)}\n`);
        return 2;
    }
    process.stdout.write(`${printable(options.output)}: ${count(controls.length, 'control')}, ${wasm.length} bytes\n`);
    return 0;
}
function mistakes(problems) {
    for (const { path, line, column, message } of problems) {
        const place = line > 0 ? `${path}:${line}:${column}` : path;
        process.stdout.write(`${printable(`${place}: ${message}`)}\n`);
    }
    process.stderr.write(`${count(problems.length, 'mistake')}\n`);
    return 2;
}
function noSources(folder) {
    return { code: 'source', message: 'no Rego in this folder', path: folder, line: 0, column: 0 };
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
/** Text from files may hold terminal escapes or marks that reorder a line. */
function printable(text) {
    return text
        .toWellFormed()
        .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`);
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


/***/ })

};
