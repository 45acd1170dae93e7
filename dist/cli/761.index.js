export const id = 761;
export const ids = [761];
export const modules = {

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


/***/ })

};
